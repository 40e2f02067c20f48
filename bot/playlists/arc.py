"""The order of a playlist: energy that rises to two thirds of it and falls again, and songs that flow into each other.

Neighbours are near on the circle of fifths and in tempo. The best order of up to ten songs is found exactly, by dynamic
programming over sets of songs (Held and Karp, 1962): what a song costs depends on its place and on the song before it.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from generation.brief import Brief

MOST = 12
"""Songs that are put in order together: time and memory double with each more."""

_SUMMIT = 2 / 3  # of the way, where the energy is highest
_ARC, _KEY, _TEMPO = 6.0, 1.0, 1.0  # what an energy at the other end, a far key, and a doubled tempo cost
_MODE = 0.25  # what a change between major and minor adds to a key's distance: relative keys are near, but not the same
_USUAL_BPM = 110


@dataclass(frozen=True, slots=True, kw_only=True)
class Colour:
    """What the order of songs goes by."""

    energy: float  # about -1, calm, to 1
    fifths: int  # place of the key's signature on the circle, any number of sharps (negative: flats)
    is_minor: bool
    bpm: float

    @classmethod
    def of(cls, brief: Brief) -> Colour:
        """Energy is the mood's arousal, the tempo, and how dense the song was asked to be."""
        tempo = max(-1.0, min(math.log2(brief.bpm / _USUAL_BPM), 1.0))
        density = 0.0 if brief.density is None else (brief.density - 2) / 2
        return cls(
            energy=0.5 * brief.mood.arousal + 0.35 * tempo + 0.15 * density,
            fifths=brief.key.signature,
            is_minor=brief.key.is_minor,
            bpm=brief.bpm,
        )


def order(colours: Sequence[Colour]) -> list[int]:
    """Places in `colours`, each once, in the order in which they cost least. Raises ValueError for more than `MOST`."""
    number = len(colours)
    if number > MOST:
        raise ValueError(f"{number} songs are too many to put in order together; {MOST} are the most")
    if number < 2:
        return [*range(number)]
    placing, following = _placing(colours), _following(colours)
    best: dict[tuple[int, int], tuple[float, int]] = {  # by the songs so far, as bits, and the last: cost, one before
        (1 << song, song): (float(placing[0, song]), -1) for song in range(number)
    }
    for place in range(1, number):
        for songs in itertools.combinations(range(number), place + 1):
            bits = sum(1 << song for song in songs)
            for last in songs:
                before = bits & ~(1 << last)
                cost, previous = min(
                    (best[before, other][0] + float(following[other, last]), other) for other in songs if other != last
                )
                best[bits, last] = (cost + float(placing[place, last]), previous)
    bits = (1 << number) - 1
    last = min(range(number), key=lambda song: best[bits, song][0])
    backwards = [last]
    while (previous := best[bits, last][1]) >= 0:
        bits, last = bits & ~(1 << last), previous
        backwards.append(last)
    return backwards[::-1]


def cost(colours: Sequence[Colour], places: Sequence[int]) -> float:
    """Of one order of songs; 0 would be a perfect arc in one key and one tempo."""
    placing, following = _placing(colours), _following(colours)
    steps = sum(following[one, other] for one, other in itertools.pairwise(places))
    return float(steps + sum(placing[place, song] for place, song in enumerate(places)))


def shape(number: int) -> list[int]:
    """By place in a list of so many songs, how much energy belongs there: 0 is least, number - 1 the summit."""
    summit = round((number - 1) * _SUMMIT)

    def height(place: int) -> float:  # from 0 at the start and just beyond the end, to 1 at the summit
        return (place + 1) / (summit + 1) if place <= summit else (number - place) / (number - summit)

    lowest_first = sorted(range(number), key=lambda place: (height(place), place))
    return [lowest_first.index(place) for place in range(number)]


def _placing(colours: Sequence[Colour]) -> NDArray[np.float64]:
    """(places, songs) by how far each song's energy is from that which belongs to the place, of these songs' own."""
    energies = np.array([colour.energy for colour in colours])
    wanted = np.sort(energies)[shape(len(colours))]
    extent = max(float(np.ptp(energies)), 1e-9)
    return _ARC * ((wanted[:, None] - energies[None, :]) / extent) ** 2


def _following(colours: Sequence[Colour]) -> NDArray[np.float64]:
    """(songs, songs) by how far it is from one song to the other."""
    return np.array(
        [[_KEY * _keys_apart(one, other) + _TEMPO * _tempos_apart(one, other) for other in colours] for one in colours]
    )


def _keys_apart(one: Colour, other: Colour) -> float:
    """0 for keys with the same notes, 1 for those on the other side of the circle."""
    fifths = (one.fifths - other.fifths) % 12
    return min(fifths, 12 - fifths) / 6 + _MODE * (one.is_minor != other.is_minor)


def _tempos_apart(one: Colour, other: Colour) -> float:
    """In octaves: 1 for twice as fast."""
    return abs(math.log2(one.bpm / other.bpm))
