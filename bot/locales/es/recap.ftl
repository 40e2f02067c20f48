# Looking back on a week or a month, and trends with a forecast.

## Commands

recap-command-recap = Los sonidos de este servidor: una semana o un mes en una imagen
recap-command-recap-period = Hasta cuándo mirar atrás
recap-command-trends = Qué estilos y ánimos se piden aquí y qué puede traer la próxima semana
recap-period-week = la última semana
recap-period-month = el último mes

## A recap, in the picture and beside it

recap-title = Los sonidos de { $server }
recap-dates = Del { $first } al { $last }
recap-number = { $number }
recap-songs =
    { $count ->
        [one] canción
       *[other] canciones
    }
recap-minutes =
    { $count ->
        [one] minuto de música
       *[other] minutos de música
    }
recap-listeners =
    { $count ->
        [one] oyente
       *[other] oyentes
    }
recap-likes =
    { $count ->
        [one] «me gusta»
       *[other] «me gusta»
    }
recap-top = Las canciones más queridas
recap-styles = Estilos
recap-moods = Ánimos, día a día
recap-hours = Cuándo hay más música
recap-loved = Quién pidió las canciones más queridas
recap-nothing-liked = Nadie ha dicho todavía qué canciones le gustan.
recap-song-line = **{ $number }.** **{ $title }** · { $asker }
recap-loved-line =
    { $songs ->
        [one] { $asker } · una canción que gusta a otros
       *[other] { $asker } · { $songs } canciones que gustan a otros
    }
recap-somebody = alguien
recap-said-songs =
    { $songs ->
        [one] Se pidió una canción; dura { $length }.
       *[other] Se pidieron { $songs } canciones; juntas duran { $length }.
    }
recap-said-heard =
    { $members ->
        [one] Un miembro escuchó en los canales de voz, durante { $length }.
       *[other] { $members } miembros escucharon en los canales de voz, durante { $length } en total.
    }
recap-said-busiest = La hora de más movimiento empezó el { $weekday } a las { $hour }.
recap-nothing = En los últimos { $days } días hubo silencio aquí: ni canciones, ni oyentes, ni corazones. Pide una canción con /compose y habrá algo que recordar.

## The picture in words

recap-alt = Los sonidos de { $server } del { $first } al { $last }, en una imagen con gráficos.
recap-share = { $name } { $share }
recap-alt-top = Las canciones más queridas: { $songs }.
recap-alt-styles = Estilos: { $styles }.
recap-alt-moods = Ánimos: { $moods }.

## Trends

trends-title = Lo que pide { $server }
trends-weeks =
    { $weeks ->
        [one] Las canciones de la última semana, según su proporción.
       *[other] Las canciones de las últimas { $weeks } semanas, según su proporción.
    }
trends-foretold = Para los próximos siete días ves lo que se espera y el margen en el que quedará en el { $sure } de los casos.
trends-too-young = Un pronóstico necesita canciones de { $weeks } semanas y { $songs } canciones en total; todavía hay muy pocas.
trends-record = Si hubiera dado estos márgenes en las semanas pasadas, { $right } de { $of } habrían acertado.
trends-styles = Estilos
trends-moods = Ánimos
trends-others = los demás
trends-now = ahora
trends-next = próxima semana
trends-range = { $low } – { $high }
trends-line = **{ $name }** · ahora { $now } · próxima semana { $expected } (de { $low } a { $high })
trends-line-now = **{ $name }** · ahora { $now }
trends-nothing = Nadie pidió una canción aquí en las últimas { $weeks } semanas, así que no hay tendencia que mostrar. Pide una con /compose y vuelve en unos días.
trends-alt = Curvas de la proporción de estilos y ánimos entre las canciones de { $server }, semana a semana.
trends-alt-line = { $name }: ahora { $now }, se espera { $expected } la próxima semana, entre { $low } y { $high }.
trends-alt-line-now = { $name }: ahora { $now }.
