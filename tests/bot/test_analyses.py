"""An analysis and a lesson in words of seven languages."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot import analyses, words
from bot.words import LANGUAGES, Words
from generation import musicology
from generation.musicology import cadences, texture
from generation.musicology.lesson.point import Chapter, Point
from generation.musicology.numerals import Function
from generation.render import analysis_picture
from generation.theory import MODES, Key
from tests.generation.musicology.songs import line, song
from tests.support import scores

FOLDER = Path(musicology.__file__).parent
ANALYSIS = musicology.analyze(scores.band_score(bars=32), is_own=True)


@pytest.fixture(params=LANGUAGES)
def said(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[Words]:
    """A language's words; the test fails if one of them was missing."""
    with caplog.at_level(logging.WARNING, logger="bot.words"):
        yield words.plain(request.param)
    assert not caplog.messages


def test_every_kind_has_its_sentence(said: Words) -> None:
    for folder, sort in (("advice", "suggest"), ("lesson", "lesson")):
        source = "\n".join(path.read_text() for path in (FOLDER / folder).glob("*.py"))
        kinds = set(re.findall(r'kind="([a-z-]+)"', source))
        assert kinds
        assert [kind for kind in kinds if not said.has(f"analysis-{sort}-{kind}")] == []
    for kind in (*(f"texture-{one}" for one in texture.Kind), *(f"cadence-{one}" for one in cadences.Kind)):
        assert said.has(f"analysis-{kind}")
    assert all(said.has(f"analysis-function-{one}") for one in Function)
    assert all(said.has(f"analysis-lesson-{mode}") for mode in MODES)


def test_all_facts_are_told(said: Words) -> None:
    facts = analyses.facts(said, ANALYSIS.heard)
    assert len(facts) == 7
    assert all(fact.name and fact.value for fact in facts)


def test_suggestions_and_lessons_name_their_bars(said: Words) -> None:
    points = musicology.explain(ANALYSIS)
    assert len(analyses.suggestions(said, ANALYSIS)) == len(ANALYSIS.suggestions)
    for point, sentence in zip(points, analyses.lesson(said, points, ANALYSIS.heard), strict=True):
        assert str(point.first) in sentence
        assert str(point.last) in sentence


def test_the_words_of_the_picture(said: Words) -> None:
    png = analysis_picture.draw(ANALYSIS.heard, "x", labels=analyses.labels(said, ANALYSIS.heard))
    assert png.startswith(b"\x89PNG")


def test_a_bar_and_bars() -> None:
    assert [analyses.bars(words.plain("en"), *pair) for pair in ((5, 5), (5, 8))] == ["bar 5", "bars 5 to 8"]
    assert [analyses.bars(words.plain("ja"), *pair) for pair in ((5, 5), (5, 8))] == ["5小節目", "5〜8小節目"]


def test_numerals_by_fours_with_dots_for_what_goes_on() -> None:
    heard = musicology.analyze(song("C C F G7 C F"), is_own=True).heard
    assert analyses.numerals(heard) == "I · IV V7 | I IV"


def test_sentences_in_english() -> None:
    low = musicology.analyze(song("C F G7 C", tune=line((12, 1, 35), (13, 1, 60)), program=42), is_own=True)
    assert analyses.suggestions(words.plain("en"), low)[0] == (
        "Cello: B1 (bar 4) is below what it can play, C2. "
        "Move the phrase up an octave, or give it to a lower instrument."
    )
    point = Point(
        kind="modulation",
        chapter=Chapter.HARMONY,
        first=5,
        last=8,
        weight=1,
        values={"key": "G major", "home": "C major"},
    )
    assert analyses.lesson(words.plain("en"), [point], low.heard) == [
        "The song leaves C major for G major (bars 5 to 8): the same music in a new light."
    ]


@pytest.mark.parametrize(("language", "begins"), [("fr", "La mineur est"), ("de", "a-Moll ist"), ("en", "A minor is")])
def test_sentences_begin_with_a_large_letter_but_in_german_minor_keys(language: str, begins: str) -> None:
    analysis = musicology.analyze(song("Am Dm E7 Am", key=Key("A", "minor")), is_own=True)
    point = Point(kind="minor", chapter=Chapter.MOOD, first=1, last=4, weight=1, values={"key": "A minor", "bpm": 90})
    assert analyses.lesson(words.plain(language), [point], analysis.heard)[0].startswith(begins)


def test_what_it_says_of_another_key() -> None:
    score = song("C F G7 C F C G7 C Ab Db Eb7 Ab Db Ab Eb7 Ab C F G7 C F C G7 C", is_named=False)
    said = analyses.key(words.plain("en"), musicology.analyze(score).heard)
    assert re.fullmatch(r"C major \(\d+% sure.*\) and A♭ major in bars 9 to 16", said)
