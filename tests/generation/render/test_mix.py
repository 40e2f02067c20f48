"""Mastering: the same loudness for all, under one ceiling, by one gain a frame."""

from __future__ import annotations

import dataclasses

import numpy as np
import pyloudnorm
import pytest
from scipy import signal

from generation.errors import RenderError
from generation.render import mix, synth
from generation.render.sounding import Glue
from generation.score import Note, Part, Role, Score
from tests.support import midis, scores

PLAIN = Glue(ratio=1.0, most_db=0.0)
FIRM = Glue(ratio=2.0, most_db=4.0)


def _sine(hertz: float, seconds: float, level: float = 0.5) -> synth.Sound:
    t = np.arange(int(seconds * synth.SAMPLE_RATE_HZ)) / synth.SAMPLE_RATE_HZ
    wave = level * np.sin(2 * np.pi * hertz * t + np.pi / 4)
    return np.stack([wave, wave], axis=1).astype(np.float32)


def _with_program(score: Score, program: int) -> Score:
    return dataclasses.replace(score, parts=tuple(dataclasses.replace(part, program=program) for part in score.parts))


def _mastered(raw: synth.Sound, glue: Glue = PLAIN, fade_seconds: float = 0.5) -> tuple[synth.Sound, mix.Master]:
    master = mix.master(np.ascontiguousarray(raw.T), glue=glue, fade_seconds=fade_seconds)
    return raw * master.gains[:, None], master


@pytest.mark.parametrize(
    "score",
    [
        pytest.param(scores.band_score(bars=8), id="a band"),
        pytest.param(scores.band_score(bars=8, roles=(Role.DRUMS,)), id="drums alone"),
        pytest.param(_with_program(scores.band_score(bars=8, roles=(Role.LEAD,)), 115), id="a woodblock"),
        pytest.param(_with_program(scores.band_score(bars=8, roles=(Role.LEAD,)), 6), id="a harpsichord"),
        pytest.param(scores.band_score(bars=8, roles=(Role.PAD,)), id="strings"),
    ],
)
def test_loudness_and_peaks_whatever_plays(synthesizer: synth.Synthesizer, score: Score) -> None:
    sound, master = _mastered(synthesizer.render(midis.to_midi(score)))
    assert mix.loudness_lufs(sound) == pytest.approx(mix.TARGET_LUFS, abs=0.5)
    assert master.lufs == pytest.approx(mix.loudness_lufs(sound), abs=0.1)
    assert master.true_peak_dbtp == pytest.approx(mix.true_peak_dbtp(sound), abs=0.05)
    assert master.true_peak_dbtp <= mix.CEILING_DBTP + 0.01


def test_one_short_note_is_enough(synthesizer: synth.Synthesizer) -> None:
    part = Part(role=Role.LEAD, program=115, notes=(Note(0, 72, 3, 100),))
    sound, _ = _mastered(synthesizer.render(midis.to_midi(dataclasses.replace(scores.band_score(), parts=(part,)))))
    assert np.isfinite(sound).all()
    assert mix.true_peak_dbtp(sound) <= mix.CEILING_DBTP + 0.01


def test_silence_is_an_error() -> None:
    for nothing in (np.zeros((48_000, 2), np.float32), np.zeros((0, 2), np.float32)):
        with pytest.raises(RenderError, match="silent"):
            _mastered(nothing)


def test_what_is_not_a_number_is_an_error() -> None:
    with pytest.raises(RenderError, match="no valid sound"):
        _mastered(np.full((48_000, 2), np.nan, np.float32))


def test_music_that_is_cut_off_ends_without_a_click(raw: synth.Sound) -> None:
    sound, _ = _mastered(raw[:480_000])
    assert np.abs(sound[-240:]).max() < 1e-3


def test_a_fade_falls_all_the_way_and_leaves_the_rest_alone(raw: synth.Sound) -> None:
    faded, _ = _mastered(raw[:480_000], fade_seconds=4.0)
    plain, _ = _mastered(raw[:480_000], fade_seconds=0.01)
    ratio_db = 20 * np.log10(
        np.abs(faded).max(axis=1)[::4800].clip(1e-6) / np.abs(plain).max(axis=1)[::4800].clip(1e-6)
    )
    assert np.ptp(ratio_db[:55]) < 1.5  # the rest only makes up for what the end lacks
    assert ratio_db[90:].max() < -15


def test_glue_brings_loud_and_soft_nearer(raw: synth.Sound) -> None:
    soft, loud = raw[: len(raw) // 2] * 0.25, raw[len(raw) // 2 :]
    both = np.concatenate([soft, loud])

    def range_lu(glue: Glue) -> float:
        sound, _ = _mastered(both, glue)
        return mix.loudness_lufs(sound[len(soft) :]) - mix.loudness_lufs(sound[: len(soft)])

    assert 0.5 < range_lu(PLAIN) - range_lu(FIRM) < FIRM.most_db + 0.5


def test_gains_move_smoothly(raw: synth.Sound) -> None:
    _, master = _mastered(raw, FIRM)
    steps_db = np.abs(np.diff(20 * np.log10(np.maximum(master.gains[:-24_000], 1e-6))))
    assert steps_db.max() < 0.1  # dB a sample: a jump of gain is a click


def test_true_peak_lies_between_the_samples() -> None:
    # Sampled at 45° of a quarter of the rate: every sample is 3 dB below the wave's crest.
    between = _sine(synth.SAMPLE_RATE_HZ / 4, 1.0)
    assert 20 * np.log10(np.abs(between).max()) == pytest.approx(-9.03, abs=0.05)
    assert mix.true_peak_dbtp(between[1000:-1000]) == pytest.approx(-6.02, abs=0.15)


def test_true_peak_agrees_with_scipy(raw: synth.Sound) -> None:
    excerpt = raw[48_000 : 48_000 * 6]
    oversampled = signal.resample_poly(excerpt.astype(np.float64), 4, 1, axis=0)
    assert mix.true_peak_dbtp(excerpt) == pytest.approx(20 * np.log10(np.abs(oversampled).max()), abs=0.1)


def test_loudness_of_the_standards_reference_tone() -> None:
    # EBU Tech 3341, case 1: 1 kHz in both channels at −23 dBFS is −23 LUFS.
    assert mix.loudness_lufs(_sine(1000, 5.0, 10 ** (-23 / 20))) == pytest.approx(-23.0, abs=0.1)


def test_loudness_agrees_with_pyloudnorm_on_music_with_pauses(raw: synth.Sound) -> None:
    music = np.concatenate([raw[:240_000], np.zeros((96_000, 2), np.float32), raw[240_000:480_000] * 0.05])
    other = pyloudnorm.Meter(synth.SAMPLE_RATE_HZ).integrated_loudness(music)
    assert mix.loudness_lufs(music) == pytest.approx(other, abs=0.1)
    assert mix.loudness_lufs(np.zeros((48_000, 2), np.float32)) == -np.inf


def test_the_meter_of_many_lines_agrees(raw: synth.Sound) -> None:
    lines = np.stack([raw.T, raw.T * 0.1, raw.T * 0])[:, :, : synth.BLOCK_FRAMES * 20]
    meter = mix.Meter(3)
    for first in range(0, lines.shape[2], synth.BLOCK_FRAMES):
        meter.hear(lines[:, :, first : first + synth.BLOCK_FRAMES])
    first, second, silent = meter.lufs()
    assert first == pytest.approx(mix.loudness_lufs(lines[0].T), abs=0.1)
    assert second == pytest.approx(first - 20, abs=0.1)
    assert silent == -np.inf
