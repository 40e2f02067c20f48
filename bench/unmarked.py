"""Sounds without a mark, on which nothing may be found: other people's music, noises, tones, loops, babble, silence."""

from __future__ import annotations

import hashlib
import tarfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt
from scipy import signal

from bench.attacks import RATE_HZ, Sound
from generation.errors import RenderError
from generation.marks import pattern
from generation.render.synth import Synthesizer

ARCHIVES = Path("../shared/data")
FROM_EACH = {"mutopia_pd_ccby": 30, "freedoom": 20, "openscore_quartets": 10, "groove_midi": 20}
PIECES_OF_EACH = 4
SYNTHETIC = 280

Floats = npt.NDArray[np.float64]

_PIECE_SECONDS = 12.0
_PERIOD_SECONDS = pattern.PERIOD_FRAMES * pattern.FRAME_SECONDS


def pieces(sound: Sound, count: int) -> Iterator[Sound]:
    """Evenly cut, none shorter than the rest."""
    length = len(sound) // count
    for number in range(count):
        yield sound[number * length : (number + 1) * length]


def music(synthesizer: Synthesizer, archive: str) -> Iterator[tuple[str, Sound]]:
    """Pieces of MIDI files that people have written, with the names of the files. None if the archive is not there."""
    path = ARCHIVES / f"{archive}.tar.xz"
    if not path.exists():
        return
    for name, midi in _files(path, FROM_EACH[archive]):
        try:
            sound = synthesizer.render(midi, max_seconds=PIECES_OF_EACH * _PIECE_SECONDS)
        except RenderError:
            continue
        for number, piece in enumerate(pieces(sound, PIECES_OF_EACH)):
            yield f"{name} {number}", piece


def _files(archive: Path, count: int) -> list[tuple[str, bytes]]:
    """Some of its MIDI files, always the same."""
    with tarfile.open(archive) as tar:
        found = {
            member.name: tar.extractfile(member)
            for member in tar
            if member.isfile() and member.name.endswith(".mid") and 2_000 < member.size < 100_000
        }
        chosen = sorted(found, key=lambda name: hashlib.sha256(name.encode()).digest())[:count]
        return [(Path(name).name, stream.read()) for name in chosen if (stream := found[name]) is not None]


def synthetic() -> Iterator[tuple[str, Sound]]:
    """Each kind with many dice."""
    kinds = (_noise, _tones, _clicks, _babble, _wobble, _loop, _gated)
    for number in range(SYNTHETIC):
        make = kinds[number % len(kinds)]
        dice = np.random.default_rng(number)
        frames = int(dice.uniform(4, 14) * RATE_HZ)
        sound = make(dice, frames)
        peak = np.abs(sound).max()
        yield f"{make.__name__.strip('_')} {number}", (sound / max(peak, 1e-9) * 0.5).astype(np.float32)


def _noise(dice: np.random.Generator, frames: int) -> Floats:
    """From white to brown."""
    spectrum = np.fft.rfft(dice.normal(size=(frames, 2)), axis=0)
    slope = np.maximum(np.arange(len(spectrum)), 1) ** -dice.uniform(0, 1)
    return np.fft.irfft(spectrum * slope[:, None], frames, axis=0)


def _tones(dice: np.random.Generator, frames: int) -> Floats:
    """A chord that stands, or trembles a little."""
    seconds = np.arange(frames)[:, None] / RATE_HZ
    hz, depth = dice.uniform(100, 8000, (1, 12)), dice.uniform(0, 0.2, (1, 12))
    voices = (1 + depth * np.sin(2 * np.pi * dice.uniform(1, 20, (1, 12)) * seconds)) * np.sin(2 * np.pi * hz * seconds)
    return voices.reshape(frames, 6, 2).sum(axis=1)


def _clicks(dice: np.random.Generator, frames: int) -> Floats:
    """As a metronome, or as rain."""
    sound = np.zeros((frames, 2))
    often = dice.uniform(2, 200)
    at = (
        dice.integers(0, frames, int(frames / RATE_HZ * often))
        if dice.random() < 0.5
        else np.arange(0, frames, int(RATE_HZ / often))
    )
    sound[at] = dice.normal(size=(len(at), 2))
    return sound


def _babble(dice: np.random.Generator, frames: int) -> Floats:
    """Like speech: pulses at a voice's pitch through formants that wander, in syllables, with pauses."""
    steps = frames // 480 + 2
    pitch = np.interp(
        np.arange(frames) / 480, np.arange(steps), dice.uniform(80, 260) * (1 + 0.1 * _wander(dice, steps))
    )
    pulses = np.diff(np.floor(np.cumsum(pitch / RATE_HZ)), prepend=0) + 0.02 * dice.normal(size=frames)
    voice = np.zeros(frames)
    for low, high in ((300, 900), (900, 2400), (2200, 3400)):
        for begin in range(0, frames, 9600):  # a syllable is 0.2 s
            hz = dice.uniform(low, high)
            numerator, denominator = signal.iirpeak(hz, 5, fs=RATE_HZ)
            voice[begin : begin + 9600] += signal.lfilter(numerator, denominator, pulses[begin : begin + 9600])
    loud = np.interp(np.arange(frames) / 480, np.arange(steps), np.clip(_wander(dice, steps), 0, None))
    return np.repeat((voice * loud)[:, None], 2, axis=1)


def _wander(dice: np.random.Generator, steps: int) -> Floats:
    return np.asarray(signal.lfilter([1], [1, -0.9], dice.normal(size=steps)))


def _wobble(dice: np.random.Generator, frames: int) -> Floats:
    """Noise whose bands flicker at the mark's own rate: as like a mark as chance can make it without the key."""
    tile = int(pattern.HALF_TILE * pattern.FRAME_SECONDS * RATE_HZ)
    sound = np.zeros((frames, 2))
    for low in np.geomspace(200, 9000, 20):
        band = signal.butter(2, (low, low * 1.2), "bandpass", fs=RATE_HZ, output="sos")
        flicker = np.repeat(1 + 0.2 * dice.choice((-1, 1), frames // tile + 1), tile)[:frames]
        sound += signal.sosfilt(band, dice.normal(size=(frames, 2)), axis=0) * flicker[:, None]
    return sound


def _loop(dice: np.random.Generator, frames: int) -> Floats:
    """Exactly as long as the mark's period, again and again: what is laid over itself does not average away."""
    once = _noise(dice, int(_PERIOD_SECONDS * RATE_HZ))
    once *= np.repeat(dice.uniform(0.1, 1, 64), len(once) // 64 + 1)[: len(once), None]
    return np.tile(once, (frames // len(once) + 1, 1))[:frames]


def _gated(dice: np.random.Generator, frames: int) -> Floats:
    """Noise with digital silences, down to nothing at all."""
    gate = np.repeat(dice.random(frames // 2400 + 1) < dice.random() ** 2, 2400)[:frames]
    return dice.normal(size=(frames, 2)) * gate[:, None]
