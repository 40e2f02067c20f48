"""The words of the evaluation's prompts: instruments with the programs that count as them, moods, progressions."""

from __future__ import annotations

PROGRAMS: dict[str, frozenset[int]] = {
    "piano": frozenset(range(4)),
    "electric piano": frozenset((4, 5)),
    "harpsichord": frozenset((6,)),
    "celesta": frozenset((8,)),
    "music box": frozenset((10,)),
    "vibraphone": frozenset((11,)),
    "marimba": frozenset((12,)),
    "organ": frozenset(range(16, 21)),
    "accordion": frozenset((21,)),
    "harmonica": frozenset((22,)),
    "nylon guitar": frozenset((24,)),
    "acoustic guitar": frozenset((24, 25)),
    "jazz guitar": frozenset((26,)),
    "electric guitar": frozenset(range(26, 31)),
    "distorted guitar": frozenset((29, 30)),
    "upright bass": frozenset((32,)),
    "bass guitar": frozenset(range(33, 38)),
    "synth bass": frozenset((38, 39)),
    "violin": frozenset((40, 110)),
    "cello": frozenset((42,)),
    "harp": frozenset((46,)),
    "strings": frozenset((44, 45, *range(48, 52))),
    "choir": frozenset((52, 53, 54, 91)),
    "trumpet": frozenset((56, 59)),
    "trombone": frozenset((57,)),
    "tuba": frozenset((58,)),
    "french horn": frozenset((60,)),
    "brass": frozenset(range(56, 64)),
    "alto sax": frozenset((65,)),
    "saxophone": frozenset(range(64, 68)),
    "oboe": frozenset((68,)),
    "clarinet": frozenset((71,)),
    "flute": frozenset((73,)),
    "pan flute": frozenset((75,)),
    "whistle": frozenset((78,)),
    "synth": frozenset((*range(80, 104), 38, 39, 50, 51, 62, 63)),
    "banjo": frozenset((105,)),
    "fiddle": frozenset((40, 110)),
}
"""General MIDI programs (0 to 127) that a listener would accept as the instrument, from the standard's own table."""

BASSES = frozenset(("upright bass", "bass guitar", "synth bass", "tuba"))
"""A song has one bass, so at most one of these is asked for."""

USUAL_ANYWHERE = ("piano", "acoustic guitar", "violin", "cello", "flute", "clarinet", "trumpet", "saxophone", "organ",
                  "strings", "vibraphone", "harp", "electric guitar", "synth")  # fmt: skip
"""Asked for in styles that may not have them."""

BRIGHT_MOODS = ("happy", "joyful", "cheerful", "lively", "energetic", "playful", "triumphant", "heroic", "uplifting",
                "hopeful", "excited", "festive", "upbeat")  # fmt: skip
CALM_MOODS = ("calm", "peaceful", "gentle", "relaxed", "warm", "dreamy", "elegant", "tender", "serene")
DARK_MOODS = ("angry", "tense", "scary", "mysterious", "dramatic", "dark", "aggressive", "ominous", "frantic")
SAD_MOODS = ("sad", "melancholic", "nostalgic", "lonely", "heartbroken", "gloomy", "wistful", "sorrowful")
MOODS = (BRIGHT_MOODS, CALM_MOODS, DARK_MOODS, SAD_MOODS)

TONICS = ("C", "Db", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B")
MINOR_TONICS = ("C", "C#", "D", "Eb", "E", "F", "F#", "G", "G#", "A", "Bb", "B")
"""Usual spellings by pitch class."""

PROGRESSIONS: dict[bool, tuple[tuple[tuple[int, str], ...], ...]] = {  # by whether the key is minor
    False: (
        ((0, "maj"), (7, "maj"), (9, "min"), (5, "maj")),
        ((0, "maj"), (9, "min"), (5, "maj"), (7, "maj")),
        ((0, "maj"), (5, "maj"), (7, "maj"), (0, "maj")),
        ((0, "maj"), (2, "min"), (7, "7"), (0, "maj")),
        ((0, "maj7"), (9, "m7"), (2, "m7"), (7, "7")),
        ((0, "maj"), (4, "min"), (5, "maj"), (7, "maj")),
        ((0, "maj"), (5, "maj"), (9, "min"), (7, "maj")),
    ),
    True: (
        ((0, "min"), (8, "maj"), (3, "maj"), (10, "maj")),
        ((0, "min"), (10, "maj"), (8, "maj"), (7, "maj")),
        ((0, "min"), (5, "min"), (7, "min"), (0, "min")),
        ((0, "min"), (3, "maj"), (10, "maj"), (5, "maj")),
        ((0, "m7"), (5, "m7"), (8, "maj7"), (7, "7")),
        ((0, "min"), (2, "m7b5"), (7, "7"), (0, "min")),
        ((0, "min"), (5, "min"), (8, "maj"), (7, "7")),
    ),
}
"""Common progressions that say their key: semitones above the tonic, and quality; one chord a bar."""

SUFFIXES = {"maj": "", "min": "m", "7": "7", "maj7": "maj7", "m7": "m7", "m7b5": "m7b5"}

STYLES_AS_SAID = {"romantic": "romantic era"}
"""Where the style's name alone would be taken for a mood."""

NOUNS = ("piece", "song", "track", "tune")

OPENINGS = (
    "{what}",
    "Write {what}",
    "I would like {what}",
    "Please compose {what}",
    "Can you make {what}",
    "Give me {what}",
)
"""How a prompt begins. {what} is the style with its mood and length, as "a sad 16-bar waltz"."""

TEMPO_PHRASES = ("at {bpm} bpm", "around {bpm} BPM", "at a tempo of {bpm} bpm", "{bpm} beats per minute")
KEY_PHRASES = ("in {key}", "in the key of {key}", "written in {key}")
METER_PHRASES = ("in {meter}", "in {meter} time", "with a {meter} time signature")
BAND_PHRASES = ("with {band}", "played with {band}", "featuring {band}", "that has {band}")
DRUM_PHRASES = {
    True: ("with drums", "with a drum kit", "and with drums"),
    False: ("without drums", "no drums", "with no drums"),
}
CHORD_PHRASES = ("over the chords {chords}", "with the chord progression {chords}", "using the chords {chords}")
