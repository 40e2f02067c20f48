"""A tune by rule over a chord progression, in the idiom of a style.

Sections are laid out in periods of eight bars (twelve in a blues), periods in units by one of the idiom's forms; each
unit states an idea, repeats it, moves it by a step or closes. A letter that returns brings its period back.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace
from itertools import groupby

from generation.score import Note
from generation.theory import Chord
from generation.training import lines, phrases, rhythms
from generation.training.phrases import Idea, Plan, Unit

_PERIOD, _BLUES = 8, 12  # bars
_BLUES_FORM = "a b a b' c b'"
_EXACT = 0.75
"""How often a period comes back as it was."""

_CONTRAST = (0, 3, 5)
"""Semitones by which the second and the third section lie above the first."""

_TRIES = 4
"""Rhythms drawn for an idea until it differs from the others of its section."""


@dataclass(slots=True, kw_only=True)
class _Theme:
    """What one letter of the form is made of."""

    home: float  # MIDI pitch around which it lies
    density: int
    form: list[str]
    ideas: dict[tuple[str, int], Idea] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Block:
    """A period's bars."""

    letter: str
    start: int
    bars: int


def write(plan: Plan, rng: random.Random) -> list[Note]:
    """The tune, one note at a time, sorted. An upbeat to the first bar has a negative onset."""
    themes: dict[str, _Theme] = {}
    heard: dict[tuple[str, tuple[Chord, ...]], list[Note]] = {}
    notes: list[Note] = []
    for block in _blocks(plan):
        start = block.start * plan.meter.bar_ticks
        theme = themes.setdefault(block.letter, _theme(plan, len(themes), rng))
        harmony = (block.letter, plan.chords[block.start : block.start + block.bars])
        if harmony not in heard:
            heard[harmony] = [_moved(note, -start) for note in _period(plan, block, theme, rng)]
            again = heard[harmony]
        else:
            again = heard[harmony] if rng.random() < _EXACT else _varied(heard[harmony], plan, harmony[1], rng)
        notes = _joined(notes, [_moved(note, start) for note in again])
    return _ended(notes, plan)


def _blocks(plan: Plan) -> list[_Block]:
    blocks: list[_Block] = []
    bar = 0
    for letter, run in groupby(plan.letters):
        left = len(list(run))
        size = _BLUES if left % _BLUES == 0 and (left % _PERIOD or plan.style == "blues") else _PERIOD
        while left:
            blocks.append(_Block(letter=letter, start=bar, bars=min(size, left)))
            bar += blocks[-1].bars
            left -= blocks[-1].bars
    return blocks


def _theme(plan: Plan, index: int, rng: random.Random) -> _Theme:
    """Later sections lie higher, and move more or less than the first."""
    center = (plan.low + plan.high) / 2 - 2
    density = plan.density if index == 0 else max(0, min(2, plan.density + rng.choice((-1, 0, 1, 1))))
    home = center + rng.uniform(-2.5, 0.5) + _CONTRAST[min(index, 2)]
    return _Theme(home=home, density=density, form=rng.choice(plan.idiom.forms).split())


def _period(plan: Plan, block: _Block, theme: _Theme, rng: random.Random) -> list[Note]:
    """Unit after unit; one of them, about two thirds through, has the highest note."""
    unit_bars = min(plan.idiom.unit_bars, block.bars)
    sizes = [min(unit_bars, block.bars - bar) for bar in range(0, block.bars, unit_bars)]
    names = _form(theme, len(sizes), block.bars)
    fresh = [index for index, name in enumerate(names) if len(name) > 1 or name not in names[:index]]
    peak = min(fresh, key=lambda index: abs((index + 0.5) / len(names) - phrases.CLIMAX))
    notes: list[Note] = []
    bar = block.start
    for index, (name, size) in enumerate(zip(names, sizes, strict=True)):
        idea = theme.ideas.setdefault((name[0], size), _idea(plan, theme, size, rng))
        place = index / max(1, len(names) - 1)
        rise = 4.5 * place / phrases.CLIMAX if place <= phrases.CLIMAX else 4.5 - 22 * (place - phrases.CLIMAX)
        unit = Unit(
            plan=plan,
            idea=idea,
            change=name[1:],
            start=bar * plan.meter.bar_ticks,
            anchor=theme.home + rise,
            ceiling=round(theme.home) + (9 if index == peak else 6),
            peaks=index == peak,
            ends=_goals(plan, bar + size - 1, closed=index == len(names) - 1)
            if index == len(names) - 1 or 2 * index + 2 == len(names)
            else frozenset(),
        )
        notes = _joined(notes, phrases.sung(unit, [note.pitch for note in notes[-2:]], rng))
        bar += size
    return notes


def _form(theme: _Theme, units: int, bars: int) -> list[str]:
    """The theme's form for this many units; its last unit always closes."""
    form = _BLUES_FORM.split() if bars == _BLUES and units == 6 else theme.form
    return [form[index % (len(form) - 1)] for index in range(units - 1)] + [form[-1]]


def _idea(plan: Plan, theme: _Theme, bars: int, rng: random.Random) -> Idea:
    known = [idea.spans for idea in theme.ideas.values()]
    spans = rhythms.idea(plan.idiom, plan.meter, bars, theme.density, rng)
    for _ in range(_TRIES):
        if spans not in known:
            break
        spans = rhythms.idea(plan.idiom, plan.meter, bars, theme.density, rng)
    return Idea(spans=spans, line=rng.choice(plan.idiom.lines), seed=rng.randrange(2**31))


def _goals(plan: Plan, bar: int, *, closed: bool) -> frozenset[int]:
    """Pitch classes to end on: the tonic's chord for an answer, fifth, second or seventh for a question."""
    wanted = {(plan.key.pitch_class + step) % 12 for step in ((0, 3, 4, 7) if closed else (2, 7, 11))}
    tones = plan.chords[bar].pitch_classes
    return frozenset(wanted & tones) or tones


def _moved(note: Note, ticks: int) -> Note:
    return replace(note, onset=note.onset + ticks)


def _joined(notes: list[Note], more: list[Note]) -> list[Note]:
    """One line: what is sung gives way to the next unit's upbeat."""
    if not more:
        return notes
    start = more[0].onset
    kept = [replace(n, duration=min(n.duration, start - n.onset)) for n in notes if n.onset < start]
    return kept + more


def _varied(notes: list[Note], plan: Plan, chords: tuple[Chord, ...], rng: random.Random) -> list[Note]:
    """A long note in two: the second half goes by step towards the next."""
    places = [i for i, note in enumerate(notes[:-1]) if note.duration >= 2 * rhythms.EIGHTH and note.onset >= 0]
    made = list(notes)
    for index in sorted(rng.sample(places, k=min(len(places), rng.choice((1, 2, 3)))), reverse=True):
        note, after = made[index], made[index + 1]
        half = note.duration // 2 // rhythms.EIGHTH * rhythms.EIGHTH
        chord = chords[min(len(chords) - 1, note.onset // plan.meter.bar_ticks)]
        classes = frozenset(plan.key.scale - lines.clashes(plan.key.scale, chord)) | chord.pitch_classes
        toward = note.pitch + (2 if after.pitch >= note.pitch else -2)
        pitch = lines.nearest(toward, classes - {note.pitch % 12}, plan.low, plan.high)
        second = Note(note.onset + half, pitch, note.duration - half, max(1, note.velocity - 8))
        made[index : index + 1] = [replace(note, duration=half), second]
    return made


def _ended(notes: list[Note], plan: Plan) -> list[Note]:
    """The tune's last note is the tonic, or a chord tone where the tonic does not fit."""
    if not notes:
        return notes
    last, tones = notes[-1], plan.chords[-1].pitch_classes
    tonic = frozenset({plan.key.pitch_class})
    pitch = lines.nearest(last.pitch, tonic & tones or tones, plan.low, plan.high)
    return [*notes[:-1], replace(last, pitch=pitch)]
