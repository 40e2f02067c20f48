### MIDI files that people bring: why one is not taken (what happened; and, as its hint, what to do next), and what was changed.

error-midi-too-large = This file is larger than the { $most_kib } KiB that I read of MIDI.
error-midi-too-large-hint = Give me a shorter piece.
error-midi-unreadable = This is not a MIDI file that I can read: it is damaged, or something else.
error-midi-unreadable-hint = Save it again as a Standard MIDI File (.mid) and give me that.
error-midi-silent = There are no notes in this MIDI file.
error-midi-silent-hint = Give me one with music in it.
error-midi-too-full = There is more in this MIDI file than a band can play.
error-midi-too-full-hint = Give me a shorter or a plainer piece.

music-remark-midi-cut = The piece is longer than a song of mine can be, so I read its first { $bars } bars.
music-remark-midi-meter = I do not play in { $asked }, so I wrote it in { $meter }.
music-remark-midi-meters = The meter changes in the piece; I wrote all of it in { $meter }.
music-remark-midi-played = The notes were played freely, so I put each where it was probably meant.
music-remark-midi-merged = There are { $asked } instruments in the file; I put them together in { $parts } parts.
