error-engraving-failed = 这份乐谱音符太密或太长，无法排成谱面。
error-engraving-failed-hint = 请用打谱软件打开它的 MusicXML，或换一首短一些的曲子。
