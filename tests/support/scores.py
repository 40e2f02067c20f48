"""Small songs made by hand, for tests that need a score and no composer."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generation.score import Bar, Note, Part, Role, Score, Section
from generation.theory import TICKS_PER_QUARTER, Chord, Key, Meter

PROGRESSION = tuple(
    Chord(root, quality)
    for root, quality in ((2, "min"), (10, "maj"), (5, "maj"), (0, "maj"), (7, "m7"), (2, "min"), (9, "7"), (2, "min"))
)
KICK, SNARE, CLOSED_HAT, OPEN_HAT, CRASH, LOW_TOM, MID_TOM = 36, 38, 42, 46, 49, 45, 47
FOUR_FOUR = Meter(4, 4)
_TUNE_STEPS = (0, 2, 4, 2, 5, 4, 2, 1)

PROGRAMS: dict[Role, int] = {
    Role.DRUMS: 0,
    Role.BASS: 32,
    Role.CHORDS: 0,
    Role.COMP: 27,
    Role.PAD: 48,
    Role.ARPEGGIO: 46,
    Role.COUNTER: 73,
    Role.LEAD: 65,
}


def band_score(
    *, bars: int = 16, bpm: float = 96, meter: Meter = FOUR_FOUR, roles: tuple[Role, ...] = tuple(Role)
) -> Score:
    """A plausible song in D minor: intro, A, B, A, outro, with one part for each of `roles`."""
    plan = tuple(Bar(PROGRESSION[bar % len(PROGRESSION)], section_of(bar, bars)) for bar in range(bars))
    parts = tuple(
        Part(role=role, program=PROGRAMS[role], notes=_notes(role, plan, meter)) for role in Role if role in roles
    )
    return Score(bpm=bpm, meter=meter, key=Key("D", "minor"), bars=plan, parts=parts)


def section_of(bar: int, bars: int) -> Section:
    """A form in eighths of the song: intro, A A, B B, A A, outro."""
    form = (Section.INTRO, Section.A, Section.A, Section.B, Section.B, Section.A, Section.A, Section.OUTRO)
    return form[bar * len(form) // bars]


def _notes(role: Role, plan: tuple[Bar, ...], meter: Meter) -> tuple[Note, ...]:
    notes: list[Note] = []
    for number, bar in enumerate(plan):
        if bar.section is Section.INTRO and role in (Role.LEAD, Role.COUNTER, Role.DRUMS):
            continue
        assert bar.chord is not None
        start = number * meter.bar_ticks
        notes += (
            Note(start + onset, pitch, max(1, min(duration, meter.bar_ticks - onset)), velocity)
            for onset, pitch, duration, velocity in _PATTERNS[role](number, bar.chord, meter)
            if onset < meter.bar_ticks
        )
    return tuple(sorted(notes))


_Pattern = Iterator[tuple[int, int, int, int]]  # onset in the bar, pitch, duration, velocity
_QUARTER, _EIGHTH = TICKS_PER_QUARTER, TICKS_PER_QUARTER // 2


def _near(pitch_class: int, low: int) -> int:
    """The lowest pitch of the class at `low` or above it."""
    return low + (pitch_class - low) % 12


def _voicing(chord: Chord, low: int) -> list[int]:
    return sorted(_near(pitch_class, low) for pitch_class in chord.pitch_classes)


def _drums(number: int, _: Chord, meter: Meter) -> _Pattern:
    if number % 8 == 0:
        yield 0, CRASH, _QUARTER, 105
    for step, onset in enumerate(range(0, meter.bar_ticks, _EIGHTH)):
        yield onset, OPEN_HAT if step == 7 else CLOSED_HAT, 6, 80 if step % 2 == 0 else 55
    for beat in range(meter.bar_ticks // _QUARTER):
        yield beat * _QUARTER, SNARE if beat % 2 else KICK, 6, 110 if beat % 2 else 112
    yield 2 * _QUARTER + _EIGHTH, KICK, 6, 90
    if number % 8 == 7:
        yield 3 * _QUARTER, MID_TOM, 6, 96
        yield 3 * _QUARTER + _EIGHTH, LOW_TOM, 6, 104


def _bass(_: int, chord: Chord, meter: Meter) -> _Pattern:
    root = _near(chord.root, 28)
    for onset, step in ((0, 0), (36, 7), (48, 12), (72, 7)):
        yield onset, root + step, 21, 96 - step
    if meter.bar_ticks < 72:
        yield 24, root + 7, 12, 80


def _chords(_: int, chord: Chord, __: Meter) -> _Pattern:
    for onset, velocity in ((0, 76), (36, 64), (60, 68)):
        for pitch in _voicing(chord, 52):
            yield onset, pitch, 21, velocity


def _comp(_: int, chord: Chord, meter: Meter) -> _Pattern:
    for onset in range(_QUARTER, meter.bar_ticks, 2 * _QUARTER):
        for pitch in _voicing(chord, 57):
            yield onset, pitch, 6, 70


def _pad(_: int, chord: Chord, meter: Meter) -> _Pattern:
    for pitch in _voicing(chord, 60):
        yield 0, pitch, meter.bar_ticks, 52


def _arpeggio(_: int, chord: Chord, meter: Meter) -> _Pattern:
    voices = _voicing(chord, 67)
    for step, onset in enumerate(range(0, meter.bar_ticks, 6)):
        yield onset, voices[(0, 1, 2, 1)[step % 4]] + (12 if step % 8 == 6 else 0), 6, 58 + step % 4 * 4


def _counter(number: int, chord: Chord, _: Meter) -> _Pattern:
    if number % 2:
        voices = _voicing(chord, 74)
        for step, onset in enumerate((48, 60, 72, 84)):
            yield onset, voices[step % len(voices)], 12, 74


def _lead(number: int, chord: Chord, _: Meter) -> _Pattern:
    scale = sorted(_near(pitch_class, 69) for pitch_class in Key("D", "minor").scale)
    start = min(range(len(scale)), key=lambda index: (scale[index] - chord.root) % 12)
    rhythm = ((0, 36), (36, 12), (48, 24), (72, 12), (84, 12)) if number % 2 == 0 else ((0, 48), (48, 36))
    for step, (onset, duration) in enumerate(rhythm):
        degree = start + _TUNE_STEPS[(number * 3 + step) % len(_TUNE_STEPS)]
        yield onset, scale[degree % 7] + 12 * (degree // 7 % 2), duration, 92 + step % 3 * 6


_PATTERNS: dict[Role, Callable[[int, Chord, Meter], _Pattern]] = {
    Role.DRUMS: _drums,
    Role.BASS: _bass,
    Role.CHORDS: _chords,
    Role.COMP: _comp,
    Role.PAD: _pad,
    Role.ARPEGGIO: _arpeggio,
    Role.COUNTER: _counter,
    Role.LEAD: _lead,
}
