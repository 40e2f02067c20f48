"""How a bar is felt: its beats and their groups, and which note values show them.

A boundary's strength is 0 between groups of beats (the middle of a 4/4 bar), 1 between beats, 2 at eighths, 3 at
sixteenths, 4 at 32nds; a bar's ends are −1. A note may hide one boundary that is one step stronger than its own ends
(a syncopation), never more: dotted or undotted, what is longer is written as tied notes (Gould, *Behind Bars*, 2011).
"""

from __future__ import annotations

import functools

from generation.theory import TICKS_PER_QUARTER, Meter

_EIGHTH = TICKS_PER_QUARTER // 2
_GROUPS = {
    "4/4": (48, 48),
    "3/4": (72,),
    "2/4": (48,),
    "5/4": (72, 48),
    "6/4": (72, 72),
    "7/4": (96, 72),
    "7/8": (24, 24, 36),
    "5/8": (36, 24),
}
"""Lengths of groups of beats in ticks; compound meters have one a beat."""

VALUES = {
    # ticks: (MusicXML's name of the note value, dots)
    144: ("whole", 1),
    96: ("whole", 0),
    72: ("half", 1),
    48: ("half", 0),
    36: ("quarter", 1),
    24: ("quarter", 0),
    18: ("eighth", 1),
    12: ("eighth", 0),
    9: ("16th", 1),
    6: ("16th", 0),
    3: ("32nd", 0),
}


def cell(meter: Meter) -> int:
    """Ticks of what is divided in two or three: a quarter, in meters of eighths an eighth."""
    return TICKS_PER_QUARTER if meter.unit == 4 else _EIGHTH


@functools.cache
def groups(meter: Meter) -> tuple[tuple[int, int], ...]:
    """Start and end of each group of beats, in ticks from the bar line."""
    lengths = _GROUPS.get(str(meter)) or (36,) * (meter.bar_ticks // 36)
    starts = [sum(lengths[:index]) for index in range(len(lengths))]
    return tuple((start, start + length) for start, length in zip(starts, lengths, strict=True))


@functools.cache
def strength(meter: Meter, tick: int) -> int:
    """Of the boundary at a tick of the bar; see the module."""
    if tick in {0, meter.bar_ticks}:
        return -1
    if any(tick == start for start, _ in groups(meter)):
        return 0
    if meter.unit == 4 and tick % TICKS_PER_QUARTER == 0:
        return 1
    return next((level for level, ticks in ((2, 12), (3, 6), (4, 3)) if tick % ticks == 0), 5)


@functools.cache
def pieces(meter: Meter, start: int, end: int, *, is_rest: bool) -> tuple[tuple[int, int], ...]:
    """What a note (or a rest) from `start` to `end` within a bar is written as: the spans of the tied values."""
    if _is_written(meter, start, end, is_rest=is_rest):
        return ((start, end),)
    inner = _inner(meter, start, end)
    if not inner:
        return ((start, end),)  # off every grid: whoever writes it takes the nearest value
    strongest = min(strength(meter, tick) for tick in inner)
    ways = (
        pieces(meter, start, tick, is_rest=is_rest) + pieces(meter, tick, end, is_rest=is_rest)
        for tick in inner
        if strength(meter, tick) == strongest
    )
    from_strong = strength(meter, start) <= 0
    return min(ways, key=lambda way: (len(way), way[0][0] - way[0][1] if from_strong else 0))  # there the longer first


def _is_written(meter: Meter, start: int, end: int, *, is_rest: bool) -> bool:
    if end - start not in VALUES:
        return False
    weaker = max(strength(meter, start), strength(meter, end))
    hidden = [strength(meter, tick) for tick in _inner(meter, start, end)]
    stronger = [one for one in hidden if one < weaker]
    if is_rest:
        return not stronger and (end - start <= TICKS_PER_QUARTER or _is_whole_group(meter, start, end))
    if meter.unit == 8 and 0 in hidden and weaker >= 0:
        return weaker == 0  # dotted quarters tied together are one value only from beat to beat
    return not stronger or stronger == [weaker - 1]


def _is_whole_group(meter: Meter, start: int, end: int) -> bool:
    """Rests longer than a quarter stand for a group of two beats, or a compound beat, or a bar."""
    return ((start, end) in groups(meter) and end - start in {36, 48, 96}) or (start, end) == (0, meter.bar_ticks)


@functools.cache
def _inner(meter: Meter, start: int, end: int) -> tuple[int, ...]:
    return tuple(tick for tick in range(start + 1, end) if strength(meter, tick) < 5)
