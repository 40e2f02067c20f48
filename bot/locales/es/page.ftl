# The page: what is around its views, and the chat. Words and titles in placeholders are the asker's own.

page-skip = Saltar al contenido
page-motto = canciones por encargo
page-nav = Adónde ir
page-tab-chat = Pedir
page-tab-library = Biblioteca
page-tab-discover = Descubrir
page-tab-playlist = Lista
page-tab-verify = Verificar
page-tab-settings = Ajustes
page-language = Idioma
page-language-now = Ahora hablo español.
page-theme = Claro u oscuro
page-theme-auto = Como el sistema
page-theme-light = Claro
page-theme-dark = Oscuro

page-lost = Se ha perdido la conexión. Sigo intentándolo…
page-unreachable = Minstrel no responde.
page-unreachable-hint = Comprueba que siga en marcha y vuelve a intentarlo.
page-garbled = Minstrel ha respondido algo que no entiendo.
page-garbled-hint = Inténtalo de nuevo; si vuelve a pasar, recarga la página.

page-access-title = ¿Quién es?
page-access-lead = Otras personas pueden llegar a esta página, así que necesita ver su token una vez. Minstrel lo mostró al arrancar, al final de la dirección.
page-access-token = Token
page-access-enter = Entrar

## Asking

page-question = ¿Qué te toco?
page-lead = Dímelo con tus palabras: un ambiente, un estilo, un tempo, una tonalidad, quién toca, cuánto dura. Lo que dejes abierto lo elijo yo.
page-ideas = Ideas para empezar
page-idea-1 = una bossa nova melancólica para una noche de lluvia, 96 bpm
page-idea-2 = persecución épica para orquesta en re menor
page-idea-3 = lo-fi para estudiar, con vibráfono
page-idea-4 = una nana para caja de música y arpa en 3/4
page-idea-5 = un tango apasionado con bandoneón y violín
page-idea-6 = balada de jazz lenta con saxofón tenor
page-ask = Pedir una canción
page-describe = Describe una canción
page-describe-first = Describe primero una canción.
page-placeholder-prompt = Describe una canción…
page-keys = Intro compone, Mayús + Intro empieza otra línea
page-button-compose = Componerla

## What was heard

page-heard = Lo que he entendido
page-remarks = Por cierto
page-song-name = { $style } en { $key }
page-length =
    { $bars ->
        [one] un compás · { $length }
       *[other] { $bars } compases · { $length }
    }
page-my-choice = lo he elegido yo
page-you-said = has dicho { $words }
page-quoted = «{ $words }»
page-chosen-by-hand = lo has elegido tú
page-chosen = Elegido por ti: { $choices }
page-chip-style = Estilo
page-chip-mood = Ambiente
page-chip-tempo = Tempo
page-chip-key = Tonalidad
page-chip-meter = Compás
page-chip-instruments = Quién toca
page-chip-length = Duración
page-chip-anew = Si eliges otra cosa, se pide una canción nueva; esta se queda.
page-search = Buscar en la lista
page-placeholder-search = Buscar…
page-nothing-found = No hay nada con ese nombre.
page-unit-bpm = Pulsos por minuto
page-unit-bars = Compases
page-button-take = Aceptar
page-button-withdraw = Como lo he dicho

## A song

page-songs = Canciones, la más reciente al final
page-you-asked = Has pedido:
page-card = Minstrel: { $name }
page-card-reading = Minstrel está leyendo
page-card-failed = Minstrel: algo ha ido mal
page-reading = Leyendo tus palabras
page-queued = En la cola
page-composing = Componiendo el compás { $bar } de { $of }
page-composing-end = Terminando el último compás
page-rendering = Convirtiendo las notas en sonido
page-ready = Tu canción está lista: { $name }
page-cancelled = Detenida, como querías.
page-bars-composed = Compases compuestos
page-seed = semilla { $seed }
page-took = hecha en { $seconds } s

page-reactions = ¿Qué te parece?
page-react-love = Me encanta
page-react-fire = Es una bomba
page-react-like = Me gusta
page-react-dislike = No es para mí
page-react-skip = Ahora no
page-reacted = Anotado: { $reaction }
page-unreacted = Retirado: { $reaction }

page-button-cancel = Cancelar
page-button-retry = Intentar de nuevo
page-button-edit = Editar
page-button-start-again = Empezar de nuevo
page-button-again = Otra semilla
page-button-vary = Variar
page-button-extend = Más larga
page-button-change = Cambiar…
page-change-what = ¿Qué debería ser distinto?
page-placeholder-change = más lenta, sin batería, más triste
page-button-save = Guardar
page-save-mp3 = Sonido
page-save-midi = Notas
page-save-wav = Sonido sin comprimir
page-save-flac = Sonido sin pérdidas
page-save-stems = Cada parte por separado
page-save-picture = Imagen
page-save-recipe = Receta
page-button-uncount = No contar
page-uncount-why = Que nada de lo que hagas con esta canción me enseñe lo que te gusta
page-uncounted = No cuenta: no aprendo nada de ella.
page-button-count = Volver a contar
page-count-why = Lo que hagas con esta canción me vuelve a enseñar lo que te gusta
page-counted = Vuelve a contar.
page-button-delete = Borrar
page-button-sure = Sí, borrarla
page-delete-sure = Pulsa otra vez para borrar la canción con todos sus archivos. No se puede recuperar.
page-deleted = La canción está borrada.
