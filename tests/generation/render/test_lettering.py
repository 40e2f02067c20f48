from __future__ import annotations

import pytest
from PIL import Image, ImageDraw

from generation.render.lettering import Lettering

_TEXT = Lettering(20)


def _drawn(text: str) -> bytes:
    image = Image.new("L", (600, 60))
    _TEXT.draw(ImageDraw.Draw(image), (10, 40), text, "white")
    return image.tobytes()


def test_letters_that_no_font_has_are_not_drawn_as_boxes() -> None:
    nothing = "\U0010fffd"  # private use: in no font
    assert _TEXT.printable(f"a {nothing} b") == "a b"
    assert _drawn(nothing) == _drawn("")
    assert _drawn("a") != _drawn("")


def test_many_languages_are_drawn() -> None:
    for word in ("Zürich", "Ночь", "νύχτα", "Łódź", "Tiếng Việt", "夜の雨", "雨夜，钢琴"):
        assert _TEXT.printable(word) == word
        assert _drawn(word) != _drawn("")


@pytest.mark.parametrize("text", ["a rainy night in Tokyo and beyond", "donaudampfschifffahrtsgesellschaft" * 3])
def test_lines_are_as_wide_as_asked(text: str) -> None:
    for width in (60, 100, 150):
        lines = _TEXT.wrapped(text, width, lines=2)
        assert len(lines) == 2
        assert all(_TEXT.width(line) <= width for line in lines)
        assert lines[1].endswith("…")
    assert "".join(_TEXT.wrapped(text, 240, lines=20)).replace(" ", "") == text.replace(" ", "")


def test_words_stay_whole_where_they_can() -> None:
    assert _TEXT.wrapped("one two three", _TEXT.width("one two t"), lines=3) == ["one two", "three"]
    assert _TEXT.wrapped("short", 500, lines=2) == ["short"]
    assert _TEXT.wrapped("", 500, lines=2) == []
