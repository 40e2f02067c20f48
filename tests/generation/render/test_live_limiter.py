"""The limiter of songs that are not known yet."""

from __future__ import annotations

import numpy as np
import pytest

from generation.render.live_limiter import CEILING, Limiter
from generation.render.synth import SAMPLE_RATE_HZ


def _tone(level: float, seconds: float = 1.0) -> np.ndarray:
    at = np.arange(int(seconds * SAMPLE_RATE_HZ)) / SAMPLE_RATE_HZ
    return np.repeat((level * np.sin(2 * np.pi * 220 * at)).astype(np.float32)[:, None], 2, axis=1)


def test_what_is_soft_stays_as_it_is() -> None:
    sound = _tone(0.5)
    assert np.array_equal(Limiter().limited(sound), sound)


@pytest.mark.parametrize("level", [0.9, 2.0, 20.0])
@pytest.mark.parametrize("piece", [47, 480, 12_000, 48_000])
def test_nothing_goes_beyond_the_ceiling(level: float, piece: int) -> None:
    """However it is cut into pieces, also where it grows loud within one."""
    sound = np.concatenate((_tone(0.3, 0.1), _tone(level, 0.2), _tone(0.3, 0.1)))
    limiter = Limiter()
    limited = np.concatenate([limiter.limited(sound[start : start + piece]) for start in range(0, len(sound), piece)])
    assert limited.shape == sound.shape
    assert np.abs(limited).max() <= CEILING


def test_loud_music_is_turned_down_rather_than_bent() -> None:
    """A steady tone keeps its shape: what the limiter adds to its spectrum is 30 dB below it."""
    limiter = Limiter()
    limited = np.concatenate([limiter.limited(piece) for piece in np.array_split(_tone(2.0), 8)])[
        -SAMPLE_RATE_HZ // 2 :
    ]
    spectrum = np.abs(np.fft.rfft(limited[:, 0] * np.hanning(len(limited))))
    tone = slice(100, 121)  # 200 to 240 Hz
    others = np.delete(spectrum, np.arange(tone.start, tone.stop))
    assert others.max() < spectrum[tone].max() / 30


def test_it_lets_go_again_and_goes_on_from_piece_to_piece() -> None:
    limiter = Limiter()
    limiter.limited(_tone(4.0, 0.2))
    after = limiter.limited(_tone(0.3, 1.0))
    first, last = np.abs(after[:480]).max(), np.abs(after[-4800:]).max()
    assert first < 0.15
    assert last == pytest.approx(0.3, abs=0.001)


def test_nothing_is_nothing() -> None:
    assert len(Limiter().limited(np.zeros((0, 2), np.float32))) == 0
