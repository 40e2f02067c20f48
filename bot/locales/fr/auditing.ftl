# /audit: the log of what moderators did. Members, channels and roles are mentions.

auditing-command = Voir ce que la modération a fait avec moi sur ce serveur (pour la modération)

auditing-title = Ce que la modération a fait
auditing-empty = Rien pour l’instant.
auditing-footer =
    { $count ->
        [one] { $count } entrée
       *[other] { $count } entrées
    }
auditing-button-newer = Plus récent
auditing-button-older = Plus ancien
auditing-line = { $when } · { $moderator } : { $act }
auditing-nobody = quelqu’un dont les données sont effacées
auditing-nothing = non défini

auditing-act-other = { $action }
auditing-act-settings = réglages enregistrés
auditing-act-block-word = mot « { $word } » bloqué
auditing-act-unblock-word = mot « { $word } » de nouveau autorisé
auditing-act-block-member = { $member } ne peut plus demander de morceaux
auditing-act-unblock-member = { $member } peut de nouveau demander des morceaux
auditing-act-delete-song = un morceau de { $member } supprimé
auditing-act-cancel-song = un morceau de { $member } annulé
auditing-act-playlist-propose = playlist du { $day } proposée sur demande
auditing-act-playlist-drop = morceaux retirés de la playlist du { $day }
auditing-act-playlist-move = playlist du { $day } réordonnée
auditing-act-playlist-swap = un morceau de la playlist du { $day } remplacé
auditing-act-playlist-add = un morceau ajouté à la playlist du { $day }
auditing-act-playlist-approve = playlist du { $day } approuvée
auditing-act-playlist-decline = playlist du { $day } refusée
auditing-act-playlist-publish = playlist du { $day } publiée

auditing-changed-first-come = File d’attente : { $before } → { $after }
auditing-changed-songs-per-member = Morceaux d’un membre à la fois : { $before } → { $after }
auditing-changed-songs-per-guild = Morceaux de ce serveur à la fois : { $before } → { $after }
auditing-changed-language = Langue : { $before } → { $after }
auditing-changed-timezone = Fuseau horaire : { $before } → { $after }
auditing-changed-playlist-hour = Heure de la playlist : { $before } → { $after }
auditing-changed-auto-publish = Playlist : { $before } → { $after }
auditing-changed-playlist-channel = Salon de la playlist : { $before } → { $after }
auditing-changed-moderators-channel = Salon de la modération : { $before } → { $after }
auditing-changed-song-channels = Salons pour les morceaux : { $before } → { $after }
auditing-changed-moderator-roles = Rôles de modération : { $before } → { $after }
auditing-changed-dj-roles = Rôles de DJ : { $before } → { $after }
auditing-changed-asker-roles = Rôles qui peuvent demander des morceaux : { $before } → { $after }
