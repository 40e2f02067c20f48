# What musicians do with a song: the menu of tools, bringing music, finding it.

tooling-command-tools = Cambia una canción, estúdiala, ponla en papel o busca otras parecidas
tooling-command-tools-song = Elige una de las tuyas o pega el enlace a su mensaje
tooling-command-bring = Trae un archivo MIDI: será una canción aquí, con todas las herramientas
tooling-command-bring-file = Un archivo MIDI de 1 MiB como mucho
tooling-command-bring-style = Añade a tu melodía acordes y una banda de este estilo
tooling-command-find = Encuentra canciones por palabras o por una melodía
tooling-command-find-words = Por ejemplo: aquel vals triste con la flauta
tooling-command-find-melody = Un archivo MIDI con la melodía; no importan tonalidad ni tempo

tooling-choose = ¿Qué hago con { $song }? Lo que salga llegará a este canal como una canción aparte.
tooling-placeholder-choose = Elige una herramienta

tooling-tool-vary = Variar…
tooling-tool-vary-about = Frases compuestas de nuevo, pocas o casi todas; lo demás, nota por nota
tooling-tool-infill = Unos compases de nuevo…
tooling-tool-infill-about = Los compases que digas se componen de nuevo, lo demás queda igual
tooling-tool-restyle = Otro estilo…
tooling-tool-restyle-about = La misma melodía y los mismos acordes, con otra banda
tooling-tool-reharmonise = Otros acordes…
tooling-tool-reharmonise-about = La misma melodía con otros acordes
tooling-tool-blend = Mezclar con otra…
tooling-tool-blend-about = Una canción entre esta y otra
tooling-tool-analyze = Analizar
tooling-tool-analyze-about = Tonalidad, acordes, forma, sugerencias y por qué suena así
tooling-tool-score = En papel
tooling-tool-score-about = La partitura y las partes en PDF, MusicXML e imágenes
tooling-tool-like = Buscar parecidas
tooling-tool-like-about = Canciones cuya música se parece a la de esta

tooling-modal-title-vary = Variar la canción
tooling-modal-title-infill = Componer de nuevo unos compases
tooling-modal-title-restyle = Tocarla en otro estilo
tooling-modal-title-reharmonise = Otros acordes
tooling-modal-title-blend = Mezclarla con otra canción
tooling-input-amount = Cuánto, en tanto por ciento
tooling-placeholder-amount = 0 – 100
tooling-input-first = Primer compás
tooling-placeholder-first = De 1 a { $bars }
tooling-input-last = Último compás
tooling-placeholder-last = De 1 a { $bars }
tooling-input-players = Quién los toca de nuevo
tooling-placeholder-players = Todos o algunos: flauta, piano
tooling-input-style = Estilo
tooling-placeholder-style = bossa nova, tecno, cuarteto de cuerda…
tooling-input-other = La otra canción
tooling-placeholder-other = Su enlace o su id (debajo de cada canción)
tooling-input-share = Cuánto de la otra, en tanto por ciento
tooling-placeholder-share = 0 – 100

tooling-analysis-picture = La canción compás a compás: acordes en números romanos, su función, cadencias, forma y tesituras.
tooling-score = En papel: la partitura entera, y cada parte en el zip.
tooling-found = Encontradas
tooling-found-nothing = No he encontrado ninguna canción así. Prueba con otras palabras o con más melodía.
tooling-found-where = desde el compás { $bar }: { $notes } de { $of } notas

error-nothing-to-find = No hay nada que buscar.
error-nothing-to-find-hint = Da unas palabras o un archivo MIDI con una melodía.
error-not-playing = «{ $typed }» no toca en esta canción.
error-not-playing-hint = En ella tocan: { $players }.
