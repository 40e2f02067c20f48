# The player on the playground's page: piano roll, waveform, parts, and songs that sound while they are composed.

player-of = Reproductor: { $title }
player-play = Reproducir
player-pause = Pausar
player-position = Posición en la pieza
player-position-of = { $at } de { $of }
player-volume = Volumen
player-trouble = No se puede reproducir la pieza. Comprueba la conexión y pulsa reproducir otra vez.

# The roll. bars and bpm are numbers; from and to are numbers of bars.
player-closer = Ver más de cerca
player-further = Ver más de la pieza
player-roll-figures = Rollo de pianola: { $bars } compases de { $meter } a { $bpm } bpm, dura { $length }.
player-roll-players = Tocan: { $players }.
player-roll-form = Forma: { $form }.
player-roll-section = { $name } (compases { $from } a { $to })
player-roll-coming = Rollo de pianola que crece compás a compás mientras se compone la pieza
player-roll-trouble = Ahora no se pueden mostrar las notas de esta pieza. Se puede escuchar igualmente.
player-section-intro = Intro
player-section-outro = Final

player-repeat = Repetir
player-repeat-nothing = No repetir nada
player-repeat-song = Repetir la pieza
player-repeat-section = Repetir { $name }, compases { $from } a { $to }

# Each part can be muted, or heard alone. What stands on the buttons, the short ones, begins the long ones too.
player-parts = Partes
player-mute = Silenciar: { $part }
player-mute-short = Silenciar
player-solo = Solo: { $part }
player-solo-short = Solo
player-parts-coming = Descargando las partes, { $percent } % …
player-parts-trouble = Ahora no se pueden descargar las partes, así que suenan todas. Inténtalo de nuevo en un momento.
player-parts-large = Las partes de esta pieza son demasiado grandes para este dispositivo, así que suenan todas. Prueba en un ordenador.

# While a song is composed.
player-along = Escuchar mientras tanto
player-live-title = { $title }, aún en composición
player-live-opening = Enseguida sonará.
player-live-sounds = Suena mientras se compone.
player-live-waiting = Esperando el próximo compás
player-live-paused = En pausa
player-live-silent = Pulsa reproducir para escuchar mientras se compone.

# The small player at the foot of the page.
player-now = Sonando ahora
player-now-title = Suena ahora: { $title }
player-previous = Pieza anterior
player-next = Pieza siguiente
player-close = Parar y cerrar el reproductor
