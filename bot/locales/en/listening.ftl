# Listening together in a voice channel.

listening-command-play = Plays a song in your voice channel; without one, goes on where the music ended
listening-command-play-song = Words of the song's prompt, its id, or a link to its message
listening-command-pause = Pauses the music, or goes on
listening-command-skip = Skips the song, or votes to skip it
listening-command-radio = Plays without an end: the latest playlist, or songs for those who listen
listening-command-radio-programme = What the radio begins with
listening-command-stop = Stops the music; I leave the voice channel
listening-programme-playlist = the latest playlist
listening-programme-us = songs for us

# Buttons of the message that shows what plays.
listening-button-play = Play
listening-button-pause = Pause
listening-button-skip = Skip
listening-button-stop = Stop
listening-button-like = Like
listening-button-dislike = Dislike
listening-button-more = More like this

# The message that shows what plays. channel: a voice channel; who: a member; both as mentions.
listening-by = Put on by { $who }, in { $channel }
listening-in = On the radio, in { $channel }
listening-why-playlist = From the playlist of { $date }
listening-why-us = Chosen for those who listen
listening-why-rested = Not heard here for a while
listening-silence-paused = ⏸️ Paused
listening-silence-alone = 💤 Waiting: nobody listens
listening-silence-muted = 🔇 A moderator muted me
listening-next = Next
listening-coming = { $place }. { $title } · { $length }
listening-more = { $songs ->
        [one] … and one more
       *[other] … and { $songs } more
    }
listening-votes = { $votes } of { $needed } votes to skip
listening-nothing-title = Nothing is playing
listening-nothing = I am in { $channel }. Put a song on with /play, or let the /radio choose.

# The same message when I have left.
listening-ended = The music has stopped
listening-stopped-left = It was stopped.
listening-stopped-by = { $who } stopped it.
listening-alone-left = I left, because nobody was listening any more.
listening-quiet-left = I left, because nothing had been played for a while.
listening-put-out-left = I am not in the voice channel any more: I was put out, or it was deleted.
listening-lost-left = I lost the connection to Discord's voice server.
listening-restarted-left = I was restarted.
listening-again = { $songs ->
        [one] Press ▶️ in a voice channel to hear the song again.
       *[other] Press ▶️ in a voice channel to go on: { $songs } songs are left.
    }

# Answers to whoever gave a command or pressed a button.
listening-plays = **{ $title }** plays in { $channel }.
listening-waits = **{ $title }** is put on: number { $place } in the line-up.
listening-radio-playlist = The radio plays the latest playlist in { $channel }, and then songs for all who listen.
listening-radio-us = The radio plays songs for all who listen in { $channel }.
listening-paused = Paused. /pause goes on again.
listening-goes-on = The music goes on.
listening-skipped = Skipped.
listening-outvoted = That was the last vote that was needed: skipped.
listening-voted = Your vote to skip counts: { $votes } of { $needed }. More than half of those who listen have to agree.
listening-stopped = I stopped the music and left.
listening-rated = { $emoji } I will remember that.
listening-own-song = This song is your own, so your rating of it does not count.
listening-more-like = { $songs ->
        [0] I know no other song like this one yet.
        [one] One song like this one is put on.
       *[other] { $songs } songs like this one are put on.
    }

# What can go wrong.
error-not-in-voice = You are in no voice channel.
error-not-in-voice-hint = Join one and try again: I come to where you are.
error-playing-elsewhere = I am playing for others, in { $channel }.
error-playing-elsewhere-hint = Join them there, or wait until they are done.
error-not-listening = That is for those who listen in { $channel }.
error-not-listening-hint = Join them there first, and be not deafened.
error-not-a-dj = You do not listen alone, so that is for DJs and moderators.
error-not-a-dj-hint = Vote with /skip, or ask one of them.
error-nothing-plays = Nothing is being played in this server.
error-nothing-plays-hint = Put a song on with /play, or let the /radio choose.
error-nothing-to-play = This server has no songs yet.
error-nothing-to-play-hint = Ask for one with /compose, and play it when it is ready.
error-no-playlist-to-play = This server has published no playlist yet.
error-no-playlist-to-play-hint = Let the /radio choose songs for you instead.
error-unknown-to-play = I know no song “{ $wanted }” that can be played here.
error-unknown-to-play-hint = Choose one from the list that appears while you type.
error-may-not-play = I may not come into { $channel }, or may not be heard there.
error-may-not-play-hint = A moderator can let me see it, connect and speak there.
error-full-channel = There is no room for me in { $channel }.
error-full-channel-hint = Use a channel with room for one more, or ask a moderator to raise its limit.
error-stage-channel = I do not play on stages.
error-stage-channel-hint = Use an ordinary voice channel.
error-voice-away = Discord's voice server does not answer right now.
error-voice-away-hint = Try again in a minute.
error-unplayable = The song's file cannot be played in a voice channel.
error-unplayable-hint = Compose it again: its “New seed” button makes a new one.
error-line-up-full = { $most } songs wait to be played, which is the most.
error-line-up-full-hint = Wait until some of them were played.
