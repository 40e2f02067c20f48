from __future__ import annotations

import pytest

from generation.render import titles


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
