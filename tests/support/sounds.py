"""Encoded sound back to samples, by ffmpeg itself."""

from __future__ import annotations

import subprocess

import imageio_ffmpeg
import numpy as np

from generation.render.synth import SAMPLE_RATE_HZ, Sound


def decode(data: bytes) -> Sound:
    """Any audio file as stereo samples at 48 kHz."""
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-i", "pipe:0", "-f", "f32le", "-ac", "2"]
    command += ["-ar", str(SAMPLE_RATE_HZ), "pipe:1"]
    done = subprocess.run(command, input=data, capture_output=True, check=True, timeout=60)
    return np.frombuffer(done.stdout, "<f4").reshape(-1, 2)


def probe(data: bytes) -> str:
    """What ffmpeg says about a file: its streams and tags."""
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-hide_banner", "-i", "pipe:0"]  # without an output: exit status 1
    return subprocess.run(command, input=data, capture_output=True, check=False, timeout=60).stderr.decode()
