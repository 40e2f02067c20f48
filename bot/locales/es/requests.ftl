### What is wrong with a request to the playground. Of each two sentences: what happened and why; and, as its hint, what to do next.

## What was sent

error-bad-body = Lo que me has enviado no ha llegado bien.
error-bad-body-hint = Envíalo otra vez.
error-bad-json = Lo enviado no es un objeto JSON en UTF-8.
error-bad-json-hint = Mira en /api/openapi.json lo que se acepta.
error-not-json = Esto se pide en JSON.
error-not-json-hint = Envíalo con Content-Type: application/json.
error-bad-field = «{ $name }» no existe aquí o no puede tener este valor.
error-bad-field-hint = Cámbialo o déjalo fuera.
error-bad-query = «{ $name }» no puede tener este valor.
error-bad-query-hint = Cámbialo o quítalo de la dirección.
error-bad-day = «{ $day }» no es un día.
error-bad-day-hint = Escríbelo como 2026-11-22: año, mes, día.
error-too-large = Lo enviado es más grande de lo que acepto aquí.
error-too-large-hint = Envía menos: unas frases, un archivo MIDI de 1 MiB como mucho, o uno de 40 MiB como mucho para comprobarlo.
error-packed = Lo enviado está comprimido, y así no lo acepto.
error-packed-hint = Envíalo tal cual, sin Content-Encoding.
error-slow-body = Lo que has enviado llegaba demasiado despacio.
error-slow-body-hint = Envíalo otra vez con una conexión mejor.
error-no-file = Con la petición no ha llegado ningún archivo.
error-no-file-hint = Elige un archivo y envíalo otra vez.
error-unreadable-file = No puedo leer esto como sonido, imagen, MIDI ni receta.
error-unreadable-file-hint = Dame un archivo mp3, WAV, FLAC, Ogg, PNG, MIDI o una receta; si es un zip, descomprímelo antes.
error-verify-too-slow = No ha dado tiempo a mirar todo el archivo.
error-verify-too-slow-hint = Inténtalo de nuevo en un momento, o con una parte más pequeña.
error-busy = Se están comprobando otros archivos.
error-busy-hint = Envíalo otra vez dentro de unos segundos.

## Where to

error-not-found = En esta dirección no hay nada.
error-not-found-hint = Vuelve al principio; /api/openapi.json enumera todas las direcciones.
error-method-not-allowed = Esta dirección no acepta ese método.
error-method-not-allowed-hint = La cabecera Allow nombra los que acepta.
error-unknown-language = La página no habla este idioma.
error-unknown-language-hint = Elige uno de los que hay en sus ajustes.
error-unknown-part =
    { $parts ->
        [one] Esta canción tiene { $parts } parte, y ninguna con este número.
       *[other] Esta canción tiene { $parts } partes, y ninguna con este número.
    }
error-unknown-part-hint = Elige una de sus partes.
error-not-live = Esta canción no se puede oír mientras se compone: no se está haciendo aquí.
error-not-live-hint = Espera a que esté lista y ponla entonces.
error-gone = Nadie esperó al archivo.
error-gone-hint = Pídelo otra vez.
error-playlist-not-approved = Nadie ha aprobado esta lista.
error-playlist-not-approved-hint = Apruébala primero y publícala después.

## Who may

error-wrong-host = El playground no responde a este nombre.
error-wrong-host-hint = Ábrelo con la dirección que mostró al arrancar; quien lo administra puede permitir otras con MINSTREL_PUBLIC_URL.
error-wrong-origin = La petición viene de la página de otro sitio.
error-wrong-origin-hint = Usa la página del propio playground.
error-token-needed = Este playground es solo para quienes tienen su token.
error-token-needed-hint = Abre la dirección que mostró al arrancar, o pide el token a quien lo administra.
error-wrong-token = Este no es el token del playground.
error-wrong-token-hint = Cópialo de la dirección que mostró al arrancar, o pregunta a quien lo administra.
error-too-many-requests = Desde aquí se pide más de lo que una persona puede oír.
error-too-many-requests-hint =
    { $seconds ->
        [one] Espera un segundo e inténtalo de nuevo.
       *[other] Espera { $seconds } segundos e inténtalo de nuevo.
    }
error-not-learning = El aprendizaje está desactivado, así que la reacción no se ha apuntado.
error-not-learning-hint = Actívalo de nuevo en los ajustes.
