# Block lists: /block and /unblock, and what a blocked wish is answered with. Words are the moderators' own.

blocking-command-block = 在这个服务器里屏蔽请求中的词语或成员（管理员用）
blocking-command-block-word = 请求里有这个词就不作曲
blocking-command-block-member = 在这个服务器里不为这位成员作曲
blocking-command-block-list = 查看这个服务器屏蔽了什么
blocking-command-unblock = 从屏蔽名单里移除（管理员用）
blocking-command-unblock-word = 解除对一个词语的屏蔽
blocking-command-unblock-member = 重新为这位成员作曲
blocking-command-word = 一个词，或连在一起的几个词
blocking-command-member = 这个服务器的成员

blocking-word-blocked = 已屏蔽“{ $word }”：请求里有这个词我就不作曲，无论是大写、带变音符号还是把字拆开写。
blocking-word-unblocked = 已解除对“{ $word }”的屏蔽。
blocking-word-not-blocked = “{ $word }”没有被屏蔽。
blocking-member-blocked = { $member } 不能再在这里点曲了。只有 /unblock 能解除；即使对方清除了自己的数据，屏蔽依然有效。
blocking-member-unblocked = { $member } 又可以在这里点曲了。
blocking-member-not-blocked = { $member } 没有被屏蔽。

blocking-list = 这个服务器的屏蔽名单
blocking-list-words = { $count } 个词语
blocking-list-members = { $count } 位成员
blocking-list-empty = 没有屏蔽任何内容。可以使用 `/block word` 或 `/block member`。
blocking-list-cut = 名单太长，这里只显示一部分；在 /unblock 里输入几个字就能找到其余的。

error-blocked-word = 这个服务器的曲子里不能用“{ $word }”这个词。
error-blocked-word-hint = 请换个说法，或者问问管理员。
error-blocked-member = 本服务器的管理员已禁止你在这里点曲。
error-blocked-member-hint = 如果你觉得是误会，请联系管理员。
error-bad-word-empty = 这里面没有能在请求里查找的文字。
error-bad-word-empty-hint = 请输入一个词，或连在一起的几个词。
error-bad-word-long = 太长了，无法屏蔽：最多 { $most } 个字符。
error-bad-word-long-hint = 请输入一个词，或连在一起的几个词。
error-too-many-blocks = 名单已有 { $most } 条，达到上限。
error-too-many-blocks-hint = 请先用 /unblock 移除一些。
error-block-yourself = 你不能屏蔽自己。
error-block-yourself-hint = 其他管理员可以。
