"""Fewer notes: what the ear misses least is left out, the same in every bar, so that the groove stays a groove.

The tune stays, and so does the first stroke of every part in every bar.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from generation.score import Note, Part, Role, Score
from generation.theory import TICKS_PER_QUARTER, Meter

_ORNAMENTAL = (Role.BASS, Role.DRUMS, Role.CHORDS, Role.PAD, Role.COUNTER, Role.COMP, Role.ARPEGGIO)
"""From the part whose notes are missed most to the one whose are missed least."""
_INNER_VOICE = 1.5
"""How much less than others a note is missed that is neither the lowest nor the highest of its onset."""
_HALF, _THIRDS = TICKS_PER_QUARTER // 2, (TICKS_PER_QUARTER // 3, 2 * TICKS_PER_QUARTER // 3)

_Place = tuple[Role, int]  # an index among the part's notes


def thinned(score: Score, share: float) -> Score:
    """The song with about `share` (0 to 1) of its notes."""
    classes: dict[tuple[float, Role, int], list[_Place]] = defaultdict(list)
    tune = None if set(_pitched(score)) == {Role.LEAD} else Role.LEAD
    for part in score.parts:
        if part.role is not tune:
            for index, worth in _spare(part, score.meter):
                tick = part.notes[index].onset % score.meter.bar_ticks
                classes[worth, part.role, tick].append((part.role, index))
    notes = sum(len(part.notes) for part in score.parts)
    surplus = round(notes * (1 - share))
    gone: set[_Place] = set()
    for key in sorted(classes, key=lambda key: (-key[0], list(Role).index(key[1]), -key[2])):
        if len(gone) + len(classes[key]) / 2 <= surplus:
            gone.update(classes[key])
    return replace(score, parts=tuple(_without(part, gone) for part in score.parts))


def _pitched(score: Score) -> Iterator[Role]:
    return (part.role for part in score.parts if not part.is_drums and part.notes)


def _spare(part: Part, meter: Meter) -> Iterator[tuple[int, float]]:
    """The notes that may go, by index, with how little each is missed."""
    struck: dict[int, list[int]] = defaultdict(list)
    for note in part.notes:
        struck[note.onset].append(note.pitch)
    first = {onset // meter.bar_ticks: onset for onset in sorted(struck, reverse=True)}
    ornamental = _ORNAMENTAL.index(part.role) / len(_ORNAMENTAL) if part.role in _ORNAMENTAL else 0.0
    for index, note in enumerate(part.notes):
        pitches = struck[note.onset]
        is_inner = not part.is_drums and min(pitches) < note.pitch < max(pitches)
        if is_inner or first[note.onset // meter.bar_ticks] != note.onset:
            yield index, _weakness(note, meter) + _INNER_VOICE * is_inner + ornamental


def _weakness(note: Note, meter: Meter) -> float:
    """0 on a bar's first beat, 3 between its eighths (in triplets: off them)."""
    tick = note.onset % meter.bar_ticks
    beat = 3 * _HALF if meter.is_compound else TICKS_PER_QUARTER
    if tick == 0:
        return 0.0
    if tick % beat == 0:
        return 1.0
    return 2.0 if tick % _HALF == 0 or (not meter.is_compound and tick % TICKS_PER_QUARTER in _THIRDS) else 3.0


def _without(part: Part, gone: set[_Place]) -> Part:
    return replace(part, notes=tuple(note for index, note in enumerate(part.notes) if (part.role, index) not in gone))
