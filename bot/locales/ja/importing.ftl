### 持ち込まれたMIDIファイル：受け取れない理由と、変更した点。

error-midi-too-large = このファイルは、MIDIとして読める { $most_kib } KiBを超えています。
error-midi-too-large-hint = もっと短い曲を渡してください。
error-midi-unreadable = これは読み取れるMIDIファイルではありません。壊れているか、別のものです。
error-midi-unreadable-hint = 標準MIDIファイル（.mid）として保存し直して、それを渡してください。
error-midi-silent = このMIDIファイルには音符がありません。
error-midi-silent-hint = 音楽の入っているものを渡してください。
error-midi-too-full = このMIDIファイルには、バンドで演奏できるより多くのものが入っています。
error-midi-too-full-hint = もっと短いか、簡単な曲を渡してください。

music-remark-midi-cut = この曲は私が作れる長さを超えているので、最初の { $bars } 小節を読みました。
music-remark-midi-meter = { $asked } 拍子は演奏できないので、{ $meter } 拍子で書きました。
music-remark-midi-meters = 曲の途中で拍子が変わるので、すべて { $meter } 拍子で書きました。
music-remark-midi-played = 自由に演奏された音なので、それぞれ意図されたと思われる位置に置きました。
music-remark-midi-merged = ファイルには { $asked } の楽器があるので、{ $parts } パートにまとめました。
