# The page beside its chat: library, suggestions and taste, playlist, verifying, settings.

views-wait = 请稍候……
views-retry = 再试一次
views-ask = 点一首曲子
views-play-all = 全部播放

## A song in a list

views-row-play = 播放“{ $title }”
views-row-pause = 暂停“{ $title }”
views-row-actions = 对“{ $title }”的操作
views-row-in-the-making = 创作中
views-row-failed = 没能做成
views-row-cancelled = 已停止
views-row-uncounted = 不计入

## The library

views-library-title = 曲库
views-library-lead = 在这里创作的所有曲子，最新的在前。
views-library-search = 搜索曲库
views-library-search-hint = 点曲时说的话……
views-library-show = 显示哪些曲子
views-library-all = 全部
views-library-liked = 喜欢的
views-library-mine = 在此处点的
views-library-more = 更多曲子
views-library-end = 这是最早的一首。
views-library-found =
    { $count ->
        [0] 没有曲子
       *[other] { $count } 首曲子
    }
views-library-found-more = { $count } 首曲子，还有更多
views-library-nothing = 曲库还是空的。
views-library-nothing-how = 点一首曲子，它会留在这里，随时可以重听，也可以继续改编。
views-library-none-found = 没有找到与“{ $words }”相符的曲子。
views-library-none-found-how = 换些词，或者少写几个词试试。
views-library-none-liked = 你还没有喜欢过哪首曲子。
views-library-none-liked-how = 给一首曲子加上 ❤️ 或 👍，它就会出现在这里。
views-library-none-mine = 这个页面上还没有点过曲子。
views-library-none-mine-how = 其他曲子来自 Discord 服务器。
views-library-show-all = 显示所有曲子

## Suggestions

views-discover-title = 为你推荐
views-discover-lead = 你可能会爱上的曲子，每首都附上最有力的理由。
views-discover-dial = 离你已经喜欢的有多远
views-discover-familiar = 熟悉
views-discover-mixed = 混合
views-discover-adventurous = 冒险
views-discover-familiar-means = 接近你已经喜欢的。
views-discover-mixed-means = 大多接近你喜欢的，也有一些对你来说是新的。
views-discover-adventurous-means = 很多与你熟悉的不同，或者还很少有人听过，不太确定你会喜欢。
views-discover-uncount = 不计入
views-discover-count-again = 重新计入
views-discover-uncounted = “{ $title }”不计入：我不会从中学习。
views-discover-nothing = 我还没有可推荐的曲子。
views-discover-nothing-how = 点几首曲子，用 ❤️ 👍 👎 告诉我你的看法：你喜欢的会把我引向别的曲子。

## Taste

views-taste-title = 我听到的你的口味
views-taste-rests = 依据你喜欢过的 { $songs } 首曲子。每个回应都让我更了解你。
views-taste-nothing = 我对你的口味还一无所知。给曲子加上 ❤️ 👍 👎 或 ⏭️，它就会在这里画出来。
views-taste-paused = 学习已暂停：我既不记下你对曲子的评价，也不记下你带走了什么。
views-taste-is-learning = 我又开始学习了。
views-taste-styles = 风格
views-taste-moods = 情绪
views-taste-band = 乐器
views-taste-tempo = 速度
views-taste-bpm = { $slow } 到 { $fast } bpm
views-taste-leaning = { $songs } 首曲子
views-taste-towards = 吸引你的
views-taste-away = 你宁可不要的
views-taste-left-out = 不向你推荐的
views-taste-pause = 暂停学习
views-taste-resume = 恢复学习
views-taste-forget = 全部忘掉
views-taste-forget-what = 你此前对曲子的评价将不再计入，排除的风格也会恢复。你的曲子会保留。此操作无法撤销。
views-taste-forget-sure = 是的，忘掉吧
views-taste-keep = 不，留着
views-taste-forgotten = 已经忘掉了。

## The playlist

views-playlist-title = 每日歌单
views-playlist-lead = 最近几天的曲子，按先扬后静的顺序排列。
views-playlist-songs = { $songs } 首曲子
views-playlist-none = 还没有发布过歌单。
views-playlist-none-how = 下面是我为今天拟的草案。你一点头，就会发布在这里。
views-playlist-none-on-day = 这一天没有发布歌单。
views-playlist-others = 其他日子

## The board on which it is decided

views-board-title = 待定：{ $day }
views-board-proposed = 还没有人决定。可以去掉、替换、移动或添加曲子，满意了就通过。
views-board-approved = 你已通过。可以发布，也可以继续修改。
views-board-declined = 你已否决：除非之后又通过，否则这一天没有歌单。
views-board-published = 已经发布，不能再修改。
views-board-nothing = 目前还没有可以提议的曲子。
views-board-nothing-how = 歌单取自最近七天里还没进过任何歌单的曲子。点几首曲子再来看看。
views-board-empty = 曲子全都去掉了。
views-board-empty-how = 从下面添加几首，或者决定这一天不出歌单。
views-board-up = 把“{ $title }”上移
views-board-down = 把“{ $title }”下移
views-board-swap = 把“{ $title }”换成下一个候选
views-board-drop = 去掉“{ $title }”
views-board-add = 添加“{ $title }”
views-board-drag = 拖动以移动
views-board-moved = “{ $title }”现在是第 { $place } 首，共 { $of } 首。
views-board-swapped = “{ $title }”换成了“{ $other }”。
views-board-dropped = 已去掉“{ $title }”。
views-board-added = “{ $title }”已添加为第 { $place } 首。
views-board-suggestions = 还可以放进来的曲子
views-board-listen = 全部收听
views-board-approve = 通过
views-board-approve-done = 你已通过，现在可以发布了。
views-board-publish = 发布
views-board-publish-done = 歌单已发布。
views-board-decline = 不出歌单
views-board-decline-done = 这一天没有歌单。

## Verifying

views-verify-title = 这是 Minstrel 做的吗？
views-verify-lead = Minstrel 做的一切都带有标记：有些可以读出来，有些只有计算机听得到。拿一个文件来，我来找找。
views-verify-choose = 选择文件
views-verify-drop = 或拖放到这里
views-verify-kinds = 声音、MIDI、图片或配方，最大 { $most } MB。只查看，不保留。
views-verify-too-large = 这个文件有 { $size } MB，我最多收 { $most } MB。
views-verify-too-large-hint = 截取半分钟，或者一个 MP3，对我就够了。
views-verify-sending = 正在发送 { $name }：{ $percent }
views-verify-looking = 正在 { $name } 中寻找标记……
views-verify-progress = 文件已发送多少
views-verify-stop = 停止
views-verify-is-minstrel = 这是 Minstrel 做的。
views-verify-is-minstrel-means = 标记都在，而且完好。
views-verify-is-altered = 这是 Minstrel 做的，之后被改动过。
views-verify-is-altered-means = 标记还在，但并非都保持原样。
views-verify-is-none = 我没有找到 Minstrel 的标记。
views-verify-is-none-means = 所以它多半是别人做的。但这证明不了什么：有心人可以去掉标记。
views-verify-is-unsigned-means = 文件自己是这样写的；这类文件无法签名。
views-verify-incomplete = 时间不够，没能找完所有标记。
views-verify-says-title = 标题
views-verify-says-signer = 签名者
views-verify-says-problem = 失效原因
views-verify-says-seed = 种子
views-verify-says-model = 模型
views-verify-says-words = 写着
views-verify-says-fingerprint = 指纹
views-verify-says-heard = 听了
views-verify-signer-own = { $signer }，即本机的安装
views-verify-signer-unknown = { $signer }，这里无人为其担保
views-verify-marks = 我找的标记
views-verify-song = 就是这首曲子
views-verify-state-valid = 已找到
views-verify-state-invalid = 已损坏
views-verify-state-absent = 未找到
views-verify-watermark = 水印
views-verify-watermark-means = 藏在声音本身里。换格式、调音量、剪切都不会失去它。
views-verify-c2pa = 内容凭证（C2PA）
views-verify-c2pa-means = 一份关于文件由谁制作的签名声明。只要改动一个字节就会失效。
views-verify-tags = 标签
views-verify-tags-means = 标题、速度、调、种子和模型，播放器会显示它们。
views-verify-midi = MIDI 文字
views-verify-midi-means = MIDI 文件的音符之间的一行文字。
views-verify-recipe = 配方
views-verify-recipe-means = 再次创作这首曲子所需的一切。

## Settings

views-settings-title = 设置
views-settings-page = 这个页面
views-settings-taste = 口味
views-settings-files = 文件
views-settings-yours = 关于你保存了什么
views-settings-listen-switch = 边写边听
views-settings-listen-means = 点的曲子一边创作，一边逐小节响起。
views-settings-learning-switch = 从我的行为中学习
views-settings-learning-means = 会记下你的回应和带走的曲子，以便推荐你可能喜欢的曲子。
views-settings-led-switch = 按我的口味创作
views-settings-led-means = 每首曲子我会多写几个版本，选出你可能喜欢的一个。曲子的配方里会写明你的口味偏向什么。
views-settings-words-switch = 把我的话写进文件
views-settings-words-means = 新曲子的文件会以你自己的话为标题。否则就按曲子本身命名，例如“A 小调忧郁的巴萨诺瓦”。
views-settings-export = 运行 Minstrel 的人可以用这条命令把一切打包成 zip 取走：
views-settings-erase = 用这条命令抹去：
views-settings-access = 访问
views-settings-access-means = 出示令牌后三十天内，这里认得这个浏览器。
views-settings-sign-out = 在这个浏览器上退出
