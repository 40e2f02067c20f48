"""What it says of a taste that a member did something with a song."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.config import Settings
from bot.discovery import signals
from bot.discovery.signals import Opinion, Weights
from storage.deeds import Deeds

NOW = datetime(2026, 11, 22, tzinfo=UTC)
NOTHING = Deeds(
    member="ann",
    song_id="waltz",
    said=None,
    said_at=None,
    heard_seconds=None,
    turned_away=False,
    asked=False,
    downloaded=False,
    done_at=NOW,
)


def weight(weights: Weights | None = None, **done: Any) -> float | None:
    """Of what was done with a song of 100 seconds."""
    found = signals.opinion(replace(NOTHING, **done), weights or Weights(), seconds=100.0)
    return found and found.weight


@pytest.mark.parametrize(
    ("done", "expected"),
    [
        ({"heard_seconds": 80.0}, 0.5),
        ({"heard_seconds": 100.5}, 0.5),
        ({"heard_seconds": 79.0}, None),
        ({"heard_seconds": 10.0}, None),  # came late, and heard it to its end
        ({"heard_seconds": 10.0, "turned_away": True}, -0.25),
        ({"heard_seconds": 30.0, "turned_away": True}, None),
        ({"heard_seconds": 95.0, "turned_away": True}, 0.5),  # another time
        ({"asked": True}, 0.75),
        ({"downloaded": True}, 0.5),
        ({"asked": True, "heard_seconds": 10.0, "turned_away": True}, 0.5),
        ({"asked": True, "downloaded": True, "heard_seconds": 100.0}, 1.0),
        ({}, None),
    ],
)
def test_what_is_done_adds_up_to_a_like_at_most(done: dict[str, Any], expected: float | None):
    assert weight(**done) == expected


@pytest.mark.parametrize("said", [2.0, 1.0, -0.5, -1.0])
def test_what_is_said_decides_alone(said: float):
    said_at = NOW - timedelta(days=5)
    everything = replace(NOTHING, said=said, said_at=said_at, asked=True, downloaded=True, heard_seconds=100.0)
    assert signals.opinion(everything, Weights(), seconds=100) == Opinion(said, said_at, is_said=True)


def test_what_was_said_and_is_forgotten_leaves_what_was_done_since():
    done = replace(NOTHING, said=0.0, said_at=NOW - timedelta(days=5), asked=True)
    assert signals.opinion(done, Weights(), seconds=100) == Opinion(0.75, NOW, is_said=False)


def test_a_song_without_a_length_is_neither_heard_nor_left():
    heard = replace(NOTHING, heard_seconds=100.0, turned_away=True)
    assert signals.opinion(heard, Weights(), seconds=0.0) is None


def test_the_settings_say_what_everything_is_worth():
    settings = Settings(
        taste_love=3, taste_like=0.5, taste_skip=0, taste_dislike=-2, taste_heard=0.1, taste_left=-0.3, taste_asked=0.2,
        taste_downloaded=0.4, taste_half_life_days=30,
    )  # fmt: skip
    weights = Weights.of(settings)
    said = {said: weight(weights, said=said, said_at=NOW) for said in (2.0, 1.0, -0.5, -1.0)}
    assert said == {2.0: 3.0, 1.0: 0.5, -0.5: None, -1.0: -2.0}
    assert weight(weights, said=1.5, said_at=NOW) == 1.5  # of another version's table
    assert weight(weights, heard_seconds=100.0) == 0.1
    assert weight(weights, heard_seconds=1.0, turned_away=True) == -0.3
    assert weight(weights, asked=True) == 0.2
    assert weight(weights, downloaded=True) == 0.4
    assert weights.half_life_days == 30


def test_the_usual_weights_are_those_of_the_settings():
    assert Weights.of(Settings()) == Weights()
