# /privacy: what I keep about a member, for that member.

privacy-command = What I keep about you: see it, take it away, erase it, or stop me from learning
privacy-command-show = See what I keep about you
privacy-command-export = Get all that I keep about you, with your songs, as a zip
privacy-command-erase = Erase all that I keep about you
privacy-command-pause = Stop me from learning from your reactions and your listening
privacy-command-resume = Let me learn from your reactions and your listening again
privacy-command-taste = Let your taste have a say in the songs that I compose for you, or not
privacy-command-taste-lead = Whether it may
privacy-command-words = Let your own words stand in the files of songs that you ask for, or not
privacy-command-words-in-files = Whether they may

privacy-title = What I keep about you
privacy-intro = I know you by your Discord number only. I keep no names, no messages and no addresses. Take all of it away with `/privacy export`, or have it erased with `/privacy erase`.
privacy-held = That is
privacy-nothing = Nothing at all.
privacy-learning = Learning
privacy-is-learning = Your reactions and your listening are written down, to suggest songs that you may like. `/privacy pause` stops it.
privacy-is-paused = Paused: neither your reactions nor your listening are written down. `/privacy resume` ends it.
privacy-composing = Composing
privacy-is-led = Your taste has a say in the songs that you ask for: I compose more versions, and choose one that you may like. A song’s recipe, which all can read who see the song, then tells what your taste leans towards. `/privacy taste lead:False` stops it.
privacy-is-unled = Your taste has no say in the songs that you ask for. `/privacy taste lead:True` gives it one.
privacy-is-led-but-paused = Your taste would have a say in the songs that you ask for, but nothing goes by it while learning is paused.
privacy-files = Your words in files
privacy-words-allowed = What you ask for stands in your songs’ files, as their title and in their recipe, for everybody who gets one. `/privacy words in_files:False` stops it.
privacy-words-forbidden = Files of your songs (sound, notes, picture, recipe, and their names) hold none of your words, only what was composed. `/privacy words in_files:True` lets them in.

privacy-holds-members = When you were first and last here
privacy-holds-songs =
    { $count ->
        [one] { $count } song that you asked for, with your words
       *[other] { $count } songs that you asked for, with your words
    }
privacy-holds-recipes =
    { $count ->
        [one] { $count } recipe of your songs
       *[other] { $count } recipes of your songs
    }
privacy-holds-takes =
    { $count ->
        [one] { $count } version that I composed of a song of yours
       *[other] { $count } versions that I composed of your songs
    }
privacy-holds-song-files =
    { $count ->
        [one] { $count } file of your songs
       *[other] { $count } files of your songs
    }
privacy-holds-posts =
    { $count ->
        [one] { $count } message that shows a song of yours
       *[other] { $count } messages that show songs of yours
    }
privacy-holds-ratings =
    { $count ->
        [one] { $count } reaction, of yours or to your songs
       *[other] { $count } reactions, of yours or to your songs
    }
privacy-holds-plays =
    { $count ->
        [one] { $count } time that you, or others to your songs, listened
       *[other] { $count } times that you, or others to your songs, listened
    }
privacy-holds-downloads =
    { $count ->
        [one] { $count } song whose files you took, or others took of yours
       *[other] { $count } songs whose files you took, or others took of yours
    }
privacy-holds-uncounted =
    { $count ->
        [one] { $count } song that is not to count for a taste: yours, or of yours for others
       *[other] { $count } songs that are not to count for a taste: yours, or of yours for others
    }
privacy-holds-song-features =
    { $count ->
        [one] { $count } song of yours, measured in numbers
       *[other] { $count } songs of yours, measured in numbers
    }
privacy-holds-sources =
    { $count ->
        [one] { $count } piece of music that an edit of yours starts from
       *[other] { $count } pieces of music that edits of yours start from
    }
privacy-holds-prints =
    { $count ->
        [one] { $count } melody of yours, to find the song by
       *[other] { $count } melodies of yours, to find the songs by
    }
privacy-holds-lessons =
    { $count ->
        [one] { $count } decision of moderators on a song of yours in a playlist
       *[other] { $count } decisions of moderators on songs of yours in playlists
    }
privacy-holds-aversions =
    { $count ->
        [one] { $count } style that you do not want to be suggested
       *[other] { $count } styles that you do not want to be suggested
    }
privacy-holds-playlists =
    { $count ->
        [one] { $count } playlist that you decided on
       *[other] { $count } playlists that you decided on
    }
privacy-holds-playlist-songs =
    { $count ->
        [one] { $count } place of your songs in playlists
       *[other] { $count } places of your songs in playlists
    }
privacy-holds-moderation-log =
    { $count ->
        [one] { $count } entry of moderators’ logs in which you are
       *[other] { $count } entries of moderators’ logs in which you are
    }

privacy-exported =
    { $songs ->
        [0] Here is all that I keep about you.
        [one] Here is all that I keep about you, with your song.
       *[other] Here is all that I keep about you, with your { $songs } songs ({ $files } files).
    }

privacy-erase-title = Erase all that I keep about you?
privacy-erase-intro = It cannot be brought back. Take it away with `/privacy export` first, if you like. Songs of yours that are waiting or in the making are cancelled.
privacy-erase-goes = What goes
privacy-erase-stays = What stays
privacy-erase-stays-what = Messages in Discord, which are not mine, but they lose their buttons’ use. Playlists and moderators’ logs, without you in them. That a server’s moderators blocked you, if they did. Backups that my host made before, until they are thrown away.
privacy-button-erase = Yes, erase all of it
privacy-button-keep = No, keep it
privacy-erasing = Erasing …
privacy-kept = Nothing was erased.
privacy-erased =
    { $songs ->
        [0] Done: I keep nothing about you any more.
        [one] Done: I keep nothing about you any more. One song is gone.
       *[other] Done: I keep nothing about you any more. { $songs } songs are gone.
    }
privacy-not-overwritten = Bytes of it may stay on my host’s disk for a while: the database was busy.

privacy-paused = Paused. From now on neither your reactions nor your listening are written down; what is there already stays until you erase it. You can ask for songs as before.
privacy-paused-already = It is paused already. `/privacy resume` ends it.
privacy-resumed = I learn from your reactions and your listening again.
privacy-resumed-already = It is not paused.

privacy-led = Your taste has a say in the songs that you ask for from now on as soon as I have learnt what you think of five songs.
privacy-led-already = It has a say already.
privacy-unled = From now on your taste has no say in the songs that you ask for. Suggestions go on as before.
privacy-unled-already = It has no say already.

privacy-allowed = From now on your words are the titles of the songs that you ask for, and stand in their files, which others may pass on.
privacy-allowed-already = They may already.
privacy-forbidden = From now on no file of a song that you ask for holds your words. Files that are there stay as they are.
privacy-forbidden-already = They may not already.

error-export-too-large = All that I keep about you is { $size } MB, and I can send { $most } MB here.
error-export-too-large-hint = Ask whoever runs me: they have a command for it, without a limit.
