import numpy as np
import pytest

from bot.discovery import features
from bot.discovery.features import TRAITS, Kind, Quality
from generation.brief import Brief, Mood, Seat
from generation.lexicon.styles import STYLES
from generation.score import Role
from generation.theory import Key, Meter
from tests.support.repertoire import brief


def said(of: Brief) -> set[Quality]:
    values = features.row(of)
    return {quality for trait, value in zip(TRAITS, values, strict=True) if value and (quality := trait.of(value))}


def test_a_row_says_what_the_song_is_like():
    waltz = brief(
        "waltz",
        mood=Mood(-0.5, 0.5),
        bpm=170,
        meter=Meter(3, 4),
        key=Key("D", "dorian"),
        density=0,
        band=(Seat(Role.DRUMS, 0), Seat(Role.BASS, 32), Seat(Role.PAD, 48), Seat(Role.LEAD, 73)),
    )
    assert said(waltz) == {
        Quality(Kind.STYLE, "waltz"),
        Quality(Kind.MOOD, "sad"),
        Quality(Kind.MOOD, "lively"),
        Quality(Kind.TEMPO, "fast"),
        Quality(Kind.DENSITY, "sparse"),
        Quality(Kind.MODE, "minor"),
        Quality(Kind.METER, "in threes"),
        Quality(Kind.BAND, "drums"),
        Quality(Kind.BAND, "strings"),
        Quality(Kind.BAND, "woodwinds"),
    }


@pytest.mark.parametrize("style", STYLES)
def test_every_style_has_its_column_and_values_from_minus_one_to_one(style: str):
    values = features.row(brief(style))
    assert values.shape == (len(TRAITS),)
    assert np.abs(values).max() <= 1
    assert [trait.name for trait, value in zip(TRAITS, values, strict=True) if trait.kind is Kind.STYLE and value] == [
        style
    ]


def test_nothing_in_a_column_says_that_it_is_lacking():
    strings = next(trait for trait in TRAITS if trait.name == "strings")
    assert strings.of(0.0) == Quality(Kind.BAND, "strings", lacking=True)
    happy = next(trait for trait in TRAITS if trait.name == "happy")
    assert happy.of(0.0) is None  # neither happy nor sad


def test_songs_of_one_style_are_nearer_than_those_of_one_band():
    """All else being equal."""
    trio, quartet = brief().band, (*brief().band, Seat(Role.PAD, 48))
    same_style = np.linalg.norm(features.row(brief(band=trio)) - features.row(brief(band=quartet)))
    same_band = np.linalg.norm(features.row(brief("polka", bpm=120)) - features.row(brief("waltz", bpm=120)))
    assert same_style < same_band
