# The player on the playground's page: piano roll, waveform, parts, and songs that sound while they are composed.

player-of = Lecteur : { $title }
player-play = Écouter
player-pause = Mettre en pause
player-position = Position dans le morceau
player-position-of = { $at } sur { $of }
player-volume = Niveau sonore
player-trouble = Impossible de lire le morceau. Vérifie la connexion, puis relance la lecture.

# The roll. bars and bpm are numbers; from and to are numbers of bars.
player-closer = Voir de plus près
player-further = Voir davantage du morceau
player-roll-figures = Rouleau de piano : { $bars } mesures à { $meter }, { $bpm } bpm, durée { $length }.
player-roll-players = Joué par { $players }.
player-roll-form = Forme : { $form }.
player-roll-section = { $name } (mesures { $from } à { $to })
player-roll-coming = Rouleau de piano qui s’étend mesure après mesure pendant la composition
player-roll-trouble = Les notes de ce morceau ne peuvent pas être affichées pour le moment. On peut tout de même l’écouter.
player-section-intro = Intro
player-section-outro = Fin

player-repeat = Répéter
player-repeat-nothing = Ne rien répéter
player-repeat-song = Répéter le morceau
player-repeat-section = Répéter { $name }, mesures { $from } à { $to }

# Each part can be muted, or heard alone. What stands on the buttons, the short ones, begins the long ones too.
player-parts = Voix
player-mute = Couper : { $part }
player-mute-short = Couper
player-solo = Seul : { $part }
player-solo-short = Seul
player-parts-coming = Chargement des voix, { $percent } % …
player-parts-trouble = Les voix ne peuvent pas être chargées pour le moment : tu les entends toutes. Réessaie dans un instant.
player-parts-large = Les voix de ce morceau sont trop lourdes pour cet appareil : tu les entends toutes. Essaie sur un ordinateur.

# While a song is composed.
player-along = Écouter en direct
player-live-title = { $title }, en cours de composition
player-live-opening = On l’entend dans un instant.
player-live-sounds = Il se joue pendant qu’il se compose.
player-live-waiting = En attente de la mesure suivante
player-live-paused = En pause
player-live-silent = Lance la lecture pour écouter pendant la composition.

# The small player at the foot of the page.
player-now = En cours de lecture
player-now-title = En lecture : { $title }
player-previous = Morceau précédent
player-next = Morceau suivant
player-close = Arrêter et fermer le lecteur
