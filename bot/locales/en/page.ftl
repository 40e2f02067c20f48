# The page: what is around its views, and the chat. Words and titles in placeholders are the asker's own.

page-skip = Skip to the content
page-motto = songs composed on request
page-nav = Where to go
page-tab-chat = Chat
page-tab-library = Library
page-tab-discover = Discover
page-tab-playlist = Playlist
page-tab-verify = Verify
page-tab-settings = Settings
page-language = Language
page-language-now = I speak English now.
page-theme = Light or dark
page-theme-auto = As the system has it
page-theme-light = Light
page-theme-dark = Dark

page-lost = Connection lost. Trying again …
page-unreachable = Minstrel does not answer.
page-unreachable-hint = Check that it is still running, then try again.
page-garbled = Minstrel gave no answer that I understand.
page-garbled-hint = Try again; if it happens again, reload the page.

page-access-title = Who is there?
page-access-lead = This playground can be reached by others, so it wants to see its token once. Minstrel printed it when it was started, at the end of the address.
page-access-token = Token
page-access-enter = Come in

## Asking

page-question = What shall I play?
page-lead = Tell me in your own words: a mood, a style, a tempo, a key, who should play, how long. Whatever you leave open, I choose.
page-ideas = Ideas to start from
page-idea-1 = a rainy-night bossa nova, melancholic, 96 bpm
page-idea-2 = epic orchestral chase in D minor
page-idea-3 = lo-fi beat to study to, with vibraphone
page-idea-4 = a lullaby for music box and harp in 3/4
page-idea-5 = ein fröhlicher Walzer für Akkordeon
page-idea-6 = スローなジャズバラード
page-ask = Ask for a song
page-describe = Describe a song
page-describe-first = Describe a song first.
page-placeholder-prompt = Describe a song …
page-keys = Enter composes, Shift + Enter starts a new line
page-button-compose = Compose it

## What was heard

page-heard = What I heard
page-remarks = By the way
page-song-name = { $style } in { $key }
page-length =
    { $bars ->
        [one] one bar · { $length }
       *[other] { $bars } bars · { $length }
    }
page-my-choice = my choice
page-you-said = you said { $words }
page-quoted = “{ $words }”
page-chosen-by-hand = chosen by you
page-chosen = Chosen by you: { $choices }
page-chip-style = Style
page-chip-mood = Mood
page-chip-tempo = Tempo
page-chip-key = Key
page-chip-meter = Meter
page-chip-instruments = Who plays
page-chip-length = Length
page-chip-anew = Another choice asks for a new song; this one stays.
page-search = Search the list
page-placeholder-search = Search …
page-nothing-found = Nothing by that name.
page-unit-bpm = Beats a minute
page-unit-bars = Bars
page-button-take = Use it
page-button-withdraw = As my words say

## A song

page-songs = Songs, the newest last
page-you-asked = You asked:
page-card = Minstrel: { $name }
page-card-reading = Minstrel is reading
page-card-failed = Minstrel: something went wrong
page-reading = Reading your words
page-queued = In line
page-composing = Composing bar { $bar } of { $of }
page-composing-end = Finishing the last bar
page-rendering = Rendering the sound
page-ready = Your song is ready: { $name }
page-cancelled = Stopped, as you wished.
page-bars-composed = Bars composed
page-seed = seed { $seed }
page-took = made in { $seconds } s

page-reactions = What do you think of it?
page-react-love = I love it
page-react-fire = It’s on fire
page-react-like = I like it
page-react-dislike = Not for me
page-react-skip = Not now
page-reacted = Noted: { $reaction }
page-unreacted = Taken back: { $reaction }

page-button-cancel = Cancel
page-button-retry = Try again
page-button-edit = Edit
page-button-start-again = Start again
page-button-again = New seed
page-button-vary = Vary
page-button-extend = Longer
page-button-change = Change …
page-change-what = What should be different?
page-placeholder-change = slower, no drums, sadder
page-button-save = Save
page-save-mp3 = Sound
page-save-midi = Notes
page-save-wav = Sound, uncompressed
page-save-flac = Sound, lossless
page-save-stems = Each part by itself
page-save-picture = Picture
page-save-recipe = Recipe
page-button-uncount = Don’t count
page-uncount-why = Nothing that you do with this song is to teach me what you like
page-uncounted = It does not count: I learn nothing from it.
page-button-count = Count again
page-count-why = What you do with this song teaches me again what you like
page-counted = It counts again.
page-button-delete = Delete
page-button-sure = Yes, delete it
page-delete-sure = Press again to delete the song with all its files. It cannot be brought back.
page-deleted = The song is deleted.
