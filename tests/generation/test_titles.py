from __future__ import annotations

from dataclasses import replace

import pytest

from generation import titles
from generation.brief import Brief, Mood
from generation.heard import Heard
from generation.theory import Key
from tests.support.briefs import simple_brief


@pytest.mark.parametrize(
    ("title", "cleaned"),
    [
        ("  Night\n\tTrain\x00 ", "Night Train"),
        ("夜の雨 🎷", "夜の雨 🎷"),
        ("👩‍🎤 sings", "👩‍🎤 sings"),
        ("\u202egnos\u2066", "gnos"),
        ("lone \ud83d surrogate", "lone surrogate"),
        ("\x1b[31mred", "[31mred"),
        ("", ""),
    ],
)
def test_titles_become_one_printable_line(title: str, cleaned: str) -> None:
    assert titles.clean(title) == cleaned
    titles.clean(title).encode()  # a lone surrogate would raise


def test_long_titles_are_cut() -> None:
    assert len(titles.clean("word " * 100)) <= titles.MAX_CHARACTERS
    assert titles.clean("x" * 121).endswith("x…")
    assert titles.clean("x" * 120) == "x" * 120


@pytest.mark.parametrize(
    ("brief", "title"),
    [
        (simple_brief(), "Melancholic bossa nova in D minor"),
        (replace(simple_brief(), mood=Mood(0.0, 0.0)), "Bossa nova in D minor"),
        (replace(simple_brief(), style="lo-fi", key=Key("Eb", "dorian")), "Melancholic lo-fi in Eb dorian"),
    ],
)
def test_a_brief_has_a_title_without_anybody_s_words(brief: Brief, title: str) -> None:
    assert titles.of(brief) == title
    assert titles.of(replace(brief, heard=(Heard("for Ottilie", "style: waltz"),))) == title


@pytest.mark.parametrize(
    ("meaning", "feeling"),
    [
        ("mood: sad", "Sad"),
        ("mood: very sad", "Sad"),
        ("mood: not sad", "Melancholic"),  # by the mood that came of it
        ("mood: Ottilie", "Melancholic"),  # a recipe may say anything
        ("mood: rainy", "Melancholic"),
    ],
)
def test_a_feeling_that_was_asked_for_is_named(meaning: str, feeling: str) -> None:
    brief = replace(simple_brief(), heard=(Heard("so traurig", meaning),))
    assert titles.of(brief) == f"{feeling} bossa nova in D minor"
