"""What somebody who looks for a song said of it, thing by thing, and how far each song is so.

Words are heard as in a prompt (`generation.reading`), in the same seven languages; of what was heard only what was said
counts, and nothing that a prompt would have been given by likeness or by custom.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot import turns
from bot.finding import facts
from bot.finding.facts import MODE_NAMES, Facts
from generation.brief import Brief
from generation.heard import Heard
from generation.lexicon import neighbours
from generation.lexicon.grammar import ENSEMBLES
from generation.lexicon.instrument_words import INSTRUMENTS
from generation.reading.choices import NO_CHOICES, Choices
from generation.theory import MODES, Meter, pitch_class

Shares = NDArray[np.float32]
"""(songs,) from 0 to 1: how far each is what was said."""

IS_SO = 0.5
"""From which share on a song is said to be so."""

_PROGRAMS = {one.name: (one.programs, one.banned) for one in INSTRUMENTS}
_ENSEMBLES = {one.name: frozenset(program for _, program in one.seats) for one in ENSEMBLES}
_NEAR_INSTRUMENT = 0.4  # share of a song with a fiddle, where a violin was said
_MOOD_REACH = 1.0  # distance in the plane of moods from which on a song is not so at all
_TEMPO_REACH, _WORD_REACH = 0.25, 0.6  # octaves, the same: for a number, and for a word like "slow"
_LENGTH_REACH = 0.7  # octaves
_SPARSEST, _DENSEST = 2, 4  # steps of density from 1, up to which and from which on
_USUAL_DENSITY = 3


@dataclass(frozen=True, slots=True)
class Facet:
    """One thing that was said."""

    heard: Heard
    weight: float
    of: Callable[[Facts, NDArray[np.str_]], Shares]  # of the records, and the names of the styles


def read(words: str, choices: Choices = NO_CHOICES) -> list[Facet]:
    """Of words, or of choices: what is said by both is meant by the words. Takes seconds the first time.

    Raises PromptError for words without a visible character, and for choices that cannot be understood.
    """
    with turns.LOADING:
        from generation import reading

        brief = reading.read(words, choices=choices)
    return [facet for heard in dict.fromkeys(brief.heard) for facet in _facets(heard, brief)]


def _facets(heard: Heard, brief: Brief) -> Iterator[Facet]:
    kind, value = heard.kind, heard.value
    match kind:
        case "style" | "style_of_time":
            yield Facet(heard, 1.0, lambda _, styles: _true(styles == value))
        case "not_style":
            yield Facet(heard, 1.0, lambda _, styles: _true(styles != value))
        case "mood":
            yield Facet(heard, 0.7, lambda of, _: _mood(of, brief.mood.valence, brief.mood.arousal))
        case "tempo" | "tempo_word":
            reach = _TEMPO_REACH if kind == "tempo" else _WORD_REACH
            yield Facet(heard, 0.6, lambda of, _: _near(of["bpm"], brief.bpm, reach))
        case "meter":
            yield Facet(heard, 0.6, lambda of, _: _meter(of, brief.meter))
        case "key":
            yield Facet(heard, 0.7, lambda of, _: _key(of, value))
        case "mode":
            yield Facet(heard, 0.5, lambda of, _: _mode(of, brief.key.mode))
        case "bars":
            yield Facet(heard, 0.4, lambda of, _: _near(of["bars"], brief.bars, _LENGTH_REACH))
        case "density":
            is_dense = value.startswith("dense")
            yield Facet(heard, 0.4, lambda of, _: _density(of, is_dense=is_dense))
        case "ensemble" if value in _ENSEMBLES:
            yield Facet(heard, 0.7, lambda of, _: _together(of, _ENSEMBLES[value]))
        case "instrument" | "drums" | "no":
            yield from _player(heard)
        case _:
            return


def _player(heard: Heard) -> Iterator[Facet]:
    name, lacks = heard.value, heard.kind == "no"
    if name == "drums":
        yield Facet(heard, 0.5, lambda of, _: _true(of["drums"] != lacks))
    elif name in _PROGRAMS:
        programs, banned = _PROGRAMS[name]
        if lacks:
            yield Facet(heard, 0.5, lambda of, _: _true(~_any(of, banned)))
        else:
            near = [other for one in programs for other in neighbours.of(one)]
            yield Facet(
                heard,
                0.7,
                lambda of, _: np.where(_any(of, programs), 1.0, _NEAR_INSTRUMENT * _any(of, near)).astype(np.float32),
            )


def _true(is_so: NDArray[np.bool_]) -> Shares:
    return is_so.astype(np.float32)


def _any(of: Facts, programs: tuple[int, ...] | frozenset[int] | list[int]) -> NDArray[np.bool_]:
    return np.logical_or.reduce([facts.plays(of, program) for program in programs] or [np.zeros(len(of), np.bool_)])


def _together(of: Facts, programs: frozenset[int]) -> Shares:
    """The share of the ensemble that plays."""
    playing = np.stack([facts.plays(of, program) for program in sorted(programs)])
    return playing.mean(axis=0).astype(np.float32)


def _mood(of: Facts, valence: float, arousal: float) -> Shares:
    away = np.hypot(facts.number(of["valence"]) - valence, facts.number(of["arousal"]) - arousal)
    return np.clip(1 - away / _MOOD_REACH, 0, 1).astype(np.float32)


def _near(values: NDArray[np.uint16], wanted: float, reach: float) -> Shares:
    """By how many octaves the values are away: half of the reach is still so."""
    away = np.abs(np.log2(np.maximum(values, 1)) - math.log2(wanted))
    return np.clip(1 - away / reach, 0, 1).astype(np.float32)


def _meter(of: Facts, meter: Meter) -> Shares:
    return _true((of["beats"] == meter.beats) & (of["unit"] == meter.unit))


def _key(of: Facts, name: str) -> Shares:
    """A tonic with its mode, or of any mode where none was said."""
    tonic, _, mode = name.partition(" ")
    is_so = of["tonic"] == pitch_class(tonic)
    if mode in MODES:
        is_so = is_so & (of["mode"] == MODE_NAMES.index(mode))
    return _true(is_so)


def _mode(of: Facts, mode: str) -> Shares:
    return _true(of["mode"] == MODE_NAMES.index(mode))


def _density(of: Facts, *, is_dense: bool) -> Shares:
    said = np.where(of["density"] == 0, _USUAL_DENSITY, of["density"])
    return _true(said >= _DENSEST if is_dense else said <= _SPARSEST)
