# The page: what is around its views, and the chat. Words and titles in placeholders are the asker's own.

page-skip = 跳到正文
page-motto = 按你的心愿作曲
page-nav = 导航
page-tab-chat = 点曲
page-tab-library = 曲库
page-tab-discover = 发现
page-tab-playlist = 每日歌单
page-tab-verify = 鉴别
page-tab-settings = 设置
page-language = 语言
page-language-now = 现在我说中文。
page-theme = 明暗
page-theme-auto = 跟随系统
page-theme-light = 浅色
page-theme-dark = 深色

page-lost = 连接断开了，正在重试…
page-unreachable = Minstrel 没有回应。
page-unreachable-hint = 请确认它还在运行，然后重试。
page-garbled = Minstrel 的回答我看不懂。
page-garbled-hint = 请重试；如果还是这样，请刷新页面。

page-access-title = 你是哪位？
page-access-lead = 别人也能打开这个页面，所以需要看一次令牌。Minstrel 启动时把它显示在地址的末尾。
page-access-token = 令牌
page-access-enter = 进入

## Asking

page-question = 想听点什么？
page-lead = 用你自己的话告诉我：情绪、风格、速度、调性、由谁演奏、多长。你没说的，我来定。
page-ideas = 可以从这些开始
page-idea-1 = 雨夜的忧郁波萨诺瓦，96 BPM
page-idea-2 = 史诗般的管弦乐追逐，D小调
page-idea-3 = 适合学习的 lo-fi，带颤音琴
page-idea-4 = 八音盒和竖琴的摇篮曲，3/4拍
page-idea-5 = 欢快的手风琴圆舞曲
page-idea-6 = 次中音萨克斯的慢速爵士抒情曲
page-ask = 点一首曲子
page-describe = 描述一首曲子
page-describe-first = 请先描述一首曲子。
page-placeholder-prompt = 描述一首曲子…
page-keys = 按 Enter 作曲，Shift + Enter 换行
page-button-compose = 开始作曲

## What was heard

page-heard = 我听懂的
page-remarks = 顺便说一下
page-song-name = { $key }{ $style }
page-length = { $bars } 小节 · { $length }
page-my-choice = 我选的
page-you-said = 你说了{ $words }
page-quoted = “{ $words }”
page-chosen-by-hand = 你选的
page-chosen = 你选的：{ $choices }
page-chip-style = 风格
page-chip-mood = 情绪
page-chip-tempo = 速度
page-chip-key = 调性
page-chip-meter = 拍号
page-chip-instruments = 由谁演奏
page-chip-length = 长度
page-chip-anew = 换一个选择会点一首新曲子，这首会保留。
page-search = 在列表中查找
page-placeholder-search = 查找…
page-nothing-found = 没有这个名字。
page-unit-bpm = 每分钟拍数
page-unit-bars = 小节
page-button-take = 就这样
page-button-withdraw = 恢复成我说的

## A song

page-songs = 曲子，最新的在最后
page-you-asked = 你点的：
page-card = Minstrel：{ $name }
page-card-reading = Minstrel 正在读
page-card-failed = Minstrel：出了点问题
page-reading = 正在读你写的话
page-queued = 排队中
page-composing = 正在写第 { $bar } 小节，共 { $of } 小节
page-composing-end = 正在完成最后一小节
page-rendering = 正在把音符变成声音
page-ready = 你的曲子好了：{ $name }
page-cancelled = 已按你的意思停下。
page-bars-composed = 已写好的小节
page-seed = 种子 { $seed }
page-took = 用时 { $seconds } 秒

page-reactions = 你觉得怎么样？
page-react-love = 太喜欢了
page-react-fire = 太燃了
page-react-like = 喜欢
page-react-dislike = 不合口味
page-react-skip = 现在不想听
page-reacted = 记下了：{ $reaction }
page-unreacted = 已收回：{ $reaction }

page-button-cancel = 取消
page-button-retry = 重试
page-button-edit = 修改文字
page-button-start-again = 重新开始
page-button-again = 换个种子
page-button-vary = 变奏
page-button-extend = 加长
page-button-change = 修改…
page-change-what = 想改哪里？
page-placeholder-change = 慢一点，不要鼓，更悲伤
page-button-save = 保存
page-save-mp3 = 声音
page-save-midi = 音符
page-save-wav = 声音（未压缩）
page-save-flac = 声音（无损）
page-save-stems = 每个声部单独
page-save-picture = 图片
page-save-recipe = 配方
page-button-uncount = 不计入
page-uncount-why = 你对这首曲子做的任何事，都不用来学习你的喜好
page-uncounted = 不计入：我不会从中学习你的喜好。
page-button-count = 重新计入
page-count-why = 你对这首曲子做的事，会重新用来学习你的喜好
page-counted = 已重新计入。
page-button-delete = 删除
page-button-sure = 是的，删除
page-delete-sure = 再按一次就会删除这首曲子和全部文件，无法恢复。
page-deleted = 曲子已删除。
