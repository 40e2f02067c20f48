# /help and the welcome. The examples are wishes that I read and compose, so they have to be such in your language:
# a style that I know and a mood or a mark of tempo, key, meter, or who plays. At most 80 characters each.

helping-command = Aprende con ejemplos lo que sé hacer
helping-command-topic = Sobre qué quieres saber más
helping-try = Pulsa un ejemplo para oírlo. Se compone aquí, para todos.

helping-welcome =
    ¡Hola! Soy Minstrel: dime qué te gustaría oír y lo compongo, en sonido y en notas.
    Pulsa uno de estos ejemplos, o dilo con tus palabras: con `/compose` o mencionándome.
    `/help` muestra más. Para la moderación: `/settings` dice dónde puedo tocar y quién puede pedir.

helping-first = Tu primera canción
helping-first-text =
    Di qué te gustaría oír, con tus palabras y en tu idioma: `/compose` y tu petición, o mencióname en un mensaje. Respondo al momento con lo que he oído en tus palabras, y la canción llega en el mismo mensaje.
    Basta con un estilo y un ambiente. Conozco estilos desde el ambient hasta el vals.
helping-first-example-1 = bossa nova melancólica para una noche de lluvia
helping-first-example-2 = un vals alegre
helping-first-example-3 = ambient lento y soñador

helping-exact = Tempo, tonalidad, acordes, duración
helping-exact-text =
    Sé todo lo concreto que quieras: `120 bpm` o «lento», `en re menor`, `3/4`, `16 compases` o «un minuto», o tus propios acordes: `Am F C G`. Lo que dices con exactitud siempre manda. Las mismas palabras con la misma semilla (`seed`) dan otra vez la misma canción.
    `/compose` tiene un campo para cada una de estas cosas, que te ayuda mientras escribes.
helping-exact-example-1 = un blues en la mayor, 12 compases, 90 bpm
helping-exact-example-2 = una canción pop con Am F C G, 110 bpm
helping-exact-example-3 = una giga en re mayor, 6/8, rápida

helping-band = Quién toca
helping-band-text =
    Nombra instrumentos, o descarta algunos: «con flauta y arpa», «para cuarteto de cuerda», «sin batería». Una canción tiene ocho partes como mucho. Si no dices nada, elijo los que suelen tocar en ese estilo.
helping-band-example-1 = una canción tranquila para flauta y arpa, sin batería
helping-band-example-2 = jazz para saxofón, piano y contrabajo
helping-band-example-3 = un vals triste para cuarteto de cuerda

helping-song = Lo que puedes hacer con una canción
helping-song-text =
    Debajo de una canción: **Variar** hace una pariente suya, **Más larga** le añade algo, **Cambiar…** acepta palabras como «más lenta, sin batería, más triste», **Otra semilla** toca de nuevo la misma petición, **MIDI** te da las notas. Quien la pidió puede borrarla.
    Reacciona a una canción para valorarla: ❤️ 🔥 👍 👎 ⏭️. De ahí aprendo lo que te gusta. También puedes responder a una canción con palabras que la cambien.
helping-song-example-1 = un vals tranquilo de piano en do mayor

helping-tools = Herramientas para músicos
helping-tools-text =
    Debajo de una canción, o con `/tools`, están las **Herramientas…**: un poco o muy distinta, unos compases de nuevo, la misma melodía en otro estilo o con otros acordes, una mezcla con otra canción. Lo que no tocas queda nota por nota.
    El mismo menú analiza una canción y explica por qué suena así, la pone en papel (PDF, MusicXML, partes) y busca otras parecidas.
    `/bring` recibe un archivo MIDI tuyo, con una banda para tu melodía si quieres; `/find` encuentra canciones por palabras o por una melodía.

helping-listening = Escuchar y descubrir
helping-listening-text =
    En un canal de voz: `/play` toca una canción y `/radio`, canciones sin fin; `/pause` y `/skip`, cuando quieras.
    `/discover` propone canciones y dice por qué, `/similar` encuentra parientes de una, `/favorites`, `/history` y `/top` las vuelven a encontrar, y `/taste` muestra lo que creo que te gusta y te deja cambiarlo.
    `/queue` muestra a quién le toca ahora, cuándo más o menos y por qué.

helping-server = Para la moderación
helping-server-text =
    `/settings` muestra de un vistazo dónde se piden canciones, quién puede pedirlas, cómo va la cola, los límites, el idioma y cuándo llega la playlist diaria. Con `/playlist` decides sobre ella.
    `/block` bloquea palabras o a miembros, `/queue` cancela canciones que esperan y `/audit` cuenta lo que ha hecho la moderación.

helping-privacy = Lo que guardo sobre ti
helping-privacy-text =
    Te conozco por tu ID de Discord; guardo tus canciones con tus peticiones, tus reacciones y lo que has escuchado. `/privacy show` dice cuánto es, `/privacy export` te lo da, `/privacy erase` lo borra y con `/privacy pause` dejo de aprender de ti.
