"""The transformer that ships, asked for the chords of a tune that is given, for comparison with the field.

A bar's chord comes before its notes. So the chords of a bar are tried, each is followed by the bar's tune, and the runs
of chords under which chords and tune together surprise the network least are kept (a beam search). The song that it
reads has nothing but the tune: in its header too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from generation import tokens
from generation.brief import Mood, Seat
from generation.checkpoint import Checkpoint
from generation.harmony.hearing import Melody
from generation.native.network import NativeNetwork
from generation.runner import Step
from generation.score import Bar, Part, Role, Score, Section
from generation.theory import Chord
from generation.training.leadsheets import form_of

BEAM = 4
"""Runs of chords that are kept."""
TRIED = 12
"""Chords that are tried after each: the likeliest ones."""
_CAPACITY = 2048
"""Tokens of the longest tune."""
_MOST_TOKENS = 512
"""That are read at once."""
_PROGRAM = 73
"""A flute's: it plays in every style."""


@dataclass(frozen=True, slots=True)
class _Run:
    """Chords so far; the slot whose keys and values these are, and how likely the next chords are."""

    chords: tuple[int, ...]  # tokens
    nats: float
    slot: int
    length: int
    ahead: NDArray[np.float64]  # (vocabulary,): logarithms of probabilities


@dataclass(frozen=True, slots=True)
class _Reading:
    """What a slot is to read, and what comes of it: the surprise at the tokens it says of, and what comes next."""

    slot: int
    length: int
    ids: Sequence[int]
    times: Sequence[int]
    told: range  # places among `ids` of the tokens whose surprise counts


class Transformer:
    """The network in 8 bits, as it composes on a processor. `chords` takes seconds a tune."""

    def __init__(self, style: str | None = None) -> None:
        """`style` is said in the header; None says nothing of the character. Raises WeightsError, NativeError."""
        loaded = Checkpoint.load()
        self._style = style
        self._vocabulary = loaded.sizes.vocabulary
        network = NativeNetwork(loaded.sizes, loaded.weights)
        self._slots = BEAM * (TRIED + 1)
        self._runner = network.runner(self._slots, _CAPACITY, _MOST_TOKENS)

    def chords(self, melody: Melody) -> tuple[Chord, ...]:
        """A chord a bar."""
        shift = tokens.key_shift(melody.key)
        bars = _bars(melody)
        runs = [self._begun(melody, bars[0])]
        free = set(range(1, self._slots))
        for number, tune in enumerate(bars):
            after = bars[number + 1][:3] if number + 1 < len(bars) else []
            tried = [(run, chord, slot) for (run, chord), slot in zip(_tried(runs), sorted(free), strict=False)]
            for run, _, slot in tried:
                self._runner.copy(run.slot, slot, run.length)
            times = _times(tune[3:], after, number * melody.meter.bar_ticks, melody.meter.bar_ticks)
            readings = [
                _Reading(slot, run.length, [chord, *tune[3:], *after], times, range(1, len(times)))
                for run, chord, slot in tried
            ]
            found = list(self._read(readings))
            made = [
                _Run(
                    (*run.chords, chord),
                    run.nats - float(run.ahead[chord]) + nats,
                    slot,
                    reading.length + len(reading.ids),
                    ahead,
                )
                for (run, chord, slot), reading, (nats, ahead) in zip(tried, readings, found, strict=True)
            ]
            runs = sorted(made, key=lambda run: run.nats)[:BEAM]
            free = set(range(self._slots)) - {run.slot for run in runs}
        best = min(runs, key=lambda run: run.nats)
        found_chords = [tokens.chord_of(chord, shift) for chord in best.chords]
        return tuple(chord for chord in found_chords if chord is not None)

    def _begun(self, melody: Melody, first: Sequence[int]) -> _Run:
        header = tokens.header(
            style=self._style or tokens.STYLE_NAMES[0],
            key=melody.key,
            meter=melody.meter,
            bpm=120,
            mood=Mood(0, 0),
            band=[Seat(Role.LEAD, _PROGRAM)],
        )
        told = header if self._style else tokens.free_header(header)
        ids = [*told.ids, *first[:3]]
        reading = _Reading(0, 0, ids, [0] * len(ids), range(0))
        ((_, ahead),) = self._read([reading])
        return _Run((), 0.0, 0, len(ids), ahead)

    def _read(self, readings: Sequence[_Reading]) -> Iterator[tuple[float, NDArray[np.float64]]]:
        """For each: the surprise at the tokens told of, in nats, and the logarithms of what may come next."""
        some: list[_Reading] = []
        for reading in readings:
            if sum(len(one.ids) for one in some) + len(reading.ids) > _MOST_TOKENS:
                yield from self._step(some)
                some = []
            some.append(reading)
        yield from self._step(some)

    def _step(self, readings: Sequence[_Reading]) -> Iterator[tuple[float, NDArray[np.float64]]]:
        step = Step.of(1, self._vocabulary)
        for reading in readings:
            step.ids += reading.ids
            step.times += reading.times
            step.slots += [reading.slot] * len(reading.ids)
            step.places += range(reading.length, reading.length + len(reading.ids))
        step.last = list(range(len(step.ids)))
        logits = self._runner.read(step).astype(np.float64)
        logits -= logits.max(axis=1, keepdims=True)
        logits -= np.log(np.exp(logits).sum(axis=1, keepdims=True))
        start = 0
        for reading in readings:
            own = logits[start : start + len(reading.ids)]
            yield -sum(float(own[place - 1, reading.ids[place]]) for place in reading.told), own[-1]
            start += len(reading.ids)


def _tried(runs: Sequence[_Run]) -> Iterator[tuple[_Run, int]]:
    """The likeliest chords after each run."""
    for run in runs:
        likely = run.ahead[tokens.CHORD : tokens.NO_CHORD]
        for chord in np.argsort(-likely, kind="stable")[:TRIED].tolist():
            yield run, tokens.CHORD + chord


def _times(tune: Sequence[int], after: Sequence[int], start: int, length: int) -> list[int]:
    """Of a chord, the bar's tune and the next bar's opening. `start` and `length` of the bar are in ticks."""
    times, now = [start], start
    for token in tune:
        if tokens.POSITION <= token < tokens.VELOCITY:
            now = start + tokens.position_ticks(token)
        times.append(now)
    return times + [start + length] * len(after)


def _bars(melody: Melody) -> list[list[int]]:
    """Each bar's opening, without its chord, and its tune."""
    notes = tuple(note for note in melody.notes if note.onset >= 0)
    letters = form_of([Chord(0, "maj")] * melody.bars, list(notes), melody.meter)  # by the tune alone
    sections = [Section(letter.lower()) for letter in letters]
    score = Score(
        bpm=120,
        meter=melody.meter,
        key=melody.key,
        bars=tuple(Bar(None, section) for section in sections),
        parts=(Part(role=Role.LEAD, program=_PROGRAM, notes=notes),),
    )
    encoded = tokens.encode(score, style=tokens.STYLE_NAMES[0], mood=Mood(0, 0))
    return [[*bar.ids[:3], *(token for token in bar.ids[4:] if token != tokens.END)] for bar in encoded.bars]
