# Discovering: suggestions and their reasons, favourites, history, a server's charts, a member's taste.

discovering-command-discover = Canciones de este servidor que te pueden encantar, cada una con su motivo
discovering-command-discover-adventure = A qué distancia de lo que ya te gusta
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
discovering-intro = Cada una con lo que más habla a su favor. ❤️ y 👎 me cuentan más de tus gustos, y de una canción con 🙈 no aprendo nada; `/taste` muestra lo que saco de ello.
# Where the dial stands.
discovering-dial-familiar = En *conocido*: cerca de lo que ya te gusta.
discovering-dial-mixed = En *mezclado*: casi todo cerca de lo que te gusta, con algo nuevo para ti.
discovering-dial-adventurous = En *aventurero*: muchas cosas distintas o apenas escuchadas, y es menos seguro que te gusten.
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
discovering-button-familiar = Conocido
discovering-button-mixed = Mezclado
discovering-button-adventurous = Aventurero
discovering-button-uncount = No contar
discovering-button-count = Volver a contar

## Why a song is suggested. `like`: adjectives after “canción”, `having`: what can follow them; both are lists.

# `case`: whether the member loves, likes, or only seems to like `songs`, and whether there are several.
discovering-because-like-yours =
    { $case ->
        [loves-one] Porque te encanta { $songs }: esta se le parece mucho.
        [loves-many] Porque te encantan { $songs }: esta se les parece mucho.
        [likes-one] Porque te gusta { $songs }: esta se le parece mucho.
        [likes-many] Porque te gustan { $songs }: esta se les parece mucho.
        [seems-one] Porque parece que te gusta { $songs }: esta se le parece mucho.
       *[seems-many] Porque parece que te gustan { $songs }: esta se les parece mucho.
    }
discovering-because-like-yours-like =
    { $case ->
        [loves-one] Porque te encanta { $songs }: como esa, es una canción { $like }.
        [loves-many] Porque te encantan { $songs }: como esas, es una canción { $like }.
        [likes-one] Porque te gusta { $songs }: como esa, es una canción { $like }.
        [likes-many] Porque te gustan { $songs }: como esas, es una canción { $like }.
        [seems-one] Porque parece que te gusta { $songs }: como esa, es una canción { $like }.
       *[seems-many] Porque parece que te gustan { $songs }: como esas, es una canción { $like }.
    }
discovering-because-like-yours-having =
    { $case ->
        [loves-one] Porque te encanta { $songs }: como esa, es una canción { $having }.
        [loves-many] Porque te encantan { $songs }: como esas, es una canción { $having }.
        [likes-one] Porque te gusta { $songs }: como esa, es una canción { $having }.
        [likes-many] Porque te gustan { $songs }: como esas, es una canción { $having }.
        [seems-one] Porque parece que te gusta { $songs }: como esa, es una canción { $having }.
       *[seems-many] Porque parece que te gustan { $songs }: como esas, es una canción { $having }.
    }
discovering-because-like-yours-both =
    { $case ->
        [loves-one] Porque te encanta { $songs }: como esa, es una canción { $like } { $having }.
        [loves-many] Porque te encantan { $songs }: como esas, es una canción { $like } { $having }.
        [likes-one] Porque te gusta { $songs }: como esa, es una canción { $like } { $having }.
        [likes-many] Porque te gustan { $songs }: como esas, es una canción { $like } { $having }.
        [seems-one] Porque parece que te gusta { $songs }: como esa, es una canción { $like } { $having }.
       *[seems-many] Porque parece que te gustan { $songs }: como esas, es una canción { $like } { $having }.
    }
discovering-because-together =
    { $case ->
        [likes-one] A quienes les gusta { $songs }, como a ti, también les gusta esta.
        [likes-many] A quienes les gustan { $songs }, como a ti, también les gusta esta.
        [seems-one] A quienes les gusta { $songs }, como parece que a ti, también les gusta esta.
       *[seems-many] A quienes les gustan { $songs }, como parece que a ti, también les gusta esta.
    }
discovering-because-together-unnamed = A quienes les gusta lo mismo que a ti también les gusta esta.
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
discovering-because-like = Es una canción { $like }, de las que te gustan.
discovering-because-having = Es una canción { $having }, de las que te gustan.
discovering-because-both = Es una canción { $like } { $having }, de las que te gustan.
discovering-because-style = Te gusta este estilo: { $style }.
discovering-because-style-lacking = No te va mucho este estilo: { $style }. Y esto es otra cosa.

## What two songs have in common

discovering-alike = Se le parece en muchas cosas.
discovering-alike-like = Como la otra, es una canción { $like }.
discovering-alike-having = Como la otra, es una canción { $having }.
discovering-alike-both = Como la otra, es una canción { $like } { $having }.
discovering-alike-style = El mismo estilo: { $style }.

# Adjectives, after “canción”.
discovering-like-happy = alegre
discovering-like-sad = triste
discovering-like-lively = animada
discovering-like-calm = tranquila
discovering-like-fast = rápida
discovering-like-slow = lenta
discovering-like-syncopated = sincopada
discovering-like-loud = sonora
discovering-like-soft = suave
discovering-like-flowing = fluida

# What can follow “una canción”.
discovering-having-style = de estilo «{ $style }»
discovering-having-major = en modo mayor
discovering-having-minor = en modo menor
discovering-having-in-threes = en compás ternario
discovering-having-uneven = en compás irregular
discovering-having-dense = con muchas notas
discovering-having-sparse = con pocas notas
discovering-having-on-the-beat = con las notas a tiempo
discovering-having-stepwise = con una melodía que va paso a paso
discovering-having-leaping = con una melodía que va a saltos
discovering-having-wide-ranging = con una melodía de gran extensión
discovering-having-narrow = con una melodía de poca extensión
discovering-having-long-notes = con notas largas
discovering-having-short-notes = con notas cortas
discovering-having-returning-rhythms = con ritmos que vuelven
discovering-having-ever-new-rhythms = con ritmos siempre nuevos
discovering-having-many-chords = con muchos cambios de acorde
discovering-having-few-chords = con pocos cambios de acorde
discovering-having-contrasting = con secciones contrastantes
discovering-having-of-one-piece = con secciones parecidas
discovering-having-steady-drums = con batería constante
discovering-having-changing-drums = con batería cambiante
discovering-having-high = en registro agudo
discovering-having-low = en registro grave
discovering-having-swelling = con matices de volumen
discovering-having-even = de volumen constante
discovering-having-detached = con notas sueltas
discovering-having-rough = con armonías ásperas
discovering-having-smooth = con armonías suaves
discovering-having-piano = con piano
discovering-having-bells = con campanas o láminas
discovering-having-organ = con órgano o acordeón
discovering-having-guitar = con guitarra
discovering-having-strings = con cuerdas
discovering-having-voices = con voces
discovering-having-brass = con metales
discovering-having-woodwinds = con maderas
discovering-having-synthesizers = con sintetizadores
discovering-having-folk-instruments = con instrumentos folclóricos
discovering-having-drums = con batería
discovering-lacking-in-threes = sin compás ternario
discovering-lacking-uneven = en compás regular
discovering-lacking-piano = sin piano
discovering-lacking-bells = sin campanas ni láminas
discovering-lacking-organ = sin órgano ni acordeón
discovering-lacking-guitar = sin guitarra
discovering-lacking-strings = sin cuerdas
discovering-lacking-voices = sin voces
discovering-lacking-brass = sin metales
discovering-lacking-woodwinds = sin maderas
discovering-lacking-synthesizers = sin sintetizadores
discovering-lacking-folk-instruments = sin instrumentos folclóricos
discovering-lacking-drums = sin batería

# Families of instruments, in a list.
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

# What else songs are like, in a list.
discovering-trait-fast = rápido
discovering-trait-slow = lento
discovering-trait-dense = muchas notas
discovering-trait-sparse = pocas notas
discovering-trait-major = modo mayor
discovering-trait-minor = modo menor
discovering-trait-in-threes = compás ternario
discovering-trait-uneven = compases irregulares
discovering-trait-syncopated = síncopas
discovering-trait-loud = sonoro
discovering-trait-soft = suave
discovering-trait-flowing = notas fluidas
discovering-trait-on-the-beat = notas a tiempo
discovering-trait-stepwise = melodías paso a paso
discovering-trait-leaping = melodías a saltos
discovering-trait-wide-ranging = melodías de gran extensión
discovering-trait-narrow = melodías de poca extensión
discovering-trait-long-notes = notas largas
discovering-trait-short-notes = notas cortas
discovering-trait-returning-rhythms = ritmos que vuelven
discovering-trait-ever-new-rhythms = ritmos siempre nuevos
discovering-trait-many-chords = muchos cambios de acorde
discovering-trait-few-chords = pocos cambios de acorde
discovering-trait-contrasting = secciones contrastantes
discovering-trait-of-one-piece = secciones parecidas
discovering-trait-steady-drums = batería constante
discovering-trait-changing-drums = batería cambiante
discovering-trait-high = registro agudo
discovering-trait-low = registro grave
discovering-trait-swelling = matices de volumen
discovering-trait-even = volumen constante
discovering-trait-detached = notas sueltas
discovering-trait-rough = armonías ásperas
discovering-trait-smooth = armonías suaves

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
# Of songs from which nothing is learnt: menus, and the end of a line in a list.
discovering-uncount-some = No contar…
discovering-count-some = Volver a contar…
discovering-uncounted = { $line } · 🙈 no cuenta

## Taste

discovering-taste-title = Tus gustos, tal como los oigo
discovering-taste-intro =
    { $songs ->
        [one] Esto se apoya en una canción que te gustó. Cada reacción a una canción me enseña más.
       *[other] Esto se apoya en { $songs } canciones que te gustaron. Cada reacción a una canción me enseña más.
    }
discovering-taste-nothing = Todavía no sé nada de tus gustos. Reacciona a las canciones con 👍 ❤️ 👎 o ⏭️ y aprenderé lo que te gusta.
discovering-taste-paused = No aprendo nada nuevo, como pediste. Con `/privacy resume` vuelvo a aprender.
discovering-taste-led = También influyen en cómo se componen tus canciones, en cuanto sé lo bastante de ellos. `/privacy taste` lo desactiva.
discovering-taste-unled = Tus canciones se componen sin ellos, como querías. Con `/privacy taste` vuelven a influir.
discovering-taste-styles = Estilos
discovering-taste-moods = Ambientes
discovering-taste-band = Instrumentos
discovering-taste-tempo = Tempo
discovering-taste-bpm = de { $slow } a { $fast } bpm
discovering-taste-towards = Te atrae, lo más fuerte primero
discovering-taste-away = Prefieres prescindir de esto
discovering-taste-left-out = No te lo propongo
discovering-taste-uncounted =
    { $songs ->
        [one] Una canción que no cuenta
       *[other] { $songs } canciones que no cuentan
    }
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
