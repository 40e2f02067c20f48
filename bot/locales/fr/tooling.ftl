# What musicians do with a song: the menu of tools, bringing music, finding it.

tooling-command-tools = Change un morceau, étudie-le, mets-le sur papier ou trouves-en de semblables
tooling-command-tools-song = Choisis un des tiens, ou colle le lien vers son message
tooling-command-bring = Apporte un fichier MIDI : il devient un morceau ici, avec tous les outils
tooling-command-bring-file = Un fichier MIDI de 1 Mio au plus
tooling-command-bring-style = Ajoute à ta mélodie des accords et un groupe de ce style
tooling-command-find = Trouve des morceaux par des mots ou par une mélodie
tooling-command-find-words = Par exemple : cette valse triste avec la flûte
tooling-command-find-melody = Un fichier MIDI avec la mélodie ; peu importent la tonalité et le tempo

tooling-choose = Que dois-je faire de { $song } ? Ce que j’en tire arrive dans ce salon comme un morceau à part.
tooling-placeholder-choose = Choisis un outil

tooling-tool-vary = Varier…
tooling-tool-vary-about = Des phrases recomposées, peu ou presque toutes ; le reste note pour note
tooling-tool-infill = Quelques mesures refaites…
tooling-tool-infill-about = Les mesures que tu indiques sont recomposées, le reste est gardé
tooling-tool-restyle = Un autre style…
tooling-tool-restyle-about = La même mélodie et les mêmes accords, joués par un autre groupe
tooling-tool-reharmonise = D’autres accords…
tooling-tool-reharmonise-about = La même mélodie sur d’autres accords
tooling-tool-blend = Mélanger avec un autre…
tooling-tool-blend-about = Un morceau entre celui-ci et un autre
tooling-tool-analyze = Analyser
tooling-tool-analyze-about = Tonalité, accords, forme, suggestions, et pourquoi il sonne ainsi
tooling-tool-score = Sur papier
tooling-tool-score-about = La partition et les parties en PDF, MusicXML et images
tooling-tool-like = Trouver des morceaux semblables
tooling-tool-like-about = Des morceaux dont la musique ressemble à la sienne

tooling-modal-title-vary = Varier le morceau
tooling-modal-title-infill = Recomposer quelques mesures
tooling-modal-title-restyle = Le jouer dans un autre style
tooling-modal-title-reharmonise = D’autres accords
tooling-modal-title-blend = Le mélanger avec un autre morceau
tooling-input-amount = À quel point, en pour cent
tooling-placeholder-amount = 0 – 100
tooling-input-first = Première mesure
tooling-placeholder-first = De 1 à { $bars }
tooling-input-last = Dernière mesure
tooling-placeholder-last = De 1 à { $bars }
tooling-input-players = Qui les rejoue
tooling-placeholder-players = Tous, ou certains : flûte, piano
tooling-input-style = Style
tooling-placeholder-style = bossa nova, techno, quatuor à cordes…
tooling-input-other = L’autre morceau
tooling-placeholder-other = Son lien ou son identifiant (sous chaque morceau)
tooling-input-share = Part de l’autre, en pour cent
tooling-placeholder-share = 0 – 100

tooling-analysis-picture = Le morceau mesure par mesure : accords en chiffres romains, leur fonction, cadences, forme et tessitures.
tooling-score = Sur papier : toute la partition, et chaque partie dans le zip.
tooling-found = Trouvé
tooling-found-nothing = Je n’ai trouvé aucun morceau de ce genre. Essaie d’autres mots, ou une plus grande partie de la mélodie.
tooling-found-where = dès la mesure { $bar } : { $notes } notes sur { $of }

error-nothing-to-find = Il n’y a rien à chercher.
error-nothing-to-find-hint = Donne des mots, ou un fichier MIDI avec une mélodie.
error-not-playing = « { $typed } » ne joue pas dans ce morceau.
error-not-playing-hint = On y entend : { $players }.
