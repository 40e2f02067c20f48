# /audit: the log of what moderators did. Members, channels and roles are mentions.

auditing-command = See what moderators did with me in this server (for moderators)

auditing-title = What moderators did
auditing-empty = Nothing yet.
auditing-footer =
    { $count ->
        [one] One entry
       *[other] { $count } entries
    }
auditing-button-newer = Newer
auditing-button-older = Older
auditing-line = { $when } · { $moderator }: { $act }
auditing-nobody = somebody whose data is erased
auditing-nothing = not set

auditing-act-other = { $action }
auditing-act-settings = saved the settings
auditing-act-block-word = blocked the word “{ $word }”
auditing-act-unblock-word = allowed the word “{ $word }” again
auditing-act-block-member = stopped { $member } from asking for songs
auditing-act-unblock-member = let { $member } ask for songs again
auditing-act-delete-song = deleted a song of { $member }
auditing-act-cancel-song = cancelled a song of { $member }
auditing-act-playlist-propose = had the playlist of { $day } proposed
auditing-act-playlist-drop = took songs out of the playlist of { $day }
auditing-act-playlist-move = reordered the playlist of { $day }
auditing-act-playlist-swap = swapped a song in the playlist of { $day }
auditing-act-playlist-add = put a song into the playlist of { $day }
auditing-act-playlist-approve = approved the playlist of { $day }
auditing-act-playlist-decline = declined the playlist of { $day }
auditing-act-playlist-publish = published the playlist of { $day }

auditing-changed-first-come = The line: { $before } → { $after }
auditing-changed-songs-per-member = Songs of one member at one time: { $before } → { $after }
auditing-changed-songs-per-guild = Songs of this server at one time: { $before } → { $after }
auditing-changed-language = Language: { $before } → { $after }
auditing-changed-timezone = Time zone: { $before } → { $after }
auditing-changed-playlist-hour = Hour of the playlist: { $before } → { $after }
auditing-changed-auto-publish = The playlist: { $before } → { $after }
auditing-changed-playlist-channel = Channel of the playlist: { $before } → { $after }
auditing-changed-moderators-channel = Moderators’ channel: { $before } → { $after }
auditing-changed-song-channels = Channels for songs: { $before } → { $after }
auditing-changed-moderator-roles = Moderators’ roles: { $before } → { $after }
auditing-changed-dj-roles = DJs’ roles: { $before } → { $after }
auditing-changed-asker-roles = Roles that may ask for songs: { $before } → { $after }
