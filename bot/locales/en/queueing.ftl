# /queue: the line of songs that wait. Titles are members' own words.

queueing-command = See who is next, about when, and why; cancel your own songs

queueing-title = The line
queueing-fair = **Fair turns:** everybody has one song made before anybody has a second one, however many they asked for. So you may be before somebody who asked earlier.
queueing-first-come = **First come, first served:** songs are made in the order in which they were asked for, as this server’s moderators chose.
queueing-private = Your songs, wherever you asked for them. Turns go round among members.
queueing-no-worker = **Nobody is making songs right now.** Nothing is lost: they are made in this order as soon as somebody does.
queueing-in-work = In the making
queueing-made = **{ $title }** · bar { $bars } of { $of }
queueing-made-own = ➜ **{ $title }** · bar { $bars } of { $of } · yours
queueing-waiting =
    { $count ->
        [0] Waiting
        [one] Waiting: one song
       *[other] Waiting: { $count } songs
    }
queueing-place = `{ $place }` { $title } · in about { $length }
queueing-place-unknown = `{ $place }` { $title }
queueing-place-own = ➜ `{ $place }` **{ $title }** · in about { $length } · yours
queueing-place-own-unknown = ➜ `{ $place }` **{ $title }** · yours
queueing-empty = Nobody. A song that is asked for now begins at once: try /compose.
queueing-elsewhere =
    { $count ->
        [one] One more song waits in other places, so some numbers are missing here.
       *[other] { $count } more songs wait in other places, so some numbers are missing here.
    }

## The menu and the buttons. At most 100 characters in the menu, 80 on a button.

queueing-cancel = Cancel a song …
queueing-option-place = Number { $place } in line
queueing-option-made = In the making
queueing-option-other = { $where } · another member’s, cancelled as a moderator
queueing-button-before = Earlier
queueing-button-now = Look again
queueing-button-after = Later
