# /privacy: what I keep about a member, for that member.

privacy-command = Lo que guardo sobre ti: míralo, llévatelo, bórralo o haz que deje de aprender
privacy-command-show = Mira lo que guardo sobre ti
privacy-command-export = Llévate todo lo que guardo sobre ti, con tus canciones, en un zip
privacy-command-erase = Borra todo lo que guardo sobre ti
privacy-command-pause = Haz que deje de aprender de tus reacciones y de lo que escuchas
privacy-command-resume = Déjame aprender otra vez de tus reacciones y de lo que escuchas
privacy-command-taste = Deja que tu gusto influya en las canciones que compongo para ti, o no
privacy-command-taste-lead = Si puede influir
privacy-command-words = Deja que tus propias palabras figuren en los archivos de las canciones que pides, o no
privacy-command-words-in-files = Si pueden figurar

privacy-title = Lo que guardo sobre ti
privacy-intro = Solo te conozco por tu ID de Discord. No guardo nombres, ni mensajes, ni direcciones. Llévatelo todo con `/privacy export`, o haz que se borre con `/privacy erase`.
privacy-held = Es esto
privacy-nothing = Nada en absoluto.
privacy-learning = Aprendizaje
privacy-is-learning = Tus reacciones y lo que escuchas se apuntan para proponerte canciones que te pueden gustar. `/privacy pause` lo detiene.
privacy-is-paused = En pausa: no se apuntan ni tus reacciones ni lo que escuchas. `/privacy resume` lo reanuda.
privacy-composing = Composición
privacy-is-led = Tu gusto influye en las canciones que pides: compongo más versiones y elijo una que te puede gustar. La receta de la canción, que puede leer quien la ve, dice entonces a qué se inclina tu gusto. `/privacy taste lead:False` lo detiene.
privacy-is-unled = Tu gusto no influye en las canciones que pides. `/privacy taste lead:True` hace que influya.
privacy-is-led-but-paused = Tu gusto influiría en las canciones que pides, pero nada se guía por él mientras el aprendizaje está en pausa.
privacy-files = Tus palabras en los archivos
privacy-words-allowed = Lo que pides figura en los archivos de tus canciones, como título y en la receta, para todos los que reciban uno. `/privacy words in_files:False` lo impide.
privacy-words-forbidden = Los archivos de tus canciones (sonido, notas, imagen, receta y sus nombres) no contienen ninguna de tus palabras, solo lo que se compuso. `/privacy words in_files:True` las deja entrar.

privacy-holds-members = Cuándo estuviste aquí por primera y por última vez
privacy-holds-songs =
    { $count ->
        [one] { $count } canción que pediste, con tus palabras
       *[other] { $count } canciones que pediste, con tus palabras
    }
privacy-holds-recipes =
    { $count ->
        [one] { $count } receta de tus canciones
       *[other] { $count } recetas de tus canciones
    }
privacy-holds-takes =
    { $count ->
        [one] { $count } versión que compuse de una canción tuya
       *[other] { $count } versiones que compuse de tus canciones
    }
privacy-holds-song-files =
    { $count ->
        [one] { $count } archivo de tus canciones
       *[other] { $count } archivos de tus canciones
    }
privacy-holds-posts =
    { $count ->
        [one] { $count } mensaje que muestra una canción tuya
       *[other] { $count } mensajes que muestran canciones tuyas
    }
privacy-holds-ratings =
    { $count ->
        [one] { $count } reacción tuya o a tus canciones
       *[other] { $count } reacciones tuyas o a tus canciones
    }
privacy-holds-plays =
    { $count ->
        [one] { $count } vez que escuchaste algo, o que otros escucharon tus canciones
       *[other] { $count } veces que escuchaste algo, o que otros escucharon tus canciones
    }
privacy-holds-downloads =
    { $count ->
        [one] { $count } canción cuyos archivos te llevaste, u otros de las tuyas
       *[other] { $count } canciones cuyos archivos te llevaste, u otros de las tuyas
    }
privacy-holds-uncounted =
    { $count ->
        [one] { $count } canción que no debe contar para un gusto: para el tuyo, o de las tuyas para otros
       *[other] { $count } canciones que no deben contar para un gusto: para el tuyo, o de las tuyas para otros
    }
privacy-holds-song-features =
    { $count ->
        [one] { $count } canción tuya, medida en números
       *[other] { $count } canciones tuyas, medidas en números
    }
privacy-holds-sources =
    { $count ->
        [one] { $count } música de la que parte una edición tuya
       *[other] { $count } músicas de las que parten ediciones tuyas
    }
privacy-holds-prints =
    { $count ->
        [one] { $count } melodía tuya, para encontrar la canción
       *[other] { $count } melodías tuyas, para encontrar las canciones
    }
privacy-holds-lessons =
    { $count ->
        [one] { $count } decisión de moderadores sobre una canción tuya en una lista
       *[other] { $count } decisiones de moderadores sobre canciones tuyas en listas
    }
privacy-holds-aversions =
    { $count ->
        [one] { $count } estilo que no quieres que te proponga
       *[other] { $count } estilos que no quieres que te proponga
    }
privacy-holds-playlists =
    { $count ->
        [one] { $count } playlist sobre la que decidiste
       *[other] { $count } playlists sobre las que decidiste
    }
privacy-holds-playlist-songs =
    { $count ->
        [one] { $count } puesto de tus canciones en playlists
       *[other] { $count } puestos de tus canciones en playlists
    }
privacy-holds-moderation-log =
    { $count ->
        [one] { $count } entrada de registros de moderación en la que apareces
       *[other] { $count } entradas de registros de moderación en las que apareces
    }

privacy-exported =
    { $songs ->
        [0] Aquí tienes todo lo que guardo sobre ti.
        [one] Aquí tienes todo lo que guardo sobre ti, con tu canción.
       *[other] Aquí tienes todo lo que guardo sobre ti, con tus { $songs } canciones ({ $files } archivos).
    }

privacy-erase-title = ¿Borrar todo lo que guardo sobre ti?
privacy-erase-intro = No se puede recuperar. Si quieres, llévatelo antes con `/privacy export`. Las canciones tuyas que estén en espera o en proceso se cancelan.
privacy-erase-goes = Lo que desaparece
privacy-erase-stays = Lo que se queda
privacy-erase-stays-what = Los mensajes en Discord, que no son míos, aunque sus botones dejan de servir. Las playlists y los registros de moderación, sin ti en ellos. Que la moderación de un servidor te bloqueó, si lo hizo. Las copias de seguridad que hizo antes quien me administra, hasta que se eliminen.
privacy-button-erase = Sí, borrarlo todo
privacy-button-keep = No, conservarlo
privacy-erasing = Borrando…
privacy-kept = No se ha borrado nada.
privacy-erased =
    { $songs ->
        [0] Hecho: ya no guardo nada sobre ti.
        [one] Hecho: ya no guardo nada sobre ti. Ha desaparecido una canción.
       *[other] Hecho: ya no guardo nada sobre ti. Han desaparecido { $songs } canciones.
    }
privacy-not-overwritten = Puede que queden restos un tiempo en el disco de quien me administra: la base de datos estaba ocupada.

privacy-paused = En pausa. Desde ahora no se apuntan ni tus reacciones ni lo que escuchas; lo que ya hay se queda hasta que lo borres. Puedes pedir canciones como antes.
privacy-paused-already = Ya estaba en pausa. `/privacy resume` lo reanuda.
privacy-resumed = Vuelvo a aprender de tus reacciones y de lo que escuchas.
privacy-resumed-already = No está en pausa.

privacy-led = Desde ahora tu gusto influye en las canciones que pides, en cuanto sepa qué te parecen cinco canciones.
privacy-led-already = Ya influye.
privacy-unled = Desde ahora tu gusto no influye en las canciones que pides. Las sugerencias siguen como antes.
privacy-unled-already = Ya no influía.

privacy-allowed = Desde ahora tus palabras son los títulos de las canciones que pides y figuran en sus archivos, que otros pueden compartir.
privacy-allowed-already = Ya pueden.
privacy-forbidden = Desde ahora ningún archivo de las canciones que pides contiene tus palabras. Los archivos que ya existen quedan como están.
privacy-forbidden-already = Ya no podían.

error-export-too-large = Todo lo que guardo sobre ti ocupa { $size } MB, y aquí puedo enviar { $most } MB.
error-export-too-large-hint = Habla con quien me administra: tiene un comando para ello, sin límite.
