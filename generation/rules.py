"""What may be written next: the grammar of the tokens, and the musical rules that make every sequence a song.

A `Writer` follows one song token by token. Its masks are what guarantees the brief: the band, the meter, the number of
bars, given chords and a real ending hold by construction, whatever the network would rather have said.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from generation import form, leaning, tokens
from generation.brief import Brief
from generation.form import PlannedBar
from generation.given import Cell, Given
from generation.lexicon.instruments import GENERAL_MIDI
from generation.lexicon.styles import STYLES
from generation.score import Role, Section
from generation.theory import MODES, QUALITIES, Chord, Key

MAX_BAR_TOKENS = 320
"""A bar that has grown to this length is brought to its end."""

MAX_SIMILES = {Role.DRUMS: 6}
"""Bars that may be repeated in a row (else 3): drums keep a groove for a phrase, then have to say something."""

MAX_REST = {Role.LEAD: 4, Role.BASS: 4, Role.CHORDS: 4, Role.DRUMS: 4}
"""Bars that a part may be silent in a row outside introduction and coda (else 6)."""

MAX_SAME_CHORD = 4
"""Bars after which a chord that was not asked for gives way to another."""

USUAL_BARS = 32
"""Of the pieces that the network has learnt from."""

ENDING = 4
"""Bars that lead up to the end."""

BASS_RANGE = (28, 55)

_PITCH_CLASSES = np.arange(128) % 12

_SUSTAINING = frozenset({*range(40, 44), *range(52, 80), *range(110, 112), 21, 22})
"""Programs of one voice: bowed, sung and blown."""


def voices(role: Role, program: int) -> int:
    """Notes that a part may strike at once."""
    if role is Role.DRUMS:
        return 5
    if role is Role.BASS:
        return 1
    if role in (Role.LEAD, Role.COUNTER):
        return 1 if program in _SUSTAINING or program >= 80 else 4
    return 5


@dataclass(slots=True)
class _Line:
    """What the writer remembers of one part."""

    role: Role
    voices: int
    low: int  # lowest pitch in the tokens' C
    high: int
    bars: list[tuple[int, ...]] = field(default_factory=list)  # tokens after ROLE by bar, SIMILE written out
    heard: bool = False
    similes: int = 0
    rest: int = 0
    rhythm: frozenset[int] = frozenset()  # POSITION tokens of the last bar, if it sounded


@dataclass(slots=True)
class _Pen:
    """Where in its bar the writer stands."""

    line: _Line | None = None
    tick: int = -1
    velocity: int = 0  # a VELOCITY token, or 0 before the first
    duration: int = 0  # a DURATION token, or 0 before the first
    struck: list[int] = field(default_factory=list)  # pitches of this onset
    of_duration: int = 0  # how many of them have the duration in force
    ids: list[int] = field(default_factory=list)  # of this part and bar
    last: int = 0
    is_recalled: bool = False  # its notes are given: nothing is added to them


class Writer:
    """One song in the making. Feed it with `write`; `forced` says what has to follow, or else `allow` what may."""

    def __init__(self, brief: Brief, *, notes_a_quarter: float, given: Given | None = None) -> None:
        """`notes_a_quarter` is how dense the song is meant to be, all parts together; `given` is composed around."""
        self.brief = brief
        self.given = given
        self.plan = given.plan if given else form.plan(brief.bars, period=form.period(brief.chords, brief.bars))
        self.shift = tokens.key_shift(brief.key)
        self.lines = {seat.role: self._line(seat.role, seat.program) for seat in brief.band}
        self.order = [role for role in tokens.ROLES if role in self.lines]
        self._lowest = Role.BASS if Role.BASS in self.lines else Role.CHORDS
        self.bars: list[list[int]] = []  # finished and current bars, as written
        self.chord_tokens: list[int] = []  # of each bar
        self.forced: list[int] = []
        self.done = False
        self._pen = _Pen()
        self._free_chords = _chords_of_mode(brief)
        self._outside_mode = _pitches_outside_mode(brief.key)
        style, mood = STYLES[brief.style], brief.mood
        self._expression = leaning.expression(
            livelier=mood.arousal - style.arousal, happier=mood.valence - style.valence
        )
        self._density = leaning.Density(notes_a_quarter, is_asked=brief.density is not None)
        self._open_bar()

    def _line(self, role: Role, program: int) -> _Line:
        if role is Role.DRUMS:
            return _Line(role, voices(role, 0), tokens.LOWEST_DRUM, tokens.HIGHEST_DRUM)
        low, high = GENERAL_MIDI[program].low, GENERAL_MIDI[program].high
        if role is Role.BASS:
            low, high = max(low, BASS_RANGE[0]), min(high, BASS_RANGE[1])
            low, high = (low, high) if high - low >= 12 else BASS_RANGE
        return _Line(role, voices(role, program), max(low - self.shift, 0), min(high - self.shift, 127))

    # -------------------------------------------------------------------------------------------- the present bar

    @property
    def bar(self) -> int:
        """Index of the bar being written."""
        return len(self.bars) - 1

    @property
    def planned(self) -> PlannedBar:
        return self.plan[self.bar]

    @property
    def is_last_bar(self) -> bool:
        return self.bar == len(self.plan) - 1

    @property
    def is_within_bar(self) -> bool:
        """Whether the present bar's place and chord are written, so that its parts follow."""
        return len(self.bars[-1]) >= 4

    def time_of(self, token: int) -> int:
        """Musical time that `token` would have as the next one."""
        start = self.bar * self.brief.meter.bar_ticks
        if self._ends_bar(token) and token != tokens.END:
            return start + self.brief.meter.bar_ticks
        return _time_of(token, start, start + max(self._pen.tick, 0))

    def _open_bar(self) -> None:
        self.bars.append([])
        self._pen = _Pen()
        planned = self.planned
        self.forced = tokens.bar_opening(left=self._left(), section=planned.section, phrase_bar=planned.number)
        if (chord := self._given_chord()) is not None:
            self.forced.append(chord)

    def _left(self, ahead: int = 0) -> int:
        """Bars left after the present one, or one further ahead, as the network is told.

        It has learnt from longer pieces, where everybody plays when few bars are left: in a short song these are spread
        out, but for the ending.
        """
        left = len(self.plan) - self.bar - 1 - ahead
        return left if left < ENDING else max(left, left * USUAL_BARS // len(self.plan))

    def _given_chord(self) -> int | None:
        if self.given is not None and (stays := self.given.chords[self.bar]) is not None:
            return tokens.chord_token(stays, self.shift)
        if self.brief.chords:
            chord = self.brief.chords[self.bar % len(self.brief.chords)]
            return tokens.chord_token(chord, self.shift)
        if self.planned.returns_to is not None:
            return self.chord_tokens[self.planned.returns_to]
        return None

    # -------------------------------------------------------------------------------------------- writing

    def write(self, token: int) -> None:
        """Takes up the next token, which is one of `forced` in turn or else one that `allow` marks."""
        if self.forced:
            self.forced.pop(0)
        if self._ends_bar(token):
            self._close_bar(token)
            return
        bar = self.bars[-1]
        bar.append(token)
        if len(bar) == 4:
            self.chord_tokens.append(token)
        elif len(bar) > 4:
            self._follow(token)

    def _ends_bar(self, token: int) -> bool:
        return self.is_within_bar and (tokens.LEFT <= token < tokens.SECTION or token == tokens.END)

    def retell(self, index: int) -> list[tuple[int, int]]:
        """A finished bar with its repeats written out, so that a context may begin with it: tokens with their times."""
        ids = self.bars[index][:4]
        for role in self.order:
            if self.lines[role].bars[index]:
                ids += [tokens.ROLE + tokens.ROLES.index(role), *self.lines[role].bars[index]]
        start = time = index * self.brief.meter.bar_ticks
        timed = []
        for token in ids:
            time = _time_of(token, start, time)
            timed.append((token, time))
        return timed

    def _follow(self, token: int) -> None:
        pen = self._pen
        pen.last = token
        if tokens.ROLE <= token < tokens.LEFT:
            self._close_part()
            line = self.lines[tokens.ROLES[token - tokens.ROLE]]
            self._pen = _Pen(line=line, last=token)
            if not self.forced and (known := self._known(line)):
                repeats = self.given is not None and self.bar > 0 and line.bars[-1] == known
                self.forced = [tokens.SIMILE] if repeats else list(known)
                self._pen.is_recalled = True
            return
        pen.ids.append(token)
        if tokens.POSITION <= token < tokens.VELOCITY:
            pen.tick, pen.struck, pen.of_duration = tokens.position_ticks(token), [], 0
        elif tokens.VELOCITY <= token < tokens.DURATION:
            pen.velocity = token
        elif tokens.DURATION <= token < tokens.PITCH:
            pen.duration, pen.of_duration = token, 0
        elif token >= tokens.PITCH:
            pen.struck.append(token)
            pen.of_duration += 1

    def _close_part(self) -> None:
        pen = self._pen
        if pen.line is None:
            return
        if pen.ids == [tokens.SIMILE]:
            pen.ids = list(pen.line.bars[-1])
            pen.line.similes += 1
        else:
            pen.line.similes = 0
        pen.line.bars.append(tuple(pen.ids))
        pen.line.heard, pen.line.rest = True, 0
        pen.line.rhythm = frozenset(token for token in pen.ids if tokens.POSITION <= token < tokens.VELOCITY)

    def _close_bar(self, token: int) -> None:
        self._close_part()
        for line in self.lines.values():
            if len(line.bars) <= self.bar:
                line.bars.append(())
                line.rest += 1
                line.similes = 0
                line.rhythm = frozenset()
        if self._counts_notes:
            notes = sum(one >= tokens.PITCH for line in self.lines.values() for one in line.bars[-1])
            self._density.heard(notes, self.brief.meter.quarters)
        if token == tokens.END:
            self.bars[-1].append(token)
            self.done = True
            return
        self._open_bar()
        self.write(token)

    def _cell(self, role: Role) -> Cell:
        """What is given of a part in this bar; None if it is free."""
        return None if self.given is None else self.given.cell(role, self.bar)

    def _known(self, line: _Line) -> tuple[int, ...]:
        """The part's tokens of this bar, if they are given or come back; empty where it is free."""
        cell = self._cell(line.role)
        if cell is not None:
            return cell
        return self._recalled() if line.role is Role.LEAD else ()

    def _recalled(self) -> tuple[int, ...]:
        """The tune's tokens of the bar that this one brings back; empty where it is free."""
        planned = self.planned
        if planned.returns_to is None or not planned.recalls_tune:
            return ()
        return self.lines[Role.LEAD].bars[planned.returns_to]

    # -------------------------------------------------------------------------------------------- what may follow

    def allow(self, mask: NDArray[np.bool_]) -> None:
        """Marks in `mask`, (vocabulary,), which tokens may come next; nothing is `forced`."""
        mask[:] = False
        if not self.is_within_bar:
            self._a_chord(mask)
        else:
            pen = self._pen
            if pen.line is None or pen.struck or pen.ids == [tokens.SIMILE]:
                self._next_part_or_bar(mask)
            if pen.line is not None and pen.ids != [tokens.SIMILE] and not pen.is_recalled:
                self._within_part(mask, pen, pen.line)

    def lean(self, total: NDArray[np.float32]) -> None:
        """Writes into `total`, (vocabulary,), what is added to the logits where a rule only leans one way."""
        pen = self._pen
        if not self.chord_tokens:
            total[:] = 0
            return
        if not self.is_within_bar:
            total[:] = leaning.away_from(self.chord_tokens[-1])
            return
        total[:] = self._expression
        if self._counts_notes:
            total += self._density.leaning(struck=bool(pen.struck))
        if pen.line is None:
            return
        if (same := self._as_before(pen, pen.line)) is not None:
            total[same] += leaning.AS_BEFORE
        if pen.line.rhythm and self.planned.number % 4 != 3:  # where fills are
            total += leaning.groove(pen.line.rhythm)
        if pen.line.role not in (Role.DRUMS, Role.LEAD, Role.COUNTER):
            opens_bar = pen.tick == 0 and not pen.struck and pen.line.role is self._lowest
            total += leaning.towards(self.chord_tokens[-1], wants_root=opens_bar)

    def _as_before(self, pen: _Pen, line: _Line) -> int | None:
        """The pitch, or ٪, with which a part composed anew would be as it was; None if it is another already."""
        was = _struck(self.given.was(line.role, self.bar)) if self.given else []
        if not was:
            return None
        if not pen.ids:
            return tokens.SIMILE if self.bar > 0 and was == _struck(line.bars[-1]) else None
        written = _struck(pen.ids)
        following = was[len(written)] if was[: len(written)] == written and len(written) < len(was) else 0
        return following if following >= tokens.PITCH else None

    @property
    def _counts_notes(self) -> bool:
        """Whether this bar is led to the density that is meant."""
        return self._is_body or self.brief.density is not None

    @property
    def _is_body(self) -> bool:
        """Whether the whole band may be expected: introduction and coda are thinner by right."""
        return self.planned.section not in (Section.INTRO, Section.OUTRO)

    @property
    def keeps_groove(self) -> bool:
        """Whether the next token belongs to drums, bass or accompaniment."""
        return self._pen.line is not None and self._pen.line.role not in (Role.LEAD, Role.COUNTER)

    def _a_chord(self, mask: NDArray[np.bool_]) -> None:
        """Chords of the mode, none for ever; the last bar comes home to the tonic."""
        if self.is_last_bar:
            mask[tokens.chord_token(Chord(0, _home_quality(self.brief.key)), 0)] = True
            return
        mask[self._free_chords] = True
        recent = self.chord_tokens[-MAX_SAME_CHORD:]
        if len(recent) == MAX_SAME_CHORD and len(set(recent)) == 1:
            mask[recent[0]] = False

    def _next_part_or_bar(self, mask: NDArray[np.bool_]) -> None:
        """The remaining parts in their order, and the bar's end; none that would leave out a part which is due."""
        line = self._pen.line
        begun = self.order.index(line.role) + 1 if line else 0
        is_full = len(self.bars[-1]) >= MAX_BAR_TOKENS
        for role in self.order[begun:]:
            cell = self._cell(role)
            if cell == () or (cell is None and is_full):
                continue
            if cell is None and role is Role.LEAD and self._tune_rests():
                continue
            mask[tokens.ROLE + tokens.ROLES.index(role)] = True
            if cell is not None or self._is_due(self.lines[role]):
                return
        if line is None and mask.any():
            return  # no empty bars
        mask[tokens.END if self.is_last_bar else tokens.LEFT + min(self._left(1), tokens.MAX_LEFT)] = True

    def _tune_rests(self) -> bool:
        """Whether this bar brings back one without tune, or is an introduction that somebody else can play.

        Around what is given, a tune is left free in an introduction for it to be composed.
        """
        if self.planned.section is Section.INTRO:
            return len(self.order) > 1 and self.given is None
        return self.planned.recalls_tune and not self._recalled()

    def _is_due(self, line: _Line) -> bool:
        """Whether a part has been silent for as long as it may: everyone plays, and all meet in the last bar."""
        given, bar = self.given, self.bar
        if given and given.ends_hole(line.role, bar) and line.rest >= given.free_before(line.role, bar):
            return True  # who is asked for a part is not silent in all of it
        if line.role is Role.LEAD and self.planned.recalls_tune:
            return bool(self._recalled())
        if self.is_last_bar:
            return line.role in (Role.BASS, Role.CHORDS, Role.LEAD) or not line.heard
        if not line.heard:
            return self.bar >= self._latest_entry(line.role)
        return self._is_body and line.rest >= MAX_REST.get(line.role, 6)

    def _latest_entry(self, role: Role) -> int:
        body = next((index for index, bar in enumerate(self.plan) if bar.section is not Section.INTRO), 0)
        if role in MAX_REST:
            return body
        return min(body + len(self.plan) // 3, len(self.plan) - 2)

    def _within_part(self, mask: NDArray[np.bool_], pen: _Pen, line: _Line) -> None:
        if not pen.ids:
            self._simile(mask, line)
        if not pen.ids or (pen.struck and len(self.bars[-1]) < MAX_BAR_TOKENS):
            self._forward_in_time(mask, pen)
        if pen.tick < 0:
            return
        if not pen.struck and tokens.POSITION <= pen.last < tokens.VELOCITY:
            mask[tokens.VELOCITY : tokens.DURATION] = True
            mask[pen.velocity] = False  # it holds already; 0 before the first is PAD
        if not pen.velocity:
            return
        if line.role is Role.DRUMS:
            self._drums(mask, pen, line)
        else:
            self._durations(mask, pen, line)
            self._pitches(mask, pen, line)

    def _simile(self, mask: NDArray[np.bool_], line: _Line) -> None:
        """A bar may be repeated if there was one, its harmony still holds, and not for ever; never at the very end."""
        if self.bar == 0 or self.is_last_bar or not line.bars[-1]:
            return
        same_chord = (
            line.role in (Role.DRUMS, Role.LEAD, Role.COUNTER) or self.chord_tokens[-1] == self.chord_tokens[-2]
        )
        if same_chord and line.similes < MAX_SIMILES.get(line.role, 3):
            mask[tokens.SIMILE] = True

    def _forward_in_time(self, mask: NDArray[np.bool_], pen: _Pen) -> None:
        """Onsets inside the bar, later than the last. The song's last bar is struck once, on its first beat."""
        count = 1 if self.is_last_bar else self.brief.meter.bar_ticks * len(tokens.GRID) // tokens.TICKS_PER_QUARTER
        earliest = tokens.position_token(pen.tick) + 1 if pen.tick >= 0 else tokens.POSITION
        mask[earliest : tokens.POSITION + count] = True

    def _drums(self, mask: NDArray[np.bool_], pen: _Pen, line: _Line) -> None:
        if len(pen.struck) < line.voices:
            lowest = pen.struck[-1] + 1 if pen.struck else tokens.DRUM
            mask[lowest : tokens.DENSITY] = True

    def _durations(self, mask: NDArray[np.bool_], pen: _Pen, line: _Line) -> None:
        """A duration before the first note, or a longer one for further notes of the same onset."""
        if pen.struck and (len(pen.struck) >= line.voices or pen.of_duration == 0):
            return
        if tokens.DURATION <= pen.last < tokens.PITCH:
            return
        shortest = pen.duration + 1 if pen.struck else tokens.DURATION
        mask[shortest : tokens.PITCH] = True
        mask[pen.duration] = False
        if self.is_last_bar:  # the last notes are held
            half = self.brief.meter.bar_ticks // 2
            short = sum(ticks < half for ticks in tokens.DURATIONS)
            mask[tokens.DURATION : tokens.DURATION + short] = False

    def _pitches(self, mask: NDArray[np.bool_], pen: _Pen, line: _Line) -> None:
        """Notes within the instrument's range, each above the last, no more at once than it has voices."""
        if not pen.duration or len(pen.struck) >= line.voices:
            return
        if self.is_last_bar and not self._is_held(pen.duration):
            return
        mask[tokens.PITCH + line.low : tokens.PITCH + line.high + 1] = True
        if pen.of_duration:
            mask[tokens.PITCH : pen.struck[-1] + 1] = False
        mask[pen.struck] = False
        mask[self._outside_mode] = False
        if not mask[tokens.PITCH : tokens.DRUM].any() and not pen.struck:
            mask[tokens.PITCH + line.low : tokens.PITCH + line.high + 1] = True

    def _is_held(self, duration: int) -> bool:
        return tokens.DURATIONS[duration - tokens.DURATION] >= self.brief.meter.bar_ticks // 2


def _struck(ids: Sequence[int]) -> list[int]:
    """Onsets and pitches of a part's bar: not how loud, nor for how long."""
    return [token for token in ids if token >= tokens.PITCH or tokens.POSITION <= token < tokens.VELOCITY]


def _time_of(token: int, start: int, now: int) -> int:
    """Musical time of a token of the bar that begins at `start`, where the token before is of time `now`."""
    if tokens.POSITION <= token < tokens.VELOCITY:
        return start + tokens.position_ticks(token)
    return start if token < tokens.POSITION else now


def _pitches_outside_mode(key: Key) -> NDArray[np.int64]:
    """Tokens that a church mode forbids: outside its scale, a song would be heard as major or minor."""
    if key.mode in ("major", "minor"):
        return np.zeros(0, np.int64)
    return tokens.PITCH + np.flatnonzero(~np.isin(_PITCH_CLASSES, MODES[key.mode]))


def _home_quality(key: Key) -> str:
    """The triad on the tonic."""
    if not key.is_minor:
        return "maj"
    return "min" if 7 in MODES[key.mode] else "dim"


def _chords_of_mode(brief: Brief) -> NDArray[np.int64]:
    """Chord tokens that may be chosen freely: all whose tonic has the mode's third, or in a church mode only those
    inside its scale.

    In minor the tonic may still be a dominant seventh, which leads on to the fourth degree.
    """
    mode = brief.key.mode
    every = [Chord(root, quality) for root in range(12) for quality in tokens.CHORD_QUALITIES]
    if mode in ("major", "minor"):
        foreign_third = 4 if mode == "minor" else 3
        kept = [c for c in every if c.root or foreign_third not in QUALITIES[c.quality] or c.quality in ("7", "dim7")]
    else:
        kept = [chord for chord in every if chord.pitch_classes <= frozenset(MODES[mode])]
    return np.array([tokens.chord_token(chord, 0) for chord in kept])
