### What went wrong, for the member who asked. Of each two sentences: what happened and why; and, as its hint, what to do next.

## Something nobody thought of

error-failed = うまくいきませんでした。
error-failed-hint = 少ししてからもう一度お試しください。
error-internal = 私の内部でエラーが起きました。あなたのせいではありません。
error-internal-hint = もう一度お試しください。また起きたら、私の運営者に知らせてください。
error-internal-reference = 私の内部でエラーが起きました。あなたのせいではありません（参照番号 { $reference }）。
error-internal-reference-hint = もう一度お試しください。また起きたら、この番号を私の運営者に伝えてください。

## What was asked for

error-bad-request = 使えない値が含まれています。
error-bad-request-hint = 値を変えてもう一度お試しください。
error-bad-name = このテキストには保存できない文字が含まれています。
error-bad-name-hint = 普通の文字でもう一度書いてください。
error-bad-value = 数が大きすぎるか、テキストが長すぎて保存できません。
error-bad-value-hint = もっと小さい数、短いテキストをお使いください。
error-bad-recipe = この曲のレシピはもう読み込めません。
error-bad-recipe-hint = 同じ言葉で新しい曲を頼んでください。
error-unknown-song = この曲は見つかりません。削除されたのかもしれません。
error-unknown-song-hint = 別の曲を選ぶか、新しい曲を頼んでください。
error-unknown-member = このメンバーについて保存しているものはありません。
error-unknown-member-hint = これ以上することはありません。
error-too-many-songs-member = あなたの曲がすでに{ $most }曲、順番待ちか作曲中です。一度に頼めるのはここまでです。
error-too-many-songs-member-hint = どれかが完成してからもう一度頼むか、1曲キャンセルしてください。
error-too-many-songs-server = このサーバーではすでに{ $most }曲が順番待ちか作曲中です。一度に受けられるのはここまでです。
error-too-many-songs-server-hint = 数分後、いくつか完成してからもう一度頼んでください。
error-not-failed = この曲は失敗していません。そのまま作り直せるのは失敗した曲だけです。
error-not-failed-hint = 別の曲か、この曲のバリエーションを頼んでください。
error-not-ready = この曲はまだ完成していません。
error-not-ready-hint = 完成までお待ちください。進み具合は曲のメッセージに出ています。
error-not-ready-never = この曲は完成しなかったため、そのファイルはありません。
error-not-ready-never-hint = 別の曲を頼んでください。

## Making the song

error-cancelled = 曲はキャンセルされました。
error-cancelled-hint = いつでもまた頼んでください。
error-interrupted = この曲の作業が何度も中断されたため、あきらめました。
error-interrupted-hint = もう一度頼んでください。また起きたら、私の運営者に知らせてください。
error-generation-failed = 曲を作れませんでした。
error-generation-failed-hint = もう一度、または別の言葉で頼んでください。
error-engine-failed = 作曲の途中で先に進めなくなりました。
error-engine-failed-hint = もう一度、または別の言葉で頼んでください。
error-too-slow = 決められた時間内に曲が完成しませんでした。
error-too-slow-hint = もっと短い曲にするか、空いているときにもう一度お試しください。
error-composition-failed = 作曲したものは、どれもお届けできる出来ではありませんでした。
error-composition-failed-hint = もう一度、または別の言葉で頼んでください。
error-render-failed = 作曲はできましたが、音にできませんでした。
error-render-failed-hint = もう一度頼んでください。また起きたら、私の運営者に知らせてください。
error-bad-weights = 今は作曲できません。学習したデータがないか、壊れています。
error-bad-weights-hint = 私の運営者に知らせてください。Minstrelの再インストールが必要です。
error-bad-device = 今は作曲できません。使うはずのプロセッサが見つかりません。
error-bad-device-hint = 私の運営者に知らせてください。設定に誤りがあります。
error-not-compiled = 今は作曲できません。一部がインストールされていません。
error-not-compiled-hint = 私の運営者に知らせてください。Minstrelの再インストールが必要です。

## Remembering: what a host's troubles mean to a member

error-disk-full = 今は曲を保存できません。ディスクがいっぱいです。
error-disk-full-hint = 私の運営者に知らせ、空きができてからもう一度頼んでください。
error-storage-failed = 今は曲を保存したり探したりできません。保存先に拒否されました。
error-storage-failed-hint = 1分ほどしてからもう一度お試しください。続くようなら、私の運営者に知らせてください。
error-not-writable = 今は曲を保存したり探したりできません。ディスクへの書き込みが許可されていません。
error-not-writable-hint = 私の運営者に知らせ、直ってからもう一度お試しください。
error-database-unreachable = 今は曲を保存したり探したりできません。データベースが応答しません。
error-database-unreachable-hint = 1分ほどしてからもう一度お試しください。続くようなら、私の運営者に知らせてください。
error-database-busy = 今は曲を保存したり探したりできません。ほかのプログラムがデータベースを使っています。
error-database-busy-hint = 1分ほどしてからもう一度お試しください。続くようなら、私の運営者に知らせてください。
error-database-damaged = 今は曲を保存したり探したりできません。データベースが壊れています。
error-database-damaged-hint = 私の運営者に知らせ、直ってからもう一度お試しください。
error-database-too-old = 今は曲を保存したり探したりできません。データベースがこのバージョンに更新されていません。
error-database-too-old-hint = 私の運営者に知らせ、直ってからもう一度お試しください。
error-database-too-new = 今は曲を保存したり探したりできません。データベースがより新しいバージョンのものです。
error-database-too-new-hint = 私の運営者に知らせ、直ってからもう一度お試しください。
error-bad-database-url = 今は曲を保存したり探したりできません。データベースのアドレスが間違っています。
error-bad-database-url-hint = 私の運営者に知らせ、直ってからもう一度お試しください。
error-files-unreachable = 今は曲を保存したり探したりできません。ファイルの保存先が応答しません。
error-files-unreachable-hint = 1分ほどしてからもう一度お試しください。続くようなら、私の運営者に知らせてください。
error-bad-files-url = 今は曲を保存したり探したりできません。ファイルの保存先のアドレスが間違っています。
error-bad-files-url-hint = 私の運営者に知らせ、直ってからもう一度お試しください。
error-no-credentials = 今は曲を保存したり探したりできません。ファイルの保存先に入るための情報がありません。
error-no-credentials-hint = 私の運営者に知らせ、直ってからもう一度お試しください。
error-bad-credentials = 今は曲を保存したり探したりできません。ファイルの保存先に入るのを断られました。
error-bad-credentials-hint = 私の運営者に知らせ、直ってからもう一度お試しください。
error-no-bucket = 今は曲を保存したり探したりできません。ファイルの保存先が存在しません。
error-no-bucket-hint = 私の運営者に知らせ、直ってからもう一度お試しください。
error-wrong-region = 今は曲を保存したり探したりできません。ファイルの保存先が別の地域にあります。
error-wrong-region-hint = 私の運営者に知らせ、直ってからもう一度お試しください。

## A song's files

error-file-missing = この曲のファイルがなくなっています。
error-file-missing-hint = 同じ言葉と同じシードでもう一度頼んでください。
error-file-damaged = この曲のファイルが壊れています。
error-file-damaged-hint = 同じ言葉と同じシードでもう一度頼んでください。
error-bad-digest = この曲のファイルが見つかりません。
error-bad-digest-hint = 同じ言葉と同じシードでもう一度頼んでください。

## Prompts, choices and changes that cannot be read

error-bad-prompt = リクエストが空なので、作曲するものがありません。
error-bad-prompt-hint = 聴きたいものを書いてください。例：「ニ短調の静かなピアノのワルツ」
error-no-such-bars = { $bars }小節の曲は作れません。
error-no-such-bars-hint = 4〜{ $most }小節で頼んでください。
error-no-such-seconds = { $seconds }秒の曲は作れません。
error-no-such-seconds-hint = 5〜{ $most }秒で頼んでください。
error-unknown-style = 「{ $words }」というスタイルは知りません。
error-unknown-style-hint = 候補から選んでください。例：ボサノヴァ、ブルース、テクノ
error-unknown-mood = 「{ $words }」という雰囲気は知りません。
error-unknown-mood-hint = 候補から選んでください。例：幸せ、静か、切ない
error-unknown-key = 「{ $words }」という調は知りません。
error-unknown-key-hint = ニ短調、変ロ長調、F# ドリアンのように書いてください。
error-unknown-meter = 「{ $words }」では演奏できません。
error-unknown-meter-hint = { $playable }から選んでください。
error-unknown-instruments = 「{ $words }」という楽器は知りません。
error-unknown-instruments-hint = コンマで区切って書いてください。例：「ピアノ, サックス, ドラムなし」
error-empty-change = 何を変えるかが書かれていません。
error-empty-change-hint = 自由に書いてください。例：「もっとゆっくり」「ドラムなし」「ト短調で」
error-no-change = 「{ $words }」からは変えるところが聞き取れませんでした。
error-no-change-hint = 例：「もっとゆっくり」「ドラムなし」「もっと悲しく」「ト短調で」
error-already-so = 曲はもう「{ $words }」のとおりになっています。
error-already-so-hint = 別の変更を頼んでください。
error-already-longest = この曲は{ $bars }小節あり、これ以上長くできません。
error-already-longest-hint = 新しい曲を頼むか、別のところを変えてください。
