# /audit: the log of what moderators did. Members, channels and roles are mentions.

auditing-command = 查看管理员在这个服务器里对我做过的操作（管理员用）

auditing-title = 管理员操作记录
auditing-empty = 还没有记录。
auditing-footer = 共 { $count } 条
auditing-button-newer = 较新
auditing-button-older = 较早
auditing-line = { $when } · { $moderator }：{ $act }
auditing-nobody = 已清除数据的成员
auditing-nothing = 未设置

auditing-act-other = { $action }
auditing-act-settings = 保存了设置
auditing-act-block-word = 屏蔽了词语“{ $word }”
auditing-act-unblock-word = 解除了对词语“{ $word }”的屏蔽
auditing-act-block-member = 禁止了{ $member }点曲
auditing-act-unblock-member = 恢复了{ $member }点曲的权限
auditing-act-delete-song = 删除了{ $member }的一首曲子
auditing-act-cancel-song = 取消了{ $member }的一首曲子
auditing-act-playlist-propose = 生成了 { $day }歌单的草案
auditing-act-playlist-drop = 从 { $day }的歌单里移除了曲子
auditing-act-playlist-move = 调整了 { $day }歌单的顺序
auditing-act-playlist-swap = 替换了 { $day }歌单里的一首曲子
auditing-act-playlist-add = 往 { $day }的歌单里加了一首曲子
auditing-act-playlist-approve = 通过了 { $day }的歌单
auditing-act-playlist-decline = 否决了 { $day }的歌单
auditing-act-playlist-publish = 发布了 { $day }的歌单

auditing-changed-first-come = 排队方式：{ $before } → { $after }
auditing-changed-songs-per-member = 每位成员同时可点的曲数：{ $before } → { $after }
auditing-changed-songs-per-guild = 本服务器同时可点的曲数：{ $before } → { $after }
auditing-changed-language = 语言：{ $before } → { $after }
auditing-changed-timezone = 时区：{ $before } → { $after }
auditing-changed-playlist-hour = 歌单发布时间：{ $before } → { $after }
auditing-changed-auto-publish = 歌单发布方式：{ $before } → { $after }
auditing-changed-playlist-channel = 歌单频道：{ $before } → { $after }
auditing-changed-moderators-channel = 管理员频道：{ $before } → { $after }
auditing-changed-song-channels = 可点曲的频道：{ $before } → { $after }
auditing-changed-moderator-roles = 管理员身份组：{ $before } → { $after }
auditing-changed-dj-roles = DJ 身份组：{ $before } → { $after }
auditing-changed-asker-roles = 可点曲的身份组：{ $before } → { $after }
