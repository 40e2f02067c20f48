"""Playlists of a simulated server whose members have hidden tastes: what is proposed is liked more than by chance."""

from __future__ import annotations

import random
from datetime import UTC, datetime
from pathlib import Path

from bot import memories
from bot.config import Settings
from bot.discovery.adviser import Adviser
from bot.playlists.playlists import Playlists
from generation.brief import Mood
from tests.support.curated import ids
from tests.support.repertoire import HALL, Stock

STYLES = ("waltz", "polka", "tango", "bossa nova", "techno", "march")
MEMBERS = [f"member {number}" for number in range(12)]


async def test_songs_that_nobody_rated_yet_are_proposed_by_taste(tmp_path: Path):
    """All love two or three of six styles, some more of them than others; each rated 12 songs of last month."""
    dice = random.Random(11)
    likes = {member: {"waltz", dice.choice(["tango", "bossa nova"]), dice.choice(STYLES)} for member in MEMBERS}
    stock, styles = Stock(), dict[str, str]()
    for _ in range(60):
        style = dice.choice(STYLES)
        song = stock.song(style, asker="zoe", days_ago=dice.uniform(10, 29), mood=Mood(dice.random(), dice.random()))
        for member in dice.sample(MEMBERS, 3):
            stock.rating(song, member, 2.0 if style in likes[member] else -1.0, days_ago=dice.uniform(8, 10))
    for number in range(36):
        style = STYLES[number % 6]
        styles[stock.song(style, asker=f"asker {number}", days_ago=1 + number / 100)] = style

    def liked(songs: list[str]) -> float:
        """By how many of the members, on average."""
        return sum(styles[song] in likes[member] for song in songs for member in MEMBERS) / len(songs) / len(MEMBERS)

    async with memories.open_alone(Settings(data_dir=tmp_path / "data")) as memory:
        await stock.write(memory.database)
        adviser = Adviser(memory.database)
        proposed = ids(await Playlists(memory, adviser).propose(HALL, datetime.now(UTC).date()))
        await adviser.close()
    assert len(proposed) == 10
    assert liked(proposed) > 1.2 * liked([*styles]), (liked(proposed), liked([*styles]))
    assert len({styles[song] for song in proposed}) >= 3  # and it is no list of waltzes
