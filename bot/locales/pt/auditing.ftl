# /audit: the log of what moderators did. Members, channels and roles are mentions.

auditing-command = Veja o que a moderação fez comigo neste servidor (para a moderação)

auditing-title = O que a moderação fez
auditing-empty = Nada ainda.
auditing-footer =
    { $count ->
        [one] { $count } registro
       *[other] { $count } registros
    }
auditing-button-newer = Mais recentes
auditing-button-older = Mais antigos
auditing-line = { $when } · { $moderator }: { $act }
auditing-nobody = alguém cujos dados foram apagados
auditing-nothing = não definido

auditing-act-other = { $action }
auditing-act-settings = salvou as configurações
auditing-act-block-word = bloqueou a palavra “{ $word }”
auditing-act-unblock-word = voltou a permitir a palavra “{ $word }”
auditing-act-block-member = impediu { $member } de pedir músicas
auditing-act-unblock-member = deixou { $member } pedir músicas de novo
auditing-act-delete-song = apagou uma música de { $member }
auditing-act-cancel-song = cancelou uma música de { $member }
auditing-act-playlist-propose = pediu uma proposta para a playlist de { $day }
auditing-act-playlist-drop = tirou músicas da playlist de { $day }
auditing-act-playlist-move = reordenou a playlist de { $day }
auditing-act-playlist-swap = trocou uma música da playlist de { $day }
auditing-act-playlist-add = pôs uma música na playlist de { $day }
auditing-act-playlist-approve = aprovou a playlist de { $day }
auditing-act-playlist-decline = recusou a playlist de { $day }
auditing-act-playlist-publish = publicou a playlist de { $day }

auditing-changed-first-come = Fila: { $before } → { $after }
auditing-changed-songs-per-member = Músicas de um membro de cada vez: { $before } → { $after }
auditing-changed-songs-per-guild = Músicas deste servidor de cada vez: { $before } → { $after }
auditing-changed-language = Idioma: { $before } → { $after }
auditing-changed-timezone = Fuso horário: { $before } → { $after }
auditing-changed-playlist-hour = Hora da playlist: { $before } → { $after }
auditing-changed-auto-publish = Playlist: { $before } → { $after }
auditing-changed-playlist-channel = Canal da playlist: { $before } → { $after }
auditing-changed-moderators-channel = Canal da moderação: { $before } → { $after }
auditing-changed-song-channels = Canais para músicas: { $before } → { $after }
auditing-changed-moderator-roles = Cargos da moderação: { $before } → { $after }
auditing-changed-dj-roles = Cargos de DJ: { $before } → { $after }
auditing-changed-asker-roles = Cargos que podem pedir músicas: { $before } → { $after }
