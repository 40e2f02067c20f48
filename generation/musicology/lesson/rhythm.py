"""What the pulse is like: meter and tempo, syncopation, swing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from generation.musicology.heard import Heard
from generation.musicology.lesson.point import Chapter, Finder, Point, Value
from generation.musicology.lines import bar_of
from generation.theory import TICKS_PER_QUARTER, Meter

_FAST, _SLOW = 112, 84  # bpm


def _syncopation(heard: Heard) -> Iterator[Point]:
    """Notes that begin between the beats and are held over the next one: told from an eighth of all notes on."""
    if heard.score.meter.is_compound:
        return
    notes = [note for part in heard.score.parts if not part.is_drums for note in part.notes]
    late = Counter(
        bar_of(heard.score, note.onset)
        for note in notes
        if note.onset % TICKS_PER_QUARTER and note.end > (note.onset // TICKS_PER_QUARTER + 1) * TICKS_PER_QUARTER
    )
    share = late.total() / max(len(notes), 1)
    if share >= 0.125:
        most = max(late, key=lambda bar: (late[bar], -bar))
        yield _point("syncopation", (most, most), min(0.9, 0.5 + share), {"percent": round(100 * share)})


def _swing(heard: Heard) -> Iterator[Point]:
    """Off-beats on the third triplet."""
    if heard.score.meter.is_compound:
        return
    places = Counter(note.onset % TICKS_PER_QUARTER for part in heard.score.parts for note in part.notes)
    if places[16] > 2 * places[12] and places[16] >= 0.08 * places.total():
        yield _point("swing", (1, min(4, len(heard.bars))), 0.8, {})


def _pulse(heard: Heard) -> Iterator[Point]:
    kind, weight = _kind(heard.score.meter, heard.score.bpm)
    values: dict[str, Value] = {"meter": str(heard.score.meter), "bpm": round(heard.score.bpm)}
    yield _point(kind, (1, min(4, len(heard.bars))), weight, values)


def _kind(meter: Meter, bpm: float) -> tuple[str, float]:
    """What there is to say of any song, and what it weighs."""
    if meter.is_compound:
        return "lilt", 0.6
    if meter.beats in (3, 6):
        return "three", 0.6
    if meter.beats in (5, 7):
        return "odd", 0.9
    return ("fast", 0.45) if bpm >= _FAST else ("slow", 0.45) if bpm <= _SLOW else ("walking", 0.35)


def _point(kind: str, bars: tuple[int, int], weight: float, values: dict[str, Value]) -> Point:
    return Point(kind=kind, chapter=Chapter.RHYTHM, first=bars[0], last=bars[1], weight=weight, values=values)


FINDERS: tuple[Finder, ...] = (_syncopation, _swing, _pulse)
