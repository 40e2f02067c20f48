# /audit: the log of what moderators did. Members, channels and roles are mentions.

auditing-command = Mira qué ha hecho conmigo la moderación en este servidor (para moderadores)

auditing-title = Lo que ha hecho la moderación
auditing-empty = Nada todavía.
auditing-footer =
    { $count ->
        [one] Una entrada
       *[other] { $count } entradas
    }
auditing-button-newer = Más recientes
auditing-button-older = Más antiguas
auditing-line = { $when } · { $moderator }: { $act }
auditing-nobody = alguien cuyos datos se borraron
auditing-nothing = sin definir

auditing-act-other = { $action }
auditing-act-settings = guardó los ajustes
auditing-act-block-word = bloqueó la palabra «{ $word }»
auditing-act-unblock-word = volvió a permitir la palabra «{ $word }»
auditing-act-block-member = impidió a { $member } pedir canciones
auditing-act-unblock-member = volvió a dejar a { $member } pedir canciones
auditing-act-delete-song = borró una canción de { $member }
auditing-act-cancel-song = canceló una canción de { $member }
auditing-act-playlist-propose = hizo proponer la playlist del { $day }
auditing-act-playlist-drop = quitó canciones de la playlist del { $day }
auditing-act-playlist-move = reordenó la playlist del { $day }
auditing-act-playlist-swap = cambió una canción por otra en la playlist del { $day }
auditing-act-playlist-add = añadió una canción a la playlist del { $day }
auditing-act-playlist-approve = aprobó la playlist del { $day }
auditing-act-playlist-decline = rechazó la playlist del { $day }
auditing-act-playlist-publish = publicó la playlist del { $day }

auditing-changed-first-come = La cola: { $before } → { $after }
auditing-changed-songs-per-member = Canciones de un miembro a la vez: { $before } → { $after }
auditing-changed-songs-per-guild = Canciones de este servidor a la vez: { $before } → { $after }
auditing-changed-language = Idioma: { $before } → { $after }
auditing-changed-timezone = Zona horaria: { $before } → { $after }
auditing-changed-playlist-hour = Hora de la playlist: { $before } → { $after }
auditing-changed-auto-publish = La playlist: { $before } → { $after }
auditing-changed-playlist-channel = Canal de la playlist: { $before } → { $after }
auditing-changed-moderators-channel = Canal de moderación: { $before } → { $after }
auditing-changed-song-channels = Canales para canciones: { $before } → { $after }
auditing-changed-moderator-roles = Roles de moderación: { $before } → { $after }
auditing-changed-dj-roles = Roles de DJ: { $before } → { $after }
auditing-changed-asker-roles = Roles que pueden pedir canciones: { $before } → { $after }
