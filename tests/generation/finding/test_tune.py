"""The melody of a song, and how it is kept."""

from __future__ import annotations

import math

import numpy as np
import pytest

from generation.finding.tune import MOST_NOTES, Tune
from generation.score import Role
from tests.support.melodies import melody
from tests.support.scores import band_score


def test_of_notes_struck_together_the_highest_counts():
    tune = Tune.of([(12, 60), (0, 67), (0, 72), (12, 55)])
    assert (tune.onsets.tolist(), tune.pitches.tolist()) == ([0, 12], [72, 60])


@pytest.mark.parametrize("note", [(math.nan, 60), (math.inf, 60), (0, -1), (0, 128)])
def test_what_is_no_note_is_refused(note: tuple[float, int]):
    with pytest.raises(ValueError, match="a note at"):
        Tune.of([note])


def test_hands_strike_chords_not_quite_at_once():
    tune = Tune.played([(1.0, 60), (1.02, 67), (1.5, 64), (1.51, 60), (2.0, 62)])
    assert (tune.onsets.tolist(), tune.pitches.tolist()) == ([1.0, 1.5, 2.0], [67, 64, 62])


@pytest.mark.parametrize(
    ("roles", "its"),
    [
        (tuple(Role), Role.LEAD),
        ((Role.DRUMS, Role.BASS, Role.COUNTER), Role.COUNTER),
        ((Role.DRUMS, Role.BASS, Role.PAD), Role.PAD),  # it plays the highest
    ],
)
def test_a_song_s_is_its_lead_s_or_what_comes_nearest(roles: tuple[Role, ...], its: Role):
    score = band_score(roles=roles)
    part = score.part(its)
    assert part is not None
    assert Tune.of_score(score) == Tune.of((note.onset, note.pitch) for note in part.notes)


def test_drums_have_none():
    assert len(Tune.of_score(band_score(roles=(Role.DRUMS,)))) == 0


def test_it_is_kept_in_three_bytes_a_note():
    tune = melody(1)
    assert len(tune.to_bytes()) == 3 * len(tune)
    assert Tune.from_bytes(tune.to_bytes()) == tune
    assert Tune.from_bytes(b"") == Tune.of([])


def test_an_endless_one_is_cut():
    endless = Tune(np.arange(MOST_NOTES + 1, dtype=np.float64), np.full(MOST_NOTES + 1, 60))
    assert len(Tune.from_bytes(endless.to_bytes())) == MOST_NOTES


@pytest.mark.parametrize("damaged", [b"\x00", b"\x00\x00\xff"])
def test_what_was_not_kept_so_is_refused(damaged: bytes):
    with pytest.raises(ValueError, match=r"buffer size|above 127"):
        Tune.from_bytes(damaged)
