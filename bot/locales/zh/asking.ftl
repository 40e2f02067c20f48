# Asking for songs, and a song's message. Placeholders in titles and prompts are members' own words.

asking-command-compose = 用你自己的话点一首曲子；选项里填的要求优先于文字
asking-command-compose-prompt = 想要什么样的曲子？例如：雨夜里忧郁的波萨诺瓦
asking-command-compose-style = 风格，例如波萨诺瓦
asking-command-compose-mood = 情绪，例如忧郁
asking-command-compose-tempo = 每分钟的四分音符数（BPM），例如 96
asking-command-compose-key = 调性，例如 D小调
asking-command-compose-meter = 拍号，例如 3/4
asking-command-compose-bars = 多少小节
asking-command-compose-instruments = 由什么乐器演奏，用逗号隔开：萨克斯, 钢琴, 不要鼓
asking-command-compose-seed = 同样的话加上同样的种子，会得到同一首曲子

asking-menu-compose = 用这条消息作曲

asking-writing-down = 收到！正在记下来…
asking-queued = 正在排队。
asking-next = **下一首就是它。**
asking-place = **排在第 { $place } 位。**
asking-of-own = 它前面有 { $own } 首是你自己的曲子。
asking-rule-fair = 大家轮流来，所以每个人都不用等太久。
asking-rule-first-come = 先到先得：这个服务器是这样设置的。
asking-about = 大约 { $length } 后开始。
asking-failed-before = 有一次没做成，正在重试。
asking-no-worker = 现在没有工作进程在运行。你的曲子已经记下，一有工作进程就会开始制作。
asking-composing = **正在作曲**  { $bar }
    第 { $bars } 小节，共 { $of } 小节
asking-rendering = **正在演奏**  { $bar }
    乐谱写好了，正在变成声音。
asking-ready = 完成了。用表情回应来评价吧：❤️ 🔥 👍 👎 ⏭️
asking-failed = **这首曲子没能做出来。**
asking-cancelled = 已取消，什么也没有做。
asking-deleted = 这首曲子已被删除。

asking-brief = 我的理解
asking-summary =
    { $style } · { $mood } · { $bpm } BPM · { $key } · { $meter } · { $bars } 小节（{ $length }）
    { $instruments }
asking-heard = 我听出的内容
asking-remarks = 说明
asking-notes = 关于文件
asking-form = 曲式
asking-intro = 前奏
asking-coda = 尾声
asking-footer = { $id }
asking-footer-ready = 种子 { $seed } · { $id }
asking-line = **{ $title }** · { $style } · { $bpm } BPM · { $length }
asking-picture = “{ $title }”的钢琴卷帘图：{ $instruments }；{ $bars } 小节，{ $length }。时间从左到右，每种乐器一种颜色。

asking-note-smaller = 为了符合这里的大小限制，声音重新压缩过。
asking-note-no-audio = 声音文件太大，这里放不下，改为附上乐谱数据（MIDI）。
asking-note-no-files = Discord 不允许我在这里附加文件。管理员可以给我附加文件的权限。
asking-note-linked = 声音文件太大，这里放不下：[点此收听]({ $link })

asking-button-cancel = 取消
asking-button-retry = 重试
asking-button-vary = 变奏
asking-button-extend = 加长
asking-button-change = 修改…
asking-button-again = 换个种子
asking-button-tools = 工具…
asking-button-midi = MIDI
asking-button-details = 详情
asking-button-delete = 删除
asking-button-sure = 是的，删除

asking-modal-title = 修改这首曲子
asking-input-change = 想改哪里？
asking-placeholder-change = 慢一点，不要鼓，更悲伤
asking-delete-sure = 要删除 { $song } 及其全部文件吗？删除后无法恢复。
asking-mention-empty = 告诉我你想听什么，例如：“手风琴和小提琴的慢速圆舞曲”。或者说：“给我一个惊喜”。
error-not-yours = 只有点这首曲子的人或本服务器的管理员才能这样做。
error-not-yours-hint = 请用 /compose 点一首你自己的曲子。

asking-details = 配方
asking-seed = 种子
asking-model = 模型
asking-took = 制作用时
asking-seconds = { $seconds } 秒
asking-details-footer = { $id } · 附件就是完整的配方：同样的配方会得到同样的音符
asking-led = 口味
asking-led-by = 在{ $takes }个版本中，选这一个时考虑了点曲人的口味，其偏好是：{ $directions }。
asking-led-otherwise = 如果只看音符，我会选另一个。
asking-led-the-same = 就算只看音符，我也会选这一个。

# 引导选择的口味偏向什么：音乐中测得的某种东西更多或更少。
asking-led-density-more = 音符多
asking-led-density-less = 音符少
asking-led-off-beats-more = 弱拍上的节奏
asking-led-off-beats-less = 正拍上的节奏
asking-led-steps-more = 级进的旋律
asking-led-steps-less = 跳进的旋律
asking-led-repeats-more = 重复的音
asking-led-repeats-less = 很少重复的音
asking-led-compass-more = 音域宽的旋律
asking-led-compass-less = 音域窄的旋律
asking-led-long-notes-more = 长音
asking-led-long-notes-less = 短音
asking-led-tune-rhythms-more = 反复出现的节奏
asking-led-tune-rhythms-less = 不断变化的节奏
asking-led-chord-changes-more = 和弦变化多
asking-led-chord-changes-less = 和弦变化少
asking-led-contrast-more = 段落对比鲜明
asking-led-contrast-less = 段落彼此相似
asking-led-drum-repeats-more = 稳定的鼓点
asking-led-drum-repeats-less = 多变的鼓点
asking-led-register-more = 高音
asking-led-register-less = 低音
asking-led-loudness-more = 有力的演奏
asking-led-loudness-less = 轻柔的演奏
asking-led-dynamics-more = 强弱起伏
asking-led-dynamics-less = 均匀的力度
asking-led-staccato-more = 断开的音
asking-led-staccato-less = 连贯的音
asking-led-dissonance-more = 粗糙的和声
asking-led-dissonance-less = 柔和的和声
asking-led-valence-more = 欢快的音响
asking-led-valence-less = 忧伤的音响
asking-led-arousal-more = 活泼的音响
asking-led-arousal-less = 平静的音响
