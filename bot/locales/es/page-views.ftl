# The page beside its chat: library, suggestions and taste, playlist, verifying, settings.

views-wait = Un momento …
views-retry = Intentar de nuevo
views-ask = Pedir una canción
views-play-all = Reproducir todas

## A song in a list

views-row-play = Reproducir «{ $title }»
views-row-pause = Pausar «{ $title }»
views-row-actions = Qué hacer con «{ $title }»
views-row-in-the-making = Haciéndose
views-row-failed = No se pudo hacer
views-row-cancelled = Cancelada
views-row-uncounted = No cuenta

## The library

views-library-title = Biblioteca
views-library-lead = Todas las canciones compuestas aquí, las más nuevas primero.
views-library-search = Buscar en la biblioteca
views-library-search-hint = Palabras de un pedido …
views-library-show = Qué canciones
views-library-all = Todas
views-library-liked = Me gustan
views-library-mine = Pedidas aquí
views-library-more = Más canciones
views-library-end = Esa fue la primera de todas.
views-library-found =
    { $count ->
        [0] Ninguna canción
        [one] Una canción
       *[other] { $count } canciones
    }
views-library-found-more = { $count } canciones, y hay más
views-library-nothing = La biblioteca aún está vacía.
views-library-nothing-how = Pide una canción: se queda aquí, para volver a oírla y para seguir con ella.
views-library-none-found = No se encuentra ninguna canción con «{ $words }».
views-library-none-found-how = Quizá con otras palabras, o con menos.
views-library-none-liked = Todavía no te ha gustado ninguna canción.
views-library-none-liked-how = Reacciona a una con ❤️ o 👍 y aparecerá aquí.
views-library-none-mine = En esta página aún no se ha pedido nada.
views-library-none-mine-how = Las demás canciones vienen de servidores de Discord.
views-library-show-all = Mostrar todas las canciones

## Suggestions

views-discover-title = Para ti
views-discover-lead = Canciones que podrían encantarte, cada una con lo que más habla a su favor.
views-discover-dial = A qué distancia de lo que ya te gusta
views-discover-familiar = Conocido
views-discover-mixed = Mezclado
views-discover-adventurous = Aventurero
views-discover-familiar-means = Cerca de lo que ya te gusta.
views-discover-mixed-means = Casi todo cerca de lo que te gusta, y algo que será nuevo para ti.
views-discover-adventurous-means = Mucho que es distinto o que casi nadie ha oído; no es tan seguro que te guste.
views-discover-uncount = No contar
views-discover-count-again = Volver a contar
views-discover-uncounted = «{ $title }» no cuenta: no aprendo nada de ella.
views-discover-nothing = Aún no tengo nada que sugerir.
views-discover-nothing-how = Pide unas cuantas canciones y dime con ❤️ 👍 👎 qué te parecen: lo que te gusta me lleva a otras.

## Taste

views-taste-title = Tu gusto, tal como lo oigo
views-taste-rests =
    { $songs ->
        [one] Se basa en una canción que te gustó. Cada reacción me enseña más.
       *[other] Se basa en { $songs } canciones que te gustaron. Cada reacción me enseña más.
    }
views-taste-nothing = Todavía no sé nada de tu gusto. Reacciona a canciones con ❤️ 👍 👎 o ⏭️ y lo verás dibujado aquí.
views-taste-paused = El aprendizaje está en pausa: no anoto lo que dices de las canciones ni lo que te llevas.
views-taste-is-learning = Vuelvo a aprender.
views-taste-styles = Estilos
views-taste-moods = Ambientes
views-taste-band = Quién toca
views-taste-tempo = Tempo
views-taste-bpm = De { $slow } a { $fast } bpm
views-taste-leaning =
    { $songs ->
        [one] una canción
       *[other] { $songs } canciones
    }
views-taste-towards = Te atrae
views-taste-away = Prefieres prescindir de esto
views-taste-left-out = No te lo propongo
views-taste-pause = Pausar el aprendizaje
views-taste-resume = Volver a aprender
views-taste-forget = Olvidarlo todo
views-taste-forget-what = Lo que has dicho de las canciones hasta ahora deja de contar, y los estilos excluidos vuelven a entrar. Tus canciones se quedan. No se puede recuperar.
views-taste-forget-sure = Sí, olvídalo
views-taste-keep = No, consérvalo
views-taste-forgotten = Está olvidado.

## The playlist

views-playlist-title = La playlist del día
views-playlist-lead = Canciones de los últimos días, en un orden que crece y acaba en calma.
views-playlist-songs =
    { $songs ->
        [one] una canción
       *[other] { $songs } canciones
    }
views-playlist-none = Aún no se ha publicado ninguna playlist.
views-playlist-none-how = Más abajo está lo que propongo para hoy. Con tu sí se publica aquí.
views-playlist-none-on-day = Ese día no se publicó ninguna playlist.
views-playlist-others = Otros días

## The board on which it is decided

views-board-title = Por decidir: { $day }
views-board-proposed = Nadie ha decidido todavía. Quita, cambia, mueve o añade canciones, y di que sí cuando te guste.
views-board-approved = Has dicho que sí. Publícala, o sigue cambiándola.
views-board-declined = Has dicho que no: ese día no hay playlist, salvo que al final digas que sí.
views-board-published = Está publicada. Ya no se puede cambiar.
views-board-nothing = Todavía no hay nada que proponer.
views-board-nothing-how = Una playlist se hace con canciones de los últimos siete días que aún no estuvieron en ninguna. Pide unas cuantas y vuelve.
views-board-empty = Se han quitado todas las canciones.
views-board-empty-how = Añade algunas de abajo, o di que ese día no hay playlist.
views-board-up = Subir «{ $title }»
views-board-down = Bajar «{ $title }»
views-board-swap = Cambiar «{ $title }» por la siguiente mejor
views-board-drop = Quitar «{ $title }»
views-board-add = Añadir «{ $title }»
views-board-drag = Arrastra para mover
views-board-moved = «{ $title }» es ahora la número { $place } de { $of }.
views-board-swapped = «{ $other }» ocupa el lugar de «{ $title }».
views-board-dropped = Se ha quitado «{ $title }».
views-board-added = Se ha añadido «{ $title }» como número { $place }.
views-board-suggestions = Más canciones que podrían estar
views-board-listen = Escuchar todas
views-board-approve = Decir que sí
views-board-approve-done = Has dicho que sí. Ya se puede publicar.
views-board-publish = Publicar
views-board-publish-done = La playlist está publicada.
views-board-decline = Sin playlist
views-board-decline-done = Ese día no hay playlist.

## Verifying

views-verify-title = ¿Es de Minstrel?
views-verify-lead = Todo lo que hace Minstrel lleva marcas: unas se pueden leer, otras solo las oye un ordenador. Trae un archivo y las busco.
views-verify-choose = Elegir un archivo
views-verify-drop = o suéltalo aquí
views-verify-kinds = Sonido, MIDI, imagen o receta, hasta { $most } MB. Se examina y no se guarda.
views-verify-too-large = Este archivo tiene { $size } MB, y acepto { $most } MB como mucho.
views-verify-too-large-hint = Me basta un fragmento de medio minuto, o un MP3.
views-verify-sending = Enviando { $name }: { $percent }
views-verify-looking = Buscando marcas en { $name } …
views-verify-progress = Cuánto del archivo se ha enviado
views-verify-stop = Detener
views-verify-is-minstrel = Esto lo hizo Minstrel.
views-verify-is-minstrel-means = Sus marcas están ahí y están intactas.
views-verify-is-altered = Esto lo hizo Minstrel, y después se modificó.
views-verify-is-altered-means = Hay marcas, pero no todas están como se escribieron.
views-verify-is-none = No encuentro ninguna marca de Minstrel.
views-verify-is-none-means = Así que probablemente lo hizo otra persona. No demuestra nada: quien quiere puede borrar las marcas.
views-verify-is-unsigned-means = Lo dice el propio archivo; los de este tipo no se pueden firmar.
views-verify-incomplete = No hubo tiempo de buscar todas las marcas.
views-verify-says-title = Título
views-verify-says-signer = Firmado por
views-verify-says-problem = Qué la rompió
views-verify-says-seed = Semilla
views-verify-says-model = Modelo
views-verify-says-words = Dice
views-verify-says-fingerprint = Huella
views-verify-says-heard = Escuchado
views-verify-signer-own = { $signer }, esta misma instalación
views-verify-signer-unknown = { $signer }, de quien aquí nadie responde
views-verify-marks = Lo que busco
views-verify-song = Es esta canción
views-verify-state-valid = encontrada
views-verify-state-invalid = dañada
views-verify-state-absent = no encontrada
views-verify-watermark = Marca de agua
views-verify-watermark-means = Escondida en el propio sonido. Sobrevive a otros formatos, a otro volumen y a los cortes.
views-verify-c2pa = Credenciales de contenido (C2PA)
views-verify-c2pa-means = Una declaración firmada de quién hizo el archivo. Se rompe si cambia un solo byte.
views-verify-tags = Etiquetas
views-verify-tags-means = Título, tempo, tonalidad, semilla y modelo, como los muestran los reproductores.
views-verify-midi = Texto MIDI
views-verify-midi-means = Una línea de texto entre las notas de un archivo MIDI.
views-verify-recipe = Receta
views-verify-recipe-means = Todo lo necesario para componer otra vez la canción.

## Settings

views-settings-title = Ajustes
views-settings-page = Esta página
views-settings-taste = Gusto
views-settings-files = Archivos
views-settings-yours = Lo que se guarda de ti
views-settings-listen-switch = Escuchar mientras se compone
views-settings-listen-means = Lo que se pide suena ya mientras se compone, compás a compás.
views-settings-learning-switch = Aprender de lo que hago
views-settings-learning-means = Se anotan las reacciones y lo que te llevas, para sugerirte canciones que puedan gustarte.
views-settings-led-switch = Componer según mi gusto
views-settings-led-means = Compongo más versiones de cada canción y elijo una que pueda gustarte. La receta de la canción dice entonces hacia dónde se inclina tu gusto.
views-settings-words-switch = Escribir mis palabras en los archivos
views-settings-words-means = Los archivos de canciones nuevas llevan entonces tus propias palabras como título. Si no, se llaman como lo que son, por ejemplo «Bossa nova melancólica en la menor».
views-settings-export = Quien administra Minstrel se lo lleva todo en un zip con esta orden:
views-settings-erase = Y lo borra con esta:
views-settings-access = Acceso
views-settings-access-means = Este navegador se reconoce aquí durante treinta días desde que se mostró el token.
views-settings-sign-out = Cerrar la sesión en este navegador
