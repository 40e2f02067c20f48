"""Valence and arousal from MIDI features."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generation import midi
from generation.score import Score
from generation.training.evaluation import mood_reader
from generation.training.evaluation.mood_reader import Cues, Scale
from tests.support.scores import band_score


def cues(score: Score) -> Cues:
    found = mood_reader.measure(midi.write(score))
    assert found is not None
    return found


def test_cues_follow_the_music() -> None:
    score = band_score(bars=8)
    assert cues(replace(score, bpm=192)).tempo == pytest.approx(cues(score).tempo + 1, abs=0.01)
    assert cues(replace(score, bpm=192)).density > cues(score).density
    louder = tuple(
        replace(part, notes=tuple(replace(note, velocity=note.velocity + 10) for note in part.notes))
        for part in score.parts
    )
    assert cues(replace(score, parts=louder)).loudness == pytest.approx(cues(score).loudness + 10, abs=0.1)
    short = tuple(replace(part, notes=tuple(replace(note, duration=2) for note in part.notes)) for part in score.parts)
    assert cues(replace(score, parts=short)).staccato > cues(score).staccato + 0.2
    assert cues(replace(score, parts=score.parts[1:])).drums == 0


def test_fast_is_more_aroused_than_slow_and_major_brighter_than_minor() -> None:
    score = band_score(bars=8)
    scale = Scale.of([cues(score), cues(replace(score, bpm=180)), cues(replace(score, bpm=60))])
    assert scale.mood(cues(replace(score, bpm=180))).arousal > 0 > scale.mood(cues(replace(score, bpm=60))).arousal
    one = cues(score)
    bright, dark = replace(one, majorness=one.majorness + 0.5), replace(one, majorness=one.majorness - 0.5)
    scale = Scale.of([bright, dark])
    assert scale.mood(bright).valence > 0.3
    assert scale.mood(dark).valence < -0.3


def test_drums_alone_have_no_mood() -> None:
    score = band_score(bars=4)
    assert mood_reader.measure(midi.write(replace(score, parts=score.parts[:1]))) is None


def test_a_scale_needs_music() -> None:
    with pytest.raises(ValueError, match="music to compare"):
        Scale.of([])
