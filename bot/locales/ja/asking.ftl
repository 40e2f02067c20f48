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
asking-button-midi = MIDI
asking-button-details = 詳細
asking-button-delete = 削除
asking-button-sure = はい、削除します

asking-modal-title = この曲を変更
asking-input-change = どこを変えますか？
asking-placeholder-change = もっとゆっくり、ドラムなし、もっと悲しく
asking-delete-sure = { $song } をファイルごと削除しますか？元には戻せません。
asking-mention-empty = 聴きたいものを教えてください。例：「アコーディオンとヴァイオリンのゆっくりしたワルツ」
error-not-yours = これができるのは、この曲を頼んだ人とこのサーバーのモデレーターだけです。
error-not-yours-hint = /compose で自分の曲を頼んでください。

asking-details = レシピ
asking-seed = シード
asking-model = モデル
asking-took = 作曲時間
asking-seconds = { $seconds }秒
asking-details-footer = { $id } · 添付ファイルがレシピのすべてです。同じレシピからは同じ音符ができます
