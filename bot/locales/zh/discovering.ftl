# Discovering: suggestions and their reasons, favourites, history, a server's charts, a member's taste.

discovering-command-discover = 推荐本服务器里你可能喜欢的曲子，每首都有理由
discovering-command-discover-adventure = 离你已经喜欢的有多远
discovering-command-similar = 找和某首曲子相似的曲子
discovering-command-similar-song = 你的或你喜欢的曲子、它的 ID，或它的消息链接
discovering-command-favorites = 你喜欢的曲子
discovering-command-history = 你点过或听过的曲子
discovering-command-top = 本服务器最受欢迎的曲子
discovering-command-top-period = 按哪段时间的评价
discovering-command-taste = 看看我认为你喜欢什么，也可以修改
discovering-period-day = 今天
discovering-period-week = 本周
discovering-period-month = 本月
discovering-period-all = 全部时间

## A song

# In a list. The title is a link to the song's message.
discovering-line = [**{ $title }**]({ $link }) · { $style } · { $bpm } BPM · { $length }
# Below the title.
discovering-facts = { $style } · { $bpm } BPM · { $length }
discovering-facts-linked = { $style } · { $bpm } BPM · { $length } · [它的消息]({ $link })
# While a command is typed: no formatting.
discovering-option = { $title }（{ $style }）
discovering-hear = 只有你能看到。用下面的按钮可以由它做出新曲子。
discovering-hear-there = 只有你能看到。请到[它的消息]({ $link })那里添加回应。
discovering-hear-one = 选一首来听…

## Suggestions

discovering-title = 为你推荐
discovering-intro = 每首都附上最主要的理由。❤️ 和 👎 能让我更了解你的口味，标了 🙈 的曲子我什么都不学；`/taste` 可以看到我的了解。
# Where the dial stands.
discovering-dial-familiar = 现在是“熟悉”：接近你已经喜欢的。
discovering-dial-mixed = 现在是“混合”：大多接近你喜欢的，也有一些对你来说是新的。
discovering-dial-adventurous = 现在是“冒险”：很多与你熟悉的不同，或者还很少有人听过，不太确定你会喜欢。
discovering-end = 目前能推荐的就这些了。有新曲子时再来看看吧。
discovering-nothing =
    还没有可以推荐的：本服务器里其他人点的、你还没评价的曲子会出现在这里。
    先用 `/compose` 点一首，让别人发现你的曲子吧。
discovering-nothing-left-out =
    现在没有可以推荐的：这里的曲子你都听过了，或者你排除了它们的风格。
    `/taste` 可以查看你排除的风格，也可以恢复它们。
discovering-similar-title = 相似的曲子
discovering-similar-intro = 参照：{ $song }
discovering-similar-nothing =
    参照：{ $song }
    还没有和它相似的曲子。本服务器里其他人点的曲子会出现在这里；也可以用 `/compose` 点新的。
discovering-suggestion =
    { $song }
    { $reason }
discovering-button-hear = { $number } · 收听
discovering-button-love = 很喜欢
discovering-button-less = 少来这类
discovering-button-more = 更多
discovering-button-familiar = 熟悉
discovering-button-mixed = 混合
discovering-button-adventurous = 冒险
discovering-button-uncount = 不计入
discovering-button-count = 重新计入

## Why a song is suggested. `like`: adjectives before “的曲子”, `having`: what can stand before “曲子”, with its “的”; both are lists.

# `case`: whether the member loves, likes, or only seems to like `songs`, and whether there are several.
discovering-because-like-yours =
    { $case ->
        [loves-one] 因为你很喜欢 { $songs }：这首和它很像。
        [loves-many] 因为你很喜欢 { $songs }：这首和它们很像。
        [likes-one] 因为你喜欢 { $songs }：这首和它很像。
        [likes-many] 因为你喜欢 { $songs }：这首和它们很像。
        [seems-one] 因为你似乎喜欢 { $songs }：这首和它很像。
       *[seems-many] 因为你似乎喜欢 { $songs }：这首和它们很像。
    }
discovering-because-like-yours-like =
    { $case ->
        [loves-one] 因为你很喜欢 { $songs }：和它一样，这首也是{ $like }的曲子。
        [loves-many] 因为你很喜欢 { $songs }：和它们一样，这首也是{ $like }的曲子。
        [likes-one] 因为你喜欢 { $songs }：和它一样，这首也是{ $like }的曲子。
        [likes-many] 因为你喜欢 { $songs }：和它们一样，这首也是{ $like }的曲子。
        [seems-one] 因为你似乎喜欢 { $songs }：和它一样，这首也是{ $like }的曲子。
       *[seems-many] 因为你似乎喜欢 { $songs }：和它们一样，这首也是{ $like }的曲子。
    }
discovering-because-like-yours-having =
    { $case ->
        [loves-one] 因为你很喜欢 { $songs }：和它一样，这首也是{ $having }曲子。
        [loves-many] 因为你很喜欢 { $songs }：和它们一样，这首也是{ $having }曲子。
        [likes-one] 因为你喜欢 { $songs }：和它一样，这首也是{ $having }曲子。
        [likes-many] 因为你喜欢 { $songs }：和它们一样，这首也是{ $having }曲子。
        [seems-one] 因为你似乎喜欢 { $songs }：和它一样，这首也是{ $having }曲子。
       *[seems-many] 因为你似乎喜欢 { $songs }：和它们一样，这首也是{ $having }曲子。
    }
discovering-because-like-yours-both =
    { $case ->
        [loves-one] 因为你很喜欢 { $songs }：和它一样，这首也是{ $having }、{ $like }的曲子。
        [loves-many] 因为你很喜欢 { $songs }：和它们一样，这首也是{ $having }、{ $like }的曲子。
        [likes-one] 因为你喜欢 { $songs }：和它一样，这首也是{ $having }、{ $like }的曲子。
        [likes-many] 因为你喜欢 { $songs }：和它们一样，这首也是{ $having }、{ $like }的曲子。
        [seems-one] 因为你似乎喜欢 { $songs }：和它一样，这首也是{ $having }、{ $like }的曲子。
       *[seems-many] 因为你似乎喜欢 { $songs }：和它们一样，这首也是{ $having }、{ $like }的曲子。
    }
discovering-because-together =
    { $case ->
        [seems-one] 你似乎喜欢 { $songs }，而喜欢它的成员也喜欢这首。
        [seems-many] 你似乎喜欢 { $songs }，而喜欢它们的成员也喜欢这首。
       *[other] 和你一样喜欢 { $songs } 的成员也喜欢这首。
    }
discovering-because-together-unnamed = 和你口味相同的成员也喜欢这首。
discovering-because-popular = { $count } 位成员喜欢它。
discovering-because-new =
    { $count ->
        [0] 今天的新曲。
        [1] 昨天的新曲。
       *[other] 新曲：{ $count } 天前完成。
    }
discovering-because-unheard =
    { $count ->
        [0] 还没有人评价过它：你会是第一个。
       *[other] 只有 { $count } 位成员评价过它。
    }
discovering-because = 它接近你的口味。
discovering-because-like = 这是一首{ $like }的曲子，而你喜欢这样的曲子。
discovering-because-having = 这是一首{ $having }曲子，而你喜欢这样的曲子。
discovering-because-both = 这是一首{ $having }、{ $like }的曲子，而你喜欢这样的曲子。
discovering-because-style = 你喜欢这种风格：{ $style }。
discovering-because-style-lacking = 你不太喜欢{ $style }，而它是别的风格。

## What two songs have in common

discovering-alike = 它们在很多方面都相似。
discovering-alike-like = 和另一首一样，这也是{ $like }的曲子。
discovering-alike-having = 和另一首一样，这也是{ $having }曲子。
discovering-alike-both = 和另一首一样，这也是{ $having }、{ $like }的曲子。
discovering-alike-style = 风格相同：{ $style }。

# Adjectives, before “的曲子”.
discovering-like-happy = 快乐
discovering-like-sad = 悲伤
discovering-like-lively = 活跃
discovering-like-calm = 平静
discovering-like-fast = 快速
discovering-like-slow = 缓慢
discovering-like-syncopated = 切分音多
discovering-like-loud = 响亮
discovering-like-soft = 轻柔
discovering-like-flowing = 流畅

# What can stand before “曲子”.
discovering-having-style = “{ $style }”风格的
discovering-having-major = 大调的
discovering-having-minor = 小调的
discovering-having-in-threes = 三拍子的
discovering-having-uneven = 奇数拍子的
discovering-having-dense = 音符密集的
discovering-having-sparse = 音符稀疏的
discovering-having-on-the-beat = 音都落在拍上的
discovering-having-stepwise = 旋律级进的
discovering-having-leaping = 旋律多跳进的
discovering-having-wide-ranging = 旋律音域宽的
discovering-having-narrow = 旋律音域窄的
discovering-having-long-notes = 长音多的
discovering-having-short-notes = 短音多的
discovering-having-returning-rhythms = 节奏反复出现的
discovering-having-ever-new-rhythms = 节奏不断翻新的
discovering-having-many-chords = 和弦变化多的
discovering-having-few-chords = 和弦变化少的
discovering-having-contrasting = 段落对比鲜明的
discovering-having-of-one-piece = 段落彼此相近的
discovering-having-steady-drums = 鼓点稳定的
discovering-having-changing-drums = 鼓点多变的
discovering-having-high = 音区偏高的
discovering-having-low = 音区偏低的
discovering-having-swelling = 强弱起伏的
discovering-having-even = 音量平稳的
discovering-having-detached = 音符断开的
discovering-having-rough = 和声粗粝的
discovering-having-smooth = 和声柔和的
discovering-having-piano = 有钢琴的
discovering-having-bells = 有钟琴类或键盘打击乐的
discovering-having-organ = 有管风琴或手风琴的
discovering-having-guitar = 有吉他的
discovering-having-strings = 有弦乐的
discovering-having-voices = 有人声的
discovering-having-brass = 有铜管的
discovering-having-woodwinds = 有木管的
discovering-having-synthesizers = 有合成器的
discovering-having-folk-instruments = 有民族乐器的
discovering-having-drums = 有鼓的
discovering-lacking-in-threes = 不是三拍子的
discovering-lacking-uneven = 规整拍子的
discovering-lacking-piano = 没有钢琴的
discovering-lacking-bells = 没有钟琴类和键盘打击乐的
discovering-lacking-organ = 没有管风琴和手风琴的
discovering-lacking-guitar = 没有吉他的
discovering-lacking-strings = 没有弦乐的
discovering-lacking-voices = 没有人声的
discovering-lacking-brass = 没有铜管的
discovering-lacking-woodwinds = 没有木管的
discovering-lacking-synthesizers = 没有合成器的
discovering-lacking-folk-instruments = 没有民族乐器的
discovering-lacking-drums = 没有鼓的

# Families of instruments, in a list.
discovering-family-piano = 钢琴
discovering-family-bells = 钟琴类和键盘打击乐
discovering-family-organ = 管风琴或手风琴
discovering-family-guitar = 吉他
discovering-family-strings = 弦乐
discovering-family-voices = 人声
discovering-family-brass = 铜管
discovering-family-woodwinds = 木管
discovering-family-synthesizers = 合成器
discovering-family-folk-instruments = 民族乐器
discovering-family-drums = 鼓

# Moods, in a list.
discovering-mood-happy = 快乐
discovering-mood-sad = 悲伤
discovering-mood-lively = 活跃
discovering-mood-calm = 平静

# What else songs are like, in a list.
discovering-trait-fast = 快速
discovering-trait-slow = 缓慢
discovering-trait-dense = 音符密集
discovering-trait-sparse = 音符稀疏
discovering-trait-major = 大调
discovering-trait-minor = 小调
discovering-trait-in-threes = 三拍子
discovering-trait-uneven = 奇数拍子
discovering-trait-syncopated = 切分音
discovering-trait-loud = 响亮
discovering-trait-soft = 轻柔
discovering-trait-flowing = 流畅的音符
discovering-trait-on-the-beat = 落在拍上的音
discovering-trait-stepwise = 级进的旋律
discovering-trait-leaping = 跳进的旋律
discovering-trait-wide-ranging = 音域宽的旋律
discovering-trait-narrow = 音域窄的旋律
discovering-trait-long-notes = 长音
discovering-trait-short-notes = 短音
discovering-trait-returning-rhythms = 反复出现的节奏
discovering-trait-ever-new-rhythms = 不断翻新的节奏
discovering-trait-many-chords = 和弦变化多
discovering-trait-few-chords = 和弦变化少
discovering-trait-contrasting = 鲜明的段落对比
discovering-trait-of-one-piece = 相近的段落
discovering-trait-steady-drums = 稳定的鼓点
discovering-trait-changing-drums = 多变的鼓点
discovering-trait-high = 高音区
discovering-trait-low = 低音区
discovering-trait-swelling = 强弱起伏
discovering-trait-even = 平稳的音量
discovering-trait-detached = 断开的音符
discovering-trait-rough = 粗粝的和声
discovering-trait-smooth = 柔和的和声

## Lists. `when` is such as “two days ago”.

discovering-favorites-title = 你的收藏
discovering-favorites-nothing =
    你还没有喜欢的曲子：在曲子下面用 👍 或 ❤️ 回应，它就会出现在这里。
    `/discover` 可以帮你找到可能喜欢的曲子。
discovering-loved = { $number }. { $song } · ❤️ { $when }
discovering-liked = { $number }. { $song } · 👍 { $when }
discovering-history-title = 你的历史
discovering-history-nothing =
    你还没有点过曲子，也没有在语音频道里听过。
    从 `/compose` 开始，或者在语音频道里用 `/play`。
discovering-asked = { $number }. { $song } · 你{ $when }点的
discovering-asked-unfinished = { $number }. { $song } · 制作中，你{ $when }点的
discovering-asked-failed = { $number }. { $song } · 失败，你{ $when }点的
discovering-asked-cancelled = { $number }. { $song } · 已取消，你{ $when }点的
discovering-played =
    { $count ->
        [1] { $number }. { $song } · 听过一次，{ $when }
       *[other] { $number }. { $song } · 听过 { $count } 次，最近是{ $when }
    }
discovering-top-day-title = 今天最受欢迎
discovering-top-week-title = 本周最受欢迎
discovering-top-month-title = 本月最受欢迎
discovering-top-all-title = 最受欢迎的曲子
discovering-top-day-nothing = 今天还没有曲子被喜欢：在曲子下面用 👍 或 ❤️ 回应吧。不选时间的 `/top` 会显示全部。
discovering-top-week-nothing = 本周还没有曲子被喜欢：在曲子下面用 👍 或 ❤️ 回应吧。不选时间的 `/top` 会显示全部。
discovering-top-month-nothing = 本月还没有曲子被喜欢：在曲子下面用 👍 或 ❤️ 回应吧。不选时间的 `/top` 会显示全部。
discovering-top-all-nothing = 这里还没有曲子被喜欢：在别人的曲子下面用 👍 或 ❤️ 回应吧。
discovering-charted = { $number }. { $song } · { $count } 位成员喜欢
discovering-button-before = 上一页
discovering-button-after = 下一页
# Of songs from which nothing is learnt: menus, and the end of a line in a list.
discovering-uncount-some = 选择不计入的曲子…
discovering-count-some = 选择重新计入的曲子…
discovering-uncounted = { $line } · 🙈 不计入

## Taste

discovering-taste-title = 我眼中的你的口味
discovering-taste-intro = 根据你喜欢的 { $songs } 首曲子得出。你每次回应一首曲子，我都会更了解你。
discovering-taste-nothing = 我还不了解你的口味。用 👍 ❤️ 👎 或 ⏭️ 回应曲子，我就会知道你喜欢什么。
discovering-taste-paused = 按你的要求，我没有在学习新的内容。`/privacy resume` 可以让我继续学习。
discovering-taste-led = 了解得够多之后，它也会影响你的曲子怎么写。`/privacy taste` 可以关掉。
discovering-taste-unled = 按你的意愿，你的曲子不受它影响。`/privacy taste` 可以重新打开。
discovering-taste-styles = 风格
discovering-taste-moods = 情绪
discovering-taste-band = 乐器
discovering-taste-tempo = 速度
discovering-taste-bpm = { $slow } 到 { $fast } BPM
discovering-taste-towards = 吸引你的（从强到弱）
discovering-taste-away = 你宁可不要的
discovering-taste-left-out = 不向你推荐的
discovering-taste-uncounted = 不计入的 { $songs } 首曲子
discovering-leaning = { $name }：{ $percent }%（{ $songs } 首）
# Two menus share the styles by the alphabet.
discovering-leave-out = 排除一种风格：{ $first } 到 { $last }
discovering-let-in = 恢复一种风格
discovering-button-forget = 全部忘掉
discovering-forget-title = 要忘掉你的口味吗？
discovering-forget-what = 你此前对曲子的评价将不再计入推荐和排行榜，排除的风格也会恢复。你的曲子会保留。此操作无法撤销。
discovering-button-sure = 是的，忘掉
discovering-button-keep = 不，保留

## What went wrong

error-unknown-reaction = 用 { $emoji } 回应不算对曲子的评价。
error-unknown-reaction-hint = 请用 { $known } 之一，或类似的表情回应。
error-learning-paused = 你要求我暂时不要学习，所以我没有记下来。
error-learning-paused-hint = `/privacy resume` 可以让我继续学习。
error-no-song = 没有找到这样的曲子。
error-no-song-hint = 请从列表里选，或粘贴它的消息链接。
