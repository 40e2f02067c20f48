# /settings: what moderators decide for their server. Channels and roles are mentions.

settings-command = 查看和修改我在这个服务器里的设置（管理员用）

settings-title = 我在这个服务器里的设置
settings-intro = 这是目前的设置。按按钮即可修改；每次修改都会记入 /audit。

settings-songs = 曲子
settings-song-channels = 可点曲的地方：{ $channels }
settings-asker-roles = 可点曲的人：{ $roles }
settings-everywhere = 所有频道
settings-everybody = 所有人
settings-none = 未设置

settings-line = 排队
settings-rule-fair = **公平轮流：**成员之间轮流进行，不会因为别人点得多而久等。
settings-rule-first-come = **先到先得：**按点曲的顺序制作。
settings-limit-member = 每位成员同时可点的曲数：{ $limit }
settings-limit-member-host = 每位成员同时可点的曲数：{ $limit }（运营者的设置）
settings-limit-guild = 本服务器同时可点的曲数：{ $limit }
settings-limit-guild-host = 本服务器同时可点的曲数：{ $limit }（运营者的设置）

settings-playlist = 每日歌单
settings-playlist-channel = 发布于：{ $channel }
settings-clock = 每天 { $hour }（{ $zone } 时间）
settings-publish-auto = 自动发布，不需要管理员通过
settings-publish-asked = 管理员通过后发布

settings-people = 人员
settings-moderator-roles = 除有管理服务器权限的人以外的管理员：{ $roles }
settings-moderators-channel = 给管理员的草案发到：{ $channel }
settings-dj-roles = DJ（可以立即跳过和停止）：{ $roles }

settings-language = 语言
settings-language-auto = 与 Discord 里本服务器的语言一致
settings-language-en = English
settings-language-de = Deutsch
settings-language-es = Español
settings-language-fr = Français
settings-language-pt = Português
settings-language-ja = 日本語
settings-language-zh = 中文

settings-warnings = ⚠️ 需要处理
settings-channel-gone = { $channel } 不存在了，或者我看不到它。请另选一个频道。
settings-lacking = 我在 { $channel } 缺少需要的权限。请在“编辑频道 → 权限”里允许我：{ $permissions }。
settings-permission-view-channel = 查看频道
settings-permission-send-messages = 发送消息
settings-permission-embed-links = 嵌入链接
settings-permission-attach-files = 附加文件
settings-permission-read-message-history = 阅读消息历史记录

## Buttons and menus. At most 80 characters on a button, 100 in a menu, 150 in a menu that is empty.

settings-button-channels = 频道
settings-button-roles = 身份组
settings-button-line = 排队与上限
settings-button-playlist = 歌单
settings-button-language = 语言
settings-button-back = 返回
settings-button-limits = 设置上限…
settings-button-clock = 设置时间和时区…
settings-choose-song-channels = 可点曲的频道（不选：所有频道）
settings-choose-playlist-channel = 每日歌单的频道
settings-choose-moderators-channel = 管理员审核草案的频道
settings-choose-asker-roles = 可点曲的身份组（不选：所有人）
settings-choose-moderator-roles = 可以管理我的身份组
settings-choose-dj-roles = DJ 身份组（不选：所有人）
settings-first-come-fair = 公平轮流
settings-first-come-fair-why = 不管点了多少首，每人轮流做一首
settings-first-come-first-come = 先到先得
settings-first-come-first-come-why = 按点曲顺序；有人点得多，大家都要等
settings-auto-publish-asked = 先问管理员
settings-auto-publish-asked-why = 先给出歌单草案；没有通过就不发布
settings-auto-publish-auto = 自动发布
settings-auto-publish-auto-why = 不需要人审核，到设定的时间就发布

## Windows. A title has at most 45 characters, as has a label.

settings-window-limits = 上限
settings-input-songs-per-member = 每位成员同时可点的曲数
settings-input-songs-per-member-placeholder = 留空：按运营者的设置
settings-input-songs-per-guild = 本服务器同时可点的曲数
settings-input-songs-per-guild-placeholder = 留空：按运营者的设置
settings-window-clock = 歌单发布时间
settings-input-playlist-hour = 几点，0 到 23
settings-input-playlist-hour-placeholder = 18
settings-input-timezone = 时区，或时区内的大城市
settings-input-timezone-placeholder = Asia/Shanghai

## What cannot be set, and who may not ask where

error-not-a-number = “{ $text }”不是整数。
error-not-a-number-hint = 请只输入数字，例如 5。
error-bad-guild-setting-limit = 上限必须是 1 到 { $most } 的整数。
error-bad-guild-setting-limit-hint = 留空则沿用运营者的上限。
error-bad-guild-setting-hour = 一天只有 0 到 23 点。
error-bad-guild-setting-hour-hint = 请输入其中一个，例如晚上六点是 18。
error-bad-guild-setting-language = 我不会这种语言。
error-bad-guild-setting-language-hint = 请从菜单里选一种。
error-bad-guild-setting-places = 太多了，我记不下。
error-bad-guild-setting-places-hint = 最多选 25 个。
error-unknown-timezone = 我不知道叫“{ $zone }”的时区。
error-unknown-timezone-hint = 请用英文写时区内的大城市，例如 Shanghai 或 Tokyo，或者写时区本身，例如 Asia/Shanghai。
error-unknown-timezone-close = 我不知道叫“{ $zone }”的时区。
error-unknown-timezone-close-hint = 你是不是指其中之一：{ $zones }？
error-wrong-channel = 在这个服务器里，不能在这个频道点曲。
error-wrong-channel-hint = 请在这些频道点曲：{ $channels }
error-may-not-ask = 在这个服务器里，只有部分身份组可以点曲：{ $roles }
error-may-not-ask-hint = 请管理员给你其中一个。
