"""How keys, modes and chords are written: stems, note names and chord suffixes."""

from __future__ import annotations

MODE_STEMS: tuple[tuple[str, str], ...] = (
    ("maj", "major"), ("dur", "major"), ("may", "major"), ("mai", "major"), ("magg", "major"), ("長調", "major"), ("大", "major"), ("メジャ", "major"), ("ion", "major"), ("jon", "major"),
    ("min", "minor"), ("moll", "minor"), ("men", "minor"), ("短調", "minor"), ("小", "minor"), ("マイナ", "minor"), ("aeol", "minor"), ("aol", "minor"), ("eol", "minor"),
    ("dor", "dorian"), ("ドリ", "dorian"), ("phryg", "phrygian"), ("frig", "phrygian"), ("lyd", "lydian"), ("lid", "lydian"), ("mixo", "mixolydian"), ("mixol", "mixolydian"), ("miso", "mixolydian"), ("loc", "locrian"), ("lok", "locrian"),
)  # fmt: skip
"""How the words for a mode begin, in seven languages without accents; tried in this order."""

SOLFEGE: dict[str, str] = {"do": "C", "ut": "C", "re": "D", "mi": "E", "fa": "F", "sol": "G", "la": "A", "si": "B"}

KANA: dict[str, str] = dict(zip("ハニホヘトイロ", "CDEFGAB", strict=True))
"""Japanese note names."""

QUALITIES: tuple[tuple[str, str], ...] = (
    (r"m7b5|min7b5|ø7?", "m7b5"), (r"dim7|°7|o7", "dim7"), (r"dim|°|o", "dim"), (r"aug7?|\+7?", "aug"), (r"mM7|m6", "m6"), (r"m(?:in)?(?:7|9|11|13)", "m7"),
    (r"m|min", "min"), (r"maj(?:7|9|13)|Maj7|M7|M9|Δ7?", "maj7"), (r"7sus4|9sus4|sus[24]?", "sus4"), (r"69|6|add[29]", "6"), (r"7.*|9|11|13", "7"), (r"|maj", "maj"),
)  # fmt: skip
"""Chord suffixes as patterns, and the nearest of theory.QUALITIES; tried in this order."""

ADDED_NOTES: dict[str, str] = {"add2": "maj", "add9": "maj"}
"""Suffixes that add a note which the plain chord can do without."""
