"""What players of a style make of a chord."""

from __future__ import annotations

import numpy as np
import pytest

from generation.harmony import colours
from generation.harmony.colours import Colour
from generation.harmony.families import Family
from generation.lexicon.styles import STYLES
from generation.theory import Key

C_MAJOR, A_MINOR = Key("C", "major"), Key("A", "minor")
SILENCE = np.zeros((1, 12))


def played(family: Family, degree: int, colour: Colour, key: Key = C_MAJOR, time: np.ndarray = SILENCE) -> str:
    (chord,) = colours.coloured([family * 12 + degree], time, key, colour)
    return chord.named(key)


@pytest.mark.parametrize(
    ("colour", "tonic", "two", "five"),
    [
        (Colour.TRIADS, "C", "Dm", "G"),
        (Colour.PLAIN, "C", "Dm", "G7"),
        (Colour.RICH, "Cmaj7", "Dm7", "G7"),
        (Colour.BLUES, "C7", "Dm7", "G7"),
    ],
)
def test_a_cadence_in_every_colour(colour: Colour, tonic: str, two: str, five: str) -> None:
    found = played(Family.MINOR, 2, colour), played(Family.DOMINANT, 7, colour), played(Family.MAJOR, 0, colour)
    assert found == (two, five, tonic)


def test_a_dominant_that_leads_out_of_the_key_keeps_its_seventh() -> None:
    assert played(Family.DOMINANT, 2, Colour.TRIADS) == "D7"
    assert played(Family.DOMINANT, 7, Colour.TRIADS, A_MINOR) == "E7"


def test_a_tune_that_holds_the_root_gets_a_sixth_instead_of_the_seventh_below_it() -> None:
    on_the_root = np.zeros((1, 12))
    on_the_root[0, 0] = 1.0
    assert played(Family.MAJOR, 0, Colour.RICH, time=on_the_root) == "C6"


@pytest.mark.parametrize(
    ("key", "degree", "colour", "name"),
    [
        (C_MAJOR, 11, Colour.RICH, "Bm7b5"),
        (C_MAJOR, 6, Colour.PLAIN, "F#dim7"),
        (A_MINOR, 2, Colour.PLAIN, "Bm7b5"),
        (A_MINOR, 11, Colour.PLAIN, "Abdim7"),
        (C_MAJOR, 11, Colour.TRIADS, "Bdim"),
    ],
)
def test_a_diminished_chord_has_the_seventh_that_the_key_gives_it(
    key: Key, degree: int, colour: Colour, name: str
) -> None:
    assert played(Family.DIMINISHED, degree, colour, key) == name


def test_every_style_that_has_a_colour_of_its_own_is_one() -> None:
    assert colours._OF_STYLE.keys() <= STYLES.keys()
    assert {colours.of_style(style) for style in STYLES} == set(Colour)
