# Listening together in a voice channel.

listening-command-play = Joue un morceau dans ton salon vocal ; sans morceau, reprend là où la musique s’est arrêtée
listening-command-play-song = Des mots de la demande du morceau, son identifiant, ou un lien vers son message
listening-command-pause = Met la musique en pause, ou la reprend
listening-command-skip = Passe le morceau, ou vote pour le passer
listening-command-radio = Joue sans fin : la dernière playlist, ou des morceaux pour ceux qui écoutent
listening-command-radio-programme = Par quoi la radio commence
listening-command-stop = Arrête la musique ; je quitte le salon vocal
listening-programme-playlist = la dernière playlist
listening-programme-us = des morceaux pour nous

# Buttons of the message that shows what plays.
listening-button-play = Jouer
listening-button-pause = Pause
listening-button-skip = Passer
listening-button-stop = Arrêter
listening-button-like = J’aime
listening-button-dislike = Je n’aime pas
listening-button-more = Plus de ce genre

# The message that shows what plays. channel: a voice channel; who: a member; both as mentions.
listening-by = Lancé par { $who }, dans { $channel }
listening-in = À la radio, dans { $channel }
listening-why-playlist = De la playlist du { $date }
listening-why-us = Choisi pour ceux qui écoutent
listening-why-rested = Pas entendu ici depuis un moment
listening-silence-paused = ⏸️ En pause
listening-silence-alone = 💤 J’attends : personne n’écoute
listening-silence-muted = 🔇 La modération m’a rendu muet
listening-next = À suivre
listening-coming = { $place }. { $title } · { $length }
listening-more = { $songs ->
        [one] … et { $songs } autre
       *[other] … et { $songs } autres
    }
listening-votes = { $votes } votes sur { $needed } pour passer
listening-nothing-title = Rien n’est en cours de lecture
listening-nothing = Je suis dans { $channel }. Lance un morceau avec /play, ou laisse choisir la /radio.

# The same message when I have left.
listening-ended = La musique s’est arrêtée
listening-stopped-left = Elle a été arrêtée.
listening-stopped-by = { $who } l’a arrêtée.
listening-alone-left = J’ai quitté le salon, car plus personne n’écoutait.
listening-quiet-left = J’ai quitté le salon, car rien n’avait été joué depuis un moment.
listening-put-out-left = Je ne suis plus dans le salon vocal : on m’en a exclu, ou il a été supprimé.
listening-lost-left = J’ai perdu la connexion au serveur vocal de Discord.
listening-restarted-left = J’ai dû redémarrer.
listening-again = { $songs ->
        [one] Appuie sur ▶️ dans un salon vocal pour réécouter le morceau.
       *[other] Appuie sur ▶️ dans un salon vocal pour reprendre : il reste { $songs } morceaux.
    }

# Answers to whoever gave a command or pressed a button.
listening-plays = **{ $title }** joue dans { $channel }.
listening-waits = **{ $title }** est ajouté : numéro { $place } du programme.
listening-radio-playlist = La radio joue la dernière playlist dans { $channel }, puis des morceaux pour tous ceux qui écoutent.
listening-radio-us = La radio joue des morceaux pour tous ceux qui écoutent dans { $channel }.
listening-paused = En pause. /pause la fait reprendre.
listening-goes-on = La musique reprend.
listening-skipped = Passé.
listening-outvoted = C’était le dernier vote qu’il fallait : passé.
listening-voted = Ton vote pour passer compte : { $votes } sur { $needed }. Plus de la moitié de ceux qui écoutent doivent être d’accord.
listening-stopped = J’ai arrêté la musique et quitté le salon.
listening-rated = { $emoji } Je m’en souviendrai.
listening-own-song = Ce morceau est le tien, ta note ne compte donc pas.
listening-more-like = { $songs ->
        [0] Je ne connais encore aucun autre morceau de ce genre.
        [one] Un morceau de ce genre est ajouté.
       *[other] { $songs } morceaux de ce genre sont ajoutés.
    }

# What can go wrong.
error-not-in-voice = Tu n’es dans aucun salon vocal.
error-not-in-voice-hint = Rejoins-en un et réessaie : je viens là où tu es.
error-playing-elsewhere = Je joue pour d’autres, dans { $channel }.
error-playing-elsewhere-hint = Rejoins-les là-bas, ou attends qu’ils aient fini.
error-not-listening = C’est réservé à ceux qui écoutent dans { $channel }.
error-not-listening-hint = Rejoins-les d’abord là-bas, sans couper le son.
error-not-a-dj = D’autres écoutent avec toi, c’est donc réservé aux DJ et à la modération.
error-not-a-dj-hint = Vote avec /skip, ou adresse-toi à l’un d’eux.
error-nothing-plays = Rien n’est en cours de lecture sur ce serveur.
error-nothing-plays-hint = Lance un morceau avec /play, ou laisse choisir la /radio.
error-nothing-to-play = Ce serveur n’a encore aucun morceau.
error-nothing-to-play-hint = Demandes-en un avec /compose, et joue-le quand il sera prêt.
error-no-playlist-to-play = Ce serveur n’a encore publié aucune playlist.
error-no-playlist-to-play-hint = Laisse plutôt la /radio choisir des morceaux pour vous.
error-unknown-to-play = Je ne connais aucun morceau « { $wanted } » que je puisse jouer ici.
error-unknown-to-play-hint = Choisis-en un dans la liste qui apparaît pendant que tu tapes.
error-may-not-play = Je n’ai pas le droit d’entrer dans { $channel }, ou de m’y faire entendre.
error-may-not-play-hint = La modération peut me laisser voir le salon, m’y connecter et y parler.
error-full-channel = Il n’y a pas de place pour moi dans { $channel }.
error-full-channel-hint = Utilise un salon où il reste une place, ou demande à la modération d’augmenter sa limite.
error-stage-channel = Je ne joue pas dans les salons de conférence.
error-stage-channel-hint = Utilise un salon vocal ordinaire.
error-voice-away = Le serveur vocal de Discord ne répond pas en ce moment.
error-voice-away-hint = Réessaie dans une minute.
error-unplayable = Le fichier du morceau ne peut pas être joué dans un salon vocal.
error-unplayable-hint = Recompose-le : son bouton « Nouvelle graine » en crée un nouveau.
error-line-up-full = { $most } morceaux attendent d’être joués, et c’est le maximum.
error-line-up-full-hint = Attends que quelques-uns aient été joués.
