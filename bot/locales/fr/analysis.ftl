### Ce qu’on entend dans un morceau : tonalité, accords, forme, et pourquoi il sonne ainsi, pour musiciens et élèves.

## Noms

analysis-title-key = Tonalité
analysis-title-time = Mesure et tempo
analysis-title-form = Forme
analysis-title-harmony = Accords
analysis-title-cadences = Les cadences
analysis-title-ranges = Tessitures
analysis-title-texture = Écriture
analysis-title-suggestions = À essayer
analysis-title-lesson = Pourquoi il sonne ainsi

analysis-bars = { $count ->
    [one] mesure { $first }
   *[other] mesures { $first } à { $last }
}
analysis-key = { $key } (certitude : { $percent })
analysis-key-or = { $key } (certitude : { $percent } ; sinon { $others })
analysis-key-passage = { $key }, { $bars }
analysis-time = { $meter } à { $bpm } bpm, { $bars } mesures, { $length }
analysis-cadence = mesure { $bar } : { $name } ({ $chords })
analysis-range = { $instrument } : de { $low } à { $high }
analysis-intro = Intro
analysis-outro = Fin
analysis-none = aucune trouvée

analysis-cadence-perfect = cadence parfaite
analysis-cadence-authentic = cadence imparfaite
analysis-cadence-half = demi-cadence
analysis-cadence-plagal = cadence plagale
analysis-cadence-deceptive = cadence rompue

analysis-texture-solo = une seule ligne
analysis-texture-choral = des voix qui bougent ensemble
analysis-texture-accompanied = une mélodie accompagnée
analysis-texture-polyphonic = plusieurs lignes indépendantes
analysis-texture-rhythm = batterie seule

analysis-function-tonic = à la maison
analysis-function-subdominant = en chemin
analysis-function-dominant = en tension
analysis-function-applied = dominante secondaire
analysis-function-borrowed = emprunté

## Suggestions

analysis-suggest-too-low = { $instrument } : { $pitch } ({ $bars }) est plus grave que ce que l’instrument peut jouer, { $limit }. Monte la phrase d’une octave, ou donne-la à un instrument plus grave.
analysis-suggest-too-high = { $instrument } : { $pitch } ({ $bars }) est plus aigu que ce que l’instrument peut jouer, { $limit }. Descends la phrase d’une octave, ou donne-la à un instrument plus aigu.
analysis-suggest-no-breath = { $instrument } : { $seconds } secondes sans un silence ({ $bars }). Les musiciens doivent respirer : mets un silence entre deux phrases.
analysis-suggest-clash = La mélodie tient { $pitch } contre { $other } ({ $bars }), et c’est rude. Déplace l’une des deux notes, sauf si ce mordant est voulu.
analysis-suggest-mud = Des intervalles serrés sont si graves qu’ils se brouillent ({ $bars }). Monte la note supérieure d’une octave.
analysis-suggest-covered = { $instrument } : au-dessus de la mélodie { $percent } du temps, surtout ici : { $bars }. Une octave plus bas, ou plus doux, l’instrument laisserait passer la mélodie.
analysis-suggest-parallel-fifths = La mélodie et la basse vont en quintes parallèles ({ $bars }), si bien que deux voix n’en font plus qu’une. Mène-les en mouvement contraire.
analysis-suggest-parallel-octaves = La mélodie et la basse vont en octaves parallèles ({ $bars }), si bien que deux voix n’en font plus qu’une. Mène-les en mouvement contraire.
analysis-suggest-leap = La mélodie saute de { $count } demi-tons et continue dans le même sens ({ $bars }). Avec un pas en arrière après le saut, elle se chanterait mieux.
analysis-suggest-open-end = Le morceau s’arrête sur { $numeral } ({ $bars }), loin de la maison. Finis sur { $tonic } s’il doit sembler achevé.
analysis-suggest-peaks = La mélodie atteint sa note la plus haute, { $pitch }, dans { $count } mesures. Garde-la pour un seul endroit, et cet endroit deviendra le sommet.
analysis-suggest-narrow = La mélodie ne dépasse pas { $count } demi-tons. Une phrase qui monte plus haut lui donnerait un but.
analysis-suggest-restless = La mélodie ne se tait ni ne tient de note ({ $bars }). Un silence en fin de phrase la laisserait respirer.
analysis-suggest-same-bars = { $count } mesures de suite sont pareilles dans toutes les parties ({ $bars }). Change quelque chose dans une sur deux.
analysis-suggest-all-play = Les { $count } parties jouent tout le temps. Fais-en taire quelques-unes ({ $bars }), et leur retour sera un événement.
analysis-suggest-flat = Toutes les notes ont la même force. Laisse la musique grandir vers la note la plus haute de la mélodie ({ $bars }).
analysis-suggest-octave-up = { $instrument } : il reste une octave libre au-dessus. Utilise-la au retour de la mélodie ({ $bars }).
analysis-suggest-same-chord = { $numeral } dure { $count } mesures ({ $bars }). Un second accord, ou une basse qui bouge, ferait avancer la musique.
analysis-suggest-same-return = Les accords des mesures { $from } à { $to } reviennent tels quels ({ $bars }). D’autres accords sous la même mélodie renouvelleraient ce retour.
analysis-suggest-no-lead-in = { $numeral } mène à { $tonic } sans tension ({ $bars }). À sa place, { $dominant } attirerait vers la nouvelle section.
analysis-suggest-few-chords = Le morceau n’a que { $count } accords. Un seul venu d’ailleurs se remarquerait.
analysis-suggest-applied-dominant = { $numeral } à la place de { $instead } ferait de { $next } un but ({ $bars }).
analysis-suggest-deception = Après { $numeral }, essaie { $surprise } à la place de { $tonic } ({ $bars }), puis la fin encore une fois : une surprise avant de conclure.

## Une leçon

analysis-lesson-major = { $key } est clair : sa tierce est majeure. Écoute-la dans la mélodie ({ $bars }).
analysis-lesson-major-but = { $key } est une tonalité claire, et pourtant le morceau n’est pas gai : c’est le jeu lent, grave ou doux qui fait son caractère ({ $bars }).
analysis-lesson-minor = { $key } est sombre : sa tierce est mineure. Écoute-la dans la mélodie ({ $bars }).
analysis-lesson-minor-but = { $key } est une tonalité sombre, et pourtant le morceau n’est pas triste : c’est l’allure et le son clair qui font son caractère ({ $bars }).
analysis-lesson-dorian = { $key } est mineur avec un sixième degré clair, ce qui le rend plein d’espoir ({ $bars }).
analysis-lesson-phrygian = { $key } est mineur avec un deuxième degré tout près de la tonique, ce qui sonne espagnol ou menaçant ({ $bars }).
analysis-lesson-lydian = { $key } est majeur avec un quatrième degré haussé, ce qui le fait flotter ({ $bars }).
analysis-lesson-mixolydian = { $key } est majeur avec un septième degré abaissé : clair, mais sans l’attraction d’une sensible ({ $bars }).
analysis-lesson-locrian = { $key } a un cinquième degré abaissé : même sa tonique n’est pas un repos ({ $bars }).
analysis-lesson-modulation = Le morceau quitte { $home } pour { $key } ({ $bars }) : la même musique sous une autre lumière.
analysis-lesson-applied = { $numeral } est la dominante d’un autre accord que la tonique : un instant, { $next } devient le but ({ $bars }).
analysis-lesson-borrowed = { $numeral } n’appartient pas à { $key } : cette couleur étrangère fait tendre l’oreille ({ $bars }).
analysis-lesson-fifths = { $count } accords de suite descendent par quintes ({ $chords }) : chacun entraîne le suivant comme une rangée de dominos ({ $bars }).
analysis-lesson-pedal = La basse reste sur une note pendant que { $count } accords changent au-dessus, ce qui fait monter la tension ({ $bars }).
analysis-lesson-loop = { $chords } tourne { $count } fois : tu sais ce qui vient, et tu peux suivre ce qui change au-dessus ({ $bars }).
analysis-lesson-sevenths = { $percent } des accords ont quatre notes différentes, comme { $numeral } : cela rend l’harmonie douce et riche ({ $bars }).
analysis-lesson-question = Question et réponse : la mesure { $half } s’arrête sur { $numeral }, la mesure { $full } rentre à la maison avec { $next } ({ $bars }).
analysis-lesson-deceptive = { $numeral } promet la tonique, mais c’est { $next } qui vient : une surprise qui relance la musique ({ $bars }).
analysis-lesson-pull = { $numeral } veut se résoudre, et { $next } cède : tension, puis repos ({ $bars }).
analysis-lesson-climax = La mélodie garde sa note la plus haute, { $pitch }, pour un seul endroit, à { $percent } du chemin : le sommet ({ $bars }).
analysis-lesson-steps = La mélodie va par degrés conjoints { $percent } du temps, elle est donc facile à chanter ({ $bars }).
analysis-lesson-leaps = { $percent } des mouvements de la mélodie sont de grands sauts, ce qui lui donne de l’énergie ({ $bars }).
analysis-lesson-motif = { $percent } des mesures de la mélodie reprennent un rythme déjà entendu : un motif que l’on retient ({ $bars }).
analysis-lesson-suspense = { $percent } des notes que la mélodie a sur le temps sont étrangères à l’accord et veulent avancer : un désir ({ $bars }).
analysis-lesson-compass = La mélodie va de { $pitch } à { $highest } ({ $bars }).
analysis-lesson-syncopation = { $percent } des notes commencent entre les temps et durent au-delà du suivant : elles vont contre la pulsation. Surtout ici : { $bars }.
analysis-lesson-swing = La seconde moitié de chaque temps vient tard, comme la troisième note d’un triolet : la musique swingue ({ $bars }).
analysis-lesson-lilt = En { $meter }, chaque temps se divise en trois : la musique se balance ({ $bars }).
analysis-lesson-three = En { $meter }, un temps fort est suivi de deux temps légers : la musique tourne comme une danse ({ $bars }).
analysis-lesson-odd = { $meter } est une mesure aux pas inégaux : à peine t’y fais-tu qu’elle recommence ({ $bars }).
analysis-lesson-fast = { $bpm } battements par minute, c’est plus rapide qu’un cœur au repos : la musique va de l’avant ({ $bars }).
analysis-lesson-slow = { $bpm } battements par minute, c’est aussi lent qu’un cœur au repos : la musique est calme ({ $bars }).
analysis-lesson-walking = { $bpm } battements par minute, c’est l’allure de la marche : la musique ne court ni n’attend ({ $bars }).
analysis-lesson-return = Après autre chose, la musique des mesures { $from } à { $to } revient, et tu sens que tu la connais ({ $bars }).
analysis-lesson-contrast = Ici { $notes } notes par mesure, aux mesures { $from } à { $to } seulement { $fewer } : le contraste du plein et du léger rend la forme audible ({ $bars }).
analysis-lesson-entries = Les instruments entrent à { $count } moments différents, si bien que le son grandit ({ $bars }).
analysis-lesson-whole = Le morceau est fait { $count ->
    [one] d’un seul passage
   *[other] de { $count } passages
}, sans retour ({ $bars }).
analysis-lesson-end-authentic = À la fin, { $numeral } va à { $next } : le point final le plus fort qui soit ({ $bars }).
analysis-lesson-end-plagal = À la fin, { $numeral } va à { $next } : la fin douce d’un amen ({ $bars }).
analysis-lesson-end-picardy = Le morceau est en mineur, mais son dernier accord, { $numeral }, est majeur : une lumière à la fin ({ $bars }).
analysis-lesson-end-home = Le morceau trouve le repos sur { $numeral }, sa maison ({ $bars }).
analysis-lesson-end-open = Le morceau finit sur { $numeral }, loin de la maison, et laisse une question ({ $bars }).
