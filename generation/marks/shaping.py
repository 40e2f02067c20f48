"""How strong the mark may be: always so many decibels below what the music itself hides.

It changes each band in proportion to the band, so that it is where the music is, in time and pitch, and nowhere else.
How much weaker a sound must be than another to be hidden by it depends on the other: 5.5 dB if that is noise, 14.5 + z
dB if it is a tone at a pitch of z Bark (Schroeder, Atal and Hall 1979; Johnston 1988). How flat the spectrum is within
the band tells one from the other. What louder neighbours and louder moments hide as well is not made use of.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from scipy import ndimage

from generation.marks import pattern, peaks, spectrum
from generation.marks.spectrum import Floats

MARGIN_DB = 20.0
"""How far the mark lies under the masking threshold of its own band."""

_NOISE_OFFSET_DB = 5.5
_TONE_OFFSET_DB = 14.5  # and 1 a Bark
_NOISE_FLATNESS_DB, _TONE_FLATNESS_DB = -2.5, -12.5  # of noise in a short window; of a tone among its surroundings

_BLOCK = peaks.BLOCK  # 1.3 ms: shorter than what an ear can tell before an attack
_HIGHEST_RISE = 10 ** (0.05 / 20)  # of the true peak: a sound that is all peaks has a mark, too
_HIGH_SHARE = 0.75  # of the highest sample: what lies between lower ones is no higher
_CHUNK_BLOCKS = 1 << 14  # so that memory stays bounded for any length
_HIGHEST_SHARE = 10 ** (-15 / 20)  # of the mark's peak in a block, of the sound's there and just before


def depths(powers: Floats, edges: npt.NDArray[np.int_]) -> Floats:
    """The mark's amplitude as a share of its band's, (frames, BANDS), from the power of each bin, (frames, bins)."""
    tone_db = _TONE_OFFSET_DB + _bark((pattern.EDGES_HZ[:-1] + pattern.EDGES_HZ[1:]) / 2)
    offset_db = _NOISE_OFFSET_DB + _tonality(powers, edges) * (tone_db - _NOISE_OFFSET_DB).astype(np.float32)
    return np.exp((offset_db + np.float32(MARGIN_DB)) * np.float32(-np.log(10) / 20))


def limit(mark: Floats, sound: Floats) -> None:
    """Makes the mark weaker where a window would carry it into what is quiet, or it would raise the true peak.

    Both of shape (samples, 2); the mark is changed in place. Where the sound is exactly zero, so is the mark.
    """
    pieces = range(0, len(sound), _BLOCK * _CHUNK_BLOCKS)
    both = [_two_peaks(mark[at : at + pieces.step], sound[at : at + pieces.step]) for at in pieces]
    loud, strong = np.concatenate(both, axis=1)
    # A block may have what the three before it have, too: forward masking lasts much longer than 5 ms.
    heard = ndimage.maximum_filter1d(loud, 4, axis=0, origin=1)
    gains = np.minimum(1, heard * np.float32(_HIGHEST_SHARE) / np.maximum(strong, np.float32(1e-20)))
    highest = np.flatnonzero((loud > loud.max() * np.float32(_HIGH_SHARE)).any(axis=1))
    gains[highest] = np.minimum(gains[highest], _below_the_highest(mark, sound, highest))
    _turn(mark, np.asarray(ndimage.minimum_filter1d(gains, 3, axis=0), np.float32))
    mark[sound == 0] = 0


def _bark(hz: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Zwicker and Terhardt, 1980."""
    return 13 * np.arctan(0.00076 * hz) + 3.5 * np.arctan((hz / 7500) ** 2)


def _tonality(powers: Floats, edges: npt.NDArray[np.int_]) -> Floats:
    """From 0, noise, to 1, a tone."""
    powers = powers + np.float32(1e-20)
    widths = np.diff(edges).astype(np.float32)
    geometric = np.add.reduceat(np.log10(powers), edges[:-1], axis=1) / widths
    arithmetic = np.log10(np.add.reduceat(powers, edges[:-1], axis=1) / widths)
    flatness_db = 10 * (geometric - arithmetic)
    span = np.float32(_NOISE_FLATNESS_DB - _TONE_FLATNESS_DB)
    return np.clip((np.float32(_NOISE_FLATNESS_DB) - flatness_db) / span, 0, 1).astype(np.float32, copy=False)


def _below_the_highest(mark: Floats, sound: Floats, blocks: npt.NDArray[np.intp]) -> Floats:
    """Gains for the mark in these blocks, with which none is much higher than the highest of them was without it."""
    after, before = peaks.with_and_without(mark, sound, blocks)
    rise = np.maximum(after - before, np.float32(1e-9))
    # Peaks are convex: with a gain g they are at most (1 − g) · before + g · after.
    return np.minimum(1, (before.max(initial=0) * np.float32(_HIGHEST_RISE) - before) / rise)


def _two_peaks(mark: Floats, sound: Floats) -> Floats:
    """Of the sound and of the mark, shape (2, blocks, 2)."""
    return np.stack([_peaks(spectrum.finite(sound)), _peaks(mark)])


def _peaks(samples: Floats) -> Floats:
    """Of each block and channel; the last block may be short."""
    return np.maximum.reduceat(np.abs(samples), np.arange(0, len(samples), _BLOCK), axis=0)


def _turn(samples: Floats, gains: Floats) -> None:
    """Up or down, in place, by one gain a block: on straight lines from the middle of each to that of the next."""
    half = _BLOCK // 2
    lines = max(0, (len(samples) - half) // _BLOCK)
    end = half + lines * _BLOCK
    ramp = ((np.arange(_BLOCK, dtype=np.float32) + 0.5) / _BLOCK)[:, None]
    spans = samples[half:end].reshape(lines, _BLOCK, samples.shape[1])
    samples[:half] *= gains[0]
    samples[end:] *= gains[lines:].min(axis=0)
    for at in range(0, lines, _CHUNK_BLOCKS):
        own = gains[at : min(at + _CHUNK_BLOCKS, lines) + 1, None]
        spans[at : at + _CHUNK_BLOCKS] *= own[:-1] + np.diff(own, axis=0) * ramp
