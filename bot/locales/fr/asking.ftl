# Asking for songs, and a song's message. Placeholders in titles and prompts are members' own words.

asking-command-compose = Demande un morceau avec tes mots ; chaque option est un souhait qui l’emporte sur eux
asking-command-compose-prompt = Qu’aimerais-tu ? Par exemple : une bossa nova mélancolique par une nuit de pluie
asking-command-compose-style = Un style, par exemple bossa nova
asking-command-compose-mood = Une humeur, par exemple mélancolique
asking-command-compose-tempo = Le tempo en noires par minute, par exemple 96
asking-command-compose-key = Une tonalité, par exemple ré mineur
asking-command-compose-meter = Une mesure, par exemple 3/4
asking-command-compose-bars = Le nombre de mesures
asking-command-compose-instruments = Qui joue, séparé par des virgules : saxo, piano, sans batterie
asking-command-compose-seed = Les mêmes mots et la même graine redonnent le même morceau

asking-menu-compose = Composer à partir de ceci

asking-writing-down = Entendu ! Je le note…
asking-queued = En attente de son tour.
asking-next = **Premier dans la file.**
asking-place = **Numéro { $place } dans la file.**
asking-of-own =
    { $own ->
        [one] L’un des morceaux qui le précèdent est à toi.
       *[other] { $own } des morceaux qui le précèdent sont à toi.
    }
asking-rule-fair = C’est chacun son tour, pour que tout le monde soit vite entendu.
asking-rule-first-come = Premier arrivé, premier servi : ce serveur l’a choisi ainsi.
asking-about = Début dans environ { $length }.
asking-failed-before = La création a échoué une fois ; je réessaie.
asking-no-worker = Personne ne compose en ce moment. Ton morceau est noté, et il sera créé dès que possible.
asking-composing = **Composition**  { $bar }
    Mesure { $bars } sur { $of }
asking-rendering = **Enregistrement**  { $bar }
    Les notes sont là ; elles deviennent maintenant du son.
asking-ready = Le voici. Réagis pour le noter : ❤️ 🔥 👍 👎 ⏭️
asking-failed = **Ce morceau n’a pas pu être créé.**
asking-cancelled = Annulé. Rien n’a été créé.
asking-deleted = Ce morceau a été supprimé.

asking-brief = Ce que j’en comprends
asking-summary =
    { $style } · { $mood } · { $bpm } bpm · { $key } · { $meter } · { $bars ->
        [one] { $bars } mesure
       *[other] { $bars } mesures
    } ({ $length })
    { $instruments }
asking-heard = Ce que j’ai entendu
asking-remarks = Au passage
asking-notes = À propos des fichiers
asking-form = Forme
asking-intro = Intro
asking-coda = Coda
asking-footer = { $id }
asking-footer-ready = Graine { $seed } · { $id }
asking-line = **{ $title }** · { $style } · { $bpm } bpm · { $length }
asking-picture = Piano roll de « { $title } » : { $instruments } ; { $bars ->
        [one] { $bars } mesure
       *[other] { $bars } mesures
    }, { $length }. Le temps va de gauche à droite, chaque instrument a sa couleur.

asking-note-smaller = Le son a été réencodé pour être assez léger ici.
asking-note-no-audio = Le son est trop lourd pour être envoyé ici. Les notes sont jointes.
asking-note-no-files = Discord ne me laisse pas joindre de fichiers ici. La modération peut me le permettre.
asking-note-linked = Le son est trop lourd pour être envoyé ici : [écoute-le en suivant ce lien]({ $link }).

asking-button-cancel = Annuler
asking-button-retry = Réessayer
asking-button-vary = Varier
asking-button-extend = Prolonger
asking-button-change = Modifier…
asking-button-again = Nouvelle graine
asking-button-tools = Outils…
asking-button-midi = MIDI
asking-button-details = Détails
asking-button-delete = Supprimer
asking-button-sure = Oui, supprimer

asking-modal-title = Modifier ce morceau
asking-input-change = Qu’est-ce qui doit changer ?
asking-placeholder-change = plus lent, sans batterie, plus triste
asking-delete-sure =
    Supprimer { $song } avec tous ses fichiers ? On ne pourra pas revenir en arrière.
asking-mention-empty = Dis-moi ce que tu aimerais entendre, par exemple : « une valse lente pour accordéon et violon ». Ou dis : « surprends-moi ».
error-not-yours = Seule la personne qui a demandé ce morceau, ou la modération de ce serveur, peut faire cela.
error-not-yours-hint = Demande ton propre morceau avec /compose.

asking-details = Recette
asking-seed = Graine
asking-model = Modèle
asking-took = Créé en
asking-seconds =
    { $seconds ->
        [one] { $seconds } seconde
       *[other] { $seconds } secondes
    }
asking-details-footer = { $id } · le fichier joint est la recette complète : la même recette donne les mêmes notes
asking-led = Goûts
asking-led-by = Sur { $takes } versions, celle-ci a été choisie en pensant aux goûts de qui l’a demandée, qui penchent pour : { $directions }.
asking-led-otherwise = D’après les notes seules, j’en aurais choisi une autre.
asking-led-the-same = D’après les notes seules, j’aurais aussi choisi celle-ci.

# Vers quoi penchent des goûts qui guident un choix : plus ou moins de ce qui est mesuré dans la musique.
asking-led-density-more = beaucoup de notes
asking-led-density-less = peu de notes
asking-led-off-beats-more = des rythmes à contretemps
asking-led-off-beats-less = des rythmes sur le temps
asking-led-steps-more = des mélodies par petits pas
asking-led-steps-less = des mélodies par sauts
asking-led-repeats-more = des notes répétées
asking-led-repeats-less = presque aucune note répétée
asking-led-compass-more = des mélodies amples
asking-led-compass-less = des mélodies resserrées
asking-led-long-notes-more = des notes longues
asking-led-long-notes-less = des notes brèves
asking-led-tune-rhythms-more = des rythmes qui reviennent
asking-led-tune-rhythms-less = des rythmes toujours nouveaux
asking-led-chord-changes-more = beaucoup de changements d’accord
asking-led-chord-changes-less = peu de changements d’accord
asking-led-contrast-more = des parties qui contrastent
asking-led-contrast-less = des parties qui se ressemblent
asking-led-drum-repeats-more = une batterie régulière
asking-led-drum-repeats-less = une batterie changeante
asking-led-register-more = des notes aiguës
asking-led-register-less = des notes graves
asking-led-loudness-more = un jeu fort
asking-led-loudness-less = un jeu doux
asking-led-dynamics-more = des élans et des retombées
asking-led-dynamics-less = un volume égal
asking-led-staccato-more = des notes détachées
asking-led-staccato-less = des notes liées
asking-led-dissonance-more = des harmonies rugueuses
asking-led-dissonance-less = des harmonies lisses
asking-led-valence-more = un son joyeux
asking-led-valence-less = un son triste
asking-led-arousal-more = un son vif
asking-led-arousal-less = un son calme
