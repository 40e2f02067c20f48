"""More notes: whatever was struck still is, and more comes in between, in every bar alike."""

from __future__ import annotations

import pytest

from generation.edit import thickening
from generation.score import Role, Score
from tests.support.scores import band_score

SONG = band_score()


def strokes(score: Score, role: Role) -> set[tuple[int, int]]:
    part = score.part(role)
    return {(note.onset, note.pitch) for note in part.notes} if part else set()


def count(score: Score) -> int:
    return sum(len(part.notes) for part in score.parts)


@pytest.mark.parametrize("share", [1.2, 1.4])
def test_about_so_many_times_as_many(share: float) -> None:
    assert count(thickening.thickened(SONG, share)) / count(SONG) == pytest.approx(share, abs=0.06)


def test_what_was_struck_still_is_and_the_tune_is_the_same() -> None:
    dense = thickening.thickened(SONG, 1.9)
    assert all(strokes(dense, role) >= strokes(SONG, role) for role in Role)
    assert dense.part(Role.LEAD) == SONG.part(Role.LEAD)
    assert dense.bars == SONG.bars


def test_denser_is_nested() -> None:
    some, more = thickening.thickened(SONG, 1.2), thickening.thickened(SONG, 1.4)
    assert all(strokes(some, role) <= strokes(more, role) for role in Role)


def test_the_last_bar_is_held() -> None:
    dense, end = thickening.thickened(SONG, 1.9), SONG.total_ticks - SONG.meter.bar_ticks
    for role in Role:
        assert {one for one in strokes(dense, role) if one[0] >= end} == {
            one for one in strokes(SONG, role) if one[0] >= end
        }


def test_drummers_only_keep_time_more_often() -> None:
    slow = band_score(roles=(Role.DRUMS, Role.LEAD))
    new = strokes(thickening.thickened(slow, 1.9), Role.DRUMS) - strokes(slow, Role.DRUMS)
    assert {pitch for _, pitch in new} <= {42, 46}


def test_no_key_is_struck_while_it_is_held() -> None:
    for part in thickening.thickened(SONG, 1.9).parts:
        ends: dict[int, int] = {}
        for note in part.notes:
            assert ends.get(note.pitch, 0) <= note.onset
            ends[note.pitch] = note.end


def test_a_lone_tune_strikes_more_itself() -> None:
    alone = band_score(roles=(Role.LEAD,))
    assert count(thickening.thickened(alone, 1.4)) > count(alone)
