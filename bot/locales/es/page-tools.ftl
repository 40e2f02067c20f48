# What musicians do with a song on the page, and where songs are found and brought.

page-button-tools = Herramientas
page-tools = Lo que hacen los músicos con ella
page-tool-vary = Variar
page-tool-vary-about = Algunas de sus frases se componen de nuevo, lo demás queda nota por nota.
page-tool-infill = Unos compases de nuevo
page-tool-infill-about = Estos compases se componen de nuevo para que encajen, lo demás queda nota por nota.
page-tool-restyle = Otro estilo
page-tool-restyle-about = La misma melodía y los mismos acordes, con otra banda.
page-tool-reharmonise = Otros acordes
page-tool-reharmonise-about = La misma melodía con otros acordes.
page-tool-blend = Mezclar
page-tool-blend-about = Una canción entre esta y otra.
page-tool-analysis = Análisis
page-tool-analysis-about = De qué está hecha, qué valdría la pena probar y por qué suena así.
page-tool-score = En papel
page-tool-score-about = La partitura y las partes, para quienes tocan.
page-tool-likes = Parecidas
page-tool-likes-about = Canciones cuya música se parece a la de esta.
page-tool-amount = Cuánto
page-tool-share = Cuánto de la otra
page-tool-first = Primer compás
page-tool-last = Último compás
page-tool-players = Quién los toca de nuevo
page-tool-other = La otra canción
page-tool-no-other = Aún no hay otra canción con la que mezclarla.
page-tool-no-likes = Aún no hay ninguna canción parecida.
page-tool-suggestions = Vale la pena probar
page-tool-lesson = Por qué suena así
page-tool-hear = Desde el compás { $bar }
page-tool-analysis-picture = La canción compás a compás: acordes en números romanos, cadencias, forma y los lugares de los que habla la lección.
page-tool-score-all = Todo en un zip
page-tool-score-parts = Partes
page-tool-score-page = Página { $page } de { $pages }
page-tab-find = Buscar
page-find-title = Buscar una canción
page-find-lead = Por palabras, o por una melodía en cualquier tonalidad y tempo.
page-find-words = Cómo era
page-placeholder-find = aquel vals triste con la flauta
page-button-find = Buscar
page-find-melody = Por una melodía
page-find-keyboard = Teclas de piano; en el teclado del ordenador las dos filas de abajo son una octava y las dos de arriba la siguiente
page-find-play = Toca unas notas: con las teclas, con el dedo o con el teclado de tu ordenador.
page-find-played =
    { $count ->
        [one] Una nota. La busco a partir de { $least } notas.
       *[other] { $count } notas. La busco a partir de { $least } notas.
    }
page-button-clear = Borrar
page-find-where = Desde el compás { $bar }: { $notes } de { $of } notas
page-find-nothing = No hay nada así.
page-find-nothing-how = Prueba con otras palabras o con más melodía.
page-bring-title = Trae tu propia música
page-bring-lead = Un archivo MIDI será una canción aquí, con todas las herramientas. Nadie más que tú la encuentra.
page-bring-file = Un archivo MIDI
page-bring-style = Qué hacer con él
page-bring-as-it-is = Tal como es
page-bring-in-style = Con acordes y banda: { $style }
page-button-bring = Traerlo
page-button-look = Buscar su melodía
