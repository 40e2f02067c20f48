"""The chord of each bar from notes alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generation.score import Note, Role
from generation.theory import QUALITIES
from generation.training.evaluation import chords, sheets
from generation.training.evaluation.chords import TEMPLATES, HeardChord
from tests.support.scores import band_score


def test_its_templates_are_the_chords_that_minstrel_knows() -> None:
    assert TEMPLATES == QUALITIES


@pytest.mark.parametrize("root", [0, 5, 11])
@pytest.mark.parametrize("quality", TEMPLATES)
def test_a_chord_over_its_root_is_read_as_itself(root: int, quality: str) -> None:
    pitches = [36 + root, *(60 + (root + step) % 12 for step in TEMPLATES[quality])]
    score = band_score(bars=1, roles=(Role.CHORDS,))
    notes = tuple(sorted(Note(0, pitch, 96, 80) for pitch in pitches))
    sheet = sheets.from_score(replace(score, parts=(replace(score.parts[0], notes=notes),)))
    assert chords.read(sheet) == (HeardChord(root=root, quality=quality),)


def test_a_band_s_bars_are_read() -> None:
    score = band_score(bars=8)
    heard = chords.read(sheets.from_score(score))
    expected = [HeardChord(root=bar.chord.root, quality=bar.chord.quality) for bar in score.bars if bar.chord]
    assert [found.triad for found in heard if found] == [chord.triad for chord in expected]


def test_a_bar_sounds_as_its_own_chord_and_not_as_another() -> None:
    score = band_score(bars=8)
    sounding, _ = chords.chroma(sheets.from_score(score))
    chord = score.bars[1].chord
    assert chord is not None
    mine = HeardChord(root=chord.root, quality=chord.quality)
    assert chords.contains(sounding[1], mine, foreign=0.4)
    assert not chords.contains(sounding[1], replace(mine, root=(mine.root + 1) % 12), foreign=0.4)


def test_a_silent_bar_has_no_chord() -> None:
    score = band_score(bars=3, roles=(Role.PAD,))
    notes = tuple(note for note in score.parts[0].notes if note.onset != 96)
    heard = chords.read(sheets.from_score(replace(score, parts=(replace(score.parts[0], notes=notes),))))
    assert heard[1] is None
    assert heard[0] is not None
    assert heard[2] is not None
