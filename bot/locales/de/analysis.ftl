### Was in einem Stück gehört wird: Tonart, Akkorde, Form, und warum es so klingt, für Musizierende und Lernende.

## Namen

analysis-title-key = Tonart
analysis-title-time = Takt und Tempo
analysis-title-form = Aufbau
analysis-title-harmony = Akkorde
analysis-title-cadences = Kadenzen
analysis-title-ranges = Tonumfänge
analysis-title-texture = Satz
analysis-title-suggestions = Einen Versuch wert
analysis-title-lesson = Warum es so klingt

analysis-bars = { $count ->
    [one] Takt { $first }
   *[other] Takt { $first } bis { $last }
}
analysis-key = { $key } (zu { $percent } sicher)
analysis-key-or = { $key } (zu { $percent } sicher; sonst { $others })
analysis-key-passage = { $key } in { $bars }
analysis-time = { $meter } bei { $bpm } bpm, { $bars } Takte, { $length }
analysis-cadence = Takt { $bar }: { $name } ({ $chords })
analysis-range = { $instrument }: { $low } bis { $high }
analysis-intro = Intro
analysis-outro = Schluss
analysis-none = keine gefunden

analysis-cadence-perfect = vollkommener Ganzschluss
analysis-cadence-authentic = Ganzschluss
analysis-cadence-half = Halbschluss
analysis-cadence-plagal = Plagalschluss
analysis-cadence-deceptive = Trugschluss

analysis-texture-solo = eine einzelne Stimme
analysis-texture-choral = Stimmen, die sich gemeinsam bewegen
analysis-texture-accompanied = eine Melodie mit Begleitung
analysis-texture-polyphonic = mehrere selbstständige Stimmen
analysis-texture-rhythm = nur Schlagzeug

analysis-function-tonic = zu Hause
analysis-function-subdominant = unterwegs
analysis-function-dominant = Spannung
analysis-function-applied = Zwischendominante
analysis-function-borrowed = entlehnt

## Vorschläge

analysis-suggest-too-low = { $instrument }: { $pitch } ({ $bars }) liegt unter dem, was das Instrument spielen kann, { $limit }. Setz die Phrase eine Oktave höher, oder gib sie einem tieferen Instrument.
analysis-suggest-too-high = { $instrument }: { $pitch } ({ $bars }) liegt über dem, was das Instrument spielen kann, { $limit }. Setz die Phrase eine Oktave tiefer, oder gib sie einem höheren Instrument.
analysis-suggest-no-breath = { $instrument }: { $seconds } Sekunden ohne Pause ({ $bars }). Wer spielt, muss atmen: Setz zwischen zwei Phrasen eine Pause.
analysis-suggest-clash = Die Melodie hält { $pitch } gegen { $other } ({ $bars }), und das klingt hart. Versetz einen der beiden Töne, es sei denn, die Schärfe ist gewollt.
analysis-suggest-mud = Enge Intervalle liegen so tief, dass sie verschwimmen ({ $bars }). Setz den oberen Ton eine Oktave höher.
analysis-suggest-covered = { $instrument }: { $percent } der Zeit über der Melodie, am meisten hier: { $bars }. Eine Oktave tiefer oder leiser ließe das Instrument die Melodie durch.
analysis-suggest-parallel-fifths = Melodie und Bass gehen in Quintparallelen ({ $bars }), sodass zwei Stimmen wie eine klingen. Führ sie in Gegenbewegung.
analysis-suggest-parallel-octaves = Melodie und Bass gehen in Oktavparallelen ({ $bars }), sodass zwei Stimmen wie eine klingen. Führ sie in Gegenbewegung.
analysis-suggest-leap = Die Melodie springt um { $count } Halbtöne und geht in derselben Richtung weiter ({ $bars }). Mit einem Schritt zurück nach dem Sprung singt sie sich leichter.
analysis-suggest-open-end = Das Stück endet auf { $numeral } ({ $bars }), nicht zu Hause. Ende auf { $tonic }, wenn es abgeschlossen klingen soll.
analysis-suggest-peaks = Die Melodie erreicht ihren höchsten Ton, { $pitch }, in { $count } Takten. Heb ihn für eine Stelle auf, dann wird sie zum Höhepunkt.
analysis-suggest-narrow = Die Melodie bleibt innerhalb von { $count } Halbtönen. Eine Phrase, die höher hinaufreicht, gäbe ihr ein Ziel.
analysis-suggest-restless = Die Melodie macht keine Pause und hält keinen Ton ({ $bars }). Eine Pause am Ende einer Phrase ließe sie atmen.
analysis-suggest-same-bars = { $count } Takte hintereinander sind in allen Stimmen gleich ({ $bars }). Ändere in jedem zweiten davon etwas.
analysis-suggest-all-play = Alle { $count } Stimmen spielen die ganze Zeit. Lass einige pausieren ({ $bars }), dann ist ihre Rückkehr ein Ereignis.
analysis-suggest-flat = Alle Töne sind gleich laut. Lass die Musik zum höchsten Ton der Melodie hin anschwellen ({ $bars }).
analysis-suggest-octave-up = { $instrument }: Nach oben ist noch eine Oktave Platz. Nutz sie, wenn die Melodie wiederkehrt ({ $bars }).
analysis-suggest-same-chord = { $numeral } dauert { $count } Takte ({ $bars }). Ein zweiter Akkord oder ein bewegter Bass brächte die Musik voran.
analysis-suggest-same-return = Die Akkorde von Takt { $from } bis { $to } kehren unverändert wieder ({ $bars }). Andere Akkorde unter derselben Melodie machten die Wiederkehr neu.
analysis-suggest-no-lead-in = { $numeral } führt ohne Spannung zu { $tonic } ({ $bars }). { $dominant } an seiner Stelle zöge in den neuen Abschnitt.
analysis-suggest-few-chords = Das Stück hat nur { $count } Akkorde. Ein einziger, der nicht dazugehört, fiele auf.
analysis-suggest-applied-dominant = { $numeral } statt { $instead } würde { $next } zum Ziel machen ({ $bars }).
analysis-suggest-deception = Nach { $numeral } versuch { $surprise } statt { $tonic } ({ $bars }) und dann den Schluss noch einmal: eine Überraschung vor dem Ende.

## Eine Lektion

analysis-lesson-major = { $key } ist hell: Die Terz ist groß. Hör sie in der Melodie ({ $bars }).
analysis-lesson-major-but = { $key } ist eine helle Tonart, und doch ist das Stück nicht fröhlich: Das langsame, tiefe oder leise Spiel macht die Stimmung ({ $bars }).
analysis-lesson-minor = { $key } ist dunkel: Die Terz ist klein. Hör sie in der Melodie ({ $bars }).
analysis-lesson-minor-but = { $key } ist eine dunkle Tonart, und doch ist das Stück nicht traurig: Das Tempo und der helle Klang machen die Stimmung ({ $bars }).
analysis-lesson-dorian = { $key } ist Moll mit heller sechster Stufe, und das klingt zuversichtlich ({ $bars }).
analysis-lesson-phrygian = { $key } ist Moll mit einer zweiten Stufe dicht über dem Grundton, und das klingt spanisch oder bedrohlich ({ $bars }).
analysis-lesson-lydian = { $key } ist Dur mit erhöhter vierter Stufe, und das lässt die Musik schweben ({ $bars }).
analysis-lesson-mixolydian = { $key } ist Dur mit erniedrigter siebter Stufe: hell, aber ohne den Zug eines Leittons ({ $bars }).
analysis-lesson-locrian = { $key } hat eine erniedrigte fünfte Stufe, sodass selbst der Grundton keine Ruhe gibt ({ $bars }).
analysis-lesson-modulation = Das Stück verlässt { $home } und geht nach { $key } ({ $bars }): dieselbe Musik in neuem Licht.
analysis-lesson-applied = { $numeral } ist die Dominante eines anderen Akkords als der Tonika: Einen Moment lang ist { $next } das Ziel ({ $bars }).
analysis-lesson-borrowed = { $numeral } gehört nicht zu { $key }: Die fremde Farbe lässt aufhorchen ({ $bars }).
analysis-lesson-fifths = { $count } Akkorde fallen nacheinander um Quinten ({ $chords }): Jeder stößt den nächsten an wie in einer Reihe von Dominosteinen ({ $bars }).
analysis-lesson-pedal = Der Bass bleibt auf einem Ton, während darüber { $count } Akkorde wechseln: Das baut Spannung auf ({ $bars }).
analysis-lesson-loop = { $chords } kreist { $count }-mal: Du weißt, was kommt, und kannst auf das achten, was sich darüber ändert ({ $bars }).
analysis-lesson-sevenths = { $percent } der Akkorde haben vier verschiedene Töne, wie { $numeral }: Das macht die Harmonie weich und reich ({ $bars }).
analysis-lesson-question = Frage und Antwort: Takt { $half } hält auf { $numeral } an, Takt { $full } kommt mit { $next } nach Hause ({ $bars }).
analysis-lesson-deceptive = { $numeral } verspricht die Tonika, aber es kommt { $next }: eine Überraschung, die weitertreibt ({ $bars }).
analysis-lesson-pull = { $numeral } will sich auflösen, und { $next } gibt nach: Spannung, dann Ruhe ({ $bars }).
analysis-lesson-climax = Die Melodie hebt ihren höchsten Ton, { $pitch }, für eine Stelle auf, nach { $percent } des Weges: der Höhepunkt ({ $bars }).
analysis-lesson-steps = Die Melodie geht zu { $percent } in Schritten und ist deshalb leicht zu singen ({ $bars }).
analysis-lesson-leaps = { $percent } der Bewegungen der Melodie sind weite Sprünge, und das gibt ihr Energie ({ $bars }).
analysis-lesson-motif = { $percent } der Takte der Melodie wiederholen einen früheren Rhythmus: ein Motiv, das im Ohr bleibt ({ $bars }).
analysis-lesson-suspense = { $percent } der Melodietöne auf dem Schlag sind akkordfremd und wollen weiter: Sehnsucht ({ $bars }).
analysis-lesson-compass = Die Melodie reicht von { $pitch } bis { $highest } ({ $bars }).
analysis-lesson-syncopation = { $percent } der Töne beginnen zwischen den Schlägen und dauern über den nächsten hinaus: Sie drängen gegen den Puls. Am meisten hier: { $bars }.
analysis-lesson-swing = Die zweite Hälfte jedes Schlags kommt spät, als dritter Ton einer Triole: Die Musik swingt ({ $bars }).
analysis-lesson-lilt = Im { $meter }-Takt teilt sich jeder Schlag in drei: Die Musik wiegt sich ({ $bars }).
analysis-lesson-three = Im { $meter }-Takt folgen auf einen schweren Schlag zwei leichte: Die Musik dreht sich wie ein Tanz ({ $bars }).
analysis-lesson-odd = { $meter } ist ein Takt aus ungleichen Schritten: Kaum hast du dich eingefunden, beginnt er von vorn ({ $bars }).
analysis-lesson-fast = { $bpm } Schläge pro Minute sind schneller als ein Herz in Ruhe: Die Musik treibt ({ $bars }).
analysis-lesson-slow = { $bpm } Schläge pro Minute sind so langsam wie ein Herz in Ruhe: Die Musik ist gelassen ({ $bars }).
analysis-lesson-walking = { $bpm } Schläge pro Minute sind ein Gehtempo: Die Musik eilt nicht und wartet nicht ({ $bars }).
analysis-lesson-return = Nach etwas anderem kehrt die Musik von Takt { $from } bis { $to } wieder, und du spürst, dass du sie kennst ({ $bars }).
analysis-lesson-contrast = Hier { $notes } Töne pro Takt, in Takt { $from } bis { $to } nur { $fewer }: Voll gegen dünn macht die Form hörbar ({ $bars }).
analysis-lesson-entries = Die Instrumente setzen zu { $count } verschiedenen Zeiten ein, sodass der Klang wächst ({ $bars }).
analysis-lesson-whole = Das Stück besteht aus { $count ->
    [one] einem einzigen Abschnitt
   *[other] { $count } Abschnitten
} ohne Wiederkehr ({ $bars }).
analysis-lesson-end-authentic = Am Ende geht { $numeral } zu { $next }: der stärkste Schlusspunkt, den es gibt ({ $bars }).
analysis-lesson-end-plagal = Am Ende geht { $numeral } zu { $next }: der sanfte Schluss eines Amens ({ $bars }).
analysis-lesson-end-picardy = Das Stück steht in Moll, aber sein letzter Akkord, { $numeral }, ist Dur: ein Licht am Ende ({ $bars }).
analysis-lesson-end-home = Das Stück kommt auf { $numeral } zur Ruhe, seinem Zuhause ({ $bars }).
analysis-lesson-end-open = Das Stück endet auf { $numeral }, nicht zu Hause, und lässt eine Frage offen ({ $bars }).
