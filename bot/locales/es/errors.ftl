### What went wrong, for the member who asked. Of each two sentences: what happened and why; and, as its hint, what to do next.

## Something nobody thought of

error-failed = No he podido hacer eso.
error-failed-hint = Inténtalo de nuevo en un momento.
error-internal = Algo ha fallado dentro de mí, y no es culpa tuya.
error-internal-hint = Inténtalo de nuevo; si vuelve a pasar, avisa a quien me administra.
error-internal-reference = Algo ha fallado dentro de mí, y no es culpa tuya (referencia { $reference }).
error-internal-reference-hint = Inténtalo de nuevo; si vuelve a pasar, dale esta referencia a quien me administra.

## What was asked for

error-bad-request = Uno de los valores no se puede usar.
error-bad-request-hint = Cámbialo e inténtalo de nuevo.
error-bad-name = Este texto tiene caracteres que no puedo guardar.
error-bad-name-hint = Escríbelo de nuevo con letras corrientes.
error-bad-value = Un número es demasiado grande o un texto demasiado largo para guardarlo.
error-bad-value-hint = Usa números más pequeños y textos más cortos.
error-bad-recipe = La receta de esta canción ya no se puede leer.
error-bad-recipe-hint = Pide una canción nueva con las mismas palabras.
error-unknown-song = No conozco esta canción; puede que se haya borrado.
error-unknown-song-hint = Elige otra o pide una nueva.
error-unknown-member = No guardo nada sobre este miembro.
error-unknown-member-hint = No hay nada más que hacer.
error-too-many-songs-member =
    { $most ->
        [one] Ya tienes { $most } canción en espera o en proceso, y no caben más a la vez.
       *[other] Ya tienes { $most } canciones en espera o en proceso, y no caben más a la vez.
    }
error-too-many-songs-member-hint = Vuelve a pedirla cuando una esté lista, o cancela alguna.
error-too-many-songs-server =
    { $most ->
        [one] Este servidor ya tiene { $most } canción en espera o en proceso, y no caben más a la vez.
       *[other] Este servidor ya tiene { $most } canciones en espera o en proceso, y no caben más a la vez.
    }
error-too-many-songs-server-hint = Vuelve a pedirla en unos minutos, cuando haya algunas listas.
error-not-failed = Esta canción no ha fallado, y solo una que ha fallado se puede rehacer tal cual.
error-not-failed-hint = Pide otra canción o una variación de esta.
error-not-ready = Esta canción todavía no está lista.
error-not-ready-hint = Espera a que lo esté; su mensaje muestra cuánto falta.
error-not-ready-never = Esta canción no llegó a terminarse, así que no tiene ese archivo.
error-not-ready-never-hint = Pide otra canción.

## Making the song

error-cancelled = La canción se ha cancelado.
error-cancelled-hint = Pide otra cuando quieras.
error-interrupted = El trabajo en esta canción se interrumpió demasiadas veces, así que la dejé.
error-interrupted-hint = Pídela de nuevo; si vuelve a pasar, avisa a quien me administra.
error-generation-failed = No se pudo hacer la canción.
error-generation-failed-hint = Pídela otra vez o con otras palabras.
error-engine-failed = La composición llegó a un punto en el que no pudo seguir.
error-engine-failed-hint = Pídela otra vez o con otras palabras.
error-too-slow = La canción no se terminó en el tiempo previsto.
error-too-slow-hint = Pide una canción más corta o inténtalo cuando haya menos trabajo.
error-composition-failed = Nada de lo que compuse era lo bastante bueno para enviarlo.
error-composition-failed-hint = Pídela otra vez o con otras palabras.
error-render-failed = Las notas están compuestas, pero no pude convertirlas en sonido.
error-render-failed-hint = Pídela otra vez; si vuelve a pasar, avisa a quien me administra.
error-bad-weights = Ahora no puedo componer: lo que aprendí falta o está dañado.
error-bad-weights-hint = Avisa a quien me administra: hay que reinstalar Minstrel.
error-bad-device = Ahora no puedo componer: no está el procesador que debo usar.
error-bad-device-hint = Avisa a quien me administra: hay un ajuste incorrecto.
error-not-compiled = Ahora no puedo componer: una parte de mí no se instaló.
error-not-compiled-hint = Avisa a quien me administra: hay que reinstalar Minstrel.

## Remembering: what a host's troubles mean to a member

error-disk-full = Ahora no puedo guardar canciones: mi disco está lleno.
error-disk-full-hint = Avisa a quien me administra y vuelve a pedirla cuando haya espacio.
error-storage-failed = Ahora no puedo guardar ni encontrar canciones: mi memoria lo rechazó.
error-storage-failed-hint = Inténtalo de nuevo en un minuto; si sigue igual, avisa a quien me administra.
error-not-writable = Ahora no puedo guardar ni encontrar canciones: no tengo permiso para escribir en mi disco.
error-not-writable-hint = Avisa a quien me administra e inténtalo cuando esté arreglado.
error-database-unreachable = Ahora no puedo guardar ni encontrar canciones: mi base de datos no responde.
error-database-unreachable-hint = Inténtalo de nuevo en un minuto; si sigue igual, avisa a quien me administra.
error-database-busy = Ahora no puedo guardar ni encontrar canciones: otro programa tiene ocupada mi base de datos.
error-database-busy-hint = Inténtalo de nuevo en un minuto; si sigue igual, avisa a quien me administra.
error-database-damaged = Ahora no puedo guardar ni encontrar canciones: mi base de datos está dañada.
error-database-damaged-hint = Avisa a quien me administra e inténtalo cuando esté arreglado.
error-database-too-old = Ahora no puedo guardar ni encontrar canciones: mi base de datos no se ha actualizado a esta versión.
error-database-too-old-hint = Avisa a quien me administra e inténtalo cuando esté arreglado.
error-database-too-new = Ahora no puedo guardar ni encontrar canciones: mi base de datos es de una versión más nueva.
error-database-too-new-hint = Avisa a quien me administra e inténtalo cuando esté arreglado.
error-bad-database-url = Ahora no puedo guardar ni encontrar canciones: la dirección de mi base de datos es incorrecta.
error-bad-database-url-hint = Avisa a quien me administra e inténtalo cuando esté arreglado.
error-files-unreachable = Ahora no puedo guardar ni encontrar canciones: el lugar donde guardo los archivos no responde.
error-files-unreachable-hint = Inténtalo de nuevo en un minuto; si sigue igual, avisa a quien me administra.
error-bad-files-url = Ahora no puedo guardar ni encontrar canciones: la dirección del lugar donde guardo los archivos es incorrecta.
error-bad-files-url-hint = Avisa a quien me administra e inténtalo cuando esté arreglado.
error-no-credentials = Ahora no puedo guardar ni encontrar canciones: no me dieron acceso al lugar donde guardo los archivos.
error-no-credentials-hint = Avisa a quien me administra e inténtalo cuando esté arreglado.
error-bad-credentials = Ahora no puedo guardar ni encontrar canciones: el lugar donde guardo los archivos me negó el acceso.
error-bad-credentials-hint = Avisa a quien me administra e inténtalo cuando esté arreglado.
error-no-bucket = Ahora no puedo guardar ni encontrar canciones: el lugar donde guardo los archivos no existe.
error-no-bucket-hint = Avisa a quien me administra e inténtalo cuando esté arreglado.
error-wrong-region = Ahora no puedo guardar ni encontrar canciones: el lugar donde guardo los archivos está en otra región.
error-wrong-region-hint = Avisa a quien me administra e inténtalo cuando esté arreglado.

## A song's files

error-file-missing = Un archivo de esta canción ya no está.
error-file-missing-hint = Pide la canción de nuevo con las mismas palabras y la misma semilla.
error-file-damaged = Un archivo de esta canción está dañado.
error-file-damaged-hint = Pide la canción de nuevo con las mismas palabras y la misma semilla.
error-bad-digest = Un archivo de esta canción no se encuentra con su nombre.
error-bad-digest-hint = Pide la canción de nuevo con las mismas palabras y la misma semilla.

## Prompts, choices and changes that cannot be read

error-bad-prompt = La petición está vacía, así que no hay nada que componer.
error-bad-prompt-hint = Di qué te gustaría oír, por ejemplo «un vals tranquilo de piano en re menor».
error-no-such-bars = Una canción no puede tener { $bars } compases.
error-no-such-bars-hint = Pide de 4 a { $most } compases.
error-no-such-seconds = Una canción no puede durar { $seconds } segundos.
error-no-such-seconds-hint = Pide de 5 a { $most } segundos.
error-unknown-style = No conozco ningún estilo llamado «{ $words }».
error-unknown-style-hint = Elige una de las sugerencias, por ejemplo bossa nova, blues o tecno.
error-unknown-mood = No conozco ningún ambiente llamado «{ $words }».
error-unknown-mood-hint = Elige una de las sugerencias, por ejemplo alegre, tranquilo o melancólico.
error-unknown-key = No conozco ninguna tonalidad llamada «{ $words }».
error-unknown-key-hint = Di una como re menor, si bemol mayor o fa sostenido dórico.
error-unknown-meter = No sé tocar en «{ $words }».
error-unknown-meter-hint = Elige uno de estos: { $playable }.
error-unknown-instruments = No conozco ningún instrumento llamado «{ $words }».
error-unknown-instruments-hint = Escribe algunos separados por comas, por ejemplo «piano, saxofón, sin batería».
error-empty-change = No dijiste qué cambiar.
error-empty-change-hint = Dilo con tus palabras, por ejemplo «más lento», «sin batería» o «en sol menor».
error-no-change = No oí ningún cambio en «{ $words }».
error-no-change-hint = Di por ejemplo «más lento», «sin batería», «más triste» o «en sol menor».
error-already-so = La canción ya es como pides con «{ $words }».
error-already-so-hint = Pide otra cosa.
error-already-longest = La canción tiene { $bars } compases y no puede ser más larga.
error-already-longest-hint = Pide una canción nueva o cambia otra cosa.
