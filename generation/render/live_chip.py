"""A band of a console's sound chip, whose notes are made one by one."""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, pi, sin

import numpy as np

from generation.render import chip, sounds
from generation.render.lines import DRUM_CHANNEL, Line, Played
from generation.render.live_synth import LiveNote, LivePart
from generation.render.sounding import Sounding
from generation.render.synth import SAMPLE_RATE_HZ, Sound
from generation.score import Role


class ChipBand:
    """A song's voices."""

    def __init__(self, parts: Sequence[LivePart], sounding: Sounding) -> None:
        self._lines = [
            Line(channel=DRUM_CHANNEL if part.role is Role.DRUMS else 0, name=f"{part.role}:", notes=(), controls=())
            for part in parts
        ]
        self._gains = [_gains(part, sounding) for part in parts]
        self._waiting = np.zeros((0, 2), np.float32)  # what was added and not played yet

        self._frame = 0

    def add(self, notes: Sequence[LiveNote]) -> None:
        for note in notes:
            played = Played(
                note.start / SAMPLE_RATE_HZ, max(note.end, note.start) / SAMPLE_RATE_HZ, note.pitch, note.velocity
            )
            wave = chip.sound(self._lines[note.part], played)[:, None] * self._gains[note.part]
            start = max(note.start - self._frame, 0)
            self._reach(start + len(wave))
            self._waiting[start : start + len(wave)] += wave

    def play(self, start: int, stop: int) -> Sound:
        self._reach(stop - start)
        sound, self._waiting = self._waiting[: stop - start], self._waiting[stop - start :]
        self._frame = stop
        return sound.copy()

    def leave(self) -> None:
        self._waiting = self._waiting[:0]

    def _reach(self, frames: int) -> None:
        """Has so many frames wait at least."""
        missing = frames - len(self._waiting)
        if missing > 0:
            self._waiting = np.pad(self._waiting, ((0, missing), (0, 0)))


def gains_db(parts: Sequence[LivePart], sounding: Sounding) -> list[float]:
    """What each part is turned up by, to stand in the balance of the style."""
    return [sounds.place(sounding, part.role).level_db for part in parts]


def _gains(part: LivePart, sounding: Sounding) -> np.ndarray:
    """Left and right, of equal power wherever it stands."""
    place = sounds.place(sounding, part.role)
    angle = pi / 4 * (1 + place.pan)
    return np.array([cos(angle), sin(angle)], np.float32) * np.float32(10 ** (place.level_db / 20))
