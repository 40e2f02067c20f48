"""Short-time spectra of stereo sound, and how loud each of the mark's bands is in them."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
from scipy import fft

from generation.marks import pattern

Floats = npt.NDArray[np.float32]
Spectra = npt.NDArray[np.complex64]
"""Shape (frames, bins), of left + i · right: one transform serves both channels."""

_CHUNK_FRAMES = 1024  # so that memory stays bounded for any length
_LOUDEST = 1e6  # of a sample; squares of more would overflow


def chunks(sound: Floats, hop: float, width: int, window: Floats, size: int) -> Iterator[tuple[int, Spectra]]:
    """Spectra of windows of `width` samples, one every `hop` samples, the first ending at sample `hop` of the sound.

    In turns of many frames: the number of the first, and the spectra. Samples that are not numbers count as silence.
    """
    count = int(len(sound) / hop) + 2
    starts = np.round(np.arange(count) * hop).astype(int) - (width - round(hop))
    for first in range(0, count, _CHUNK_FRAMES):
        own = starts[first : first + _CHUNK_FRAMES]
        packed = _packed(sound, own[0], own[-1] + width)
        windows = np.lib.stride_tricks.sliding_window_view(packed, width)[own - own[0]]
        yield first, np.asarray(fft.fft(windows * window, size, axis=1))


def finite(sound: Floats) -> Floats:
    """A copy in which samples that are not numbers are silence."""
    copied = sound.astype(np.float32)
    copied[~np.isfinite(copied)] = 0
    return copied


def power(spectra: Spectra, highest: int) -> Floats:
    """Of both channels together, in the bins from 0 up to `highest`, which is left out."""
    squares = spectra.real**2 + spectra.imag**2
    both = squares[:, :highest].copy()
    both[:, 1:] += squares[:, :-highest:-1]
    return both


def energies(sound: Floats, rate_hz: float) -> Floats:
    """Of each band, both channels together: shape (frames, BANDS). Sound of shape (samples, 2) at any rate.

    Bands above half the rate have none.
    """
    hop = pattern.FRAME_SECONDS * rate_hz
    width = round(2 * hop)
    size = 1 << (width - 1).bit_length()
    edges = np.minimum(np.round(pattern.EDGES_HZ * size / rate_hz).astype(int), size // 2)
    window = np.hanning(width + 1)[:-1].astype(np.float32)
    spectra = chunks(sound, hop, width, window, size)
    return np.concatenate([_banded(power(part, edges[-1]), edges) for _, part in spectra])


def _packed(sound: Floats, begin: int, end: int) -> npt.NDArray[np.complex64]:
    """The samples from `begin` to `end`, either of which may lie outside the sound."""
    packed = np.zeros(end - begin, np.complex64)
    inside = slice(max(begin, 0), min(end, len(sound)))
    samples = finite(sound[inside])
    np.clip(samples, -_LOUDEST, _LOUDEST, out=samples)
    at = inside.start - begin
    packed.real[at : at + len(samples)] = samples[:, 0]
    packed.imag[at : at + len(samples)] = samples[:, 1]
    return packed


def _banded(powers: Floats, edges: npt.NDArray[np.int_]) -> Floats:
    sums = np.zeros((len(powers), powers.shape[1] + 1))
    np.cumsum(powers, axis=1, out=sums[:, 1:])
    return np.diff(sums[:, edges], axis=1).astype(np.float32)
