### Ce qu’on entend dans un morceau : tonalité, accords, forme, et pourquoi il sonne ainsi, pour musiciens et élèves.

## Noms

analysis-title-key = Tonalité
analysis-title-time = Temps
analysis-title-form = Plan
analysis-title-harmony = Accords
analysis-title-cadences = Fins de phrase
analysis-title-ranges = Tessitures
analysis-title-texture = Écriture
analysis-title-suggestions = À essayer
analysis-title-lesson = Pourquoi cela sonne ainsi

analysis-bars = { $count ->
    [one] mesure { $first }
   *[other] mesures { $first } à { $last }
}
analysis-key = { $key } (certitude : { $percent })
analysis-key-or = { $key } (certitude : { $percent } ; sinon { $others })
analysis-key-passage = { $key }, { $bars }
analysis-time = { $meter } à { $bpm } bpm, { $bars } mesures, { $length }
analysis-cadence = mesure { $bar } : { $name } ({ $chords })
analysis-range = { $instrument } : de { $low } à { $high }
analysis-intro = Intro
analysis-outro = Fin
analysis-none = aucune trouvée

analysis-cadence-perfect = cadence parfaite
analysis-cadence-authentic = cadence authentique
analysis-cadence-half = demi-cadence
analysis-cadence-plagal = cadence plagale
analysis-cadence-deceptive = cadence rompue

analysis-texture-solo = une seule ligne
analysis-texture-choral = des voix qui bougent ensemble
analysis-texture-accompanied = une mélodie accompagnée
analysis-texture-polyphonic = plusieurs lignes indépendantes
analysis-texture-rhythm = batterie seule

analysis-function-tonic = chez soi
analysis-function-subdominant = en chemin
analysis-function-dominant = sous tension
analysis-function-applied = dominante secondaire
analysis-function-borrowed = emprunté

## Suggestions

analysis-suggest-too-low = { $instrument } : { $pitch } ({ $bars }) est plus grave que ce qu’on peut y jouer, { $limit }. Montez la phrase d’une octave, ou donnez-la à un instrument plus grave.
analysis-suggest-too-high = { $instrument } : { $pitch } ({ $bars }) est plus aigu que ce qu’on peut y jouer, { $limit }. Descendez la phrase d’une octave, ou donnez-la à un instrument plus aigu.
analysis-suggest-no-breath = { $instrument } : { $seconds } secondes sans silence ({ $bars }). Qui joue doit respirer : mettez un silence entre deux phrases.
analysis-suggest-clash = La mélodie tient { $pitch } contre { $other } ({ $bars }), et c’est rude. Déplacez l’une des deux notes, sauf si ce mordant est voulu.
analysis-suggest-mud = Des intervalles serrés sont si graves qu’ils se brouillent ({ $bars }). Montez la note supérieure d’une octave.
analysis-suggest-covered = { $instrument } : au-dessus de la mélodie { $percent } du temps, surtout ici : { $bars }. Une octave plus bas, ou plus doux, on entendrait mieux la mélodie.
analysis-suggest-parallel-fifths = La mélodie et la basse vont en quintes parallèles ({ $bars }), et deux voix sonnent comme une. Menez-les en mouvement contraire.
analysis-suggest-parallel-octaves = La mélodie et la basse vont en octaves parallèles ({ $bars }), et deux voix sonnent comme une. Menez-les en mouvement contraire.
analysis-suggest-leap = La mélodie saute de { $count } demi-tons et continue dans le même sens ({ $bars }). Un pas en arrière après le saut se chante mieux.
analysis-suggest-open-end = Le morceau s’arrête sur { $numeral } ({ $bars }), loin de chez lui. Finissez sur { $tonic } s’il doit sembler achevé.
analysis-suggest-peaks = La mélodie atteint sa note la plus haute, { $pitch }, dans { $count } mesures. Gardez-la pour un seul endroit, et ce sera le sommet.
analysis-suggest-narrow = La mélodie reste dans { $count } demi-tons. Une phrase qui monte plus haut lui donnerait un but.
analysis-suggest-restless = La mélodie ne se tait ni ne tient de note ({ $bars }). Un silence en fin de phrase la laisserait respirer.
analysis-suggest-same-bars = { $count } mesures de suite sont pareilles dans toutes les parties ({ $bars }). Changez une chose dans une sur deux.
analysis-suggest-all-play = Les { $count } parties jouent tout le temps. Faites-en taire quelques-unes ({ $bars }), et leur retour sera un événement.
analysis-suggest-flat = Toutes les notes sont aussi fortes. Laissez la musique grandir vers la note la plus haute de la mélodie ({ $bars }).
analysis-suggest-octave-up = { $instrument } : il reste une octave au-dessus. Prenez-la au retour de la mélodie ({ $bars }).
analysis-suggest-same-chord = { $numeral } dure { $count } mesures ({ $bars }). Un second accord, ou une basse qui bouge, porterait plus loin.
analysis-suggest-same-return = Les accords des mesures { $from } à { $to } reviennent tels quels ({ $bars }). D’autres accords sous la même mélodie rendraient ce retour neuf.
analysis-suggest-no-lead-in = { $numeral } mène à { $tonic } sans tension ({ $bars }). { $dominant } à sa place attirerait vers la nouvelle section.
analysis-suggest-few-chords = Le morceau n’a que { $count } accords. Un seul venu d’ailleurs se remarquerait.
analysis-suggest-applied-dominant = { $numeral } à la place de { $instead } ferait de { $next } un but ({ $bars }).
analysis-suggest-deception = Après { $numeral }, essayez { $surprise } à la place de { $tonic } ({ $bars }), puis la fin encore une fois : une surprise avant de conclure.

## Une leçon

analysis-lesson-major = { $key } est clair : sa tierce est majeure. Écoutez-la dans la mélodie ({ $bars }).
analysis-lesson-major-but = { $key } est une tonalité claire, et pourtant le morceau n’est pas gai : le jeu lent, grave ou doux fait l’humeur ({ $bars }).
analysis-lesson-minor = { $key } est sombre : sa tierce est mineure. Écoutez-la dans la mélodie ({ $bars }).
analysis-lesson-minor-but = { $key } est une tonalité sombre, et pourtant le morceau n’est pas triste : l’allure et le son clair font l’humeur ({ $bars }).
analysis-lesson-dorian = { $key } est mineur avec un sixième degré clair, ce qui sonne plein d’espoir ({ $bars }).
analysis-lesson-phrygian = { $key } est mineur avec un deuxième degré tout près de la tonique, ce qui sonne espagnol ou menaçant ({ $bars }).
analysis-lesson-lydian = { $key } est majeur avec un quatrième degré haussé, ce qui le fait flotter ({ $bars }).
analysis-lesson-mixolydian = { $key } est majeur avec un septième degré abaissé : clair, mais sans l’attrait d’une sensible ({ $bars }).
analysis-lesson-locrian = { $key } a un cinquième degré abaissé : même sa tonique n’est pas en repos ({ $bars }).
analysis-lesson-modulation = Le morceau quitte { $home } pour { $key } ({ $bars }) : la même musique sous une autre lumière.
analysis-lesson-applied = { $numeral } est la dominante d’un autre accord que la tonique : un instant, { $next } est le but ({ $bars }).
analysis-lesson-borrowed = { $numeral } n’appartient pas à { $key } : cette couleur étrangère fait dresser l’oreille ({ $bars }).
analysis-lesson-fifths = { $count } accords de suite descendent par quintes ({ $chords }) : chacun pousse le suivant comme des dominos ({ $bars }).
analysis-lesson-pedal = La basse reste sur une note pendant que { $count } accords changent au-dessus, et la tension monte ({ $bars }).
analysis-lesson-loop = { $chords } tourne { $count } fois : on sait ce qui vient, et l’on peut suivre ce qui change au-dessus ({ $bars }).
analysis-lesson-sevenths = { $percent } des accords ont quatre notes différentes, comme { $numeral } : l’harmonie est douce et riche ({ $bars }).
analysis-lesson-question = Question et réponse : la mesure { $half } s’arrête sur { $numeral }, la mesure { $full } rentre avec { $next } ({ $bars }).
analysis-lesson-deceptive = { $numeral } promet la tonique, mais { $next } arrive : une surprise qui relance la musique ({ $bars }).
analysis-lesson-pull = { $numeral } veut se résoudre, et { $next } cède : tension, puis repos ({ $bars }).
analysis-lesson-climax = La mélodie garde sa note la plus haute, { $pitch }, pour un seul endroit, à { $percent } du chemin : le sommet ({ $bars }).
analysis-lesson-steps = La mélodie va par degrés conjoints { $percent } du temps, elle est donc facile à chanter ({ $bars }).
analysis-lesson-leaps = { $percent } des mouvements de la mélodie sont de grands sauts, ce qui lui donne de l’énergie ({ $bars }).
analysis-lesson-motif = { $percent } des mesures de la mélodie reprennent un rythme entendu avant : un motif que l’on retient ({ $bars }).
analysis-lesson-suspense = { $percent } des notes de la mélodie sur le temps sont étrangères à l’accord et veulent avancer : de la nostalgie ({ $bars }).
analysis-lesson-compass = La mélodie va de { $pitch } à { $highest } ({ $bars }).
analysis-lesson-syncopation = { $percent } des notes commencent entre les temps et durent au-delà du suivant : elles poussent contre la pulsation. Surtout ici : { $bars }.
analysis-lesson-swing = La seconde moitié de chaque temps vient tard, comme la troisième d’un triolet : la musique swingue ({ $bars }).
analysis-lesson-lilt = À { $meter }, chaque temps se divise en trois : la musique se balance ({ $bars }).
analysis-lesson-three = À { $meter }, un temps fort est suivi de deux légers : la musique tourne comme une danse ({ $bars }).
analysis-lesson-odd = { $meter } est une mesure aux pas inégaux : à peine s’y fait-on qu’elle recommence ({ $bars }).
analysis-lesson-fast = { $bpm } battements par minute, c’est plus vite qu’un cœur au repos : la musique pousse ({ $bars }).
analysis-lesson-slow = { $bpm } battements par minute, c’est aussi lent qu’un cœur au repos : la musique est calme ({ $bars }).
analysis-lesson-walking = { $bpm } battements par minute, c’est le pas de la marche : la musique ne court ni n’attend ({ $bars }).
analysis-lesson-return = Après autre chose, la musique des mesures { $from } à { $to } revient, et on la reconnaît ({ $bars }).
analysis-lesson-contrast = Ici { $notes } notes par mesure, aux mesures { $from } à { $to } seulement { $fewer } : le plein contre le léger rend la forme audible ({ $bars }).
analysis-lesson-entries = Les instruments entrent à { $count } moments différents, et le son grandit ({ $bars }).
analysis-lesson-whole = Le morceau est fait { $count ->
    [one] d’un seul trait
   *[other] de { $count } traits
}, sans retour ({ $bars }).
analysis-lesson-end-authentic = À la fin, { $numeral } va à { $next } : le point final le plus fort qui soit ({ $bars }).
analysis-lesson-end-plagal = À la fin, { $numeral } va à { $next } : la fin douce d’un amen ({ $bars }).
analysis-lesson-end-picardy = Le morceau est en mineur, mais son dernier accord, { $numeral }, est majeur : une lumière à la fin ({ $bars }).
analysis-lesson-end-home = Le morceau trouve le repos sur { $numeral }, chez lui ({ $bars }).
analysis-lesson-end-open = Le morceau finit sur { $numeral }, loin de chez lui, et laisse une question ({ $bars }).
