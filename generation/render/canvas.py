"""A picture in the making, in its own pixels: drawn twice as large and shrunk, for smooth edges."""

from __future__ import annotations

import io

from PIL import Image, ImageColor, ImageDraw

from generation.render.lettering import Lettering

_SCALE = 2

Colour = str | tuple[int, ...]


class Canvas:
    """`Canvas(1280, 640, "#12141c")`. Points are pixels from the upper left; a baseline is where letters stand."""

    def __init__(self, width: int, height: int, ground: str) -> None:
        self._size = width, height
        self._image = Image.new("RGB", (width * _SCALE, height * _SCALE), ground)
        self._draw = ImageDraw.Draw(self._image)

    def box(self, left: float, top: float, right: float, bottom: float, fill: Colour, *, radius: int = 0) -> None:
        """A filled rectangle, its corners rounded by `radius`. One without an area is left out."""
        if right - left < 0.5 or bottom - top < 0.5:
            return
        edges = (left * _SCALE, top * _SCALE, right * _SCALE - 1, bottom * _SCALE - 1)
        self._draw.rounded_rectangle(edges, radius * _SCALE, fill=fill)

    def frame(self, left: float, top: float, right: float, bottom: float, colour: Colour) -> None:
        """The outline of a rectangle."""
        edges = (left * _SCALE, top * _SCALE, right * _SCALE - 1, bottom * _SCALE - 1)
        self._draw.rounded_rectangle(edges, 2 * _SCALE, outline=colour, width=_SCALE)

    def line(self, x: float, y: float, to_x: float, to_y: float, colour: Colour, *, width: float = 1) -> None:
        ends = (x * _SCALE, y * _SCALE, to_x * _SCALE, to_y * _SCALE)
        self._draw.line(ends, fill=colour, width=round(width * _SCALE))

    def dot(self, x: float, y: float, radius: float, fill: Colour) -> None:
        """A disc around a point."""
        edges = tuple(edge * _SCALE for edge in (x - radius, y - radius, x + radius, y + radius))
        self._draw.ellipse(edges, fill=fill)

    def text(self, x: float, y: float, text: str, size: float, colour: str, *, is_bold: bool = False) -> float:
        """One line from `x` on the baseline `y`; returns where it ends."""
        lettering = Lettering(round(size * _SCALE), is_bold=is_bold)
        lettering.draw(self._draw, (x * _SCALE, y * _SCALE), text, colour)
        return x + lettering.width(text) / _SCALE

    def centred(self, x: float, y: float, text: str, size: float, colour: str, *, is_bold: bool = False) -> None:
        """One line with its middle at `x`."""
        self.text(x - self.width(text, size, is_bold=is_bold) / 2, y, text, size, colour, is_bold=is_bold)

    def width(self, text: str, size: float, *, is_bold: bool = False) -> float:
        return Lettering(round(size * _SCALE), is_bold=is_bold).width(text) / _SCALE

    def fitting(self, text: str, width: float, sizes: tuple[float, ...], *, is_bold: bool = False) -> float:
        """The first size in which the text is no wider than `width`; the last one if none is."""
        return next((size for size in sizes if self.width(text, size, is_bold=is_bold) <= width), sizes[-1])

    def fitted(self, text: str, width: float, size: float, *, is_bold: bool = False) -> str:
        """The text, cut with an ellipsis if it is wider than `width`; what no font can draw is left out."""
        lettering = Lettering(round(size * _SCALE), is_bold=is_bold)
        return lettering.fitted(lettering.printable(text), width * _SCALE)

    def png(self) -> bytes:
        """As a PNG of 256 colours, a quarter of the bytes."""
        small = self._image.resize(self._size, Image.Resampling.LANCZOS)
        small = small.quantize(256, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
        target = io.BytesIO()
        small.save(target, "PNG", optimize=True)
        return target.getvalue()


def blend(ground: str, colour: str, opacity: float) -> tuple[int, ...]:
    """A colour over another one."""
    pairs = zip(ImageColor.getrgb(ground), ImageColor.getrgb(colour), strict=True)
    return tuple(round(under + (over - under) * opacity) for under, over in pairs)
