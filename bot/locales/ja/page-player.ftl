# The player on the playground's page: piano roll, waveform, parts, and songs that sound while they are composed.

player-of = プレーヤー：{ $title }
player-play = 再生
player-pause = 一時停止
player-position = 曲の位置
player-position-of = { $of } のうち { $at }
player-volume = 音量
player-trouble = 曲を再生できません。接続を確かめて、もう一度再生してください。

# The roll. bars and bpm are numbers; from and to are numbers of bars.
player-closer = 拡大する
player-further = 曲をもっと広く見る
player-roll-figures = ピアノロール：{ $meter } 拍子、{ $bars } 小節、{ $bpm } bpm、長さ { $length }。
player-roll-players = 演奏：{ $players }。
player-roll-form = 構成：{ $form }。
player-roll-section = { $name }（{ $from }～{ $to } 小節）
player-roll-coming = 作曲に合わせて一小節ずつ伸びるピアノロール
player-roll-trouble = この曲の音符は今表示できません。再生はできます。
player-section-intro = イントロ
player-section-outro = アウトロ

player-repeat = くり返し
player-repeat-nothing = くり返さない
player-repeat-song = 曲全体をくり返す
player-repeat-section = { $name } をくり返す（{ $from }～{ $to } 小節）

# Each part can be muted, or heard alone. What stands on the buttons, the short ones, begins the long ones too.
player-parts = パート
player-mute = ミュート：{ $part }
player-mute-short = ミュート
player-solo = ソロ：{ $part }
player-solo-short = ソロ
player-parts-coming = パートを取得中、{ $percent }% …
player-parts-trouble = 今はパートを取得できないため、すべてのパートが鳴っています。少し待ってからもう一度お試しください。
player-parts-large = この曲のパートはこの端末には大きすぎるため、すべてのパートが鳴っています。パソコンでお試しください。

# While a song is composed.
player-along = 作曲中に聴く
player-live-title = { $title }（作曲中）
player-live-opening = まもなく聞こえます。
player-live-sounds = 作曲しながら演奏しています。
player-live-waiting = 次の小節を待っています
player-live-paused = 一時停止中
player-live-silent = 再生を押すと、作曲しながら聴けます。

# The small player at the foot of the page.
player-now = 再生中
player-now-title = 再生中：{ $title }
player-previous = 前の曲
player-next = 次の曲
player-close = 停止してプレーヤーを閉じる
