"""Rooms, equalisers and tape: what they do to sound, measured."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import signal

from generation.render import rooms, tape
from generation.render.equaliser import Filter, sections
from generation.render.sounding import Band, Room, Shape, Tape
from generation.render.synth import SAMPLE_RATE_HZ

HALL = Room(seconds=2.0, high_share=0.5)


def _decay_seconds(impulse: np.ndarray, hertz: float) -> float:
    """RT60 at an octave by Schroeder's backward integration, from −5 to −25 dB."""
    octave = signal.butter(3, [hertz / 2**0.5, hertz * 2**0.5], "bandpass", fs=SAMPLE_RATE_HZ, output="sos")
    energy = np.cumsum(signal.sosfilt(octave, impulse.astype(np.float64))[::-1] ** 2)[::-1]
    level_db = 10 * np.log10(energy / energy[0])
    start, end = np.argmax(level_db < -5), np.argmax(level_db < -25)
    return float((end - start) / SAMPLE_RATE_HZ * 3)


def test_a_room_rings_as_long_as_it_says_and_its_highs_shorter() -> None:
    left = rooms.impulse(HALL)[0]
    assert _decay_seconds(left, 1000) == pytest.approx(2.0, rel=0.2)
    assert _decay_seconds(left, 4000) < 0.8 * _decay_seconds(left, 1000)


def test_rooms_are_as_loud_as_each_other_and_different_for_each_ear() -> None:
    for seconds in (0.3, 1.0, 4.5):
        impulse = rooms.impulse(Room(seconds=seconds))
        assert (impulse**2).sum() / 2 == pytest.approx(1.0, abs=0.01)
        assert abs(np.corrcoef(impulse)[0, 1]) < 0.35


def test_a_room_answers_as_convolution_does() -> None:
    sent = np.zeros(300_000, np.float32)
    sent[[10, 131_000, 131_500, 262_200]] = 1, -0.5, 0.25, 0.7
    impulse = rooms.impulse(HALL)
    heard = np.ones((2, len(sent)), np.float32)
    rooms.add(impulse, sent, heard)
    expected = np.stack([signal.oaconvolve(sent, one)[: len(sent)] for one in impulse]) + 1
    assert np.allclose(heard, expected, atol=1e-5)


def test_a_room_is_the_same_in_every_process() -> None:
    first = rooms.impulse(HALL).copy()
    rooms.impulse.cache_clear()
    assert np.array_equal(rooms.impulse(HALL), first)


@pytest.mark.parametrize(
    ("band", "hertz", "expected_db"),
    [
        (Band(Shape.LOW_CUT, 100.0), 50, -12.3),
        (Band(Shape.LOW_CUT, 100.0), 1000, 0.0),
        (Band(Shape.HIGH_CUT, 5000.0), 10_000, -14.3),
        (Band(Shape.BELL, 1000.0, 6.0), 1000, 6.0),
        (Band(Shape.BELL, 1000.0, -6.0), 100, 0.0),
        (Band(Shape.LOW_SHELF, 200.0, 4.0), 20, 4.0),
        (Band(Shape.HIGH_SHELF, 5000.0, -4.0), 20_000, -4.0),
        (Band(Shape.HIGH_SHELF, 5000.0, -4.0), 100, 0.0),
    ],
)
def test_bands_bend_the_spectrum_where_they_say(band: Band, hertz: float, expected_db: float) -> None:
    _, response = signal.sosfreqz(sections([band]), worN=[hertz], fs=SAMPLE_RATE_HZ)
    assert 20 * np.log10(abs(response[0])) == pytest.approx(expected_db, abs=0.3)


def test_filtering_block_by_block_is_filtering_at_once() -> None:
    noise = np.random.default_rng(1).standard_normal((2, 9600)).astype(np.float32)
    bands = (Band(Shape.LOW_CUT, 80.0), Band(Shape.BELL, 2000.0, 3.0))
    whole, pieces = Filter(bands)(noise), Filter(bands)
    assert np.allclose(np.hstack([pieces(noise[:, :1000]), pieces(noise[:, 1000:])]), whole, atol=1e-5)
    assert np.array_equal(Filter(())(noise), noise)


def test_tape_wavers_as_far_as_it_says() -> None:
    at = np.arange(SAMPLE_RATE_HZ * 4) / SAMPLE_RATE_HZ
    tone = np.stack([np.sin(2 * np.pi * 1000 * at)] * 2).astype(np.float32)
    wavering = tape.waver(tone, Tape(wow_cents=10.0, wow_hz=0.5))[0]
    phase = np.unwrap(np.angle(signal.hilbert(wavering.astype(np.float64))))
    hertz = np.convolve(np.diff(phase), np.ones(4800) / 4800, "valid") * SAMPLE_RATE_HZ / 2 / np.pi
    cents = 1200 * np.log2(hertz / 1000)
    assert 7 < cents[4800:-4800].max() < 13
    assert -13 < cents[4800:-4800].min() < -7
    clicks = np.zeros((2, SAMPLE_RATE_HZ * 4), np.float32)
    clicks[:, 12_000::24_000] = 1
    heard = np.flatnonzero(tape.waver(clicks, Tape(wow_cents=10.0, wow_hz=0.5))[0] > 0.4)
    written = np.flatnonzero(clicks[0])
    assert np.abs(heard[:, None] - written).min(axis=1).max() < 0.004 * SAMPLE_RATE_HZ


def test_hiss_and_crackle_are_soft_and_repeatable() -> None:
    worn = Tape(wow_cents=5.0, hiss_db=-60.0, crackles=8.0)
    noise = tape.noise(SAMPLE_RATE_HZ * 4, worn, 1.0, seed=1)
    assert np.array_equal(noise, tape.noise(SAMPLE_RATE_HZ * 4, worn, 1.0, seed=1))
    assert not np.array_equal(noise, tape.noise(SAMPLE_RATE_HZ * 4, worn, 1.0, seed=2))
    assert -75 < 20 * np.log10(np.median(np.abs(noise))) < -60
    assert np.abs(noise).max() < 10 ** (-20 / 20)
    assert np.abs(noise[:, 0]).max() < 1e-6
