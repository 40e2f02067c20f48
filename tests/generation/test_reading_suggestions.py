"""Suggestions while somebody types, in their language."""

from __future__ import annotations

import time

import pytest

from generation.lexicon import favourites
from generation.reading import suggest


@pytest.mark.parametrize(
    ("typed", "language", "first"),
    [
        ("bos", "en", "bossa nova"),
        ("rock", "en", "rock"),
        ("walz", "de", "waltz"),
        ("Drum ", "en", "drum and bass"),
        ("filmmus", "de", "cinematic"),
        ("música cub", "es", "salsa"),
        ("berceuse", "fr", "lullaby"),
        ("forró", "pt", "samba"),
        ("ボサ", "ja", "bossa nova"),
        ("爵士", "zh", "swing"),
    ],
)
def test_styles(typed: str, language: str, first: str) -> None:
    assert first in suggest.styles(typed, language)[:5]


@pytest.mark.parametrize(
    ("typed", "language", "first"),
    [
        ("mel", "en", "melancholic"),
        ("trauri", "de", "sad"),
        ("tris", "es", "sad"),
        ("heur", "fr", "happy"),
        ("feli", "pt", "happy"),
        ("悲し", "ja", "sad"),
        ("快乐", "zh", "happy"),
    ],
)
def test_moods(typed: str, language: str, first: str) -> None:
    assert suggest.moods(typed, language)[0] == first


def test_the_askers_own_language_goes_before_others() -> None:
    spanish, german = suggest.moods("al", "es"), suggest.moods("al", "de")
    assert spanish.index("joyful") < spanish.index("fun"), "alegre"
    assert german.index("fun") < german.index("joyful"), "albern"


@pytest.mark.parametrize(
    ("typed", "language", "expected"),
    [
        ("d m", "en", ["D major", "D minor", "D mixolydian"]),
        ("d-mo", "de", ["D minor"]),
        ("re men", "es", ["D minor"]),
        ("ré min", "fr", ["D minor"]),
        ("fa sustenido men", "pt", ["F# minor"]),
        ("ニ短", "ja", ["D minor"]),
        ("降E大", "zh", ["Eb major"]),
        ("f# dor", "en", ["F# dorian"]),
        ("Em", "en", ["E minor"]),
        ("cis-moll", "de", ["C# minor"]),
    ],
)
def test_keys(typed: str, language: str, expected: list[str]) -> None:
    assert suggest.keys(typed, language)[: len(expected)] == expected


def test_meters() -> None:
    assert suggest.meters("", "en")[:2] == ["4/4", "3/4"]
    assert suggest.meters("7", "en") == ["7/8", "7/4"]
    assert suggest.meters("Dreivierteltakt", "de") == ["3/4"]
    assert suggest.meters("三拍子", "ja") == ["3/4"]


@pytest.mark.parametrize(
    ("typed", "language", "first"),
    [
        ("pia", "en", "piano"),
        ("sax, pia", "en", "sax, piano"),
        ("sax,pia", "en", "sax, piano"),
        ("piano, no dr", "en", "piano, no drums"),
        ("Geige, ohne Schlag", "de", "Geige, no drums"),
        ("violín, sin bat", "es", "violín, no drums"),
        ("flûte, viol", "fr", "flûte, violin"),
        ("sanfo", "pt", "accordion"),
        ("ピアノ、ギタ", "ja", "ピアノ, guitar"),
        ("钢琴,吉", "zh", "钢琴, guitar"),
    ],
)
def test_the_last_of_a_list_of_instruments_is_completed(typed: str, language: str, first: str) -> None:
    assert suggest.instruments(typed, language)[0] == first


def test_nobody_is_suggested_twice_in_a_list() -> None:
    assert "piano, piano" not in suggest.instruments("piano, pia", "en")


def test_where_nothing_is_typed_something_of_every_sort_is_offered() -> None:
    assert suggest.styles("", "en") == list(favourites.STYLES)
    assert suggest.moods("  ", "en") == list(favourites.MOODS)
    assert suggest.instruments("", "en") == list(favourites.INSTRUMENTS)
    assert suggest.instruments("drums, ", "en")[0] == "drums, piano"
    assert suggest.keys("", "en")[: len(favourites.KEYS)] == list(favourites.KEYS)


@pytest.mark.parametrize("typed", ["x" * 6000, "zzz", "\ud800", "((((", "<@1>", "no", ",,,", "の", "'"])
def test_odd_text_has_no_or_few_suggestions(typed: str) -> None:
    for suggested in (suggest.styles, suggest.moods, suggest.keys, suggest.meters, suggest.instruments):
        found = suggested(typed, "xx", 25)
        assert len(found) <= 25
        assert all(len(one) <= suggest.LONGEST for one in found)


def test_as_many_are_given_as_were_asked_for() -> None:
    assert len(suggest.styles("", "en", 3)) == 3
    assert len(suggest.instruments("", "en", 7)) == 7


def test_suggestions_come_at_once() -> None:
    everything = (suggest.styles, suggest.moods, suggest.keys, suggest.meters, suggest.instruments)
    for suggested in everything:
        suggested("warm up", "en", 25)
    started = time.process_time()
    for typed in ("a", "gui", "sax, piano, no dr", "d m", "悲"):
        for suggested in everything:
            suggested(typed, "de", 25)
    assert time.process_time() - started < 25 * 0.01
