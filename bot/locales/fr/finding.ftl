## Finding

error-short-melody =
    { $notes ->
        [one] Une seule note se trouve dans tous les morceaux.
       *[other] Une mélodie de { $notes } notes se trouve dans trop de morceaux pour en retrouver un.
    }
error-short-melody-hint = Joue ou envoie au moins { $least } notes ; une douzaine suffit pour retrouver un morceau à coup sûr.
