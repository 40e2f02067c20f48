# /queue: the line of songs that wait. Titles are members' own words.

queueing-command = Zeigt, wer als Nächstes dran ist, wann etwa und warum; brich eigene Stücke ab

queueing-title = Die Warteschlange
queueing-fair = **Reihum:** Erst entsteht für alle ein Stück, dann für jemanden ein zweites, egal wie viele gewünscht wurden. So kannst du vor jemandem dran sein, der früher gefragt hat.
queueing-first-come = **Wer zuerst kommt, mahlt zuerst:** Stücke entstehen in der Reihenfolge, in der sie gewünscht wurden; so hat es die Moderation dieses Servers gewählt.
queueing-private = Deine Stücke, wo auch immer du sie dir gewünscht hast. Es geht reihum.
queueing-no-worker = **Gerade komponiert niemand.** Nichts ist verloren: In dieser Reihenfolge entstehen die Stücke, sobald es weitergeht.
queueing-in-work = Entstehen gerade
queueing-made = **{ $title }** · Takt { $bars } von { $of }
queueing-made-own = ➜ **{ $title }** · Takt { $bars } von { $of } · deins
queueing-waiting =
    { $count ->
        [0] Wer wartet
        [one] Es wartet: ein Stück
       *[other] Es warten: { $count } Stücke
    }
queueing-place = `{ $place }` { $title } · in etwa { $length }
queueing-place-unknown = `{ $place }` { $title }
queueing-place-own = ➜ `{ $place }` **{ $title }** · in etwa { $length } · deins
queueing-place-own-unknown = ➜ `{ $place }` **{ $title }** · deins
queueing-empty = Niemand. Was man sich jetzt wünscht, kommt sofort dran: Versuch es mit /compose.
queueing-elsewhere =
    { $count ->
        [one] An anderen Orten wartet noch ein Stück, deshalb fehlen hier Nummern.
       *[other] An anderen Orten warten noch { $count } Stücke, deshalb fehlen hier Nummern.
    }

## The menu and the buttons. At most 100 characters in the menu, 80 on a button.

queueing-cancel = Ein Stück abbrechen …
queueing-option-place = Nummer { $place } in der Warteschlange
queueing-option-made = Entsteht gerade
queueing-option-other = { $where } · von jemand anderem, abgebrochen als Moderation
queueing-button-before = Frühere
queueing-button-now = Neu laden
queueing-button-after = Spätere
