"""The sound chip of a games console: pulse waves, a stepped triangle and noise, made here note by note.

After the Ricoh 2A03 of 1983: pulses of 12.5, 25 and 50 %, a triangle of 32 steps, noise from a shift register of 15
bits. Unlike it, waves are limited to what the sampling rate can hold, so that high notes do not whistle.
What a line plays depends on its role, never on its General MIDI program.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

from generation.render.lines import Line, Played
from generation.render.synth import BLOCK_FRAMES, MAX_SECONDS, SAMPLE_RATE_HZ, Block
from generation.score import Role

_Wave = npt.NDArray[np.float32]

_TABLE = 4096  # samples of one period
_HIGHEST_HZ = 18_000.0
_ATTACK_SECONDS = 0.002  # and release: a wave that starts or stops at once clicks
_RELEASE_SECONDS = 0.012
_LEVEL = 0.055  # of a pulse at full volume: about as loud as the soundfont's instruments

_VIBRATO_AFTER_SECONDS = 0.25
_VIBRATO_HZ, _VIBRATO_CENTS = 6.0, 14.0


@dataclass(frozen=True, slots=True, kw_only=True)
class _Voice:
    """How one role sounds."""

    duty: float | None  # share of the period that a pulse is up; None is the triangle
    fall_seconds: float  # until the volume has fallen to a third of the way to `sustain`
    sustain: float
    level: float = 1.0
    has_vibrato: bool = False


_VOICES = {
    Role.BASS: _Voice(duty=None, fall_seconds=1.0, sustain=1.0, level=2.6),  # the triangle had one volume
    Role.CHORDS: _Voice(duty=0.25, fall_seconds=0.12, sustain=0.35, level=0.8),
    Role.COMP: _Voice(duty=0.125, fall_seconds=0.10, sustain=0.3, level=0.9),
    Role.PAD: _Voice(duty=0.25, fall_seconds=0.6, sustain=0.5, level=0.8),
    Role.ARPEGGIO: _Voice(duty=0.125, fall_seconds=0.09, sustain=0.25, level=1.1),
    Role.COUNTER: _Voice(duty=0.25, fall_seconds=0.25, sustain=0.6, has_vibrato=True),
    Role.LEAD: _Voice(duty=0.5, fall_seconds=0.3, sustain=0.7, has_vibrato=True),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Hit:
    """How a drum sounds: noise at a clock's rate, or a triangle that falls, or both."""

    noise: float = 0.0  # how loud
    noise_hz: float = 20_000.0  # how often the register shifts: low is a rumble, high a hiss
    noise_seconds: float = 0.05  # until it has fallen to a third
    tone: float = 0.0
    tone_hz: tuple[float, float] = (200.0, 50.0)  # from, to
    tone_seconds: float = 0.08


_KICK = _Hit(tone=3.2, tone_hz=(190.0, 48.0), tone_seconds=0.09, noise=0.5, noise_hz=4000.0, noise_seconds=0.006)
_SNARE = _Hit(noise=1.5, noise_hz=16_000.0, noise_seconds=0.075, tone=0.9, tone_hz=(240.0, 170.0), tone_seconds=0.04)
_CLAP = _Hit(noise=1.3, noise_hz=11_000.0, noise_seconds=0.06)
_HAT = _Hit(noise=0.5, noise_hz=44_000.0, noise_seconds=0.018)
_OPEN_HAT = _Hit(noise=0.5, noise_hz=44_000.0, noise_seconds=0.11)
_RIDE = _Hit(noise=0.42, noise_hz=36_000.0, noise_seconds=0.06)
_CRASH = _Hit(noise=0.9, noise_hz=28_000.0, noise_seconds=0.4)
_TICK = _Hit(noise=0.7, noise_hz=9000.0, noise_seconds=0.02)
_HITS = {  # by General MIDI's percussion key; all others tick
    **dict.fromkeys((35, 36), _KICK),
    **dict.fromkeys((38, 40), _SNARE),
    **dict.fromkeys((37, 39), _CLAP),
    **dict.fromkeys((42, 44), _HAT),
    46: _OPEN_HAT,
    **dict.fromkeys((51, 53, 59), _RIDE),
    **dict.fromkeys((49, 52, 55, 57), _CRASH),
    **{
        key: _Hit(tone=2.6, tone_hz=(hertz * 1.7, hertz), tone_seconds=0.12, noise=0.3, noise_seconds=0.01)
        for key, hertz in ((41, 70.0), (43, 85.0), (45, 105.0), (47, 125.0), (48, 150.0), (50, 180.0))
    },
}


def play(lines: Sequence[Line], *, max_seconds: float = MAX_SECONDS) -> Iterator[Block]:
    """The lines block by block, as `synth.Synthesizer.play` gives them. The same lines give the same samples."""
    players = [_Player(line) for line in lines]
    last_frame = int(max_seconds * SAMPLE_RATE_HZ)
    for first in range(0, last_frame, BLOCK_FRAMES):
        block = np.empty((len(lines), 2, BLOCK_FRAMES), np.float32)
        for channels, player in zip(block, players, strict=True):
            channels[:] = player.next(first)
        yield block
        if all(player.is_done for player in players):
            return


class _Player:
    """One line, note by note: what reaches beyond a block waits for the next."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self._notes = deque(line.notes)
        self._waiting = np.zeros(0, np.float32)

    @property
    def is_done(self) -> bool:
        return not self._notes and not len(self._waiting)

    def next(self, first: int) -> _Wave:
        """The block that begins at the frame `first`."""
        while self._notes and (start := int(self._notes[0].start * SAMPLE_RATE_HZ) - first) < BLOCK_FRAMES:
            self._add(sound(self._line, self._notes.popleft()), max(start, 0))
        block = np.zeros(BLOCK_FRAMES, np.float32)
        ready = self._waiting[:BLOCK_FRAMES]
        block[: len(ready)] = ready
        self._waiting = self._waiting[BLOCK_FRAMES:]
        return block

    def _add(self, wave: _Wave, start: int) -> None:
        missing = start + len(wave) - len(self._waiting)
        if missing > 0:
            self._waiting = np.pad(self._waiting, (0, missing))
        self._waiting[start : start + len(wave)] += wave


def sound(line: Line, note: Played) -> _Wave:
    """One of a line's notes, from its start until nothing of it is heard."""
    volume = _LEVEL * (note.velocity / 127) ** 1.5  # flatter than a piano's: the chip had 16 steps
    if line.is_drums:
        return volume * _drum(_HITS.get(note.pitch, _TICK))
    voice = _VOICES.get(line.role or Role.LEAD, _VOICES[Role.LEAD])
    return volume * np.float32(voice.level) * _tone(voice, note.pitch, note.end - note.start)


def _tone(voice: _Voice, pitch: int, seconds: float) -> _Wave:
    frames = int((seconds + _RELEASE_SECONDS) * SAMPLE_RATE_HZ) + 1
    at = np.arange(frames, dtype=np.float32) / np.float32(SAMPLE_RATE_HZ)
    hertz = 440 * 2 ** ((pitch - 69) / 12)
    turns = np.arange(frames) * (hertz / SAMPLE_RATE_HZ)
    if voice.has_vibrato and seconds > _VIBRATO_AFTER_SECONDS:
        depth = hertz * (2 ** (_VIBRATO_CENTS / 1200) - 1) / (2 * np.pi * _VIBRATO_HZ)  # turns ahead at most
        swing = np.sin(2 * np.pi * _VIBRATO_HZ * (at - np.float32(_VIBRATO_AFTER_SECONDS)))
        turns = turns + depth * np.where(at > _VIBRATO_AFTER_SECONDS, swing, 0)
    table = _period(voice.duty, min(int(_HIGHEST_HZ / hertz), _TABLE // 8))
    wave = table[(turns % 1 * _TABLE).astype(np.int32)]
    envelope = voice.sustain + (1 - voice.sustain) * np.exp(at * np.float32(-1 / voice.fall_seconds))
    return (wave * envelope * _edges(frames, _RELEASE_SECONDS)).astype(np.float32, copy=False)


def _drum(hit: _Hit) -> _Wave:
    longest = max(hit.noise_seconds * (hit.noise > 0), hit.tone_seconds * (hit.tone > 0))
    frames = int(longest * 6 * SAMPLE_RATE_HZ)  # fallen by 52 dB
    at = np.arange(frames) / SAMPLE_RATE_HZ
    wave = np.zeros(frames)
    if hit.noise:
        register = _noise()
        wave += hit.noise * register[(at * hit.noise_hz).astype(int) % len(register)] * np.exp(-at / hit.noise_seconds)
    if hit.tone:
        high, low = hit.tone_hz
        fall = hit.tone_seconds / 2
        turns = low * at + (high - low) * fall * (1 - np.exp(-at / fall))
        table = _period(None, 24)
        wave += hit.tone * table[(turns % 1 * _TABLE).astype(int)] * np.exp(-at / hit.tone_seconds)
    return (wave * _edges(frames, _RELEASE_SECONDS)).astype(np.float32)


def _edges(frames: int, release_seconds: float) -> _Wave:
    """1 with a short rise and fall."""
    left = np.arange(frames, dtype=np.float32) / np.float32(_ATTACK_SECONDS * SAMPLE_RATE_HZ)
    right = np.arange(frames, dtype=np.float32)[::-1] / np.float32(release_seconds * SAMPLE_RATE_HZ)
    return np.minimum(1, np.minimum(left, right))


@cache
def _period(duty: float | None, harmonics: int) -> _Wave:
    """One period of a wave with so many harmonics, its mean 0 and its root mean square 1."""
    at = np.arange(_TABLE) / _TABLE
    staircase = np.abs(np.floor((at * 32 + 8) % 32) - 15.5)  # 16 levels up, 16 down
    ideal = staircase if duty is None else np.where(at < duty, 1.0, 0.0)
    spectrum = np.fft.rfft(ideal)
    spectrum[0] = 0
    kept = max(harmonics, 1) + 1
    spectrum[kept:] = 0
    spectrum[1:kept] *= np.sinc(np.arange(1, kept) / (kept + 1))  # Lanczos: no ringing where the wave jumps
    wave = np.fft.irfft(spectrum, _TABLE)
    return (wave / np.sqrt((wave**2).mean())).astype(np.float32)


@cache
def _noise() -> _Wave:
    """All 32,767 states of the shift register, each bit as −1 or 1."""
    bits, register = np.empty(32_767, np.float32), 1
    for index in range(len(bits)):
        bits[index] = 1 - 2 * (register & 1)
        register = register >> 1 | ((register ^ register >> 1) & 1) << 14
    return bits
