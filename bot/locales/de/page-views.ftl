# The page beside its chat: library, suggestions and taste, playlist, verifying, settings.

views-wait = Einen Augenblick …
views-retry = Noch einmal versuchen
views-ask = Ein Stück bestellen
views-play-all = Alle spielen

## A song in a list

views-row-play = „{ $title }“ spielen
views-row-pause = „{ $title }“ anhalten
views-row-actions = Was mit „{ $title }“ geschehen soll
views-row-in-the-making = In Arbeit
views-row-failed = Nicht gelungen
views-row-cancelled = Abgebrochen
views-row-uncounted = Zählt nicht

## The library

views-library-title = Bibliothek
views-library-lead = Alle Stücke, die hier komponiert wurden, die neuesten zuerst.
views-library-search = Die Bibliothek durchsuchen
views-library-search-hint = Wörter einer Bestellung …
views-library-show = Welche Stücke
views-library-all = Alle
views-library-liked = Gemocht
views-library-mine = Hier bestellt
views-library-more = Weitere Stücke
views-library-end = Das war das allererste.
views-library-found =
    { $count ->
        [0] Keine Stücke
        [one] Ein Stück
       *[other] { $count } Stücke
    }
views-library-found-more = { $count } Stücke, und es gibt weitere
views-library-nothing = Die Bibliothek ist noch leer.
views-library-nothing-how = Bestell ein Stück: Es bleibt hier, zum Wiederhören und zum Weitermachen.
views-library-none-found = Zu „{ $words }“ findet sich kein Stück.
views-library-none-found-how = Vielleicht mit anderen Wörtern, oder mit weniger davon.
views-library-none-liked = Du hast noch kein Stück gemocht.
views-library-none-liked-how = Reagiere auf eines mit ❤️ oder 👍, dann steht es hier.
views-library-none-mine = Auf dieser Seite wurde noch nichts bestellt.
views-library-none-mine-how = Die anderen Stücke kommen von Discord-Servern.
views-library-show-all = Alle Stücke zeigen

## Suggestions

views-discover-title = Für dich
views-discover-lead = Stücke, die du lieben könntest, jedes mit dem, was am meisten dafür spricht.
views-discover-dial = Wie weit weg von dem, was du schon magst
views-discover-familiar = Vertraut
views-discover-mixed = Gemischt
views-discover-adventurous = Abenteuerlich
views-discover-familiar-means = Nah an dem, was du schon magst.
views-discover-mixed-means = Meist nah an dem, was du magst, und einiges, das dir neu ist.
views-discover-adventurous-means = Vieles, was anders oder noch kaum gehört ist und dir weniger sicher gefällt.
views-discover-uncount = Nicht zählen
views-discover-count-again = Wieder zählen
views-discover-uncounted = „{ $title }“ zählt nicht: Ich lerne nichts daraus.
views-discover-nothing = Ich habe noch nichts vorzuschlagen.
views-discover-nothing-how = Bestell ein paar Stücke und sag mir mit ❤️ 👍 👎, was du von ihnen hältst: Was du magst, führt mich zu anderen.

## Taste

views-taste-title = Dein Geschmack, wie ich ihn höre
views-taste-rests =
    { $songs ->
        [one] Das beruht auf einem Stück, das du mochtest. Jede Reaktion lehrt mich mehr.
       *[other] Das beruht auf { $songs } Stücken, die du mochtest. Jede Reaktion lehrt mich mehr.
    }
views-taste-nothing = Von deinem Geschmack weiß ich noch nichts. Reagiere auf Stücke mit ❤️ 👍 👎 oder ⏭️, dann steht er hier gezeichnet.
views-taste-paused = Das Lernen ruht: Ich notiere weder, was du von Stücken sagst, noch, was du mitnimmst.
views-taste-is-learning = Ich lerne wieder.
views-taste-styles = Stile
views-taste-moods = Stimmungen
views-taste-band = Wer spielt
views-taste-tempo = Tempo
views-taste-bpm = { $slow } bis { $fast } bpm
views-taste-leaning =
    { $songs ->
        [one] ein Stück
       *[other] { $songs } Stücke
    }
views-taste-towards = Das zieht dich an
views-taste-away = Darauf verzichtest du eher
views-taste-left-out = Schlage ich nicht vor
views-taste-pause = Lernen ruhen lassen
views-taste-resume = Wieder lernen
views-taste-forget = Alles vergessen
views-taste-forget-what = Was du bisher von Stücken gehalten hast, zählt dann nicht mehr, und ausgeschlossene Stile sind wieder zugelassen. Deine Stücke bleiben. Das lässt sich nicht rückgängig machen.
views-taste-forget-sure = Ja, vergiss es
views-taste-keep = Nein, behalte es
views-taste-forgotten = Es ist vergessen.

## The playlist

views-playlist-title = Die Playlist des Tages
views-playlist-lead = Stücke der letzten Tage, in einer Reihenfolge, die anschwillt und zur Ruhe kommt.
views-playlist-songs =
    { $songs ->
        [one] ein Stück
       *[other] { $songs } Stücke
    }
views-playlist-none = Noch ist keine Playlist erschienen.
views-playlist-none-how = Unten steht, was ich für heute vorschlage. Mit deinem Ja erscheint es hier.
views-playlist-none-on-day = An diesem Tag ist keine Playlist erschienen.
views-playlist-others = Andere Tage

## The board on which it is decided

views-board-title = Zu entscheiden: { $day }
views-board-proposed = Noch hat niemand entschieden. Nimm Stücke heraus, tausche, verschiebe oder ergänze sie, und sag Ja, wenn es dir gefällt.
views-board-approved = Du hast Ja gesagt. Veröffentliche sie, oder ändere weiter daran.
views-board-declined = Du hast Nein gesagt: An diesem Tag gibt es keine Playlist, es sei denn, du sagst doch noch Ja.
views-board-published = Sie ist veröffentlicht. Ändern lässt sie sich nicht mehr.
views-board-nothing = Noch gibt es nichts vorzuschlagen.
views-board-nothing-how = Eine Playlist entsteht aus Stücken der letzten sieben Tage, die noch in keiner waren. Bestell ein paar und komm wieder.
views-board-empty = Alle Stücke sind herausgenommen.
views-board-empty-how = Nimm von unten welche hinein, oder sag, dass es an diesem Tag keine Playlist gibt.
views-board-up = „{ $title }“ nach oben rücken
views-board-down = „{ $title }“ nach unten rücken
views-board-swap = „{ $title }“ gegen das nächstbeste tauschen
views-board-drop = „{ $title }“ herausnehmen
views-board-add = „{ $title }“ hineinnehmen
views-board-drag = Ziehen zum Verschieben
views-board-moved = „{ $title }“ ist jetzt Nummer { $place } von { $of }.
views-board-swapped = „{ $other }“ steht jetzt an der Stelle von „{ $title }“.
views-board-dropped = „{ $title }“ ist herausgenommen.
views-board-added = „{ $title }“ ist jetzt als Nummer { $place } dabei.
views-board-suggestions = Weitere Stücke, die hineinpassen könnten
views-board-listen = Alle anhören
views-board-approve = Ja sagen
views-board-approve-done = Du hast Ja gesagt. Jetzt kann sie veröffentlicht werden.
views-board-publish = Veröffentlichen
views-board-publish-done = Die Playlist ist veröffentlicht.
views-board-decline = Keine Playlist
views-board-decline-done = An diesem Tag gibt es keine Playlist.

## Verifying

views-verify-title = Ist das von Minstrel?
views-verify-lead = Alles, was Minstrel macht, trägt Merkmale: Manche kann man lesen, andere hört nur ein Computer. Bring mir eine Datei, und ich suche danach.
views-verify-choose = Datei auswählen
views-verify-drop = oder hier ablegen
views-verify-kinds = Ton, MIDI, Bild oder Rezept, bis { $most } MB. Die Datei wird angesehen und nicht behalten.
views-verify-too-large = Diese Datei hat { $size } MB; mehr als { $most } MB nehme ich nicht.
views-verify-too-large-hint = Ein Ausschnitt von einer halben Minute oder ein MP3 genügt mir.
views-verify-sending = { $name } wird gesendet: { $percent }
views-verify-looking = Ich suche nach Merkmalen in { $name } …
views-verify-progress = Wie viel der Datei gesendet ist
views-verify-stop = Abbrechen
views-verify-is-minstrel = Das hat Minstrel gemacht.
views-verify-is-minstrel-means = Die Merkmale sind da und unversehrt.
views-verify-is-altered = Das hat Minstrel gemacht, und es wurde seither verändert.
views-verify-is-altered-means = Es sind Merkmale da, aber nicht alle so, wie sie geschrieben wurden.
views-verify-is-none = Ich finde kein Merkmal von Minstrel.
views-verify-is-none-means = Wahrscheinlich hat es also jemand anders gemacht. Bewiesen ist damit nichts: Wer will, kann Merkmale entfernen.
views-verify-is-unsigned-means = So sagt sie es selbst; Dateien dieser Art lassen sich nicht signieren.
views-verify-incomplete = Die Zeit reichte nicht, nach allen Merkmalen zu suchen.
views-verify-says-title = Titel
views-verify-says-signer = Signiert von
views-verify-says-problem = Woran sie zerbrach
views-verify-says-seed = Startwert (Seed)
views-verify-says-model = Modell
views-verify-says-words = Sagt
views-verify-says-fingerprint = Fingerabdruck
views-verify-says-heard = Angehört
views-verify-signer-own = { $signer }, diese Installation selbst
views-verify-signer-unknown = { $signer }, für den sich hier niemand verbürgt
views-verify-marks = Wonach ich suche
views-verify-song = Es ist dieses Stück
views-verify-state-valid = gefunden
views-verify-state-invalid = beschädigt
views-verify-state-absent = nicht gefunden
views-verify-watermark = Wasserzeichen
views-verify-watermark-means = Im Klang selbst versteckt. Es übersteht andere Formate, andere Lautstärken und das Schneiden.
views-verify-c2pa = Herkunftsnachweis (Content Credentials)
views-verify-c2pa-means = Eine signierte Aussage darüber, wer die Datei gemacht hat (C2PA). Sie bricht, sobald sich ein einziges Byte ändert.
views-verify-tags = Angaben (Tags)
views-verify-tags-means = Titel, Tempo, Tonart, Seed und Modell, wie Abspielprogramme sie zeigen.
views-verify-midi = MIDI-Text
views-verify-midi-means = Eine Zeile Text zwischen den Noten einer MIDI-Datei.
views-verify-recipe = Rezept
views-verify-recipe-means = Alles, was es braucht, um das Stück noch einmal zu komponieren.

## Settings

views-settings-title = Einstellungen
views-settings-page = Diese Seite
views-settings-taste = Geschmack
views-settings-files = Dateien
views-settings-yours = Was über dich aufbewahrt wird
views-settings-listen-switch = Mithören
views-settings-listen-means = Was bestellt wird, erklingt schon beim Komponieren, Takt für Takt.
views-settings-learning-switch = Lernen aus dem, was ich tue
views-settings-learning-means = Reaktionen und was du mitnimmst werden notiert, um dir Stücke vorzuschlagen, die du mögen könntest.
views-settings-led-switch = Nach meinem Geschmack komponieren
views-settings-led-means = Ich komponiere mehr Fassungen eines Stücks und wähle eine, die dir gefallen könnte. Im Rezept des Stücks steht dann, wohin dein Geschmack neigt.
views-settings-words-switch = Meine Worte in Dateien schreiben
views-settings-words-means = Dateien neuer Stücke haben dann deine eigenen Worte als Titel. Ohne das heißen sie nach dem, was sie sind, etwa „Melancholischer Bossa nova in a-Moll“.
views-settings-export = Wer Minstrel betreibt, nimmt mit diesem Befehl alles als Zip-Datei mit:
views-settings-erase = Und löscht es mit diesem:
views-settings-access = Zugang
views-settings-access-means = Dieser Browser gilt hier als bekannt, dreißig Tage lang, nachdem der Token gezeigt wurde.
views-settings-sign-out = In diesem Browser abmelden
