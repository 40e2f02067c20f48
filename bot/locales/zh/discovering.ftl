# Discovering: suggestions and their reasons, favourites, history, a server's charts, a member's taste.

discovering-command-discover = 推荐本服务器里你可能喜欢的曲子，每首都有理由
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
discovering-intro = 每首都附上最主要的一条理由。❤️ 和 👎 能让我更了解你的口味；`/taste` 可以看到我的了解。
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

## Why a song is suggested

discovering-because-like-yours = 它和你喜欢的 **{ $title }** 相似。
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
discovering-because-style = 你喜欢这种风格：{ $style }。
discovering-because-style-lacking = 你不太喜欢{ $style }，而它是别的风格。
discovering-because-band = 你喜欢有{ $family }的曲子。
discovering-because-band-lacking = 你喜欢没有{ $family }的曲子。
discovering-because-trait =
    { $trait ->
        [happy] 你喜欢快乐的曲子。
        [sad] 你喜欢悲伤的曲子。
        [lively] 你喜欢活跃的曲子。
        [calm] 你喜欢平静的曲子。
        [fast] 你喜欢快的曲子。
        [slow] 你喜欢慢的曲子。
        [dense] 你喜欢音符密集、热闹的曲子。
        [sparse] 你喜欢音符稀疏的曲子。
        [major] 你喜欢大调的曲子。
        [minor] 你喜欢小调的曲子。
        [in-threes] 你喜欢三拍子的曲子。
        [uneven] 你喜欢奇数拍子的曲子。
       *[other] 它接近你的口味。
    }
discovering-because-trait-lacking =
    { $trait ->
        [in-threes] 你喜欢不是三拍子的曲子。
        [uneven] 你喜欢规整拍子的曲子。
       *[other] 它接近你的口味。
    }

## What two songs have in common

discovering-alike = 它们在很多方面都相似。
discovering-alike-style = 风格相同：{ $style }。
discovering-alike-style-lacking = 它们在很多方面都相似。
discovering-alike-band = 两首都有{ $family }。
discovering-alike-band-lacking = 两首都没有{ $family }。
discovering-alike-trait =
    { $trait ->
        [happy] 两首都很快乐。
        [sad] 两首都很悲伤。
        [lively] 两首都很活跃。
        [calm] 两首都很平静。
        [fast] 两首都很快。
        [slow] 两首都很慢。
        [dense] 两首都音符密集、很热闹。
        [sparse] 两首的音符都很稀疏。
        [major] 两首都是大调。
        [minor] 两首都是小调。
        [in-threes] 两首都是三拍子。
        [uneven] 两首都是奇数拍子。
       *[other] 它们在很多方面都相似。
    }
discovering-alike-trait-lacking = 它们在很多方面都相似。

# Families of instruments, after “with” and “without”.
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

## Taste

discovering-taste-title = 我眼中的你的口味
discovering-taste-intro = 根据你喜欢的 { $songs } 首曲子得出。你每次回应一首曲子，我都会更了解你。
discovering-taste-nothing = 我还不了解你的口味。用 👍 ❤️ 👎 或 ⏭️ 回应曲子，我就会知道你喜欢什么。
discovering-taste-paused = 按你的要求，我没有在学习新的内容。`/privacy resume` 可以让我继续学习。
discovering-taste-styles = 风格
discovering-taste-moods = 情绪
discovering-taste-band = 乐器
discovering-taste-tempo = 速度
discovering-taste-bpm = { $slow } 到 { $fast } BPM
discovering-taste-left-out = 不向你推荐的
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
