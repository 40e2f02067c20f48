# Looking back on a week or a month, and trends with a forecast.

## Commands

recap-command-recap = Les sons de ce serveur : une semaine ou un mois en une image
recap-command-recap-period = Jusqu’où remonter
recap-command-trends = Quels styles et quelles humeurs sont demandés ici, et ce que la semaine à venir peut apporter
recap-period-week = la semaine passée
recap-period-month = le mois passé

## A recap, in the picture and beside it

recap-title = Les sons de { $server }
recap-dates = Du { $first } au { $last }
recap-number = { $number }
recap-songs =
    { $count ->
        [one] morceau
       *[other] morceaux
    }
recap-minutes =
    { $count ->
        [one] minute de musique
       *[other] minutes de musique
    }
recap-listeners =
    { $count ->
        [one] membre à l’écoute
       *[other] membres à l’écoute
    }
recap-likes =
    { $count ->
        [one] mention « j’aime »
       *[other] mentions « j’aime »
    }
recap-top = Les morceaux les plus aimés
recap-styles = Styles musicaux
recap-moods = Humeurs, jour après jour
recap-hours = Quand il y a le plus de musique
recap-loved = À qui l’on doit les morceaux les plus aimés
recap-nothing-liked = Personne n’a encore dit quels morceaux lui plaisent.
recap-song-line = **{ $number }.** **{ $title }** · { $asker }
recap-loved-line =
    { $songs ->
        [one] { $asker } · un morceau que d’autres aiment
       *[other] { $asker } · { $songs } morceaux que d’autres aiment
    }
recap-somebody = quelqu’un
recap-said-songs =
    { $songs ->
        [one] Un morceau a été demandé ; il dure { $length }.
       *[other] { $songs } morceaux ont été demandés ; ensemble, ils durent { $length }.
    }
recap-said-heard =
    { $members ->
        [one] Un membre a écouté dans les salons vocaux, pendant { $length }.
       *[other] { $members } membres ont écouté dans les salons vocaux, pendant { $length } en tout.
    }
recap-said-busiest = L’heure la plus animée a commencé le { $weekday } à { $hour }.
recap-nothing = Tout était calme ici ces { $days } derniers jours : ni morceaux, ni écoutes, ni cœurs. Demandez un morceau avec /compose, et il y aura de quoi se souvenir.

## The picture in words

recap-alt = Les sons de { $server } du { $first } au { $last }, en une image avec des graphiques.
recap-share = { $name } { $share }
recap-alt-top = Les morceaux les plus aimés : { $songs }.
recap-alt-styles = Styles musicaux : { $styles }.
recap-alt-moods = Humeurs : { $moods }.

## Trends

trends-title = Ce que { $server } demande
trends-weeks =
    { $weeks ->
        [one] Les morceaux de la semaine passée, selon leur part.
       *[other] Les morceaux des { $weeks } dernières semaines, selon leur part.
    }
trends-foretold = Pour les sept prochains jours, vous voyez ce qui est attendu et la fourchette dans laquelle ce sera dans { $sure } des cas.
trends-too-young = Une prévision demande des morceaux de { $weeks } semaines et { $songs } morceaux en tout ; il y en a encore trop peu.
trends-record = Si j’avais donné de telles fourchettes pour les semaines passées, { $right } sur { $of } auraient été justes.
trends-styles = Styles musicaux
trends-moods = Humeurs
trends-others = les autres
trends-now = maintenant
trends-next = semaine à venir
trends-range = { $low } – { $high }
trends-line = **{ $name }** · maintenant { $now } · semaine à venir { $expected } (de { $low } à { $high })
trends-line-now = **{ $name }** · maintenant { $now }
trends-nothing = Personne n’a demandé de morceau ici ces { $weeks } dernières semaines : il n’y a donc pas de tendance à montrer. Demandez-en un avec /compose et revenez dans quelques jours.
trends-alt = Courbes des parts des styles et des humeurs parmi les morceaux de { $server }, semaine après semaine.
trends-alt-line = { $name } : maintenant { $now }, { $expected } attendus la semaine à venir, entre { $low } et { $high }.
trends-alt-line-now = { $name } : maintenant { $now }.
