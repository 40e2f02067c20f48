"""What pictures of figures are drawn on: shapes and words in the picture's own pixels, with smooth edges."""

from __future__ import annotations

import io
from collections.abc import Sequence

from PIL import Image, ImageColor, ImageDraw

from generation.render.lettering import Lettering

BACKGROUND, PANEL, GRID = "#12141c", "#191c27", "#2a2f40"
TEXT, SOFT, FAINT = "#f4f5fa", "#a9b0c6", "#7b839c"

COLOURS = ("#56b4e9", "#f5a623", "#1fae85", "#d98bb8", "#f0e442", "#8b93ad")
"""Okabe and Ito's palette, as in songs' pictures: told apart with every kind of colour blindness.

The last, a grey, is for all others together.
"""

CALM, LIVELY = "#5b86f0", "#f5a623"
COLD, HOT = "#232838", "#f5a623"

_SCALE = 2  # drawn this much larger and shrunk

Point = tuple[float, float]


class Canvas:
    """A dark ground of so many pixels."""

    def __init__(self, width: int, height: int) -> None:
        self.size = (width, height)
        self._image = Image.new("RGB", (width * _SCALE, height * _SCALE), BACKGROUND)
        self._draw = ImageDraw.Draw(self._image)

    def box(self, left: float, top: float, right: float, bottom: float, colour: str, *, radius: float = 0) -> None:
        """A rectangle; one without an extent is not drawn."""
        if right - left < 0.5 or bottom - top < 0.5:
            return
        corners = (left * _SCALE, top * _SCALE, right * _SCALE - 1, bottom * _SCALE - 1)
        roundest = min(radius, (right - left) / 2, (bottom - top) / 2)
        self._draw.rounded_rectangle(corners, int(roundest * _SCALE), fill=colour)

    def dot(self, at: Point, radius: float, colour: str) -> None:
        x, y, r = (value * _SCALE for value in (*at, radius))
        self._draw.ellipse((x - r, y - r, x + r, y + r), fill=colour)

    def line(self, points: Sequence[Point], colour: str, *, width: float = 1.0) -> None:
        """From point to point; of one point there is none."""
        if len(points) < 2:
            return
        scaled = [(x * _SCALE, y * _SCALE) for x, y in points]
        self._draw.line(scaled, fill=colour, width=round(width * _SCALE), joint="curve")

    def area(self, points: Sequence[Point], colour: str) -> None:
        """A polygon; fewer than three points make none."""
        if len(points) > 2:
            self._draw.polygon([(x * _SCALE, y * _SCALE) for x, y in points], fill=colour)

    def text(
        self,
        at: Point,
        text: str,
        size: int,
        colour: str = TEXT,
        *,
        is_bold: bool = False,
        align: float = 0.0,
        width: float | None = None,
    ) -> float:
        """One line on the baseline at `at`: from there on for `align` 0, up to there for 1. Returns how wide it is.

        What is wider than `width` is cut; letters that no font has are left out.
        """
        lettering = Lettering(size * _SCALE, is_bold=is_bold)
        shown = lettering.printable(text)
        if width is not None:
            shown = lettering.fitted(shown, width * _SCALE)
        wide = lettering.width(shown)
        lettering.draw(self._draw, (at[0] * _SCALE - align * wide, at[1] * _SCALE), shown, colour)
        return wide / _SCALE

    def png(self) -> bytes:
        small = self._image.resize(self.size, Image.Resampling.LANCZOS)
        small = small.quantize(256, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)  # a quarter of the bytes
        target = io.BytesIO()
        small.save(target, "PNG", optimize=True)
        return target.getvalue()


def mixed(one: str, other: str, part: float) -> str:
    """A colour between two, by how much of the other is in it."""
    part = max(0.0, min(part, 1.0))
    pairs = zip(ImageColor.getrgb(one), ImageColor.getrgb(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * part):02x}" for a, b in pairs)
