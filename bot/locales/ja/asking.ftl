# Asking for songs, and a song's message. Placeholders in titles and prompts are members' own words.

asking-command-compose = 聴きたい曲を自由な言葉で頼みます。オプションで指定したことは言葉より優先されます
asking-command-compose-prompt = どんな曲にしますか？例：雨の夜の切ないボサノヴァ
asking-command-compose-style = スタイル。例：ボサノヴァ
asking-command-compose-mood = 雰囲気。例：切ない
asking-command-compose-tempo = 1分間の四分音符の数（BPM）。例：96
asking-command-compose-key = 調。例：ニ短調
asking-command-compose-meter = 拍子。例：3/4
asking-command-compose-bars = 小節数
asking-command-compose-instruments = 演奏する楽器をコンマで区切って。例：サックス, ピアノ, ドラムなし
asking-command-compose-seed = 同じ言葉と同じシードなら、同じ曲がもう一度できます

asking-menu-compose = この内容で作曲

asking-writing-down = 承りました！書き留めています…
asking-queued = 順番待ちです。
asking-next = **次の番です。**
asking-place = **{ $place }番目です。**
asking-of-own = その前に、あなたの曲が{ $own }曲あります。
asking-rule-fair = 順番はメンバーに交代で回るので、だれの曲も早めにできあがります。
asking-rule-first-come = このサーバーの設定で、先着順になっています。
asking-about = 開始までおよそ{ $length }です。
asking-failed-before = 一度うまくいかなかったので、やり直しています。
asking-no-worker = 今は作曲するワーカーが動いていません。曲は書き留めてあり、動きしだい作り始めます。
asking-composing = **作曲中**  { $bar }
    { $of }小節中{ $bars }小節
asking-rendering = **演奏中**  { $bar }
    楽譜ができました。今は音にしています。
asking-ready = できあがりました。リアクションで評価してください：❤️ 🔥 👍 👎 ⏭️
asking-failed = **この曲は作れませんでした。**
asking-cancelled = キャンセルしました。曲は作られていません。
asking-deleted = この曲は削除されました。

asking-brief = こんな曲にします
asking-summary =
    { $style } · { $mood } · BPM { $bpm } · { $key } · { $meter } · { $bars }小節（{ $length }）
    { $instruments }
asking-heard = 聞き取ったこと
asking-remarks = お知らせ
asking-notes = ファイルについて
asking-form = 構成
asking-intro = イントロ
asking-coda = コーダ
asking-footer = { $id }
asking-footer-ready = シード { $seed } · { $id }
asking-line = **{ $title }** · { $style } · BPM { $bpm } · { $length }
asking-picture = 「{ $title }」のピアノロール：{ $instruments }、{ $bars }小節、{ $length }。時間は左から右へ進み、楽器ごとに色が違います。

asking-note-smaller = ここに載せられる大きさになるよう、音声を圧縮し直しました。
asking-note-no-audio = 音声が大きすぎてここには載せられません。代わりに楽譜データ（MIDI）を添付しました。
asking-note-no-files = Discordの権限がないため、ここにはファイルを添付できません。モデレーターが許可すると添付できます。
asking-note-linked = 音声が大きすぎてここには載せられません：[こちらで聴けます]({ $link })

asking-button-cancel = キャンセル
asking-button-retry = やり直す
asking-button-vary = バリエーション
asking-button-extend = 長くする
asking-button-change = 変更…
asking-button-again = 新しいシード
asking-button-tools = ツール…
asking-button-midi = MIDI
asking-button-details = 詳細
asking-button-delete = 削除
asking-button-sure = はい、削除します

asking-modal-title = この曲を変更
asking-input-change = どこを変えますか？
asking-placeholder-change = もっとゆっくり、ドラムなし、もっと悲しく
asking-delete-sure = { $song } をファイルごと削除しますか？元には戻せません。
asking-mention-empty = 聴きたいものを教えてください。例：「アコーディオンとヴァイオリンのゆっくりしたワルツ」 または「おまかせ」と言ってください。
error-not-yours = これができるのは、この曲を頼んだ人とこのサーバーのモデレーターだけです。
error-not-yours-hint = /compose で自分の曲を頼んでください。

asking-details = レシピ
asking-seed = シード
asking-model = モデル
asking-took = 作曲時間
asking-seconds = { $seconds }秒
asking-details-footer = { $id } · 添付ファイルがレシピのすべてです。同じレシピからは同じ音符ができます
asking-led = 好み
asking-led-by = { $takes }通りの中から、頼んだ人の好みを踏まえてこれを選びました。好みの傾向：{ $directions }。
asking-led-otherwise = 音符だけで選んでいたら、別のものになっていました。
asking-led-the-same = 音符だけで選んでも、これになっていました。

# 選択を導いた好みの傾向：音楽の中で測ったものが多いか少ないか。
asking-led-density-more = 音の多さ
asking-led-density-less = 音の少なさ
asking-led-off-beats-more = 裏拍のリズム
asking-led-off-beats-less = 表拍のリズム
asking-led-steps-more = なめらかに進むメロディー
asking-led-steps-less = 跳躍の多いメロディー
asking-led-repeats-more = 同じ音の繰り返し
asking-led-repeats-less = 同じ音をほとんど繰り返さないこと
asking-led-compass-more = 音域の広いメロディー
asking-led-compass-less = 音域の狭いメロディー
asking-led-long-notes-more = 長い音
asking-led-long-notes-less = 短い音
asking-led-tune-rhythms-more = 繰り返されるリズム
asking-led-tune-rhythms-less = 次々に変わるリズム
asking-led-chord-changes-more = コードの変化の多さ
asking-led-chord-changes-less = コードの変化の少なさ
asking-led-contrast-more = 対照的な各部分
asking-led-contrast-less = 似通った各部分
asking-led-drum-repeats-more = 安定したドラム
asking-led-drum-repeats-less = 変化するドラム
asking-led-register-more = 高い音
asking-led-register-less = 低い音
asking-led-loudness-more = 力強い演奏
asking-led-loudness-less = 静かな演奏
asking-led-dynamics-more = 強弱の波
asking-led-dynamics-less = 一定の強さ
asking-led-staccato-more = 短く切った音
asking-led-staccato-less = つながった音
asking-led-dissonance-more = ざらついた響き
asking-led-dissonance-less = 澄んだ響き
asking-led-valence-more = 明るい響き
asking-led-valence-less = 悲しい響き
asking-led-arousal-more = 活発な響き
asking-led-arousal-less = 穏やかな響き
