# Asking for songs, and a song's message. Placeholders in titles and prompts are members' own words.

asking-command-compose = Ask for a song in your own words; every option is a wish that wins over them
asking-command-compose-prompt = What should it be like? For example: a rainy-night bossa nova, melancholic
asking-command-compose-style = A style, such as bossa nova
asking-command-compose-mood = A mood, such as melancholic
asking-command-compose-tempo = Quarter notes a minute, such as 96
asking-command-compose-key = A key, such as D minor
asking-command-compose-meter = A meter, such as 3/4
asking-command-compose-bars = How many bars
asking-command-compose-instruments = Who plays, with commas between: sax, piano, no drums
asking-command-compose-seed = The same words and the same seed give the same song again

asking-menu-compose = Compose from this

asking-writing-down = Heard! I am writing it down …
asking-queued = Waiting for its turn.
asking-next = **Next in line.**
asking-place = **Number { $place } in line.**
asking-of-own =
    { $own ->
        [one] One song before it is your own.
       *[other] { $own } songs before it are your own.
    }
asking-rule-fair = Turns go round among members, so that everybody is heard soon.
asking-rule-first-come = First come, first served: this server chose it so.
asking-about = About { $length } until it begins.
asking-failed-before = Making it failed once; I am trying again.
asking-no-worker = No worker is running right now. Your song is written down, and is made as soon as one is.
asking-composing = **Composing**  { $bar }
    Bar { $bars } of { $of }
asking-rendering = **Playing it**  { $bar }
    The notes are there; now they become sound.
asking-ready = Here it is. React to rate it: ❤️ 🔥 👍 👎 ⏭️
asking-failed = **This song could not be made.**
asking-cancelled = Cancelled. Nothing was made.
asking-deleted = This song was deleted.

asking-brief = What I take it as
asking-summary =
    { $style } · { $mood } · { $bpm } bpm · { $key } · { $meter } · { $bars ->
        [one] one bar
       *[other] { $bars } bars
    } ({ $length })
    { $instruments }
asking-heard = What I heard
asking-remarks = By the way
asking-notes = About the files
asking-form = Form
asking-intro = Intro
asking-coda = Coda
asking-footer = { $id }
asking-footer-ready = Seed { $seed } · { $id }
asking-line = **{ $title }** · { $style } · { $bpm } bpm · { $length }
asking-picture = Piano roll of “{ $title }”: { $instruments }; { $bars ->
        [one] one bar
       *[other] { $bars } bars
    }, { $length }. Time runs from left to right, each instrument has its colour.

asking-note-smaller = The sound is encoded anew, to be small enough for this place.
asking-note-no-audio = The sound is too large for this place. Its notes are attached.
asking-note-no-files = Discord does not let me attach files here. A moderator can allow me to attach files.
asking-note-linked = The sound is too large for this place: [listen to it here]({ $link }).

asking-button-cancel = Cancel
asking-button-retry = Try again
asking-button-vary = Vary
asking-button-extend = Longer
asking-button-change = Change …
asking-button-again = New seed
asking-button-tools = Tools …
asking-button-midi = MIDI
asking-button-details = Details
asking-button-delete = Delete
asking-button-sure = Yes, delete it

asking-modal-title = Change this song
asking-input-change = What should be different?
asking-placeholder-change = slower, no drums, sadder
asking-delete-sure =
    Delete { $song } with all its files? It cannot be brought back.
asking-mention-empty = Tell me what you would like to hear, for example: “a slow waltz for accordion and violin”. Or say: “surprise me”.
error-not-yours = Only who asked for this song, or a moderator of this server, can do that.
error-not-yours-hint = Ask for a song of your own with /compose.

asking-details = Recipe
asking-seed = Seed
asking-model = Model
asking-took = Made in
asking-seconds =
    { $seconds ->
        [one] one second
       *[other] { $seconds } seconds
    }
asking-details-footer = { $id } · the attached file is the whole recipe: the same recipe gives the same notes
asking-led = Taste
asking-led-by = Of { $takes } versions, this one was chosen with the taste of who asked in mind, which leans towards { $directions }.
asking-led-otherwise = By notes alone I would have chosen another one.
asking-led-the-same = By notes alone I would have chosen this one too.

# What a taste leans towards when it leads a choice: more or less of what is measured in the music.
asking-led-density-more = many notes
asking-led-density-less = few notes
asking-led-off-beats-more = rhythms off the beat
asking-led-off-beats-less = rhythms on the beat
asking-led-steps-more = tunes in small steps
asking-led-steps-less = tunes with leaps
asking-led-repeats-more = repeated notes
asking-led-repeats-less = hardly any repeated notes
asking-led-compass-more = wide tunes
asking-led-compass-less = narrow tunes
asking-led-long-notes-more = long notes
asking-led-long-notes-less = short notes
asking-led-tune-rhythms-more = rhythms that return
asking-led-tune-rhythms-less = ever new rhythms
asking-led-chord-changes-more = many changes of chord
asking-led-chord-changes-less = few changes of chord
asking-led-contrast-more = sections that differ
asking-led-contrast-less = sections that are alike
asking-led-drum-repeats-more = steady drums
asking-led-drum-repeats-less = drums that keep changing
asking-led-register-more = high notes
asking-led-register-less = low notes
asking-led-loudness-more = loud playing
asking-led-loudness-less = soft playing
asking-led-dynamics-more = swelling and fading
asking-led-dynamics-less = an even loudness
asking-led-staccato-more = detached notes
asking-led-staccato-less = flowing notes
asking-led-dissonance-more = rough harmonies
asking-led-dissonance-less = smooth harmonies
asking-led-valence-more = a happy sound
asking-led-valence-less = a sad sound
asking-led-arousal-more = a lively sound
asking-led-arousal-less = a calm sound
