"""The ranges of a song's parts on one scale of pitches: what is played, within what the instrument can play."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generation.lexicon.instruments import GENERAL_MIDI
from generation.musicology.pitches import named
from generation.musicology.ranges import Range
from generation.render.canvas import Canvas, blend
from generation.render.picture import COLOURS
from generation.theory import Key

_ROW, _HEAD, _FOOT = 26, 34, 22
_NAMES = 190  # pixels for the instruments' names
_GROUND, _PANEL, _RULE = "#12141c", "#191c27", "#2a2f40"
_TEXT, _SOFT, _FAINT, _WRONG = "#f4f5fa", "#a9b0c6", "#7b839c", "#ff5c5c"


class RangesPicture:
    """A panel of `height` pixels; none where no part has a pitch."""

    def __init__(self, ranges: Sequence[Range], key: Key, instruments: Mapping[int, str]) -> None:
        self._ranges, self._key, self._instruments = tuple(reversed(ranges)), key, instruments
        self.height = _HEAD + _ROW * len(ranges) + _FOOT if ranges else 0

    def draw(self, canvas: Canvas, left: float, top: float, right: float, title: str) -> None:
        """A line a part, the tune first; thick where half of its notes are, red where the instrument has none."""
        if not self._ranges:
            return
        low = min(min(one.low, one.playable_low) for one in self._ranges)
        high = max(max(one.high, one.playable_high) for one in self._ranges)
        start, end = left + _NAMES, right - 60

        def x(pitch: float) -> float:
            return start + (pitch - low) / (high + 1 - low) * (end - start)

        canvas.text(left, top + 18, title, 14, _TEXT, is_bold=True)
        bottom = top + _HEAD + _ROW * len(self._ranges)
        for octave in range(-(-low // 12) * 12, high + 1, 12):
            canvas.line(x(octave), top + _HEAD - 6, x(octave), bottom, _RULE)
            canvas.centred(x(octave), bottom + 15, f"C{octave // 12 - 1}", 12, _FAINT)
        for row, one in enumerate(self._ranges):
            y = top + _HEAD + _ROW * row + _ROW / 2
            colour = COLOURS[one.role]
            name = self._instruments.get(one.program, GENERAL_MIDI[one.program].name)
            canvas.text(left, y + 5, canvas.fitted(name, _NAMES - 12, 13), 13, _SOFT)
            canvas.box(x(one.playable_low), y - 8, x(one.playable_high + 1), y + 8, _PANEL, radius=4)
            canvas.box(x(one.low), y - 3, x(one.high + 1), y + 3, blend(_GROUND, colour, 0.6), radius=2)
            canvas.box(x(one.usual_low), y - 6, x(one.usual_high + 1), y + 6, colour, radius=3)
            if one.low < one.playable_low:
                canvas.box(x(one.low), y - 5, x(one.playable_low), y + 5, _WRONG, radius=2)
            if one.high > one.playable_high:
                canvas.box(x(one.playable_high + 1), y - 5, x(one.high + 1), y + 5, _WRONG, radius=2)
            canvas.text(end + 8, y + 5, f"{named(one.low, self._key)}–{named(one.high, self._key)}", 11, _FAINT)
