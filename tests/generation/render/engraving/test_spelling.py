from __future__ import annotations

import pytest

from generation.render.engraving.spelling import Name, Speller
from generation.theory import QUALITIES, Chord, Key

KEYS = [Key(tonic, mode) for tonic in "C G D A E B F# C# F Bb Eb Ab Db Gb Cb".split() for mode in ("major", "minor")]


@pytest.mark.parametrize(
    ("tonic", "mode", "pitch", "name"),
    [
        ("C", "major", 60, Name("C", 0, 4)),
        ("D", "major", 61, Name("C", 1, 4)),
        ("Ab", "major", 61, Name("D", -1, 4)),
        ("F#", "major", 65, Name("E", 1, 4)),
        ("C#", "major", 60, Name("B", 1, 3)),  # B♯3 is the key of middle C
        ("Cb", "major", 59, Name("C", -1, 4)),
        ("A", "minor", 68, Name("G", 1, 4)),  # the leading tone
        ("C", "minor", 71, Name("B", 0, 4)),
        ("Eb", "dorian", 66, Name("G", -1, 4)),
    ],
)
def test_pitches_are_named_by_their_key(tonic: str, mode: str, pitch: int, name: Name) -> None:
    assert Speller(Key(tonic, mode)).name(pitch) == name


def test_tones_of_a_chord_are_named_by_its_thirds() -> None:
    speller = Speller(Key("C", "major"))
    e_major, f_minor = Chord(4, "maj"), Chord(5, "min")
    assert speller.name(68, chord=e_major) == Name("G", 1, 4)
    assert speller.name(68, chord=f_minor) == Name("A", -1, 4)


def test_a_chromatic_note_leads_on() -> None:
    speller = Speller(Key("C", "major"))
    assert speller.name(66, following=67) == Name("F", 1, 4)
    assert speller.name(66, following=65) == Name("G", -1, 4)
    assert speller.name(63, following=64) == Name("D", 1, 4)


def test_a_diminished_chord_on_a_leading_tone_is_raised() -> None:
    assert Speller(Key("D", "minor")).root(Chord(1, "dim7")) == ("C", 1)
    assert Speller(Key("C", "major")).root(Chord(6, "m7b5")) == ("F", 1)
    assert Speller(Key("C", "major")).root(Chord(10, "maj")) == ("B", -1)


@pytest.mark.parametrize("key", KEYS, ids=str)
def test_every_name_is_of_its_pitch_and_has_no_double_accidental(key: Key) -> None:
    letters = dict(zip("CDEFGAB", (0, 2, 4, 5, 7, 9, 11), strict=True))
    speller = Speller(key)
    chords = [None, *(Chord(root, quality) for root in range(12) for quality in QUALITIES)]
    for chord in chords:
        for pitch in range(128):
            name = speller.name(pitch, chord=chord, following=pitch + 1)
            assert (name.octave + 1) * 12 + letters[name.step] + name.alter == pitch
            assert abs(name.alter) <= 1
