### Música que se edita: lo que no se puede hacer. De cada caso dos frases: qué pasó y por qué; y, como consejo, qué hacer.

error-no-such-bars-here = La canción tiene { $bars } compases, así que no puedo componer de nuevo los compases { $first } a { $last }.
error-no-such-bars-here-hint = Di compases del 1 al { $bars }.
error-no-such-part = Nadie toca esa parte en esta canción.
error-no-such-part-hint = Elige una de sus partes.
error-nothing-played = La canción no tiene notas.
error-nothing-played-hint = Elige otra.
error-no-melody = La canción no tiene ninguna melodía que yo pueda conservar.
error-no-melody-hint = Elige una canción con melodía.
error-same-style = La canción ya está en ese estilo.
error-same-style-hint = Elige otro estilo.
error-longest-already = La canción tiene { $bars } compases; con tantos más superaría los { $most } que puede tener una canción.
error-longest-already-hint = Pide menos compases.
error-nothing-changed = El resultado no se distingue de la canción tal como está.
error-nothing-changed-hint = Prueba con otra semilla o con más compases.
error-bad-edit = No puedo hacer eso con esta canción.
error-bad-edit-hint = Prueba otra cosa, u otra canción.
error-bad-options = Uno de los valores no sirve aquí.
error-bad-options-hint = Cámbialo; /api/openapi.json describe lo que se acepta.
error-bad-request-sources =
    { $songs ->
        [one] Para eso hace falta { $songs } canción.
       *[other] Para eso hacen falta { $songs } canciones.
    }
error-bad-request-sources-hint = Elige tantas canciones como hagan falta.
error-brought-by-another = Esta canción está hecha con música que trajo otra persona, y es solo suya.
error-brought-by-another-hint = Elige otra canción, o trae música tuya.

## How a song was made of music that was there.

made-bring = Traída como MIDI
made-vary = Variación ({ $amount })
made-extend = Alargada
made-infill = Compases { $first } a { $last } compuestos de nuevo
made-infill-one = Compás { $first } compuesto de nuevo
made-restyle = Su melodía en otro estilo
made-reharmonise = Con otros acordes ({ $amount })
made-harmonise = Acordes y banda de Minstrel
made-blend = Mezcla, { $amount } de la segunda
made-change = Cambiada con palabras
