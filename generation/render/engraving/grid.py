"""Where the notes of a part are written to begin and to end: each beat's own division, the simplest that fits.

What is played is finer than what is read: a chord is rolled, a note ends a little before the next. A beat is divided
in 2, 3, 4, 6 or 8, whatever moves its notes least; dividing finely has a price, so that one late note makes no 32nds.
In a swinging song, long and short halves of a beat are written as even eighths, as on every lead sheet.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from generation.render.engraving import pulse
from generation.score import Score
from generation.theory import TICKS_PER_QUARTER, Meter


@dataclass(frozen=True, slots=True)
class _Division:
    """One way to divide a cell."""

    places: tuple[int, ...]
    price: float
    typical: frozenset[int] = frozenset()  # places that no simpler division has
    lonely_price: float = 0.0  # in addition, if fewer than two notes are on these


_DIVISIONS: dict[int, tuple[_Division, ...]] = {  # ticks of a cell: its divisions
    24: (
        _Division((0, 12, 24), 0),
        _Division((0, 6, 12, 18, 24), 1),
        _Division((0, 8, 16, 24), 3),
        _Division((0, 4, 8, 12, 18, 24), 20, frozenset({4, 8}), 60),
        _Division((0, 6, 12, 16, 20, 24), 20, frozenset({16, 20}), 60),
        _Division((0, 4, 8, 12, 16, 20, 24), 30, frozenset({4, 8, 16, 20}), 60),
        _Division((0, 3, 6, 9, 12, 15, 18, 21, 24), 24, frozenset({3, 9, 15, 21}), 12),
    ),
    12: (
        _Division((0, 12), 0),
        _Division((0, 6, 12), 1),
        _Division((0, 4, 8, 12), 12, frozenset({4, 8}), 60),
        _Division((0, 3, 6, 9, 12), 24, frozenset({3, 9}), 12),
    ),
}
_MOVED = 3.0  # the price of moving a note by a tick; of two ticks four times that
_COLLISION = 60.0  # the price of two onsets that would become one
_ROLL = 6.0  # the same of drums
_ROLLED = 2  # ticks between notes of one chord, at most
_SWUNG = 16  # where the short half of a swung beat begins
_SWUNG_PLACES = frozenset({0, 15, _SWUNG, 17, 18})
_EIGHTH = TICKS_PER_QUARTER // 2


def swings(score: Score) -> bool:
    """Whether its quarters are divided long-short: rarely even, and rarely in all three thirds of a triplet."""
    if score.meter.unit != 4:
        return False
    places = Counter(note.onset % TICKS_PER_QUARTER for part in score.parts for note in part.notes)
    return places[_SWUNG] >= 8 and places[_SWUNG] >= 2 * (places[8] + places[12])


class Grid:
    """A part's places."""

    def __init__(self, meter: Meter, onsets: Iterable[int], *, is_swung: bool = False, is_drums: bool = False) -> None:
        """Drums are written in the simpler values: two hits of a drum that become one are no loss."""
        self._cell = pulse.cell(meter)
        self._swung: set[int] = set()
        self._places: dict[int, tuple[int, ...]] = {}
        by_cell: defaultdict[int, set[int]] = defaultdict(set)
        for onset in onsets:
            by_cell[onset // self._cell].add(onset % self._cell)
        for cell, places in by_cell.items():
            if is_swung and places <= _SWUNG_PLACES and places != {0}:
                self._swung.add(cell)
            else:
                self._places[cell] = _division(self._cell, sorted(places), _ROLL if is_drums else _COLLISION)

    def onset(self, tick: int) -> int:
        """Where a note that begins at `tick` is written."""
        cell, place = divmod(tick, self._cell)
        if cell in self._swung:
            return cell * self._cell + (_EIGHTH if place else 0)
        return cell * self._cell + _nearest(self._division(cell), place)

    def end(self, onset: int, length: int, limit: int) -> int:
        """Where a note is written to end: from its written onset, its played length, and where the next begins.

        Rests shorter than an eighth are not written: the note is held over them (and may be marked staccato).
        """
        room = limit - onset
        if room <= _EIGHTH or length >= room - max(3, room // 4) or (room <= 24 and length >= room // 4):
            return limit
        slack = max(2, min(6, length // 6))
        end = self._place_from(max(onset + 1, onset + length - slack), onset)
        return limit if limit - end < _EIGHTH and not self._is_ternary(end) else min(end, limit)

    def _place_from(self, tick: int, onset: int) -> int:
        """The first place at `tick` or later that a note from `onset` may end at."""
        cell = tick // self._cell
        while True:
            start = cell * self._cell
            places = self._division(cell) if self._is_ternary(start) else range(0, self._cell + 1, _EIGHTH)
            found = next((start + place for place in places if start + place >= tick and start + place > onset), None)
            if found is not None:
                return found
            cell += 1

    def _is_ternary(self, tick: int) -> bool:
        return any(place % 3 for place in self._division(tick // self._cell))

    def _division(self, cell: int) -> tuple[int, ...]:
        return self._places.get(cell, _DIVISIONS[self._cell][0].places)


def _division(cell: int, places: Sequence[int], collision: float) -> tuple[int, ...]:
    def price(division: _Division) -> float:
        written = [_nearest(division.places, place) for place in places]
        moved = sum((place - to) ** 2 for place, to in zip(places, written, strict=True))
        is_lonely = len(division.typical.intersection(written)) < 2
        apart = ((one, two) for one, two in pairwise(zip(places, written, strict=True)) if two[0] - one[0] > _ROLLED)
        lost = sum(one[1] == two[1] for one, two in apart)
        return division.price + _MOVED * moved + division.lonely_price * is_lonely + collision * lost

    return min(_DIVISIONS[cell], key=price).places


def _nearest(grid: Sequence[int], place: int) -> int:
    """Of two as near the later, for ornaments come early; but never the next beat for that."""
    index = bisect_left(grid, place)
    around = grid[max(0, index - 1) : index + 1]
    return min(around, key=lambda one: (abs(one - place), one == grid[-1], -one))
