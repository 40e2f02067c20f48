# Looking back on a week or a month, and trends with a forecast.

## Commands

recap-command-recap = The sounds of this server: a week or a month in a picture
recap-command-recap-period = How far to look back
recap-command-trends = Which styles and moods are asked for here, and what next week may bring
recap-period-week = the last week
recap-period-month = the last month

## A recap, in the picture and beside it

recap-title = The sounds of { $server }
recap-dates = { $first } to { $last }
recap-number = { $number }
recap-songs =
    { $count ->
        [one] song
       *[other] songs
    }
recap-minutes =
    { $count ->
        [one] minute of music
       *[other] minutes of music
    }
recap-listeners =
    { $count ->
        [one] listener
       *[other] listeners
    }
recap-likes =
    { $count ->
        [one] time liked
       *[other] times liked
    }
recap-top = Most loved songs
recap-styles = Styles
recap-moods = Moods, day by day
recap-hours = When there is most music
recap-loved = Whose songs are loved most
recap-nothing-liked = Nobody said so far which songs they love.
recap-song-line = **{ $number }.** **{ $title }** · { $asker }
recap-loved-line =
    { $songs ->
        [one] { $asker } · one song that others like
       *[other] { $asker } · { $songs } songs that others like
    }
recap-somebody = somebody
recap-said-songs =
    { $songs ->
        [one] One song was asked for; it lasts { $length }.
       *[other] { $songs } songs were asked for; together they last { $length }.
    }
recap-said-heard =
    { $members ->
        [one] One member listened in the voice channels, for { $length }.
       *[other] { $members } members listened in the voice channels, for { $length } together.
    }
recap-said-busiest = The busiest hour began on { $weekday } at { $hour }.
recap-nothing = It was quiet here in the last { $days } days: no songs, no listeners, no hearts. Ask for a song with /compose, and there will be something to look back on.

## The picture in words

recap-alt = The sounds of { $server }, { $first } to { $last }, as a picture with charts.
recap-share = { $name } { $share }
recap-alt-top = Most loved songs: { $songs }.
recap-alt-styles = Styles: { $styles }.
recap-alt-moods = Moods: { $moods }.

## Trends

trends-title = What { $server } asks for
trends-weeks =
    { $weeks ->
        [one] The songs of the last week, by their shares.
       *[other] The songs of the last { $weeks } weeks, by their shares.
    }
trends-foretold = For the next seven days you see what is expected, and the range in which it will be in { $sure } of cases.
trends-too-young = A forecast takes songs from { $weeks } weeks and { $songs } songs in all; there are too few yet.
trends-record = Had I given such ranges in the weeks so far, { $right } of { $of } would have been right.
trends-styles = Styles
trends-moods = Moods
trends-others = all others
trends-now = now
trends-next = next week
trends-range = { $low } – { $high }
trends-line = **{ $name }** · { $now } now · next week { $expected } ({ $low } to { $high })
trends-line-now = **{ $name }** · { $now } now
trends-nothing = Nobody asked for a song here in the last { $weeks } weeks, so there is no trend to show. Ask for one with /compose, and come back in some days.
trends-alt = Curves of the shares of styles and moods among the songs of { $server }, week by week.
trends-alt-line = { $name }: { $now } now, { $expected } expected next week, between { $low } and { $high }.
trends-alt-line-now = { $name }: { $now } now.
