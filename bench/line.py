"""Ten thousand songs in line, half of them one member's: is it fair, and is it quick?"""

from __future__ import annotations

import asyncio
import random
import statistics
import tempfile
import time
from collections import Counter
from collections.abc import Coroutine
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.queue.interface import Queue
from storage import line, songs
from storage.database import Database
from tests.support.lines import new_song, open_line
from tests.support.postgres import Server

SONGS, MEMBERS, GREEDY = 10_000, 500, 5_000
PLACES, SONG_SECONDS = 4, 5.0  # of the engine that is imagined to make them
LOOKS = 200  # at places in line, spread over it


@dataclass
class Seen:
    """What one kind of queue did."""

    seconds: dict[str, list[float]] = field(default_factory=lambda: {"enqueue": [], "place": [], "claim": []})
    order: list[str] = field(default_factory=list)  # who was served


def run() -> list[str]:
    """A section of the report."""
    with tempfile.TemporaryDirectory() as folder, Server(durable=True) as server:
        sqlite = asyncio.run(_see(f"sqlite:///{Path(folder) / 'minstrel.db'}"))
        postgres = asyncio.run(_see(server.new_database()))
    return [
        f"{SONGS:,} songs from {MEMBERS} members, of whom one asks for {GREEDY:,}, before all others. Milliseconds:",
        "",
        "| step | SQLite: median | 99 % | PostgreSQL and PgQueuer: median | 99 % |",
        "|---|---:|---:|---:|---:|",
        *(
            f"| {name} | {_ms(sqlite.seconds[step], 50)} | {_ms(sqlite.seconds[step], 99)} "
            f"| {_ms(postgres.seconds[step], 50)} | {_ms(postgres.seconds[step], 99)} |"
            for step, name in {
                "enqueue": "write a song down and put it in line",
                "place": "say its place in line, and why",
                "claim": "from one song to the next",
            }.items()
        ),
        "",
        _fairness("SQLite", sqlite.order),
        _fairness("PostgreSQL and PgQueuer", postgres.order),
    ]


def _ms(seconds: list[float], percent: int) -> str:
    return f"{1000 * statistics.quantiles(seconds, n=100)[percent - 1]:.1f}"


def _fairness(name: str, order: list[str]) -> str:
    """In words. A member's wait is counted in songs that are served before, and told in an imagined engine's time."""
    asked = Counter(order)
    served, apart, firsts = Counter[str](), 0, dict[str, int]()
    for number, member in enumerate(order):
        firsts.setdefault(member, number)
        served[member] += 1
        waiting = [served[one] for one in asked if served[one] < asked[one]]
        if waiting:
            apart = max(apart, max(waiting) - min(waiting))
    others = [number for member, number in firsts.items() if member != "greedy"]
    last = max(number for number, member in enumerate(order) if member != "greedy")
    return (
        f"{name}: of two members who both wait, none was ever more than {apart} song ahead of the other. Everybody's "
        f"first song came among the first {max(others) + 1} (first come, first served: after {GREEDY:,}), with "
        f"{PLACES} places and {SONG_SECONDS:.0f} s a song within {_minutes(max(others))}, where it would have been "
        f"{_minutes(GREEDY)} and more; the last song of all others came as number {last + 1:,}."
    )


def _minutes(songs_before: int) -> str:
    return f"{songs_before / PLACES * SONG_SECONDS / 60:.0f} minutes"


def _asked() -> list[str]:
    """Who asks, in the order of asking: the greedy one first, then all others in any order."""
    chance = random.Random(5)
    others = [f"member {number}" for number in range(1, MEMBERS)]
    rest = others + [chance.choice(others) for _ in range(SONGS - GREEDY - len(others))]
    chance.shuffle(rest)
    return ["greedy"] * GREEDY + rest


async def _see(url: str) -> Seen:
    seen = Seen()
    async with open_line(url) as opened:
        ids = [await _timed(seen.seconds["enqueue"], opened.queue.put(new_song(asker))) for asker in _asked()]
        for song in random.Random(6).sample(ids, LOOKS):
            await _timed(seen.seconds["place"], _place(opened.database, song.id))
        await _serve(opened.queue, opened.database, seen)
    return seen


async def _timed(into: list[float], work: Coroutine[Any, Any, Any]) -> Any:
    started = time.perf_counter()
    result = await work
    into.append(time.perf_counter() - started)
    return result


async def _place(database: Database, song_id: str) -> line.Place | None:
    async with database.reading() as session:
        await line.pace(session, alive_seconds=30)
        return await line.place(session, song_id)


async def _serve(queue: Queue, database: Database, seen: Seen) -> None:
    """One place and songs that take no time: what passes between two songs is the queue's."""
    done = asyncio.Event()
    ended = time.perf_counter()

    async def make(song: songs.Song) -> None:
        nonlocal ended
        seen.seconds["claim"].append(time.perf_counter() - ended)
        seen.order.append(song.asker)
        async with database.transaction() as session:
            await songs.composed(session, song.id, claim=song.claims, compose_seconds=0)
            await songs.ready(
                session, song.id, claim=song.claims, recipe=song.recipe, takes=(), seconds=songs.Seconds()
            )
        if len(seen.order) == SONGS:
            done.set()
        ended = time.perf_counter()

    serving = asyncio.create_task(queue.serve(make, 1))
    await done.wait()
    serving.cancel()
    await asyncio.wait([serving])
