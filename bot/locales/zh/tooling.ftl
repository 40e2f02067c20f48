# What musicians do with a song: the menu of tools, bringing music, finding it.

tooling-command-tools = 修改一首歌、研究它、打成乐谱，或找相似的歌
tooling-command-tools-song = 从你的歌里选一首，或粘贴它的消息链接
tooling-command-bring = 带来一个 MIDI 文件：它会成为这里的一首歌，可用所有工具
tooling-command-bring-file = 不超过 1 MiB 的 MIDI 文件
tooling-command-bring-style = 为你的旋律配上这种风格的和弦与乐队
tooling-command-find = 用文字或旋律找歌
tooling-command-find-words = 例如：那首有长笛的悲伤圆舞曲
tooling-command-find-melody = 含旋律的 MIDI 文件；调和速度无所谓

tooling-choose = 要对 { $song } 做什么？做出来的会作为一首新歌发到这个频道。
tooling-placeholder-choose = 选择一个工具

tooling-tool-subtle = 略作改动
tooling-tool-subtle-about = 重写几个乐句，其余一音不变
tooling-tool-bold = 大幅改动
tooling-tool-bold-about = 大部分重写，调、速度和曲式不变
tooling-tool-infill = 重写几小节…
tooling-tool-infill-about = 只重写你指定的小节，其余不变
tooling-tool-restyle = 换一种风格…
tooling-tool-restyle-about = 同样的旋律与和弦，由另一支乐队演奏
tooling-tool-reharmonise = 换和弦
tooling-tool-reharmonise-about = 同样的旋律，配上别的和弦
tooling-tool-blend = 与另一首混合…
tooling-tool-blend-about = 介于这首和另一首之间的歌
tooling-tool-analyze = 分析
tooling-tool-analyze-about = 调、和弦、曲式、建议，以及它为什么这样好听
tooling-tool-score = 打谱
tooling-tool-score-about = 总谱和分谱，PDF、MusicXML 和图片
tooling-tool-like = 找相似的歌
tooling-tool-like-about = 音乐与这首相似的歌

tooling-modal-title-infill = 重写几小节
tooling-modal-title-restyle = 换一种风格演奏
tooling-modal-title-blend = 与另一首歌混合
tooling-input-first = 第一小节
tooling-placeholder-first = 1 到 { $bars }
tooling-input-last = 最后一小节
tooling-placeholder-last = 1 到 { $bars }
tooling-input-style = 风格
tooling-placeholder-style = 波萨诺瓦、科技舞曲、弦乐四重奏……
tooling-input-other = 另一首歌
tooling-placeholder-other = 它的链接，或歌曲下方的编号
tooling-input-amount = 另一首占百分之几
tooling-placeholder-amount = 50

tooling-analysis-picture = 逐小节的分析：罗马数字和弦、功能、终止式、曲式和音域。
tooling-score = 乐谱在此：总谱，以及 zip 里的各个分谱。
tooling-found = 找到的歌
tooling-found-nothing = 没有找到这样的歌。换几个词，或多给一些旋律。
tooling-found-where = 从第 { $bar } 小节起：{ $of } 个音中的 { $notes } 个

error-nothing-to-find = 没有要找的东西。
error-nothing-to-find-hint = 给几个词，或一个含旋律的 MIDI 文件。
