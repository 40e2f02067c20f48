"""How high a sound really goes: the highest values between its samples as well (ITU-R BS.1770, annex 2)."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from generation.marks import spectrum
from generation.marks.spectrum import Floats

BLOCK = 64  # samples

_REACH = 12  # samples on either side that a value between two samples is made from
_PHASES = (0.25, 0.5, 0.75)
_AT_ONCE = 4096  # blocks, so that memory stays bounded


def with_and_without(mark: Floats, sound: Floats, blocks: npt.NDArray[np.intp]) -> tuple[Floats, Floats]:
    """Of these blocks of the sound with the mark, and of the sound alone; each of shape (blocks, channels)."""
    both = np.zeros((2, len(blocks), sound.shape[1]), np.float32)
    for at in range(0, len(blocks), _AT_ONCE):
        some = slice(at, at + _AT_ONCE)
        alone = _around(sound, blocks[some])
        both[:, some] = _highest(alone + _around(mark, blocks[some])), _highest(alone)
    return both[0], both[1]


def _around(sound: Floats, blocks: npt.NDArray[np.intp]) -> Floats:
    """The blocks with their surroundings: shape (blocks, samples, channels)."""
    at = blocks[:, None] * BLOCK + np.arange(-_REACH, BLOCK + _REACH)
    around = spectrum.finite(sound[np.clip(at, 0, len(sound) - 1)])
    around[(at < 0) | (at >= len(sound))] = 0
    return around


def _highest(around: Floats) -> Floats:
    between = np.abs(np.einsum("bsc,sv->bcv", around, _INTERPOLATION, optimize=True)).max(axis=2)
    return np.maximum(between, np.abs(around[:, _REACH:-_REACH]).max(axis=1))


def _interpolation() -> Floats:
    """From a block with its surroundings to the values between its samples: a windowed sinc (Kaiser) for each."""
    at = np.concatenate([_REACH + np.arange(BLOCK) + phase for phase in _PHASES])
    distance = np.arange(BLOCK + 2 * _REACH)[:, None] - at[None, :]
    window = np.i0(6.0 * np.sqrt(np.clip(1 - (distance / _REACH) ** 2, 0, None))) / np.i0(6.0)
    taps = np.sinc(distance) * np.where(np.abs(distance) < _REACH, window, 0)
    return (taps / taps.sum(axis=0)).astype(np.float32)


_INTERPOLATION = _interpolation()
