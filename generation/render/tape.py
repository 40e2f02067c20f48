"""A worn cassette: the pitch wavers, and it hisses and crackles."""

from __future__ import annotations

import numpy as np

from generation.render.equaliser import Channels, Filter
from generation.render.sounding import Band, Shape, Tape
from generation.render.synth import SAMPLE_RATE_HZ

_CHUNK_FRAMES = 1 << 16
_FLUTTER = 5.7, 0.2  # how often as wow, and how far beside it
_HISS = (Band(Shape.LOW_CUT, 500.0), Band(Shape.HIGH_CUT, 7000.0))
_CRACKLE = (Band(Shape.LOW_CUT, 800.0), Band(Shape.HIGH_CUT, 4500.0))
_CRACKLE_DB = -30.0  # the loudest, beside the music's loudest moments
_FADE_SECONDS = 0.6


def waver(sound: Channels, tape: Tape) -> Channels:
    """The sound as the tape runs now faster, now slower; never more than 2 ms from where it should be."""
    frames = sound.shape[1]
    wavering = np.empty_like(sound)
    depths = [(tape.wow_hz, tape.wow_cents), (tape.wow_hz * _FLUTTER[0], tape.wow_cents * _FLUTTER[1])]
    for first in range(0, frames, _CHUNK_FRAMES):
        at = np.arange(first, min(first + _CHUNK_FRAMES, frames))
        place = at.astype(np.float64)
        for hertz, cents in depths:
            turn = 2 * np.pi * hertz / SAMPLE_RATE_HZ
            place += (2 ** (cents / 1200) - 1) / turn * np.sin(turn * at)
        place = np.clip(place, 0, frames - 2)
        before = place.astype(np.int64)
        share = (place - before).astype(np.float32)
        span = sound[:, before[0] : before[-1] + 2]
        before -= before[0]
        wavering[:, first : first + len(at)] = span[:, before] * (1 - share) + span[:, before + 1] * share
    return wavering


def noise(frames: int, tape: Tape, loudest: float, *, seed: int) -> Channels:
    """Hiss and crackle for so many frames, shape (2, frames); `loudest` is the music's highest level."""
    dice = np.random.Generator(np.random.PCG64([seed, 33]))
    hiss = Filter(_HISS)(dice.standard_normal((2, frames), np.float32)) * _level(tape.hiss_db, loudest)
    clicks = np.zeros(frames, np.float32)
    count = dice.poisson(tape.crackles * frames / SAMPLE_RATE_HZ)
    # Most are faint: a record's scratches follow a steep law.
    clicks[dice.integers(0, frames, count)] = dice.choice((-1, 1), count) * dice.uniform(0.05, 1, count) ** 3
    crackle = Filter(_CRACKLE, channels=1)(clicks[None]) * 4 * _level(_CRACKLE_DB, loudest)
    fade_frames = min(frames, int(_FADE_SECONDS * SAMPLE_RATE_HZ))
    hiss += crackle
    hiss[:, :fade_frames] *= np.linspace(0, 1, fade_frames, dtype=np.float32)
    return hiss


def _level(level_db: float, loudest: float) -> np.float32:
    return np.float32(loudest * 10 ** (level_db / 20))
