"""The 128 instruments of General MIDI level 1, with names as people say them and the range they can play."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Instrument:
    """One General MIDI program. `low` and `high` are the lowest and highest MIDI pitch to write for it."""

    program: int  # 0 to 127
    name: str
    low: int
    high: int


_NAMES_AND_RANGES = (
    # Piano
    ("acoustic grand piano", 21, 108),
    ("bright acoustic piano", 21, 108),
    ("electric grand piano", 21, 108),
    ("honky-tonk piano", 21, 108),
    ("electric piano", 28, 103),
    ("digital electric piano", 28, 103),
    ("harpsichord", 29, 89),
    ("clavinet", 36, 96),
    # Chromatic percussion
    ("celesta", 60, 108),
    ("glockenspiel", 72, 108),
    ("music box", 60, 96),
    ("vibraphone", 53, 89),
    ("marimba", 45, 96),
    ("xylophone", 65, 108),
    ("tubular bells", 60, 77),
    ("dulcimer", 48, 84),
    # Organ
    ("drawbar organ", 36, 96),
    ("percussive organ", 36, 96),
    ("rock organ", 36, 96),
    ("church organ", 24, 96),
    ("reed organ", 36, 96),
    ("accordion", 53, 89),
    ("harmonica", 60, 84),
    ("bandoneon", 48, 89),
    # Guitar
    ("nylon guitar", 40, 83),
    ("steel guitar", 40, 84),
    ("jazz guitar", 40, 86),
    ("clean electric guitar", 40, 86),
    ("muted electric guitar", 40, 86),
    ("overdriven guitar", 40, 86),
    ("distortion guitar", 40, 86),
    ("guitar harmonics", 52, 96),
    # Bass
    ("acoustic bass", 28, 55),
    ("electric bass", 28, 60),
    ("picked electric bass", 28, 60),
    ("fretless bass", 28, 60),
    ("slap bass", 28, 60),
    ("bright slap bass", 28, 60),
    ("synth bass", 24, 60),
    ("deep synth bass", 24, 60),
    # Strings
    ("violin", 55, 100),
    ("viola", 48, 88),
    ("cello", 36, 76),
    ("contrabass", 28, 60),
    ("tremolo strings", 36, 96),
    ("pizzicato strings", 36, 96),
    ("harp", 24, 103),
    ("timpani", 36, 57),
    # Ensemble
    ("string ensemble", 28, 96),
    ("slow string ensemble", 28, 96),
    ("synth strings", 36, 96),
    ("warm synth strings", 36, 96),
    ("choir", 48, 79),
    ("voice", 48, 84),
    ("synth voice", 48, 84),
    ("orchestra hit", 36, 84),
    # Brass
    ("trumpet", 54, 86),
    ("trombone", 40, 74),
    ("tuba", 26, 58),
    ("muted trumpet", 54, 84),
    ("french horn", 41, 77),
    ("brass section", 36, 86),
    ("synth brass", 36, 96),
    ("soft synth brass", 36, 96),
    # Reed
    ("soprano saxophone", 56, 88),
    ("alto saxophone", 49, 81),
    ("tenor saxophone", 44, 76),
    ("baritone saxophone", 36, 69),
    ("oboe", 58, 91),
    ("english horn", 52, 81),
    ("bassoon", 34, 72),
    ("clarinet", 50, 91),
    # Pipe
    ("piccolo", 74, 108),
    ("flute", 60, 96),
    ("recorder", 60, 96),
    ("pan flute", 60, 96),
    ("bottle", 60, 96),
    ("shakuhachi", 55, 84),
    ("whistle", 60, 96),
    ("ocarina", 60, 84),
    # Synth lead
    ("square wave synth", 36, 100),
    ("sawtooth synth", 36, 100),
    ("calliope synth", 36, 100),
    ("chiff synth", 36, 100),
    ("charang synth", 36, 100),
    ("voice synth", 36, 96),
    ("fifths synth", 36, 96),
    ("bass and lead synth", 24, 96),
    # Synth pad
    ("new age pad", 36, 96),
    ("warm pad", 36, 96),
    ("polysynth", 36, 96),
    ("choir pad", 36, 96),
    ("bowed glass pad", 36, 96),
    ("metallic pad", 36, 96),
    ("halo pad", 36, 96),
    ("sweep pad", 36, 96),
    # Synth effects
    ("ice rain", 36, 96),
    ("soundtrack pad", 36, 96),
    ("crystal bells", 48, 96),
    ("atmosphere synth", 36, 96),
    ("brightness synth", 36, 96),
    ("goblins synth", 36, 96),
    ("echo synth", 36, 96),
    ("sci-fi synth", 36, 96),
    # Of many countries
    ("sitar", 48, 77),
    ("banjo", 48, 86),
    ("shamisen", 50, 79),
    ("koto", 53, 86),
    ("kalimba", 55, 84),
    ("bagpipe", 60, 79),
    ("fiddle", 55, 96),
    ("shanai", 60, 84),
    # Percussive
    ("tinkle bell", 72, 96),
    ("agogo bells", 60, 84),
    ("steel drums", 52, 84),
    ("woodblock", 60, 84),
    ("taiko drum", 36, 60),
    ("melodic tom", 36, 72),
    ("synth drum", 36, 72),
    ("reverse cymbal", 48, 72),
    # Sound effects
    ("guitar fret noise", 48, 72),
    ("breath noise", 48, 72),
    ("seashore", 48, 72),
    ("bird tweet", 60, 84),
    ("telephone ring", 60, 84),
    ("helicopter", 48, 72),
    ("applause", 48, 72),
    ("gunshot", 48, 72),
)

GENERAL_MIDI: tuple[Instrument, ...] = tuple(
    Instrument(program, name, low, high) for program, (name, low, high) in enumerate(_NAMES_AND_RANGES)
)
"""Indexed by program, 0 to 127 as in MIDI messages (General MIDI tables on paper count from 1).

Ranges are sounding pitches: the usual compass of the acoustic instrument (Adler, *The Study of Orchestration*),
for synthesisers and noises simply what sounds well in the usual sound fonts.
"""
