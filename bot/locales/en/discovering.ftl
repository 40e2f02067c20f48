# Discovering: suggestions and their reasons, favourites, history, a server's charts, a member's taste.

discovering-command-discover = Songs of this server that you may love, each with a reason
discovering-command-similar = Songs like a song
discovering-command-similar-song = One of yours or of those you like, its id, or the link to its message
discovering-command-favorites = The songs that you like
discovering-command-history = The songs that you asked for or listened to
discovering-command-top = The best liked songs of this server
discovering-command-top-period = By what was said of them in which time
discovering-command-taste = What I think you like, and how to change it
discovering-period-day = today
discovering-period-week = this week
discovering-period-month = this month
discovering-period-all = all time

## A song

# In a list. The title is a link to the song's message.
discovering-line = [**{ $title }**]({ $link }) · { $style } · { $bpm } bpm · { $length }
# Below the title.
discovering-facts = { $style } · { $bpm } bpm · { $length }
discovering-facts-linked = { $style } · { $bpm } bpm · { $length } · [its message]({ $link })
# While a command is typed: no formatting.
discovering-option = { $title } ({ $style })
discovering-hear = Here it is, for you alone. Buttons below it make new songs of it.
discovering-hear-there = Here it is, for you alone. React to it in [its message]({ $link }).
discovering-hear-one = Listen to …

## Suggestions

discovering-title = For you
discovering-intro = Each with the one thing that speaks most for it. ❤️ and 👎 tell me more about your taste; `/taste` shows what I make of it.
discovering-end = That is all that I can suggest for now. Look again when new songs are there.
discovering-nothing =
    I have nothing to suggest yet: songs that others in this server ask for turn up here, until you rate them.
    Be the first with `/compose`, and let others find your song.
discovering-nothing-left-out =
    I have nothing to suggest now: you know all songs here, or left out their styles.
    `/taste` shows which styles you left out, and lets them in again.
discovering-similar-title = Songs like it
discovering-similar-intro = Like { $song }
discovering-similar-nothing =
    Like { $song }
    I know none yet that is like it. Songs that others in this server ask for turn up here; `/compose` makes new ones.
discovering-suggestion =
    { $song }
    { $reason }
discovering-button-hear = { $number } · Listen
discovering-button-love = Love it
discovering-button-less = Less like this
discovering-button-more = More

## Why a song is suggested

discovering-because-like-yours = It is like **{ $title }**, which you like.
discovering-because-popular =
    { $count ->
        [one] One member likes it.
       *[other] { $count } members like it.
    }
discovering-because-new =
    { $count ->
        [0] It is new today.
        [one] It is new since yesterday.
       *[other] It is new: { $count } days old.
    }
discovering-because-unheard =
    { $count ->
        [0] Nobody has rated it yet: you would be the first.
        [one] Only one member has rated it yet.
       *[other] Only { $count } members have rated it yet.
    }
discovering-because = It is near to what you like.
discovering-because-style = You like this style: { $style }.
discovering-because-style-lacking = You do not like { $style } much, and it is something else.
discovering-because-band = You like songs with { $family }.
discovering-because-band-lacking = You like songs without { $family }.
discovering-because-trait =
    { $trait ->
        [happy] You like happy songs.
        [sad] You like sad songs.
        [lively] You like lively songs.
        [calm] You like calm songs.
        [fast] You like fast songs.
        [slow] You like slow songs.
        [dense] You like songs in which much goes on.
        [sparse] You like songs with few notes.
        [major] You like songs in a major key.
        [minor] You like songs in a minor key.
        [in-threes] You like songs that count in threes.
        [uneven] You like songs in uneven meters.
       *[other] It is near to what you like.
    }
discovering-because-trait-lacking =
    { $trait ->
        [in-threes] You like songs that do not count in threes.
        [uneven] You like songs in even meters.
       *[other] It is near to what you like.
    }

## What two songs have in common

discovering-alike = It is like it in many ways.
discovering-alike-style = The same style: { $style }.
discovering-alike-style-lacking = It is like it in many ways.
discovering-alike-band = Both have { $family }.
discovering-alike-band-lacking = Both do without { $family }.
discovering-alike-trait =
    { $trait ->
        [happy] Both are happy.
        [sad] Both are sad.
        [lively] Both are lively.
        [calm] Both are calm.
        [fast] Both are fast.
        [slow] Both are slow.
        [dense] Much goes on in both.
        [sparse] Both have few notes.
        [major] Both are in a major key.
        [minor] Both are in a minor key.
        [in-threes] Both count in threes.
        [uneven] Both are in an uneven meter.
       *[other] It is like it in many ways.
    }
discovering-alike-trait-lacking = It is like it in many ways.

# Families of instruments, after “with” and “without”.
discovering-family-piano = piano
discovering-family-bells = bells and mallets
discovering-family-organ = organ or accordion
discovering-family-guitar = guitar
discovering-family-strings = strings
discovering-family-voices = voices
discovering-family-brass = brass
discovering-family-woodwinds = woodwinds
discovering-family-synthesizers = synthesizers
discovering-family-folk-instruments = folk instruments
discovering-family-drums = drums

# Moods, in a list.
discovering-mood-happy = happy
discovering-mood-sad = sad
discovering-mood-lively = lively
discovering-mood-calm = calm

## Lists. `when` is such as “two days ago”.

discovering-favorites-title = Your favourites
discovering-favorites-nothing =
    You have not liked a song yet: react with 👍 or ❤️ below one, and it is here.
    `/discover` finds songs that you may like.
discovering-loved = { $number }. { $song } · ❤️ { $when }
discovering-liked = { $number }. { $song } · 👍 { $when }
discovering-history-title = Your history
discovering-history-nothing =
    You have not asked for a song yet, nor listened to one in a voice channel.
    Begin with `/compose`, or with `/play` in a voice channel.
discovering-asked = { $number }. { $song } · you asked for it { $when }
discovering-asked-unfinished = { $number }. { $song } · in the making, you asked for it { $when }
discovering-asked-failed = { $number }. { $song } · failed, you asked for it { $when }
discovering-asked-cancelled = { $number }. { $song } · cancelled, you asked for it { $when }
discovering-played =
    { $count ->
        [one] { $number }. { $song } · heard once, { $when }
       *[other] { $number }. { $song } · heard { $count } times, last { $when }
    }
discovering-top-day-title = The best liked of today
discovering-top-week-title = The best liked of this week
discovering-top-month-title = The best liked of this month
discovering-top-all-title = The best liked songs
discovering-top-day-nothing = Nobody liked a song today yet: react with 👍 or ❤️ below one. `/top` without a time shows all.
discovering-top-week-nothing = Nobody liked a song this week yet: react with 👍 or ❤️ below one. `/top` without a time shows all.
discovering-top-month-nothing = Nobody liked a song this month yet: react with 👍 or ❤️ below one. `/top` without a time shows all.
discovering-top-all-nothing = Nobody liked a song here yet: react with 👍 or ❤️ below one of somebody else’s.
discovering-charted =
    { $count ->
        [one] { $number }. { $song } · one member likes it
       *[other] { $number }. { $song } · { $count } members like it
    }
discovering-button-before = Before
discovering-button-after = After

## Taste

discovering-taste-title = Your taste, as I hear it
discovering-taste-intro =
    { $songs ->
        [one] This rests on one song that you liked. Every reaction to a song teaches me more.
       *[other] This rests on { $songs } songs that you liked. Every reaction to a song teaches me more.
    }
discovering-taste-nothing = I know nothing of your taste yet. React to songs with 👍 ❤️ 👎 or ⏭️, and I learn what you like.
discovering-taste-paused = I am learning nothing new, as you asked. `/privacy resume` lets me learn again.
discovering-taste-styles = Styles
discovering-taste-moods = Moods
discovering-taste-band = Instruments
discovering-taste-tempo = Tempo
discovering-taste-bpm = { $slow } to { $fast } bpm
discovering-taste-left-out = Left out of what I suggest
discovering-leaning =
    { $songs ->
        [one] { $name }: { $percent } % (one song)
       *[other] { $name }: { $percent } % ({ $songs } songs)
    }
# Two menus share the styles by the alphabet.
discovering-leave-out = Leave a style out: { $first } to { $last }
discovering-let-in = Let a style in again
discovering-button-forget = Forget all of it
discovering-forget-title = Forget your taste?
discovering-forget-what = What you said of songs until now counts no more, here and in the charts, and styles that you left out are let in. Your songs stay. It cannot be brought back.
discovering-button-sure = Yes, forget it
discovering-button-keep = No, keep it

## What went wrong

error-unknown-reaction = The reaction { $emoji } says nothing of a song.
error-unknown-reaction-hint = React with one of { $known }, or with one like these.
error-learning-paused = You asked me to learn nothing of you for now, so I did not note that.
error-learning-paused-hint = `/privacy resume` lets me learn again.
error-no-song = That names no song of mine.
error-no-song-hint = Choose one from the list, or paste the link to its message.
