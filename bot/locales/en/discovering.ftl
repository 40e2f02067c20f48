# Discovering: suggestions and their reasons, favourites, history, a server's charts, a member's taste.

discovering-command-discover = Songs of this server that you may love, each with a reason
discovering-command-discover-adventure = How far from what you like already
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
discovering-intro = Each with what speaks most for it. ❤️ and 👎 tell me more about your taste, and from a song with 🙈 I learn nothing; `/taste` shows what I make of it.
# Where the dial stands.
discovering-dial-familiar = Turned to *familiar*: close to what you like already.
discovering-dial-mixed = Turned to *mixed*: mostly close to what you like, with some that is new to you.
discovering-dial-adventurous = Turned to *adventurous*: much that is different or hardly heard yet, and less sure to please you.
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
discovering-button-familiar = Familiar
discovering-button-mixed = Mixed
discovering-button-adventurous = Adventurous
discovering-button-uncount = Don’t count
discovering-button-count = Count again

## Why a song is suggested. `like` and `having` say what the song is like, in lists: adjectives ("slow and sad"), and
## what can follow “a song” ("with strings and in a minor key").

# `case`: whether the member loves, likes, or only seems to like `songs`, and whether there are several.
discovering-because-like-yours =
    { $case ->
        [loves-one] Because you love { $songs }: this is much like it.
        [loves-many] Because you love { $songs }: this is much like them.
        [likes-one] Because you like { $songs }: this is much like it.
        [likes-many] Because you like { $songs }: this is much like them.
        [seems-one] Because you seem to like { $songs }: this is much like it.
       *[seems-many] Because you seem to like { $songs }: this is much like them.
    }
discovering-because-like-yours-like =
    { $case ->
        [loves-one] Because you love { $songs }: like it, this is a { $like } song.
        [loves-many] Because you love { $songs }: like them, this is a { $like } song.
        [likes-one] Because you like { $songs }: like it, this is a { $like } song.
        [likes-many] Because you like { $songs }: like them, this is a { $like } song.
        [seems-one] Because you seem to like { $songs }: like it, this is a { $like } song.
       *[seems-many] Because you seem to like { $songs }: like them, this is a { $like } song.
    }
discovering-because-like-yours-having =
    { $case ->
        [loves-one] Because you love { $songs }: like it, this is a song { $having }.
        [loves-many] Because you love { $songs }: like them, this is a song { $having }.
        [likes-one] Because you like { $songs }: like it, this is a song { $having }.
        [likes-many] Because you like { $songs }: like them, this is a song { $having }.
        [seems-one] Because you seem to like { $songs }: like it, this is a song { $having }.
       *[seems-many] Because you seem to like { $songs }: like them, this is a song { $having }.
    }
discovering-because-like-yours-both =
    { $case ->
        [loves-one] Because you love { $songs }: like it, this is a { $like } song { $having }.
        [loves-many] Because you love { $songs }: like them, this is a { $like } song { $having }.
        [likes-one] Because you like { $songs }: like it, this is a { $like } song { $having }.
        [likes-many] Because you like { $songs }: like them, this is a { $like } song { $having }.
        [seems-one] Because you seem to like { $songs }: like it, this is a { $like } song { $having }.
       *[seems-many] Because you seem to like { $songs }: like them, this is a { $like } song { $having }.
    }
discovering-because-together =
    { $case ->
        [seems-one] Members who like { $songs }, as you seem to do, like this one too.
        [seems-many] Members who like { $songs }, as you seem to do, like this one too.
       *[other] Members who like { $songs }, as you do, like this one too.
    }
discovering-because-together-unnamed = Members who like what you like, like this one too.
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
discovering-because-like = It is a { $like } song, and you like such songs.
discovering-because-having = It is a song { $having }, and you like such songs.
discovering-because-both = It is a { $like } song { $having }, and you like such songs.
discovering-because-style = You like this style: { $style }.
discovering-because-style-lacking = You do not like { $style } much, and it is something else.

## What two songs have in common

discovering-alike = It is like it in many ways.
discovering-alike-like = Like the other, it is a { $like } song.
discovering-alike-having = Like the other, it is a song { $having }.
discovering-alike-both = Like the other, it is a { $like } song { $having }.
discovering-alike-style = The same style: { $style }.

# Adjectives, before “song”.
discovering-like-happy = happy
discovering-like-sad = sad
discovering-like-lively = lively
discovering-like-calm = calm
discovering-like-fast = fast
discovering-like-slow = slow
discovering-like-syncopated = syncopated
discovering-like-loud = loud
discovering-like-soft = soft
discovering-like-flowing = flowing

# What can follow “a song”.
discovering-having-style = in the style “{ $style }”
discovering-having-major = in a major key
discovering-having-minor = in a minor key
discovering-having-in-threes = in triple meter
discovering-having-uneven = in an uneven meter
discovering-having-dense = with many notes
discovering-having-sparse = with few notes
discovering-having-on-the-beat = with its notes on the beat
discovering-having-stepwise = with a tune that moves in steps
discovering-having-leaping = with a tune that leaps
discovering-having-wide-ranging = with a wide-ranging tune
discovering-having-narrow = with a tune of narrow range
discovering-having-long-notes = with long notes
discovering-having-short-notes = with short notes
discovering-having-returning-rhythms = with rhythms that return
discovering-having-ever-new-rhythms = with ever new rhythms
discovering-having-many-chords = with many chord changes
discovering-having-few-chords = with few chord changes
discovering-having-contrasting = with contrasting sections
discovering-having-of-one-piece = with sections that are alike
discovering-having-steady-drums = with steady drums
discovering-having-changing-drums = with changing drums
discovering-having-high = in a high register
discovering-having-low = in a low register
discovering-having-swelling = with swelling dynamics
discovering-having-even = of even loudness
discovering-having-detached = with detached notes
discovering-having-rough = with rough harmonies
discovering-having-smooth = with smooth harmonies
discovering-having-piano = with piano
discovering-having-bells = with bells or mallets
discovering-having-organ = with organ or accordion
discovering-having-guitar = with guitar
discovering-having-strings = with strings
discovering-having-voices = with voices
discovering-having-brass = with brass
discovering-having-woodwinds = with woodwinds
discovering-having-synthesizers = with synthesizers
discovering-having-folk-instruments = with folk instruments
discovering-having-drums = with drums
discovering-lacking-in-threes = not in triple meter
discovering-lacking-uneven = in an even meter
discovering-lacking-piano = without piano
discovering-lacking-bells = without bells or mallets
discovering-lacking-organ = without organ or accordion
discovering-lacking-guitar = without guitar
discovering-lacking-strings = without strings
discovering-lacking-voices = without voices
discovering-lacking-brass = without brass
discovering-lacking-woodwinds = without woodwinds
discovering-lacking-synthesizers = without synthesizers
discovering-lacking-folk-instruments = without folk instruments
discovering-lacking-drums = without drums

# Families of instruments, in a list.
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

# What else songs are like, in a list.
discovering-trait-fast = fast
discovering-trait-slow = slow
discovering-trait-dense = many notes
discovering-trait-sparse = few notes
discovering-trait-major = major keys
discovering-trait-minor = minor keys
discovering-trait-in-threes = triple meter
discovering-trait-uneven = uneven meters
discovering-trait-syncopated = syncopation
discovering-trait-loud = loud
discovering-trait-soft = soft
discovering-trait-flowing = flowing notes
discovering-trait-on-the-beat = notes on the beat
discovering-trait-stepwise = tunes in steps
discovering-trait-leaping = leaping tunes
discovering-trait-wide-ranging = wide-ranging tunes
discovering-trait-narrow = tunes of narrow range
discovering-trait-long-notes = long notes
discovering-trait-short-notes = short notes
discovering-trait-returning-rhythms = returning rhythms
discovering-trait-ever-new-rhythms = ever new rhythms
discovering-trait-many-chords = many chord changes
discovering-trait-few-chords = few chord changes
discovering-trait-contrasting = contrasting sections
discovering-trait-of-one-piece = sections that are alike
discovering-trait-steady-drums = steady drums
discovering-trait-changing-drums = changing drums
discovering-trait-high = a high register
discovering-trait-low = a low register
discovering-trait-swelling = swelling dynamics
discovering-trait-even = even loudness
discovering-trait-detached = detached notes
discovering-trait-rough = rough harmonies
discovering-trait-smooth = smooth harmonies

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
# Of songs from which nothing is learnt: menus, and the end of a line in a list.
discovering-uncount-some = Don’t count …
discovering-count-some = Count again …
discovering-uncounted = { $line } · 🙈 does not count

## Taste

discovering-taste-title = Your taste, as I hear it
discovering-taste-intro =
    { $songs ->
        [one] This rests on one song that you liked. Every reaction to a song teaches me more.
       *[other] This rests on { $songs } songs that you liked. Every reaction to a song teaches me more.
    }
discovering-taste-nothing = I know nothing of your taste yet. React to songs with 👍 ❤️ 👎 or ⏭️, and I learn what you like.
discovering-taste-paused = I am learning nothing new, as you asked. `/privacy resume` lets me learn again.
discovering-taste-led = It has a say in how your songs are composed, too, once I know enough of it. `/privacy taste` switches that off.
discovering-taste-unled = Your songs are composed without it, as you wished. `/privacy taste` lets it have a say again.
discovering-taste-styles = Styles
discovering-taste-moods = Moods
discovering-taste-band = Instruments
discovering-taste-tempo = Tempo
discovering-taste-bpm = { $slow } to { $fast } bpm
discovering-taste-towards = You are drawn to, the strongest first
discovering-taste-away = You would rather do without
discovering-taste-left-out = Left out of what I suggest
discovering-taste-uncounted =
    { $songs ->
        [one] One song that does not count
       *[other] { $songs } songs that do not count
    }
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
