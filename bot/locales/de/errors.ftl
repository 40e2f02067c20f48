### What went wrong, for the member who asked. Of each two sentences: what happened and why; and, as its hint, what to do next.

## Something nobody thought of

error-failed = Das hat nicht geklappt.
error-failed-hint = Versuch es gleich noch einmal.
error-internal = Bei mir ist ein Fehler passiert, und du kannst nichts dafür.
error-internal-hint = Versuch es noch einmal; passiert es wieder, sag dem Betreiber dieses Bots Bescheid.
error-internal-reference = Bei mir ist ein Fehler passiert, und du kannst nichts dafür (Kennung { $reference }).
error-internal-reference-hint = Versuch es noch einmal; passiert es wieder, nenn dem Betreiber dieses Bots diese Kennung.

## What was asked for

error-bad-request = Einer der Werte lässt sich nicht verwenden.
error-bad-request-hint = Ändere ihn und versuch es noch einmal.
error-bad-name = Dieser Text enthält Zeichen, die ich nicht speichern kann.
error-bad-name-hint = Schreib ihn noch einmal mit gewöhnlichen Buchstaben.
error-bad-value = Eine Zahl ist zu groß oder ein Text zu lang, als dass ich sie speichern könnte.
error-bad-value-hint = Nimm kleinere Zahlen und kürzere Texte.
error-bad-recipe = Das Rezept dieses Stücks lässt sich nicht mehr lesen.
error-bad-recipe-hint = Wünsch dir mit denselben Worten ein neues Stück.
error-unknown-song = Dieses Stück kenne ich nicht; vielleicht wurde es gelöscht.
error-unknown-song-hint = Nimm ein anderes, oder wünsch dir ein neues.
error-unknown-member = Über dieses Mitglied habe ich nichts gespeichert.
error-unknown-member-hint = Es gibt nichts weiter zu tun.
error-too-many-songs-member =
    { $most ->
        [one] Von dir wartet oder entsteht schon { $most } Stück; mehr geht nicht auf einmal.
       *[other] Von dir warten oder entstehen schon { $most } Stücke; mehr geht nicht auf einmal.
    }
error-too-many-songs-member-hint = Frag noch einmal, wenn eines davon fertig ist, oder brich eines ab.
error-too-many-songs-server =
    { $most ->
        [one] Auf diesem Server wartet oder entsteht schon { $most } Stück; mehr geht nicht auf einmal.
       *[other] Auf diesem Server warten oder entstehen schon { $most } Stücke; mehr geht nicht auf einmal.
    }
error-too-many-songs-server-hint = Frag in ein paar Minuten noch einmal, wenn einige fertig sind.
error-not-failed = Dieses Stück ist nicht gescheitert, und nur ein gescheitertes lässt sich unverändert noch einmal machen.
error-not-failed-hint = Wünsch dir ein anderes Stück oder eine Variation von diesem.
error-not-ready = Dieses Stück ist noch nicht fertig.
error-not-ready-hint = Warte, bis es so weit ist; seine Nachricht zeigt, wie weit es ist.
error-not-ready-never = Dieses Stück wurde nicht fertig und hat deshalb keine solche Datei.
error-not-ready-never-hint = Wünsch dir ein anderes Stück.

## Making the song

error-cancelled = Das Stück wurde abgebrochen.
error-cancelled-hint = Frag wieder, wann immer du magst.
error-interrupted = Die Arbeit an diesem Stück wurde zu oft unterbrochen, deshalb habe ich es aufgegeben.
error-interrupted-hint = Wünsch es dir noch einmal; passiert es wieder, sag dem Betreiber dieses Bots Bescheid.
error-generation-failed = Das Stück konnte nicht entstehen.
error-generation-failed-hint = Frag noch einmal, oder mit anderen Worten.
error-engine-failed = Beim Komponieren ging es an einer Stelle nicht mehr weiter.
error-engine-failed-hint = Frag noch einmal, oder mit anderen Worten.
error-too-slow = Das Stück wurde in der vorgesehenen Zeit nicht fertig.
error-too-slow-hint = Wünsch dir ein kürzeres Stück, oder versuch es, wenn weniger los ist.
error-composition-failed = Nichts von dem, was ich komponiert habe, war gut genug.
error-composition-failed-hint = Frag noch einmal, oder mit anderen Worten.
error-render-failed = Die Noten sind komponiert, aber ich konnte sie nicht zum Klingen bringen.
error-render-failed-hint = Frag noch einmal; passiert es wieder, sag dem Betreiber dieses Bots Bescheid.
error-bad-weights = Ich kann gerade nicht komponieren: Was ich gelernt habe, fehlt oder ist beschädigt.
error-bad-weights-hint = Sag dem Betreiber dieses Bots Bescheid: Minstrel muss neu installiert werden.
error-bad-device = Ich kann gerade nicht komponieren: Der Prozessor, den ich benutzen soll, ist nicht da.
error-bad-device-hint = Sag dem Betreiber dieses Bots Bescheid: Eine Einstellung stimmt nicht.
error-not-compiled = Ich kann gerade nicht komponieren: Ein Teil von mir wurde nicht installiert.
error-not-compiled-hint = Sag dem Betreiber dieses Bots Bescheid: Minstrel muss neu installiert werden.

## Remembering: what a host's troubles mean to a member

error-disk-full = Ich kann gerade keine Stücke speichern: Meine Festplatte ist voll.
error-disk-full-hint = Sag dem Betreiber dieses Bots Bescheid, und frag wieder, wenn Platz ist.
error-storage-failed = Ich kann gerade keine Stücke speichern oder finden: Mein Speicher hat es abgelehnt.
error-storage-failed-hint = Versuch es in einer Minute noch einmal; bleibt es so, sag dem Betreiber dieses Bots Bescheid.
error-not-writable = Ich kann gerade keine Stücke speichern oder finden: Ich darf nicht auf meine Festplatte schreiben.
error-not-writable-hint = Sag dem Betreiber dieses Bots Bescheid, und versuch es wieder, wenn es behoben ist.
error-database-unreachable = Ich kann gerade keine Stücke speichern oder finden: Meine Datenbank antwortet nicht.
error-database-unreachable-hint = Versuch es in einer Minute noch einmal; bleibt es so, sag dem Betreiber dieses Bots Bescheid.
error-database-busy = Ich kann gerade keine Stücke speichern oder finden: Ein anderes Programm hält meine Datenbank fest.
error-database-busy-hint = Versuch es in einer Minute noch einmal; bleibt es so, sag dem Betreiber dieses Bots Bescheid.
error-database-damaged = Ich kann gerade keine Stücke speichern oder finden: Meine Datenbank ist beschädigt.
error-database-damaged-hint = Sag dem Betreiber dieses Bots Bescheid, und versuch es wieder, wenn es behoben ist.
error-database-too-old = Ich kann gerade keine Stücke speichern oder finden: Meine Datenbank wurde noch nicht auf diese Version gebracht.
error-database-too-old-hint = Sag dem Betreiber dieses Bots Bescheid, und versuch es wieder, wenn es behoben ist.
error-database-too-new = Ich kann gerade keine Stücke speichern oder finden: Meine Datenbank stammt von einer neueren Version.
error-database-too-new-hint = Sag dem Betreiber dieses Bots Bescheid, und versuch es wieder, wenn es behoben ist.
error-bad-database-url = Ich kann gerade keine Stücke speichern oder finden: Die Adresse meiner Datenbank stimmt nicht.
error-bad-database-url-hint = Sag dem Betreiber dieses Bots Bescheid, und versuch es wieder, wenn es behoben ist.
error-files-unreachable = Ich kann gerade keine Stücke speichern oder finden: Der Ort, an dem meine Dateien liegen, antwortet nicht.
error-files-unreachable-hint = Versuch es in einer Minute noch einmal; bleibt es so, sag dem Betreiber dieses Bots Bescheid.
error-bad-files-url = Ich kann gerade keine Stücke speichern oder finden: Die Adresse des Ortes, an dem meine Dateien liegen, stimmt nicht.
error-bad-files-url-hint = Sag dem Betreiber dieses Bots Bescheid, und versuch es wieder, wenn es behoben ist.
error-no-credentials = Ich kann gerade keine Stücke speichern oder finden: Mir fehlt der Zugang zu dem Ort, an dem meine Dateien liegen.
error-no-credentials-hint = Sag dem Betreiber dieses Bots Bescheid, und versuch es wieder, wenn es behoben ist.
error-bad-credentials = Ich kann gerade keine Stücke speichern oder finden: Der Ort, an dem meine Dateien liegen, hat mich abgewiesen.
error-bad-credentials-hint = Sag dem Betreiber dieses Bots Bescheid, und versuch es wieder, wenn es behoben ist.
error-no-bucket = Ich kann gerade keine Stücke speichern oder finden: Den Ort, an dem meine Dateien liegen sollen, gibt es nicht.
error-no-bucket-hint = Sag dem Betreiber dieses Bots Bescheid, und versuch es wieder, wenn es behoben ist.
error-wrong-region = Ich kann gerade keine Stücke speichern oder finden: Der Ort, an dem meine Dateien liegen, ist in einer anderen Region.
error-wrong-region-hint = Sag dem Betreiber dieses Bots Bescheid, und versuch es wieder, wenn es behoben ist.

## A song's files

error-file-missing = Eine Datei dieses Stücks ist nicht mehr da.
error-file-missing-hint = Wünsch dir das Stück mit denselben Worten und demselben Seed noch einmal.
error-file-damaged = Eine Datei dieses Stücks ist beschädigt.
error-file-damaged-hint = Wünsch dir das Stück mit denselben Worten und demselben Seed noch einmal.
error-bad-digest = Eine Datei dieses Stücks lässt sich unter ihrem Namen nicht finden.
error-bad-digest-hint = Wünsch dir das Stück mit denselben Worten und demselben Seed noch einmal.

## Prompts, choices and changes that cannot be read

error-bad-prompt = Der Wunsch ist leer, es gibt also nichts zu komponieren.
error-bad-prompt-hint = Sag, was du hören möchtest, zum Beispiel „ein ruhiger Walzer mit Klavier in d-Moll“.
error-no-such-bars = Ein Stück mit { $bars } Takten kann es nicht geben.
error-no-such-bars-hint = Wünsch dir 4 bis { $most } Takte.
error-no-such-seconds = Ein Stück kann nicht { $seconds } Sekunden dauern.
error-no-such-seconds-hint = Wünsch dir 5 bis { $most } Sekunden.
error-unknown-style = Einen Stil namens „{ $words }“ kenne ich nicht.
error-unknown-style-hint = Wähl einen der Vorschläge, zum Beispiel Bossa nova, Blues oder Techno.
error-unknown-mood = Eine Stimmung namens „{ $words }“ kenne ich nicht.
error-unknown-mood-hint = Wähl einen der Vorschläge, zum Beispiel fröhlich, ruhig oder melancholisch.
error-unknown-key = Eine Tonart namens „{ $words }“ kenne ich nicht.
error-unknown-key-hint = Nenn eine wie d-Moll, B-Dur oder Fis-Dorisch.
error-unknown-meter = In „{ $words }“ kann ich nicht spielen.
error-unknown-meter-hint = Wähl eine von diesen Taktarten: { $playable }.
error-unknown-instruments = Ein Instrument namens „{ $words }“ kenne ich nicht.
error-unknown-instruments-hint = Nenn einige mit Kommas dazwischen, zum Beispiel „Klavier, Saxofon, kein Schlagzeug“.
error-empty-change = Du hast nicht gesagt, was anders werden soll.
error-empty-change-hint = Sag es mit deinen Worten, zum Beispiel „langsamer“, „ohne Schlagzeug“ oder „in g-Moll“.
error-no-change = In „{ $words }“ habe ich keine Änderung gehört.
error-no-change-hint = Sag zum Beispiel „langsamer“, „ohne Schlagzeug“, „trauriger“ oder „in g-Moll“.
error-already-so = So, wie du es mit „{ $words }“ möchtest, ist das Stück schon.
error-already-so-hint = Wünsch dir etwas anderes.
error-already-longest = Das Stück hat { $bars } Takte und kann nicht länger werden.
error-already-longest-hint = Wünsch dir ein neues Stück, oder ändere etwas anderes.
