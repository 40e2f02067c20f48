### 改编乐曲时做不到的事。每项两句：发生了什么、为什么；以及作为提示，接下来怎么办。

error-no-such-bars-here = 这首曲子有 { $bars } 小节，我无法重写第 { $first } 到第 { $last } 小节。
error-no-such-bars-here-hint = 请选第 1 到第 { $bars } 小节之间的小节。
error-no-such-part = 这首曲子里没有人演奏这个声部。
error-no-such-part-hint = 请选曲子里已有的声部。
error-nothing-played = 这首曲子里没有音符。
error-nothing-played-hint = 请换一首。
error-no-melody = 这首曲子没有可以保留的旋律。
error-no-melody-hint = 请换一首有旋律的曲子。
error-same-style = 这首曲子已经是这种风格了。
error-same-style-hint = 请选别的风格。
error-longest-already = 这首曲子有 { $bars } 小节，再加这么多就超过一首曲子最多的 { $most } 小节了。
error-longest-already-hint = 请少加几小节。
error-nothing-changed = 做出来的和原来的曲子没有区别。
error-nothing-changed-hint = 请换一个种子，或者选更多小节。
error-bad-edit = 我没法对这首曲子这样做。
error-bad-edit-hint = 请试试别的，或者换一首曲子。
error-bad-options = 有一个值在这里不能用。
error-bad-options-hint = 请修改它；可接受的格式见 /api/openapi.json。
error-bad-request-sources = 这需要 { $songs } 首曲子。
error-bad-request-sources-hint = 请选够所需的曲子数。
error-brought-by-another = 这首曲子是用别人导入的音乐做的，只属于那个人。
error-brought-by-another-hint = 请换一首曲子，或者导入你自己的音乐。

## How a song was made of music that was there.

made-bring = 由 MIDI 文件带来
made-vary = 变奏（{ $amount }）
made-extend = 已加长
made-infill = 重写了第 { $first } 至 { $last } 小节
made-infill-one = 重写了第 { $first } 小节
made-restyle = 同一旋律换了风格
made-reharmonise = 换了和弦（{ $amount }）
made-harmonise = 和弦与伴奏由 Minstrel 编写
made-blend = 混合，第二首占 { $amount }
made-change = 用文字改动
