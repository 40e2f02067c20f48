"""How drums are written: each on its own place of the staff, cymbals with crosses, feet below hands.

Places follow Weinberg's *Guide to Standardized Drumset Notation* (Percussive Arts Society, 1998) where it has one.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Drum:
    """One key of General MIDI's percussion. The place is said as a note of the treble staff."""

    name: str
    step: str
    octave: int
    head: str = "normal"  # MusicXML's notehead
    is_foot: bool = False


DRUMS: dict[int, Drum] = {
    27: Drum("High Q", "E", 6, "x"),
    28: Drum("Slap", "E", 6, "triangle"),
    29: Drum("Scratch Push", "D", 6, "x"),
    30: Drum("Scratch Pull", "D", 6, "triangle"),
    31: Drum("Sticks", "C", 5, "slash"),
    32: Drum("Square Click", "D", 6, "diamond"),
    33: Drum("Metronome Click", "C", 6, "diamond"),
    34: Drum("Metronome Bell", "C", 6, "triangle"),
    35: Drum("Acoustic Bass Drum", "F", 4, is_foot=True),
    36: Drum("Bass Drum", "F", 4, is_foot=True),
    37: Drum("Side Stick", "C", 5, "x"),
    38: Drum("Snare Drum", "C", 5),
    39: Drum("Hand Clap", "D", 5, "x"),
    40: Drum("Electric Snare", "C", 5),
    41: Drum("Low Floor Tom", "G", 4),
    42: Drum("Closed Hi-hat", "G", 5, "x"),
    43: Drum("High Floor Tom", "A", 4),
    44: Drum("Pedal Hi-hat", "D", 4, "x", is_foot=True),
    45: Drum("Low Tom", "B", 4),
    46: Drum("Open Hi-hat", "G", 5, "circle-x"),
    47: Drum("Low-Mid Tom", "D", 5),
    48: Drum("High-Mid Tom", "E", 5),
    49: Drum("Crash Cymbal", "A", 5, "x"),
    50: Drum("High Tom", "F", 5),
    51: Drum("Ride Cymbal", "F", 5, "x"),
    52: Drum("Chinese Cymbal", "C", 6, "x"),
    53: Drum("Ride Bell", "F", 5, "diamond"),
    54: Drum("Tambourine", "B", 5, "triangle"),
    55: Drum("Splash Cymbal", "B", 5, "diamond"),
    56: Drum("Cowbell", "E", 5, "triangle"),
    57: Drum("Second Crash Cymbal", "B", 5, "x"),
    58: Drum("Vibraslap", "D", 6, "diamond"),
    59: Drum("Second Ride Cymbal", "E", 5, "x"),
    60: Drum("High Bongo", "E", 5, "slash"),
    61: Drum("Low Bongo", "D", 5, "slash"),
    62: Drum("Muted High Conga", "B", 4, "x"),
    63: Drum("Open High Conga", "B", 4, "slash"),
    64: Drum("Low Conga", "A", 4, "slash"),
    65: Drum("High Timbale", "E", 5, "diamond"),
    66: Drum("Low Timbale", "D", 5, "diamond"),
    67: Drum("High Agogo", "F", 5, "triangle"),
    68: Drum("Low Agogo", "D", 5, "triangle"),
    69: Drum("Cabasa", "A", 5, "triangle"),
    70: Drum("Maracas", "A", 5, "diamond"),
    71: Drum("Short Whistle", "C", 6, "triangle"),
    72: Drum("Long Whistle", "C", 6, "slash"),
    73: Drum("Short Guiro", "A", 4, "x"),
    74: Drum("Long Guiro", "A", 4, "diamond"),
    75: Drum("Claves", "C", 5, "triangle"),
    76: Drum("High Woodblock", "B", 4, "triangle"),
    77: Drum("Low Woodblock", "A", 4, "triangle"),
    78: Drum("Muted Cuica", "G", 4, "x"),
    79: Drum("Open Cuica", "G", 4, "diamond"),
    80: Drum("Muted Triangle", "C", 6, "x"),
    81: Drum("Open Triangle", "C", 6, "circle-x"),
    82: Drum("Shaker", "A", 5, "slash"),
    83: Drum("Jingle Bell", "B", 5, "slash"),
    84: Drum("Bell Tree", "C", 6, "circle-x"),
    85: Drum("Castanets", "D", 5, "circle-x"),
    86: Drum("Muted Surdo", "E", 4, "x"),
    87: Drum("Open Surdo", "E", 4),
}


def drum(key: int) -> Drum:
    """What a key sounds; those that General MIDI has none for are written above the staff."""
    return DRUMS.get(key) or Drum(f"Percussion {key}", "E", 6, "slash")


def identity(part: str, key: int) -> str:
    """The name of a key's instrument within MusicXML's part."""
    return f"{part}-I{key + 1}"
