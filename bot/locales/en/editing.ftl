### Music that is edited: what cannot be done. Of each two sentences: what happened and why; and, as its hint, what to do next.

error-no-such-bars-here = The song has { $bars } bars, so I cannot compose bars { $first } to { $last } anew.
error-no-such-bars-here-hint = Name bars from 1 to { $bars }.
error-no-such-part = Nobody in this song plays that part.
error-no-such-part-hint = Choose one of its own parts.
error-nothing-played = The song has no notes.
error-nothing-played-hint = Take another one.
error-no-melody = The song has no tune that I could keep.
error-no-melody-hint = Take a song with a melody.
error-same-style = The song is in that style already.
error-same-style-hint = Choose another style.
error-longest-already = The song has { $bars } bars; with so many more it would be longer than the { $most } that a song may have.
error-longest-already-hint = Ask for fewer bars.
error-nothing-changed = What came out does not differ from the song as it is.
error-nothing-changed-hint = Try another seed, or more bars.
error-bad-edit = I cannot do that with this song.
error-bad-edit-hint = Try something else, or another song.
error-bad-options = One of the values is not what can be asked for here.
error-bad-options-hint = Change it; /api/openapi.json says what can be sent.
error-bad-request-sources =
    { $songs ->
        [one] That takes { $songs } song.
       *[other] That takes { $songs } songs.
    }
error-bad-request-sources-hint = Choose as many songs as it takes.
error-brought-by-another = This song is made from music that somebody else brought, and is theirs alone.
error-brought-by-another-hint = Take another song, or bring music of your own.

## How a song was made of music that was there.

made-bring = Brought as MIDI
made-vary = A variation ({ $amount })
made-extend = Made longer
made-infill = Bars { $first } to { $last } composed anew
made-infill-one = Bar { $first } composed anew
made-restyle = Its tune in another style
made-reharmonise = Over other chords ({ $amount })
made-harmonise = Chords and band by Minstrel
made-blend = A blend, { $amount } of the second
made-change = Changed in words
