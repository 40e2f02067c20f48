# /audit: the log of what moderators did. Members, channels and roles are mentions.

auditing-command = Sieh nach, was die Moderation auf diesem Server mit mir gemacht hat (für Moderatoren)

auditing-title = Was die Moderation gemacht hat
auditing-empty = Noch nichts.
auditing-footer =
    { $count ->
        [one] Ein Eintrag
       *[other] { $count } Einträge
    }
auditing-button-newer = Neuere
auditing-button-older = Ältere
auditing-line = { $when } · { $moderator }: { $act }
auditing-nobody = jemand, dessen Daten gelöscht sind
auditing-nothing = nicht festgelegt

auditing-act-other = { $action }
auditing-act-settings = Einstellungen gespeichert
auditing-act-block-word = das Wort „{ $word }“ gesperrt
auditing-act-unblock-word = das Wort „{ $word }“ wieder erlaubt
auditing-act-block-member = für Wünsche gesperrt: { $member }
auditing-act-unblock-member = für Wünsche wieder zugelassen: { $member }
auditing-act-delete-song = ein Stück gelöscht von: { $member }
auditing-act-cancel-song = ein Stück abgebrochen von: { $member }
auditing-act-playlist-propose = die Playlist vom { $day } vorschlagen lassen
auditing-act-playlist-drop = Stücke aus der Playlist vom { $day } genommen
auditing-act-playlist-move = die Playlist vom { $day } umgestellt
auditing-act-playlist-swap = ein Stück in der Playlist vom { $day } ausgetauscht
auditing-act-playlist-add = ein Stück in die Playlist vom { $day } aufgenommen
auditing-act-playlist-approve = der Playlist vom { $day } zugestimmt
auditing-act-playlist-decline = die Playlist vom { $day } abgelehnt
auditing-act-playlist-publish = die Playlist vom { $day } veröffentlicht

auditing-changed-first-come = Warteschlange: { $before } → { $after }
auditing-changed-songs-per-member = Stücke eines Mitglieds auf einmal: { $before } → { $after }
auditing-changed-songs-per-guild = Stücke dieses Servers auf einmal: { $before } → { $after }
auditing-changed-language = Sprache: { $before } → { $after }
auditing-changed-timezone = Zeitzone: { $before } → { $after }
auditing-changed-playlist-hour = Stunde der Playlist: { $before } → { $after }
auditing-changed-auto-publish = Die Playlist: { $before } → { $after }
auditing-changed-playlist-channel = Kanal der Playlist: { $before } → { $after }
auditing-changed-moderators-channel = Kanal der Moderation: { $before } → { $after }
auditing-changed-song-channels = Kanäle für Stücke: { $before } → { $after }
auditing-changed-moderator-roles = Rollen der Moderation: { $before } → { $after }
auditing-changed-dj-roles = Rollen der DJs: { $before } → { $after }
auditing-changed-asker-roles = Rollen, die sich Stücke wünschen dürfen: { $before } → { $after }
