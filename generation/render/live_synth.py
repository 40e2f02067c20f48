"""Songs that sound while they are composed: what plays goes on from bar to bar.

What a bar leaves sounding (held notes, releases, the room) sounds on in the next one. The level is a fixed one, for the
rest of the song is not known yet.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

from generation.render.live import TAIL_SECONDS
from generation.render.live_limiter import Limiter
from generation.render.synth import SAMPLE_RATE_HZ, Sound
from generation.score import Role

PIECE_FRAMES = SAMPLE_RATE_HZ // 4
"""Of sound that is sent at once: the first piece is heard before the bar is rendered."""

_INAUDIBLE = 10 ** (-60 / 20)

Pcm = npt.NDArray[np.int16]  # (frames, 2)


@dataclass(frozen=True, slots=True)
class LivePart:
    """An instrument of the band."""

    role: Role
    program: int


@dataclass(frozen=True, slots=True)
class LiveNote:
    """A note in frames since the song's start."""

    part: int
    start: int
    end: int
    pitch: int
    velocity: int


class Band(Protocol):
    """What a song is played by: it can go on for ever."""

    def add(self, notes: Sequence[LiveNote]) -> None:
        """Notes that begin in what is played next."""
        ...

    def play(self, start: int, stop: int) -> Sound:
        """The sound from where it is to the frame `stop`."""
        ...

    def leave(self) -> None:
        """The song is over."""
        ...


class LiveSynth:
    """A song that is played by its band, at a level that suits it."""

    def __init__(self, band: Band, gain: float) -> None:
        self.band = band
        self.frame = 0  # the next one
        self._gain = np.float32(gain)
        self._limiter = Limiter()

    def play(self, notes: Sequence[LiveNote], end: int) -> Iterator[Pcm]:
        """The sound from where it is up to the frame `end`, in pieces; the notes begin in it."""
        self.band.add(notes)
        while self.frame < end:
            yield self._limited(self._next(end))

    def tail(self) -> Iterator[Pcm]:
        """What still sounds when all bars are over."""
        last = self.frame + int(TAIL_SECONDS * SAMPLE_RATE_HZ)
        while self.frame < last:
            sound = self._next(last)
            if self.frame == last:
                sound *= np.linspace(1, 0, len(sound), dtype=np.float32)[:, None]
            yield self._limited(sound)
            if float(np.abs(sound).max()) < _INAUDIBLE:
                return

    def _next(self, end: int) -> Sound:
        start, self.frame = self.frame, min(self.frame + PIECE_FRAMES, end)
        return self.band.play(start, self.frame)

    def _limited(self, sound: Sound) -> Pcm:
        return (self._limiter.limited(sound * self._gain) * np.float32(32767)).astype("<i2")
