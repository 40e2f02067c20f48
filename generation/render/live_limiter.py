"""A limiter that goes on from piece to piece."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from generation.render.synth import SAMPLE_RATE_HZ, Sound

CEILING = 10 ** (-1.5 / 20)

_KNEE = 10 ** (-4 / 20)  # from here on samples are bent, for what the gain does not catch
_BLOCK = SAMPLE_RATE_HZ // 1000  # frames: 1 ms
_LOOK_AHEAD_BLOCKS = 3
_RELEASE_A_BLOCK = 1.0045  # 40 dB/s, as in the finished mix


class Limiter:
    """Turns down what is too loud before it comes, as far as a piece shows it; the rest is bent softly."""

    def __init__(self) -> None:
        self._gain = 1.0  # at the end of the last piece

    def limited(self, sound: Sound) -> Sound:
        """No sample is beyond `CEILING`."""
        if not len(sound):
            return sound
        curve = self._curve(sound)
        return _bent(sound * curve[:, None])

    def _curve(self, sound: Sound) -> npt.NDArray[np.float32]:
        """(frames,): gains, which run in straight lines from block to block."""
        starts = np.arange(0, len(sound), _BLOCK)
        peaks = np.maximum.reduceat(np.abs(sound).max(axis=1), starts)
        wanted = np.minimum(1.0, CEILING / np.maximum(peaks, 1e-9))
        padded = np.concatenate((wanted, np.full(_LOOK_AHEAD_BLOCKS, wanted[-1])))
        needed = np.lib.stride_tricks.sliding_window_view(padded, _LOOK_AHEAD_BLOCKS + 1).min(axis=1)
        gains, gain = [self._gain], self._gain
        for need in needed.tolist():
            gain = min(need, gain * _RELEASE_A_BLOCK)
            gains.append(gain)
        self._gain = gain
        return np.interp(np.arange(len(sound)), np.append(starts, len(sound)), gains).astype(np.float32)


def _bent(sound: Sound) -> Sound:
    """Samples up to the knee as they are, beyond it along a curve that ends at the ceiling."""
    size = np.abs(sound)
    room = CEILING - _KNEE
    beyond = np.maximum(size - _KNEE, 0) / room
    return np.where(size > _KNEE, np.sign(sound) * (_KNEE + room * np.tanh(beyond)), sound).astype(np.float32)
