### What musicians call things, and what was heard and done, for the member who asked.

## Styles

music-style-bossa-nova = bossa nova
music-style-samba = samba
music-style-salsa = salsa
music-style-tango = tango
music-style-bolero = bolero
music-style-swing = swing
music-style-jazz-ballad = jazz ballad
music-style-ragtime = ragtime
music-style-blues = blues
music-style-funk = funk
music-style-soul = soul
music-style-gospel = gospel
music-style-disco = disco
music-style-pop = pop
music-style-ballad = ballad
music-style-rock = rock
music-style-metal = metal
music-style-country = country
music-style-bluegrass = bluegrass
music-style-folk = folk
music-style-celtic = Celtic music
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
music-style-cinematic = film music
music-style-classical = classical music
music-style-baroque = baroque music
music-style-romantic = romantic piano music
music-style-waltz = waltz
music-style-march = march
music-style-polka = polka
music-style-lullaby = lullaby

## Instruments: those of General MIDI first

music-instrument-acoustic-grand-piano = grand piano
music-instrument-bright-acoustic-piano = bright piano
music-instrument-electric-grand-piano = electric grand piano
music-instrument-honky-tonk-piano = honky-tonk piano
music-instrument-electric-piano = electric piano
music-instrument-digital-electric-piano = digital electric piano
music-instrument-harpsichord = harpsichord
music-instrument-clavinet = clavinet
music-instrument-celesta = celesta
music-instrument-glockenspiel = glockenspiel
music-instrument-music-box = music box
music-instrument-vibraphone = vibraphone
music-instrument-marimba = marimba
music-instrument-xylophone = xylophone
music-instrument-tubular-bells = tubular bells
music-instrument-dulcimer = dulcimer
music-instrument-drawbar-organ = drawbar organ
music-instrument-percussive-organ = percussive organ
music-instrument-rock-organ = rock organ
music-instrument-church-organ = church organ
music-instrument-reed-organ = reed organ
music-instrument-accordion = accordion
music-instrument-harmonica = harmonica
music-instrument-bandoneon = bandoneon
music-instrument-nylon-guitar = nylon-string guitar
music-instrument-steel-guitar = steel-string guitar
music-instrument-jazz-guitar = jazz guitar
music-instrument-clean-electric-guitar = clean electric guitar
music-instrument-muted-electric-guitar = muted electric guitar
music-instrument-overdriven-guitar = overdriven guitar
music-instrument-distortion-guitar = distorted guitar
music-instrument-guitar-harmonics = guitar harmonics
music-instrument-acoustic-bass = double bass
music-instrument-electric-bass = electric bass
music-instrument-picked-electric-bass = picked electric bass
music-instrument-fretless-bass = fretless bass
music-instrument-slap-bass = slap bass
music-instrument-bright-slap-bass = bright slap bass
music-instrument-synth-bass = synth bass
music-instrument-deep-synth-bass = deep synth bass
music-instrument-violin = violin
music-instrument-viola = viola
music-instrument-cello = cello
music-instrument-contrabass = orchestral double bass
music-instrument-tremolo-strings = tremolo strings
music-instrument-pizzicato-strings = pizzicato strings
music-instrument-harp = harp
music-instrument-timpani = timpani
music-instrument-string-ensemble = strings
music-instrument-slow-string-ensemble = slow strings
music-instrument-synth-strings = synth strings
music-instrument-warm-synth-strings = warm synth strings
music-instrument-choir = choir
music-instrument-voice = wordless voice
music-instrument-synth-voice = synth voice
music-instrument-orchestra-hit = orchestra hit
music-instrument-trumpet = trumpet
music-instrument-trombone = trombone
music-instrument-tuba = tuba
music-instrument-muted-trumpet = muted trumpet
music-instrument-french-horn = French horn
music-instrument-brass-section = brass section
music-instrument-synth-brass = synth brass
music-instrument-soft-synth-brass = soft synth brass
music-instrument-soprano-saxophone = soprano saxophone
music-instrument-alto-saxophone = alto saxophone
music-instrument-tenor-saxophone = tenor saxophone
music-instrument-baritone-saxophone = baritone saxophone
music-instrument-oboe = oboe
music-instrument-english-horn = English horn
music-instrument-bassoon = bassoon
music-instrument-clarinet = clarinet
music-instrument-piccolo = piccolo
music-instrument-flute = flute
music-instrument-recorder = recorder
music-instrument-pan-flute = pan flute
music-instrument-bottle = blown bottle
music-instrument-shakuhachi = shakuhachi
music-instrument-whistle = whistle
music-instrument-ocarina = ocarina
music-instrument-square-wave-synth = square-wave synth
music-instrument-sawtooth-synth = sawtooth synth
music-instrument-calliope-synth = calliope synth
music-instrument-chiff-synth = chiff synth
music-instrument-charang-synth = charang synth
music-instrument-voice-synth = voice synth lead
music-instrument-fifths-synth = fifths synth
music-instrument-bass-and-lead-synth = bass and lead synth
music-instrument-new-age-pad = new age pad
music-instrument-warm-pad = warm pad
music-instrument-polysynth = polysynth
music-instrument-choir-pad = choir pad
music-instrument-bowed-glass-pad = bowed glass pad
music-instrument-metallic-pad = metallic pad
music-instrument-halo-pad = halo pad
music-instrument-sweep-pad = sweep pad
music-instrument-ice-rain = ice rain
music-instrument-soundtrack-pad = soundtrack pad
music-instrument-crystal-bells = crystal bells
music-instrument-atmosphere-synth = atmosphere synth
music-instrument-brightness-synth = brightness synth
music-instrument-goblins-synth = goblins synth
music-instrument-echo-synth = echo synth
music-instrument-sci-fi-synth = sci-fi synth
music-instrument-sitar = sitar
music-instrument-banjo = banjo
music-instrument-shamisen = shamisen
music-instrument-koto = koto
music-instrument-kalimba = kalimba
music-instrument-bagpipe = bagpipes
music-instrument-fiddle = fiddle
music-instrument-shanai = shehnai
music-instrument-tinkle-bell = tinkle bell
music-instrument-agogo-bells = agogô
music-instrument-steel-drums = steel drums
music-instrument-woodblock = woodblock
music-instrument-taiko-drum = taiko drum
music-instrument-melodic-tom = melodic tom
music-instrument-synth-drum = synth drum
music-instrument-reverse-cymbal = reverse cymbal
music-instrument-guitar-fret-noise = guitar fret noise
music-instrument-breath-noise = breath noise
music-instrument-seashore = seashore
music-instrument-bird-tweet = birdsong
music-instrument-telephone-ring = telephone ring
music-instrument-helicopter = helicopter
music-instrument-applause = applause
music-instrument-gunshot = gunshot

## Instruments as people ask for them, where General MIDI has no such name

music-instrument-piano = piano
music-instrument-bright-piano = bright piano
music-instrument-organ = organ
music-instrument-guitar = guitar
music-instrument-acoustic-guitar = acoustic guitar
music-instrument-electric-guitar = electric guitar
music-instrument-muted-guitar = muted guitar
music-instrument-bass = bass
music-instrument-upright-bass = double bass
music-instrument-picked-bass = picked bass
music-instrument-808-bass = 808 bass
music-instrument-strings = strings
music-instrument-slow-strings = slow strings
music-instrument-synthesizer = synthesizer
music-instrument-calliope = calliope
music-instrument-synth-pad = synth pad
music-instrument-bagpipes = bagpipes
music-instrument-taiko = taiko drum
music-instrument-drums = drums

## Notes and keys

music-note-c = C
music-note-c-sharp = C♯
music-note-c-flat = C♭
music-note-d = D
music-note-d-sharp = D♯
music-note-d-flat = D♭
music-note-e = E
music-note-e-sharp = E♯
music-note-e-flat = E♭
music-note-f = F
music-note-f-sharp = F♯
music-note-f-flat = F♭
music-note-g = G
music-note-g-sharp = G♯
music-note-g-flat = G♭
music-note-a = A
music-note-a-sharp = A♯
music-note-a-flat = A♭
music-note-b = B
music-note-b-sharp = B♯
music-note-b-flat = B♭
music-key-major = { $tonic } major
music-key-minor = { $tonic } minor
music-key-dorian = { $tonic } Dorian
music-key-phrygian = { $tonic } Phrygian
music-key-lydian = { $tonic } Lydian
music-key-mixolydian = { $tonic } Mixolydian
music-key-locrian = { $tonic } Locrian
music-mode-major = major
music-mode-minor = minor
music-mode-dorian = Dorian
music-mode-phrygian = Phrygian
music-mode-lydian = Lydian
music-mode-mixolydian = Mixolydian
music-mode-locrian = Locrian
music-key-open = { $tonic }

## Moods, as words for music

music-mood-happy = happy
music-mood-joyful = joyful
music-mood-cheerful = cheerful
music-mood-upbeat = upbeat
music-mood-euphoric = euphoric
music-mood-energetic = energetic
music-mood-excited = excited
music-mood-fun = fun
music-mood-cute = cute
music-mood-triumphant = triumphant
music-mood-heroic = heroic
music-mood-uplifting = uplifting
music-mood-epic = epic
music-mood-festive-and-wild = festive and wild
music-mood-hopeful = hopeful
music-mood-adventurous = adventurous
music-mood-danceable = danceable
music-mood-summery = summery
music-mood-relaxed = relaxed
music-mood-calm = calm
music-mood-peaceful = peaceful
music-mood-gentle = gentle
music-mood-warm = warm
music-mood-romantic = romantic
music-mood-dreamy = dreamy
music-mood-elegant = elegant
music-mood-sleepy = sleepy
music-mood-majestic = majestic
music-mood-sad = sad
music-mood-melancholic = melancholic
music-mood-nostalgic = nostalgic
music-mood-lonely = lonely
music-mood-heartbroken = heartbroken
music-mood-reflective = reflective
music-mood-cold = cold
music-mood-autumnal = autumnal
music-mood-dark = dark
music-mood-angry = angry
music-mood-tense = tense
music-mood-scary = scary
music-mood-mysterious = mysterious
music-mood-dramatic = dramatic
music-mood-intense = intense
music-mood-emotional = emotional
music-mood-bored = bored
music-mood-neutral = balanced
music-mood-hypnotic-calm = contented
music-mood-hypnotic = hypnotic
music-mood-christmassy = Christmassy
music-mood-spring = spring-like
# Moods that no word said: regions of the plane of moods
music-like-balanced = balanced
music-like-happy = happy
music-like-sad = sad
music-like-lively = lively
music-like-calm = calm
music-like-happy-and-lively = happy and lively
music-like-happy-and-calm = happy and calm
music-like-sad-and-calm = sad and calm
music-like-dark-and-tense = dark and tense
# How far a mood or a tempo was meant; more and less only where a song is changed
music-degree-very = very { $word }
music-degree-slightly = slightly { $word }
music-degree-not = not { $word }
music-degree-not-too = not too { $word }
music-degree-more = more { $word }
music-degree-less = less { $word }

## Tempo

music-bpm = { $bpm } bpm
music-tempo-slow = slow
music-tempo-medium = medium
music-tempo-fast = fast
music-tempo-very-fast = very fast
music-tempo-very-slow = very slow
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
music-tempo-slower = slower
music-tempo-faster = faster

## Density

music-density-sparse = sparse
music-density-dense = dense
music-density-sparser = sparser
music-density-denser = denser

## Ensembles and forms

music-ensemble-string-quartet = string quartet
music-ensemble-string-trio = string trio
music-ensemble-brass-quintet = brass quintet
music-ensemble-wind-quintet = wind quintet
music-ensemble-saxophone-quartet = saxophone quartet
music-ensemble-power-trio = power trio
music-ensemble-jazz-trio = jazz trio
music-ensemble-jazz-quartet = jazz quartet
music-ensemble-jazz-quintet = jazz quintet
music-ensemble-piano-trio = piano trio
music-ensemble-a-cappella-choir = a cappella choir
music-form-twelve-bar-blues = twelve-bar blues

## What was heard: each is one line, of what it was taken as

music-heard-style = style: { $style }
music-heard-style-by-mood = style: { $style }, for the mood
music-heard-style-by-likeness = style: { $style }, the nearest to your words
music-heard-style-of-time = style: { $style }, as in the time of { $composer }
music-heard-not-style = not { $style }
music-heard-mood = mood: { $mood }
music-heard-mood-by-likeness = mood: { $mood }, the nearest to your words
music-heard-tempo = tempo: { $tempo }
music-heard-tempo-word = tempo: { $word } ({ $tempo })
music-heard-meter = meter: { $meter }
music-heard-key = key: { $key }
music-heard-mode = mode: { $mode }
music-heard-chords = chords: { $chords }
music-heard-degrees = chords by degree: { $degrees }
music-heard-form = form: { $form }
music-heard-bars = length: { $bars } bars
music-heard-seconds = length: { $length }
music-heard-density = texture: { $density }
music-heard-ensemble = ensemble: { $ensemble }
music-heard-instrument = instrument: { $instrument }
music-heard-drums = with drums
music-heard-no = no { $instrument }
music-heard-drawn-taste = from your taste: { $things }
music-heard-drawn-change = for a change: { $things }
music-heard-drawn-guild = from what is liked here: { $things }
music-heard-drawn-chance = by chance: { $things }
# The same with the asker's own words that led to it
music-heard-with-words = { $meaning } — “{ $words }”

## Remarks: what could not be done as asked, and what was done instead

music-remark-prompt-cut = The prompt is long; I read its first { $characters } characters and left out the rest.
music-remark-style-default = I heard no style in your words, so I took { $style }.
music-remark-one-style = A song has one style: I took { $style }, and left { $others } to your imagination.
music-remark-artist = I do not imitate { $artist }; I took the general style, { $style }.
music-remark-artist-in-style = I do not imitate { $artist }; I kept to { $style }.
music-remark-slow-and-fast = You asked for both slow and fast; I took a tempo between the two.
music-remark-tempi = You asked for more than one tempo; I took the first, { $bpm } bpm.
music-remark-tempo-too-fast = You asked for { $asked } bpm; { $bpm } bpm is the fastest that I play, so I took that.
music-remark-tempo-too-slow = You asked for { $asked } bpm; { $bpm } bpm is the slowest that I play, so I took that.
music-remark-meters = You asked for more than one meter; I took the first, { $meter }.
music-remark-meter-unplayable = I cannot play in { $asked }, so I chose the meter myself; I can play { $playable }.
music-remark-keys = You asked for more than one key; I took the first, { $key }.
music-remark-no-such-key = There is no key called { $name } (notes run from A to G), so I chose the key myself.
music-remark-chords-cut = You gave { $chords } chords; a song has { $bars } bars at most, so I left out the rest.
music-remark-asked-and-refused = You asked both for { $instrument } and for no { $instrument }; I left { $instrument } out.
music-remark-no-lyrics = I cannot sing words; a wordless voice takes the part.
music-remark-no-seat = A song has eight parts at most, so there was no seat left for { $instruments }.
music-remark-bars-and-seconds = You gave a length in bars and in seconds; I went by the bars, { $bars }.
music-remark-bars-too-many = You asked for { $asked } bars; { $bars } bars is the longest song that I write, so I took that.
music-remark-bars-too-few =
    { $asked ->
        [one] You asked for { $asked } bar; { $bars } bars is the shortest song that I write, so I took that.
       *[other] You asked for { $asked } bars; { $bars } bars is the shortest song that I write, so I took that.
    }
music-remark-bars-too-long = { $asked } bars would last over { $minutes } minutes, so I took { $bars } bars.
music-remark-too-long = You asked for { $length }; the longest song that I write is { $minutes } minutes, so I took that.
music-remark-edit-band-anew = I kept the tune and the chords; all else is played anew.
music-length-hours =
    { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
music-length-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
