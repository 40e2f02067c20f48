"""A voice's strokes as written notes: cut at bar lines and beats, tied, with tuplets, rests and beams."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from generation.render.engraving import pulse
from generation.render.engraving.voices import Stroke
from generation.theory import TICKS_PER_QUARTER, Meter


@dataclass(frozen=True, slots=True)
class Tuplet:
    """`actual` notes in the time of `normal`."""

    start: int  # ticks from the bar line
    end: int
    actual: int
    normal: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """A written note, chord or rest."""

    onset: int  # ticks from the bar line
    end: int
    pitches: tuple[int, ...] = ()  # none: a rest
    is_tied_from: bool = False
    is_tied_on: bool = False
    is_short: bool = False
    tuplet: Tuplet | None = None
    following: int | None = None  # the highest pitch that the voice moves to next
    beams: tuple[str, ...] = ()  # MusicXML's words, from the eighths' beam inwards

    @property
    def value(self) -> tuple[str, int]:
        """MusicXML's name of the note value, and dots."""
        ticks = self.end - self.onset
        if self.tuplet:
            ticks = ticks * self.tuplet.actual // self.tuplet.normal
        known = pulse.VALUES.get(ticks)
        return known or pulse.VALUES[max((one for one in pulse.VALUES if one <= ticks), default=3)]


def bars(strokes: Sequence[Stroke], meter: Meter, count: int) -> list[list[Event]]:
    """The events of each of `count` bars. A bar in which the voice is silent has none."""
    spans: list[list[Event]] = [[] for _ in range(count)]
    ticks = meter.bar_ticks
    for stroke, following in zip(strokes, _followings(strokes), strict=True):
        start = stroke.onset
        while start < stroke.end and start // ticks < count:
            end = min(stroke.end, (start // ticks + 1) * ticks)
            spans[start // ticks].append(
                Event(
                    onset=start % ticks,
                    end=end - start // ticks * ticks,
                    pitches=stroke.pitches,
                    is_tied_from=start > stroke.onset,
                    is_tied_on=end < stroke.end,
                    is_short=stroke.is_short,
                    following=following,
                )
            )
            start = end
    return [_written(bar, meter) if bar else [] for bar in spans]


def _followings(strokes: Sequence[Stroke]) -> list[int | None]:
    """The highest pitch that each stroke goes to when it is not repeated."""
    found: list[int | None] = []
    later: int | None = None
    last: int | None = None
    for stroke in reversed(strokes):
        if stroke.pitches[-1] != last:
            later, last = last, stroke.pitches[-1]
        found.append(later)
    return found[::-1]


def _written(spans: list[Event], meter: Meter) -> list[Event]:
    filled = list(_with_rests(spans, meter.bar_ticks))
    tuplets = _tuplets(filled, meter)
    events: list[Event] = []
    for span in filled:
        events += _pieces(span, tuplets, meter)
    return events


def _with_rests(spans: Sequence[Event], bar_ticks: int) -> Iterator[Event]:
    now = 0
    for span in spans:
        if span.onset > now:
            yield Event(onset=now, end=span.onset)
        yield span
        now = span.end
    if now < bar_ticks:
        yield Event(onset=now, end=bar_ticks)


def _tuplets(spans: Sequence[Event], meter: Meter) -> list[Tuplet]:
    cuts = {span.onset for span in spans} - {0}
    cell = pulse.cell(meter)
    tuplets: list[Tuplet] = []
    taken = 0
    for start in range(0, meter.bar_ticks, cell):
        if start < taken:
            continue
        wide = _quarter_triplet(cuts, start, meter)
        tuplets += [wide] if wide else _within(cuts, start, start + cell)
        taken = tuplets[-1].end if tuplets else 0
    return tuplets


def _quarter_triplet(cuts: set[int], start: int, meter: Meter) -> Tuplet | None:
    """Three quarters in the time of two, where the beat between them is never struck."""
    end = start + 2 * TICKS_PER_QUARTER
    inside = {cut - start for cut in cuts if start < cut < end}
    in_group = any(first <= start and end <= last and (start - first) % 48 == 0 for first, last in pulse.groups(meter))
    is_one = meter.unit == 4 and in_group and bool(inside) and inside <= {16, 32}
    return Tuplet(start, end, 3, 2) if is_one else None


def _within(cuts: set[int], start: int, end: int) -> list[Tuplet]:
    """The tuplets of a cell: of the whole of it, or of its halves."""
    inside = {cut - start for cut in cuts if start < cut < end}
    length = end - start
    if all(cut % 3 == 0 for cut in inside):
        return []
    if length == TICKS_PER_QUARTER // 2:
        return [Tuplet(start, end, 3, 2)]
    if inside <= {8, 16}:
        return [Tuplet(start, end, 3, 2)]
    thirds = {cut for cut in inside if cut % 3}
    if 12 in inside or max(thirds) < 12 or min(thirds) > 12:
        return _within(cuts, start, start + 12) + _within(cuts, start + 12, end)
    return [Tuplet(start, end, 6, 4)]


def _pieces(span: Event, tuplets: Sequence[Tuplet], meter: Meter) -> Iterator[Event]:
    """The span as values that are tied, cut at the borders of tuplets."""
    stops = sorted({span.onset, span.end} | {edge for one in tuplets for edge in (one.start, one.end)})
    stops = [stop for stop in stops if span.onset <= stop <= span.end]
    parts: list[tuple[int, int, Tuplet | None]] = []
    free: int | None = None  # where a run outside of tuplets began
    for start, end in pairwise(stops):
        inside = next((one for one in tuplets if one.start <= start and end <= one.end), None)
        if inside is None:
            free = start if free is None else free
            if end == span.end:
                parts += ((*piece, None) for piece in _split(free, end, span, meter))
            continue
        if free is not None:
            parts += ((*piece, None) for piece in _split(free, start, span, meter))
            free = None
        parts += ((*piece, inside) for piece in _split_inside(start, end, inside))
    for index, (start, end, tuplet) in enumerate(parts):
        yield replace(
            span,
            onset=start,
            end=end,
            tuplet=tuplet,
            is_tied_from=bool(span.pitches) and (span.is_tied_from or index > 0),
            is_tied_on=bool(span.pitches) and (span.is_tied_on or index < len(parts) - 1),
        )


def _split(start: int, end: int, span: Event, meter: Meter) -> tuple[tuple[int, int], ...]:
    return pulse.pieces(meter, start, end, is_rest=not span.pitches)


def _split_inside(start: int, end: int, tuplet: Tuplet) -> Iterator[tuple[int, int]]:
    """As few values as will do within a tuplet, the longest first."""
    while start < end:
        nominal = (end - start) * tuplet.actual // tuplet.normal
        value = max((one for one in pulse.VALUES if one <= nominal), default=nominal)
        length = max(1, value * tuplet.normal // tuplet.actual)
        yield start, start + length
        start += length
