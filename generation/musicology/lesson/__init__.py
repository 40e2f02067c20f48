"""Why a song sounds as it does: a short lesson of points, each with the bars to listen to.

A finder answers one question (what is the mood made of? where does the harmony leave home? how does it end?). Of each
chapter the best points are told, in the order in which one listens: mood, harmony, tune, rhythm, form, end.
"""

from __future__ import annotations

from generation.musicology.heard import Heard
from generation.musicology.lesson import arrivals, departures, ending, form, mood, rhythm, tune
from generation.musicology.lesson.point import Chapter, Point

_PARTS = (mood, departures, arrivals, tune, rhythm, form, ending)


def find(heard: Heard) -> tuple[Point, ...]:
    """The points in the order of the chapters; of a chapter the weightiest first, and each kind once."""
    found: dict[Chapter, dict[str, Point]] = {chapter: {} for chapter in Chapter}
    for part in _PARTS:
        for finder in part.FINDERS:
            for point in finder(heard):
                found[point.chapter].setdefault(point.kind, point)
    return tuple(
        point
        for chapter, points in found.items()
        for point in sorted(points.values(), key=lambda one: (-one.weight, one.first))[: chapter.most]
    )
