# What musicians do with a song: the menu of tools, bringing music, finding it.

tooling-command-tools = Ein Stück ändern, untersuchen, auf Papier bringen oder ähnliche finden
tooling-command-tools-song = Wähl eines von dir, oder füg den Link zu seiner Nachricht ein
tooling-command-bring = Bring eine MIDI-Datei mit: Sie wird hier ein Stück, mit allen Werkzeugen
tooling-command-bring-file = Eine MIDI-Datei von höchstens 1 MiB
tooling-command-bring-style = Gib deiner Melodie Akkorde und eine Band in diesem Stil
tooling-command-find = Finde Stücke nach Worten oder nach einer Melodie
tooling-command-find-words = Zum Beispiel: der traurige Walzer mit der Flöte
tooling-command-find-melody = Eine MIDI-Datei mit der Melodie; Tonart und Tempo sind egal

tooling-choose = Was soll ich mit { $song } tun? Was ich daraus mache, kommt als eigenes Stück in diesen Kanal.
tooling-placeholder-choose = Wähl ein Werkzeug

tooling-tool-vary = Variieren …
tooling-tool-vary-about = Phrasen neu komponiert, wenige oder fast alle; der Rest bleibt Note für Note
tooling-tool-infill = Einige Takte neu …
tooling-tool-infill-about = Die Takte, die du nennst, werden neu komponiert, alles andere bleibt
tooling-tool-restyle = Ein anderer Stil …
tooling-tool-restyle-about = Melodie und Akkorde bleiben, eine andere Band spielt
tooling-tool-reharmonise = Andere Akkorde …
tooling-tool-reharmonise-about = Dieselbe Melodie über anderen Akkorden
tooling-tool-blend = Mit einem anderen mischen …
tooling-tool-blend-about = Ein Stück zwischen diesem und einem anderen
tooling-tool-analyze = Untersuchen
tooling-tool-analyze-about = Tonart, Akkorde, Aufbau, Vorschläge, und warum es so klingt
tooling-tool-score = Auf Papier
tooling-tool-score-about = Partitur und Stimmen als PDF, MusicXML und Bilder
tooling-tool-like = Ähnliche finden
tooling-tool-like-about = Stücke, die diesem musikalisch ähneln

tooling-modal-title-vary = Das Stück variieren
tooling-modal-title-infill = Einige Takte neu komponieren
tooling-modal-title-restyle = In einem anderen Stil spielen
tooling-modal-title-reharmonise = Andere Akkorde
tooling-modal-title-blend = Mit einem anderen Stück mischen
tooling-input-amount = Wie stark, in Prozent
tooling-placeholder-amount = 0 – 100
tooling-input-first = Erster Takt
tooling-placeholder-first = Von 1 bis { $bars }
tooling-input-last = Letzter Takt
tooling-placeholder-last = Von 1 bis { $bars }
tooling-input-players = Wer sie neu spielt
tooling-placeholder-players = Alle oder einige: Flöte, Klavier
tooling-input-style = Stil
tooling-placeholder-style = Bossa nova, Techno, Streichquartett …
tooling-input-other = Das andere Stück
tooling-placeholder-other = Sein Link oder seine ID (unter jedem Stück)
tooling-input-share = Anteil des anderen, in Prozent
tooling-placeholder-share = 0 – 100

tooling-analysis-picture = Das Stück Takt für Takt: Akkorde als römische Stufen, ihre Funktion, Kadenzen, Aufbau und Tonumfänge.
tooling-score = Auf Papier: die ganze Partitur, und jede Stimme in der Zip-Datei.
tooling-found = Gefunden
tooling-found-nothing = Ein solches Stück habe ich nicht gefunden. Versuch es mit anderen Worten, oder mit mehr von der Melodie.
tooling-found-where = ab Takt { $bar }: { $notes } von { $of } Tönen

error-nothing-to-find = Es gibt nichts, wonach ich suchen könnte.
error-nothing-to-find-hint = Gib Worte an, oder eine MIDI-Datei mit einer Melodie.
error-not-playing = „{ $typed }“ spielt in diesem Stück nicht mit.
error-not-playing-hint = Es spielen: { $players }.
