## Finding

error-short-melody =
    { $notes ->
        [one] Une seule note est dans tous les morceaux.
       *[other] Une mélodie de { $notes } notes est dans trop de morceaux pour être retrouvée.
    }
error-short-melody-hint = Joue ou envoie au moins { $least } notes ; une douzaine suffit pour retrouver un morceau à coup sûr.
