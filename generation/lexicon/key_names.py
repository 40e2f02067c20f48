"""What every key is called, for suggestions. What is typed is read by `reading.harmony`, which knows more."""

from __future__ import annotations

from collections.abc import Iterator

TONICS = {"major": ("C", "Db", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B"), "minor": ("C", "C#", "D", "Eb", "E", "F", "F#", "G", "G#", "A", "Bb", "B")}  # fmt: skip
"""By mode; the other modes have the minor's."""

_ALSO = {"Db": "C#", "C#": "Db", "Eb": "D#", "F#": "Gb", "Ab": "G#", "G#": "Ab", "Bb": "A#"}
_GERMAN = {"C": "c", "C#": "cis", "Db": "des", "D": "d", "D#": "dis", "Eb": "es", "E": "e", "F": "f", "F#": "fis", "Gb": "ges", "G": "g", "G#": "gis", "Ab": "as", "A": "a", "A#": "ais", "Bb": "b", "B": "h"}  # fmt: skip
_SOLFEGE = {"C": "do", "D": "re", "E": "mi", "F": "fa", "G": "sol", "A": "la", "B": "si"}
_KANA = dict(zip("CDEFGAB", "ハニホヘトイロ", strict=True))

_SHARPS = {"en": " sharp", "es": " sostenido", "fr": " dièse", "pt": " sustenido", "ja": "嬰", "zh": "升"}
_FLATS = {"en": " flat", "es": " bemol", "fr": " bémol", "pt": " bemol", "ja": "変", "zh": "降"}
_MODES = {
    "major": {"en": "major", "de": "dur", "es": "mayor", "fr": "majeur", "pt": "maior", "ja": "長調", "zh": "大调"},
    "minor": {"en": "minor", "de": "moll", "es": "menor", "fr": "mineur", "pt": "menor", "ja": "短調", "zh": "小调"},
    "dorian": {"en": "dorian", "de": "dorisch", "es": "dórico", "fr": "dorien", "pt": "dórico"},
    "phrygian": {"en": "phrygian", "de": "phrygisch", "es": "frigio", "fr": "phrygien", "pt": "frígio"},
    "lydian": {"en": "lydian", "de": "lydisch", "es": "lidio", "fr": "lydien", "pt": "lídio"},
    "mixolydian": {
        "en": "mixolydian", "de": "mixolydisch", "es": "mixolidio", "fr": "mixolydien", "pt": "mixolídio",
    },
}  # fmt: skip


def names() -> Iterator[tuple[str, str]]:
    """Tonic and mode of every key."""
    for mode in _MODES:
        yield from ((tonic, mode) for tonic in TONICS.get(mode, TONICS["minor"]))


def spellings(tonic: str, mode: str) -> Iterator[tuple[str, str]]:
    """How a key is written, with the language ("" for all), its own name first."""
    yield "", f"{tonic} {mode}"
    for spelled in filter(None, (tonic, _ALSO.get(tonic))):
        yield "", f"{spelled} {mode}"
        if mode == "minor":
            yield "", f"{spelled}m"
        for language, mode_name in _MODES[mode].items():
            yield language, _spelled(spelled, language, mode_name)


def _spelled(tonic: str, language: str, mode_name: str) -> str:
    letter, accidental = tonic[0], tonic[1:]
    sign = {"#": _SHARPS, "b": _FLATS, "": {}}[accidental].get(language, "")
    if language == "de":
        return f"{_GERMAN[tonic]}-{mode_name}"
    if language == "ja":
        return f"{sign}{_KANA[letter]}{mode_name}"
    if language == "zh":
        return f"{sign}{letter}{mode_name}"
    name = letter if language == "en" else _SOLFEGE[letter]
    return f"{name}{sign} {mode_name}"
