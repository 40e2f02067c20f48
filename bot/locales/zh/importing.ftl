### 用户带来的 MIDI 文件：为什么不能接受，以及改动了什么。

error-midi-too-large = 这个文件超过了我能读取的 MIDI 大小 { $most_kib } KiB。
error-midi-too-large-hint = 请给我一首更短的曲子。
error-midi-unreadable = 这不是我能读取的 MIDI 文件：它已损坏，或是别的东西。
error-midi-unreadable-hint = 请重新保存为标准 MIDI 文件（.mid）再给我。
error-midi-silent = 这个 MIDI 文件里没有音符。
error-midi-silent-hint = 请给我一个有音乐的文件。
error-midi-too-full = 这个 MIDI 文件里的内容超出了一支乐队所能演奏的。
error-midi-too-full-hint = 请给我一首更短或更简单的曲子。

music-remark-midi-cut = 这首曲子超过了我的歌曲所能有的长度，我读了它的前 { $bars } 小节。
music-remark-midi-meter = 我不演奏 { $asked } 拍，所以写成了 { $meter } 拍。
music-remark-midi-meters = 曲中拍号有变化，我全部写成了 { $meter } 拍。
music-remark-midi-played = 这些音符是自由演奏的，我把每个音放到了它大概想在的位置。
music-remark-midi-merged = 文件里有 { $asked } 件乐器，我把它们合成了 { $parts } 个声部。
