# What musicians do with a song: the menu of tools, bringing music, finding it.

tooling-command-tools = Ein Lied ändern, untersuchen, auf Papier bringen oder Ähnliche finden
tooling-command-tools-song = Wähle eines von deinen, oder füge den Link zu seiner Nachricht ein
tooling-command-bring = Bring eine MIDI-Datei mit: Sie wird hier ein Lied, mit allen Werkzeugen
tooling-command-bring-file = Eine MIDI-Datei von höchstens 1 MiB
tooling-command-bring-style = Gib deiner Melodie Akkorde und eine Band in diesem Stil
tooling-command-find = Finde Lieder nach Worten oder nach einer Melodie
tooling-command-find-words = Zum Beispiel: der traurige Walzer mit der Flöte
tooling-command-find-melody = Eine MIDI-Datei mit der Melodie; Tonart und Tempo sind gleich

tooling-choose = Was soll ich mit { $song } tun? Was ich daraus mache, kommt als eigenes Lied in diesen Kanal.
tooling-placeholder-choose = Wähle ein Werkzeug

tooling-tool-subtle = Ein wenig anders
tooling-tool-subtle-about = Einige Phrasen neu komponiert, alles andere Note für Note
tooling-tool-bold = Ganz anders
tooling-tool-bold-about = Das meiste neu komponiert, in Tonart, Tempo und Form wie zuvor
tooling-tool-infill = Einige Takte neu …
tooling-tool-infill-about = Die genannten Takte werden neu komponiert, alles andere bleibt
tooling-tool-restyle = Ein anderer Stil …
tooling-tool-restyle-about = Melodie und Akkorde bleiben, eine andere Band spielt
tooling-tool-reharmonise = Andere Akkorde
tooling-tool-reharmonise-about = Dieselbe Melodie über anderen Akkorden
tooling-tool-blend = Mit einem Lied mischen …
tooling-tool-blend-about = Ein Lied zwischen diesem und einem anderen
tooling-tool-analyze = Untersuchen
tooling-tool-analyze-about = Tonart, Akkorde, Form, Vorschläge, und warum es so klingt
tooling-tool-score = Auf Papier
tooling-tool-score-about = Partitur und Stimmen als PDF, MusicXML und Bilder
tooling-tool-like = Ähnliche finden
tooling-tool-like-about = Lieder, deren Musik diesem ähnelt

tooling-modal-title-infill = Einige Takte neu komponieren
tooling-modal-title-restyle = In einem anderen Stil spielen
tooling-modal-title-blend = Mit einem anderen Lied mischen
tooling-input-first = Erster Takt
tooling-placeholder-first = Von 1 bis { $bars }
tooling-input-last = Letzter Takt
tooling-placeholder-last = Von 1 bis { $bars }
tooling-input-style = Musikstil
tooling-placeholder-style = Bossa nova, Techno, Streichquartett …
tooling-input-other = Das andere Lied
tooling-placeholder-other = Sein Link oder seine Kennung (unter jedem Lied)
tooling-input-amount = Anteil des anderen, in Prozent
tooling-placeholder-amount = 50

tooling-analysis-picture = Das Lied Takt für Takt: Akkorde als Stufen, ihre Funktion, Kadenzen, Form und Umfänge.
tooling-score = Auf Papier: die ganze Partitur, und jede Stimme in der Zip-Datei.
tooling-found = Gefunden
tooling-found-nothing = Ich habe kein solches Lied gefunden. Versuche andere Worte, oder mehr von der Melodie.
tooling-found-where = ab Takt { $bar }: { $notes } von { $of } Noten

error-nothing-to-find = Es gibt nichts zu suchen.
error-nothing-to-find-hint = Gib Worte an, oder eine MIDI-Datei mit einer Melodie.
