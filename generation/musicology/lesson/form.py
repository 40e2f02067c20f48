"""What returns, and what is different."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from generation.musicology import texture
from generation.musicology.heard import Heard
from generation.musicology.lesson.point import Chapter, Finder, Point, Value


def _return(heard: Heard) -> Iterator[Point]:
    """Something else, then what one knows."""
    for before, one in pairwise(heard.periods):
        known = next((other for other in heard.periods if other.first == one.returns_to), None)
        if known is not None and before.section is not one.section:
            values: dict[str, Value] = {"from": known.first, "to": known.last, "percent": round(100 * one.likeness)}
            yield _point("return", (one.first, one.last), 0.6, values)


def _contrast(heard: Heard) -> Iterator[Point]:
    """A period with half as many notes a bar again as another."""
    full, thin = heard.texture.fullest, heard.texture.thinnest
    if full is None or thin is None:
        return
    counts = texture.notes_a_bar(heard.score)
    most, least = (round(sum(counts[first - 1 : last]) / (last - first + 1)) for first, last in (full, thin))
    if most >= 1.5 * max(least, 1):
        values: dict[str, Value] = {"from": thin[0], "to": thin[1], "notes": most, "fewer": least}
        yield _point("contrast", full, 0.55, values)


def _entries(heard: Heard) -> Iterator[Point]:
    """Instruments that come in one after the other."""
    length = heard.score.meter.bar_ticks
    entries = sorted({part.notes[0].onset // length + 1 for part in heard.score.parts if part.notes})
    if len(entries) >= 3 and entries[-1] <= len(heard.bars) // 2:
        yield _point("entries", (entries[0], entries[-1]), 0.58, {"count": len(entries)})


def _whole(heard: Heard) -> Iterator[Point]:
    """What can be said of any song."""
    yield _point("whole", (1, len(heard.bars)), 0.1, {"count": len(heard.periods)})


def _point(kind: str, bars: tuple[int, int], weight: float, values: dict[str, Value]) -> Point:
    return Point(kind=kind, chapter=Chapter.FORM, first=bars[0], last=bars[1], weight=weight, values=values)


FINDERS: tuple[Finder, ...] = (_return, _contrast, _entries, _whole)
