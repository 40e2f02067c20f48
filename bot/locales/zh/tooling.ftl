# What musicians do with a song: the menu of tools, bringing music, finding it.

tooling-command-tools = 改编一首曲子、分析它、打成乐谱，或者找相似的曲子
tooling-command-tools-song = 选一首你的曲子，或粘贴它的消息链接
tooling-command-bring = 导入一个 MIDI 文件：它会成为这里的一首曲子，可以使用所有工具
tooling-command-bring-file = 不超过 1 MiB 的 MIDI 文件
tooling-command-bring-style = 为你的旋律配上这种风格的和弦和乐队
tooling-command-find = 用词语或旋律找曲子
tooling-command-find-words = 例如：那首有长笛的悲伤圆舞曲
tooling-command-find-melody = 含有旋律的 MIDI 文件；调性和速度不限

tooling-choose = 要对 { $song } 做什么？做出来的会作为一首新曲子发到这个频道。
tooling-placeholder-choose = 选择一个工具

tooling-tool-vary = 变奏…
tooling-tool-vary-about = 重写少数或大部分乐句，其余一音不变
tooling-tool-infill = 重写几小节…
tooling-tool-infill-about = 只重写你指定的小节，其余不变
tooling-tool-restyle = 换一种风格…
tooling-tool-restyle-about = 同样的旋律和和弦，由另一支乐队演奏
tooling-tool-reharmonise = 换和弦…
tooling-tool-reharmonise-about = 同样的旋律，配上别的和弦
tooling-tool-blend = 与另一首混合…
tooling-tool-blend-about = 介于这首和另一首之间的曲子
tooling-tool-analyze = 分析
tooling-tool-analyze-about = 调性、和弦、曲式、建议，以及为什么听起来是这样
tooling-tool-score = 打成乐谱
tooling-tool-score-about = 总谱和分谱：PDF、MusicXML 和图片
tooling-tool-like = 找相似的曲子
tooling-tool-like-about = 音乐与这首相似的曲子

tooling-modal-title-vary = 变奏这首曲子
tooling-modal-title-infill = 重写几小节
tooling-modal-title-restyle = 换一种风格演奏
tooling-modal-title-reharmonise = 换和弦
tooling-modal-title-blend = 与另一首曲子混合
tooling-input-amount = 改动百分之几
tooling-placeholder-amount = 0 – 100
tooling-input-first = 第一小节
tooling-placeholder-first = 1 到 { $bars }
tooling-input-last = 最后一小节
tooling-placeholder-last = 1 到 { $bars }
tooling-input-players = 由谁重新演奏
tooling-placeholder-players = 全部或部分：长笛、钢琴
tooling-input-style = 风格
tooling-placeholder-style = 波萨诺瓦、科技舞曲、弦乐四重奏…
tooling-input-other = 另一首曲子
tooling-placeholder-other = 它的链接或 ID（在每首曲子下面）
tooling-input-share = 另一首占百分之几
tooling-placeholder-share = 0 – 100

tooling-analysis-picture = 逐小节的图示：罗马数字标记的和弦及其功能、终止式、曲式和音域。
tooling-score = 乐谱好了：总谱在这里，各声部的分谱在 zip 里。
tooling-found = 找到的曲子
tooling-found-nothing = 我没有找到这样的曲子。换几个词试试，或者多给一些旋律。
tooling-found-where = 从第 { $bar } 小节起：{ $of } 个音中的 { $notes } 个

error-nothing-to-find = 没有可找的东西。
error-nothing-to-find-hint = 请给几个词，或者一个含有旋律的 MIDI 文件。
error-not-playing = 这首曲子里没有“{ $typed }”在演奏。
error-not-playing-hint = 演奏的有：{ $players }。
