"""Bands of an equaliser as second-order sections, after Bristow-Johnson's "Cookbook formulae for audio EQ"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from math import cos, pi, sin, sqrt

import numpy as np
import numpy.typing as npt
from scipy import signal

from generation.render.sounding import Band, Shape
from generation.render.synth import SAMPLE_RATE_HZ

Channels = npt.NDArray[np.float32]
"""Samples of some channels, shape (channels, frames): filters run along contiguous memory."""


def sections(bands: Sequence[Band]) -> npt.NDArray[np.float64]:
    """Shape (bands, 6), for `scipy.signal.sosfilt`."""
    return np.array([_section(band) for band in bands]).reshape(-1, 6)


class Filter:
    """Bands with their memory: long sounds are filtered block by block."""

    def __init__(self, bands: Sequence[Band], channels: int = 2) -> None:
        self._sections = sections(bands).astype(np.float32)
        self._memory = np.zeros((len(bands), channels, 2), np.float32)

    def __call__(self, block: Channels) -> Channels:
        """The next block, filtered."""
        if not len(self._sections):
            return block
        filtered, self._memory = signal.sosfilt(self._sections, block + _floor(block.shape[1]), zi=self._memory)
        return filtered


@cache
def _floor(frames: int) -> npt.NDArray[np.float32]:
    """Noise that nobody hears, at −300 dB: after a sound, numbers too small to be normal are many times slower."""
    return np.random.Generator(np.random.PCG64(1)).choice(np.array([-1e-15, 1e-15], np.float32), frames)


def _section(band: Band) -> list[float]:
    angle = 2 * pi * band.hertz / SAMPLE_RATE_HZ
    cosine, alpha = cos(angle), sin(angle) / (2 * band.q)
    gain = 10 ** (band.gain_db / 40)
    match band.shape:
        case Shape.LOW_CUT:
            numerator = [(1 + cosine) / 2, -(1 + cosine), (1 + cosine) / 2]
            denominator = [1 + alpha, -2 * cosine, 1 - alpha]
        case Shape.HIGH_CUT:
            numerator = [(1 - cosine) / 2, 1 - cosine, (1 - cosine) / 2]
            denominator = [1 + alpha, -2 * cosine, 1 - alpha]
        case Shape.BELL:
            numerator = [1 + alpha * gain, -2 * cosine, 1 - alpha * gain]
            denominator = [1 + alpha / gain, -2 * cosine, 1 - alpha / gain]
        case Shape.LOW_SHELF | Shape.HIGH_SHELF:
            turned = cosine if band.shape is Shape.LOW_SHELF else -cosine
            slope = 2 * sqrt(gain) * alpha
            numerator = [
                gain * ((gain + 1) - (gain - 1) * turned + slope),
                2 * gain * ((gain - 1) - (gain + 1) * turned),
                gain * ((gain + 1) - (gain - 1) * turned - slope),
            ]
            denominator = [
                (gain + 1) + (gain - 1) * turned + slope,
                -2 * ((gain - 1) + (gain + 1) * turned),
                (gain + 1) + (gain - 1) * turned - slope,
            ]
            if band.shape is Shape.HIGH_SHELF:  # the mirror image of the low one
                numerator[1], denominator[1] = -numerator[1], -denominator[1]
    return [value / denominator[0] for value in (*numerator, *denominator)]
