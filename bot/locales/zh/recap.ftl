# Looking back on a week or a month, and trends with a forecast.

## Commands

recap-command-recap = 这个服务器的声音：用一张图回顾一周或一个月
recap-command-recap-period = 回顾多久
recap-command-trends = 这里常要哪些风格和情绪，以及下周可能会怎样
recap-period-week = 最近一周
recap-period-month = 最近一个月

## A recap, in the picture and beside it

recap-title = { $server } 的声音
recap-dates = { $first }至{ $last }
recap-number = { $number }
recap-songs =
    { $count ->
       *[other] 首曲子
    }
recap-minutes =
    { $count ->
       *[other] 分钟音乐
    }
recap-listeners =
    { $count ->
       *[other] 位听众
    }
recap-likes =
    { $count ->
       *[other] 次喜欢
    }
recap-top = 最受喜爱的曲子
recap-styles = 风格
recap-moods = 每天的情绪
recap-hours = 什么时候音乐最多
recap-loved = 谁点的曲子最受喜爱
recap-nothing-liked = 还没有人说过喜欢哪些曲子。
recap-song-line = **{ $number }.** **{ $title }** · { $asker }
recap-loved-line = { $asker } · { $songs } 首曲子受到别人喜爱
recap-somebody = 某位成员
recap-said-songs = 共点了 { $songs } 首曲子，总长 { $length }。
recap-said-heard = { $members } 位成员在语音频道里收听，合计 { $length }。
recap-said-busiest = 最热闹的一小时从{ $weekday } { $hour } 开始。
recap-nothing = 最近 { $days } 天这里很安静：没有曲子，没有听众，也没有红心。用 /compose 点一首曲子，就会有可以回顾的内容。

## The picture in words

recap-alt = { $server } 的声音，{ $first }至{ $last }，一张带图表的图片。
recap-share = { $name } { $share }
recap-alt-top = 最受喜爱的曲子：{ $songs }。
recap-alt-styles = 风格：{ $styles }。
recap-alt-moods = 情绪：{ $moods }。

## Trends

trends-title = { $server } 想听什么
trends-weeks = 最近 { $weeks } 周的曲子所占的比例。
trends-foretold = 对于接下来的七天，图中给出预计的比例，以及有 { $sure } 的把握会落入的范围。
trends-too-young = 预测需要 { $weeks } 周的曲子，总共 { $songs } 首；目前还太少。
trends-record = 如果在过去几周也给出这样的范围，{ $of } 次中会有 { $right } 次是对的。
trends-styles = 风格
trends-moods = 情绪
trends-others = 其他所有
trends-now = 现在
trends-next = 下周
trends-range = { $low } – { $high }
trends-line = **{ $name }** · 现在 { $now } · 下周 { $expected }（{ $low } 到 { $high }）
trends-line-now = **{ $name }** · 现在 { $now }
trends-nothing = 最近 { $weeks } 周没有人在这里点曲子，所以没有趋势可以显示。用 /compose 点一首，过几天再来看看。
trends-alt = { $server } 的曲子中各风格和情绪的比例，按周画成曲线。
trends-alt-line = { $name }：现在 { $now }，预计下周 { $expected }，在 { $low } 和 { $high } 之间。
trends-alt-line-now = { $name }：现在 { $now }。
