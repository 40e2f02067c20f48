# The page: what is around its views, and the chat. Words and titles in placeholders are the asker's own.

page-skip = Zum Inhalt springen
page-motto = Musik nach Wunsch
page-nav = Wohin
page-tab-chat = Wünschen
page-tab-library = Bibliothek
page-tab-discover = Entdecken
page-tab-playlist = Tagesliste
page-tab-verify = Prüfen
page-tab-settings = Einstellungen
page-language = Sprache
page-language-now = Ich spreche jetzt Deutsch.
page-theme = Hell oder dunkel
page-theme-auto = Wie das System
page-theme-light = Hell
page-theme-dark = Dunkel

page-lost = Verbindung verloren. Ich versuche es weiter …
page-unreachable = Minstrel antwortet nicht.
page-unreachable-hint = Sieh nach, ob Minstrel noch läuft, und versuche es dann noch einmal.
page-garbled = Minstrel hat etwas geantwortet, das ich nicht verstehe.
page-garbled-hint = Versuche es noch einmal; hilft das nicht, lade die Seite neu.

page-access-title = Wer ist da?
page-access-lead = Diese Seite ist auch für andere erreichbar, deshalb möchte sie einmal ihr Token sehen. Minstrel hat es beim Start ausgegeben, am Ende der Adresse.
page-access-token = Token
page-access-enter = Eintreten

## Asking

page-question = Was darf ich spielen?
page-lead = Sag es mit deinen Worten: Stimmung, Stil, Tempo, Tonart, wer spielen soll und wie lange. Was du offenlässt, suche ich aus.
page-ideas = Ideen für den Anfang
page-idea-1 = ein melancholischer Bossa nova für eine Regennacht, 96 bpm
page-idea-2 = epische Verfolgungsjagd für Orchester in d-Moll
page-idea-3 = Lo-Fi zum Lernen, mit Vibrafon
page-idea-4 = ein Wiegenlied für Spieluhr und Harfe im 3/4-Takt
page-idea-5 = ein beschwingter Walzer für Akkordeon und Geige
page-idea-6 = langsame Jazzballade mit Tenorsaxofon
page-ask = Ein Stück wünschen
page-describe = Beschreibe ein Stück
page-describe-first = Beschreibe zuerst ein Stück.
page-placeholder-prompt = Beschreibe ein Stück …
page-keys = Enter komponiert, Umschalt + Enter beginnt eine neue Zeile
page-button-compose = Komponieren

## What was heard

page-heard = Das habe ich gehört
page-remarks = Übrigens
page-song-name = { $style } in { $key }
page-length =
    { $bars ->
        [one] ein Takt · { $length }
       *[other] { $bars } Takte · { $length }
    }
page-my-choice = von mir ausgesucht
page-you-said = du hast { $words } gesagt
page-quoted = „{ $words }“
page-chosen-by-hand = von dir ausgesucht
page-chosen = Von dir ausgesucht: { $choices }
page-chip-style = Stil
page-chip-mood = Stimmung
page-chip-tempo = Tempo
page-chip-key = Tonart
page-chip-meter = Taktart
page-chip-instruments = Wer spielt
page-chip-length = Länge
page-chip-anew = Eine andere Wahl ergibt ein neues Stück; dieses hier bleibt.
page-search = In der Liste suchen
page-placeholder-search = Suchen …
page-nothing-found = Nichts mit diesem Namen.
page-unit-bpm = Schläge pro Minute
page-unit-bars = Takte
page-button-take = Übernehmen
page-button-withdraw = Wie ich es gesagt habe

## A song

page-songs = Stücke, das neueste zuletzt
page-you-asked = Dein Wunsch:
page-card = Minstrel: { $name }
page-card-reading = Minstrel liest
page-card-failed = Minstrel: Etwas ist schiefgegangen
page-reading = Ich lese deine Worte
page-queued = In der Warteschlange
page-composing = Takt { $bar } von { $of } entsteht
page-composing-end = Der letzte Takt wird fertig
page-rendering = Aus den Noten wird Klang
page-ready = Dein Stück ist fertig: { $name }
page-cancelled = Angehalten, wie du wolltest.
page-bars-composed = Komponierte Takte
page-seed = Seed { $seed }
page-took = entstanden in { $seconds } s

page-reactions = Wie findest du es?
page-react-love = Ich liebe es
page-react-fire = Das brennt
page-react-like = Gefällt mir
page-react-dislike = Nichts für mich
page-react-skip = Jetzt nicht
page-reacted = Notiert: { $reaction }
page-unreacted = Zurückgenommen: { $reaction }

page-button-cancel = Abbrechen
page-button-retry = Noch einmal versuchen
page-button-edit = Bearbeiten
page-button-start-again = Neu beginnen
page-button-again = Neuer Seed
page-button-vary = Variieren
page-button-extend = Länger
page-button-change = Ändern …
page-change-what = Was soll anders werden?
page-placeholder-change = langsamer, ohne Schlagzeug, trauriger
page-button-save = Speichern
page-save-mp3 = Klang
page-save-midi = Noten
page-save-wav = Klang, unkomprimiert
page-save-flac = Klang, verlustfrei
page-save-stems = Jede Stimme für sich
page-save-picture = Bild
page-save-recipe = Rezept
page-button-uncount = Nicht zählen
page-uncount-why = Was du mit diesem Stück tust, soll nichts über deinen Geschmack sagen
page-uncounted = Es zählt nicht: Ich lerne nichts daraus.
page-button-count = Wieder zählen
page-count-why = Was du mit diesem Stück tust, sagt wieder etwas über deinen Geschmack
page-counted = Es zählt wieder.
page-button-delete = Löschen
page-button-sure = Ja, löschen
page-delete-sure = Noch einmal drücken, um das Stück mit allen Dateien zu löschen. Das lässt sich nicht rückgängig machen.
page-deleted = Das Stück ist gelöscht.
