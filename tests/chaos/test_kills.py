"""kill -9 of every process, at random moments, under load: `make chaos`. Nothing is lost, and nothing is doubled.

CHAOS_KILLS says how often (100), CHAOS_SEED in which order.
"""

from __future__ import annotations

import asyncio
import os
import random
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable
from contextlib import AsyncExitStack
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from storage import files, ratings, songs
from storage.archive import Archive
from storage.database import Database
from storage.kinds import Status
from storage.store import LocalStore
from storage.tables import FileRow
from tests.chaos.process import LEASE_SECONDS
from tests.support.postgres import Server

KILLS = int(os.environ.get("CHAOS_KILLS", "100"))
SEED = int(os.environ.get("CHAOS_SEED", "0"))

pytestmark = [pytest.mark.chaos, pytest.mark.timeout(3600)]

# The database itself notes each time that a song becomes ready: no code of ours could hide a second time.
_NOTE_DELIVERIES = {
    "sqlite": (
        "CREATE TABLE deliveries (song_id TEXT)",
        """CREATE TRIGGER note_delivery AFTER UPDATE OF status ON songs WHEN new.status = 'ready'
        BEGIN INSERT INTO deliveries VALUES (new.id); END""",
    ),
    "postgresql": (
        "CREATE TABLE deliveries (song_id text)",
        """CREATE FUNCTION note_delivery() RETURNS trigger AS $$ BEGIN
        INSERT INTO deliveries VALUES (new.id); RETURN new; END $$ LANGUAGE plpgsql""",
        """CREATE TRIGGER note_delivery AFTER UPDATE OF status ON songs FOR EACH ROW
        WHEN (new.status = 'ready') EXECUTE FUNCTION note_delivery()""",
    ),
}


class Process:
    """A process of Minstrel's that is started again whenever it was killed."""

    def __init__(self, role: str, data_dir: Path, url: str, ledger: Path) -> None:
        self._words = [sys.executable, "-m", "tests.chaos.process", role, str(data_dir), url, str(ledger)]
        self._log = data_dir.parent / f"{data_dir.name}.log"
        self._process: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        with self._log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                *self._words, stdout=asyncio.subprocess.PIPE, stderr=log, cwd=Path(__file__).parents[2]
            )

    async def ready(self) -> None:
        assert self._process is not None
        assert self._process.stdout is not None
        async with asyncio.timeout(60):
            line = await self._process.stdout.readline()
        assert line == b"ready\n", self._log.read_text()[-3000:]

    async def kill(self) -> None:
        assert self._process is not None
        if self._process.returncode is None:
            self._process.send_signal(signal.SIGKILL)
        await self._process.wait()

    async def keep(self) -> None:
        """Starts it again if it ended by itself, as a supervisor does: its database was away as it started."""
        if self._process is None or self._process.returncode is not None:
            await self.start()


async def test_postgres_two_workers_and_two_bots(tmp_path: Path):
    with Server(durable=True) as server:
        url = server.new_database()
        async with Database.open(url) as database:
            await _note_deliveries(database)
        ledger = tmp_path / "ledger"
        async with AsyncExitStack() as stack:
            processes = {
                f"{role} {number}": Process(role, tmp_path / f"{role}{number}", url, ledger)
                for role in ("ask", "work")
                for number in (1, 2)
            }
            for process in processes.values():
                await process.start()
                stack.push_async_callback(process.kill)
                await process.ready()

            def kill_postgres() -> None:
                server.kill()
                server.start()

            killed = await _kill_at_random(processes, kill_postgres)
            for name, process in processes.items():
                if name.startswith("ask"):
                    await process.kill()
                else:
                    await process.keep()
            await _judge(url, tmp_path, ledger, killed)


async def test_sqlite_and_one_process(tmp_path: Path):
    url = f"sqlite:///{tmp_path / 'minstrel.db'}"
    async with Database.open(url) as database:
        await _note_deliveries(database)
    ledger = tmp_path / "ledger"
    process = Process("both", tmp_path / "both", url, ledger)
    await process.start()
    await process.ready()
    killed = await _kill_at_random({"both": process}, None)
    await process.kill()
    finisher = Process("work", tmp_path / "both", url, ledger)
    await finisher.start()
    try:
        await _judge(url, tmp_path, ledger, killed)
    finally:
        await finisher.kill()


async def _kill_at_random(processes: dict[str, Process], kill_server: Callable[[], None] | None) -> Counter[str]:
    chance = random.Random(SEED)
    killed = Counter[str]()
    targets = [*processes] + (["postgres"] if kill_server else [])
    for _ in range(KILLS):
        await asyncio.sleep(chance.uniform(0.3, 3.0))
        target = chance.choice(targets)
        killed[target] += 1
        if target == "postgres" and kill_server is not None:
            kill_server()
        else:
            await processes[target].kill()
        for process in processes.values():
            await process.keep()
    return killed


async def _note_deliveries(database: Database) -> None:
    async with database.transaction() as session:
        for statement in _NOTE_DELIVERIES["sqlite" if database.is_sqlite else "postgresql"]:
            await session.execute(text(statement))


async def _judge(url: str, folder: Path, ledger: Path, killed: Counter[str]) -> None:
    promised = [line.split() for line in ledger.read_text().splitlines()]
    wanted = {line[1] for line in promised if line[0] == "song"}
    async with Database.open(url) as database:
        ended = await _until_all_have_ended(database)
        assert wanted <= ended.keys()  # none is lost
        outcomes = Counter(song.status for song in ended.values())
        async with database.reading() as session:
            delivered = Counter(await session.scalars(text("SELECT song_id FROM deliveries")))
            ready = {song_id for song_id, song in ended.items() if song.status is Status.READY}
            assert delivered == Counter(ready)  # each once
            for song in ended.values():
                assert song.status is Status.READY or (song.failure is not None and song.failure.message)
            for song_id in ready:
                assert len(await files.of_song(session, song_id)) == 5
            for _, song_id, member, emoji in (line for line in promised if line[0] == "rating"):
                found = {(one.member, one.emoji) for one in await ratings.of_song(session, song_id)}
                assert (member.replace("_", " "), emoji) in found  # none is lost
        store = LocalStore(folder / "files")
        orphans = await Archive(database, store).sweep(timedelta(0))
        async with database.reading() as session:
            known = set(await session.scalars(text(f"SELECT digest FROM {FileRow.__tablename__}")))
        kept = {digest async for digest, _ in store.digests()}
        assert kept == known
        for digest in kept:
            await store.get(digest)  # whole
    retried = sum(1 for song in ended.values() if song.losses)
    print(
        f"\n{sum(killed.values())} kills ({dict(killed)}), seed {SEED}: {len(wanted)} songs were promised, "
        f"{len(ended)} written down, {outcomes[Status.READY]} ready, {outcomes[Status.FAILED]} failed with a reason; "
        f"{retried} were made again; {sum(line[0] == 'rating' for line in promised)} ratings, all there; "
        f"{orphans} orphan files were swept away."
    )


async def _until_all_have_ended(database: Database) -> dict[str, songs.Song]:
    started = time.monotonic()
    while time.monotonic() - started < 120 + 20 * LEASE_SECONDS:
        async with database.reading() as session:
            every = await songs.recent(session, 1_000_000)
        if all(song.status.is_final for song in every):
            return {song.id: song for song in every}
        await asyncio.sleep(0.5)
    raise AssertionError(f"not at their end: {[song for song in every if not song.status.is_final]}")
