## Finding

error-short-melody =
    { $notes ->
        [one] One note is in every song.
       *[other] A melody of { $notes } notes is in too many songs to be found.
    }
error-short-melody-hint = Play or send at least { $least } notes; a dozen find a song for sure.
