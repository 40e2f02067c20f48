"""Whoever asks for half of all songs takes no more than a turn at a time. `python -m bench line` has ten thousand."""

import asyncio
import random
from collections import Counter
from pathlib import Path

import pytest

from storage import songs
from tests.support.lines import Hands, open_line, serving

MEMBERS, SONGS = 20, 200


@pytest.mark.parametrize("kind", ["local", "postgres"])
async def test_one_member_who_asks_for_half_of_all_songs(kind: str, tmp_path: Path, request: pytest.FixtureRequest):
    url = f"sqlite:///{tmp_path / 'minstrel.db'}" if kind == "local" else request.getfixturevalue("postgres_url")
    others = [f"member {number}" for number in range(1, MEMBERS)]
    rest = others + random.Random(1).choices(others, k=SONGS // 2 - len(others))
    askers = ["greedy"] * (SONGS // 2) + rest
    async with open_line(url) as line:
        for asker in askers:
            await line.put(asker)
        hands = _Noting(line)
        async with serving(line, hands, places=1), asyncio.timeout(60):
            while len(hands.askers) < SONGS:
                await asyncio.sleep(0.02)
    order = hands.askers
    assert Counter(order) == Counter(askers)
    assert set(order[:MEMBERS]) == set(askers)  # everybody's first song, before anybody's second
    for number in range(SONGS):
        served = Counter(order[:number])
        waiting = [served[one] for one in set(order[number:])]
        assert max(waiting) - min(waiting) <= 1  # of those who wait, nobody is more than a song ahead
    assert set(order[2 * len(rest) :]) <= {"greedy"}  # what is left when all others are served


class _Noting(Hands):
    def __init__(self, line) -> None:
        super().__init__(line)
        self.askers: list[str] = []

    async def make(self, song: songs.Song) -> float | None:
        self.askers.append(song.asker)
        return await super().make(song)
