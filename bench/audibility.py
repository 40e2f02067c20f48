"""How far a change of a sound lies under what the sound hides: noise-to-mask ratio and segmental signal-to-noise ratio.

The ear's model is that of ITU-R BS.1387-1 (PEAQ, basic version), in the constants and with the level-dependent
spreading of Kabal, "An Examination and Interpretation of ITU-R BS.1387" (McGill, 2002). PEAQ compares magnitudes of
spectra; here the noise is the spectrum of the difference itself, which is never less.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]

RATE_HZ = 48_000
FULL_SCALE_DB_SPL = 92.0  # how loud a sine of full scale is played, as BS.1387 assumes
_WINDOW, _STEP = 2048, 1024
_BANDS_A_BARK = 4
_LOWEST_HZ, _HIGHEST_HZ = 80.0, 18_000.0
_QUIET = 1e-12


@dataclass(frozen=True, slots=True, kw_only=True)
class Audibility:
    """Of one sound. A band's ratio below 0 dB is a change that cannot be heard, by the model."""

    total_nmr_db: float  # the mean over bands and frames, as PEAQ's Total NMR: transparent codecs reach about −10
    worst_band_db: float  # exceeded by one band and frame in a thousand
    heard_frames: float  # share with a band above +1.5 dB, PEAQ's Relative Disturbed Frames
    segmental_snr_db: float  # mean over blocks of 20 ms that are not silent


def compare(before: npt.NDArray[np.float32], after: npt.NDArray[np.float32]) -> Audibility:
    """Both of shape (samples, 2) at 48 kHz. The louder ratio of both channels counts."""
    ratios = np.maximum(*(_ratios(before[:, c], after[:, c] - before[:, c]) for c in range(2)))
    sounding = ratios[_sounding(before)[: len(ratios)]]
    ratios_db = 10 * np.log10(np.maximum(sounding, _QUIET))
    return Audibility(
        total_nmr_db=float(10 * np.log10(max(sounding.mean(), _QUIET))),
        worst_band_db=float(np.quantile(ratios_db, 0.999)),
        heard_frames=float((ratios_db.max(axis=1) > 1.5).mean()),
        segmental_snr_db=_segmental_snr_db(before, after),
    )


def _ratios(sound: npt.NDArray[np.float32], change: npt.NDArray[np.float32]) -> Floats:
    """Noise to mask, power ratios of shape (frames, bands)."""
    internal = 10 ** (0.1456 * (_EAR.middles_hz / 1000) ** -0.8)
    spread = _smeared(_spread(_banded(sound) + internal))
    return _banded(change) / (spread * 10 ** (-_EAR.offsets_db / 10))


def _sounding(sound: npt.NDArray[np.float32]) -> npt.NDArray[np.bool_]:
    windows = np.lib.stride_tricks.sliding_window_view(np.abs(sound).max(axis=1), _WINDOW)[::_STEP]
    return windows.max(axis=1) > 10 ** (-70 / 20)


def _segmental_snr_db(before: npt.NDArray[np.float32], after: npt.NDArray[np.float32]) -> float:
    block = RATE_HZ // 50
    count = len(before) // block

    def powers(sound: npt.NDArray[np.float32]) -> Floats:
        return (sound[: count * block].astype(np.float64) ** 2).reshape(count, -1).mean(axis=1)

    signal, noise = powers(before), powers(after - before)
    loud = signal > 1e-7
    return float(np.mean(10 * np.log10(signal[loud] / np.maximum(noise[loud], 1e-14))))


# ---------------------------------------------------------------------------------------------- the ear


def _bark(hz: Floats) -> Floats:
    """Schroeder, Atal and Hall, 1979, as BS.1387 uses it."""
    return 7 * np.arcsinh(hz / 650)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Ear:
    weights: Floats  # of the outer and middle ear, of the power of each bin
    bands: Floats  # (bins, bands): how much of each bin a band takes
    middles_hz: Floats
    offsets_db: Floats  # how far what is masked lies under what is heard


def _ear() -> _Ear:
    hz = np.arange(_WINDOW // 2 + 1) * RATE_HZ / _WINDOW
    khz = np.maximum(hz, 1) / 1000
    weights_db = -2.184 * khz**-0.8 + 6.5 * np.exp(-0.6 * (khz - 3.3) ** 2) - 0.001 * khz**3.6
    lowest, highest = _bark(np.array([_LOWEST_HZ, _HIGHEST_HZ]))
    count = int(np.ceil((highest - lowest) * _BANDS_A_BARK))
    edges_bark = np.minimum(lowest + np.arange(count + 1) / _BANDS_A_BARK, highest)
    edges_hz = 650 * np.sinh(edges_bark / 7)
    half = RATE_HZ / _WINDOW / 2
    shared = np.minimum(edges_hz[None, 1:], hz[:, None] + half) - np.maximum(edges_hz[None, :-1], hz[:, None] - half)
    middles_bark = (edges_bark[:-1] + edges_bark[1:]) / 2
    above = np.arange(count) / _BANDS_A_BARK
    return _Ear(
        weights=10 ** (weights_db / 10),
        bands=np.maximum(shared, 0) / (2 * half),
        middles_hz=650 * np.sinh(middles_bark / 7),
        offsets_db=np.where(above <= 12, 3.0, 0.25 * above),
    )


_EAR = _ear()


def _banded(sound: npt.NDArray[np.float32]) -> Floats:
    """Energy in each band, (frames, bands), where 1 is 0 dB SPL."""
    window = np.hanning(_WINDOW + 1)[:-1]
    windows = np.lib.stride_tricks.sliding_window_view(sound, _WINDOW)[::_STEP]
    sine = (window.sum() / 2) ** 2  # the power that a sine of full scale has in its bin
    powers = np.abs(np.fft.rfft(windows * window, axis=1)) ** 2 * (10 ** (FULL_SCALE_DB_SPL / 10) / sine)
    return np.maximum((powers * _EAR.weights) @ _EAR.bands, _QUIET)


def _spread(energies: Floats) -> Floats:
    """Each band excites its neighbours, the upper ones the more the louder it is."""
    return _spread_plain(energies) / _spread_plain(np.ones((1, energies.shape[1])))


def _spread_plain(energies: Floats) -> Floats:
    count = energies.shape[1]
    step = 1 / _BANDS_A_BARK
    power = 0.4
    down = 10 ** (-2.7 * step)  # 27 dB a Bark
    upper_db = 24 + 230 / _EAR.middles_hz - 2 * np.log10(energies)  # a Bark: 0.2 dB less for each dB
    up = 10 ** (-np.maximum(upper_db, 0) / 10 * step)
    reach = np.arange(count)
    shares = (1 - down ** (reach + 1)) / (1 - down) + (1 - up ** (count - reach)) / (1 - up) - 1
    own = (energies / shares) ** power
    total = np.zeros_like(energies)
    below = np.zeros(len(energies))
    for band in range(count - 1, -1, -1):
        below = below * down**power + own[:, band]
        total[:, band] += below
    slopes = up**power
    for band in range(count - 1):
        steps = slopes[:, band : band + 1] ** np.arange(1, count - band)
        total[:, band + 1 :] += own[:, band : band + 1] * steps
    return total ** (1 / power)


def _smeared(energies: Floats) -> Floats:
    """Forward masking: a band falls no faster than its time constant lets it."""
    seconds = 0.008 + 100 / _EAR.middles_hz * (0.030 - 0.008)
    keep = np.exp(-_STEP / RATE_HZ / seconds)
    smeared, state = np.empty_like(energies), np.zeros(energies.shape[1])
    for frame, energy in enumerate(energies):
        state = keep * state + (1 - keep) * energy
        smeared[frame] = np.maximum(state, energy)
    return smeared
