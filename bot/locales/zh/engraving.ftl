error-engraving-failed = 乐谱太密或太长，无法排成谱面。
error-engraving-failed-hint = 请用打谱软件打开它的 MusicXML，或者换一首短一些的曲子。
