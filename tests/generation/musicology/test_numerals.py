import pytest

from generation.musicology.numerals import Function, function, numeral
from tests.generation.musicology.songs import chord


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("C", "I"),
        ("Dm7", "ii7"),
        ("Em", "iii"),
        ("Fmaj7", "IVmaj7"),
        ("G7", "V7"),
        ("Am", "vi"),
        ("Bdim", "vii°"),
        ("Bm7b5", "viiø7"),
        ("Caug", "I+"),
        ("Gsus4", "Vsus4"),
        ("Bb", "♭VII"),
        ("Ab", "♭VI"),
        ("Fm", "iv"),
        ("C7", "I7"),  # as in a blues: nothing says that it leads to IV
        ("F7", "IV7"),
        ("D7", "V7/V"),
        ("E7", "V7/vi"),
        ("F#dim7", "vii°7/V"),
    ],
)
def test_chords_in_c_major(name: str, said: str) -> None:
    assert numeral(chord(name), 0, is_minor=False) == said


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Am", "i"),
        ("Bm7b5", "iiø7"),
        ("C", "III"),
        ("Dm", "iv"),
        ("E7", "V7"),
        ("Em", "v"),
        ("F", "VI"),
        ("G", "VII"),
        ("G#dim7", "vii°7"),
        ("Bb", "♭II"),
        ("B7", "V7/V"),
    ],
)
def test_chords_in_a_minor(name: str, said: str) -> None:
    assert numeral(chord(name), 9, is_minor=True) == said


@pytest.mark.parametrize(
    ("name", "bass", "said"),
    [("C", 4, "I6"), ("C", 7, "I64"), ("G7", 11, "V65"), ("G7", 2, "V43"), ("G7", 5, "V42"), ("C", 2, "I")],
)
def test_inversions_by_the_bass(name: str, bass: int, said: str) -> None:
    assert numeral(chord(name), 0, is_minor=False, bass=bass) == said


def test_a_triad_is_an_applied_dominant_only_if_its_goal_follows() -> None:
    assert numeral(chord("D"), 0, is_minor=False, following=chord("G")) == "V/V"
    assert numeral(chord("D"), 0, is_minor=False, following=chord("C")) == "II"
    assert numeral(chord("C7"), 0, is_minor=False, following=chord("F")) == "V7/IV"


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("C", Function.TONIC),
        ("Am", Function.TONIC),
        ("F", Function.SUBDOMINANT),
        ("Dm7", Function.SUBDOMINANT),
        ("G7", Function.DOMINANT),
        ("Bdim", Function.DOMINANT),
        ("A7", Function.APPLIED),
        ("Fm", Function.BORROWED),
        ("Ab", Function.BORROWED),
    ],
)
def test_what_a_chord_does_in_major(name: str, found: Function) -> None:
    assert function(chord(name), 0, is_minor=False) is found


def test_a_minor_dominant_does_not_pull() -> None:
    assert function(chord("E7"), 9, is_minor=True) is Function.DOMINANT
    assert function(chord("Em"), 9, is_minor=True) is Function.SUBDOMINANT
