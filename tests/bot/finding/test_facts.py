"""What a song is, packed."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from bot.discovery import features, prompts
from bot.finding import facts
from generation.brief import Brief, Mood, Seat
from generation.score import Role
from generation.theory import Key
from storage.song_features import SongFeatures
from tests.support.plain import BRIEF


def record(brief: Brief, embedding: bytes | None = None, version: int = features.VERSION) -> facts.Facts:
    return facts.unpack([facts.pack(brief, SongFeatures(version=version, embedding=embedding, measured={}))])


def vector(seed: int) -> np.ndarray:
    return np.random.default_rng(seed).normal(size=prompts.SIZE).astype("<f4")


def test_a_brief_in_numbers():
    drums = Seat(Role.DRUMS, 5)
    brief = replace(BRIEF, key=Key("Bb", "dorian"), mood=Mood(-1, 0.5), band=(*BRIEF.band, drums), density=4)
    one = record(brief)
    assert [int(one[name][0]) for name in ("bpm", "bars", "tonic", "beats", "unit", "density")] == [180, 8, 10, 3, 4, 5]
    assert facts.MODE_NAMES[one["mode"][0]] == "dorian"
    assert facts.number(one["valence"])[0] == -1
    assert facts.number(one["arousal"])[0] == pytest.approx(0.5, abs=0.01)
    assert bool(one["drums"][0])
    assert [program for program in range(128) if facts.plays(one, program)[0]] == [0, 32, 73]  # no drummer's
    assert record(BRIEF)["density"][0] == 0


def test_its_row_is_that_of_suggestions():
    assert np.allclose(facts.number(record(BRIEF)["row"])[0], features.row(BRIEF), atol=0.005)


def test_prompts_are_compared_by_their_direction():
    known = np.concatenate([record(BRIEF, vector(seed).tobytes()) for seed in range(3)])
    found = facts.alike(known, 7 * vector(1))
    assert found[1] == pytest.approx(1, abs=0.001)
    assert (found[[0, 2]] < 0.3).all()
    assert (found >= 0).all()


@pytest.mark.parametrize("embedding", [None, b"short", np.full(prompts.SIZE, np.nan, "<f4").tobytes()])
def test_what_is_no_embedding_is_like_nothing(embedding: bytes | None):
    assert facts.alike(record(BRIEF, embedding), vector(1)).tolist() == [0]


def test_one_of_another_version_is_like_nothing():
    stored = record(BRIEF, vector(1).tobytes(), version=features.VERSION + 1)
    assert facts.alike(stored, vector(1)).tolist() == [0]


def test_a_record_of_another_size_is_refused():
    with pytest.raises(ValueError, match="buffer size"):
        facts.unpack([b"123"])
