"""The last step of a mix: one gain for every frame, so that all songs are as loud and none is too loud anywhere.

Loudness is measured as in ITU-R BS.1770-4 (LUFS); a true peak is one of the signal four times
oversampled, as its annex 2 asks (dBTP). Both channels, and all stems, get the same gains: what sums to
the mix before sums to it after.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import ndimage, signal
from scipy.signal import windows

from generation.errors import RenderError
from generation.render.equaliser import Channels
from generation.render.sounding import Glue
from generation.render.synth import SAMPLE_RATE_HZ, Block, Sound

TARGET_LUFS = -14.0
"""What Discord's neighbours (streaming services) play at, so that no song makes anybody jump."""

CEILING_DBTP = -2.0
"""Of the mix. Mp3 at 192k raises peaks by up to about 0.8 dB, and what is heard must stay under −1 dBTP."""

_SILENCE = 10 ** (-90 / 20)
_SILENT_SONG = ("This song is silent: nothing in it can be heard.", "Compose the song again.")

_BLOCK = SAMPLE_RATE_HZ // 1000  # frames in 1 ms: the step of all gains
_LOOK_AHEAD_BLOCKS = 4
_RELEASE_DB_PER_BLOCK = 0.04  # 40 dB/s: fast enough not to pump, slow enough not to distort a bass
_ROUNDS, _LAST_ROUNDS = 4, 16  # of finding the gain with one release, and with the fastest
_MOST_HASTE = 4
_MORE_TRIES = 2  # gains that move within a block's millisecond change its loudness a little
_TOLERANCE_LU = 0.1

_GLUE_BLOCKS = 60  # over which the glue hears a level, and moves
_GLUE_BELOW_DB = 4.0  # the song's loudest parts, where it begins to hold

# The filters of BS.1770-4, tables 1 and 2, which are given for 48 kHz.
_K_WEIGHTING = np.array(
    [
        [1.53512485958697, -2.69169618940638, 1.19839281085285, 1.0, -1.69065929318241, 0.73248077421585],
        [1.0, -2.0, 1.0, 1.0, -1.99004745483398, 0.99007225036621],
    ]
)
_GATE_BLOCKS, _GATE_HOP = 400, 100  # ms
_ABSOLUTE_GATE_LUFS, _RELATIVE_GATE_LU = -70.0, -10.0

_Curve = npt.NDArray[np.float64]  # one value a block of 1 ms


@dataclass(frozen=True, slots=True, kw_only=True)
class Master:
    """What makes a mix a finished song."""

    gains: npt.NDArray[np.float32]  # of each frame
    lufs: float  # integrated loudness of the mix with these gains
    true_peak_dbtp: float


def master(mix: Channels, *, glue: Glue, fade_seconds: float) -> Master:
    """The gains that bring a mix to `TARGET_LUFS` under `CEILING_DBTP`, and to silence at its end.

    Raises RenderError if there is nothing to hear, or if it is no sound.
    """
    peak = float(np.abs(mix).max(initial=0))
    if not np.isfinite(peak):
        raise RenderError("The synthesizer made no valid sound.", "Compose the song again.")
    if peak < _SILENCE:
        raise RenderError(*_SILENT_SONG)
    powers = _weighted_powers(mix)
    fade = _fade(len(powers), fade_seconds)
    shape_db = 20 * np.log10(np.maximum(fade, _SILENCE) / peak) - _glue_db(powers, glue)
    peaks_db = 20 * np.log10(np.maximum(_true_peaks(mix), _SILENCE)) + shape_db
    target_lufs = TARGET_LUFS
    made = _made(mix, _levelled(powers, peaks_db, shape_db, target_lufs))
    for _ in range(_MORE_TRIES):
        if abs(missing := TARGET_LUFS - made.lufs) < 2 * _TOLERANCE_LU:
            break
        target_lufs += missing
        made = _made(mix, _levelled(powers, peaks_db, shape_db, target_lufs))
    return made


def _made(mix: Channels, curve_db: _Curve) -> Master:
    """The gains of this curve, measured on the mix and a hair lower where they move too fast for the ceiling."""
    gains = _between_middles(10 ** (curve_db / 20))[: mix.shape[1]]
    finished = (mix * gains).T
    peak_dbtp = true_peak_dbtp(finished)
    excess_db = max(0.0, peak_dbtp - CEILING_DBTP)
    gains *= np.float32(10 ** (-excess_db / 20))
    return Master(gains=gains, lufs=loudness_lufs(finished) - excess_db, true_peak_dbtp=peak_dbtp - excess_db)


class Meter:
    """The loudness of many lines, heard block by block; in single precision, which is enough to balance them."""

    def __init__(self, lines: int) -> None:
        self._sections = _K_WEIGHTING.astype(np.float32)
        self._memory = np.zeros((2, lines, 2, 2), np.float32)
        self._powers: list[npt.NDArray[np.float32]] = []

    def hear(self, block: Block) -> None:
        """`block` holds whole milliseconds."""
        weighted, self._memory = signal.sosfilt(self._sections, block, zi=self._memory)
        spans = weighted.reshape(*block.shape[:2], -1, _BLOCK)
        self._powers.append(np.einsum("lcij,lcij->li", spans, spans) / _BLOCK)

    def lufs(self) -> list[float]:
        """Each line's integrated loudness; −inf of a silent one."""
        return [_loudness(powers.astype(np.float64)) for powers in np.hstack(self._powers)]


def _levelled(powers: _Curve, peaks_db: _Curve, shape_db: _Curve, target_lufs: float) -> _Curve:
    """The gains in dB that bring a mix of these powers and peaks to the target, limited; `shape_db` is in them.

    Limiting costs loudness, which more gain gives back; where it cannot, the release gets twice as fast, step by step.
    """
    gain_db = target_lufs - _loudness(powers * 10 ** (shape_db / 10))
    best, best_missing = shape_db, np.inf
    for haste in range(_MOST_HASTE + 1):
        low, high = -np.inf, np.inf  # gains known to be too small and too large
        for _ in range(_ROUNDS if haste < _MOST_HASTE else _LAST_ROUNDS):
            curve_db = shape_db + gain_db - _reduction(peaks_db + gain_db, haste=haste)
            missing = target_lufs - _loudness(powers * 10 ** (curve_db / 10))
            if abs(missing) < best_missing:
                best, best_missing = curve_db, abs(missing)
            if best_missing < _TOLERANCE_LU:
                return best
            low, high = (max(low, gain_db), high) if missing > 0 else (low, min(high, gain_db))
            stepped = gain_db + missing
            gain_db = stepped if low < stepped < high else (low + high) / 2
    return best


def loudness_lufs(sound: Sound) -> float:
    """Integrated loudness; −inf for silence. Sounds shorter than a gating block (0.4 s) count as that long."""
    return _loudness(_weighted_powers(np.ascontiguousarray(sound.T, dtype=np.float32)))


def true_peak_dbtp(sound: Sound) -> float:
    """The highest peak of the sound four times oversampled."""
    return float(20 * np.log10(max(float(_true_peaks(sound.T).max(initial=0)), _SILENCE)))


def _weighted_powers(channels: Channels) -> _Curve:
    """The power of each millisecond as the ear weighs it, both channels added."""
    blocks = -(-channels.shape[1] // _BLOCK)
    powers = np.zeros(blocks)
    for channel in channels:  # one by one, in double precision: the lowest filter asks for it
        weighted = np.zeros(blocks * _BLOCK)
        weighted[: len(channel)] = signal.sosfilt(_K_WEIGHTING, channel.astype(np.float64))
        powers += np.einsum("ij,ij->i", *[weighted.reshape(-1, _BLOCK)] * 2) / _BLOCK
    return powers


def _loudness(powers: _Curve) -> float:
    """Integrated loudness of weighted powers: the mean of all 400 ms that are neither silent nor 10 LU below it."""
    powers = np.pad(powers, (0, max(0, _GATE_BLOCKS - len(powers))))
    sums = np.concatenate([[0.0], np.cumsum(powers)])
    gated = (sums[_GATE_BLOCKS::_GATE_HOP] - sums[: len(sums) - _GATE_BLOCKS : _GATE_HOP]) / _GATE_BLOCKS
    gated = gated[_lufs(gated) > _ABSOLUTE_GATE_LUFS]
    if not len(gated):
        return -np.inf
    gated = gated[_lufs(gated) > _lufs(gated.mean()) + _RELATIVE_GATE_LU]
    return float(_lufs(gated.mean()))


def _lufs(power: _Curve) -> _Curve:
    return -0.691 + 10 * np.log10(np.maximum(power, 1e-12))


def _glue_db(powers: _Curve, glue: Glue) -> _Curve:
    """How far the loudest passages are held down. It hears what comes as well as what was: nothing is late."""
    window = windows.hann(_GLUE_BLOCKS + 2)[1:-1]
    window /= window.sum()
    level_db = _lufs(ndimage.convolve1d(powers, window, mode="nearest"))
    threshold_db = np.percentile(level_db, 95) - _GLUE_BELOW_DB
    held = np.clip((level_db - threshold_db) * (1 - 1 / glue.ratio), 0, glue.most_db)
    return ndimage.convolve1d(held, window, mode="nearest")


def _fade(blocks: int, seconds: float) -> _Curve:
    """1, then down to 0 at the end, as a cosine; over half of the song at most."""
    fading = min(blocks // 2, round(seconds * 1000))
    return np.concatenate([np.ones(blocks - fading), np.cos(np.linspace(0, np.pi / 2, fading)) ** 2])


def _reduction(peaks_db: _Curve, *, haste: int) -> _Curve:
    """A look-ahead limiter's gain reduction in dB, for peaks that may lie above the ceiling.

    The reduction jumps to what a block needs and falls back at a steady rate, twice as fast for each step of
    haste; it starts early by the look-ahead and is smoothed over the same time, so that it is never less than needed.
    """
    needed = np.maximum(peaks_db - CEILING_DBTP, 0)
    slope = _RELEASE_DB_PER_BLOCK * 2**haste * np.arange(len(needed))
    held = np.maximum(np.maximum.accumulate(needed + slope) - slope, 0)
    # One block more than is smoothed over: gains are interpolated between the blocks' middles.
    ahead = ndimage.maximum_filter1d(held, 2 * (_LOOK_AHEAD_BLOCKS + 1) + 1, mode="nearest")
    window = windows.hann(2 * _LOOK_AHEAD_BLOCKS + 3)[1:-1]
    return ndimage.convolve1d(ahead, window / window.sum(), mode="nearest")


def _between_middles(gains: _Curve) -> npt.NDArray[np.float32]:
    """One value a frame: on a straight line from the middle of each block to that of the next."""
    knots = np.pad(gains, 1, mode="edge").astype(np.float32)
    ramp = (np.arange(_BLOCK, dtype=np.float32) + 0.5) / _BLOCK
    lines = knots[:-1, None] + np.diff(knots)[:, None] * ramp
    return lines.astype(np.float32, copy=False).ravel()[_BLOCK // 2 :]


def _true_peaks(channels: Channels) -> npt.NDArray[np.float32]:
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
