from typing import Any

import numpy as np
import pytest

from bot.discovery import features, prompts
from bot.discovery.features import TRAITS, Kind, Quality
from generation import measured
from generation.brief import Brief, Mood, Seat
from generation.lexicon.styles import STYLES
from generation.score import Role
from generation.theory import Key, Meter
from storage.song_features import SongFeatures
from tests.support.repertoire import brief


def said(of: Brief) -> set[Quality]:
    values = enumerate(features.row(of))
    return {quality for column, value in values if value and (quality := features.quality(column, value))}


def stored(embedding: bytes | None = None, *, version: int = features.VERSION, **found: Any) -> SongFeatures:
    return SongFeatures(version=version, embedding=embedding, measured=found)


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
    assert values.shape == (features.COLUMNS,)
    assert np.abs(values).max() <= 1
    assert not values[features.FIRST_SOUND :].any()
    styles = [trait.name for trait, value in zip(TRAITS, values, strict=False) if trait.kind is Kind.STYLE and value]
    assert styles == [style]


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


def test_what_was_measured_has_columns_of_its_own_that_can_be_said():
    usual = {measure.name: measure.usual for measure in measured.MEASURES}
    spread = {measure.name: measure.spread for measure in measured.MEASURES}
    of_music = stored(
        off_beats=usual["off_beats"] + 3 * spread["off_beats"],
        register=usual["register"] - 1.5 * spread["register"],
        steps=usual["steps"] + 0.5 * spread["steps"],
        repeats=usual["repeats"] + 3 * spread["repeats"],
    )
    values = features.row(brief(), of_music)
    assert np.array_equal(values[: features.FIRST_SOUND], features.row(brief())[: features.FIRST_SOUND])
    heard = dict(zip(measured.NAMES, values[features.FIRST_SOUND :], strict=False))
    assert heard["off_beats"] == features.SOUND_WEIGHT
    assert heard["register"] == pytest.approx(-0.75 * features.SOUND_WEIGHT)
    assert heard["loudness"] == 0
    columns = range(features.FIRST_SOUND, features.COLUMNS)
    found = {quality for column in columns if (quality := features.quality(column, values[column]))}
    assert found == {Quality(Kind.SOUND, "syncopated"), Quality(Kind.SOUND, "low")}  # half a spread nobody hears


def test_songs_of_one_brief_are_told_apart_by_their_music():
    one, two = (features.row(brief(), stored(density=density)) for density in (2.0, 4.0))
    assert np.linalg.norm(one - two) > 0.1
    assert np.linalg.norm(one - two) < np.linalg.norm(features.row(brief("polka")) - features.row(brief("waltz")))


def test_what_a_prompt_is_about_has_columns_of_which_nothing_is_said():
    vector = np.zeros(384, "<f4")
    vector[0] = 1
    values = features.row(brief(), stored(vector.tobytes()))
    columns = slice(features.COLUMNS - prompts.COLUMNS, features.COLUMNS)
    assert values[columns].any()
    assert not features.SAYABLE[columns].any()
    assert features.SAYABLE[: features.FIRST_SOUND].all()
    assert all(features.quality(column, 1.0) is None for column in range(*columns.indices(features.COLUMNS)))


@pytest.mark.parametrize(
    "nonsense",
    [
        stored(version=features.VERSION + 1, density=9.0),
        stored(b"short"),
        stored(np.full(384, np.nan, "<f4").tobytes()),
        stored(density="9", register=None, steps=float("nan"), compass=10**400, no_such_thing=1.0),
    ],
)
def test_what_cannot_be_is_as_usual(nonsense: SongFeatures):
    assert np.array_equal(features.row(brief(), nonsense), features.row(brief()))


def test_a_vector_beyond_measure_stays_within_measure():
    values = features.row(brief(), stored(np.full(384, 3e38, "<f4").tobytes()))
    assert np.abs(values).max() <= 1


def test_weights_of_columns_become_weights_of_measures():
    weights = np.zeros(features.COLUMNS)
    weights[features.FIRST_SOUND + measured.NAMES.index("off_beats")] = 2.0
    found = features.of_measures(weights)
    assert tuple(found) == measured.NAMES
    assert {name: weight for name, weight in found.items() if weight} == {"off_beats": 2.0 * features.SOUND_WEIGHT}
