# What musicians do with a song on the page, and where songs are found and brought.

page-button-tools = Werkzeuge
page-tools = Was Musiker damit tun
page-tool-vary = Variieren
page-tool-vary-about = Einige Phrasen werden neu komponiert, alles andere bleibt Note für Note.
page-tool-infill = Einige Takte neu
page-tool-infill-about = Diese Takte werden passend neu komponiert, alles andere bleibt Note für Note.
page-tool-restyle = Ein anderer Stil
page-tool-restyle-about = Dieselbe Melodie und dieselben Akkorde, von einer anderen Band gespielt.
page-tool-reharmonise = Andere Akkorde
page-tool-reharmonise-about = Dieselbe Melodie über anderen Akkorden.
page-tool-blend = Mischen
page-tool-blend-about = Ein Stück zwischen diesem und einem anderen.
page-tool-analysis = Untersuchen
page-tool-analysis-about = Woraus es besteht, was einen Versuch wert wäre, und warum es so klingt.
page-tool-score = Auf Papier
page-tool-score-about = Partitur und Stimmen, für alle, die selbst spielen.
page-tool-likes = Ähnliche
page-tool-likes-about = Stücke, die diesem musikalisch ähneln.
page-tool-amount = Wie stark
page-tool-share = Wie viel vom anderen
page-tool-first = Erster Takt
page-tool-last = Letzter Takt
page-tool-players = Wer sie neu spielt
page-tool-other = Das andere Stück
page-tool-no-other = Es gibt noch kein anderes Stück, mit dem es sich mischen ließe.
page-tool-no-likes = Es gibt noch kein ähnliches Stück.
page-tool-suggestions = Einen Versuch wert
page-tool-lesson = Warum es so klingt
page-tool-hear = Ab Takt { $bar }
page-tool-analysis-picture = Das Stück Takt für Takt: Akkorde als römische Stufen, Kadenzen, Aufbau und die Stellen, von denen die Lektion handelt.
page-tool-score-all = Alles in einer Zip-Datei
page-tool-score-parts = Stimmen
page-tool-score-page = Seite { $page } von { $pages }
page-tab-find = Finden
page-find-title = Ein Stück finden
page-find-lead = Nach Worten, oder nach einer Melodie in jeder Tonart und jedem Tempo.
page-find-words = Wie es war
page-placeholder-find = der traurige Walzer mit der Flöte
page-button-find = Suchen
page-find-melody = Nach einer Melodie
page-find-keyboard = Klaviertasten; auf der Tastatur des Computers sind die beiden unteren Reihen eine Oktave, die beiden darüber die nächste
page-find-play = Spiel ein paar Töne: mit den Tasten, mit dem Finger oder auf der Tastatur deines Computers.
page-find-played =
    { $count ->
        [one] Ein Ton. Ab { $least } Tönen suche ich danach.
       *[other] { $count } Töne. Ab { $least } Tönen suche ich danach.
    }
page-button-clear = Leeren
page-find-where = Ab Takt { $bar }: { $notes } von { $of } Tönen
page-find-nothing = Nichts ist so wie das.
page-find-nothing-how = Versuch es mit anderen Worten, oder mit mehr von der Melodie.
page-bring-title = Bring eigene Musik mit
page-bring-lead = Eine MIDI-Datei wird hier ein Stück, mit allen Werkzeugen. Niemand außer dir findet es.
page-bring-file = Eine MIDI-Datei
page-bring-style = Was damit geschehen soll
page-bring-as-it-is = So, wie sie ist
page-bring-in-style = Mit Akkorden und Band: { $style }
page-button-bring = Mitbringen
page-button-look = Nach der Melodie suchen
