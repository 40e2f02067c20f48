"""What is done to a song on its way: encoders and filters of ffmpeg, cuts, levels."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import numpy.typing as npt

from generation.render import encode

Sound = npt.NDArray[np.float32]
"""Stereo at 48 kHz, shape (samples, 2)."""

RATE_HZ = 48_000
_CROPS_BEGIN = 0.317  # of what a crop leaves over: nowhere near a beat or a frame

Attack = Callable[[Sound], Sound]


def decoded(data: bytes, *, rate_hz: int = RATE_HZ) -> Sound:
    """A file's sound, in stereo."""
    with tempfile.NamedTemporaryFile() as file:
        file.write(data)
        file.flush()
        return _ffmpeg(["-i", file.name], _raw(rate_hz))


def coded(container: str, codec: str, kbps: int, *, rate_hz: int = RATE_HZ) -> Attack:
    """Through an encoder and back."""

    def attack(sound: Sound) -> Sound:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, f"sound.{container}")
            _ffmpeg(_SOURCE, ["-c:a", codec, "-b:a", f"{kbps}k", "-ar", str(rate_hz), str(path)], sound)
            return _ffmpeg(["-i", str(path)], _raw(RATE_HZ))

    return attack


def filtered(graph: str) -> Attack:
    """Through filters of ffmpeg's."""
    return lambda sound: _ffmpeg(_SOURCE, ["-af", graph, *_raw(RATE_HZ)], sound)


def mono(sound: Sound) -> Sound:
    return np.repeat(sound.mean(axis=1, keepdims=True), 2, axis=1)


def crop(seconds: float) -> Attack:
    def attack(sound: Sound) -> Sound:
        length = round(seconds * RATE_HZ)
        begin = max(0, int((len(sound) - length) * _CROPS_BEGIN))
        return sound[begin : begin + length]

    return attack


def quiet(sound: Sound) -> Sound:
    """40 dB down, in 16 bits."""
    return np.round(sound * np.float32(0.01 * 32768)) / np.float32(32768)


def noisy(sound: Sound) -> Sound:
    """White noise 20 dB below the song."""
    noise = np.random.default_rng(0).normal(0, float(sound.std()) / 10, sound.shape)
    return sound + noise.astype(np.float32)


def one_after_the_other(*attacks: Attack) -> Attack:
    def attack(sound: Sound) -> Sound:
        for each in attacks:
            sound = each(sound)
        return sound

    return attack


_SOURCE = ["-f", "f32le", "-ar", str(RATE_HZ), "-ac", "2", "-i", "-"]

REQUIRED: dict[str, Attack] = {
    "mp3 at 64k": coded("mp3", "libmp3lame", 64),
    "opus at 48k": coded("ogg", "libopus", 48),
    "EQ: bass +6 dB, 1 kHz +5 dB, treble −6 dB": filtered(
        "bass=g=6:f=150,equalizer=f=1000:t=q:w=1:g=5,treble=g=-6:f=4000"
    ),
    "mono": mono,
    "30 seconds from anywhere": crop(30),
    "40 dB quieter, 16 bits": quiet,
    "44.1 kHz and back": filtered("aresample=44100,aresample=48000"),
}
"""Done to every song."""

FURTHER: dict[str, Attack] = {
    "30 seconds, mp3 at 64k": one_after_the_other(crop(30), coded("mp3", "libmp3lame", 64)),
    "15 seconds": crop(15),
    "10 seconds": crop(10),
    "opus at 32k": coded("ogg", "libopus", 32),
    "aac at 64k": coded("m4a", "aac", 64),
    "noise at 20 dB": noisy,
    "echoes": filtered("aecho=0.8:0.6:40|70|110:0.4|0.3|0.2"),
    "compressor 6:1": filtered("acompressor=threshold=0.05:ratio=6:attack=5:release=60:makeup=4"),
    "speed +0.1 %": filtered("asetrate=48048,aresample=48000"),
    "speed −1 %": filtered("asetrate=47520,aresample=48000"),
    "speed +5 %, pitch with it": filtered("asetrate=50400,aresample=48000"),
    "speed +10 %, pitch with it": filtered("asetrate=52800,aresample=48000"),
    "speed −4 %, pitch kept": filtered("atempo=0.96"),
    "speed +10 %, pitch kept": filtered("atempo=1.1"),
}
"""Done to some."""


def _raw(rate_hz: int) -> list[str]:
    return ["-f", "f32le", "-ar", str(rate_hz), "-ac", "2", "-"]


def _ffmpeg(source: list[str], target: list[str], sound: Sound | None = None) -> Sound:
    command = [encode.ffmpeg(), "-v", "error", "-y", "-threads", "1", *source, *target]
    given = b"" if sound is None else np.ascontiguousarray(sound, "<f4").tobytes()
    done = subprocess.run(command, input=given, check=True, stdout=subprocess.PIPE)
    return np.frombuffer(done.stdout, "<f4").reshape(-1, 2)
