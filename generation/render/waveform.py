"""A song's waveform: how loud it is from moment to moment, to be drawn."""

from __future__ import annotations

import subprocess

import numpy as np

from generation.errors import RenderError
from generation.render import encode

_RATE_HZ = 8000
"""Enough for the envelope of anything, and a sixth of the work."""

_LIMIT_SECONDS = 60


def peaks(mp3: bytes, most: int) -> tuple[float, list[float]]:
    """How long an mp3 is, in seconds, and the largest sample of each of up to `most` equal stretches, from 0 to 1.

    Takes about a tenth of a second of one core a minute of sound. Raises RenderError if it is no mp3.
    """
    samples = np.abs(_decoded(mp3).astype(np.float32)) / 32768
    if not len(samples):
        raise RenderError("The song's sound is empty.", "Ask for the song again.")
    edges = np.linspace(0, len(samples), min(most, len(samples)), endpoint=False).astype(int)
    largest = np.maximum.reduceat(samples, edges)
    return len(samples) / _RATE_HZ, [round(float(peak), 3) for peak in np.minimum(largest, 1)]


def _decoded(mp3: bytes) -> np.ndarray:
    """(frames,) int16, at `_RATE_HZ`, both channels as one."""
    form = ["-f", "s16le", "-ac", "1", "-ar", str(_RATE_HZ)]
    command = [encode.ffmpeg(), "-v", "error", "-threads", "1", "-f", "mp3", "-i", "pipe:0", *form, "pipe:1"]
    try:
        done = subprocess.run(command, input=mp3, capture_output=True, timeout=_LIMIT_SECONDS, check=True)
    except (OSError, subprocess.SubprocessError) as error:
        raise RenderError("ffmpeg could not read the song's sound.", "Ask for the song again.") from error
    return np.frombuffer(done.stdout[: len(done.stdout) // 2 * 2], np.int16)
