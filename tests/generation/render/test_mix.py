from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from scipy import signal

from generation.errors import RenderError
from generation.render import mix, synth
from generation.score import Note, Part, Role, Score
from tests.support import midis, scores


def _sine(hertz: float, seconds: float, level: float = 0.5) -> synth.Sound:
    t = np.arange(int(seconds * synth.SAMPLE_RATE_HZ)) / synth.SAMPLE_RATE_HZ
    wave = level * np.sin(2 * np.pi * hertz * t + np.pi / 4)
    return np.stack([wave, wave], axis=1).astype(np.float32)


def _with_program(score: Score, program: int) -> Score:
    return dataclasses.replace(score, parts=tuple(dataclasses.replace(part, program=program) for part in score.parts))


def test_loudness_and_peaks_of_a_song(song: mix.Mix) -> None:
    assert song.lufs == pytest.approx(mix.TARGET_LUFS, abs=0.5)
    assert song.lufs == pytest.approx(mix.loudness_lufs(song.sound), abs=0.1)
    assert song.true_peak_dbtp == pytest.approx(mix.true_peak_dbtp(song.sound), abs=0.05)
    assert song.true_peak_dbtp <= mix.CEILING_DBTP + 0.01
    assert np.isfinite(song.sound).all()


@pytest.mark.parametrize(
    "score",
    [
        pytest.param(scores.band_score(bars=8, roles=(Role.DRUMS,)), id="drums alone"),
        pytest.param(_with_program(scores.band_score(bars=8, roles=(Role.LEAD,)), 115), id="a woodblock"),
        pytest.param(_with_program(scores.band_score(bars=8, roles=(Role.LEAD,)), 6), id="a harpsichord"),
        pytest.param(scores.band_score(bars=8, roles=(Role.PAD,)), id="strings"),
    ],
)
def test_loudness_and_peaks_whatever_plays(synthesizer: synth.Synthesizer, score: Score) -> None:
    song = mix.mix(synthesizer.render(midis.to_midi(score)))
    assert mix.loudness_lufs(song.sound) == pytest.approx(mix.TARGET_LUFS, abs=1.0)
    assert mix.true_peak_dbtp(song.sound) <= mix.CEILING_DBTP + 0.01


def test_a_whisper_is_brought_to_the_same_loudness(synthesizer: synth.Synthesizer) -> None:
    score = scores.band_score(bars=8, roles=(Role.LEAD,))
    notes = tuple(dataclasses.replace(note, velocity=2) for note in score.parts[0].notes)
    whisper = dataclasses.replace(score, parts=(dataclasses.replace(score.parts[0], notes=notes),))
    assert mix.mix(synthesizer.render(midis.to_midi(whisper))).lufs == pytest.approx(mix.TARGET_LUFS, abs=1.0)


def test_one_short_note_is_enough(synthesizer: synth.Synthesizer) -> None:
    part = Part(role=Role.LEAD, program=115, notes=(Note(0, 72, 3, 100),))
    song = mix.mix(synthesizer.render(midis.to_midi(dataclasses.replace(scores.band_score(), parts=(part,)))))
    assert np.isfinite(song.sound).all()
    assert song.seconds < 6


def test_silence_is_an_error() -> None:
    for nothing in (np.zeros((48_000, 2), np.float32), np.zeros((0, 2), np.float32)):
        with pytest.raises(RenderError, match="silent"):
            mix.mix(nothing)


def test_what_is_not_a_number_is_an_error() -> None:
    with pytest.raises(RenderError, match="no valid sound"):
        mix.mix(np.full((48_000, 2), np.nan, np.float32))


def test_no_click_at_either_end(song: mix.Mix, raw: synth.Sound) -> None:
    assert np.abs(song.sound[:240]).max() < 1e-3
    assert np.abs(song.sound[-240:]).max() < 1e-3
    cut_off = mix.mix(raw[:480_000])  # in the middle of the music
    assert np.abs(cut_off.sound[-240:]).max() < 1e-3


def test_silence_at_the_end_is_dropped(raw: synth.Sound) -> None:
    trailing = np.concatenate([raw, np.zeros((480_000, 2), np.float32)])
    assert mix.mix(trailing).seconds == pytest.approx(mix.mix(raw).seconds, abs=0.5)
    audible = np.flatnonzero(np.abs(mix.mix(trailing).sound).max(axis=1) > 1e-3)
    assert mix.mix(trailing).seconds - audible[-1] / synth.SAMPLE_RATE_HZ < 1.5


def test_offset_and_rumble_are_removed(raw: synth.Sound) -> None:
    shifted = mix.mix(raw + np.float32(0.05)).sound
    assert abs(float(shifted[48_000:-48_000].mean())) < 1e-4


def test_true_peak_lies_between_the_samples() -> None:
    # Sampled at 45° of a quarter of the rate: every sample is 3 dB below the wave's crest.
    between = _sine(synth.SAMPLE_RATE_HZ / 4, 1.0)
    assert 20 * np.log10(np.abs(between).max()) == pytest.approx(-9.03, abs=0.05)
    assert mix.true_peak_dbtp(between[1000:-1000]) == pytest.approx(-6.02, abs=0.15)


def test_true_peak_agrees_with_scipy(song: mix.Mix) -> None:
    excerpt = song.sound[48_000 : 48_000 * 6]
    oversampled = signal.resample_poly(excerpt.astype(np.float64), 4, 1, axis=0)
    assert mix.true_peak_dbtp(excerpt) == pytest.approx(20 * np.log10(np.abs(oversampled).max()), abs=0.1)


def test_loudness_of_the_standards_reference_tone() -> None:
    # EBU Tech 3341, case 1: 1 kHz in both channels at −23 dBFS is −23 LUFS.
    assert mix.loudness_lufs(_sine(1000, 5.0, 10 ** (-23 / 20))) == pytest.approx(-23.0, abs=0.1)
