"""From the synthesizer's raw sound to a finished mix: level, peaks, start and end.

Loudness is measured as in ITU-R BS.1770-4 (LUFS); a true peak is one of the signal four times
oversampled, as its annex 2 asks (dBTP).
"""

from __future__ import annotations

import warnings
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import ndimage, signal
from scipy.signal import windows

from generation.errors import RenderError
from generation.render.synth import SAMPLE_RATE_HZ, Sound

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # a dependency's own deprecations are no news to our users
    import pyloudnorm

TARGET_LUFS = -14.0
"""What Discord's neighbours (streaming services) play at, so that no song makes anybody jump."""

CEILING_DBTP = -2.0
"""Of the mix. Mp3 at 192k raises peaks by up to about 0.8 dB, and what is heard must stay under −1 dBTP."""

_SILENCE = 10 ** (-90 / 20)
_TAIL_FLOOR = 10 ** (-70 / 20)  # below the song's peak: where a tail stops being heard
_LEAD_IN_SECONDS = 0.01  # of silence, instead of a fade that would blunt the first drum
_TAIL_KEPT_SECONDS = 0.3
_FADE_OUT_SECONDS = 0.5
_HIGH_PASS_HZ = 25.0

_BLOCK = SAMPLE_RATE_HZ // 1000  # frames in 1 ms: the limiter's step
_LOOK_AHEAD_BLOCKS = 4
_RELEASE_DB_PER_BLOCK = 0.04  # 40 dB/s: fast enough not to pump, slow enough not to distort a bass
_ROUNDS = 8  # limiting costs loudness, which is given back; this many times at most
_TOLERANCE_LU = 0.2

_Channels = npt.NDArray[np.float32]  # shape (2, frames): filters run along contiguous memory
_Curve = npt.NDArray[np.float64]  # one value a block of 1 ms


@dataclass(frozen=True, slots=True, kw_only=True)
class Mix:
    """A finished song."""

    sound: Sound
    lufs: float  # integrated loudness
    true_peak_dbtp: float

    @property
    def seconds(self) -> float:
        return len(self.sound) / SAMPLE_RATE_HZ


def mix(raw: Sound) -> Mix:
    """Brings raw sound to `TARGET_LUFS` under `CEILING_DBTP`, without rumble, clicks or a silent end.

    Raises RenderError if there is nothing to hear.
    """
    channels = _clean(raw)
    peaks_db = 20 * np.log10(np.maximum(_true_peaks(channels), _SILENCE))
    lufs, gain_db, limited = loudness_lufs(channels.T), 0.0, channels
    for round_number in range(_ROUNDS):
        gain_db += TARGET_LUFS - lufs
        limited = channels * _gains(peaks_db, gain_db, frames=channels.shape[1], round_number=round_number)
        lufs = loudness_lufs(limited.T)
        if abs(TARGET_LUFS - lufs) < _TOLERANCE_LU:
            break
    peak_dbtp = true_peak_dbtp(limited.T)
    excess_db = max(0.0, peak_dbtp - CEILING_DBTP)  # a hair, where the limiter's gain moves fast
    finished = _fade_out(limited * np.float32(10 ** (-excess_db / 20)))
    sound = np.ascontiguousarray(finished.T)
    return Mix(sound=sound, lufs=lufs - excess_db, true_peak_dbtp=peak_dbtp - excess_db)


def loudness_lufs(sound: Sound) -> float:
    """Integrated loudness; −inf for silence. Sounds shorter than a gating block (0.4 s) count as that long."""
    missing = int(0.4 * SAMPLE_RATE_HZ) + 1 - len(sound)
    if missing > 0:
        sound = np.pad(sound, ((0, missing), (0, 0)))
    return float(pyloudnorm.Meter(SAMPLE_RATE_HZ).integrated_loudness(sound))


def true_peak_dbtp(sound: Sound) -> float:
    """The highest peak of the sound four times oversampled."""
    return float(20 * np.log10(max(float(_true_peaks(sound.T).max(initial=0)), _SILENCE)))


def _clean(raw: Sound) -> _Channels:
    """Without rumble and the silence at the end, its peak at full scale; checked to be sound at all."""
    peak = float(np.abs(raw).max(initial=0))
    if not np.isfinite(peak):
        raise RenderError("The synthesizer made no valid sound.", "Compose the song again.")
    if peak < _SILENCE:
        raise RenderError("This song is silent: nothing in it can be heard.", "Compose the song again.")
    lead_in = int(_LEAD_IN_SECONDS * SAMPLE_RATE_HZ)
    high_pass = signal.butter(2, _HIGH_PASS_HZ, "highpass", fs=SAMPLE_RATE_HZ, output="sos")
    channels = np.zeros((2, lead_in + len(raw)), np.float32)
    for channel, samples in zip(channels, raw.T, strict=True):  # one by one: double precision is large
        channel[lead_in:] = np.asarray(signal.sosfilt(high_pass, samples.astype(np.float64) / peak))
    audible = np.flatnonzero(np.abs(channels).max(axis=0) > _TAIL_FLOOR)
    return channels[:, : int(audible[-1]) + 1 + int(_TAIL_KEPT_SECONDS * SAMPLE_RATE_HZ)]


def _fade_out(channels: _Channels) -> _Channels:
    frames = min(channels.shape[1], int(_FADE_OUT_SECONDS * SAMPLE_RATE_HZ))
    fade = np.cos(np.linspace(0, np.pi / 2, frames, dtype=np.float32)) ** 2
    channels[:, -frames:] *= fade
    return channels


def _gains(peaks_db: _Curve, gain_db: float, *, frames: int, round_number: int) -> npt.NDArray[np.float32]:
    """A look-ahead limiter's gain for each frame, `gain_db` included. `peaks_db` is with that gain.

    The reduction jumps to what a block needs and falls back at a steady rate; it starts early by the
    look-ahead and is smoothed over the same time, so that it is never less than needed.
    """
    needed = np.maximum(peaks_db + gain_db - CEILING_DBTP, 0)
    slope = _RELEASE_DB_PER_BLOCK * 2**round_number * np.arange(len(needed))
    held = np.maximum(np.maximum.accumulate(needed + slope) - slope, 0)
    # One block more than is smoothed over: gains are interpolated between the blocks' middles.
    ahead = ndimage.maximum_filter1d(held, 2 * (_LOOK_AHEAD_BLOCKS + 1) + 1, mode="nearest")
    window = windows.hann(2 * _LOOK_AHEAD_BLOCKS + 3)[1:-1]
    reduction = ndimage.convolve1d(ahead, window / window.sum(), mode="nearest")
    return _between_middles(10 ** ((gain_db - reduction) / 20))[:frames]


def _between_middles(gains: _Curve) -> npt.NDArray[np.float32]:
    """One value a frame: on a straight line from the middle of each block to that of the next."""
    knots = np.pad(gains, 1, mode="edge").astype(np.float32)
    ramp = (np.arange(_BLOCK, dtype=np.float32) + 0.5) / _BLOCK
    lines = knots[:-1, None] + np.diff(knots)[:, None] * ramp
    return lines.astype(np.float32, copy=False).ravel()[_BLOCK // 2 :]


def _true_peaks(channels: _Channels) -> npt.NDArray[np.float32]:
    """The highest value of each millisecond, between the samples too; the louder channel counts.

    The interpolation is one matrix product a chunk of blocks: far more arithmetic than a polyphase
    filter, and several times faster.
    """
    blocks = -(-channels.shape[1] // _BLOCK)
    reach = _INTERPOLATION_REACH
    padded = np.pad(channels, ((0, 0), (reach, blocks * _BLOCK - channels.shape[1] + reach)))
    spans = np.lib.stride_tricks.sliding_window_view(padded, _BLOCK + 2 * reach, axis=1)[:, ::_BLOCK]
    peaks = np.zeros(blocks, np.float32)
    for start in range(0, blocks, _CHUNK_BLOCKS):
        span = slice(start, start + _CHUNK_BLOCKS)
        for channel in spans:
            chunk = channel[span]
            between = np.abs(chunk @ _INTERPOLATION).max(axis=1)
            on_samples = np.abs(chunk[:, reach:-reach]).max(axis=1)
            peaks[span] = np.maximum(peaks[span], np.maximum(between, on_samples))
    return peaks


_INTERPOLATION_REACH = 12  # samples on either side: 24 taps a phase, twice the standard's
_CHUNK_BLOCKS = 4096


def _interpolation_matrix() -> npt.NDArray[np.float32]:
    """From a block with its surroundings to its values at 1/4, 1/2 and 3/4 after each sample.

    Shape (block + 2 × reach, 3 × block): a windowed sinc (Kaiser) for each value.
    """
    reach = _INTERPOLATION_REACH
    at = np.concatenate([reach + np.arange(_BLOCK) + phase for phase in (0.25, 0.5, 0.75)])
    distance = np.arange(_BLOCK + 2 * reach)[:, None] - at[None, :]
    window = np.i0(6.0 * np.sqrt(np.clip(1 - (distance / reach) ** 2, 0, None))) / np.i0(6.0)
    taps = np.sinc(distance) * np.where(np.abs(distance) < reach, window, 0)
    return (taps / taps.sum(axis=0)).astype(np.float32)


_INTERPOLATION = _interpolation_matrix()
