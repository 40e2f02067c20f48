import pytest

from generation.theory import METERS, MODES, QUALITIES, Chord, Key, Meter, pitch_class


@pytest.mark.parametrize(("name", "expected"), [("C", 0), ("F#", 6), ("Bb", 10), ("Cb", 11), ("B#", 0), ("Dbb", 0)])
def test_note_names_are_pitch_classes(name: str, expected: int) -> None:
    assert pitch_class(name) == expected


@pytest.mark.parametrize("name", ["H", "", "c", "C###", "Cb#"])
def test_other_names_are_refused(name: str) -> None:
    with pytest.raises(ValueError, match="not a note name"):
        pitch_class(name)


@pytest.mark.parametrize(
    ("tonic", "mode", "sharps"),
    [
        ("C", "major", 0),
        ("D", "major", 2),
        ("Eb", "major", -3),
        ("A", "minor", 0),
        ("F#", "minor", 3),
        ("D", "dorian", 0),
        ("G", "mixolydian", 0),
        ("F", "lydian", 0),
        ("G#", "major", -4),
        ("Fb", "major", 4),
    ],
)
def test_key_signatures(tonic: str, mode: str, sharps: int) -> None:
    assert Key(tonic, mode).signature == sharps


def test_every_key_has_a_signature_that_midi_knows() -> None:
    for letter in "ABCDEFG":
        for accidental in ("", "#", "b"):
            for mode in MODES:
                assert -7 <= Key(letter + accidental, mode).signature <= 7


def test_the_scale_of_a_key() -> None:
    assert Key("D", "minor").scale == {2, 4, 5, 7, 9, 10, 0}


def test_meters_know_their_bars() -> None:
    assert Meter.parse("6/8").bar_ticks == 72
    assert Meter(6, 8).is_compound
    assert not Meter(3, 4).is_compound
    with pytest.raises(ValueError, match="13/17 is not a meter"):
        Meter.parse("13/17")
    assert all(meter.bar_ticks % 12 == 0 for meter in METERS)


def test_chords() -> None:
    assert Chord(9, "m7").pitch_classes == {9, 0, 4, 7}
    assert str(Chord(9, "min").transposed(3)) == "Cm"
    assert Chord(1, "m7b5").named(Key("B", "minor")) == "C#m7b5"
    assert Chord(1, "maj7").named(Key("Ab", "major")) == "Dbmaj7"
    with pytest.raises(ValueError, match="not a chord"):
        Chord(12, "maj")


def test_a_chord_symbol_is_read_as_it_is_written() -> None:
    for chord in (Chord(root, quality) for root in range(12) for quality in QUALITIES):
        for key in (Key("Ab", "major"), Key("B", "minor")):
            assert Chord.parse(chord.named(key)) == chord


@pytest.mark.parametrize("symbol", ["", "H", "Cmaj9", "C#mM7", "c", "C/E", "N.C."])
def test_another_symbol_is_refused(symbol: str) -> None:
    with pytest.raises(ValueError, match="not a chord"):
        Chord.parse(symbol)
