### What musicians call things, and what was heard and done, for the member who asked.

## Styles

music-style-bossa-nova = bossa nova
music-style-samba = samba
music-style-salsa = salsa
music-style-tango = tango
music-style-bolero = bolero
music-style-swing = swing
music-style-jazz-ballad = balada de jazz
music-style-ragtime = ragtime
music-style-blues = blues
music-style-funk = funk
music-style-soul = soul
music-style-gospel = góspel
music-style-disco = música disco
music-style-pop = pop
music-style-ballad = balada
music-style-rock = rock
music-style-metal = metal
music-style-country = country
music-style-bluegrass = bluegrass
music-style-folk = folk
music-style-celtic = música celta
music-style-reggae = reggae
music-style-ska = ska
music-style-hip-hop = hip hop
music-style-trap = trap
music-style-lo-fi = lo-fi
music-style-house = house
music-style-techno = tecno
music-style-trance = trance
music-style-drum-and-bass = drum and bass
music-style-synthwave = synthwave
music-style-ambient = ambient
music-style-chiptune = chiptune
music-style-cinematic = música de cine
music-style-classical = música clásica
music-style-baroque = música barroca
music-style-romantic = música romántica para piano
music-style-waltz = vals
music-style-march = marcha
music-style-polka = polca
music-style-lullaby = canción de cuna

## Instruments: those of General MIDI first

music-instrument-acoustic-grand-piano = piano de cola
music-instrument-bright-acoustic-piano = piano brillante
music-instrument-electric-grand-piano = piano de cola eléctrico
music-instrument-honky-tonk-piano = piano honky-tonk
music-instrument-electric-piano = piano eléctrico
music-instrument-digital-electric-piano = piano eléctrico digital
music-instrument-harpsichord = clavecín
music-instrument-clavinet = clavinet
music-instrument-celesta = celesta
music-instrument-glockenspiel = glockenspiel
music-instrument-music-box = caja de música
music-instrument-vibraphone = vibráfono
music-instrument-marimba = marimba
music-instrument-xylophone = xilófono
music-instrument-tubular-bells = campanas tubulares
music-instrument-dulcimer = dulcémele
music-instrument-drawbar-organ = órgano Hammond
music-instrument-percussive-organ = órgano percusivo
music-instrument-rock-organ = órgano de rock
music-instrument-church-organ = órgano de iglesia
music-instrument-reed-organ = armonio
music-instrument-accordion = acordeón
music-instrument-harmonica = armónica
music-instrument-bandoneon = bandoneón
music-instrument-nylon-guitar = guitarra clásica
music-instrument-steel-guitar = guitarra acústica
music-instrument-jazz-guitar = guitarra de jazz
music-instrument-clean-electric-guitar = guitarra eléctrica limpia
music-instrument-muted-electric-guitar = guitarra eléctrica apagada
music-instrument-overdriven-guitar = guitarra saturada
music-instrument-distortion-guitar = guitarra distorsionada
music-instrument-guitar-harmonics = armónicos de guitarra
music-instrument-acoustic-bass = contrabajo
music-instrument-electric-bass = bajo eléctrico
music-instrument-picked-electric-bass = bajo eléctrico con púa
music-instrument-fretless-bass = bajo sin trastes
music-instrument-slap-bass = bajo slap
music-instrument-bright-slap-bass = bajo slap brillante
music-instrument-synth-bass = bajo sintetizado
music-instrument-deep-synth-bass = bajo sintetizado profundo
music-instrument-violin = violín
music-instrument-viola = viola
music-instrument-cello = violonchelo
music-instrument-contrabass = contrabajo de orquesta
music-instrument-tremolo-strings = cuerdas en trémolo
music-instrument-pizzicato-strings = cuerdas en pizzicato
music-instrument-harp = arpa
music-instrument-timpani = timbales
music-instrument-string-ensemble = cuerdas
music-instrument-slow-string-ensemble = cuerdas lentas
music-instrument-synth-strings = cuerdas sintetizadas
music-instrument-warm-synth-strings = cuerdas sintetizadas cálidas
music-instrument-choir = coro
music-instrument-voice = voz sin palabras
music-instrument-synth-voice = voz sintetizada
music-instrument-orchestra-hit = golpe de orquesta
music-instrument-trumpet = trompeta
music-instrument-trombone = trombón
music-instrument-tuba = tuba
music-instrument-muted-trumpet = trompeta con sordina
music-instrument-french-horn = trompa
music-instrument-brass-section = sección de metales
music-instrument-synth-brass = metales sintetizados
music-instrument-soft-synth-brass = metales sintetizados suaves
music-instrument-soprano-saxophone = saxofón soprano
music-instrument-alto-saxophone = saxofón alto
music-instrument-tenor-saxophone = saxofón tenor
music-instrument-baritone-saxophone = saxofón barítono
music-instrument-oboe = oboe
music-instrument-english-horn = corno inglés
music-instrument-bassoon = fagot
music-instrument-clarinet = clarinete
music-instrument-piccolo = flautín
music-instrument-flute = flauta
music-instrument-recorder = flauta dulce
music-instrument-pan-flute = flauta de Pan
music-instrument-bottle = botella soplada
music-instrument-shakuhachi = shakuhachi
music-instrument-whistle = silbido
music-instrument-ocarina = ocarina
music-instrument-square-wave-synth = sintetizador de onda cuadrada
music-instrument-sawtooth-synth = sintetizador de diente de sierra
music-instrument-calliope-synth = sintetizador calíope
music-instrument-chiff-synth = sintetizador chiff
music-instrument-charang-synth = sintetizador charango
music-instrument-voice-synth = sintetizador vocal
music-instrument-fifths-synth = sintetizador en quintas
music-instrument-bass-and-lead-synth = sintetizador bajo y solista
music-instrument-new-age-pad = pad new age
music-instrument-warm-pad = pad cálido
music-instrument-polysynth = polisintetizador
music-instrument-choir-pad = pad coral
music-instrument-bowed-glass-pad = pad de cristal frotado
music-instrument-metallic-pad = pad metálico
music-instrument-halo-pad = pad de halo
music-instrument-sweep-pad = pad de barrido
music-instrument-ice-rain = lluvia de hielo
music-instrument-soundtrack-pad = pad de banda sonora
music-instrument-crystal-bells = campanas de cristal
music-instrument-atmosphere-synth = sintetizador atmosférico
music-instrument-brightness-synth = sintetizador brillante
music-instrument-goblins-synth = sintetizador de duendes
music-instrument-echo-synth = sintetizador con eco
music-instrument-sci-fi-synth = sintetizador de ciencia ficción
music-instrument-sitar = sitar
music-instrument-banjo = banjo
music-instrument-shamisen = shamisen
music-instrument-koto = koto
music-instrument-kalimba = kalimba
music-instrument-bagpipe = gaita
music-instrument-fiddle = violín folclórico
music-instrument-shanai = shehnai
music-instrument-tinkle-bell = campanilla
music-instrument-agogo-bells = agogó
music-instrument-steel-drums = tambores metálicos
music-instrument-woodblock = caja china
music-instrument-taiko-drum = tambor taiko
music-instrument-melodic-tom = tom melódico
music-instrument-synth-drum = tambor sintetizado
music-instrument-reverse-cymbal = platillo invertido
music-instrument-guitar-fret-noise = roce de trastes
music-instrument-breath-noise = soplido
music-instrument-seashore = orilla del mar
music-instrument-bird-tweet = canto de pájaro
music-instrument-telephone-ring = timbre de teléfono
music-instrument-helicopter = helicóptero
music-instrument-applause = aplausos
music-instrument-gunshot = disparo

## Instruments as people ask for them, where General MIDI has no such name

music-instrument-piano = piano
music-instrument-bright-piano = piano brillante
music-instrument-organ = órgano
music-instrument-guitar = guitarra
music-instrument-acoustic-guitar = guitarra acústica
music-instrument-electric-guitar = guitarra eléctrica
music-instrument-muted-guitar = guitarra apagada
music-instrument-bass = bajo
music-instrument-upright-bass = contrabajo
music-instrument-picked-bass = bajo con púa
music-instrument-808-bass = bajo 808
music-instrument-strings = cuerdas
music-instrument-slow-strings = cuerdas lentas
music-instrument-synthesizer = sintetizador
music-instrument-calliope = calíope
music-instrument-synth-pad = pad de sintetizador
music-instrument-bagpipes = gaita
music-instrument-taiko = tambor taiko
music-instrument-drums = batería

## Notes and keys

music-note-c = do
music-note-c-sharp = do sostenido
music-note-c-flat = do bemol
music-note-d = re
music-note-d-sharp = re sostenido
music-note-d-flat = re bemol
music-note-e = mi
music-note-e-sharp = mi sostenido
music-note-e-flat = mi bemol
music-note-f = fa
music-note-f-sharp = fa sostenido
music-note-f-flat = fa bemol
music-note-g = sol
music-note-g-sharp = sol sostenido
music-note-g-flat = sol bemol
music-note-a = la
music-note-a-sharp = la sostenido
music-note-a-flat = la bemol
music-note-b = si
music-note-b-sharp = si sostenido
music-note-b-flat = si bemol
music-key-major = { $tonic } mayor
music-key-minor = { $tonic } menor
music-key-dorian = { $tonic } dórico
music-key-phrygian = { $tonic } frigio
music-key-lydian = { $tonic } lidio
music-key-mixolydian = { $tonic } mixolidio
music-key-locrian = { $tonic } locrio
music-mode-major = mayor
music-mode-minor = menor
music-mode-dorian = dórico
music-mode-phrygian = frigio
music-mode-lydian = lidio
music-mode-mixolydian = mixolidio
music-mode-locrian = locrio
music-key-open = { $tonic }

## Moods, as words for music

music-mood-happy = alegre
music-mood-joyful = jubiloso
music-mood-cheerful = animado
music-mood-upbeat = vivaz
music-mood-euphoric = eufórico
music-mood-energetic = enérgico
music-mood-excited = emocionado
music-mood-fun = divertido
music-mood-cute = tierno
music-mood-triumphant = triunfante
music-mood-heroic = heroico
music-mood-uplifting = inspirador
music-mood-epic = épico
music-mood-festive-and-wild = festivo y desenfrenado
music-mood-hopeful = esperanzado
music-mood-adventurous = aventurero
music-mood-danceable = bailable
music-mood-summery = veraniego
music-mood-relaxed = relajado
music-mood-calm = tranquilo
music-mood-peaceful = apacible
music-mood-gentle = suave
music-mood-warm = cálido
music-mood-romantic = romántico
music-mood-dreamy = soñador
music-mood-elegant = elegante
music-mood-sleepy = somnoliento
music-mood-majestic = majestuoso
music-mood-sad = triste
music-mood-melancholic = melancólico
music-mood-nostalgic = nostálgico
music-mood-lonely = solitario
music-mood-heartbroken = desgarrador
music-mood-reflective = reflexivo
music-mood-cold = frío
music-mood-autumnal = otoñal
music-mood-dark = oscuro
music-mood-angry = furioso
music-mood-tense = tenso
music-mood-scary = aterrador
music-mood-mysterious = misterioso
music-mood-dramatic = dramático
music-mood-intense = intenso
music-mood-emotional = emotivo
music-mood-bored = aburrido
music-mood-neutral = equilibrado
music-mood-hypnotic-calm = contento
music-mood-hypnotic = hipnótico
music-mood-christmassy = navideño
music-mood-spring = primaveral
# Moods that no word said: regions of the plane of moods
music-like-balanced = equilibrado
music-like-happy = alegre
music-like-sad = triste
music-like-lively = animado
music-like-calm = tranquilo
music-like-happy-and-lively = alegre y animado
music-like-happy-and-calm = alegre y tranquilo
music-like-sad-and-calm = triste y tranquilo
music-like-dark-and-tense = oscuro y tenso
# How far a mood or a tempo was meant; more and less only where a song is changed
music-degree-very = muy { $word }
music-degree-slightly = un poco { $word }
music-degree-not = no { $word }
music-degree-not-too = no demasiado { $word }
music-degree-more = más { $word }
music-degree-less = menos { $word }

## Tempo

music-bpm = { $bpm } bpm
music-tempo-slow = lento
music-tempo-medium = medio
music-tempo-fast = rápido
music-tempo-very-fast = muy rápido
music-tempo-very-slow = muy lento
music-tempo-grave = grave
music-tempo-largo = largo
music-tempo-larghetto = larghetto
music-tempo-adagio = adagio
music-tempo-andante = andante
music-tempo-andantino = andantino
music-tempo-moderato = moderato
music-tempo-allegretto = allegretto
music-tempo-allegro = allegro
music-tempo-vivace = vivace
music-tempo-presto = presto
music-tempo-prestissimo = prestissimo
music-tempo-slower = más lento
music-tempo-faster = más rápido

## Density

music-density-sparse = ligera
music-density-dense = densa
music-density-sparser = más ligera
music-density-denser = más densa

## Ensembles and forms

music-ensemble-string-quartet = cuarteto de cuerda
music-ensemble-string-trio = trío de cuerda
music-ensemble-brass-quintet = quinteto de metales
music-ensemble-wind-quintet = quinteto de viento
music-ensemble-saxophone-quartet = cuarteto de saxofones
music-ensemble-power-trio = power trio
music-ensemble-jazz-trio = trío de jazz
music-ensemble-jazz-quartet = cuarteto de jazz
music-ensemble-jazz-quintet = quinteto de jazz
music-ensemble-piano-trio = trío con piano
music-ensemble-a-cappella-choir = coro a capela
music-form-twelve-bar-blues = blues de doce compases

## What was heard: each is one line, of what it was taken as

music-heard-style = estilo: { $style }
music-heard-style-by-mood = estilo: { $style }, por el ambiente
music-heard-style-by-likeness = estilo: { $style }, el más cercano a tus palabras
music-heard-style-of-time = estilo: { $style }, como en la época de { $composer }
music-heard-not-style = nada de { $style }
music-heard-mood = ambiente: { $mood }
music-heard-mood-by-likeness = ambiente: { $mood }, el más cercano a tus palabras
music-heard-tempo = tempo: { $tempo }
music-heard-tempo-word = tempo: { $word } ({ $tempo })
music-heard-meter = compás: { $meter }
music-heard-key = tonalidad: { $key }
music-heard-mode = modo: { $mode }
music-heard-chords = acordes: { $chords }
music-heard-degrees = acordes por grados: { $degrees }
music-heard-form = forma: { $form }
music-heard-bars = duración: { $bars } compases
music-heard-seconds = duración: { $length }
music-heard-density = textura: { $density }
music-heard-ensemble = conjunto: { $ensemble }
music-heard-instrument = instrumento: { $instrument }
music-heard-drums = con batería
music-heard-no = sin { $instrument }
music-heard-drawn-taste = de tus gustos: { $things }
music-heard-drawn-change = para variar: { $things }
music-heard-drawn-guild = de lo que gusta aquí: { $things }
music-heard-drawn-chance = al azar: { $things }
# The same with the asker's own words that led to it
music-heard-with-words = { $meaning } — «{ $words }»

## Remarks: what could not be done as asked, and what was done instead

music-remark-prompt-cut = El texto es largo; leí los primeros { $characters } caracteres y dejé el resto.
music-remark-style-default = No oí ningún estilo en tus palabras, así que elegí { $style }.
music-remark-one-style = Una canción tiene un solo estilo: elegí { $style } y dejé { $others } a tu imaginación.
music-remark-artist = No imito a { $artist }; elegí el estilo general: { $style }.
music-remark-artist-in-style = No imito a { $artist }; me quedé con { $style }.
music-remark-slow-and-fast = Pediste lento y rápido a la vez; elegí un tempo intermedio.
music-remark-tempi = Pediste más de un tempo; elegí el primero, { $bpm } bpm.
music-remark-tempo-too-fast = Pediste { $asked } bpm; lo más rápido que toco son { $bpm } bpm, así que elegí eso.
music-remark-tempo-too-slow = Pediste { $asked } bpm; lo más lento que toco son { $bpm } bpm, así que elegí eso.
music-remark-meters = Pediste más de un compás; elegí el primero, { $meter }.
music-remark-meter-unplayable = No sé tocar en { $asked }, así que elegí yo el compás; puedo tocar en { $playable }.
music-remark-keys = Pediste más de una tonalidad; elegí la primera, { $key }.
music-remark-no-such-key = No hay ninguna tonalidad llamada { $name } (las notas van de la A a la G), así que la elegí yo.
music-remark-chords-cut = Diste { $chords } acordes; una canción tiene { $bars } compases como mucho, así que dejé el resto.
music-remark-asked-and-refused = Pediste a la vez «con { $instrument }» y «sin { $instrument }»; me quedé con «sin».
music-remark-no-lyrics = No puedo cantar letras; una voz sin palabras hace esa parte.
music-remark-no-seat = Una canción tiene ocho partes como mucho, así que no quedó sitio para { $instruments }.
music-remark-bars-and-seconds = Diste la duración en compases y en segundos; seguí los compases: { $bars }.
music-remark-bars-too-many = Pediste { $asked } compases; lo más largo que escribo son { $bars }, así que elegí eso.
music-remark-bars-too-few =
    { $asked ->
        [one] Pediste { $asked } compás; lo más corto que escribo son { $bars }, así que elegí eso.
       *[other] Pediste { $asked } compases; lo más corto que escribo son { $bars }, así que elegí eso.
    }
music-remark-bars-too-long = { $asked } compases durarían más de { $minutes } minutos, así que elegí { $bars } compases.
music-remark-too-long = Pediste { $length }; lo más largo que escribo son { $minutes } minutos, así que elegí eso.
music-remark-edit-band-anew = Conservé la melodía y los acordes; todo lo demás se toca de nuevo.
music-length-hours =
    { $count ->
        [one] { $count } hora
       *[other] { $count } horas
    }
music-length-minutes =
    { $count ->
        [one] { $count } minuto
       *[other] { $count } minutos
    }
