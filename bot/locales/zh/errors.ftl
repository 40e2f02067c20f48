### What went wrong, for the member who asked. Of each two sentences: what happened and why; and, as its hint, what to do next.

## Something nobody thought of

error-failed = 这件事没有成功。
error-failed-hint = 请稍后再试。
error-internal = 我内部出了错，这不是你的问题。
error-internal-hint = 请再试一次；如果再次发生，请告诉我的运营者。
error-internal-reference = 我内部出了错，这不是你的问题（编号 { $reference }）。
error-internal-reference-hint = 请再试一次；如果再次发生，请把这个编号告诉我的运营者。

## What was asked for

error-bad-request = 有一个值无法使用。
error-bad-request-hint = 请修改后再试。
error-bad-name = 这段文字里有我无法保存的字符。
error-bad-name-hint = 请用普通文字重新写一遍。
error-bad-value = 数字太大或文字太长，我无法保存。
error-bad-value-hint = 请用小一些的数字和短一些的文字。
error-bad-recipe = 这首曲子的配方已无法读取。
error-bad-recipe-hint = 请用同样的话再点一首新曲。
error-unknown-song = 我不认识这首曲子，它可能已被删除。
error-unknown-song-hint = 请另选一首，或者点一首新曲。
error-unknown-member = 我没有保存这位成员的任何信息。
error-unknown-member-hint = 没有需要再做的事。
error-too-many-songs-member = 你已有 { $most } 首曲子在排队或制作中，这是同时允许的上限。
error-too-many-songs-member-hint = 请等其中一首完成后再点，或者取消一首。
error-too-many-songs-server = 这个服务器已有 { $most } 首曲子在排队或制作中，这是同时允许的上限。
error-too-many-songs-server-hint = 请过几分钟，等其中一些完成后再点。
error-not-failed = 这首曲子没有失败，只有失败的曲子才能原样重做。
error-not-failed-hint = 请另点一首，或者点这首的变奏。
error-not-ready = 这首曲子还没有完成。
error-not-ready-hint = 请等它完成；它的消息里会显示进度。
error-not-ready-never = 这首曲子没有做完，所以没有这个文件。
error-not-ready-never-hint = 请另点一首。

## Making the song

error-cancelled = 这首曲子已取消。
error-cancelled-hint = 随时可以再点。
error-interrupted = 这首曲子的制作被打断太多次，我只好放弃了。
error-interrupted-hint = 请再点一次；如果再次发生，请告诉我的运营者。
error-generation-failed = 这首曲子没能做出来。
error-generation-failed-hint = 请再点一次，或者换个说法。
error-engine-failed = 作曲进行到一半，无法继续下去。
error-engine-failed-hint = 请再点一次，或者换个说法。
error-too-slow = 这首曲子没能在规定时间内完成。
error-too-slow-hint = 请点一首短一些的，或者等不忙的时候再试。
error-composition-failed = 我写出来的都不够好，没法交给你。
error-composition-failed-hint = 请再点一次，或者换个说法。
error-render-failed = 乐谱写好了，但我没能把它变成声音。
error-render-failed-hint = 请再点一次；如果再次发生，请告诉我的运营者。
error-bad-weights = 我现在无法作曲：学到的数据缺失或已损坏。
error-bad-weights-hint = 请告诉我的运营者：需要重新安装 Minstrel。
error-bad-device = 我现在无法作曲：指定的处理器不存在。
error-bad-device-hint = 请告诉我的运营者：有一项设置不对。
error-not-compiled = 我现在无法作曲：我的一部分没有安装。
error-not-compiled-hint = 请告诉我的运营者：需要重新安装 Minstrel。

## Remembering: what a host's troubles mean to a member

error-disk-full = 我现在无法保存曲子：磁盘已满。
error-disk-full-hint = 请告诉我的运营者，等有空间后再试。
error-storage-failed = 我现在无法保存或查找曲子：存储拒绝了操作。
error-storage-failed-hint = 请过一分钟再试；如果一直这样，请告诉我的运营者。
error-not-writable = 我现在无法保存或查找曲子：我没有写入磁盘的权限。
error-not-writable-hint = 请告诉我的运营者，等修好后再试。
error-database-unreachable = 我现在无法保存或查找曲子：数据库没有响应。
error-database-unreachable-hint = 请过一分钟再试；如果一直这样，请告诉我的运营者。
error-database-busy = 我现在无法保存或查找曲子：数据库正被另一个程序占用。
error-database-busy-hint = 请过一分钟再试；如果一直这样，请告诉我的运营者。
error-database-damaged = 我现在无法保存或查找曲子：数据库已损坏。
error-database-damaged-hint = 请告诉我的运营者，等修好后再试。
error-database-too-old = 我现在无法保存或查找曲子：数据库还没有升级到这个版本。
error-database-too-old-hint = 请告诉我的运营者，等修好后再试。
error-database-too-new = 我现在无法保存或查找曲子：数据库来自更新的版本。
error-database-too-new-hint = 请告诉我的运营者，等修好后再试。
error-bad-database-url = 我现在无法保存或查找曲子：数据库的地址不对。
error-bad-database-url-hint = 请告诉我的运营者，等修好后再试。
error-files-unreachable = 我现在无法保存或查找曲子：存放文件的地方没有响应。
error-files-unreachable-hint = 请过一分钟再试；如果一直这样，请告诉我的运营者。
error-bad-files-url = 我现在无法保存或查找曲子：存放文件的地址不对。
error-bad-files-url-hint = 请告诉我的运营者，等修好后再试。
error-no-credentials = 我现在无法保存或查找曲子：没有访问文件存放处的凭证。
error-no-credentials-hint = 请告诉我的运营者，等修好后再试。
error-bad-credentials = 我现在无法保存或查找曲子：文件存放处拒绝了我的访问。
error-bad-credentials-hint = 请告诉我的运营者，等修好后再试。
error-no-bucket = 我现在无法保存或查找曲子：存放文件的地方不存在。
error-no-bucket-hint = 请告诉我的运营者，等修好后再试。
error-wrong-region = 我现在无法保存或查找曲子：存放文件的地方在另一个区域。
error-wrong-region-hint = 请告诉我的运营者，等修好后再试。

## A song's files

error-file-missing = 这首曲子的一个文件已经不在了。
error-file-missing-hint = 请用同样的话和同样的种子再点一次。
error-file-damaged = 这首曲子的一个文件已损坏。
error-file-damaged-hint = 请用同样的话和同样的种子再点一次。
error-bad-digest = 找不到这首曲子的一个文件。
error-bad-digest-hint = 请用同样的话和同样的种子再点一次。

## Prompts, choices and changes that cannot be read

error-bad-prompt = 请求是空的，没有东西可作曲。
error-bad-prompt-hint = 请说说你想听什么，例如“D小调的安静钢琴圆舞曲”。
error-no-such-bars = 曲子不可能有 { $bars } 小节。
error-no-such-bars-hint = 请选 4 到 { $most } 小节。
error-no-such-seconds = 曲子不可能长 { $seconds } 秒。
error-no-such-seconds-hint = 请选 5 到 { $most } 秒。
error-unknown-style = 我不知道叫“{ $words }”的风格。
error-unknown-style-hint = 请从建议里选一个，例如波萨诺瓦、布鲁斯或科技舞曲。
error-unknown-mood = 我不知道叫“{ $words }”的情绪。
error-unknown-mood-hint = 请从建议里选一个，例如快乐、平静或忧郁。
error-unknown-key = 我不知道叫“{ $words }”的调。
error-unknown-key-hint = 请写成 D小调、降B大调或 F# dorian 这样。
error-unknown-meter = 我不会用“{ $words }”拍演奏。
error-unknown-meter-hint = 请从 { $playable } 里选一个。
error-unknown-instruments = 我不知道叫“{ $words }”的乐器。
error-unknown-instruments-hint = 请用逗号隔开写几个，例如“钢琴, 萨克斯, 不要鼓”。
error-empty-change = 你没有说要改什么。
error-empty-change-hint = 请用你自己的话说，例如“慢一点”“不要鼓”或“G小调”。
error-no-change = 我没有从“{ $words }”里听出要改什么。
error-no-change-hint = 例如可以说“慢一点”“不要鼓”“更悲伤”或“G小调”。
error-already-so = 这首曲子已经符合“{ $words }”了。
error-already-so-hint = 请换个要求。
error-already-longest = 这首曲子有 { $bars } 小节，不能再长了。
error-already-longest-hint = 请点一首新曲，或者改别的地方。
