# Asking for songs, and a song's message. Placeholders in titles and prompts are members' own words.

asking-command-compose = Wünsch dir ein Stück mit eigenen Worten; jede Option ist ein Wunsch, der vorgeht
asking-command-compose-prompt = Wie soll es sein? Zum Beispiel: ein melancholischer Bossa nova für eine Regennacht
asking-command-compose-style = Ein Stil, zum Beispiel Bossa nova
asking-command-compose-mood = Eine Stimmung, zum Beispiel melancholisch
asking-command-compose-tempo = Viertelnoten pro Minute, zum Beispiel 96
asking-command-compose-key = Eine Tonart, zum Beispiel d-Moll
asking-command-compose-meter = Eine Taktart, zum Beispiel 3/4
asking-command-compose-bars = Wie viele Takte
asking-command-compose-instruments = Wer spielt, mit Kommas dazwischen: Saxofon, Klavier, kein Schlagzeug
asking-command-compose-seed = Dieselben Worte und derselbe Seed ergeben wieder dasselbe Stück

asking-menu-compose = Hieraus komponieren

asking-writing-down = Gehört! Ich schreibe es auf …
asking-queued = Wartet, bis es an der Reihe ist.
asking-next = **Als Nächstes an der Reihe.**
asking-place = **Nummer { $place } in der Warteschlange.**
asking-of-own =
    { $own ->
        [one] Davor kommt noch ein Stück von dir.
       *[other] Davor kommen noch { $own } Stücke von dir.
    }
asking-rule-fair = Es geht reihum, damit alle bald etwas zu hören bekommen.
asking-rule-first-come = Wer zuerst kommt, mahlt zuerst: So hat es dieser Server gewählt.
asking-about = Noch etwa { $length }, bis es losgeht.
asking-failed-before = Einmal ist es mir misslungen; ich versuche es noch einmal.
asking-no-worker = Gerade komponiert niemand. Dein Stück ist notiert und entsteht, sobald es weitergeht.
asking-composing = **Komponieren**  { $bar }
    Takt { $bars } von { $of }
asking-rendering = **Einspielen**  { $bar }
    Die Noten stehen; jetzt werden sie zu Klang.
asking-ready = Hier ist es. Reagiere darauf, um es zu bewerten: ❤️ 🔥 👍 👎 ⏭️
asking-failed = **Dieses Stück konnte nicht entstehen.**
asking-cancelled = Abgebrochen. Es ist nichts entstanden.
asking-deleted = Dieses Stück wurde gelöscht.

asking-brief = So verstehe ich es
asking-summary =
    { $style } · { $mood } · { $bpm } bpm · { $key } · { $meter } · { $bars ->
        [one] ein Takt
       *[other] { $bars } Takte
    } ({ $length })
    { $instruments }
asking-heard = Das habe ich gehört
asking-remarks = Übrigens
asking-notes = Zu den Dateien
asking-form = Aufbau
asking-intro = Einleitung
asking-coda = Schluss
asking-footer = { $id }
asking-footer-ready = Seed { $seed } · { $id }
asking-line = **{ $title }** · { $style } · { $bpm } bpm · { $length }
asking-picture = Notenbild von „{ $title }“: { $instruments }; { $bars ->
        [one] ein Takt
       *[other] { $bars } Takte
    }, { $length }. Die Zeit läuft von links nach rechts, jedes Instrument hat seine Farbe.

asking-note-smaller = Der Ton ist neu kodiert, damit er für diesen Ort klein genug ist.
asking-note-no-audio = Der Ton ist für diesen Ort zu groß. Die Noten sind angehängt.
asking-note-no-files = Discord lässt mich hier keine Dateien anhängen. Wer hier moderiert, kann es mir erlauben.
asking-note-linked = Der Ton ist für diesen Ort zu groß: [hier anhören]({ $link }).

asking-button-cancel = Abbrechen
asking-button-retry = Noch einmal versuchen
asking-button-vary = Variieren
asking-button-extend = Länger
asking-button-change = Ändern …
asking-button-again = Neuer Seed
asking-button-tools = Werkzeuge …
asking-button-midi = MIDI
asking-button-details = Einzelheiten
asking-button-delete = Löschen
asking-button-sure = Ja, löschen

asking-modal-title = Dieses Stück ändern
asking-input-change = Was soll anders werden?
asking-placeholder-change = langsamer, ohne Schlagzeug, trauriger
asking-delete-sure =
    { $song } mit allen Dateien löschen? Das lässt sich nicht rückgängig machen.
asking-mention-empty = Sag mir, was du hören möchtest, zum Beispiel: „ein langsamer Walzer für Akkordeon und Geige“. Oder sag: „überrasch mich“.
error-not-yours = Das kann nur, wer sich dieses Stück gewünscht hat oder diesen Server moderiert.
error-not-yours-hint = Wünsch dir mit /compose ein eigenes Stück.

asking-details = Rezept
asking-seed = Seed
asking-model = Modell
asking-took = Entstanden in
asking-seconds =
    { $seconds ->
        [one] einer Sekunde
       *[other] { $seconds } Sekunden
    }
asking-details-footer = { $id } · die angehängte Datei ist das ganze Rezept: Dasselbe Rezept ergibt dieselben Noten
asking-led = Geschmack
asking-led-by = Von { $takes } Fassungen wurde diese mit Blick auf den Geschmack dessen gewählt, der darum bat. Er neigt zu: { $directions }.
asking-led-otherwise = Nur nach den Noten hätte ich eine andere gewählt.
asking-led-the-same = Auch nur nach den Noten hätte ich diese gewählt.

# Wozu ein Geschmack neigt, der eine Wahl leitet: mehr oder weniger von dem, was in der Musik gemessen wird.
asking-led-density-more = viele Noten
asking-led-density-less = wenige Noten
asking-led-off-beats-more = Rhythmen neben dem Schlag
asking-led-off-beats-less = Rhythmen auf dem Schlag
asking-led-steps-more = Melodien in kleinen Schritten
asking-led-steps-less = Melodien mit Sprüngen
asking-led-repeats-more = wiederholte Töne
asking-led-repeats-less = kaum wiederholte Töne
asking-led-compass-more = weite Melodien
asking-led-compass-less = enge Melodien
asking-led-long-notes-more = lange Töne
asking-led-long-notes-less = kurze Töne
asking-led-tune-rhythms-more = wiederkehrende Rhythmen
asking-led-tune-rhythms-less = immer neue Rhythmen
asking-led-chord-changes-more = viele Akkordwechsel
asking-led-chord-changes-less = wenige Akkordwechsel
asking-led-contrast-more = Teile, die sich unterscheiden
asking-led-contrast-less = Teile, die sich gleichen
asking-led-drum-repeats-more = gleichmäßiges Schlagzeug
asking-led-drum-repeats-less = wechselndes Schlagzeug
asking-led-register-more = hohe Töne
asking-led-register-less = tiefe Töne
asking-led-loudness-more = lautes Spiel
asking-led-loudness-less = leises Spiel
asking-led-dynamics-more = An- und Abschwellen
asking-led-dynamics-less = gleichbleibende Lautstärke
asking-led-staccato-more = abgesetzte Töne
asking-led-staccato-less = gebundene Töne
asking-led-dissonance-more = raue Harmonien
asking-led-dissonance-less = sanfte Harmonien
asking-led-valence-more = ein fröhlicher Klang
asking-led-valence-less = ein trauriger Klang
asking-led-arousal-more = ein lebhafter Klang
asking-led-arousal-less = ein ruhiger Klang
