"""What a player cannot do: pitches that an instrument does not have, and phrases without a breath."""

from __future__ import annotations

from collections.abc import Iterator

from generation.musicology import lines
from generation.musicology.advice.suggestion import Finder, Suggestion
from generation.musicology.heard import Heard
from generation.score import Part
from generation.theory import TICKS_PER_QUARTER


def _out_of_range(heard: Heard) -> Iterator[Suggestion]:
    for one in heard.ranges:
        if one.bars_outside:
            first, last = lines.together(one.bars_outside)[0]
            is_high = one.high > one.playable_high
            yield Suggestion(
                kind="too-high" if is_high else "too-low",
                first=first,
                last=last,
                weight=1.0,
                values={
                    "program": one.program,
                    "pitch": one.high if is_high else one.low,
                    "limit": one.playable_high if is_high else one.playable_low,
                    "count": len(one.bars_outside),
                },
            )


_BREATHING = frozenset((*range(52, 55), *range(56, 61), *range(64, 80)))
"""Programs of singers, brass, reeds and pipes."""
_BREATH_SECONDS = 12.0
_PAUSE_SECONDS = 0.25


def _no_breath(heard: Heard) -> Iterator[Suggestion]:
    second = heard.score.bpm / 60 * TICKS_PER_QUARTER  # ticks
    for part in heard.score.parts:
        if part.is_drums or part.program not in _BREATHING or not part.notes or not lines.is_line(part):
            continue
        start, end = max(_breaths(part, _PAUSE_SECONDS * second), key=lambda one: one[1] - one[0])
        if end - start > _BREATH_SECONDS * second:
            yield Suggestion(
                kind="no-breath",
                first=lines.bar_of(heard.score, start),
                last=lines.bar_of(heard.score, end - 1),
                weight=0.85,
                values={"program": part.program, "seconds": round((end - start) / second)},
            )


def _breaths(part: Part, pause: float) -> list[tuple[int, int]]:
    """First and last tick of what is played without a pause."""
    found: list[tuple[int, int]] = []
    for note in part.notes:
        if found and note.onset - found[-1][1] < pause:
            found[-1] = (found[-1][0], max(found[-1][1], note.end))
        else:
            found.append((note.onset, note.end))
    return found


FINDERS: tuple[Finder, ...] = (_out_of_range, _no_breath)
