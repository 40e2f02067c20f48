### What musicians call things, and what was heard and done, for the member who asked.

## Styles

music-style-bossa-nova = bossa nova
music-style-samba = samba
music-style-salsa = salsa
music-style-tango = tango
music-style-bolero = boléro
music-style-swing = swing
music-style-jazz-ballad = ballade jazz
music-style-ragtime = ragtime
music-style-blues = blues
music-style-funk = funk
music-style-soul = soul
music-style-gospel = gospel
music-style-disco = disco
music-style-pop = pop
music-style-ballad = ballade
music-style-rock = rock
music-style-metal = metal
music-style-country = country
music-style-bluegrass = bluegrass
music-style-folk = folk
music-style-celtic = musique celtique
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
music-style-cinematic = musique de film
music-style-classical = musique classique
music-style-baroque = musique baroque
music-style-romantic = musique romantique pour piano
music-style-waltz = valse
music-style-march = marche
music-style-polka = polka
music-style-lullaby = berceuse

## Instruments: those of General MIDI first

music-instrument-acoustic-grand-piano = piano à queue
music-instrument-bright-acoustic-piano = piano brillant
music-instrument-electric-grand-piano = piano à queue électrique
music-instrument-honky-tonk-piano = piano bastringue
music-instrument-electric-piano = piano électrique
music-instrument-digital-electric-piano = piano électrique numérique
music-instrument-harpsichord = clavecin
music-instrument-clavinet = clavinet
music-instrument-celesta = célesta
music-instrument-glockenspiel = glockenspiel
music-instrument-music-box = boîte à musique
music-instrument-vibraphone = vibraphone
music-instrument-marimba = marimba
music-instrument-xylophone = xylophone
music-instrument-tubular-bells = cloches tubulaires
music-instrument-dulcimer = tympanon
music-instrument-drawbar-organ = orgue Hammond
music-instrument-percussive-organ = orgue percussif
music-instrument-rock-organ = orgue rock
music-instrument-church-organ = grand orgue
music-instrument-reed-organ = harmonium
music-instrument-accordion = accordéon
music-instrument-harmonica = harmonica
music-instrument-bandoneon = bandonéon
music-instrument-nylon-guitar = guitare classique
music-instrument-steel-guitar = guitare folk
music-instrument-jazz-guitar = guitare jazz
music-instrument-clean-electric-guitar = guitare électrique claire
music-instrument-muted-electric-guitar = guitare électrique étouffée
music-instrument-overdriven-guitar = guitare saturée
music-instrument-distortion-guitar = guitare en distorsion
music-instrument-guitar-harmonics = harmoniques de guitare
music-instrument-acoustic-bass = contrebasse
music-instrument-electric-bass = basse électrique
music-instrument-picked-electric-bass = basse électrique au médiator
music-instrument-fretless-bass = basse fretless
music-instrument-slap-bass = basse slap
music-instrument-bright-slap-bass = basse slap brillante
music-instrument-synth-bass = basse synthé
music-instrument-deep-synth-bass = basse synthé profonde
music-instrument-violin = violon
music-instrument-viola = alto
music-instrument-cello = violoncelle
music-instrument-contrabass = contrebasse d’orchestre
music-instrument-tremolo-strings = cordes en trémolo
music-instrument-pizzicato-strings = cordes en pizzicato
music-instrument-harp = harpe
music-instrument-timpani = timbales
music-instrument-string-ensemble = cordes
music-instrument-slow-string-ensemble = cordes lentes
music-instrument-synth-strings = cordes synthétiques
music-instrument-warm-synth-strings = cordes synthétiques chaudes
music-instrument-choir = chœur
music-instrument-voice = voix sans paroles
music-instrument-synth-voice = voix synthétique
music-instrument-orchestra-hit = coup d’orchestre
music-instrument-trumpet = trompette
music-instrument-trombone = trombone
music-instrument-tuba = tuba
music-instrument-muted-trumpet = trompette bouchée
music-instrument-french-horn = cor d’harmonie
music-instrument-brass-section = section de cuivres
music-instrument-synth-brass = cuivres synthétiques
music-instrument-soft-synth-brass = cuivres synthétiques doux
music-instrument-soprano-saxophone = saxophone soprano
music-instrument-alto-saxophone = saxophone alto
music-instrument-tenor-saxophone = saxophone ténor
music-instrument-baritone-saxophone = saxophone baryton
music-instrument-oboe = hautbois
music-instrument-english-horn = cor anglais
music-instrument-bassoon = basson
music-instrument-clarinet = clarinette
music-instrument-piccolo = piccolo
music-instrument-flute = flûte
music-instrument-recorder = flûte à bec
music-instrument-pan-flute = flûte de Pan
music-instrument-bottle = bouteille soufflée
music-instrument-shakuhachi = shakuhachi
music-instrument-whistle = sifflet
music-instrument-ocarina = ocarina
music-instrument-square-wave-synth = synthé à onde carrée
music-instrument-sawtooth-synth = synthé en dents de scie
music-instrument-calliope-synth = synthé calliope
music-instrument-chiff-synth = synthé chiff
music-instrument-charang-synth = synthé charango
music-instrument-voice-synth = synthé vocal
music-instrument-fifths-synth = synthé en quintes
music-instrument-bass-and-lead-synth = synthé basse et solo
music-instrument-new-age-pad = nappe new age
music-instrument-warm-pad = nappe chaude
music-instrument-polysynth = synthé polyphonique
music-instrument-choir-pad = nappe chorale
music-instrument-bowed-glass-pad = nappe de verre frotté
music-instrument-metallic-pad = nappe métallique
music-instrument-halo-pad = nappe halo
music-instrument-sweep-pad = nappe balayée
music-instrument-ice-rain = pluie de glace
music-instrument-soundtrack-pad = nappe de bande originale
music-instrument-crystal-bells = clochettes de cristal
music-instrument-atmosphere-synth = synthé d’atmosphère
music-instrument-brightness-synth = synthé brillant
music-instrument-goblins-synth = synthé des gobelins
music-instrument-echo-synth = synthé à écho
music-instrument-sci-fi-synth = synthé de science-fiction
music-instrument-sitar = sitar
music-instrument-banjo = banjo
music-instrument-shamisen = shamisen
music-instrument-koto = koto
music-instrument-kalimba = kalimba
music-instrument-bagpipe = cornemuse
music-instrument-fiddle = violon folk
music-instrument-shanai = shehnai
music-instrument-tinkle-bell = clochette
music-instrument-agogo-bells = agogo
music-instrument-steel-drums = steel drums
music-instrument-woodblock = wood-block
music-instrument-taiko-drum = tambour taïko
music-instrument-melodic-tom = tom mélodique
music-instrument-synth-drum = batterie synthétique
music-instrument-reverse-cymbal = cymbale inversée
music-instrument-guitar-fret-noise = bruit de frettes
music-instrument-breath-noise = bruit de souffle
music-instrument-seashore = bord de mer
music-instrument-bird-tweet = chant d’oiseau
music-instrument-telephone-ring = sonnerie de téléphone
music-instrument-helicopter = hélicoptère
music-instrument-applause = applaudissements
music-instrument-gunshot = coup de feu

## Instruments as people ask for them, where General MIDI has no such name

music-instrument-piano = piano
music-instrument-bright-piano = piano brillant
music-instrument-organ = orgue
music-instrument-guitar = guitare
music-instrument-acoustic-guitar = guitare acoustique
music-instrument-electric-guitar = guitare électrique
music-instrument-muted-guitar = guitare étouffée
music-instrument-bass = basse
music-instrument-upright-bass = contrebasse
music-instrument-picked-bass = basse au médiator
music-instrument-808-bass = basse 808
music-instrument-strings = cordes
music-instrument-slow-strings = cordes lentes
music-instrument-synthesizer = synthétiseur
music-instrument-calliope = calliope
music-instrument-synth-pad = nappe de synthé
music-instrument-bagpipes = cornemuse
music-instrument-taiko = tambour taïko
music-instrument-drums = batterie

## Notes and keys

music-note-c = do
music-note-c-sharp = do dièse
music-note-c-flat = do bémol
music-note-d = ré
music-note-d-sharp = ré dièse
music-note-d-flat = ré bémol
music-note-e = mi
music-note-e-sharp = mi dièse
music-note-e-flat = mi bémol
music-note-f = fa
music-note-f-sharp = fa dièse
music-note-f-flat = fa bémol
music-note-g = sol
music-note-g-sharp = sol dièse
music-note-g-flat = sol bémol
music-note-a = la
music-note-a-sharp = la dièse
music-note-a-flat = la bémol
music-note-b = si
music-note-b-sharp = si dièse
music-note-b-flat = si bémol
music-key-major = { $tonic } majeur
music-key-minor = { $tonic } mineur
music-key-dorian = { $tonic } dorien
music-key-phrygian = { $tonic } phrygien
music-key-lydian = { $tonic } lydien
music-key-mixolydian = { $tonic } mixolydien
music-key-locrian = { $tonic } locrien
music-mode-major = majeur
music-mode-minor = mineur
music-mode-dorian = dorien
music-mode-phrygian = phrygien
music-mode-lydian = lydien
music-mode-mixolydian = mixolydien
music-mode-locrian = locrien
music-key-open = { $tonic }

## Moods, as words for music

music-mood-happy = heureux
music-mood-joyful = joyeux
music-mood-cheerful = enjoué
music-mood-upbeat = entraînant
music-mood-euphoric = euphorique
music-mood-energetic = énergique
music-mood-excited = excité
music-mood-fun = amusant
music-mood-cute = mignon
music-mood-triumphant = triomphant
music-mood-heroic = héroïque
music-mood-uplifting = exaltant
music-mood-epic = épique
music-mood-festive-and-wild = festif et déchaîné
music-mood-hopeful = plein d’espoir
music-mood-adventurous = aventureux
music-mood-danceable = dansant
music-mood-summery = estival
music-mood-relaxed = détendu
music-mood-calm = calme
music-mood-peaceful = paisible
music-mood-gentle = doux
music-mood-warm = chaleureux
music-mood-romantic = romantique
music-mood-dreamy = rêveur
music-mood-elegant = élégant
music-mood-sleepy = endormi
music-mood-majestic = majestueux
music-mood-sad = triste
music-mood-melancholic = mélancolique
music-mood-nostalgic = nostalgique
music-mood-lonely = solitaire
music-mood-heartbroken = déchirant
music-mood-reflective = pensif
music-mood-cold = froid
music-mood-autumnal = automnal
music-mood-dark = sombre
music-mood-angry = furieux
music-mood-tense = tendu
music-mood-scary = effrayant
music-mood-mysterious = mystérieux
music-mood-dramatic = dramatique
music-mood-intense = intense
music-mood-emotional = émouvant
music-mood-bored = ennuyé
music-mood-neutral = équilibré
music-mood-hypnotic-calm = satisfait
music-mood-hypnotic = hypnotique
music-mood-christmassy = de Noël
music-mood-spring = printanier
# Moods that no word said: regions of the plane of moods
music-like-balanced = équilibré
music-like-happy = heureux
music-like-sad = triste
music-like-lively = vif
music-like-calm = calme
music-like-happy-and-lively = heureux et vif
music-like-happy-and-calm = heureux et calme
music-like-sad-and-calm = triste et calme
music-like-dark-and-tense = sombre et tendu
# How far a mood or a tempo was meant; more and less only where a song is changed
music-degree-very = très { $word }
music-degree-slightly = un peu { $word }
music-degree-not = pas { $word }
music-degree-not-too = pas trop { $word }
music-degree-more = plus { $word }
music-degree-less = moins { $word }

## Tempo

music-bpm = { $bpm } bpm
music-tempo-slow = lent
music-tempo-medium = modéré
music-tempo-fast = rapide
music-tempo-very-fast = très rapide
music-tempo-very-slow = très lent
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
music-tempo-slower = plus lent
music-tempo-faster = plus rapide

## Density

music-density-sparse = clairsemée
music-density-dense = dense
music-density-sparser = plus clairsemée
music-density-denser = plus dense

## Ensembles and forms

music-ensemble-string-quartet = quatuor à cordes
music-ensemble-string-trio = trio à cordes
music-ensemble-brass-quintet = quintette de cuivres
music-ensemble-wind-quintet = quintette à vent
music-ensemble-saxophone-quartet = quatuor de saxophones
music-ensemble-power-trio = power trio
music-ensemble-jazz-trio = trio de jazz
music-ensemble-jazz-quartet = quartette de jazz
music-ensemble-jazz-quintet = quintette de jazz
music-ensemble-piano-trio = trio avec piano
music-ensemble-a-cappella-choir = chœur a cappella
music-form-twelve-bar-blues = blues de douze mesures

## What was heard: each is one line, of what it was taken as

music-heard-style = style : { $style }
music-heard-style-by-mood = style : { $style }, d’après l’ambiance
music-heard-style-by-likeness = style : { $style }, le plus proche de tes mots
music-heard-style-of-time = style : { $style }, comme au temps de { $composer }
music-heard-not-style = pas de { $style }
music-heard-mood = caractère : { $mood }
music-heard-mood-by-likeness = caractère : { $mood }, le plus proche de tes mots
music-heard-tempo = tempo : { $tempo }
music-heard-tempo-word = tempo : { $word } ({ $tempo })
music-heard-meter = mesure : { $meter }
music-heard-key = tonalité : { $key }
music-heard-mode = mode : { $mode }
music-heard-chords = accords : { $chords }
music-heard-degrees = accords par degrés : { $degrees }
music-heard-form = forme : { $form }
music-heard-bars = durée : { $bars } mesures
music-heard-seconds = durée : { $length }
music-heard-density = texture : { $density }
music-heard-ensemble = ensemble : { $ensemble }
music-heard-instrument = instrument : { $instrument }
music-heard-drums = avec batterie
music-heard-no = sans { $instrument }
music-heard-drawn-taste = d’après tes goûts : { $things }
music-heard-drawn-change = pour changer : { $things }
music-heard-drawn-guild = d’après ce qu’on aime ici : { $things }
music-heard-drawn-chance = au hasard : { $things }
# The same with the asker's own words that led to it
music-heard-with-words = { $meaning } — « { $words } »

## Remarks: what could not be done as asked, and what was done instead

music-remark-prompt-cut = Le texte est long ; j’ai lu ses { $characters } premiers caractères et laissé le reste.
music-remark-style-default = Je n’ai entendu aucun style dans tes mots, j’ai donc choisi « { $style } ».
music-remark-one-style = Un morceau n’a qu’un style : j’ai choisi « { $style } » et laissé { $others } à ton imagination.
music-remark-artist = Je n’imite pas { $artist } ; j’ai pris le style général : { $style }.
music-remark-artist-in-style = Je n’imite pas { $artist } ; je m’en suis tenu au style demandé : { $style }.
music-remark-slow-and-fast = Tu as demandé à la fois lent et rapide ; j’ai pris un tempo entre les deux.
music-remark-tempi = Tu as demandé plus d’un tempo ; j’ai pris le premier, { $bpm } bpm.
music-remark-tempo-too-fast = Tu as demandé { $asked } bpm ; je ne joue pas plus vite que { $bpm } bpm, j’ai donc pris cela.
music-remark-tempo-too-slow = Tu as demandé { $asked } bpm ; je ne joue pas plus lentement que { $bpm } bpm, j’ai donc pris cela.
music-remark-meters = Tu as demandé plus d’une mesure ; j’ai pris la première, { $meter }.
music-remark-meter-unplayable = Je ne sais pas jouer en { $asked }, j’ai donc choisi la mesure moi-même ; je sais jouer en { $playable }.
music-remark-keys = Tu as demandé plus d’une tonalité ; j’ai pris la première, { $key }.
music-remark-no-such-key = Il n’y a pas de tonalité appelée { $name } (les notes vont de A à G), je l’ai donc choisie moi-même.
music-remark-chords-cut = Tu as donné { $chords } accords ; un morceau a { $bars } mesures au plus, j’ai donc laissé le reste.
music-remark-asked-and-refused = Tu as demandé à la fois « avec { $instrument } » et « sans { $instrument } » ; j’ai choisi « sans ».
music-remark-no-lyrics = Je ne sais pas chanter de paroles ; une voix sans paroles prend la partie.
music-remark-no-seat = Un morceau a huit parties au plus, il ne restait donc pas de place pour { $instruments }.
music-remark-bars-and-seconds = Tu as donné la durée en mesures et en secondes ; j’ai suivi les mesures : { $bars }.
music-remark-bars-too-many = Tu as demandé { $asked } mesures ; je n’écris pas plus de { $bars } mesures, j’ai donc pris cela.
music-remark-bars-too-few =
    { $asked ->
        [one] Tu as demandé { $asked } mesure ; je n’écris pas moins de { $bars } mesures, j’ai donc pris cela.
       *[other] Tu as demandé { $asked } mesures ; je n’écris pas moins de { $bars } mesures, j’ai donc pris cela.
    }
music-remark-bars-too-long = { $asked } mesures dureraient plus de { $minutes } minutes, j’ai donc pris { $bars } mesures.
music-remark-too-long = Tu as demandé { $length } ; je n’écris pas plus de { $minutes } minutes, j’ai donc pris cela.
music-remark-edit-band-anew = J’ai gardé la mélodie et les accords ; tout le reste est joué autrement.
music-length-hours =
    { $count ->
        [one] { $count } heure
       *[other] { $count } heures
    }
music-length-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
