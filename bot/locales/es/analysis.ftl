### Lo que se oye en una pieza: tonalidad, acordes, forma y por qué suena así, para músicos y aprendices.

## Nombres

analysis-title-key = Tonalidad
analysis-title-time = Compás y tempo
analysis-title-form = Forma
analysis-title-harmony = Acordes
analysis-title-cadences = Cadencias
analysis-title-ranges = Tesituras
analysis-title-texture = Textura
analysis-title-suggestions = Vale la pena probar
analysis-title-lesson = Por qué suena así

analysis-bars = { $count ->
    [one] compás { $first }
   *[other] compases { $first } a { $last }
}
analysis-key = { $key } (seguridad: { $percent })
analysis-key-or = { $key } (seguridad: { $percent }; si no, { $others })
analysis-key-passage = { $key } en { $bars }
analysis-time = { $meter } a { $bpm } bpm, { $bars } compases, { $length }
analysis-cadence = compás { $bar }: { $name } ({ $chords })
analysis-range = { $instrument }: de { $low } a { $high }
analysis-intro = Intro
analysis-outro = Final
analysis-none = no se encontró ninguna

analysis-cadence-perfect = cadencia perfecta
analysis-cadence-authentic = cadencia imperfecta
analysis-cadence-half = semicadencia
analysis-cadence-plagal = cadencia plagal
analysis-cadence-deceptive = cadencia rota

analysis-texture-solo = una sola línea
analysis-texture-choral = voces que se mueven juntas
analysis-texture-accompanied = una melodía con acompañamiento
analysis-texture-polyphonic = varias líneas independientes
analysis-texture-rhythm = solo batería

analysis-function-tonic = en casa
analysis-function-subdominant = de camino
analysis-function-dominant = tensión
analysis-function-applied = dominante secundaria
analysis-function-borrowed = prestado

## Sugerencias

analysis-suggest-too-low = { $instrument }: { $pitch } ({ $bars }) queda por debajo de lo que puede tocar, { $limit }. Sube la frase una octava, o dásela a un instrumento más grave.
analysis-suggest-too-high = { $instrument }: { $pitch } ({ $bars }) queda por encima de lo que puede tocar, { $limit }. Baja la frase una octava, o dásela a un instrumento más agudo.
analysis-suggest-no-breath = { $instrument }: { $seconds } segundos sin un silencio ({ $bars }). Quien toca necesita respirar: pon un silencio entre dos frases.
analysis-suggest-clash = La melodía sostiene { $pitch } contra { $other } ({ $bars }), y suena áspero. Mueve una de las dos notas, salvo que quieras ese roce.
analysis-suggest-mud = Hay intervalos cerrados tan graves que se enturbian ({ $bars }). Sube una octava la nota de arriba.
analysis-suggest-covered = { $instrument }: por encima de la melodía el { $percent } del tiempo, sobre todo aquí: { $bars }. Una octava más abajo, o más suave, dejaría pasar la melodía.
analysis-suggest-parallel-fifths = La melodía y el bajo van en quintas paralelas ({ $bars }), y dos voces suenan como una. Llévalas en movimiento contrario.
analysis-suggest-parallel-octaves = La melodía y el bajo van en octavas paralelas ({ $bars }), y dos voces suenan como una. Llévalas en movimiento contrario.
analysis-suggest-leap = La melodía salta { $count } semitonos y sigue en la misma dirección ({ $bars }). Con un paso atrás después del salto se canta mejor.
analysis-suggest-open-end = La canción se detiene en { $numeral } ({ $bars }), lejos de casa. Termina en { $tonic } si debe sonar acabada.
analysis-suggest-peaks = La melodía llega a su nota más alta, { $pitch }, en { $count } compases. Guárdala para un solo lugar, y ese lugar será el clímax.
analysis-suggest-narrow = La melodía no pasa de { $count } semitonos. Una frase que suba más le daría una meta.
analysis-suggest-restless = La melodía ni calla ni sostiene ninguna nota ({ $bars }). Un silencio al final de una frase la dejaría respirar.
analysis-suggest-same-bars = { $count } compases seguidos son iguales en todas las partes ({ $bars }). Cambia algo en uno de cada dos.
analysis-suggest-all-play = Las { $count } partes tocan todo el tiempo. Deja descansar a algunas ({ $bars }), y su regreso será un acontecimiento.
analysis-suggest-flat = Todas las notas suenan igual de fuerte. Haz crecer la música hacia la nota más alta de la melodía ({ $bars }).
analysis-suggest-octave-up = { $instrument }: queda sitio para una octava más arriba. Úsala cuando vuelva la melodía ({ $bars }).
analysis-suggest-same-chord = { $numeral } dura { $count } compases ({ $bars }). Un segundo acorde, o un bajo que se mueva, haría avanzar la música.
analysis-suggest-same-return = Los acordes de los compases { $from } a { $to } vuelven sin cambios ({ $bars }). Otros acordes bajo la misma melodía renovarían el regreso.
analysis-suggest-no-lead-in = { $numeral } lleva a { $tonic } sin tensión ({ $bars }). En su lugar, { $dominant } tiraría hacia la nueva sección.
analysis-suggest-few-chords = La canción tiene solo { $count } acordes. Uno solo de fuera llamaría la atención.
analysis-suggest-applied-dominant = { $numeral } en lugar de { $instead } haría de { $next } una meta ({ $bars }).
analysis-suggest-deception = Después de { $numeral }, prueba { $surprise } en lugar de { $tonic } ({ $bars }), y luego el final otra vez: una sorpresa antes de cerrar.

## Una lección

analysis-lesson-major = { $key } es luminosa: su tercera es mayor. Escúchala en la melodía ({ $bars }).
analysis-lesson-major-but = { $key } es una tonalidad luminosa, y aun así la canción no es alegre: el ambiente lo crea una manera de tocar lenta, grave o suave ({ $bars }).
analysis-lesson-minor = { $key } es oscura: su tercera es menor. Escúchala en la melodía ({ $bars }).
analysis-lesson-minor-but = { $key } es una tonalidad oscura, y aun así la canción no es triste: el ambiente lo crean el tempo y el sonido brillante ({ $bars }).
analysis-lesson-dorian = { $key } es menor con un sexto grado luminoso, lo que suena esperanzado ({ $bars }).
analysis-lesson-phrygian = { $key } es menor con un segundo grado pegado a la tónica, lo que suena español o amenazante ({ $bars }).
analysis-lesson-lydian = { $key } es mayor con el cuarto grado elevado, lo que la hace flotar ({ $bars }).
analysis-lesson-mixolydian = { $key } es mayor con el séptimo grado rebajado: luminosa, pero sin la atracción de una sensible ({ $bars }).
analysis-lesson-locrian = { $key } tiene el quinto grado rebajado, así que ni su casa da reposo ({ $bars }).
analysis-lesson-modulation = La canción deja { $home } y va a { $key } ({ $bars }): la misma música bajo otra luz.
analysis-lesson-applied = { $numeral } es la dominante de un acorde que no es la tónica: por un momento { $next } es la meta ({ $bars }).
analysis-lesson-borrowed = { $numeral } no pertenece a { $key }: ese color ajeno hace aguzar el oído ({ $bars }).
analysis-lesson-fifths = { $count } acordes seguidos caen por quintas ({ $chords }): cada uno empuja al siguiente como fichas de dominó ({ $bars }).
analysis-lesson-pedal = El bajo se queda en una nota mientras { $count } acordes cambian encima, y eso crea tensión ({ $bars }).
analysis-lesson-loop = { $chords } da { $count } vueltas: sabes lo que viene, y puedes atender a lo que cambia encima ({ $bars }).
analysis-lesson-sevenths = El { $percent } de los acordes tienen cuatro notas distintas, como { $numeral }: eso hace la armonía suave y rica ({ $bars }).
analysis-lesson-question = Pregunta y respuesta: el compás { $half } se detiene en { $numeral }, el compás { $full } vuelve a casa con { $next } ({ $bars }).
analysis-lesson-deceptive = { $numeral } promete la tónica, pero llega { $next }: una sorpresa que hace seguir la música ({ $bars }).
analysis-lesson-pull = { $numeral } quiere resolver, y { $next } cede: tensión y luego reposo ({ $bars }).
analysis-lesson-climax = La melodía guarda su nota más alta, { $pitch }, para un solo lugar, al { $percent } del camino: el clímax ({ $bars }).
analysis-lesson-steps = La melodía va por grados conjuntos el { $percent } del tiempo, y por eso es fácil de cantar ({ $bars }).
analysis-lesson-leaps = El { $percent } de los movimientos de la melodía son saltos amplios, que le dan energía ({ $bars }).
analysis-lesson-motif = El { $percent } de los compases de la melodía repiten un ritmo anterior: un motivo que se recuerda ({ $bars }).
analysis-lesson-suspense = El { $percent } de las notas que la melodía tiene en el pulso son ajenas al acorde y quieren seguir: anhelo ({ $bars }).
analysis-lesson-compass = La melodía va de { $pitch } a { $highest } ({ $bars }).
analysis-lesson-syncopation = El { $percent } de las notas empiezan entre los pulsos y duran más allá del siguiente: empujan contra el pulso. Sobre todo aquí: { $bars }.
analysis-lesson-swing = La segunda mitad de cada pulso llega tarde, como la tercera nota de un tresillo: la música tiene swing ({ $bars }).
analysis-lesson-lilt = En { $meter }, cada pulso se divide en tres: la música se mece ({ $bars }).
analysis-lesson-three = En { $meter }, a un pulso fuerte le siguen dos ligeros: la música gira como una danza ({ $bars }).
analysis-lesson-odd = { $meter } es un compás de pasos desiguales: apenas te acostumbras, vuelve a empezar ({ $bars }).
analysis-lesson-fast = { $bpm } pulsos por minuto son más rápidos que un corazón en reposo: la música empuja ({ $bars }).
analysis-lesson-slow = { $bpm } pulsos por minuto son tan lentos como un corazón en reposo: la música está en calma ({ $bars }).
analysis-lesson-walking = { $bpm } pulsos por minuto son un paso de paseo: la música ni corre ni espera ({ $bars }).
analysis-lesson-return = Después de otra cosa vuelve la música de los compases { $from } a { $to }, y sientes que la conoces ({ $bars }).
analysis-lesson-contrast = Aquí { $notes } notas por compás, en los compases { $from } a { $to } solo { $fewer }: el contraste entre lleno y ligero hace audible la forma ({ $bars }).
analysis-lesson-entries = Los instrumentos entran en { $count } momentos distintos, y el sonido crece ({ $bars }).
analysis-lesson-whole = La canción consta de { $count ->
    [one] un solo tramo
   *[other] { $count } tramos
} sin regreso ({ $bars }).
analysis-lesson-end-authentic = Al final { $numeral } va a { $next }: el punto final más firme que hay ({ $bars }).
analysis-lesson-end-plagal = Al final { $numeral } va a { $next }: el final suave de un amén ({ $bars }).
analysis-lesson-end-picardy = La canción está en menor, pero su último acorde, { $numeral }, es mayor: una luz al final ({ $bars }).
analysis-lesson-end-home = La canción llega al reposo en { $numeral }, su casa ({ $bars }).
analysis-lesson-end-open = La canción termina en { $numeral }, fuera de casa, y deja una pregunta ({ $bars }).
