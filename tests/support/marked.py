"""Files with and without marks, made by ffmpeg in an instant: no music is rendered for them."""

from __future__ import annotations

import subprocess
from pathlib import Path

import imageio_ffmpeg
import numpy as np
from scipy import signal

from generation.marks import watermark
from generation.marks.identity import Identity
from generation.marks.label import Label
from generation.render import encode
from generation.render.synth import SAMPLE_RATE_HZ, Sound

LABEL = Label(
    title="Melancholic waltz in A minor",
    style="waltz",
    key="A minor",
    bpm=96,
    seed=2**53 - 1,
    model="tiny 0123456789ab",
    version="0.1.0",
    payload=0xDEADBEEF,
)

MIMES = {"mp3": "audio/mpeg", "wav": "audio/wav", "flac": "audio/flac", "png": "image/png"}


def plain(kind: str, folder: Path, *options: str) -> bytes:
    """A second of a tone, or a red square, without a mark."""
    source = ["color=red:s=64x64", "-frames:v", "1"] if kind == "png" else ["sine=440:d=1"]
    path = folder / f"plain.{kind}"
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-y", "-v", "error", "-f", "lavfi", "-i", *source, *options, str(path)]
    subprocess.run(command, check=True, timeout=60)
    return path.read_bytes()


def sound(seconds: float = 16.0) -> Sound:
    """Something with all pitches in it and a beat, in no time."""
    chance = np.random.default_rng(1)
    frames = int(seconds * SAMPLE_RATE_HZ)
    noise = signal.lfilter([0.05], [1, -0.95], chance.standard_normal((frames, 2)), axis=0)
    beat = 0.2 + np.exp(-6 * (np.arange(frames) % 24_000) / 24_000)
    return (0.3 * noise * beat[:, None]).astype(np.float32)


def song(encoding: encode.Encoding, signer: Identity | None, label: Label = LABEL) -> bytes:
    """A file with all its marks, made as the renderer makes them but for the music."""
    (data,) = encode.files(watermark.embed(sound(), label.payload), [encoding], label, signer)
    return data


def converted(data: bytes, container: str, *options: str) -> bytes:
    """A file made into another, as anybody might."""
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-i", "pipe:0", *options, "-f", container, "pipe:1"]
    return subprocess.run(command, input=data, capture_output=True, check=True, timeout=60).stdout
