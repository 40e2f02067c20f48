"""Fewer notes: the tune and each part's first strokes stay, and a groove is thinned alike in every bar."""

from __future__ import annotations

import pytest

from generation.edit import thinning
from generation.score import Note, Role, Score
from tests.support.scores import band_score

SONG = band_score()


def notes(score: Score) -> int:
    return sum(len(part.notes) for part in score.parts)


@pytest.mark.parametrize("share", [0.9, 0.7, 0.5])
def test_about_that_share_is_left(share: float) -> None:
    assert notes(thinning.thinned(SONG, share)) / notes(SONG) == pytest.approx(share, abs=0.05)


def test_what_is_left_was_there_and_the_tune_is_all_there() -> None:
    thin = thinning.thinned(SONG, 0.5)
    for before, after in zip(SONG.parts, thin.parts, strict=True):
        assert set(after.notes) <= set(before.notes)
        assert {note.onset // 96 for note in after.notes} == {note.onset // 96 for note in before.notes}
    assert thin.part(Role.LEAD) == SONG.part(Role.LEAD)


def test_thinner_is_nested() -> None:
    more, less = thinning.thinned(SONG, 0.8), thinning.thinned(SONG, 0.6)
    assert all(set(one.notes) >= set(other.notes) for one, other in zip(more.parts, less.parts, strict=True))


def test_bars_with_the_same_pattern_still_have_it() -> None:
    drums = thinning.thinned(band_score(roles=(Role.DRUMS, Role.LEAD)), 0.6).part(Role.DRUMS)
    assert drums is not None

    def bar(number: int) -> list[tuple[int, int]]:
        return [(note.onset % 96, note.pitch) for note in drums.notes if note.onset // 96 == number]

    assert bar(3) == bar(4) == bar(5)


def test_a_lone_tune_is_thinned_itself() -> None:
    alone = band_score(roles=(Role.LEAD,))
    assert notes(thinning.thinned(alone, 0.6)) < notes(alone)


def test_inner_voices_go_before_outer_ones() -> None:
    chords = thinning.thinned(band_score(roles=(Role.PAD, Role.LEAD)), 0.8).part(Role.PAD)
    assert chords is not None
    first = [note for note in chords.notes if note.onset == 0]
    outer: list[Note] = sorted(first, key=lambda note: note.pitch)
    before = band_score(roles=(Role.PAD,)).parts[0].notes
    assert {outer[0].pitch, outer[-1].pitch} == {min(n.pitch for n in before[:3]), max(n.pitch for n in before[:3])}
