# What musicians do with a song: the menu of tools, bringing music, finding it.

tooling-command-tools = Change a song, study it, put it on paper, or find its like
tooling-command-tools-song = Choose one of yours, or paste the link to its message
tooling-command-bring = Bring a MIDI file: it becomes a song here, with all the tools
tooling-command-bring-file = A MIDI file of at most 1 MiB
tooling-command-bring-style = Add chords and a band in this style to your melody
tooling-command-find = Find songs by words, or by a melody
tooling-command-find-words = For example: that sad waltz with the flute
tooling-command-find-melody = A MIDI file with the melody; key and tempo do not matter

tooling-choose = What shall I do with { $song }? What I make of it arrives in this channel as a song of its own.
tooling-placeholder-choose = Choose a tool

tooling-tool-vary = Vary …
tooling-tool-vary-about = Phrases composed anew, few or most; the rest note for note
tooling-tool-infill = Some bars again …
tooling-tool-infill-about = The bars that you name are composed anew, the rest stays
tooling-tool-restyle = Another style …
tooling-tool-restyle-about = The same tune and chords, played by another band
tooling-tool-reharmonise = Other chords …
tooling-tool-reharmonise-about = The same tune over other chords
tooling-tool-blend = Blend with another …
tooling-tool-blend-about = A song between this one and another
tooling-tool-analyze = Analyse
tooling-tool-analyze-about = Key, chords, form, suggestions, and why it sounds as it does
tooling-tool-score = On paper
tooling-tool-score-about = The score and the parts as PDF, MusicXML and pictures
tooling-tool-like = Find its like
tooling-tool-like-about = Songs whose music is like this one

tooling-modal-title-vary = Vary the song
tooling-modal-title-infill = Compose some bars anew
tooling-modal-title-restyle = Play it in another style
tooling-modal-title-reharmonise = Other chords
tooling-modal-title-blend = Blend with another song
tooling-input-amount = How much, in percent
tooling-placeholder-amount = 0 – 100
tooling-input-first = First bar
tooling-placeholder-first = From 1 to { $bars }
tooling-input-last = Last bar
tooling-placeholder-last = From 1 to { $bars }
tooling-input-players = Who plays them anew
tooling-placeholder-players = All, or some: flute, piano
tooling-input-style = Style
tooling-placeholder-style = bossa nova, techno, string quartet …
tooling-input-other = The other song
tooling-placeholder-other = Its link or its id (below each song)
tooling-input-share = How much of the other, in percent
tooling-placeholder-share = 0 – 100

tooling-analysis-picture = The song bar by bar: chords as Roman numerals, their function, cadences, form and ranges.
tooling-score = On paper: the whole score, and each part in the zip.
tooling-found = Found
tooling-found-nothing = I found no such song. Try other words, or more of the melody.
tooling-found-where = from bar { $bar }: { $notes } of { $of } notes

error-nothing-to-find = There is nothing to look for.
error-nothing-to-find-hint = Give words, or a MIDI file with a melody.
error-not-playing = “{ $typed }” does not play in this song.
error-not-playing-hint = Its players are: { $players }.
