# What musicians do with a song: the menu of tools, bringing music, finding it.

tooling-command-tools = Change une chanson, étudie-la, mets-la sur papier ou trouves-en de proches
tooling-command-tools-song = Choisis-en une des tiennes, ou colle le lien vers son message
tooling-command-bring = Apporte un fichier MIDI : il devient une chanson ici, avec tous les outils
tooling-command-bring-file = Un fichier MIDI de 1 Mio au plus
tooling-command-bring-style = Ajoute à ta mélodie des accords et un groupe de ce genre
tooling-command-find = Trouve des chansons par des mots ou par une mélodie
tooling-command-find-words = Par exemple : cette valse triste avec la flûte
tooling-command-find-melody = Un fichier MIDI avec la mélodie, peu importent tonalité et tempo

tooling-choose = Que dois-je faire de { $song } ? Ce que j’en tire arrive dans ce salon comme une chanson à part.
tooling-placeholder-choose = Choisis un outil

tooling-tool-subtle = Un peu différente
tooling-tool-subtle-about = Quelques phrases recomposées, le reste note pour note
tooling-tool-bold = Très différente
tooling-tool-bold-about = Presque tout est recomposé, même tonalité, même tempo, même forme
tooling-tool-infill = Refaire des mesures …
tooling-tool-infill-about = Les mesures que tu indiques sont recomposées, le reste demeure
tooling-tool-restyle = Un autre style …
tooling-tool-restyle-about = La même mélodie et les mêmes accords, par un autre groupe
tooling-tool-reharmonise = D’autres accords
tooling-tool-reharmonise-about = La même mélodie sur d’autres accords
tooling-tool-blend = Mêler à une autre …
tooling-tool-blend-about = Une chanson entre celle-ci et une autre
tooling-tool-analyze = Analyser
tooling-tool-analyze-about = Tonalité, accords, forme, suggestions, et pourquoi elle sonne ainsi
tooling-tool-score = Sur papier
tooling-tool-score-about = La partition et les parties en PDF, MusicXML et images
tooling-tool-like = En trouver de proches
tooling-tool-like-about = Des chansons dont la musique ressemble à celle-ci

tooling-modal-title-infill = Recomposer des mesures
tooling-modal-title-restyle = La jouer dans un autre style
tooling-modal-title-blend = La mêler à une autre chanson
tooling-input-first = Première mesure
tooling-placeholder-first = De 1 à { $bars }
tooling-input-last = Dernière mesure
tooling-placeholder-last = De 1 à { $bars }
tooling-input-style = Genre
tooling-placeholder-style = bossa nova, techno, quatuor à cordes …
tooling-input-other = L’autre chanson
tooling-placeholder-other = Son lien ou son identifiant (sous chaque chanson)
tooling-input-amount = Part de l’autre, en pour cent
tooling-placeholder-amount = 50

tooling-analysis-picture = La chanson mesure par mesure : accords en chiffres romains, leur fonction, cadences, forme et tessitures.
tooling-score = Sur papier : toute la partition, et chaque partie dans le zip.
tooling-found = Trouvées
tooling-found-nothing = Je n’ai trouvé aucune chanson de ce genre. Essaie d’autres mots, ou davantage de mélodie.
tooling-found-where = dès la mesure { $bar } : { $notes } notes sur { $of }

error-nothing-to-find = Il n’y a rien à chercher.
error-nothing-to-find-hint = Donne des mots, ou un fichier MIDI avec une mélodie.
