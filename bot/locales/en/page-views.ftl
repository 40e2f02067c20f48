# The page beside its chat: library, suggestions and taste, playlist, verifying, settings.

views-wait = A moment …
views-retry = Try again
views-ask = Ask for a song
views-play-all = Play all

## A song in a list

views-row-play = Play “{ $title }”
views-row-pause = Pause “{ $title }”
views-row-actions = What to do with “{ $title }”
views-row-in-the-making = In the making
views-row-failed = Could not be made
views-row-cancelled = Stopped
views-row-uncounted = Does not count

## The library

views-library-title = Library
views-library-lead = Every song that was composed here, the newest first.
views-library-search = Search the library
views-library-search-hint = Words of a prompt …
views-library-show = Which songs
views-library-all = All
views-library-liked = Liked
views-library-mine = Asked for here
views-library-more = More songs
views-library-end = That is the first of them all.
views-library-found =
    { $count ->
        [0] No songs
        [one] One song
       *[other] { $count } songs
    }
views-library-found-more = { $count } songs, and more
views-library-nothing = The library is still empty.
views-library-nothing-how = Ask for a song: it is kept here, to be heard again and taken up again.
views-library-none-found = No song is found for “{ $words }”.
views-library-none-found-how = Other words may find it, or fewer of them.
views-library-none-liked = You have not liked a song yet.
views-library-none-liked-how = React to one with ❤️ or 👍, and it is here.
views-library-none-mine = Nothing was asked for on this page yet.
views-library-none-mine-how = The other songs come from Discord servers.
views-library-show-all = Show all songs

## Suggestions

views-discover-title = For you
views-discover-lead = Songs that you may love, each with what speaks most for it.
views-discover-dial = How far from what you like already
views-discover-familiar = Familiar
views-discover-mixed = Mixed
views-discover-adventurous = Adventurous
views-discover-familiar-means = Close to what you like already.
views-discover-mixed-means = Mostly close to what you like, with some that is new to you.
views-discover-adventurous-means = Much that is different or hardly heard yet, and less sure to please you.
views-discover-uncount = Don’t count
views-discover-count-again = Count again
views-discover-uncounted = “{ $title }” does not count: I learn nothing from it.
views-discover-nothing = I have nothing to suggest yet.
views-discover-nothing-how = Ask for some songs and tell me with ❤️ 👍 👎 what you think of them: what you like leads me to others.

## Taste

views-taste-title = Your taste, as I hear it
views-taste-rests =
    { $songs ->
        [one] This rests on one song that you liked. Every reaction teaches me more.
       *[other] This rests on { $songs } songs that you liked. Every reaction teaches me more.
    }
views-taste-nothing = I know nothing of your taste yet. React to songs with ❤️ 👍 👎 or ⏭️, and it is drawn here.
views-taste-paused = Learning is paused: I note neither what you say of songs nor what you take home.
views-taste-is-learning = I am learning again.
views-taste-styles = Styles
views-taste-moods = Moods
views-taste-band = Who plays
views-taste-tempo = Tempo
views-taste-bpm = { $slow } to { $fast } bpm
views-taste-leaning =
    { $songs ->
        [one] one song
       *[other] { $songs } songs
    }
views-taste-towards = You are drawn to
views-taste-away = You would rather do without
views-taste-left-out = Left out of what I suggest
views-taste-pause = Pause learning
views-taste-resume = Learn again
views-taste-forget = Forget all of it
views-taste-forget-what = What you said of songs until now counts no more, and styles that you left out are let in. Your songs stay. It cannot be brought back.
views-taste-forget-sure = Yes, forget it
views-taste-keep = No, keep it
views-taste-forgotten = It is forgotten.

## The playlist

views-playlist-title = The day’s playlist
views-playlist-lead = Songs of the last days, put in an order that rises and comes to rest.
views-playlist-songs =
    { $songs ->
        [one] one song
       *[other] { $songs } songs
    }
views-playlist-none = No playlist was published yet.
views-playlist-none-how = Below is what I propose for today. With your yes it is published here.
views-playlist-none-on-day = No playlist was published on this day.
views-playlist-others = Other days

## The board on which it is decided

views-board-title = To decide: { $day }
views-board-proposed = Nobody has decided yet. Drop, swap, move or add songs, and say yes when you like it.
views-board-approved = You said yes. Publish it, or change it further.
views-board-declined = You said no: there is no playlist on this day, unless you say yes after all.
views-board-published = It is published. Nothing changes it any more.
views-board-nothing = There is nothing to propose yet.
views-board-nothing-how = A playlist is made of songs of the last seven days that were in none yet. Ask for a few, and come back.
views-board-empty = Every song was dropped.
views-board-empty-how = Add some from below, or say that there is no playlist on this day.
views-board-up = Move “{ $title }” up
views-board-down = Move “{ $title }” down
views-board-swap = Swap “{ $title }” for the next best
views-board-drop = Drop “{ $title }”
views-board-add = Add “{ $title }”
views-board-drag = Drag to move
views-board-moved = “{ $title }” is now number { $place } of { $of }.
views-board-swapped = “{ $other }” took the place of “{ $title }”.
views-board-dropped = “{ $title }” was dropped.
views-board-added = “{ $title }” was added as number { $place }.
views-board-suggestions = More songs that could be in it
views-board-listen = Listen to all
views-board-approve = Say yes
views-board-approve-done = You said yes. It can be published now.
views-board-publish = Publish
views-board-publish-done = The playlist is published.
views-board-decline = No playlist
views-board-decline-done = There is no playlist on this day.

## Verifying

views-verify-title = Is this from Minstrel?
views-verify-lead = Everything that Minstrel makes carries marks: some can be read, some only heard by a computer. Bring a file, and I look for them.
views-verify-choose = Choose a file
views-verify-drop = or drop it here
views-verify-kinds = Sound, MIDI, picture or recipe, up to { $most } MB. It is looked at and not kept.
views-verify-too-large = This file has { $size } MB, and I take { $most } MB at most.
views-verify-too-large-hint = A piece of half a minute, cut out or as an MP3, is enough for me.
views-verify-sending = Sending { $name }: { $percent }
views-verify-looking = Listening for marks in { $name } …
views-verify-progress = How much of the file is sent
views-verify-stop = Stop
views-verify-is-minstrel = Minstrel made this.
views-verify-is-minstrel-means = Its marks are there, and they are whole.
views-verify-is-altered = Minstrel made this, and it was changed since.
views-verify-is-altered-means = Marks are there, but not all of them are as they were written.
views-verify-is-none = I find no mark of Minstrel’s.
views-verify-is-none-means = So it was probably made by somebody else. It proves nothing: who wants to can take marks out.
views-verify-is-unsigned-means = It says so itself; a file of this kind cannot be signed.
views-verify-incomplete = There was no time to look for all marks.
views-verify-says-title = Title
views-verify-says-signer = Signed by
views-verify-says-problem = What broke it
views-verify-says-seed = Seed
views-verify-says-model = Model
views-verify-says-words = Says
views-verify-says-fingerprint = Fingerprint
views-verify-says-heard = Heard
views-verify-signer-own = { $signer }, this installation itself
views-verify-signer-unknown = { $signer }, for whom nobody here vouches
views-verify-marks = What I look for
views-verify-song = It is this song
views-verify-state-valid = found
views-verify-state-invalid = damaged
views-verify-state-absent = not found
views-verify-watermark = Watermark
views-verify-watermark-means = Hidden in the sound itself. It outlives other formats, other loudness and cutting.
views-verify-c2pa = Content Credentials
views-verify-c2pa-means = A signed statement of who made the file (C2PA). It breaks when a single byte changes.
views-verify-tags = Tags
views-verify-tags-means = Title, tempo, key, seed and model, as players show them.
views-verify-midi = MIDI text
views-verify-midi-means = A line of text among the notes of a MIDI file.
views-verify-recipe = Recipe
views-verify-recipe-means = All that it takes to compose the song again.

## Settings

views-settings-title = Settings
views-settings-page = This page
views-settings-taste = Taste
views-settings-files = Files
views-settings-yours = What is kept of you
views-settings-listen-switch = Listen along
views-settings-listen-means = What is asked for sounds while it is composed, bar by bar.
views-settings-learning-switch = Learn from what I do
views-settings-learning-means = Reactions and what you take home are noted, to suggest songs that you may like.
views-settings-led-switch = Compose by my taste
views-settings-led-means = I compose more versions of a song and choose one that you may like. The song’s recipe then says towards what your taste leans.
views-settings-words-switch = Write my words into files
views-settings-words-means = Files of new songs then have your own words as their title. Without it they are called by what they are, such as “Melancholic bossa nova in A minor”.
views-settings-export = Whoever runs Minstrel takes all of it away with this command, as a zip:
views-settings-erase = And erases it with this one:
views-settings-access = Access
views-settings-access-means = This browser is known here for thirty days after the token was shown.
views-settings-sign-out = Sign out on this browser
