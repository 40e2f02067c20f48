"""A song as a picture: a piano roll with its form, its chords and its band."""

from __future__ import annotations

import io
import itertools
from collections.abc import Iterator
from dataclasses import dataclass

from PIL import Image, ImageColor, ImageDraw

from generation import titles
from generation.lexicon.instruments import GENERAL_MIDI
from generation.render.lettering import Lettering
from generation.score import Note, Part, Role, Score, Section

WIDTH, HEIGHT = 1280, 640
"""Twice as wide as high: Discord shows such a picture at full width without cropping it."""

_SCALE = 2  # drawn this much larger and shrunk: smooth edges

_BACKGROUND, _PANEL, _PANEL_ALTERNATE = "#12141c", "#191c27", "#1e2230"
_BAR_LINE, _SECTION_LINE, _OCTAVE_LINE = "#2a2f40", "#4a5270", "#252a39"
_TEXT, _TEXT_SOFT, _TEXT_FAINT = "#f4f5fa", "#a9b0c6", "#7b839c"

COLOURS: dict[Role, str] = {
    # Okabe and Ito's palette, told apart with every kind of colour blindness; the blue is lightened for
    # a dark ground, and the drums, which have a lane of their own, take the grey that is left.
    Role.LEAD: "#f5a623",
    Role.COUNTER: "#e8663d",
    Role.ARPEGGIO: "#f0e442",
    Role.PAD: "#1fae85",
    Role.COMP: "#d98bb8",
    Role.CHORDS: "#56b4e9",
    Role.BASS: "#5b86f0",
    Role.DRUMS: "#c3c8d8",
}
# From the back to the front: what is held or dense must not hide what is sung.
_LAYERS = (Role.PAD, Role.CHORDS, Role.COMP, Role.ARPEGGIO, Role.BASS, Role.COUNTER, Role.LEAD)
_OPACITY = {Role.PAD: 0.7, Role.CHORDS: 0.9, Role.COMP: 0.9}

_SECTION_NAMES = {
    Section.INTRO: "Intro",
    Section.A: "A",
    Section.B: "B",
    Section.C: "C",
    Section.OUTRO: "Outro",
}

_SECTION_COLOURS = {  # shades of one colour that no instrument has
    Section.INTRO: "#4b5069",
    Section.A: "#8b86d8",
    Section.B: "#5d57b8",
    Section.C: "#b3aff0",
    Section.OUTRO: "#4b5069",
}

# Rows of the drum lane from the top, by General MIDI's percussion keys; other keys go to the toms' row.
_DRUM_ROWS = (
    frozenset({49, 51, 52, 53, 55, 57, 59}),  # cymbals
    frozenset({42, 44, 46, 54, 69, 70, 82}),  # hi-hats and shakers
    frozenset({41, 43, 45, 47, 48, 50}),  # toms
    frozenset({37, 38, 39, 40}),  # snares and claps
    frozenset({35, 36}),  # kicks
)
_OTHER_DRUMS_ROW = 2

_MARGIN = 32
_GUTTER = 34  # for the octaves' names
_LEFT, _RIGHT = _MARGIN + _GUTTER, WIDTH - _MARGIN
_SECTION_HEIGHT, _CHORD_HEIGHT = 28, 28
_DRUM_ROW_HEIGHT = 11
_RULE_SPACING = 28
_SECTION_BAR_HEIGHT = 3
_CHORD_SIZES = (15, 14, 13, 12, 11)
_DRUM_HEIGHT = _DRUM_ROW_HEIGHT * len(_DRUM_ROWS) + 8
_LANE_GAP = 6
_BOTTOM = HEIGHT - 20
_LEAST_SEMITONES = 30  # a tune in one octave is not blown up to fill the picture


def draw(score: Score, title: str) -> bytes:
    """A PNG of `WIDTH` × `HEIGHT` pixels. Any title will do; one that cannot be drawn gives way to the key."""
    return _Picture(score, title).png()


def describe(score: Score, title: str) -> str:
    """The picture in words, for those who do not see it: Discord's alternative text."""
    name = titles.clean(title)
    sections = (_SECTION_NAMES[section] for section, _ in itertools.groupby(bar.section for bar in score.bars))
    form = ", ".join(itertools.islice(sections, 12))
    return (
        f"Piano roll of {f'“{name}”' if name else 'a song'}: {_plural(len(score.bars), 'bar')} of {score.meter} "
        f"at {score.bpm:.0f} bpm in {score.key}, played by {_listed(_band(score))}. Form: {form}."
    )


def instrument_name(part: Part) -> str:
    """What people call the part's instrument."""
    return "drums" if part.is_drums else GENERAL_MIDI[part.program].name


def _band(score: Score) -> list[str]:
    """The instruments from the tune down to the drums, each once."""
    return list(dict.fromkeys(instrument_name(part) for part in reversed(score.parts)))


def _listed(names: list[str]) -> str:
    return " and ".join(filter(None, [", ".join(names[:-1]), names[-1]])) if names else "nobody"


def _plural(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


@dataclass(frozen=True, slots=True)
class _Box:
    """A rectangle in the picture's own pixels."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def scaled(self) -> tuple[float, float, float, float]:
        return self.left * _SCALE, self.top * _SCALE, self.right * _SCALE - 1, self.bottom * _SCALE - 1


class _Picture:
    """One picture in the making. From the top: heading, band, sections, notes, drums, chords."""

    def __init__(self, score: Score, title: str) -> None:
        self._score = score
        self._image = Image.new("RGB", (WIDTH * _SCALE, HEIGHT * _SCALE), _BACKGROUND)
        self._canvas = ImageDraw.Draw(self._image)
        self._bar_width = (_RIGHT - _LEFT) / max(1, len(score.bars))
        roll_top = self._heading(title) + _SECTION_HEIGHT
        drums = score.part(Role.DRUMS)
        drum_height = _DRUM_HEIGHT + _LANE_GAP if drums else 0
        self._roll = _Box(_LEFT, roll_top, _RIGHT, _BOTTOM - _CHORD_HEIGHT - drum_height)
        self._lane = _Box(_LEFT, self._roll.bottom + _LANE_GAP, _RIGHT, _BOTTOM - _CHORD_HEIGHT)
        self._low, self._high = _pitch_span(score)
        self._panels([self._roll, self._lane] if drums else [self._roll])
        self._octaves()
        self._sections()
        for role in _LAYERS:
            if part := score.part(role):
                self._notes(part)
        if drums:
            self._drums(drums)
        self._footer()

    def png(self) -> bytes:
        small = self._image.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)
        # A quarter of the bytes. Median cut, the default, would give rare instruments a wrong colour.
        small = small.quantize(256, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
        target = io.BytesIO()
        small.save(target, "PNG", optimize=True)
        return target.getvalue()

    def _x(self, ticks: int) -> float:
        return _LEFT + ticks / self._score.meter.bar_ticks * self._bar_width

    def _y(self, pitch: int) -> float:
        """The top of a pitch's row."""
        return self._roll.bottom - (pitch - self._low + 1) * self._row_height

    @property
    def _row_height(self) -> float:
        return (self._roll.bottom - self._roll.top) / (self._high - self._low + 1)

    def _heading(self, title: str) -> float:
        """Draws the title, the song's figures and its band; returns where they end."""
        score = self._score
        figures = "   ·   ".join(
            (
                str(score.key),
                str(score.meter),
                f"{score.bpm:.0f} bpm",
                _plural(len(score.bars), "bar"),
                f"{round(score.seconds) // 60}:{round(score.seconds) % 60:02}",
            )
        )
        large = Lettering(34 * _SCALE, is_bold=True)
        name = large.printable(titles.clean(title))
        if not any(letter.isalnum() for letter in name):
            name = f"A song in {score.key}"
        baseline = 58
        for line in large.wrapped(name, (WIDTH - 2 * _MARGIN) * _SCALE, lines=2):
            self._text(large, (_MARGIN, baseline), line, _TEXT)
            baseline += 42
        self._text(Lettering(17 * _SCALE), (_MARGIN, baseline - 8), figures, _TEXT_SOFT)
        return self._legend(baseline + 24) + 14

    def _legend(self, baseline: float) -> float:
        small = Lettering(15 * _SCALE)
        x: float = _MARGIN
        for part in reversed(self._score.parts):
            name = instrument_name(part)
            width = 18 + small.width(name) / _SCALE
            if x > _MARGIN and x + width > _RIGHT:
                x, baseline = _MARGIN, baseline + 24
            dot = _Box(x, baseline - 11, x + 11, baseline)
            self._canvas.ellipse(dot.scaled, fill=COLOURS[part.role])
            self._text(small, (x + 18, baseline), name, _TEXT)
            x += width + 26
        return baseline

    def _panels(self, panels: list[_Box]) -> None:
        """The ground of the notes: its shade changes with the section, and bars are ruled where there is room."""
        bars = self._score.bars
        starts = set(_section_starts(self._score))
        every = next(step for step in (1, 2, 4, 8, 16) if step * self._bar_width >= _RULE_SPACING or step == 16)
        shade = False
        for panel in panels:
            for number in range(len(bars)):
                shade = shade ^ (number in starts) if number else False
                left = self._bar_x(number)
                box = _Box(left, panel.top, left + self._bar_width + 0.5, panel.bottom)
                self._canvas.rectangle(box.scaled, fill=_PANEL_ALTERNATE if shade else _PANEL)
            for number in range(1, len(bars)):
                if number in starts or number % every == 0:
                    self._rule(panel, number, _SECTION_LINE if number in starts else _BAR_LINE)

    def _rule(self, panel: _Box, bar: int, colour: str) -> None:
        x = self._bar_x(bar) * _SCALE
        self._canvas.line((x, panel.top * _SCALE, x, panel.bottom * _SCALE - 1), fill=colour, width=_SCALE)

    def _octaves(self) -> None:
        faint = Lettering(13 * _SCALE)
        for pitch in range(self._low, self._high + 1):
            if pitch % 12 == 0:
                y = self._y(pitch) + self._row_height
                self._canvas.line((_LEFT * _SCALE, y * _SCALE, _RIGHT * _SCALE, y * _SCALE), fill=_OCTAVE_LINE, width=2)
                self._text(faint, (_MARGIN, y), f"C{pitch // 12 - 1}", _TEXT_FAINT)

    def _sections(self) -> None:
        label = Lettering(14 * _SCALE, is_bold=True)
        starts = [*_section_starts(self._score), len(self._score.bars)]
        for start, end in itertools.pairwise(starts):
            left, right = (self._bar_x(bar) for bar in (start, end))
            bar = _Box(left, self._roll.top - _SECTION_BAR_HEIGHT - 2, right - 2, self._roll.top - 2)
            section = self._score.bars[start].section
            self._canvas.rounded_rectangle(bar.scaled, _SCALE, fill=_SECTION_COLOURS[section])
            if label.width(_SECTION_NAMES[section]) / _SCALE + 6 <= right - left:
                self._text(label, (left, bar.top - 6), _SECTION_NAMES[section], _TEXT)

    def _notes(self, part: Part) -> None:
        height = max(3.0, min(self._row_height, 12.0))
        for note in part.notes:
            middle = self._y(note.pitch) + self._row_height / 2
            left = self._x(note.onset)
            right = max(left + 2.5, min(self._x(note.onset + note.duration) - 0.75, _RIGHT))
            box = _Box(left, middle - height / 2, right, middle + height / 2)
            self._note(box, part.role, note)

    def _note(self, box: _Box, role: Role, note: Note) -> None:
        opacity = _OPACITY.get(role, 1.0) * (0.75 + 0.25 * note.velocity / 127)
        # A whole number: with others, Pillow rounds the rim of a narrow note to less than nothing, and refuses it.
        radius = int(min(box.bottom - box.top, box.right - box.left) * _SCALE * 0.4)
        fill = _blend(_PANEL, COLOURS[role], opacity)
        # A rim in the ground's colour keeps notes that overlap or follow each other apart.
        self._canvas.rounded_rectangle(box.scaled, radius, fill=fill, outline=_PANEL, width=1)

    def _drums(self, part: Part) -> None:
        self._text(Lettering(11 * _SCALE), (_MARGIN - 4, self._lane.bottom - 4), "drums", _TEXT_FAINT)
        width = max(1.5, min(7.0, self._bar_width / 20))
        for note in part.notes:
            row = next((row for row, keys in enumerate(_DRUM_ROWS) if note.pitch in keys), _OTHER_DRUMS_ROW)
            top = self._lane.top + 5 + row * _DRUM_ROW_HEIGHT
            left = self._x(note.onset) + 0.5
            box = _Box(left, top, left + width, top + _DRUM_ROW_HEIGHT - 2)
            opacity = 0.2 + 0.8 * (note.velocity / 127) ** 1.5
            self._canvas.rounded_rectangle(box.scaled, 3, fill=_blend(_PANEL, COLOURS[Role.DRUMS], opacity))

    def _footer(self) -> None:
        """The chords below the bars where they change; if they do not all find room, the bars' numbers."""
        chords = [bar.chord for bar in self._score.bars]
        changes = [
            (number, chord.named(self._score.key))
            for number, chord in enumerate(chords)
            if chord is not None and (number == 0 or chord != chords[number - 1])
        ]
        every = next(step for step in (4, 8, 16, 32) if step * self._bar_width >= 60 or step == 32)
        numbers = [(number, str(number + 1)) for number in range(0, len(chords), every)]
        for marks, sizes in ((changes, _CHORD_SIZES), (numbers, (13,))):
            for size in sizes if marks else ():
                lettering = Lettering(size * _SCALE)
                if self._has_room(lettering, marks):
                    for bar, text in marks:
                        self._text(lettering, (self._bar_x(bar) + 2, _BOTTOM - 8), text, _TEXT_SOFT)
                    return

    def _has_room(self, lettering: Lettering, marks: list[tuple[int, str]]) -> bool:
        """Whether every mark ends before the next one begins."""
        ends = [*(self._bar_x(bar) for bar, _ in marks[1:]), _RIGHT + _MARGIN / 2]
        widths = (lettering.width(text) / _SCALE for _, text in marks)
        return all(
            self._bar_x(bar) + width + 6 <= end for (bar, _), width, end in zip(marks, widths, ends, strict=True)
        )

    def _bar_x(self, bar: int) -> float:
        return _LEFT + bar * self._bar_width

    def _text(self, lettering: Lettering, at: tuple[float, float], text: str, colour: str) -> None:
        lettering.draw(self._canvas, (at[0] * _SCALE, at[1] * _SCALE), text, colour)


def _section_starts(score: Score) -> Iterator[int]:
    """The bars where another section begins, the first among them."""
    number = 0
    for _, bars in itertools.groupby(score.bars, key=lambda bar: bar.section):
        yield number
        number += len(list(bars))


def _pitch_span(score: Score) -> tuple[int, int]:
    """The lowest and the highest pitch to show."""
    pitches = [note.pitch for part in score.parts if not part.is_drums for note in part.notes] or [60]
    low, high = min(pitches) - 2, max(pitches) + 2
    missing = max(0, _LEAST_SEMITONES - (high - low))
    return low - missing // 2, high + missing - missing // 2


def _blend(ground: str, colour: str, opacity: float) -> tuple[int, ...]:
    pairs = zip(ImageColor.getrgb(ground), ImageColor.getrgb(colour), strict=True)
    return tuple(round(under + (over - under) * opacity) for under, over in pairs)
