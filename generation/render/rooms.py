"""Rooms as impulse responses made of noise that dies away, the highs sooner than the lows."""

from __future__ import annotations

from functools import cache

import numpy as np
import numpy.typing as npt
from scipy import signal

from generation.render.equaliser import Channels, sections
from generation.render.sounding import Band, Room, Shape
from generation.render.synth import SAMPLE_RATE_HZ

_BANDS_HZ = (250, 500, 1000, 2000, 4000, 8000)  # the middles of octaves that die away by themselves
_LOW_SHARE = 1.15  # 250 Hz sounds a little longer than 1 kHz in most rooms
_PIECE_FRAMES = 150_000  # with two seconds of room just under 2¹⁸, and powers of 2 transform fastest
_REFLECTIONS = 14
_REFLECTIONS_SECONDS = 0.06
_BUILD_UP_SECONDS = 0.015  # until the tail is dense
# What is sent to a room has no lows, which would be mud, and its highs are what air leaves of them.
_COLOUR = (Band(Shape.LOW_CUT, 170.0), Band(Shape.HIGH_SHELF, 7000.0, -4.0))


@cache
def impulse(room: Room) -> Channels:
    """The room's answer to a click, left and right, shape (2, frames), of energy 1 in each."""
    dice = np.random.Generator(np.random.PCG64(round(room.seconds * 1000)))
    frames = int(room.seconds * 1.1 * SAMPLE_RATE_HZ)
    seconds = np.arange(frames) / SAMPLE_RATE_HZ
    tail = np.zeros((2, frames))
    for hertz in _BANDS_HZ:
        noise = dice.standard_normal((2, frames))
        octave = signal.butter(2, [hertz / 2**0.5, hertz * 2**0.5], "bandpass", fs=SAMPLE_RATE_HZ, output="sos")
        fall = 10 ** (-3 * seconds / (room.seconds * _share(room, hertz)))
        tail += np.asarray(signal.sosfilt(octave, noise)) / hertz**0.5 * fall
    tail *= 1 - np.exp(-seconds / _BUILD_UP_SECONDS)
    early = _early(dice, frames)
    tail *= (1 - room.early) / _norm(tail)
    whole = np.pad(tail + room.early * early / _norm(early), ((0, 0), (int(room.predelay_seconds * SAMPLE_RATE_HZ), 0)))
    whole = np.asarray(signal.sosfilt(sections(_COLOUR), whole))
    return (whole / _norm(whole)).astype(np.float32)


def add(impulse: Channels, sent: npt.NDArray[np.float32], heard: Channels) -> None:
    """Adds to `heard` what the room answers to what is sent: convolution by overlap and add.

    Piece by piece, as a whole song's spectrum would take ten times the song's memory.
    """
    size = 1 << (_PIECE_FRAMES + impulse.shape[1] - 1).bit_length()
    spectrum = np.fft.rfft(impulse, size, axis=1)
    for first in range(0, len(sent), _PIECE_FRAMES):
        answer = np.fft.irfft(np.fft.rfft(sent[first : first + _PIECE_FRAMES], size) * spectrum, size, axis=1)
        span = heard[:, first : first + size]
        span += answer[:, : span.shape[1]]


def _share(room: Room, hertz: float) -> float:
    """How long this octave sounds beside 1 kHz."""
    octaves = np.log2(hertz / 1000)
    return float(room.high_share ** (octaves / 3) if octaves > 0 else _LOW_SHARE ** (-octaves / 2))


def _early(dice: np.random.Generator, frames: int) -> np.ndarray:
    """First reflections: single clicks that come denser and softer, other ones for each ear."""
    clicks = np.zeros((2, frames))
    for ear in clicks:
        times = np.sort(dice.uniform(0.004, _REFLECTIONS_SECONDS, _REFLECTIONS))
        signs = dice.choice((-1.0, 1.0), _REFLECTIONS)
        ear[(times * SAMPLE_RATE_HZ).astype(int)] = signs * np.exp(-times / _REFLECTIONS_SECONDS * 2)
    return clicks


def _norm(sound: np.ndarray) -> float:
    """The root of a channel's energy, the mean of both."""
    return float(np.sqrt((sound**2).sum() / 2))
