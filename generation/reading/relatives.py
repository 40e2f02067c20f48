"""Close relatives of a brief: a variation, and a longer one."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace

from generation.brief import DENSITIES, MAX_BPM, MIN_BPM, Brief, Seat
from generation.lexicon import neighbours
from generation.lexicon.instrument_words import INSTRUMENTS
from generation.lexicon.instruments import GENERAL_MIDI
from generation.lexicon.styles import STYLES
from generation.reading import blues, choose, remaking, shifts, surprises
from generation.reading.refusals import refusal
from generation.score import Role

_TEMPO_REACH = 0.08
_FAMILY = 8  # programs a family of General MIDI
_SHARED_RANGE = 2 / 3  # of the range that a neighbour has to share


def vary(brief: Brief, seed: int) -> Brief:
    """Small changes, always the same for the same seed: the tempo by up to 8 %, a neighbour of one of the instruments,
    a step of density. What the asker had said outright stays.
    """
    luck = random.Random(seed)
    varied = replace(brief, bpm=_tempo(brief, luck), band=_band(brief, luck), density=_density(brief, luck))
    return replace(varied, heard=surprises.holding(brief, varied))


def extend(brief: Brief) -> Brief:
    """Longer by whole periods (8 bars, or a blues's chorus of 12), and by a third at least.

    Raises PromptError if the song is as long as songs can be.
    """
    most = choose.most_bars(brief.meter, brief.bpm)
    if brief.bars >= most:
        raise refusal("already_longest", bars=brief.bars)
    is_blues = remaking.is_blues(brief)
    bars = min(shifts.longer(brief.bars, blues.BARS if is_blues else shifts.PERIOD, 1 / 3), most)
    return replace(
        brief,
        bars=bars,
        chords=blues.chords(brief.key, bars) if is_blues else brief.chords,
        heard=tuple(heard for heard in brief.heard if heard.kind not in {"bars", "seconds"}),
    )


def _tempo(brief: Brief, luck: random.Random) -> int:
    factor = 1 + luck.uniform(-_TEMPO_REACH, _TEMPO_REACH)
    if remaking.said(brief, "tempo", "tempo_word"):
        return brief.bpm
    return min(max(round(brief.bpm * factor), MIN_BPM), MAX_BPM)


def _density(brief: Brief, luck: random.Random) -> int | None:
    step = luck.choice((-1, 0, 1))
    if remaking.said(brief, "density") or step == 0:
        return brief.density
    return min(max((DENSITIES // 2 if brief.density is None else brief.density) + step, 0), DENSITIES - 1)


def _band(brief: Brief, luck: random.Random) -> tuple[Seat, ...]:
    """The band with a neighbour in one seat, for all that the same instrument plays."""
    swaps = [(seat.program, other) for seat in _free_seats(brief) if (other := _neighbour(brief, seat)) is not None]
    if not swaps:
        return brief.band
    old, new = luck.choice(swaps)
    return tuple(
        replace(seat, program=new) if seat.role is not Role.DRUMS and seat.program == old else seat
        for seat in brief.band
    )


def _free_seats(brief: Brief) -> Sequence[Seat]:
    """Seats of whose players the asker said nothing."""
    if remaking.said(brief, "ensemble"):
        return ()
    names = {heard.value for heard in brief.heard if heard.kind == "instrument"}
    asked = {program for meant in INSTRUMENTS if meant.name in names for program in meant.programs}
    return [seat for seat in brief.band if seat.role is not Role.DRUMS and seat.program not in asked]


def _neighbour(brief: Brief, seat: Seat) -> int | None:
    """The style's own other choice of the same family, else a neighbour, of about the same range."""
    names = {heard.value for heard in brief.heard if heard.kind == "no"}
    refused = {program for meant in INSTRUMENTS if meant.name in names for program in meant.banned}
    playing = {one.program for one in brief.band}
    own = STYLES[brief.style].band.get(seat.role, ())
    usual = [program for program in own if program // _FAMILY == seat.program // _FAMILY]
    choices = (program for program in (*usual, *neighbours.of(seat.program)) if program not in refused | playing)
    return next((program for program in choices if _fits(program, seat)), None)


def _fits(program: int, seat: Seat) -> bool:
    """Whether a program can play what the seat's does: the lexicon gives it the role, and most of the range is its."""
    roles = {role for meant in INSTRUMENTS if program in meant.programs for role in meant.roles}
    old, new = GENERAL_MIDI[seat.program], GENERAL_MIDI[program]
    shared = min(old.high, new.high) - max(old.low, new.low)
    return seat.role in roles and shared >= _SHARED_RANGE * (old.high - old.low)
