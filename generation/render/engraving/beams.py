"""Beams: eighths and shorter notes joined within a beat, plain eighths within a group of beats."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from generation.render.engraving import pulse
from generation.render.engraving.values import Event
from generation.theory import TICKS_PER_QUARTER, Meter

_LEVELS = {"eighth": 1, "16th": 2, "32nd": 3}


def joined(events: Sequence[Event], meter: Meter) -> list[Event]:
    """The same events with their beams."""
    result: list[Event] = []
    for run in _runs(events, meter):
        result += _beamed(run) if len(run) > 1 and _levels(run[0]) else run
    return result


def _runs(events: Sequence[Event], meter: Meter) -> Iterator[list[Event]]:
    """Neighbours under one beam; all else by itself."""
    windows = _windows(events, meter)
    keys = []
    for number, event in enumerate(events):
        window = next((start for start, end in windows if start <= event.onset < end), -1)
        keys.append((window, 0) if _levels(event) else (-1, number))
        if not _levels(event):  # what is not beamed also parts what is, before and behind it
            windows = [
                (max(start, event.end), end) if start <= event.onset < end else (start, end) for start, end in windows
            ]
    for _, run in groupby(zip(keys, events, strict=True), key=lambda pair: pair[0]):
        yield [event for _, event in run]


def _windows(events: Sequence[Event], meter: Meter) -> list[tuple[int, int]]:
    """Groups of beats that have plain eighths only, and the beats of all others."""
    windows: list[tuple[int, int]] = []
    for start, end in pulse.groups(meter):
        inside = [event for event in events if start <= event.onset < end]
        beat = TICKS_PER_QUARTER if meter.unit == 4 else end - start
        is_plain = all(_levels(event) < 2 and event.tuplet is None for event in inside)
        beat = end - start if is_plain and end - start <= 72 else beat
        windows += [(at, at + beat) for at in range(start, end, beat)]
    return windows


def _levels(event: Event) -> int:
    return _LEVELS.get(event.value[0], 0) if event.pitches else 0


def _beamed(run: Sequence[Event]) -> Iterator[Event]:
    for number, event in enumerate(run):
        before = _levels(run[number - 1]) if number else 0
        after = _levels(run[number + 1]) if number + 1 < len(run) else 0
        yield replace(event, beams=tuple(_beam(event, level, before, after) for level in range(1, _levels(event) + 1)))


def _beam(event: Event, level: int, before: int, after: int) -> str:
    match before >= level, after >= level:
        case True, True:
            return "continue"
        case True, False:
            return "end"
        case False, True:
            return "begin"
        case _:
            is_first = before == 0 or (after > 0 and event.onset % 12 == 0)
            return "forward hook" if is_first else "backward hook"
