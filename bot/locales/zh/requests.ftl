### What is wrong with a request to the playground. Of each two sentences: what happened and why; and, as its hint, what to do next.

## What was sent

error-bad-body = 你发来的内容没有完整收到。
error-bad-body-hint = 请再发一次。
error-bad-json = 发来的内容不是 UTF-8 编码的 JSON 对象。
error-bad-json-hint = 可接受的格式见 /api/openapi.json。
error-not-json = 这里需要 JSON 格式。
error-not-json-hint = 请带上 Content-Type: application/json 发送。
error-bad-field = 这里没有“{ $name }”这一项，或者它不能取这个值。
error-bad-field-hint = 请修改它，或者去掉它。
error-bad-query = “{ $name }”不能取这个值。
error-bad-query-hint = 请修改它，或者从地址里去掉它。
error-bad-day = “{ $day }”不是日期。
error-bad-day-hint = 请写成 2026-11-22 的样子：年、月、日。
error-too-large = 发来的内容太大了。
error-too-large-hint = 请少发一些：几句话，一个不超过 1 MiB 的 MIDI 文件，或者一个不超过 40 MiB 的待验证文件。
error-packed = 发来的内容是压缩过的，我不接受。
error-packed-hint = 请不要用 Content-Encoding，原样发送。
error-slow-body = 你发来的内容到得太慢。
error-slow-body-hint = 请换个更好的网络再发一次。
error-no-file = 请求里没有文件。
error-no-file-hint = 请选择一个文件再发一次。
error-unreadable-file = 我无法把它当作声音、图片、MIDI 或配方来读。
error-unreadable-file-hint = 请给我 mp3、WAV、FLAC、Ogg、PNG、MIDI 或配方文件；zip 请先解压。
error-verify-too-slow = 时间不够，没能看完整个文件。
error-verify-too-slow-hint = 请稍后再试，或者用其中较小的一段。
error-busy = 正在查看其他文件。
error-busy-hint = 请过几秒再发一次。

## Where to

error-not-found = 这个地址上什么也没有。
error-not-found-hint = 请回到开头；所有地址都列在 /api/openapi.json 里。
error-method-not-allowed = 这个地址不接受这种方法。
error-method-not-allowed-hint = 可用的方法写在 Allow 头里。
error-unknown-language = 页面不会说这种语言。
error-unknown-language-hint = 请在设置里选一种。
error-unknown-part = 这首曲子有 { $parts } 个声部，没有这个编号。
error-unknown-part-hint = 请选择其中一个声部。
error-not-live = 这首曲子不在这里制作，不能边作边听。
error-not-live-hint = 请等它完成后再播放。
error-gone = 没有人在等这个文件了。
error-gone-hint = 请再要一次。
error-playlist-not-approved = 还没有人批准这个播放列表。
error-playlist-not-approved-hint = 请先批准，再发布。

## Who may

error-wrong-host = 演奏台不回应这个名字。
error-wrong-host-hint = 请用启动时显示的地址打开；运营者可以用 MINSTREL_PUBLIC_URL 允许其他名字。
error-wrong-origin = 这个请求来自别的网站的页面。
error-wrong-origin-hint = 请使用演奏台自己的页面。
error-token-needed = 这个演奏台只给有令牌的人使用。
error-token-needed-hint = 请打开启动时显示的地址，或者向运营者要令牌。
error-wrong-token = 这不是演奏台的令牌。
error-wrong-token-hint = 请从启动时显示的地址里复制，或者问运营者。
error-too-many-requests = 从这里发来的请求超出了一个人能听的量。
error-too-many-requests-hint = 请等 { $seconds } 秒再试。
error-not-learning = 学习已关闭，所以没有记下这个反应。
error-not-learning-hint = 请在设置里重新打开。
