### 用户带来的 MIDI 文件：为什么不能接受，以及改动了什么。

error-midi-too-large = 这个文件超过了我能读取的 MIDI 大小上限：{ $most_kib } KiB。
error-midi-too-large-hint = 请给我一首更短的曲子。
error-midi-unreadable = 这不是我能读取的 MIDI 文件：它已损坏，或者是别的东西。
error-midi-unreadable-hint = 请把它重新保存为标准 MIDI 文件（.mid）再给我。
error-midi-silent = 这个 MIDI 文件里没有音符。
error-midi-silent-hint = 请给我一个有音乐的文件。
error-midi-too-full = 这个 MIDI 文件里的内容太多，一支乐队演奏不了。
error-midi-too-full-hint = 请给我一首更短或更简单的曲子。

music-remark-midi-cut = 这首曲子比我能写的更长，所以我只读了前 { $bars } 小节。
music-remark-midi-meter = 我不会 { $asked } 拍，所以写成了 { $meter } 拍。
music-remark-midi-meters = 曲子中途换了拍号，我全部写成了 { $meter } 拍。
music-remark-midi-played = 这些音是自由演奏的，我把每个音放到了它大概该在的位置。
music-remark-midi-merged = 文件里有 { $asked } 件乐器，我把它们合成了 { $parts } 个声部。
