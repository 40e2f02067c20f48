"""Text in pictures, and never with a box in place of a letter.

Fonts that are carried along have the letters of all languages that Minstrel speaks; others of the machine's help out.
"""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont, features

_FOLDERS = (
    str(Path(__file__).parent / "fonts"),
    "/usr/share/fonts/truetype/dejavu",
    "/usr/share/fonts/dejavu",
    "/usr/share/fonts/TTF",
    "/usr/share/fonts/opentype/noto",
    "/usr/share/fonts/truetype/noto",
    "/usr/share/fonts/noto-cjk",
    "/usr/share/fonts/truetype/wqy",
    "/System/Library/Fonts",
    "/System/Library/Fonts/Supplemental",
    "/Library/Fonts",
)
# In the order in which they are asked for a letter; those for East Asia come after the Latin ones.
_REGULAR = (
    "DejaVuSans.ttf",
    "NotoSans-Regular.ttf",
    "Arial.ttf",
    "NotoSansCJK-Regular.ttc",
    "wqy-zenhei.ttc",
    "PingFang.ttc",
    "Arial Unicode.ttf",
    "DroidSansFallbackFull.ttf",
)
_BOLD = ("DejaVuSans-Bold.ttf", "NotoSans-Bold.ttf", "Arial Bold.ttf", "NotoSansCJK-Bold.ttc", *_REGULAR)
_NO_GLYPH = "\U0010ffff"  # a code point that no font draws: shows what this font draws for a missing letter
_ELLIPSIS = "…"

_Font = ImageFont.FreeTypeFont | ImageFont.ImageFont


@dataclass(frozen=True, slots=True)
class Lettering:
    """One size and weight of text, in the first of the fonts that has each letter."""

    size: int  # pixels an em
    is_bold: bool = False

    def width(self, text: str) -> float:
        return sum(font.getlength(run) for font, run in self._runs(text))

    def draw(self, canvas: ImageDraw.ImageDraw, at: tuple[float, float], text: str, colour: str) -> None:
        """Draws one line, its baseline starting at `at`. Letters that no font has are left out."""
        x, y = at
        for font, run in self._runs(text):
            canvas.text((x, y), run, fill=colour, font=font, anchor=_anchor(font))
            x += font.getlength(run)

    def printable(self, text: str) -> str:
        """The text with what no font here can draw replaced: emoji are dropped, other runs become an ellipsis."""
        parts = []
        for font, group in itertools.groupby(text, key=self._font_of):
            run = "".join(group)
            parts.append(run if font else _ELLIPSIS if any(letter.isalnum() for letter in run) else "")
        return " ".join("".join(parts).split())

    def fitted(self, text: str, width: float) -> str:
        """The text, cut with an ellipsis if it is wider than `width` pixels."""
        if self.width(text) <= width:
            return text
        while text and self.width(text + _ELLIPSIS) > width:
            text = text[:-1]
        return text.rstrip() + _ELLIPSIS

    def wrapped(self, text: str, width: float, lines: int) -> list[str]:
        """At most so many lines, broken between words where there are any; the last may end in an ellipsis."""
        result: list[str] = []
        while text and len(result) < lines - 1 and self.width(text) > width:
            end = next(end for end in range(len(text), 0, -1) if end == 1 or self.width(text[:end]) <= width)
            space = text.rfind(" ", 0, end + 1)
            end = space if space > end // 2 else end
            result.append(text[:end].rstrip())
            text = text[end:].lstrip()
        return [*result, self.fitted(text, width)] if text else result

    def _runs(self, text: str) -> Iterator[tuple[_Font, str]]:
        for font, group in itertools.groupby(text, key=self._font_of):
            if font is not None:
                yield font, "".join(group)

    def _font_of(self, letter: str) -> _Font | None:
        fonts = _fonts(self.size, self.is_bold)
        return fonts[0] if letter == " " else next((font for font in fonts if _has(font, letter)), None)


@functools.cache
def _fonts(size: int, is_bold: bool) -> tuple[_Font, ...]:
    paths = (Path(folder, name) for name in (_BOLD if is_bold else _REGULAR) for folder in _FOLDERS)
    found = [ImageFont.truetype(path, size) for path in paths if path.is_file()]
    return (*found, ImageFont.load_default(size))


@functools.lru_cache(maxsize=20_000)
def _has(font: _Font, letter: str) -> bool:
    if "\u0590" <= letter <= "\u08ff" and not features.check("raqm"):
        return False  # Hebrew and Arabic need shaping, or they come out backwards
    return _drawn(font, letter) != _drawn(font, _NO_GLYPH)


def _drawn(font: _Font, letter: str) -> bytes:
    image = Image.new("L", (64, 64))
    ImageDraw.Draw(image).text((0, 0), letter, fill=255, font=font)
    return image.tobytes()


def _anchor(font: _Font) -> str | None:
    return "ls" if isinstance(font, ImageFont.FreeTypeFont) else None
