"""What a recording's bands say of a mark: evidence for each tile, laid over all periods, and compared with a pattern.

A tile's evidence is how much louder its first half is than its second, less what its neighbours in time and pitch lead
to expect. It is made from the recording alone, before the key comes in. So a score, which adds up the evidence with
the signs of a pattern (coins thrown by the key) and divides by the evidence's norm, exceeds s in any sound that was
made without the key with a probability of less than exp(−s² / 2) (Hoeffding, 1963), however the sound may be.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt
from scipy import fft, ndimage

from generation.marks import code, pattern
from generation.marks.pattern import Pattern, Tiles
from generation.marks.spectrum import Floats

_USUAL_FRAMES = 80  # over which a band's usual change is measured: 0.85 s
_HIGHEST = 2.0  # of a tile's evidence, in usual changes: a drum must not shout the others down
_SHRINKAGE = 0.6  # of the bands' covariance to its diagonal: the best of 0.02 to 1 on eight songs
_QUIETEST = 1e-9  # of the loudest band's energy; changes of what is below mean nothing


def evidence(energies: Floats) -> Floats:
    """For a tile that begins at each frame, in each band; same shape as `energies`, no more than some units large."""
    half = pattern.HALF_TILE
    loudness = np.log(energies + energies.max() * np.float32(_QUIETEST) + np.float32(1e-30))
    sums = np.cumsum(np.pad(loudness, ((1, 2 * half), (0, 0)), mode="edge"), axis=0, dtype=np.float64)
    means = sums[half:] - sums[:-half]
    steps = (means[: len(energies)] - means[half : half + len(energies)]).astype(np.float32)
    steps -= (_shifted(steps, half) + _shifted(steps, -half)) / 4  # a note that dies away does so evenly
    usual = ndimage.uniform_filter1d(np.abs(steps), _USUAL_FRAMES, axis=0)
    bounded = np.clip(steps / np.maximum(usual, np.float32(1e-4)), -_HIGHEST, _HIGHEST)
    return _apart(bounded.astype(np.float32, copy=False))


def folded(found: Floats, speed: float) -> Floats:
    """All periods laid over each other, (PERIOD_FRAMES, BANDS), of a recording that is so much too fast."""
    frames = np.round(np.arange(int(len(found) * speed)) / speed).astype(int)
    found = found[np.minimum(frames, len(found) - 1)]
    periods = -(-len(found) // pattern.PERIOD_FRAMES)
    padded = np.pad(found, ((0, periods * pattern.PERIOD_FRAMES - len(found)), (0, 0)))
    return padded.reshape(periods, pattern.PERIOD_FRAMES, -1).sum(axis=0)


def pilot_scores(periods: Sequence[Floats], layout: Pattern) -> Floats:
    """For every frame as the beginning of the pattern; shape (periods, PERIOD_FRAMES)."""
    pilot = layout.pilot.astype(np.float32)
    signs, there = _comb(layout.chips * pilot), _comb(pilot)
    found = [_correlated(one, signs) / np.sqrt(np.maximum(_correlated(one**2, there), 1e-6)) for one in periods]
    return np.stack(found).astype(np.float32, copy=False)


def peaks(scores: Floats, count: int) -> Iterator[tuple[int, ...]]:
    """Where the highest local maxima of (…, PERIOD_FRAMES) are, highest first; one within half a tile."""
    widths = (*(scores.shape[:-1]), 2 * pattern.HALF_TILE + 1)
    highest = np.where(scores == ndimage.maximum_filter(scores, widths, mode="wrap"), scores, -np.inf)
    for at in np.argsort(-highest, axis=None)[:count]:
        yield tuple(int(index) for index in np.unravel_index(at, scores.shape))


def rows(period: Floats, begin: int) -> Tiles:
    """The evidence for each tile of a pattern that begins at this frame."""
    return np.roll(period, -begin, axis=0)[:: pattern.TILE_FRAMES]


def decode(tiles: Tiles, layout: Pattern) -> int | None:
    """The likeliest payload; None if its check sum is wrong."""
    soft = np.bincount(layout.owner.ravel(), (tiles * layout.chips).ravel(), code.CODE_BITS + 1)
    return code.decode(soft[: code.CODE_BITS].astype(np.float32))


def score(tiles: Tiles, signs: Tiles) -> float:
    """In standard deviations of chance."""
    return float((tiles * signs).sum() / max(float(np.linalg.norm(tiles)), 1e-9))


def _shifted(values: Floats, frames: int) -> Floats:
    """Later by so many frames, the ends repeated."""
    at = np.clip(np.arange(len(values)) - frames, 0, len(values) - 1)
    return values[at]


def _apart(found: Floats) -> Floats:
    """Without what the bands have in common, such as a drum: weighed by the inverse of their covariance."""
    covariance = found.T @ found / np.float32(len(found))
    usual = float(np.trace(covariance)) / pattern.BANDS
    if usual == 0:  # silence
        return found
    covariance += np.float32(_SHRINKAGE * usual) * np.eye(pattern.BANDS, dtype=np.float32)
    return (found @ np.linalg.inv(covariance)).astype(np.float32, copy=False)


def _comb(tiles: Tiles) -> npt.NDArray[np.complex64]:
    """The spectrum along time, conjugate, of one impulse a tile."""
    spread = np.zeros((pattern.PERIOD_FRAMES, pattern.BANDS), np.float32)
    spread[:: pattern.TILE_FRAMES] = tiles
    return np.conj(np.asarray(fft.rfft(spread, axis=0)))


def _correlated(period: Floats, comb: npt.NDArray[np.complex64]) -> Floats:
    """A period with the comb beginning at each frame."""
    together = (np.asarray(fft.rfft(period, axis=0)) * comb).sum(axis=1)
    return np.asarray(fft.irfft(together, pattern.PERIOD_FRAMES))
