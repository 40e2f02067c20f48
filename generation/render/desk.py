"""The mixing desk: every line's equaliser, level, place, and what it sends to the room and the echo.

All of it is linear, so a song's stems sum to its mix.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, pi, sin

import numpy as np
import numpy.typing as npt

from generation.render import levels, rooms, sounds
from generation.render.equaliser import Channels, Filter
from generation.render.lines import Line, Piece
from generation.render.sounding import Band, Echo, Place, Shape, Sounding
from generation.render.synth import SAMPLE_RATE_HZ, Block
from generation.score import Role

Mono = npt.NDArray[np.float32]
"""Samples of one channel, shape (frames,)."""

_LOWEST_CUT_HZ = 35.0
_CHIP_LUFS = -27.0  # about what a line of `chip` has
_MOST_UP_DB, _MOST_DOWN_DB = 5.0, 12.0
"""How far a line's level may leave what is usual for its instrument: a soft shaker alone is no drum set."""

_DUCKED = {Role.BASS: 0.6, Role.CHORDS: 1.0, Role.PAD: 1.0, Role.ARPEGGIO: 0.7, Role.COMP: 0.8}  # how much of it
_DUCK_SECONDS = 0.11  # until two thirds of it are over
_DUCK_ATTACK_SECONDS = 0.004
_BASS_DRUMS = (35, 36)
_ECHO_FLOOR = 0.02  # an echo softer than this is not made
_ECHO_SIDES = ((0.9, 0.35), (0.35, 0.9))  # gains left and right of every other repetition


class Desk:
    """A strip for each line of a piece, and the piece's room and echo.

    First all lines go through `equalise`, block by block; `balance` then sets their levels by how loud they turned
    out; `place` and `send` mix them.
    """

    def __init__(self, piece: Piece, sounding: Sounding) -> None:
        has_bass = any(line.role is Role.BASS for line in piece.lines)
        self._strips = [_Strip(line, sounding, has_bass=has_bass) for line in piece.lines]
        self._kicks = _kicks(piece.lines) if sounding.duck_db else np.zeros(0)
        self._impulse = rooms.impulse(sounding.room)
        self._echo = _Repeats(sounding.echo, piece.quarter_seconds)
        self._rooms = np.array([strip.place.room for strip in self._strips], np.float32)
        self._echoes = np.array([strip.place.echo for strip in self._strips], np.float32)

    def equalise(self, block: Block) -> Block:
        """The next block of all lines through their equalisers; it is overwritten."""
        for strip, channels in zip(self._strips, block, strict=True):
            channels[:] = strip.filter(channels)
        return block

    def balance(self, lufs: Sequence[float]) -> None:
        """Sets the levels: `lufs` is each line's loudness while it plays."""
        for strip, one in zip(self._strips, lufs, strict=True):
            strip.set_level(one)

    def place(self, block: Block, first: int) -> Block:
        """The block of all lines, each where it stands; `first` is its frame in the piece."""
        placed = np.stack([strip.matrix @ channels for strip, channels in zip(self._strips, block, strict=True)])
        if len(self._kicks):
            ducked = _ducked(self._kicks, first, block.shape[2])
            placed *= 1 - np.array([strip.duck for strip in self._strips])[:, None, None] * ducked
        return placed

    def send(self, placed: Block) -> tuple[Channels, Mono, Mono]:
        """The mix of a placed block, what goes to the room, and what goes to the echo."""
        shares = np.stack([np.ones_like(self._rooms), self._rooms / 2, self._echoes / 2])
        mix, room, echo = (shares @ placed.reshape(len(placed), -1)).reshape(3, 2, -1)
        return mix, room.sum(axis=0), echo.sum(axis=0)

    def send_one(self, placed: Channels, line: int) -> tuple[Mono, Mono]:
        """The same of one line alone: what goes to the room, and what goes to the echo."""
        middle = placed.mean(axis=0)
        return middle * self._rooms[line], middle * self._echoes[line]

    def reverberate(self, to_room: Mono, to_echo: Mono) -> Channels:
        """What room and echo make of all that was sent to them, as long as that; shape (2, frames).

        The echoes sound in the room as well.
        """
        heard = self._echo(to_echo) if to_echo.any() else np.zeros((2, len(to_echo)), np.float32)
        if to_room.any():
            sent = to_room + heard.sum(axis=0) * np.float32(self._rooms.mean())
            rooms.add(self._impulse, sent, heard)
        return heard


class _Strip:
    """One line's."""

    def __init__(self, line: Line, sounding: Sounding, *, has_bass: bool) -> None:
        self.place: Place = sounds.place(sounding, line.role)
        low_cut_hz = self.place.low_cut_hz if has_bass else min(self.place.low_cut_hz, _LOWEST_CUT_HZ)
        self.filter = Filter((Band(Shape.LOW_CUT, low_cut_hz), *self.place.bands))
        chip_db = levels.REFERENCE_LUFS - _CHIP_LUFS
        self._usual_db = chip_db if sounding.is_chip else levels.correction_db(line, kit=sounding.kit)
        self.matrix = np.zeros((2, 2), np.float32)
        self.duck = np.float32(1 - 10 ** (-sounding.duck_db * _DUCKED.get(line.role or Role.LEAD, 0.0) / 20))

    def set_level(self, lufs: float) -> None:
        wanted_db = levels.REFERENCE_LUFS - lufs
        gain_db = min(max(wanted_db, self._usual_db - _MOST_DOWN_DB), self._usual_db + _MOST_UP_DB)
        self.matrix = _matrix(self.place) * np.float32(10 ** ((self.place.level_db + gain_db) / 20))


class _Repeats:
    """An echo from side to side."""

    def __init__(self, echo: Echo, quarter_seconds: float) -> None:
        self._frames = max(1, round(echo.quarters * quarter_seconds * SAMPLE_RATE_HZ))
        self._feedback = echo.feedback
        self._bands = (Band(Shape.LOW_CUT, 250.0), Band(Shape.HIGH_CUT, echo.high_cut_hz))

    def __call__(self, sent: Mono) -> Channels:
        dull = Filter(self._bands, channels=1)(sent[None])[0]
        heard = np.zeros((2, len(sent)), np.float32)
        gain, count = 1.0, 1
        while gain > _ECHO_FLOOR and count * self._frames < len(sent):
            at = count * self._frames
            for ear, side in zip(heard, _ECHO_SIDES[count % 2], strict=True):
                ear[at:] += dull[:-at] * np.float32(gain * side)
            gain, count = gain * self._feedback, count + 1
        return heard


def _matrix(place: Place) -> npt.NDArray[np.float32]:
    """From an instrument's two channels to the mix's: narrowed, then turned to its side at equal power."""
    straight, crossed = (1 + place.width) / 2, (1 - place.width) / 2
    angle = (place.pan + 1) * pi / 4
    sides = np.array([[cos(angle)], [sin(angle)]]) * 2**0.5
    return (sides * np.array([[straight, crossed], [crossed, straight]])).astype(np.float32)


def _ducked(kicks: npt.NDArray[np.float64], first: int, frames: int) -> Mono:
    """How far the bass drum holds others down, 0 to 1: at once, then less and less."""
    at = (first + np.arange(frames)) / SAMPLE_RATE_HZ
    before = np.searchsorted(kicks, at, side="right") - 1
    since = np.where(before < 0, 10.0, at - kicks[np.maximum(before, 0)])
    return (np.minimum(since / _DUCK_ATTACK_SECONDS, 1) * np.exp(-since / _DUCK_SECONDS)).astype(np.float32)


def _kicks(lines: Sequence[Line]) -> npt.NDArray[np.float64]:
    """When the bass drum is struck, in seconds."""
    drums = (line for line in lines if line.is_drums)
    return np.array(sorted({note.start for line in drums for note in line.notes if note.pitch in _BASS_DRUMS}))
