"""How the tune is made: its climax, its steps and leaps, its motif, its tensions."""

from __future__ import annotations

from collections.abc import Iterator

from generation import traits
from generation.musicology import lines
from generation.musicology.heard import Heard
from generation.musicology.lesson.point import Chapter, Finder, Point

_ENOUGH = 12  # notes, from which on something can be said about a tune


def _climax(heard: Heard) -> Iterator[Point]:
    """A highest note that comes in one or two bars; where most tunes have it, in the second half, it weighs more."""
    part = lines.tune(heard.score)
    if part is None or len(part.notes) < _ENOUGH:
        return
    highest = max(note.pitch for note in part.notes)
    bars = sorted({lines.bar_of(heard.score, note.onset) for note in part.notes if note.pitch == highest})
    if len(bars) <= 2:
        percent = round(100 * bars[0] / len(heard.bars))
        yield Point(
            kind="climax",
            chapter=Chapter.TUNE,
            first=max(1, bars[0] - 1),
            last=bars[0],
            weight=0.7 if 50 <= percent <= 90 else 0.55,
            values={"pitch": highest, "percent": percent, "program": part.program},
        )


def _moves(heard: Heard) -> Iterator[Point]:
    part = traits.tune_of(heard.score)
    if part is None or len(part.notes) < _ENOUGH:
        return
    found = traits.measure(heard.score)
    first = lines.bar_of(heard.score, part.notes[0].onset)
    shares = (  # kind, share, from which share on it is told, weight
        ("steps", found.steps, 0.65, 0.4 + 0.3 * found.steps),
        ("leaps", found.leaps, 0.12, 0.5 + found.leaps),
        ("motif", found.tune_rhythms, 0.6, 0.3 + 0.35 * found.tune_rhythms),
        ("suspense", 1 - found.strong_tones, 0.4, 0.6),
    )
    for kind, share, least, weight in shares:
        if share >= least:
            yield Point(
                kind=kind,
                chapter=Chapter.TUNE,
                first=first,
                last=min(first + 3, len(heard.bars)),
                weight=min(weight, 1.0),
                values={"percent": round(100 * share), "program": part.program},
            )


def _any(heard: Heard) -> Iterator[Point]:
    """What can be said of any tune: its compass."""
    part = lines.tune(heard.score)
    if part is not None:
        pitches = [note.pitch for note in part.notes]
        yield Point(
            kind="compass",
            chapter=Chapter.TUNE,
            first=lines.bar_of(heard.score, part.notes[0].onset),
            last=lines.bar_of(heard.score, part.notes[-1].onset),
            weight=0.2,
            values={"pitch": min(pitches), "highest": max(pitches), "program": part.program},
        )


FINDERS: tuple[Finder, ...] = (_climax, _moves, _any)
