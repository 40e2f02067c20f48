# The daily playlist: proposed to moderators, published, and browsed by everybody.

## Commands

curating-command = The server's daily playlist
curating-command-propose = Propose today's playlist, or show the proposal
curating-command-edit = Change the playlist before it is published
curating-command-edit-add = A song to add: its id, or the link to its message
curating-command-approve = Say yes to the playlist: it is published at its hour
curating-command-publish = Publish the playlist now
curating-command-show = Show a playlist: the newest, or that of a day
curating-command-show-day = The day, as 2026-11-22
curating-command-history = Browse the playlists so far

## Playlists

curating-title = Playlist of { $day }
curating-title-proposal = Playlist of { $day }: a proposal
curating-line = **{ $number }.** **{ $title }** · { $asker }
    { $reason }
curating-line-with-link = **{ $number }.** **{ $title }** · { $asker } · [listen]({ $link })
    { $reason }
curating-somebody = somebody
curating-reason-loved =
    { $members ->
        [one] One member liked it.
       *[other] { $members } members liked it.
    }
curating-reason-heard =
    { $members ->
        [one] One member listened to it.
       *[other] { $members } members listened to it.
    }
curating-reason-taste =
    { $members ->
        [one] It should be to the taste of one member who listens here.
       *[other] It should be to the taste of { $members } members who listen here.
    }
curating-reason-lesson = Moderators often keep songs like it.
curating-reason-variety = For variety: { $style }.
curating-reason-new = It is new.
curating-reason-chosen = A moderator chose it.
curating-no-songs = There is no song in it any more.
curating-published-footer = Songs of the last days, by your reactions, your taste and what you listened to
curating-listen = Listen to all
curating-listen-how = Join a voice channel and type /radio: I play the newest playlist there, then songs for all who listen. Each song can be heard by itself behind its link, too.
curating-earlier = Earlier playlists

## The board that moderators decide on

curating-standing = Where it stands
curating-standing-proposed = Nobody has decided yet. With a yes it is published in { $channel } at { $when }; without one it is not published.
curating-standing-automatic = It is published in { $channel } at { $when }, unless somebody says no.
curating-standing-approved = { $moderator } said yes. It is published in { $channel } at { $when }.
curating-standing-declined = { $moderator } said no: there is no playlist on this day, unless somebody says yes after all.
curating-standing-published = It is published in { $channel }. Nothing changes it any more.
curating-no-channel = a channel that is still to be chosen with /settings
curating-keep = Keep: untick what is to be dropped
curating-move = Move a song up or down
curating-move-up = up
curating-move-down = down
curating-swap = Swap a song for the next best
curating-add = Add a song
curating-approve = Yes
curating-decline = No playlist
curating-publish = Publish now

## Answers

curating-proposed-in = The proposal is here: { $link }
curating-published-in = The playlist is published: { $link }
curating-none-yet = No playlist was published here yet. Ask for songs, react to those that you like, and there will be one.
curating-none-on-day = No playlist was published here on { $day }.

## Browsing

curating-history = Playlists so far
curating-history-line =
    { $songs ->
        [one] **{ $day }** · one song · [see it]({ $link })
       *[other] **{ $day }** · { $songs } songs · [see it]({ $link })
    }
curating-history-line-unlinked =
    { $songs ->
        [one] **{ $day }** · one song
       *[other] **{ $day }** · { $songs } songs
    }
curating-history-open = Show the songs of a day
curating-newer = Newer
curating-older = Older
curating-back = All playlists

## What can go wrong

error-unknown-playlist = There is no such playlist in this server.
error-unknown-playlist-hint = A moderator can have one proposed with /playlist propose.
error-no-proposal = There is no playlist of this day yet.
error-no-proposal-hint = Have one proposed with /playlist propose.
error-playlist-published = This playlist was published; nothing changes it any more.
error-playlist-published-hint = The next one can be changed before it is published.
error-playlist-empty = There is no song in this playlist.
error-playlist-empty-hint = Add a song first, or say that there is no playlist on this day.
error-playlist-full = This playlist has { $songs } songs, which is the most.
error-playlist-full-hint = Drop one first.
error-not-for-playlist = This song cannot be in the playlist.
error-not-for-playlist-hint = Choose a song that was asked for in this server and is ready.
error-nothing-to-propose = No other song of the last days is left for the playlist.
error-nothing-to-propose-hint = Ask for some songs first: those of seven days that were in no playlist yet can be proposed.
error-no-playlist-channel = The playlist has no channel to be published in.
error-no-playlist-channel-hint = Choose one with /settings.
error-channel-gone = The channel for the playlist is gone, or I cannot see it: { $channel }
error-channel-gone-hint = Choose another with /settings, or let me view it.
error-channel-closed = I may not show the playlist in { $channel }.
error-channel-closed-hint = Let me view the channel, send messages, embed links and read the history there.
error-not-a-day = That is not a day.
error-not-a-day-hint = Write it as 2026-11-22, or choose one from the list.
