### What musicians call things, and what was heard and done, for the member who asked.

## Styles

music-style-bossa-nova = Bossa nova
music-style-samba = Samba
music-style-salsa = Salsa
music-style-tango = Tango
music-style-bolero = Bolero
music-style-swing = Swing
music-style-jazz-ballad = Jazzballade
music-style-ragtime = Ragtime
music-style-blues = Blues
music-style-funk = Funk
music-style-soul = Soul
music-style-gospel = Gospel
music-style-disco = Disco
music-style-pop = Pop
music-style-ballad = Ballade
music-style-rock = Rock
music-style-metal = Metal
music-style-country = Country
music-style-bluegrass = Bluegrass
music-style-folk = Folk
music-style-celtic = keltische Musik
music-style-reggae = Reggae
music-style-ska = Ska
music-style-hip-hop = Hip-Hop
music-style-trap = Trap
music-style-lo-fi = Lo-Fi
music-style-house = House
music-style-techno = Techno
music-style-trance = Trance
music-style-drum-and-bass = Drum and Bass
music-style-synthwave = Synthwave
music-style-ambient = Ambient
music-style-chiptune = Chiptune
music-style-cinematic = Filmmusik
music-style-classical = Klassik
music-style-baroque = Barockmusik
music-style-romantic = romantische Klaviermusik
music-style-waltz = Walzer
music-style-march = Marsch
music-style-polka = Polka
music-style-lullaby = Wiegenlied

## Instruments: those of General MIDI first

music-instrument-acoustic-grand-piano = Flügel
music-instrument-bright-acoustic-piano = heller Flügel
music-instrument-electric-grand-piano = E-Flügel
music-instrument-honky-tonk-piano = Honky-Tonk-Klavier
music-instrument-electric-piano = E-Piano
music-instrument-digital-electric-piano = digitales E-Piano
music-instrument-harpsichord = Cembalo
music-instrument-clavinet = Clavinet
music-instrument-celesta = Celesta
music-instrument-glockenspiel = Glockenspiel
music-instrument-music-box = Spieluhr
music-instrument-vibraphone = Vibrafon
music-instrument-marimba = Marimba
music-instrument-xylophone = Xylofon
music-instrument-tubular-bells = Röhrenglocken
music-instrument-dulcimer = Hackbrett
music-instrument-drawbar-organ = Hammondorgel
music-instrument-percussive-organ = perkussive Orgel
music-instrument-rock-organ = Rockorgel
music-instrument-church-organ = Kirchenorgel
music-instrument-reed-organ = Harmonium
music-instrument-accordion = Akkordeon
music-instrument-harmonica = Mundharmonika
music-instrument-bandoneon = Bandoneon
music-instrument-nylon-guitar = Konzertgitarre
music-instrument-steel-guitar = Westerngitarre
music-instrument-jazz-guitar = Jazzgitarre
music-instrument-clean-electric-guitar = unverzerrte E-Gitarre
music-instrument-muted-electric-guitar = gedämpfte E-Gitarre
music-instrument-overdriven-guitar = angezerrte E-Gitarre
music-instrument-distortion-guitar = verzerrte E-Gitarre
music-instrument-guitar-harmonics = Gitarrenflageoletts
music-instrument-acoustic-bass = Kontrabass
music-instrument-electric-bass = E-Bass
music-instrument-picked-electric-bass = E-Bass mit Plektrum
music-instrument-fretless-bass = bundloser Bass
music-instrument-slap-bass = Slap-Bass
music-instrument-bright-slap-bass = heller Slap-Bass
music-instrument-synth-bass = Synthesizer-Bass
music-instrument-deep-synth-bass = tiefer Synthesizer-Bass
music-instrument-violin = Violine
music-instrument-viola = Bratsche
music-instrument-cello = Cello
music-instrument-contrabass = Orchester-Kontrabass
music-instrument-tremolo-strings = Streicher im Tremolo
music-instrument-pizzicato-strings = gezupfte Streicher
music-instrument-harp = Harfe
music-instrument-timpani = Pauken
music-instrument-string-ensemble = Streicher
music-instrument-slow-string-ensemble = langsame Streicher
music-instrument-synth-strings = Synthesizer-Streicher
music-instrument-warm-synth-strings = warme Synthesizer-Streicher
music-instrument-choir = Chor
music-instrument-voice = Stimme ohne Worte
music-instrument-synth-voice = Synthesizer-Stimme
music-instrument-orchestra-hit = Orchesterschlag
music-instrument-trumpet = Trompete
music-instrument-trombone = Posaune
music-instrument-tuba = Tuba
music-instrument-muted-trumpet = gedämpfte Trompete
music-instrument-french-horn = Waldhorn
music-instrument-brass-section = Bläsersatz
music-instrument-synth-brass = Synthesizer-Bläser
music-instrument-soft-synth-brass = weiche Synthesizer-Bläser
music-instrument-soprano-saxophone = Sopransaxofon
music-instrument-alto-saxophone = Altsaxofon
music-instrument-tenor-saxophone = Tenorsaxofon
music-instrument-baritone-saxophone = Baritonsaxofon
music-instrument-oboe = Oboe
music-instrument-english-horn = Englischhorn
music-instrument-bassoon = Fagott
music-instrument-clarinet = Klarinette
music-instrument-piccolo = Piccoloflöte
music-instrument-flute = Querflöte
music-instrument-recorder = Blockflöte
music-instrument-pan-flute = Panflöte
music-instrument-bottle = angeblasene Flasche
music-instrument-shakuhachi = Shakuhachi
music-instrument-whistle = Pfeifen
music-instrument-ocarina = Okarina
music-instrument-square-wave-synth = Rechteck-Synthesizer
music-instrument-sawtooth-synth = Sägezahn-Synthesizer
music-instrument-calliope-synth = Calliope-Synthesizer
music-instrument-chiff-synth = Chiff-Synthesizer
music-instrument-charang-synth = Charango-Synthesizer
music-instrument-voice-synth = Stimmen-Synthesizer
music-instrument-fifths-synth = Quinten-Synthesizer
music-instrument-bass-and-lead-synth = Bass-Lead-Synthesizer
music-instrument-new-age-pad = New-Age-Fläche
music-instrument-warm-pad = warme Fläche
music-instrument-polysynth = Polysynth
music-instrument-choir-pad = Chorfläche
music-instrument-bowed-glass-pad = gestrichene Gläser
music-instrument-metallic-pad = metallische Fläche
music-instrument-halo-pad = Halo-Fläche
music-instrument-sweep-pad = Sweep-Fläche
music-instrument-ice-rain = Eisregen
music-instrument-soundtrack-pad = Soundtrack-Fläche
music-instrument-crystal-bells = Kristallglöckchen
music-instrument-atmosphere-synth = Atmosphären-Synthesizer
music-instrument-brightness-synth = heller Synthesizer
music-instrument-goblins-synth = Kobold-Synthesizer
music-instrument-echo-synth = Echo-Synthesizer
music-instrument-sci-fi-synth = Science-Fiction-Synthesizer
music-instrument-sitar = Sitar
music-instrument-banjo = Banjo
music-instrument-shamisen = Shamisen
music-instrument-koto = Koto
music-instrument-kalimba = Kalimba
music-instrument-bagpipe = Dudelsack
music-instrument-fiddle = Fiddle
music-instrument-shanai = Shehnai
music-instrument-tinkle-bell = Glöckchen
music-instrument-agogo-bells = Agogo
music-instrument-steel-drums = Steel Drums
music-instrument-woodblock = Holzblock
music-instrument-taiko-drum = Taiko-Trommel
music-instrument-melodic-tom = gestimmtes Tom
music-instrument-synth-drum = Synthesizer-Trommel
music-instrument-reverse-cymbal = rückwärts gespieltes Becken
music-instrument-guitar-fret-noise = Gitarren-Griffgeräusch
music-instrument-breath-noise = Atemgeräusch
music-instrument-seashore = Meeresrauschen
music-instrument-bird-tweet = Vogelgezwitscher
music-instrument-telephone-ring = Telefonklingeln
music-instrument-helicopter = Hubschrauber
music-instrument-applause = Applaus
music-instrument-gunshot = Schuss

## Instruments as people ask for them, where General MIDI has no such name

music-instrument-piano = Klavier
music-instrument-bright-piano = helles Klavier
music-instrument-organ = Orgel
music-instrument-guitar = Gitarre
music-instrument-acoustic-guitar = Akustikgitarre
music-instrument-electric-guitar = E-Gitarre
music-instrument-muted-guitar = gedämpfte Gitarre
music-instrument-bass = Bass
music-instrument-upright-bass = Kontrabass
music-instrument-picked-bass = Bass mit Plektrum
music-instrument-808-bass = 808-Bass
music-instrument-strings = Streicher
music-instrument-slow-strings = langsame Streicher
music-instrument-synthesizer = Synthesizer
music-instrument-calliope = Calliope
music-instrument-synth-pad = Synthesizer-Fläche
music-instrument-bagpipes = Dudelsack
music-instrument-taiko = Taiko-Trommel
music-instrument-drums = Schlagzeug

## Notes and keys

music-note-c = C
music-note-c-sharp = Cis
music-note-c-flat = Ces
music-note-d = D
music-note-d-sharp = Dis
music-note-d-flat = Des
music-note-e = E
music-note-e-sharp = Eis
music-note-e-flat = Es
music-note-f = F
music-note-f-sharp = Fis
music-note-f-flat = Fes
music-note-g = G
music-note-g-sharp = Gis
music-note-g-flat = Ges
music-note-a = A
music-note-a-sharp = Ais
music-note-a-flat = As
music-note-b = H
music-note-b-sharp = His
music-note-b-flat = B
music-key-major = { $tonic }-Dur
music-key-minor = { LOWER($tonic) }-Moll
music-key-dorian = { $tonic }-Dorisch
music-key-phrygian = { $tonic }-Phrygisch
music-key-lydian = { $tonic }-Lydisch
music-key-mixolydian = { $tonic }-Mixolydisch
music-key-locrian = { $tonic }-Lokrisch
music-mode-major = Dur
music-mode-minor = Moll
music-mode-dorian = dorisch
music-mode-phrygian = phrygisch
music-mode-lydian = lydisch
music-mode-mixolydian = mixolydisch
music-mode-locrian = lokrisch
music-key-open = { $tonic }

## Moods, as words for music

music-mood-happy = fröhlich
music-mood-joyful = freudig
music-mood-cheerful = heiter
music-mood-upbeat = beschwingt
music-mood-euphoric = euphorisch
music-mood-energetic = energiegeladen
music-mood-excited = aufgeregt
music-mood-fun = lustig
music-mood-cute = niedlich
music-mood-triumphant = triumphal
music-mood-heroic = heldenhaft
music-mood-uplifting = aufbauend
music-mood-epic = episch
music-mood-festive-and-wild = ausgelassen feiernd
music-mood-hopeful = hoffnungsvoll
music-mood-adventurous = abenteuerlich
music-mood-danceable = tanzbar
music-mood-summery = sommerlich
music-mood-relaxed = entspannt
music-mood-calm = ruhig
music-mood-peaceful = friedlich
music-mood-gentle = sanft
music-mood-warm = warm
music-mood-romantic = romantisch
music-mood-dreamy = verträumt
music-mood-elegant = elegant
music-mood-sleepy = schläfrig
music-mood-majestic = majestätisch
music-mood-sad = traurig
music-mood-melancholic = melancholisch
music-mood-nostalgic = nostalgisch
music-mood-lonely = einsam
music-mood-heartbroken = herzzerreißend
music-mood-reflective = nachdenklich
music-mood-cold = kalt
music-mood-autumnal = herbstlich
music-mood-dark = düster
music-mood-angry = wütend
music-mood-tense = angespannt
music-mood-scary = unheimlich
music-mood-mysterious = geheimnisvoll
music-mood-dramatic = dramatisch
music-mood-intense = intensiv
music-mood-emotional = gefühlvoll
music-mood-bored = gelangweilt
music-mood-neutral = ausgeglichen
music-mood-hypnotic-calm = zufrieden
music-mood-hypnotic = hypnotisch
music-mood-christmassy = weihnachtlich
music-mood-spring = frühlingshaft
# Moods that no word said: regions of the plane of moods
music-like-balanced = ausgeglichen
music-like-happy = fröhlich
music-like-sad = traurig
music-like-lively = lebhaft
music-like-calm = ruhig
music-like-happy-and-lively = fröhlich und lebhaft
music-like-happy-and-calm = fröhlich und ruhig
music-like-sad-and-calm = traurig und ruhig
music-like-dark-and-tense = düster und angespannt
# How far a mood or a tempo was meant; more and less only where a song is changed
music-degree-very = sehr { $word }
music-degree-slightly = ein wenig { $word }
music-degree-not = nicht { $word }
music-degree-not-too = nicht zu { $word }
music-degree-more = mehr „{ $word }“
music-degree-less = weniger { $word }

## Tempo

music-bpm = { $bpm } bpm
music-tempo-slow = langsam
music-tempo-medium = mittel
music-tempo-fast = schnell
music-tempo-very-fast = sehr schnell
music-tempo-very-slow = sehr langsam
music-tempo-grave = Grave
music-tempo-largo = Largo
music-tempo-larghetto = Larghetto
music-tempo-adagio = Adagio
music-tempo-andante = Andante
music-tempo-andantino = Andantino
music-tempo-moderato = Moderato
music-tempo-allegretto = Allegretto
music-tempo-allegro = Allegro
music-tempo-vivace = Vivace
music-tempo-presto = Presto
music-tempo-prestissimo = Prestissimo
music-tempo-slower = langsamer
music-tempo-faster = schneller

## Density

music-density-sparse = sparsam
music-density-dense = dicht
music-density-sparser = sparsamer
music-density-denser = dichter

## Ensembles and forms

music-ensemble-string-quartet = Streichquartett
music-ensemble-string-trio = Streichtrio
music-ensemble-brass-quintet = Blechbläserquintett
music-ensemble-wind-quintet = Bläserquintett
music-ensemble-saxophone-quartet = Saxofonquartett
music-ensemble-power-trio = Power-Trio
music-ensemble-jazz-trio = Jazztrio
music-ensemble-jazz-quartet = Jazzquartett
music-ensemble-jazz-quintet = Jazzquintett
music-ensemble-piano-trio = Klaviertrio
music-ensemble-a-cappella-choir = A-cappella-Chor
music-form-twelve-bar-blues = zwölftaktiger Blues

## What was heard: each is one line, of what it was taken as

music-heard-style = Stil: { $style }
music-heard-style-by-mood = Stil: { $style }, der Stimmung nach
music-heard-style-by-likeness = Stil: { $style }, deinen Worten am nächsten
music-heard-style-of-time = Stil: { $style }, wie zur Zeit von { $composer }
music-heard-not-style = kein Stil wie { $style }
music-heard-mood = Stimmung: { $mood }
music-heard-mood-by-likeness = Stimmung: { $mood }, deinen Worten am nächsten
music-heard-tempo = Tempo: { $tempo }
music-heard-tempo-word = Tempo: { $word } ({ $tempo })
music-heard-meter = Taktart: { $meter }
music-heard-key = Tonart: { $key }
music-heard-mode = Tongeschlecht: { $mode }
music-heard-chords = Akkorde: { $chords }
music-heard-degrees = Akkorde nach Stufen: { $degrees }
music-heard-form = Form: { $form }
music-heard-bars = Länge: { $bars } Takte
music-heard-seconds = Länge: { $length }
music-heard-density = Satz: { $density }
music-heard-ensemble = Besetzung: { $ensemble }
music-heard-instrument = Instrument: { $instrument }
music-heard-drums = mit Schlagzeug
music-heard-no = ohne { $instrument }
music-heard-drawn-taste = nach deinem Geschmack: { $things }
music-heard-drawn-change = zur Abwechslung: { $things }
music-heard-drawn-guild = nach dem, was man hier mag: { $things }
music-heard-drawn-chance = per Zufall: { $things }
# The same with the asker's own words that led to it
music-heard-with-words = { $meaning } – „{ $words }“

## Remarks: what could not be done as asked, and what was done instead

music-remark-prompt-cut = Der Text ist lang; ich habe die ersten { $characters } Zeichen gelesen und den Rest weggelassen.
music-remark-style-default = Ich habe in deinen Worten keinen Stil gehört und deshalb { $style } genommen.
music-remark-one-style = Ein Stück hat einen Stil: Ich habe { $style } genommen und überlasse { $others } deiner Fantasie.
music-remark-artist = Ich ahme { $artist } nicht nach; ich habe den allgemeinen Stil genommen: { $style }.
music-remark-artist-in-style = Ich ahme { $artist } nicht nach; ich bin bei { $style } geblieben.
music-remark-slow-and-fast = Du wolltest es langsam und schnell zugleich; ich habe ein Tempo dazwischen genommen.
music-remark-tempi = Du hast mehr als ein Tempo genannt; ich habe das erste genommen, { $bpm } bpm.
music-remark-tempo-too-fast = Du wolltest { $asked } bpm; schneller als { $bpm } bpm spiele ich nicht, deshalb habe ich das genommen.
music-remark-tempo-too-slow = Du wolltest { $asked } bpm; langsamer als { $bpm } bpm spiele ich nicht, deshalb habe ich das genommen.
music-remark-meters = Du hast mehr als eine Taktart genannt; ich habe die erste genommen, { $meter }.
music-remark-meter-unplayable = Im { $asked }-Takt kann ich nicht spielen und habe die Taktart selbst gewählt; ich kann { $playable }.
music-remark-keys = Du hast mehr als eine Tonart genannt; ich habe die erste genommen, { $key }.
music-remark-no-such-key = Eine Tonart namens { $name } gibt es nicht (die Töne heißen A bis H), deshalb habe ich die Tonart selbst gewählt.
music-remark-chords-cut = Du hast { $chords } Akkorde genannt; ein Stück hat höchstens { $bars } Takte, deshalb habe ich den Rest weggelassen.
music-remark-asked-and-refused = Du hast „mit { $instrument }“ und „ohne { $instrument }“ gesagt; ich habe „ohne“ genommen.
music-remark-no-lyrics = Ich kann keinen Text singen; eine Stimme ohne Worte übernimmt den Part.
music-remark-no-seat = Ein Stück hat höchstens acht Stimmen, deshalb war kein Platz mehr für { $instruments }.
music-remark-bars-and-seconds = Du hast die Länge in Takten und in Sekunden angegeben; ich habe mich nach den Takten gerichtet: { $bars }.
music-remark-bars-too-many = Du wolltest { $asked } Takte; länger als { $bars } Takte schreibe ich nicht, deshalb habe ich das genommen.
music-remark-bars-too-few =
    { $asked ->
        [one] Du wolltest { $asked } Takt; kürzer als { $bars } Takte schreibe ich nicht, deshalb habe ich das genommen.
       *[other] Du wolltest { $asked } Takte; kürzer als { $bars } Takte schreibe ich nicht, deshalb habe ich das genommen.
    }
music-remark-bars-too-long = { $asked } Takte würden über { $minutes } Minuten dauern, deshalb habe ich { $bars } Takte genommen.
music-remark-too-long = Du wolltest { $length }; länger als { $minutes } Minuten schreibe ich nicht, deshalb habe ich das genommen.
music-remark-edit-band-anew = Melodie und Akkorde habe ich behalten, alles andere wird neu gespielt.
music-length-hours =
    { $count ->
        [one] { $count } Stunde
       *[other] { $count } Stunden
    }
music-length-minutes =
    { $count ->
        [one] { $count } Minute
       *[other] { $count } Minuten
    }
