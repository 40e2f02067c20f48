### 持ち込まれたMIDIファイル：受け取れない理由と、変更した点。

error-midi-too-large = このファイルは、MIDIとして読める{ $most_kib } KiBを超えています。
error-midi-too-large-hint = もっと短い曲を渡してください。
error-midi-unreadable = これは私に読めるMIDIファイルではありません。壊れているか、別のものです。
error-midi-unreadable-hint = 標準MIDIファイル（.mid）として保存し直して、渡してください。
error-midi-silent = このMIDIファイルには音符がありません。
error-midi-silent-hint = 音楽の入っているものを渡してください。
error-midi-too-full = このMIDIファイルには、バンドで演奏しきれないほどの音が入っています。
error-midi-too-full-hint = もっと短い曲か、もっとシンプルな曲を渡してください。

music-remark-midi-cut = この曲は私が作れる長さを超えているので、最初の{ $bars }小節だけ読みました。
music-remark-midi-meter = { $asked }拍子は演奏できないので、{ $meter }拍子で書きました。
music-remark-midi-meters = 曲の途中で拍子が変わるので、すべて{ $meter }拍子で書きました。
music-remark-midi-played = 自由なタイミングで演奏されていたので、それぞれの音を本来と思われる位置に置きました。
music-remark-midi-merged = ファイルには楽器が{ $asked }あるので、{ $parts }パートにまとめました。
