# The player on the playground's page: piano roll, waveform, parts, and songs that sound while they are composed.

player-of = 播放器：{ $title }
player-play = 播放
player-pause = 暂停
player-position = 播放位置
player-position-of = { $at }，共 { $of }
player-volume = 音量
player-trouble = 无法播放这首歌。请检查连接，然后再按一次播放。

# The roll. bars and bpm are numbers; from and to are numbers of bars.
player-closer = 放大
player-further = 显示更多
player-roll-figures = 钢琴卷帘：{ $bars } 小节，{ $meter } 拍，{ $bpm } bpm，时长 { $length }。
player-roll-players = 演奏：{ $players }。
player-roll-form = 曲式：{ $form }。
player-roll-section = { $name }（第 { $from } 至 { $to } 小节）
player-roll-coming = 随着作曲逐小节增长的钢琴卷帘
player-roll-trouble = 暂时无法显示这首歌的音符，但仍可播放。
player-section-intro = 前奏
player-section-outro = 尾声

player-repeat = 重复
player-repeat-nothing = 不重复
player-repeat-song = 重复整首歌
player-repeat-section = 重复 { $name }，第 { $from } 至 { $to } 小节

# Each part can be muted, or heard alone. What stands on the buttons, the short ones, begins the long ones too.
player-parts = 声部
player-mute = 静音：{ $part }
player-mute-short = 静音
player-solo = 独奏：{ $part }
player-solo-short = 独奏
player-parts-coming = 正在获取声部，{ $percent }% …
player-parts-trouble = 暂时无法获取声部，所以全部声部都在播放。请稍后再试。
player-parts-large = 这首歌的声部对这台设备来说太大，所以全部声部都在播放。请在电脑上试试。

# While a song is composed.
player-along = 边作边听
player-live-title = { $title }（作曲中）
player-live-opening = 马上就能听到。
player-live-sounds = 边作曲边播放。
player-live-waiting = 正在等待下一小节
player-live-paused = 已暂停
player-live-silent = 按播放键，边作曲边听。

# The small player at the foot of the page.
player-now = 正在播放
player-now-title = 正在播放：{ $title }
player-previous = 上一首
player-next = 下一首
player-close = 停止并关闭播放器
