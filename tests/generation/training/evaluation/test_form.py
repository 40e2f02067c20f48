"""Forms that are known: a song that repeats, one that never does."""

import json
import math
import random
from pathlib import Path

import numpy as np
import pytest

from generation.score import Bar, Note, Part, Role, Score, Section
from generation.theory import Key
from generation.training.evaluation import form
from generation.training.evaluation.options import Options
from tests.generation.training.evaluation.songs import read, write_corpus, write_songs
from tests.support.scores import FOUR_FOUR, band_score

A, B = Section.A, Section.B


def _measured(bars: list[list[Note]], sections: list[Section]) -> form.Form:
    """The form of a song from the notes of its bars, counted from each bar's start."""
    notes = [
        Note(index * 96 + note.onset, note.pitch, note.duration, note.velocity)
        for index, bar in enumerate(bars)
        for note in bar
    ]
    plan = tuple(Bar(None, section) for section in sections)
    part = Part(role=Role.LEAD, program=0, notes=tuple(sorted(notes)))
    return form.measure(read(Score(bpm=100, meter=FOUR_FOUR, key=Key("C", "major"), bars=plan, parts=(part,))))


def _phrase(seed: int) -> list[list[Note]]:
    """Eight bars, no two alike."""
    luck = random.Random(seed)
    return [
        [Note(tick, luck.randint(50, 80), 12, 80) for tick in sorted(luck.sample(range(0, 96, 6), 5))] for _ in range(8)
    ]


def test_a_section_that_returns_is_heard_again() -> None:
    first, second = _phrase(1), _phrase(2)
    found = _measured(first + second + first, [A] * 8 + [B] * 8 + [A] * 8)
    assert found.returning == pytest.approx(1)
    assert found.lag_16 == pytest.approx(1)
    assert found.differing < 0.7
    assert found.lag_8 == pytest.approx(found.differing)
    assert found.repeated_bars == pytest.approx(1 / 3)


def test_a_song_of_one_section_has_no_others() -> None:
    found = _measured(_phrase(1), [A] * 8)
    assert math.isnan(found.differing)
    assert math.isnan(found.returning)
    assert math.isnan(found.lag_8)
    assert 0 < found.any_two < 1
    assert found.repeated_bars == 0


def test_silence_is_like_silence_alone() -> None:
    bars = [[Note(0, 60, 24, 80)], [], [], [Note(0, 60, 24, 80)]]
    alike = form.self_similarity(read(_score_of(bars)))
    assert alike == pytest.approx(np.array([[1, 0, 0, 1], [0, 1, 1, 0], [0, 1, 1, 0], [1, 0, 0, 1]]))


def _score_of(bars: list[list[Note]]) -> Score:
    notes = tuple(
        Note(index * 96 + n.onset, n.pitch, n.duration, n.velocity) for index, bar in enumerate(bars) for n in bar
    )
    part = Part(role=Role.LEAD, program=0, notes=notes)
    plan = tuple(Bar(None, A) for _ in bars)
    return Score(bpm=100, meter=FOUR_FOUR, key=Key("C", "major"), bars=plan, parts=(part,))


def test_means_are_over_the_songs_that_have_a_measure() -> None:
    short, long = (form.measure(read(band_score(bars=bars))) for bars in (8, 32))
    group = form.summary([short, long])
    assert group.songs == 2
    assert group.counts["any_two"] == 2
    assert group.counts["lag_16"] == 1
    assert group.means["lag_16"] == long.lag_16
    assert "lag_16" not in form.summary([short]).means


def test_composed_songs_stand_beside_written_and_arranged_ones(tmp_path: Path) -> None:
    write_corpus(tmp_path / "corpus")
    write_songs(tmp_path / "out", 3)
    form.run(Options(data=tmp_path / "corpus", out=tmp_path / "out", songs=3))
    result = json.loads((tmp_path / "out" / form.FILE).read_text())
    assert {name: group["songs"] for name, group in result.items()} == {"composed": 3, "written": 4, "arranged": 4}
