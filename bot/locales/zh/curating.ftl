# The daily playlist: proposed to moderators, published, and browsed by everybody.

## Commands

curating-command = 本服务器的每日歌单
curating-command-propose = 生成今天的歌单草案，或显示已有的草案
curating-command-edit = 在发布前修改歌单
curating-command-edit-add = 要添加的曲子：它的 ID，或它的消息链接
curating-command-approve = 通过歌单：到点就会发布
curating-command-publish = 立即发布歌单
curating-command-show = 显示歌单：最新的，或某一天的
curating-command-show-day = 日期，例如 2026-11-22
curating-command-history = 浏览以往的歌单

## Playlists

curating-title = { $day }的歌单
curating-title-proposal = { $day }的歌单（草案）
curating-line = **{ $number }.** **{ $title }** · { $asker }
    { $reason }
curating-line-with-link = **{ $number }.** **{ $title }** · { $asker } · [收听]({ $link })
    { $reason }
curating-somebody = 某位成员
curating-reason-loved = { $members } 位成员喜欢它。
curating-reason-heard = { $members } 位成员听过它。
curating-reason-taste = 应该合在这里听歌的 { $members } 位成员的口味。
curating-reason-lesson = 管理员经常保留这样的曲子。
curating-reason-variety = 换换口味：{ $style }。
curating-reason-new = 这是新曲。
curating-reason-chosen = 由管理员挑选。
curating-no-songs = 里面已经没有曲子了。
curating-published-footer = 最近几天的曲子，按大家的回应、口味和收听情况选出
curating-listen = 全部收听
curating-listen-how = 加入一个语音频道，输入 /radio：我会先播放最新的歌单，再播放适合在场各位的曲子。每首曲子也可以点链接单独收听。
curating-earlier = 以往的歌单

## The board that moderators decide on

curating-standing = 当前状态
curating-standing-proposed = 还没有人决定。通过后会于 { $when } 在 { $channel } 发布；没有人通过就不发布。
curating-standing-automatic = 除非有人否决，否则会于 { $when } 在 { $channel } 发布。
curating-standing-approved = { $moderator } 已通过。将于 { $when } 在 { $channel } 发布。
curating-standing-declined = { $moderator } 已否决：除非之后又有人通过，否则这一天没有歌单。
curating-standing-published = 已在 { $channel } 发布，不能再修改。
curating-no-channel = （尚待在 /settings 里选择的频道）
curating-keep = 保留的曲子：取消勾选要去掉的
curating-move = 上移或下移一首曲子
curating-move-up = 上移
curating-move-down = 下移
curating-swap = 把一首曲子换成下一个候选
curating-add = 添加一首曲子
curating-approve = 通过
curating-decline = 不出歌单
curating-publish = 立即发布

## Answers

curating-proposed-in = 草案在这里： { $link }
curating-published-in = 歌单已发布： { $link }
curating-none-yet = 这里还没有发布过歌单。多点几首曲子，给喜欢的曲子加上回应，就会有歌单了。
curating-none-on-day = { $day }这里没有发布歌单。

## Browsing

curating-history = 以往的歌单
curating-history-line = **{ $day }** · { $songs } 首 · [查看]({ $link })
curating-history-line-unlinked = **{ $day }** · { $songs } 首
curating-history-open = 显示某一天的曲子
curating-newer = 较新
curating-older = 较早
curating-back = 全部歌单

## What can go wrong

error-unknown-playlist = 这个服务器里没有这份歌单。
error-unknown-playlist-hint = 管理员可以用 /playlist propose 生成草案。
error-no-proposal = 这一天还没有歌单。
error-no-proposal-hint = 请用 /playlist propose 生成草案。
error-playlist-published = 这份歌单已发布，不能再修改。
error-playlist-published-hint = 下一份歌单在发布前可以修改。
error-playlist-empty = 这份歌单里没有曲子。
error-playlist-empty-hint = 请先添加一首，或者决定这一天不出歌单。
error-playlist-full = 这份歌单已有 { $songs } 首曲子，达到上限。
error-playlist-full-hint = 请先去掉一首。
error-not-for-playlist = 这首曲子不能放进歌单。
error-not-for-playlist-hint = 请选一首在本服务器点的、已完成的曲子。
error-nothing-to-propose = 最近几天没有别的曲子可以放进歌单了。
error-nothing-to-propose-hint = 请先点几首曲子：最近七天里还没进过歌单的都可以入选。
error-no-playlist-channel = 还没有设置发布歌单的频道。
error-no-playlist-channel-hint = 请在 /settings 里选择一个。
error-channel-gone = 歌单频道不存在了，或者我看不到它：{ $channel }
error-channel-gone-hint = 请在 /settings 里另选一个，或者给我查看它的权限。
error-channel-closed = 我没有权限在 { $channel } 展示歌单。
error-channel-closed-hint = 请给我查看该频道、发送消息、嵌入链接和阅读历史记录的权限。
error-not-a-day = 这不是日期。
error-not-a-day-hint = 请写成 2026-11-22 这样，或者从列表里选。
