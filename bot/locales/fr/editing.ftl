### De la musique que l’on retravaille : ce qui ne se peut pas. Chaque fois deux phrases : ce qui s’est passé et pourquoi ; puis, comme conseil, que faire.

error-no-such-bars-here = Le morceau a { $bars } mesures ; je ne peux pas recomposer les mesures { $first } à { $last }.
error-no-such-bars-here-hint = Indique des mesures de 1 à { $bars }.
error-no-such-part = Personne ne joue cette partie dans ce morceau.
error-no-such-part-hint = Choisis une de ses parties.
error-nothing-played = Le morceau n’a pas de notes.
error-nothing-played-hint = Choisis-en un autre.
error-no-melody = Le morceau n’a pas de mélodie que je puisse garder.
error-no-melody-hint = Choisis un morceau qui a une mélodie.
error-same-style = Le morceau est déjà dans ce style.
error-same-style-hint = Choisis un autre style.
error-longest-already = Le morceau a { $bars } mesures ; avec autant de plus, il dépasserait les { $most } qu’un morceau peut avoir.
error-longest-already-hint = Demande moins de mesures.
error-nothing-changed = Le résultat ne diffère pas du morceau tel qu’il est.
error-nothing-changed-hint = Essaie une autre graine, ou plus de mesures.
error-bad-edit = Je ne peux pas faire cela avec ce morceau.
error-bad-edit-hint = Essaie autre chose, ou un autre morceau.
error-bad-options = Une des valeurs ne convient pas ici.
error-bad-options-hint = Change-la ; /api/openapi.json décrit ce qui est accepté.
error-bad-request-sources =
    { $songs ->
        [one] Il faut pour cela { $songs } morceau.
       *[other] Il faut pour cela { $songs } morceaux.
    }
error-bad-request-sources-hint = Choisis autant de morceaux qu’il en faut.
error-brought-by-another = Ce morceau est fait à partir d’une musique que quelqu’un d’autre a apportée, et n’appartient qu’à cette personne.
error-brought-by-another-hint = Choisis un autre morceau, ou apporte ta propre musique.

## How a song was made of music that was there.

made-bring = Apporté en MIDI
made-vary = Variation ({ $amount })
made-extend = Allongé
made-infill = Mesures { $first } à { $last } recomposées
made-infill-one = Mesure { $first } recomposée
made-restyle = Son air dans un autre style
made-reharmonise = Sur d’autres accords ({ $amount })
made-harmonise = Accords et groupe de Minstrel
made-blend = Mélange, { $amount } du second morceau
made-change = Modifié par des mots
