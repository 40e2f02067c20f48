# What musicians do with a song on the page, and where songs are found and brought.

page-button-tools = Outils
page-tools = Ce qu’en font les musiciens
page-tool-vary = Varier
page-tool-vary-about = Quelques phrases sont recomposées, le reste est gardé note pour note.
page-tool-infill = Quelques mesures refaites
page-tool-infill-about = Ces mesures sont recomposées pour s’accorder au reste, qui est gardé note pour note.
page-tool-restyle = Un autre style
page-tool-restyle-about = La même mélodie et les mêmes accords, joués par un autre groupe.
page-tool-reharmonise = D’autres accords
page-tool-reharmonise-about = La même mélodie sur d’autres accords.
page-tool-blend = Mélanger
page-tool-blend-about = Un morceau entre celui-ci et un autre.
page-tool-analysis = Analyse
page-tool-analysis-about = De quoi il est fait, ce qui vaudrait un essai, et pourquoi il sonne ainsi.
page-tool-score = Sur papier
page-tool-score-about = La partition et les parties, pour ceux qui jouent.
page-tool-likes = Semblables
page-tool-likes-about = Des morceaux dont la musique ressemble à la sienne.
page-tool-amount = À quel point
page-tool-share = Quelle part de l’autre
page-tool-first = Première mesure
page-tool-last = Dernière mesure
page-tool-players = Qui les rejoue
page-tool-other = L’autre morceau
page-tool-no-other = Il n’y a pas encore d’autre morceau avec lequel le mélanger.
page-tool-no-likes = Il n’y a pas encore de morceau semblable.
page-tool-suggestions = À essayer
page-tool-lesson = Pourquoi il sonne ainsi
page-tool-hear = Dès la mesure { $bar }
page-tool-analysis-picture = Le morceau mesure par mesure : accords en chiffres romains, cadences, forme, et les endroits dont parle la leçon.
page-tool-score-all = Tout dans un zip
page-tool-score-parts = Parties
page-tool-score-page = Page { $page } sur { $pages }
page-tab-find = Trouver
page-find-title = Trouver un morceau
page-find-lead = Par des mots, ou par une mélodie dans n’importe quelle tonalité et à n’importe quel tempo.
page-find-words = Comment il était
page-placeholder-find = cette valse triste avec la flûte
page-button-find = Chercher
page-find-melody = Par une mélodie
page-find-keyboard = Touches de piano ; sur le clavier de l’ordinateur, les deux rangées du bas font une octave, les deux du dessus la suivante
page-find-play = Joue quelques notes : avec les touches, du doigt ou au clavier de ton ordinateur.
page-find-played =
    { $count ->
        [one] Une note. Je cherche à partir de { $least } notes.
       *[other] { $count } notes. Je cherche à partir de { $least } notes.
    }
page-button-clear = Effacer
page-find-where = Dès la mesure { $bar } : { $notes } notes sur { $of }
page-find-nothing = Rien n’y ressemble.
page-find-nothing-how = Essaie d’autres mots, ou une plus grande partie de la mélodie.
page-bring-title = Apporte ta musique
page-bring-lead = Un fichier MIDI devient un morceau ici, avec tous les outils. Personne d’autre que toi ne le trouve.
page-bring-file = Un fichier MIDI
page-bring-style = Ce qu’il faut en faire
page-bring-as-it-is = Tel quel
page-bring-in-style = Avec accords et groupe : { $style }
page-button-bring = L’apporter
page-button-look = Chercher sa mélodie
