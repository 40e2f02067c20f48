"""A few curves in a picture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

_SIZE = (1200, 720)
_PLOT = (90, 90, 900, 620)  # left, top, right, bottom
_COLOURS = ("#8a8f98", "#d98c3f", "#4f8ad1", "#1f9d6b", "#a35bc0")
_INK, _FAINT = "#22262c", "#d9dde3"


@dataclass(frozen=True, slots=True)
class Curve:
    """Values at 1, 2, 3 …"""

    name: str
    values: NDArray[np.float64]  # (n,)


def draw(curves: Sequence[Curve], path: Path, *, title: str, across: str, up: str) -> None:
    """A PNG: at most as many curves as there are colours, all of one length."""
    image = Image.new("RGB", _SIZE, "white")
    pen = ImageDraw.Draw(image)
    font, large = ImageFont.load_default(20), ImageFont.load_default(28)
    left, top, right, bottom = _PLOT
    highest = max(float(curve.values.max()) for curve in curves) or 1.0
    count = len(curves[0].values)

    def at(place: int, value: float) -> tuple[float, float]:
        return left + (right - left) * (place + 1) / count, bottom - (bottom - top) * value / highest

    pen.text((left, 28), title, fill=_INK, font=large)
    for step in range(5):
        value = highest * step / 4
        height = at(0, value)[1]
        pen.line((left, height, right, height), fill=_FAINT)
        pen.text((left - 12, height), f"{value:.0f}", fill=_INK, font=font, anchor="rm")
    for place in range(count):
        pen.text((at(place, 0)[0], bottom + 12), str(place + 1), fill=_INK, font=font, anchor="ma")
    pen.text(((left + right) / 2, bottom + 44), across, fill=_INK, font=font, anchor="ma")
    pen.text((left, top - 24), up, fill=_INK, font=font)
    ends = sorted(zip(curves, _COLOURS, strict=False), key=lambda one: -one[0].values[-1])
    label = top - 30.0
    for curve, colour in ends:
        pen.line([(left, bottom), *(at(place, float(value)) for place, value in enumerate(curve.values))], colour, 4)
        label = max(label + 30, at(count - 1, float(curve.values[-1]))[1])
        pen.text((right + 14, label), curve.name, fill=colour, font=font, anchor="lm")
    image.save(path, optimize=True)
