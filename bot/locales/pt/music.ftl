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
music-style-gospel = gospel
music-style-disco = disco
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
music-style-hip-hop = hip-hop
music-style-trap = trap
music-style-lo-fi = lo-fi
music-style-house = house
music-style-techno = techno
music-style-trance = trance
music-style-drum-and-bass = drum and bass
music-style-synthwave = synthwave
music-style-ambient = ambient
music-style-chiptune = chiptune
music-style-cinematic = música de cinema
music-style-classical = música clássica
music-style-baroque = música barroca
music-style-romantic = música romântica para piano
music-style-waltz = valsa
music-style-march = marcha
music-style-polka = polca
music-style-lullaby = canção de ninar

## Instruments: those of General MIDI first

music-instrument-acoustic-grand-piano = piano de cauda
music-instrument-bright-acoustic-piano = piano brilhante
music-instrument-electric-grand-piano = piano de cauda elétrico
music-instrument-honky-tonk-piano = piano honky-tonk
music-instrument-electric-piano = piano elétrico
music-instrument-digital-electric-piano = piano elétrico digital
music-instrument-harpsichord = cravo
music-instrument-clavinet = clavinet
music-instrument-celesta = celesta
music-instrument-glockenspiel = glockenspiel
music-instrument-music-box = caixinha de música
music-instrument-vibraphone = vibrafone
music-instrument-marimba = marimba
music-instrument-xylophone = xilofone
music-instrument-tubular-bells = sinos tubulares
music-instrument-dulcimer = saltério
music-instrument-drawbar-organ = órgão Hammond
music-instrument-percussive-organ = órgão percussivo
music-instrument-rock-organ = órgão de rock
music-instrument-church-organ = órgão de igreja
music-instrument-reed-organ = harmônio
music-instrument-accordion = acordeão
music-instrument-harmonica = gaita de boca
music-instrument-bandoneon = bandoneón
music-instrument-nylon-guitar = violão de nylon
music-instrument-steel-guitar = violão de aço
music-instrument-jazz-guitar = guitarra de jazz
music-instrument-clean-electric-guitar = guitarra elétrica limpa
music-instrument-muted-electric-guitar = guitarra elétrica abafada
music-instrument-overdriven-guitar = guitarra com overdrive
music-instrument-distortion-guitar = guitarra distorcida
music-instrument-guitar-harmonics = harmônicos de guitarra
music-instrument-acoustic-bass = contrabaixo acústico
music-instrument-electric-bass = baixo elétrico
music-instrument-picked-electric-bass = baixo elétrico com palheta
music-instrument-fretless-bass = baixo fretless
music-instrument-slap-bass = baixo slap
music-instrument-bright-slap-bass = baixo slap brilhante
music-instrument-synth-bass = baixo sintetizado
music-instrument-deep-synth-bass = baixo sintetizado grave
music-instrument-violin = violino
music-instrument-viola = viola
music-instrument-cello = violoncelo
music-instrument-contrabass = contrabaixo de orquestra
music-instrument-tremolo-strings = cordas em tremolo
music-instrument-pizzicato-strings = cordas em pizzicato
music-instrument-harp = harpa
music-instrument-timpani = tímpanos
music-instrument-string-ensemble = cordas
music-instrument-slow-string-ensemble = cordas lentas
music-instrument-synth-strings = cordas sintetizadas
music-instrument-warm-synth-strings = cordas sintetizadas quentes
music-instrument-choir = coro
music-instrument-voice = voz sem palavras
music-instrument-synth-voice = voz sintetizada
music-instrument-orchestra-hit = ataque de orquestra
music-instrument-trumpet = trompete
music-instrument-trombone = trombone
music-instrument-tuba = tuba
music-instrument-muted-trumpet = trompete com surdina
music-instrument-french-horn = trompa
music-instrument-brass-section = naipe de metais
music-instrument-synth-brass = metais sintetizados
music-instrument-soft-synth-brass = metais sintetizados suaves
music-instrument-soprano-saxophone = saxofone soprano
music-instrument-alto-saxophone = saxofone alto
music-instrument-tenor-saxophone = saxofone tenor
music-instrument-baritone-saxophone = saxofone barítono
music-instrument-oboe = oboé
music-instrument-english-horn = corne inglês
music-instrument-bassoon = fagote
music-instrument-clarinet = clarinete
music-instrument-piccolo = flautim
music-instrument-flute = flauta
music-instrument-recorder = flauta doce
music-instrument-pan-flute = flauta de Pã
music-instrument-bottle = garrafa soprada
music-instrument-shakuhachi = shakuhachi
music-instrument-whistle = assobio
music-instrument-ocarina = ocarina
music-instrument-square-wave-synth = sintetizador de onda quadrada
music-instrument-sawtooth-synth = sintetizador dente de serra
music-instrument-calliope-synth = sintetizador calíope
music-instrument-chiff-synth = sintetizador chiff
music-instrument-charang-synth = sintetizador charango
music-instrument-voice-synth = sintetizador vocal
music-instrument-fifths-synth = sintetizador em quintas
music-instrument-bass-and-lead-synth = sintetizador de baixo e solo
music-instrument-new-age-pad = pad new age
music-instrument-warm-pad = pad quente
music-instrument-polysynth = polissintetizador
music-instrument-choir-pad = pad coral
music-instrument-bowed-glass-pad = pad de vidro friccionado
music-instrument-metallic-pad = pad metálico
music-instrument-halo-pad = pad halo
music-instrument-sweep-pad = pad sweep
music-instrument-ice-rain = chuva de gelo
music-instrument-soundtrack-pad = pad de trilha sonora
music-instrument-crystal-bells = sinos de cristal
music-instrument-atmosphere-synth = sintetizador atmosférico
music-instrument-brightness-synth = sintetizador brilhante
music-instrument-goblins-synth = sintetizador de duendes
music-instrument-echo-synth = sintetizador com eco
music-instrument-sci-fi-synth = sintetizador de ficção científica
music-instrument-sitar = sitar
music-instrument-banjo = banjo
music-instrument-shamisen = shamisen
music-instrument-koto = koto
music-instrument-kalimba = kalimba
music-instrument-bagpipe = gaita de foles
music-instrument-fiddle = rabeca
music-instrument-shanai = shehnai
music-instrument-tinkle-bell = sininho
music-instrument-agogo-bells = agogô
music-instrument-steel-drums = tambores de aço
music-instrument-woodblock = bloco de madeira
music-instrument-taiko-drum = tambor taiko
music-instrument-melodic-tom = tom melódico
music-instrument-synth-drum = tambor sintetizado
music-instrument-reverse-cymbal = prato reverso
music-instrument-guitar-fret-noise = ruído de trastes
music-instrument-breath-noise = som de respiração
music-instrument-seashore = som do mar
music-instrument-bird-tweet = canto de pássaro
music-instrument-telephone-ring = toque de telefone
music-instrument-helicopter = helicóptero
music-instrument-applause = aplausos
music-instrument-gunshot = tiro

## Instruments as people ask for them, where General MIDI has no such name

music-instrument-piano = piano
music-instrument-bright-piano = piano brilhante
music-instrument-organ = órgão
music-instrument-guitar = guitarra
music-instrument-acoustic-guitar = violão
music-instrument-electric-guitar = guitarra elétrica
music-instrument-muted-guitar = guitarra abafada
music-instrument-bass = baixo
music-instrument-upright-bass = contrabaixo acústico
music-instrument-picked-bass = baixo com palheta
music-instrument-808-bass = baixo 808
music-instrument-strings = cordas
music-instrument-slow-strings = cordas lentas
music-instrument-synthesizer = sintetizador
music-instrument-calliope = calíope
music-instrument-synth-pad = pad de sintetizador
music-instrument-bagpipes = gaita de foles
music-instrument-taiko = tambor taiko
music-instrument-drums = bateria

## Notes and keys

music-note-c = dó
music-note-c-sharp = dó sustenido
music-note-c-flat = dó bemol
music-note-d = ré
music-note-d-sharp = ré sustenido
music-note-d-flat = ré bemol
music-note-e = mi
music-note-e-sharp = mi sustenido
music-note-e-flat = mi bemol
music-note-f = fá
music-note-f-sharp = fá sustenido
music-note-f-flat = fá bemol
music-note-g = sol
music-note-g-sharp = sol sustenido
music-note-g-flat = sol bemol
music-note-a = lá
music-note-a-sharp = lá sustenido
music-note-a-flat = lá bemol
music-note-b = si
music-note-b-sharp = si sustenido
music-note-b-flat = si bemol
music-key-major = { $tonic } maior
music-key-minor = { $tonic } menor
music-key-dorian = { $tonic } dórico
music-key-phrygian = { $tonic } frígio
music-key-lydian = { $tonic } lídio
music-key-mixolydian = { $tonic } mixolídio
music-key-locrian = { $tonic } lócrio
music-mode-major = maior
music-mode-minor = menor
music-mode-dorian = dórico
music-mode-phrygian = frígio
music-mode-lydian = lídio
music-mode-mixolydian = mixolídio
music-mode-locrian = lócrio
music-key-open = { $tonic }

## Moods, as words for music

music-mood-happy = feliz
music-mood-joyful = alegre
music-mood-cheerful = animado
music-mood-upbeat = vibrante
music-mood-euphoric = eufórico
music-mood-energetic = enérgico
music-mood-excited = empolgado
music-mood-fun = divertido
music-mood-cute = fofo
music-mood-triumphant = triunfante
music-mood-heroic = heroico
music-mood-uplifting = inspirador
music-mood-epic = épico
music-mood-festive-and-wild = festivo e agitado
music-mood-hopeful = esperançoso
music-mood-adventurous = aventureiro
music-mood-danceable = dançante
music-mood-summery = de verão
music-mood-relaxed = relaxado
music-mood-calm = calmo
music-mood-peaceful = sereno
music-mood-gentle = suave
music-mood-warm = aconchegante
music-mood-romantic = romântico
music-mood-dreamy = sonhador
music-mood-elegant = elegante
music-mood-sleepy = sonolento
music-mood-majestic = majestoso
music-mood-sad = triste
music-mood-melancholic = melancólico
music-mood-nostalgic = nostálgico
music-mood-lonely = solitário
music-mood-heartbroken = de partir o coração
music-mood-reflective = reflexivo
music-mood-cold = frio
music-mood-autumnal = outonal
music-mood-dark = sombrio
music-mood-angry = furioso
music-mood-tense = tenso
music-mood-scary = assustador
music-mood-mysterious = misterioso
music-mood-dramatic = dramático
music-mood-intense = intenso
music-mood-emotional = emotivo
music-mood-bored = entediado
music-mood-neutral = equilibrado
music-mood-hypnotic-calm = satisfeito
music-mood-hypnotic = hipnótico
music-mood-christmassy = natalino
music-mood-spring = primaveril
# Moods that no word said: regions of the plane of moods
music-like-balanced = equilibrado
music-like-happy = feliz
music-like-sad = triste
music-like-lively = animado
music-like-calm = calmo
music-like-happy-and-lively = feliz e animado
music-like-happy-and-calm = feliz e calmo
music-like-sad-and-calm = triste e calmo
music-like-dark-and-tense = sombrio e tenso
# How far a mood or a tempo was meant; more and less only where a song is changed
music-degree-very = muito { $word }
music-degree-slightly = um pouco { $word }
music-degree-not = não { $word }
music-degree-not-too = não muito { $word }
music-degree-more = mais { $word }
music-degree-less = menos { $word }

## Tempo

music-bpm = { $bpm } bpm
music-tempo-slow = lento
music-tempo-medium = médio
music-tempo-fast = rápido
music-tempo-very-fast = muito rápido
music-tempo-very-slow = muito lento
music-tempo-grave = grave
music-tempo-largo = largo
music-tempo-larghetto = larghetto
music-tempo-adagio = adágio
music-tempo-andante = andante
music-tempo-andantino = andantino
music-tempo-moderato = moderato
music-tempo-allegretto = allegretto
music-tempo-allegro = allegro
music-tempo-vivace = vivace
music-tempo-presto = presto
music-tempo-prestissimo = prestissimo
music-tempo-slower = mais lento
music-tempo-faster = mais rápido

## Density

music-density-sparse = rarefeita
music-density-dense = densa
music-density-sparser = mais rarefeita
music-density-denser = mais densa

## Ensembles and forms

music-ensemble-string-quartet = quarteto de cordas
music-ensemble-string-trio = trio de cordas
music-ensemble-brass-quintet = quinteto de metais
music-ensemble-wind-quintet = quinteto de sopros
music-ensemble-saxophone-quartet = quarteto de saxofones
music-ensemble-power-trio = power trio
music-ensemble-jazz-trio = trio de jazz
music-ensemble-jazz-quartet = quarteto de jazz
music-ensemble-jazz-quintet = quinteto de jazz
music-ensemble-piano-trio = trio com piano
music-ensemble-a-cappella-choir = coro a cappella
music-form-twelve-bar-blues = blues de doze compassos

## What was heard: each is one line, of what it was taken as

music-heard-style = estilo: { $style }
music-heard-style-by-mood = estilo: { $style }, pelo clima
music-heard-style-by-likeness = estilo: { $style }, o mais próximo das suas palavras
music-heard-style-of-time = estilo: { $style }, como na época de { $composer }
music-heard-not-style = nada de { $style }
music-heard-mood = clima: { $mood }
music-heard-mood-by-likeness = clima: { $mood }, o mais próximo das suas palavras
music-heard-tempo = andamento: { $tempo }
music-heard-tempo-word = andamento: { $word } ({ $tempo })
music-heard-meter = compasso: { $meter }
music-heard-key = tom: { $key }
music-heard-mode = modo: { $mode }
music-heard-chords = acordes: { $chords }
music-heard-degrees = acordes por graus: { $degrees }
music-heard-form = forma: { $form }
music-heard-bars = duração: { $bars } compassos
music-heard-seconds = duração: { $length }
music-heard-density = textura: { $density }
music-heard-ensemble = conjunto: { $ensemble }
music-heard-instrument = instrumento: { $instrument }
music-heard-drums = com bateria
music-heard-no = sem { $instrument }
music-heard-drawn-taste = do seu gosto: { $things }
music-heard-drawn-change = para variar: { $things }
music-heard-drawn-guild = do que se gosta aqui: { $things }
music-heard-drawn-chance = ao acaso: { $things }
# The same with the asker's own words that led to it
music-heard-with-words = { $meaning } — “{ $words }”

## Remarks: what could not be done as asked, and what was done instead

music-remark-prompt-cut = O texto é longo; li os primeiros { $characters } caracteres e deixei o resto de lado.
music-remark-style-default = Não ouvi nenhum estilo nas suas palavras, então escolhi { $style }.
music-remark-one-style = Uma música tem um só estilo: escolhi { $style } e deixei { $others } para a sua imaginação.
music-remark-artist = Não imito { $artist }; escolhi o estilo geral: { $style }.
music-remark-artist-in-style = Não imito { $artist }; fiquei com { $style }.
music-remark-slow-and-fast = Você pediu lento e rápido ao mesmo tempo; escolhi um andamento intermediário.
music-remark-tempi = Você pediu mais de um andamento; escolhi o primeiro, { $bpm } bpm.
music-remark-tempo-too-fast = Você pediu { $asked } bpm; o mais rápido que toco é { $bpm } bpm, então escolhi isso.
music-remark-tempo-too-slow = Você pediu { $asked } bpm; o mais lento que toco é { $bpm } bpm, então escolhi isso.
music-remark-meters = Você pediu mais de um compasso; escolhi o primeiro, { $meter }.
music-remark-meter-unplayable = Não sei tocar em { $asked }, então escolhi o compasso por conta própria; posso tocar em { $playable }.
music-remark-keys = Você pediu mais de um tom; escolhi o primeiro, { $key }.
music-remark-no-such-key = Não existe um tom chamado { $name } (as notas vão de A a G), então escolhi o tom por conta própria.
music-remark-chords-cut = Você deu { $chords } acordes; uma música tem no máximo { $bars } compassos, então deixei o resto de fora.
music-remark-asked-and-refused = Você pediu “com { $instrument }” e “sem { $instrument }” ao mesmo tempo; fiquei com “sem”.
music-remark-no-lyrics = Não consigo cantar letras; uma voz sem palavras faz essa parte.
music-remark-no-seat = Uma música tem no máximo oito partes, então não sobrou lugar para { $instruments }.
music-remark-bars-and-seconds = Você deu a duração em compassos e em segundos; segui os compassos: { $bars }.
music-remark-bars-too-many = Você pediu { $asked } compassos; o máximo que escrevo são { $bars }, então escolhi isso.
music-remark-bars-too-few =
    { $asked ->
        [one] Você pediu { $asked } compasso; o mínimo que escrevo são { $bars }, então escolhi isso.
       *[other] Você pediu { $asked } compassos; o mínimo que escrevo são { $bars }, então escolhi isso.
    }
music-remark-bars-too-long = { $asked } compassos durariam mais de { $minutes } minutos, então escolhi { $bars } compassos.
music-remark-too-long = Você pediu { $length }; o máximo que escrevo são { $minutes } minutos, então escolhi isso.
music-remark-edit-band-anew = Mantive a melodia e os acordes; todo o resto é tocado de novo.
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
