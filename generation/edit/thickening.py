"""More notes: accompaniments strike once more where they hold or wait, first on the eighths, then between them.

Whatever was struck still is; the tune stays, and the last bar, which is held. A place is filled in all bars alike.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby

from generation.score import Note, Part, Role, Score
from generation.theory import TICKS_PER_QUARTER
from generation.tokens import without_overlaps

_STEPS = (TICKS_PER_QUARTER // 2, TICKS_PER_QUARTER // 4)
_ORDER = (Role.DRUMS, Role.CHORDS, Role.COMP, Role.ARPEGGIO, Role.BASS, Role.PAD)
"""Who strikes more before others do."""
_TIMEKEEPERS = frozenset({42, 44, 46, 51, 53, 54, 59, 69, 70, 82})
"""Hi-hats, rides and shakers: what drummers strike more often; a kick or a snare more is another groove."""
_SOFTER = 12  # MIDI velocities: what comes between is no accent

_Place = tuple[Role, int]  # a part, and ticks since the bar's start


def thickened(score: Score, share: float) -> Score:
    """The song with about `share` (from 1 on) times as many notes, or as many as its accompaniments can have."""
    wanted = round(share * _count(score))
    for step in _STEPS:
        between = _between(score, step)
        for place in sorted(between, key=lambda place: (_ORDER.index(place[0]) if place[0] in _ORDER else 9, place[1])):
            if _count(score) + len(between[place]) / 2 <= wanted:
                score = _with(score, place[0], between[place])
    return score


def _count(score: Score) -> int:
    return sum(len(part.notes) for part in score.parts)


def _between(score: Score, step: int) -> Mapping[_Place, Sequence[Note]]:
    """What may come in between, at places that are `step` ticks after a stroke."""
    roles = [part.role for part in score.parts if part.role in _ORDER and part.notes]
    pitched = any(role is not Role.DRUMS for role in roles)
    found: dict[_Place, list[Note]] = defaultdict(list)
    for part in score.parts:
        if part.role in roles or not pitched:
            for note in _strokes(part, score, step):
                found[part.role, note.onset % score.meter.bar_ticks].append(note)
    return found


def _strokes(part: Part, score: Score, step: int) -> Iterator[Note]:
    length = score.meter.bar_ticks
    onsets = sorted({note.onset for note in part.notes})
    following = dict(zip(onsets, [*onsets[1:], score.total_ticks], strict=True))
    for onset, struck in groupby(part.notes, lambda note: note.onset):
        end = min(following[onset], (onset // length + 1) * length)
        if end - onset < 2 * step or onset % step or onset >= score.total_ticks - length:
            continue
        for note in struck:
            if not part.is_drums or note.pitch in _TIMEKEEPERS:
                for again in range(onset + step, end, step):
                    yield Note(again, note.pitch, step, max(note.velocity - _SOFTER, 1))


def _with(score: Score, role: Role, notes: Sequence[Note]) -> Score:
    """A key that is struck again is let go before."""
    end = max(note.end for part in score.parts for note in part.notes)
    return replace(
        score,
        parts=tuple(
            replace(part, notes=without_overlaps([*part.notes, *notes], end)) if part.role is role else part
            for part in score.parts
        ),
    )
