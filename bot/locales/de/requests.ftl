### What is wrong with a request to the playground. Of each two sentences: what happened and why; and, as its hint, what to do next.

## What was sent

error-bad-body = Was du mir geschickt hast, kam nicht richtig an.
error-bad-body-hint = Schick es noch einmal.
error-bad-json = Das Gesendete ist kein JSON-Objekt in UTF-8.
error-bad-json-hint = /api/openapi.json beschreibt, was angenommen wird.
error-not-json = Dies wird als JSON verlangt.
error-not-json-hint = Schick es mit Content-Type: application/json.
error-bad-field = „{ $name }“ gibt es hier nicht oder kann diesen Wert nicht haben.
error-bad-field-hint = Ändere es oder lass es weg.
error-bad-query = „{ $name }“ kann diesen Wert nicht haben.
error-bad-query-hint = Ändere es oder lass es aus der Adresse weg.
error-bad-day = „{ $day }“ ist kein Tag.
error-bad-day-hint = Schreib ihn als 2026-11-22: Jahr, Monat, Tag.
error-too-large = Das Gesendete ist größer, als ich hier annehme.
error-too-large-hint = Schick weniger: einige Sätze, eine MIDI-Datei von höchstens 1 MiB, oder zum Prüfen eine Datei von höchstens 40 MiB.
error-packed = Das Gesendete ist komprimiert, und so nehme ich es nicht an.
error-packed-hint = Schick es, wie es ist, ohne Content-Encoding.
error-slow-body = Was du geschickt hast, kam zu langsam.
error-slow-body-hint = Schick es noch einmal, über eine bessere Verbindung.
error-no-file = Mit der Anfrage kam keine Datei.
error-no-file-hint = Wähle eine Datei und schick sie noch einmal.
error-unreadable-file = Ich kann das weder als Klang noch als Bild, MIDI oder Rezept lesen.
error-unreadable-file-hint = Gib mir eine Datei als mp3, WAV, FLAC, Ogg, PNG, MIDI oder ein Rezept; ein Zip entpacke vorher.
error-verify-too-slow = Die Zeit reichte nicht, um die ganze Datei zu prüfen.
error-verify-too-slow-hint = Versuch es gleich noch einmal oder mit einem kleineren Teil.
error-busy = Gerade werden andere Dateien geprüft.
error-busy-hint = Schick sie in ein paar Sekunden noch einmal.

## Where to

error-not-found = Unter dieser Adresse ist nichts.
error-not-found-hint = Geh zum Anfang zurück; /api/openapi.json nennt alle Adressen.
error-method-not-allowed = Diese Adresse nimmt diese Methode nicht an.
error-method-not-allowed-hint = Der Header Allow nennt die, die sie annimmt.
error-unknown-language = Diese Sprache spricht die Seite nicht.
error-unknown-language-hint = Wähle eine aus ihren Einstellungen.
error-unknown-part =
    { $parts ->
        [one] Dieses Stück hat { $parts } Stimme, aber keine mit dieser Nummer.
       *[other] Dieses Stück hat { $parts } Stimmen, aber keine mit dieser Nummer.
    }
error-unknown-part-hint = Wähle eine seiner Stimmen.
error-not-live = Dieses Stück lässt sich nicht beim Entstehen hören: Es entsteht nicht hier.
error-not-live-hint = Warte, bis es fertig ist, und spiel es dann.
error-gone = Niemand hat auf die Datei gewartet.
error-gone-hint = Frag noch einmal danach.
error-playlist-not-approved = Niemand hat diese Playlist freigegeben.
error-playlist-not-approved-hint = Gib sie erst frei und veröffentliche sie dann.

## Who may

error-wrong-host = Auf diesen Namen hört der Spielplatz nicht.
error-wrong-host-hint = Öffne ihn unter der Adresse, die beim Start ausgegeben wurde; mit MINSTREL_PUBLIC_URL kann der Betreiber andere erlauben.
error-wrong-origin = Die Anfrage kommt von der Seite eines anderen Anbieters.
error-wrong-origin-hint = Benutze die eigene Seite des Spielplatzes.
error-token-needed = Dieser Spielplatz ist nur für die, die sein Token haben.
error-token-needed-hint = Öffne die Adresse, die beim Start ausgegeben wurde, oder frag den Betreiber nach dem Token.
error-wrong-token = Das ist nicht das Token des Spielplatzes.
error-wrong-token-hint = Kopiere es aus der Adresse, die beim Start ausgegeben wurde, oder frag den Betreiber.
error-too-many-requests = Von hier wird mehr verlangt, als ein Mensch hören kann.
error-too-many-requests-hint =
    { $seconds ->
        [one] Warte eine Sekunde und versuch es noch einmal.
       *[other] Warte { $seconds } Sekunden und versuch es noch einmal.
    }
error-not-learning = Das Lernen ist abgeschaltet, deshalb wurde die Reaktion nicht notiert.
error-not-learning-hint = Schalte es in den Einstellungen wieder ein.
