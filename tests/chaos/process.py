"""A process to be killed: `python -m tests.chaos.process ask|work|both DATA_DIR DATABASE_URL LEDGER`.

It asks for songs and rates them, or makes them with the plain composer and the real renderer, or both. What it was
promised it writes to the ledger, a line each, at once: `song ID`, `rating ID MEMBER EMOJI`. A line that is there was
promised before the process died.
"""

from __future__ import annotations

import asyncio
import os
import random
import sys
from contextlib import suppress
from pathlib import Path

from bot.config import Settings
from bot.errors import TooManySongsError
from bot.studio import Studio
from storage.errors import StorageError
from storage.kinds import Status
from tests.support.fakes import PlainComposer

MEMBERS = 8
PROMPT = "a fast waltz for piano, 240 bpm"
LEASE_SECONDS = 2.0
MOST_UNFINISHED = 3  # a member; enough that there is always a line
_CHANCE = random.Random()


async def run(role: str, settings: Settings, ledger: Path) -> None:
    composer = PlainComposer(seconds_a_bar=0.02)
    async with Studio.open(settings, load_composer=lambda: composer) as studio:
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        if role == "work":
            await asyncio.Event().wait()
        promises = os.open(ledger, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
        members = [f"member {number}" for number in range(MEMBERS)]
        work = [*(_ask(studio, member, promises) for member in members), _rate(studio, members, promises)]
        await asyncio.gather(*work)


async def _ask(studio: Studio, member: str, promises: int) -> None:
    """For ever. What is refused is no promise."""
    while True:
        with suppress(StorageError, TooManySongsError):
            song = await studio.ask(PROMPT, asker=member, bars=4)
            _promised(promises, f"song {song.id}")
        await asyncio.sleep(_CHANCE.random())


async def _rate(studio: Studio, members: list[str], promises: int) -> None:
    while True:
        with suppress(StorageError):
            for song in await studio.recent(40):
                if song.status is Status.READY:
                    member, emoji = _CHANCE.choice(members), _CHANCE.choice("👍👎🔥🎵")
                    await studio.react(song.id, member=member, emoji=emoji)
                    _promised(promises, f"rating {song.id} {member.replace(' ', '_')} {emoji}")
        await asyncio.sleep(0.3)


def _promised(promises: int, line: str) -> None:
    os.write(promises, f"{line}\n".encode())


def settings(role: str, data_dir: Path, url: str) -> Settings:
    return Settings(
        data_dir=data_dir,
        database_url=url,
        files_url=str(data_dir.parent / "files"),
        songs_at_once=0 if role == "ask" else 3,
        songs_per_member=MOST_UNFINISHED,
        lease_seconds=LEASE_SECONDS,
    )


if __name__ == "__main__":
    asyncio.run(run(sys.argv[1], settings(sys.argv[1], Path(sys.argv[2]), sys.argv[3]), Path(sys.argv[4])))
