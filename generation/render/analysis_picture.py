"""An analysis as a picture to read like a lead sheet: rows of bars with numerals, chords, notes, cadences and marks.

Colours say what a chord does: rest, departure, tension. Below the rows stand the parts' ranges within those of their
instruments. Numbered brackets are what is said about the song beside the picture: suggestions, or a lesson's points.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from generation import titles
from generation.musicology import Heard, lines
from generation.musicology.cadences import Kind
from generation.musicology.numerals import Function
from generation.musicology.passages import Passage
from generation.musicology.periods import Period
from generation.render.canvas import Canvas, blend
from generation.render.picture import COLOURS, instrument_name
from generation.render.ranges_picture import RangesPicture
from generation.score import Section

WIDTH = 1280

GROUND, PANEL, RULE, RULE_STRONG = "#12141c", "#191c27", "#2a2f40", "#4a5270"
TEXT, SOFT, FAINT = "#f4f5fa", "#a9b0c6", "#7b839c"

FUNCTION_COLOURS: dict[Function, str] = {  # of Okabe and Ito's palette
    Function.TONIC: "#56b4e9",
    Function.SUBDOMINANT: "#1fae85",
    Function.DOMINANT: "#f5a623",
    Function.APPLIED: "#e8663d",
    Function.BORROWED: "#d98bb8",
}
_CADENCE_SIGNS = {Kind.PERFECT: "●", Kind.AUTHENTIC: "○", Kind.HALF: "?", Kind.PLAGAL: "◇", Kind.DECEPTIVE: "!"}

_MARGIN, _GUTTER = 32, 34
_LEFT, _RIGHT = _MARGIN + _GUTTER, WIDTH - _MARGIN
_SECTION, _NUMERAL, _ROLL, _LANE, _GAP = 22, 44, 64, 18, 14
_NUMERAL_SIZES, _CHORD_SIZES = (19, 17, 15, 13, 11, 9), (12, 11, 10, 9)
_LEGEND = 40


class Marked(Protocol):
    """What can be marked by a number: bars, counted from 1."""

    @property
    def first(self) -> int: ...
    @property
    def last(self) -> int: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Labels:
    """The words in the picture. Front ends have them in other languages."""

    key: str  # the key and how sure it is, as one line
    time: str  # meter, tempo, length
    functions: Mapping[Function, str] = field(
        default_factory=lambda: {
            Function.TONIC: "home",
            Function.SUBDOMINANT: "away",
            Function.DOMINANT: "tension",
            Function.APPLIED: "applied dominant",
            Function.BORROWED: "borrowed",
        }
    )
    cadences: Mapping[Kind, str] = field(default_factory=lambda: {kind: f"{kind.value} cadence" for kind in Kind})
    intro: str = "Intro"
    outro: str = "Outro"
    ranges: str = "Ranges"
    instruments: Mapping[int, str] = field(default_factory=dict)  # by program; what lacks is named in English
    keys: Mapping[str, str] = field(default_factory=dict)  # by how `Key` writes them; likewise


def english(heard: Heard) -> Labels:
    """Labels for who has no others."""
    score, seconds = heard.score, round(heard.score.seconds)
    length = f"{seconds // 60}:{seconds % 60:02}"
    return Labels(
        key=f"{heard.tonality.key} ({heard.tonality.confidence:.0%} sure)",
        time=f"{score.meter} at {score.bpm:.0f} bpm, {len(score.bars)} bars, {length}",
    )


def draw(heard: Heard, title: str, marks: Sequence[Marked] = (), labels: Labels | None = None) -> bytes:
    """A PNG, `WIDTH` pixels wide and as high as the song is long: some 700 for 32 bars, 1,700 for 160."""
    return _Picture(heard, title, marks, labels or english(heard)).png()


def section_name(period: Period, *, intro: str = "Intro", outro: str = "Outro") -> str:
    """A, A′, A″ …, or the words for introduction and coda."""
    names = {Section.INTRO: intro, Section.OUTRO: outro}
    primes = ("", "′", "″", "‴")
    variant = primes[period.variant] if period.variant < len(primes) else str(period.variant)
    return names.get(period.section, period.section.value.upper()) + variant


@dataclass(frozen=True, slots=True)
class _Bracket:
    """What marks the same bars of a row."""

    first: int  # from 0
    end: int
    numbers: list[int]


@dataclass(frozen=True, slots=True)
class _Row:
    """Bars that stand beside each other."""

    first: int  # from 0
    end: int
    lanes: tuple[tuple[_Bracket, ...], ...]  # one above the other


class _Picture:
    """One picture in the making, from the top: heading, legend, rows, ranges."""

    def __init__(self, heard: Heard, title: str, marks: Sequence[Marked], labels: Labels) -> None:
        self._heard, self._labels = heard, labels
        count = len(heard.score.bars)
        self._a_row = 8 if count <= 32 else 12 if count % 12 == 0 and count <= 72 else 16
        self._bar_width = (_RIGHT - _LEFT) / self._a_row
        rows = [self._row(first, min(first + self._a_row, count), marks) for first in range(0, count, self._a_row)]
        ranges = RangesPicture(heard.ranges, heard.tonality.key, labels.instruments)
        heights = [_SECTION + _NUMERAL + _ROLL + _LANE * len(row.lanes) + _GAP for row in rows]
        top = 148
        self._canvas = Canvas(WIDTH, top + sum(heights) + ranges.height + 28, GROUND)
        self._heading(title)
        self._legend()
        pitches = [note.pitch for part in heard.score.parts if not part.is_drums for note in part.notes] or [60]
        self._low, self._high = min(pitches) - 1, max(max(pitches) + 1, min(pitches) + 24)
        for row, height in zip(rows, heights, strict=True):
            self._draw_row(row, top)
            top += height
        ranges.draw(self._canvas, _MARGIN, top, _RIGHT, labels.ranges)

    def png(self) -> bytes:
        return self._canvas.png()

    def _row(self, first: int, end: int, marks: Sequence[Marked]) -> _Row:
        """Brackets that would overlap go to lines of their own."""
        lanes: list[list[_Bracket]] = []
        brackets: dict[tuple[int, int], _Bracket] = {}
        for number, mark in enumerate(marks, start=1):
            start, stop = max(mark.first - 1, first), min(mark.last, end)
            if start >= stop:
                continue
            if (start, stop) in brackets:
                brackets[start, stop].numbers.append(number)
                continue
            brackets[start, stop] = bracket = _Bracket(start, stop, [number])
            free = (lane for lane in lanes if all(stop <= other.first or start >= other.end for other in lane))
            lane = next(free, None)
            if lane is None:
                lanes.append([bracket])
            else:
                lane.append(bracket)
        return _Row(first, end, tuple(map(tuple, lanes)))

    def _heading(self, title: str) -> None:
        name = self._canvas.fitted(titles.clean(title), WIDTH - 2 * _MARGIN, 32, is_bold=True)
        if not any(letter.isalnum() for letter in name):
            name = str(self._heard.tonality.key)
        self._canvas.text(_MARGIN, 56, name, 32, TEXT, is_bold=True)
        line = f"{self._labels.key}   ·   {self._labels.time}"
        self._canvas.text(_MARGIN, 88, self._canvas.fitted(line, WIDTH - 2 * _MARGIN, 16), 16, SOFT)

    def _legend(self) -> None:
        """What the colours and the signs mean, of those that are there."""
        x: float = _MARGIN
        there = {one.heard.function for one in self._heard.bars if one.heard}
        for function, colour in FUNCTION_COLOURS.items():
            if function in there:
                self._canvas.box(x, 109, x + 12, 121, colour, radius=3)
                x = self._canvas.text(x + 18, 120, self._labels.functions[function], 14, SOFT) + 20
        for kind in dict.fromkeys(one.kind for one in self._heard.cadences):
            end = x + 34 + self._canvas.width(self._labels.cadences[kind], 14)
            if end < _RIGHT:
                self._canvas.text(x, 120, _CADENCE_SIGNS[kind], 14, TEXT, is_bold=True)
                x = self._canvas.text(x + 17, 120, self._labels.cadences[kind], 14, SOFT) + 20

    def _draw_row(self, row: _Row, top: float) -> None:
        numerals = top + _SECTION
        roll = numerals + _NUMERAL
        self._canvas.text(_MARGIN - 4, numerals + 18, str(row.first + 1), 13, FAINT)
        self._sections(row, top)
        for bar in range(row.first, row.end):
            left = self._x(row, bar)
            self._numeral(bar, left, numerals)
            self._canvas.box(left, roll, left + self._bar_width - 1, roll + _ROLL, PANEL)
        self._notes(row, roll)
        self._cadences(row, numerals)
        for index, lane in enumerate(row.lanes):
            for one in lane:
                left, right = self._x(row, one.first), self._x(row, one.end)
                self._bracket(one.numbers, left, right, roll + _ROLL + 4 + index * _LANE)

    def _x(self, row: _Row, bar: float) -> float:
        return _LEFT + (bar - row.first) * self._bar_width

    def _sections(self, row: _Row, top: float) -> None:
        for period in self._heard.periods:
            first, end = max(period.first - 1, row.first), min(period.last, row.end)
            if first < end:
                left, right = self._x(row, first), self._x(row, end) - 3
                self._canvas.box(left, top + 16, right, top + 19, RULE_STRONG)
                if first == period.first - 1:
                    name = section_name(period, intro=self._labels.intro, outro=self._labels.outro)
                    name = self._canvas.fitted(name, right - left, 13, is_bold=True)
                    self._canvas.text(left, top + 12, name, 13, TEXT, is_bold=True)
        for passage in self._heard.keys[1:]:
            self._passage(row, passage, top)

    def _passage(self, row: _Row, passage: Passage, top: float) -> None:
        """Where another key begins, its name beside the section's, as far as there is room before the next one's."""
        bar = passage.first - 1
        if not row.first <= bar < row.end:
            return
        starts = {period.first - 1: period for period in self._heard.periods}
        left = self._x(row, bar)
        if bar in starts:
            name = section_name(starts[bar], intro=self._labels.intro, outro=self._labels.outro)
            left += self._canvas.width(name, 13, is_bold=True) + 10
        end = min((start for start in starts if start > bar), default=row.end)
        key = f"→ {self._labels.keys.get(str(passage.key), str(passage.key))}"
        room = self._x(row, min(end, row.end)) - left - 6
        if room >= self._canvas.width("→ C", 12):
            self._canvas.text(left, top + 12, self._canvas.fitted(key, room, 12), 12, SOFT)

    def _numeral(self, bar: int, left: float, top: float) -> None:
        one = self._heard.bars[bar].heard
        width = self._bar_width - 3
        if one is None:
            self._canvas.box(left, top, left + width, top + _NUMERAL - 4, PANEL, radius=4)
            return
        colour = FUNCTION_COLOURS[one.function]
        self._canvas.box(left, top, left + width, top + _NUMERAL - 4, blend(GROUND, colour, 0.28), radius=4)
        self._canvas.box(left, top, left + 4, top + _NUMERAL - 4, colour)
        size = self._canvas.fitting(one.numeral, width - 26, _NUMERAL_SIZES, is_bold=True)
        self._canvas.text(left + 10, top + 20, one.numeral, size, TEXT, is_bold=True)
        chord = one.chord.named(one.key)
        size = self._canvas.fitting(chord, width - 14, _CHORD_SIZES)
        self._canvas.text(left + 10, top + 35, chord, size, SOFT)

    def _cadences(self, row: _Row, top: float) -> None:
        for one in self._heard.cadences:
            if row.first <= one.bar - 1 < row.end:
                at = self._x(row, one.bar) - 14
                self._canvas.centred(at, top + 17, _CADENCE_SIGNS[one.kind], 13, TEXT, is_bold=True)

    def _notes(self, row: _Row, top: float) -> None:
        """The tune in its colour, all others behind it."""
        score = self._heard.score
        tune = lines.tune(score)
        length = score.meter.bar_ticks
        height = max(1.5, min(4.0, _ROLL / (self._high - self._low)))
        for part in sorted(score.parts, key=lambda part: part is tune):
            if part.is_drums:
                continue
            fill = COLOURS[part.role] if part is tune else blend(PANEL, COLOURS[part.role], 0.45)
            for note in part.notes:
                start, end = note.onset / length, min(note.end / length, row.end)
                if row.first <= start < row.end:
                    y = top + _ROLL * (1 - (note.pitch - self._low) / (self._high - self._low))
                    right = max(self._x(row, end) - 1, self._x(row, start) + 1.5)
                    self._canvas.box(self._x(row, start), y - height / 2, right, y + height / 2, fill)

    def _bracket(self, numbers: Sequence[int], left: float, right: float, top: float) -> None:
        self._canvas.line(left + 8, top + 7, right - 4, top + 7, SOFT, width=1.5)
        self._canvas.line(right - 4, top + 2, right - 4, top + 7, SOFT, width=1.5)
        step = min(20.0, (right - left - 20) / max(1, len(numbers) - 1))
        for place, number in enumerate(numbers):
            self._canvas.dot(left + 8 + place * step, top + 7, 8, TEXT)
            self._canvas.centred(left + 8 + place * step, top + 11.5, str(number), 12, GROUND, is_bold=True)


def describe(heard: Heard, title: str) -> str:
    """The picture in words, for those who do not see it: Discord's alternative text."""
    name = titles.clean(title)
    numerals = " ".join(bar.heard.numeral if bar.heard else "–" for bar in heard.bars[:16])
    form = " ".join(section_name(period) for period in heard.periods)
    band = ", ".join(dict.fromkeys(instrument_name(part) for part in reversed(heard.score.parts)))
    more = " …" if len(heard.bars) > 16 else ""
    return (
        f"Analysis of {f'“{name}”' if name else 'a song'}: {heard.tonality.key}, {heard.score.meter}, "
        f"{len(heard.score.bars)} bars, played by {band}. Form: {form}. Chords: {numerals}{more}."
    )
