### What is heard in a song: its key, chords, form, and why it sounds as it does, for musicians and learners.

## Names

analysis-title-key = Key
analysis-title-time = Time
analysis-title-form = Form
analysis-title-harmony = Chords
analysis-title-cadences = Cadences
analysis-title-ranges = Ranges
analysis-title-texture = Texture
analysis-title-suggestions = Worth a try
analysis-title-lesson = Why it sounds as it does

analysis-bars = { $count ->
    [one] bar { $first }
   *[other] bars { $first } to { $last }
}
analysis-key = { $key } ({ $percent } sure)
analysis-key-or = { $key } ({ $percent } sure; else { $others })
analysis-key-passage = { $key } in { $bars }
analysis-time = { $meter } at { $bpm } bpm, { $bars } bars, { $length }
analysis-cadence = bar { $bar }: { $name } ({ $chords })
analysis-range = { $instrument }: { $low } to { $high }
analysis-intro = Intro
analysis-outro = Outro
analysis-none = none found

analysis-cadence-perfect = perfect cadence
analysis-cadence-authentic = authentic cadence
analysis-cadence-half = half cadence
analysis-cadence-plagal = plagal cadence
analysis-cadence-deceptive = deceptive cadence

analysis-texture-solo = a single line
analysis-texture-choral = voices that move together
analysis-texture-accompanied = a tune with accompaniment
analysis-texture-polyphonic = several lines of their own
analysis-texture-rhythm = drums alone

analysis-function-tonic = home
analysis-function-subdominant = away
analysis-function-dominant = tension
analysis-function-applied = applied dominant
analysis-function-borrowed = borrowed

## Suggestions

analysis-suggest-too-low = { $instrument }: { $pitch } ({ $bars }) is below what it can play, { $limit }. Move the phrase up an octave, or give it to a lower instrument.
analysis-suggest-too-high = { $instrument }: { $pitch } ({ $bars }) is above what it can play, { $limit }. Move the phrase down an octave, or give it to a higher instrument.
analysis-suggest-no-breath = { $instrument }: { $seconds } seconds without a rest ({ $bars }). Players need to breathe: put a rest between two phrases.
analysis-suggest-clash = The tune holds { $pitch } against { $other } ({ $bars }), which is harsh. Move one of the two, unless the bite is meant.
analysis-suggest-mud = Close intervals lie so low that they blur ({ $bars }). Put the upper note an octave higher.
analysis-suggest-covered = { $instrument }: above the tune for { $percent } of the time, most of all here: { $bars }. An octave lower, or softer, it would let the tune through.
analysis-suggest-parallel-fifths = Tune and bass move in parallel fifths ({ $bars }), so two voices sound like one. Let them move in contrary motion.
analysis-suggest-parallel-octaves = Tune and bass move in parallel octaves ({ $bars }), so two voices sound like one. Let them move in contrary motion.
analysis-suggest-leap = The tune leaps by { $count } semitones and goes on in the same direction ({ $bars }). A step back after a leap is easier to sing.
analysis-suggest-open-end = The song stops on { $numeral } ({ $bars }), away from home. End on { $tonic } if it should sound finished.
analysis-suggest-peaks = The tune reaches its highest note, { $pitch }, in { $count } bars. Keep it for one place, and that place becomes the climax.
analysis-suggest-narrow = The tune stays within { $count } semitones. One phrase that reaches higher would give it a goal.
analysis-suggest-restless = The tune neither rests nor holds a note ({ $bars }). A rest at the end of a phrase would let it breathe.
analysis-suggest-same-bars = { $count } bars in a row are the same in every part ({ $bars }). Change one thing in every second of them.
analysis-suggest-all-play = All { $count } parts play all the time. Let some rest ({ $bars }), and their return is an event.
analysis-suggest-flat = All notes are equally loud. Let the music grow towards the highest note of the tune ({ $bars }).
analysis-suggest-octave-up = { $instrument }: there is room for an octave above. Use it when the tune returns ({ $bars }).
analysis-suggest-same-chord = { $numeral } lasts for { $count } bars ({ $bars }). A second chord, or a bass that moves, would carry it on.
analysis-suggest-same-return = The chords of bars { $from } to { $to } come back unchanged ({ $bars }). Other chords under the same tune would make the return new.
analysis-suggest-no-lead-in = { $numeral } leads to { $tonic } without tension ({ $bars }). { $dominant } in its place would pull into the new section.
analysis-suggest-few-chords = The song has only { $count } chords. A single one from outside of them would stand out.
analysis-suggest-applied-dominant = { $numeral } in place of { $instead } would make { $next } a goal ({ $bars }).
analysis-suggest-deception = After { $numeral }, try { $surprise } in place of { $tonic } ({ $bars }), then the ending once more: a surprise before the close.

## A lesson

analysis-lesson-major = { $key } is bright: its third is major. Hear it in the tune ({ $bars }).
analysis-lesson-major-but = { $key } is a bright key, and yet the song is not glad: the slow, low or soft playing makes the mood ({ $bars }).
analysis-lesson-minor = { $key } is dark: its third is minor. Hear it in the tune ({ $bars }).
analysis-lesson-minor-but = { $key } is a dark key, and yet the song is not sad: the pace and the bright sound make the mood ({ $bars }).
analysis-lesson-dorian = { $key } is minor with a bright sixth degree, which makes it hopeful ({ $bars }).
analysis-lesson-phrygian = { $key } is minor with a second degree close above the tonic, which sounds Spanish or menacing ({ $bars }).
analysis-lesson-lydian = { $key } is major with a raised fourth degree, which makes it float ({ $bars }).
analysis-lesson-mixolydian = { $key } is major with a lowered seventh degree: bright, but without the pull of a leading tone ({ $bars }).
analysis-lesson-locrian = { $key } has a lowered fifth degree, so even its home is restless ({ $bars }).
analysis-lesson-modulation = The song leaves { $home } for { $key } ({ $bars }): the same music in a new light.
analysis-lesson-applied = { $numeral } is the dominant of another chord than the tonic: it makes { $next } a goal for a moment ({ $bars }).
analysis-lesson-borrowed = { $numeral } does not belong to { $key }: the foreign colour makes you listen up ({ $bars }).
analysis-lesson-fifths = { $count } chords in a row fall by fifths ({ $chords }): each leads to the next like a row of dominoes ({ $bars }).
analysis-lesson-pedal = The bass stays on one note while { $count } chords change above it, which builds tension ({ $bars }).
analysis-lesson-loop = { $chords } goes round { $count } times: you know what comes, and can attend to what changes above it ({ $bars }).
analysis-lesson-sevenths = { $percent } of the chords have four different notes, such as { $numeral }: that makes the harmony soft and rich ({ $bars }).
analysis-lesson-question = A question and its answer: bar { $half } stops on { $numeral }, bar { $full } comes home to { $next } ({ $bars }).
analysis-lesson-deceptive = { $numeral } promises the tonic, but { $next } comes: a surprise that keeps the song going ({ $bars }).
analysis-lesson-pull = { $numeral } wants to resolve, and { $next } gives in: tension, then rest ({ $bars }).
analysis-lesson-climax = The tune saves its highest note, { $pitch }, for one place, { $percent } of the way in: the climax ({ $bars }).
analysis-lesson-steps = The tune moves by step { $percent } of the time, so it is easy to sing ({ $bars }).
analysis-lesson-leaps = { $percent } of the moves of the tune are wide leaps, which gives it energy ({ $bars }).
analysis-lesson-motif = { $percent } of the bars of the tune repeat a rhythm from before: a motif that you remember ({ $bars }).
analysis-lesson-suspense = { $percent } of the notes that the tune has on the beat are foreign to the chord and want to move on: longing ({ $bars }).
analysis-lesson-compass = The tune goes from { $pitch } to { $highest } ({ $bars }).
analysis-lesson-syncopation = { $percent } of the notes begin between the beats and last over the next one: they push against the pulse. Most of all here: { $bars }.
analysis-lesson-swing = The second half of each beat comes late, as the third of a triplet: the music swings ({ $bars }).
analysis-lesson-lilt = In { $meter } each beat divides in three: the music rocks ({ $bars }).
analysis-lesson-three = In { $meter } one strong beat is followed by two light ones: the music turns like a dance ({ $bars }).
analysis-lesson-odd = { $meter } is a meter of unequal steps: just as you settle into it, it starts anew ({ $bars }).
analysis-lesson-fast = { $bpm } beats a minute are faster than a heart at rest: the music drives ({ $bars }).
analysis-lesson-slow = { $bpm } beats a minute are as slow as a resting heart: the music is calm ({ $bars }).
analysis-lesson-walking = { $bpm } beats a minute are a walking pace: the music neither rushes nor waits ({ $bars }).
analysis-lesson-return = After something else the music of bars { $from } to { $to } returns, and you feel that you know it ({ $bars }).
analysis-lesson-contrast = { $notes } notes a bar here, only { $fewer } in bars { $from } to { $to }: full against thin makes the form audible ({ $bars }).
analysis-lesson-entries = The instruments enter at { $count } different times, so the sound grows ({ $bars }).
analysis-lesson-whole = The song is made of { $count ->
    [one] a single stretch
   *[other] { $count } stretches
} of music without a return ({ $bars }).
analysis-lesson-end-authentic = At the end { $numeral } goes to { $next }: the strongest full stop that there is ({ $bars }).
analysis-lesson-end-plagal = At the end { $numeral } goes to { $next }: the soft ending of an amen ({ $bars }).
analysis-lesson-end-picardy = The song is in minor, but its last chord, { $numeral }, is major: a light at the end ({ $bars }).
analysis-lesson-end-home = The song comes to rest on { $numeral }, its home ({ $bars }).
analysis-lesson-end-open = The song ends on { $numeral }, not at home, and leaves a question ({ $bars }).
