# What musicians do with a song on the page, and where songs are found and brought.

page-button-tools = Tools
page-tools = What musicians do with it
page-tool-vary = Vary
page-tool-vary-about = Some of its phrases are composed anew, the rest stays note for note.
page-tool-infill = Some bars again
page-tool-infill-about = These bars are composed anew so that they fit in, the rest stays note for note.
page-tool-restyle = Another style
page-tool-restyle-about = The same tune and the same chords, played by another band.
page-tool-reharmonise = Other chords
page-tool-reharmonise-about = The same tune over other chords.
page-tool-blend = Blend
page-tool-blend-about = A song between this one and another.
page-tool-analysis = Analysis
page-tool-analysis-about = What it is made of, what would be worth a try, and why it sounds as it does.
page-tool-score = On paper
page-tool-score-about = The score and the parts, for people who play.
page-tool-likes = Songs like it
page-tool-likes-about = Songs whose music is like this one.
page-tool-amount = How much
page-tool-share = How much of the other
page-tool-first = First bar
page-tool-last = Last bar
page-tool-players = Who plays them anew
page-tool-other = The other song
page-tool-no-other = There is no other song yet to blend it with.
page-tool-no-likes = There is no song like it yet.
page-tool-suggestions = Worth a try
page-tool-lesson = Why it sounds as it does
page-tool-hear = From bar { $bar }
page-tool-analysis-picture = The song bar by bar: chords as Roman numerals, cadences, form, and the places that the lesson is about.
page-tool-score-all = All in a zip
page-tool-score-parts = Parts
page-tool-score-page = Page { $page } of { $pages }
page-tab-find = Find
page-find-title = Find a song
page-find-lead = By words, or by a melody in any key and tempo.
page-find-words = What it was like
page-placeholder-find = that sad waltz with the flute
page-button-find = Find
page-find-melody = By a melody
page-find-keyboard = Piano keys; on the computer’s keyboard the two lowest rows are an octave, the two above them the next
page-find-play = Play a few notes: with the keys, by touch, or on your computer’s keyboard.
page-find-played =
    { $count ->
        [one] One note. I look for it from { $least } notes on.
       *[other] { $count } notes. I look for it from { $least } notes on.
    }
page-button-clear = Clear
page-find-where = From bar { $bar }: { $notes } of { $of } notes
page-find-nothing = Nothing is like that.
page-find-nothing-how = Try other words, or more of the melody.
page-bring-title = Bring music of your own
page-bring-lead = A MIDI file becomes a song here, with all the tools. It is found by nobody but you.
page-bring-file = A MIDI file
page-bring-style = What to do with it
page-bring-as-it-is = As it is
page-bring-in-style = With chords and a band: { $style }
page-button-bring = Bring it
page-button-look = Look for its tune
