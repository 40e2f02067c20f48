"""From a MIDI file of written music to passages in one meter, with bar lines where they belong.

Files come with pickups, changes of meter, mid-bar repeats and tempo maps; a `Passage` has none of these: it
starts on a bar line, has one meter and one tempo, and its onsets are on the grid of `tokens.GRID`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import symusic

from generation.theory import METERS, TICKS_PER_QUARTER, Meter
from generation.tokens import snap

MAX_STRAY_SHARE = 0.10
"""A passage with more notes than this off the grid is free or badly notated time: it is left out."""

_STRAY_TICKS = 1.0  # a note moved further than this was not on the grid; chance alone gives 17 % of them
_WINDOW_BARS = 16  # bar lines are looked for in windows of this length
_MIN_BARS = 8
_MAX_FILE_BYTES = 4_000_000

_SAME_BARS = {
    (2, 2): ((4, 4), 1.0),
    (3, 8): ((3, 4), 2.0),
    (4, 8): ((2, 4), 1.0),
    (3, 2): ((3, 4), 0.5),
    (4, 2): ((4, 4), 0.5),
    (2, 8): ((2, 4), 2.0),
    (6, 4): ((6, 4), 1.0),
    (6, 16): ((6, 8), 2.0),
    (9, 16): ((9, 8), 2.0),
    (12, 16): ((12, 8), 2.0),
    (8, 8): ((4, 4), 1.0),
}
"""Meters that Minstrel does not play, as ones that it does: the meter and the factor on all durations (the
tempo takes the same factor, so the sound is the same)."""


class UnusableError(Exception):
    """A file, or a stretch of it, that cannot be learnt from; the message says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One track. Arrays are of one length, sorted by onset, then pitch."""

    name: str
    program: int
    is_drums: bool
    onset: np.ndarray  # in a file: quarter notes; in a passage: ticks
    duration: np.ndarray
    pitch: np.ndarray
    velocity: np.ndarray

    def __len__(self) -> int:
        return len(self.onset)

    def where(self, mask: np.ndarray) -> Line:
        """The notes that the mask, or the indices, pick."""
        return self.timed(self.onset, self.duration, mask)

    def timed(self, onset: np.ndarray, duration: np.ndarray, mask: np.ndarray) -> Line:
        """The masked notes with new times."""
        return replace(
            self,
            onset=onset[mask],
            duration=duration[mask],
            pitch=self.pitch[mask],
            velocity=self.velocity[mask],
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Music in one meter and tempo from a bar line on. Times in ticks since its start."""

    bpm: float  # quarter notes a minute, 0 where the file does not say
    meter: Meter
    bars: int
    lines: tuple[Line, ...]  # as many as the file has, some may be empty here
    is_first: bool  # it begins where the piece begins
    is_last: bool  # it ends where the piece ends


def passages(path: Path, *, default_bpm: float | None, fixed_bars: bool = False) -> list[Passage]:
    """Reads a MIDI file. Raises UnusableError if nothing of it can be used.

    `default_bpm` is the tempo that the file's converter wrote where the source gave none. With `fixed_bars`
    bar lines are where the file has them (sequenced music); otherwise pickups are found by ear.
    """
    score = _load(path)
    lines = _lines(score)
    end = max(float((line.onset + line.duration).max()) for line in lines)
    found: list[Passage] = []
    reasons: list[str] = []
    for start, stop, meter, factor in _meters(score, end):
        if meter is None:
            reasons.append("a meter that Minstrel does not play")
            continue
        for phase, bars, last in _runs(lines, start, stop, meter.quarters / factor, fixed_bars=fixed_bars):
            whole = _cut(lines, phase, meter, factor, bars)
            if (stray := _stray_share(whole)) > MAX_STRAY_SHARE:
                reasons.append(f"{stray:.0%} of the notes are off the grid")
                continue
            length = bars * meter.quarters / factor
            found.append(
                Passage(
                    bpm=_tempo(score, phase, phase + length, default_bpm) * factor,
                    meter=meter,
                    bars=bars,
                    lines=tuple(_quantised(line, bars * meter.bar_ticks) for line in whole),
                    is_first=phase < meter.quarters / factor,
                    is_last=last and stop >= end - 1e-6,
                )
            )
    if not found:
        raise UnusableError(reasons[0] if reasons else f"shorter than {_MIN_BARS} bars")
    return found


def read_lines(path: Path) -> list[Line]:
    """The tracks of a file that have notes, in quarter notes. Raises UnusableError if there are none."""
    return _lines(_load(path))


def _load(path: Path) -> symusic.core.ScoreTick:
    if path.stat().st_size > _MAX_FILE_BYTES:
        raise UnusableError("too large")
    try:
        return symusic.core.ScoreTick.from_midi(path.read_bytes())
    except (RuntimeError, ValueError) as error:
        raise UnusableError(f"not readable as MIDI: {error}") from error


def _lines(score: symusic.core.ScoreTick) -> list[Line]:
    lines = []
    for track in score.tracks:
        notes = track.notes.numpy()
        if not len(notes["time"]):
            continue
        order = np.lexsort((notes["pitch"], notes["time"]))
        lines.append(
            Line(
                name=track.name.strip(),
                program=int(track.program) & 127,
                is_drums=bool(track.is_drum),
                onset=notes["time"][order] / score.tpq,
                duration=notes["duration"][order] / score.tpq,
                pitch=notes["pitch"][order].astype(np.int64),
                velocity=notes["velocity"][order].astype(np.int64),
            )
        )
    if not lines:
        raise UnusableError("no notes")
    return lines


def _meters(score: symusic.core.ScoreTick, end: float) -> list[tuple[float, float, Meter | None, float]]:
    """Stretches (start, stop, meter, factor on durations) in quarters; the meter is None if not playable."""
    changes: dict[float, tuple[int, int]] = {0.0: (4, 4)}
    for signature in sorted(score.time_signatures, key=lambda item: item.time):
        changes[round(signature.time / score.tpq * 24) / 24] = (signature.numerator, signature.denominator)
    merged: list[tuple[float, tuple[int, int]]] = []
    for time, signature in sorted(changes.items()):
        if not merged or merged[-1][1] != signature:
            merged.append((time, signature))
    stops = [time for time, _ in merged[1:]] + [end]
    stretches = []
    for (start, (beats, unit)), stop in zip(merged, stops, strict=True):
        same, factor = _SAME_BARS.get((beats, unit), ((beats, unit), 1.0))
        meter = Meter(*same)
        if stop > start:
            stretches.append((start, stop, meter if meter in METERS else None, factor))
    return stretches


def _runs(
    lines: Sequence[Line], start: float, stop: float, bar: float, *, fixed_bars: bool
) -> list[tuple[float, int, bool]]:
    """Stretches with unbroken bar lines: (time of the first bar line, bars, whether it reaches the end).

    Times in quarter notes. The bar lines may move within a stretch: an upbeat after a repeat shifts them.
    """
    phases = [0.0] if fixed_bars else _phases(lines, start, stop, bar)
    runs = []
    for first in range(len(phases)):
        if first and phases[first] == phases[first - 1]:
            continue
        after = next((i for i in range(first, len(phases)) if phases[i] != phases[first]), len(phases))
        begin = start + first * _WINDOW_BARS * bar + phases[first]
        ends_here = after == len(phases)
        limit = stop if ends_here else start + after * _WINDOW_BARS * bar
        # The last bar is often short by the upbeat, and still a bar.
        bars = int((limit - begin) / bar + (0.8 if ends_here else 1e-6))
        if bars >= _MIN_BARS:
            runs.append((begin, bars, ends_here))
    return runs


def _phases(lines: Sequence[Line], start: float, stop: float, bar: float) -> list[float]:
    """Where the bar lines lie (in quarter notes after `start`, modulo a bar) in each window of bars.

    A bar line is where long and low notes begin, where many begin together, where the harmony changes, and
    where nothing is held over. A Viterbi pass keeps the bar lines in place unless the evidence is strong.
    """
    step = 0.5 if bar == int(bar * 2) / 2 else 0.25
    slots = round(bar / step)
    evidence = _evidence(lines, start, stop, step)
    windows = max(1, round(len(evidence) / slots / _WINDOW_BARS))
    scores = np.zeros((windows, slots))
    for window in range(windows):
        from_slot = window * _WINDOW_BARS * slots
        to_slot = len(evidence) if window == windows - 1 else from_slot + _WINDOW_BARS * slots
        part = evidence[from_slot:to_slot]
        for phase in range(slots):
            scores[window, phase] = part[phase::slots].sum() if len(part[phase::slots]) else 0.0
    scores[0, 0] += 4.0  # most music starts on its first bar line
    scores[0, round((stop - start) / step) % slots] += 2.0  # and most last bars are full
    return [phase * step for phase in _steady(scores, cost=8.0)]


def _steady(scores: np.ndarray, *, cost: float) -> list[int]:
    """The best path through the windows when every change of phase costs `cost`."""
    total = scores[0].copy()
    came_from = []
    for row in scores[1:]:
        best = int(np.argmax(total))
        stays = total >= total[best] - cost
        came_from.append(np.where(stays, np.arange(len(total)), best))
        total = np.where(stays, total, total[best] - cost) + row
    path = [int(np.argmax(total))]
    for choices in reversed(came_from):
        path.append(int(choices[path[-1]]))
    return path[::-1]


def _evidence(lines: Sequence[Line], start: float, stop: float, step: float) -> np.ndarray:
    """How much speaks for a bar line at each step of time; mean 0, standard deviation 1."""
    slots = max(1, int(np.ceil((stop - start) / step)))
    onsets = np.zeros(slots)
    held = np.zeros(slots)
    lowest = np.full(slots, 200.0)
    chroma = np.zeros((slots + 1, 12))
    for line in lines:
        inside = (line.onset >= start - 1e-6) & (line.onset < stop - 1e-6)
        place = (line.onset[inside] - start) / step
        index = np.minimum(np.round(place).astype(int), slots - 1)
        exact = np.abs(place - index) < 0.05
        length = np.minimum(line.duration[inside], 3.0)
        np.add.at(onsets, index[exact], (0.3 + length)[exact] ** 0.7)
        if line.is_drums:
            kicks = exact & np.isin(line.pitch[inside], (35, 36, 49, 57))
            np.add.at(onsets, index[kicks], 1.0)
            continue
        np.minimum.at(lowest, index[exact], line.pitch[inside][exact])
        for at, lasts, pitch in zip(place, line.duration[inside] / step, line.pitch[inside], strict=True):
            first, last = int(at + 0.05), int(at + lasts - 0.2)
            held[first + 1 : last + 1] += 1.0
            chroma[first : max(first + 1, last + 1), pitch % 12] += 1.0
    return _scaled(0.5 * _scaled(onsets) + 0.6 * _low(lowest) + 0.5 * _changes(chroma) - 0.5 * _scaled(held))


def _low(lowest: np.ndarray) -> np.ndarray:
    sounding = lowest < 200
    depth = np.zeros(len(lowest))
    if not sounding.any():
        return depth
    depth[sounding] = lowest[sounding].mean() - lowest[sounding]
    return _scaled(depth)


def _changes(chroma: np.ndarray) -> np.ndarray:
    """How different the harmony of the next quarter is from that of the last, at each slot."""
    slots = len(chroma) - 1
    total = np.concatenate([np.zeros((1, 12)), chroma.cumsum(axis=0)])
    places = np.arange(slots)
    before = total[places] - total[np.maximum(places - 3, 0)]
    after = total[np.minimum(places + 3, slots)] - total[places]
    norm = np.linalg.norm(before, axis=1) * np.linalg.norm(after, axis=1)
    likeness = (before * after).sum(axis=1) / np.maximum(norm, 1e-9)
    return _scaled(np.where(norm > 0, 1 - likeness, 0.0))


def _scaled(values: np.ndarray) -> np.ndarray:
    return (values - values.mean()) / (values.std() + 1e-9)


def _cut(lines: Sequence[Line], begin: float, meter: Meter, factor: float, bars: int) -> list[Line]:
    """Every line's notes within the bars, in exact ticks (floats) since the first bar line."""
    cut = []
    for line in lines:
        onset = (line.onset - begin) * factor * TICKS_PER_QUARTER
        inside = (onset >= -1.0) & (onset < bars * meter.bar_ticks - 1.5)
        cut.append(line.timed(onset, line.duration * factor * TICKS_PER_QUARTER, inside))
    return cut


def _stray_share(lines: Sequence[Line]) -> float:
    onset = np.concatenate([line.onset for line in lines])
    if not len(onset):
        return 0.0
    return float((np.abs(_snapped(onset) - onset) > _STRAY_TICKS).mean())


_SNAP = np.array([snap(tick) for tick in range(TICKS_PER_QUARTER)])


def _snapped(ticks: np.ndarray) -> np.ndarray:
    """The nearest ticks on the grid."""
    whole = np.round(ticks).astype(np.int64)
    return whole // TICKS_PER_QUARTER * TICKS_PER_QUARTER + _SNAP[whole % TICKS_PER_QUARTER]


def _quantised(line: Line, total_ticks: int) -> Line:
    """Onsets and ends on the grid, one note a pitch at a time."""
    onset = np.maximum(_snapped(line.onset), 0)
    end = np.minimum(_snapped(line.onset + line.duration), total_ticks)
    order = np.lexsort((-(end - onset), line.pitch, onset))
    onset, end, pitch = onset[order], end[order], line.pitch[order]
    keep = np.ones(len(onset), dtype=bool)
    last: dict[int, int] = {}
    for i in range(len(onset)):
        before = last.get(int(pitch[i]))
        if before is not None and onset[before] == onset[i]:
            keep[i] = False  # the same note twice
            continue
        if before is not None:
            end[before] = min(end[before], onset[i])
        last[int(pitch[i])] = i
    shortest = 3  # a grace note or a trill's note is not lost
    return line.where(order).timed(onset, np.maximum(end - onset, shortest), keep)


def _tempo(score: symusic.core.ScoreTick, start: float, stop: float, default_bpm: float | None) -> float:
    """The duration-weighted median tempo between two times, or 0 where the file only has its default."""
    tempos = [(item.time / score.tpq, item.qpm) for item in score.tempos]
    if not tempos:
        return 0.0
    ends = [time for time, _ in tempos[1:]] + [stop]
    held = [
        (qpm, min(until, stop) - max(time, start))
        for (time, qpm), until in zip(tempos, ends, strict=True)
        if min(until, stop) > max(time, start)
    ]
    if not held:
        held = [(tempos[-1][1], 1.0)]
    held.sort()
    weights = np.cumsum([weight for _, weight in held])
    middle = held[int(np.searchsorted(weights, weights[-1] / 2))][0]
    is_default = default_bpm is not None and abs(middle - default_bpm) < 0.01
    return 0.0 if is_default else float(middle)
