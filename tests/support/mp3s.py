"""Small mp3s."""

from __future__ import annotations

import subprocess

import numpy as np

from generation.render import encode

RATE_HZ = 48_000


def a_tone(*levels: float) -> bytes:
    """A tone that is as loud as each level (0 to 1) for a second, in turn."""
    tone = np.sin(np.arange(RATE_HZ) * 2 * np.pi * 440 / RATE_HZ)
    samples = (np.concatenate([level * tone for level in levels]) * 32767).astype("<i2").tobytes()
    sound = ["-f", "s16le", "-ar", str(RATE_HZ), "-ac", "1", "-i", "pipe:0"]
    command = [encode.ffmpeg(), "-v", "error", *sound, "-b:a", "96k", "-f", "mp3", "pipe:1"]
    return subprocess.run(command, input=samples, capture_output=True, check=True).stdout
