# Discovering: suggestions and their reasons, favourites, history, a server's charts, a member's taste.

discovering-command-discover = Canciones de este servidor que te pueden encantar, cada una con su motivo
discovering-command-similar = Canciones parecidas a una canción
discovering-command-similar-song = Una tuya o de las que te gustan, su id o el enlace a su mensaje
discovering-command-favorites = Las canciones que te gustan
discovering-command-history = Las canciones que has pedido o escuchado
discovering-command-top = Las canciones que más gustan en este servidor
discovering-command-top-period = Según lo que se dijo de ellas en qué período
discovering-command-taste = Lo que creo que te gusta, y cómo cambiarlo
discovering-period-day = hoy
discovering-period-week = esta semana
discovering-period-month = este mes
discovering-period-all = desde siempre

## A song

# In a list. The title is a link to the song's message.
discovering-line = [**{ $title }**]({ $link }) · { $style } · { $bpm } bpm · { $length }
# Below the title.
discovering-facts = { $style } · { $bpm } bpm · { $length }
discovering-facts-linked = { $style } · { $bpm } bpm · { $length } · [su mensaje]({ $link })
# While a command is typed: no formatting.
discovering-option = { $title } ({ $style })
discovering-hear = Aquí la tienes, solo para ti. Los botones de abajo hacen canciones nuevas a partir de ella.
discovering-hear-there = Aquí la tienes, solo para ti. Puedes reaccionar en [su mensaje]({ $link }).
discovering-hear-one = Escuchar…

## Suggestions

discovering-title = Para ti
discovering-intro = Cada una con lo que más habla a su favor. ❤️ y 👎 me cuentan más de tus gustos; `/taste` muestra lo que saco de ello.
discovering-end = De momento no puedo proponerte más. Vuelve a mirar cuando haya canciones nuevas.
discovering-nothing =
    Todavía no tengo nada que proponerte: aquí aparecen las canciones que piden los demás en este servidor, hasta que las valores.
    Da el primer paso con `/compose` y deja que los demás descubran tu canción.
discovering-nothing-left-out =
    Ahora no tengo nada que proponerte: conoces todas las canciones de aquí o has descartado sus estilos.
    `/taste` muestra los estilos que has descartado y te deja recuperarlos.
discovering-similar-title = Canciones parecidas
discovering-similar-intro = Parecidas a { $song }
discovering-similar-nothing =
    Parecidas a { $song }
    Todavía no conozco ninguna que se le parezca. Aquí aparecen las canciones que piden los demás en este servidor; con `/compose` se hacen nuevas.
discovering-suggestion =
    { $song }
    { $reason }
discovering-button-hear = { $number } · Escuchar
discovering-button-love = Me encanta
discovering-button-less = Menos como esta
discovering-button-more = Más

## Why a song is suggested

discovering-because-like-yours = Se parece a **{ $title }**, que te gusta.
discovering-because-popular =
    { $count ->
        [one] Le gusta a un miembro.
       *[other] Les gusta a { $count } miembros.
    }
discovering-because-new =
    { $count ->
        [0] Es nueva de hoy.
        [one] Es nueva desde ayer.
       *[other] Es nueva: tiene { $count } días.
    }
discovering-because-unheard =
    { $count ->
        [0] Nadie la ha valorado todavía: puedes ser quien empiece.
        [one] Solo la ha valorado un miembro.
       *[other] Solo la han valorado { $count } miembros.
    }
discovering-because = Se acerca a lo que te gusta.
discovering-because-style = Te gusta este estilo: { $style }.
discovering-because-style-lacking = No te va mucho este estilo: { $style }. Y esto es otra cosa.
discovering-because-band = Te gustan las canciones con { $family }.
discovering-because-band-lacking = Te gustan las canciones sin { $family }.
discovering-because-trait =
    { $trait ->
        [happy] Te gustan las canciones alegres.
        [sad] Te gustan las canciones tristes.
        [lively] Te gustan las canciones animadas.
        [calm] Te gustan las canciones tranquilas.
        [fast] Te gustan las canciones rápidas.
        [slow] Te gustan las canciones lentas.
        [dense] Te gustan las canciones en las que pasan muchas cosas.
        [sparse] Te gustan las canciones con pocas notas.
        [major] Te gustan las canciones en modo mayor.
        [minor] Te gustan las canciones en modo menor.
        [in-threes] Te gustan las canciones en compás ternario.
        [uneven] Te gustan las canciones en compases irregulares.
       *[other] Se acerca a lo que te gusta.
    }
discovering-because-trait-lacking =
    { $trait ->
        [in-threes] Te gustan las canciones que no van en compás ternario.
        [uneven] Te gustan las canciones en compases regulares.
       *[other] Se acerca a lo que te gusta.
    }

## What two songs have in common

discovering-alike = Se le parece en muchas cosas.
discovering-alike-style = El mismo estilo: { $style }.
discovering-alike-style-lacking = Se le parece en muchas cosas.
discovering-alike-band = Las dos llevan { $family }.
discovering-alike-band-lacking = Las dos prescinden de lo mismo: { $family }.
discovering-alike-trait =
    { $trait ->
        [happy] Las dos son alegres.
        [sad] Las dos son tristes.
        [lively] Las dos son animadas.
        [calm] Las dos son tranquilas.
        [fast] Las dos son rápidas.
        [slow] Las dos son lentas.
        [dense] En las dos pasan muchas cosas.
        [sparse] Las dos tienen pocas notas.
        [major] Las dos están en modo mayor.
        [minor] Las dos están en modo menor.
        [in-threes] Las dos van en compás ternario.
        [uneven] Las dos van en un compás irregular.
       *[other] Se le parece en muchas cosas.
    }
discovering-alike-trait-lacking = Se le parece en muchas cosas.

# Families of instruments, after “with” and “without”.
discovering-family-piano = piano
discovering-family-bells = campanas y láminas
discovering-family-organ = órgano o acordeón
discovering-family-guitar = guitarra
discovering-family-strings = cuerdas
discovering-family-voices = voces
discovering-family-brass = metales
discovering-family-woodwinds = maderas
discovering-family-synthesizers = sintetizadores
discovering-family-folk-instruments = instrumentos folclóricos
discovering-family-drums = batería

# Moods, in a list.
discovering-mood-happy = alegre
discovering-mood-sad = triste
discovering-mood-lively = animado
discovering-mood-calm = tranquilo

## Lists. `when` is such as “two days ago”.

discovering-favorites-title = Tus favoritas
discovering-favorites-nothing =
    Todavía no te ha gustado ninguna canción: reacciona con 👍 o ❤️ a una y aparecerá aquí.
    `/discover` encuentra canciones que te pueden gustar.
discovering-loved = { $number }. { $song } · ❤️ { $when }
discovering-liked = { $number }. { $song } · 👍 { $when }
discovering-history-title = Tu historial
discovering-history-nothing =
    Todavía no has pedido ninguna canción ni has escuchado ninguna en un canal de voz.
    Empieza con `/compose`, o con `/play` en un canal de voz.
discovering-asked = { $number }. { $song } · la pediste { $when }
discovering-asked-unfinished = { $number }. { $song } · en proceso, la pediste { $when }
discovering-asked-failed = { $number }. { $song } · falló, la pediste { $when }
discovering-asked-cancelled = { $number }. { $song } · cancelada, la pediste { $when }
discovering-played =
    { $count ->
        [one] { $number }. { $song } · escuchada una vez, { $when }
       *[other] { $number }. { $song } · escuchada { $count } veces, la última { $when }
    }
discovering-top-day-title = Lo que más ha gustado hoy
discovering-top-week-title = Lo que más ha gustado esta semana
discovering-top-month-title = Lo que más ha gustado este mes
discovering-top-all-title = Las canciones que más gustan
discovering-top-day-nothing = Hoy no ha gustado todavía ninguna canción: reacciona con 👍 o ❤️ a alguna. `/top` sin período las muestra todas.
discovering-top-week-nothing = Esta semana no ha gustado todavía ninguna canción: reacciona con 👍 o ❤️ a alguna. `/top` sin período las muestra todas.
discovering-top-month-nothing = Este mes no ha gustado todavía ninguna canción: reacciona con 👍 o ❤️ a alguna. `/top` sin período las muestra todas.
discovering-top-all-nothing = Aquí no ha gustado todavía ninguna canción: reacciona con 👍 o ❤️ a alguna de otra persona.
discovering-charted =
    { $count ->
        [one] { $number }. { $song } · le gusta a un miembro
       *[other] { $number }. { $song } · les gusta a { $count } miembros
    }
discovering-button-before = Anterior
discovering-button-after = Siguiente

## Taste

discovering-taste-title = Tus gustos, tal como los oigo
discovering-taste-intro =
    { $songs ->
        [one] Esto se apoya en una canción que te gustó. Cada reacción a una canción me enseña más.
       *[other] Esto se apoya en { $songs } canciones que te gustaron. Cada reacción a una canción me enseña más.
    }
discovering-taste-nothing = Todavía no sé nada de tus gustos. Reacciona a las canciones con 👍 ❤️ 👎 o ⏭️ y aprenderé lo que te gusta.
discovering-taste-paused = No aprendo nada nuevo, como pediste. Con `/privacy resume` vuelvo a aprender.
discovering-taste-styles = Estilos
discovering-taste-moods = Ambientes
discovering-taste-band = Instrumentos
discovering-taste-tempo = Tempo
discovering-taste-bpm = de { $slow } a { $fast } bpm
discovering-taste-left-out = No te lo propongo
discovering-leaning =
    { $songs ->
        [one] { $name }: { $percent } % (una canción)
       *[other] { $name }: { $percent } % ({ $songs } canciones)
    }
# Two menus share the styles by the alphabet.
discovering-leave-out = Descartar un estilo: de { $first } a { $last }
discovering-let-in = Recuperar un estilo
discovering-button-forget = Olvidarlo todo
discovering-forget-title = ¿Olvidar tus gustos?
discovering-forget-what = Lo que has dicho de las canciones hasta ahora deja de contar, aquí y en las listas de las que más gustan, y los estilos que descartaste vuelven a entrar. Tus canciones se quedan. No se puede recuperar.
discovering-button-sure = Sí, olvidarlo
discovering-button-keep = No, conservarlo

## What went wrong

error-unknown-reaction = La reacción { $emoji } no dice nada de una canción.
error-unknown-reaction-hint = Reacciona con una de estas: { $known }, o con alguna parecida.
error-learning-paused = Me pediste que de momento no aprendiera nada de ti, así que no lo he apuntado.
error-learning-paused-hint = Con `/privacy resume` vuelvo a aprender.
error-no-song = Eso no corresponde a ninguna canción mía.
error-no-song-hint = Elige una de la lista, o pega el enlace a su mensaje.
