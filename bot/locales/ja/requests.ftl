### What is wrong with a request to the playground. Of each two sentences: what happened and why; and, as its hint, what to do next.

## What was sent

error-bad-body = 送られたものを正しく受け取れませんでした。
error-bad-body-hint = もう一度送ってください。
error-bad-json = 送られたものは UTF-8 の JSON オブジェクトではありません。
error-bad-json-hint = 受け付ける形は /api/openapi.json をご覧ください。
error-not-json = これは JSON で頼むものです。
error-not-json-hint = Content-Type: application/json を付けて送ってください。
error-bad-field = 「{ $name }」という項目がないか、この値にはできません。
error-bad-field-hint = 変えるか、省いてください。
error-bad-query = 「{ $name }」をこの値にはできません。
error-bad-query-hint = 変えるか、アドレスから省いてください。
error-bad-day = 「{ $day }」は日付ではありません。
error-bad-day-hint = 2026-11-22 のように、年・月・日で書いてください。
error-too-large = 送られたものが大きすぎます。
error-too-large-hint = 短くしてください。文章なら数文、MIDI ファイルなら 1 MiB、確かめるファイルなら 40 MiB までです。
error-packed = 送られたものは圧縮されており、受け付けられません。
error-packed-hint = Content-Encoding を付けず、そのまま送ってください。
error-slow-body = 送られたものの届くのが遅すぎました。
error-slow-body-hint = よりよい回線でもう一度送ってください。
error-no-file = ファイルが届いていません。
error-no-file-hint = ファイルを選んで、もう一度送ってください。
error-unreadable-file = 音・画像・MIDI・レシピのどれとしても読めません。
error-unreadable-file-hint = mp3、WAV、FLAC、Ogg、PNG、MIDI かレシピのファイルを渡してください。zip は先に展開してください。
error-verify-too-slow = ファイル全体を調べる時間が足りませんでした。
error-verify-too-slow-hint = 少ししてからもう一度、または短い部分でお試しください。
error-busy = ほかのファイルを確かめているところです。
error-busy-hint = 数秒後にもう一度送ってください。

## Where to

error-not-found = このアドレスには何もありません。
error-not-found-hint = 最初に戻ってください。アドレスの一覧は /api/openapi.json にあります。
error-method-not-allowed = このアドレスではそのメソッドは使えません。
error-method-not-allowed-hint = 使えるものは Allow ヘッダーにあります。
error-unknown-language = このページはその言語に対応していません。
error-unknown-language-hint = 設定にある言語から選んでください。
error-unknown-part = この曲のパートは { $parts } つで、その番号のものはありません。
error-unknown-part-hint = あるパートから選んでください。
error-not-live = この曲はここで作られていないため、作曲しながら聴くことはできません。
error-not-live-hint = できあがってから再生してください。
error-gone = ファイルを待つ人がいなくなりました。
error-gone-hint = もう一度頼んでください。
error-playlist-not-approved = このプレイリストはまだ承認されていません。
error-playlist-not-approved-hint = 先に承認してから公開してください。

## Who may

error-wrong-host = プレイグラウンドはこの名前では応答しません。
error-wrong-host-hint = 起動時に表示されたアドレスで開いてください。運営者は MINSTREL_PUBLIC_URL でほかの名前を許可できます。
error-wrong-origin = この要求はほかのサイトのページから来ています。
error-wrong-origin-hint = プレイグラウンド自身のページをお使いください。
error-token-needed = このプレイグラウンドは、トークンを持つ人だけが使えます。
error-token-needed-hint = 起動時に表示されたアドレスを開くか、運営者にトークンを尋ねてください。
error-wrong-token = これはプレイグラウンドのトークンではありません。
error-wrong-token-hint = 起動時に表示されたアドレスから写すか、運営者に尋ねてください。
error-too-many-requests = ここからの要求が、一人で聴ける量を超えています。
error-too-many-requests-hint = { $seconds } 秒待ってからもう一度お試しください。
error-not-learning = 学習がオフになっているため、リアクションは記録されませんでした。
error-not-learning-hint = 設定でオンに戻してください。
