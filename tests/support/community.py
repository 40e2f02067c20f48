"""A small community, which has something in every table and in the store; and a look at all that is kept."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncSession

from storage import (
    downloads,
    guilds,
    lessons,
    line,
    marks,
    members,
    moderation,
    playlists,
    plays,
    posts,
    prints,
    ratings,
    songs,
    sources,
    uncounted,
)
from storage.archive import Archive
from storage.database import Database
from storage.guilds import GuildSettings
from storage.kinds import FileKind
from storage.lessons import Verdict
from storage.playlists import Decision, Entry
from storage.prints import Print
from storage.recipes import Recipe
from storage.song_features import SongFeatures
from storage.store import FileStore, LocalStore
from storage.tables import AversionRow, Base, BlockRow

ANN, BEN, MOD = "discord:1234567890", "playground", "discord:5550001"
GUILD = "discord:9001"
HEARD_BY_ANN = "a waltz for Ann's grandmother — 雨 \U0001f327"
"""A prompt of Ann's."""
SHARED = b"the same notes"
"""A file that songs of Ann's and of Ben's have."""
BROUGHT = b"the notes that Ann brought"
"""What a song of hers is made from."""


@dataclass(frozen=True, kw_only=True)
class Place:
    """A database, a store, and both together."""

    database: Database
    store: FileStore
    archive: Archive


@asynccontextmanager
async def opened(url: str, folder: Path) -> AsyncIterator[Place]:
    store = LocalStore(folder)
    await store.open()
    async with Database.open(url) as database:
        yield Place(database=database, store=store, archive=Archive(database, store))


@dataclass(frozen=True, kw_only=True)
class Songs:
    """The ids of the songs of a community, by what has become of them."""

    ready: str  # Ann's, with files of its own and one that Ben has too
    queued: str  # Ann's
    failed: str  # Ann's
    composing: str  # Ann's
    rendering: str  # Ann's
    cancelled: str  # Ann's
    bens: str  # ready

    @property
    def anns(self) -> list[str]:
        return [self.ready, self.queued, self.failed, self.composing, self.rendering, self.cancelled]


@asynccontextmanager
async def settled(url: str, folder: Path) -> AsyncIterator[tuple[Place, Songs]]:
    """A new place with a community in it; in SQLite a copy of the first that there was, which is quicker."""
    async with AsyncExitStack() as stack:
        if not url.startswith("sqlite"):
            place = await stack.enter_async_context(opened(url, folder))
            yield place, await _settle(place)
            return
        first, made = await _first()
        database = Path(url.removeprefix("sqlite:///"))
        database.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(first / "minstrel.db", database)
        shutil.copytree(first / "files", folder)
        yield await stack.enter_async_context(opened(url, folder)), made


_FIRST: list[tuple[Path, Songs]] = []


async def _first() -> tuple[Path, Songs]:
    if not _FIRST:
        folder = Path(tempfile.mkdtemp(prefix="minstrel-community-"))
        atexit.register(shutil.rmtree, folder)
        async with opened(f"sqlite:///{folder / 'minstrel.db'}", folder / "files") as place:
            _FIRST.append((folder, await _settle(place)))
    return _FIRST[0]


async def _settle(place: Place) -> Songs:
    async with place.database.transaction() as session:
        for member in (ANN, BEN, MOD):
            await members.meet(session, member)
        await guilds.meet(session, GUILD)
        await guilds.change(session, GUILD, GuildSettings(first_come=True, songs_per_member=7))
        await line.beat(session, "worker-1", places=2, forget_seconds=100)
    made = Songs(
        ready=await _delivered(place, ANN, {FileKind.MIDI: SHARED, FileKind.AUDIO: b"sound of Ann's" * 1000}),
        queued=await _asked(place, ANN),
        failed=await _failed(place),
        composing=await _taken_up(place),
        rendering=await _rendering(place, ANN),
        cancelled=await _cancelled(place),
        bens=await _delivered(place, BEN, {FileKind.MIDI: SHARED, FileKind.PICTURE: b"picture"}),
    )
    brought = sources.Source(file=await place.archive.keep(BROUGHT), brief={"style": "waltz"})
    async with place.database.transaction() as session:
        await sources.add(session, made.ready, [brought])
        await prints.put(session, made.ready, Print(version=1, facts=b"facts", tune=b"tune"))
        await _react(session, made)
    return made


async def rows_of(database: Database) -> dict[str, list[dict[str, Any]]]:
    """All rows of all tables, in the order of their keys; workers aside."""
    async with database.reading() as session:
        return {
            table.name: [
                dict(row) for row in (await session.execute(select(table).order_by(*table.primary_key))).mappings()
            ]
            for table in Base.metadata.sorted_tables
            if table.name != "workers"
        }


async def files_of(store: FileStore) -> dict[str, bytes]:
    """Everything in a store, by digest."""
    return {digest: await store.get(digest) async for digest, _ in store.digests()}


async def _asked(place: Place, asker: str) -> str:
    prompt = HEARD_BY_ANN if asker == ANN else "a march of Ben's"
    heard = [{"words": prompt, "as": "style"}]
    recipe = Recipe(prompt=prompt, brief={"style": "waltz"}, heard=heard, seed=2**53 - 1, taste={"density": -0.25})
    new = songs.NewSong.of(asker=asker, guild=GUILD, style="waltz", recipe=recipe, of_bars=8, read_seconds=0.25)
    async with place.database.transaction() as session:
        turn = await line.turn_of_new(session, asker=asker, guild=GUILD, first_come=False)
        await songs.add(session, new, turn=turn)
        if not place.database.is_sqlite:
            await songs.note_job(session, new.id, 4711)
    return new.id


async def _taken_up(place: Place, asker: str = ANN) -> str:
    song_id = await _asked(place, asker)
    async with place.database.transaction() as session:
        assert await songs.claim(session, song_id)
        assert await songs.report_bars(session, song_id, 3, claim=1)
    return song_id


async def _rendering(place: Place, asker: str) -> str:
    song_id = await _taken_up(place, asker)
    async with place.database.transaction() as session:
        assert await songs.composed(session, song_id, claim=1, compose_seconds=1.5)
    return song_id


async def _delivered(place: Place, asker: str, contents: dict[FileKind, bytes]) -> str:
    song_id = await _rendering(place, asker)
    assert await deliver(place.archive, song_id, contents)
    return song_id


async def deliver(archive: Archive, song_id: str, contents: dict[FileKind, bytes]) -> bool:
    """As the worker that took it up first."""
    recipe = Recipe(prompt="", brief={}, heard=[], seed=0, sampling={"top_k": 5}, model="tiny 0123", minstrel="0.1.0")
    take = songs.Take(number=0, chosen=True, total=0.75, terms={"melody": 0.75}, shared_run=3)
    features = SongFeatures(version=1, embedding=b"\x00\x00\x80?" * 4, measured={"density": 7.5})
    seconds = songs.Seconds(read=0.25, compose=1.5, render=2.0, total=3.75)
    return await archive.deliver(
        song_id, contents, claim=1, recipe=recipe, takes=(take,), features=features, seconds=seconds
    )


async def _failed(place: Place) -> str:
    song_id = await _taken_up(place)
    failure = songs.Failure(code="bad_weights", message="The weights are damaged.", hint="Fetch them again.")
    async with place.database.transaction() as session:
        assert await songs.fail(session, song_id, failure, claim=1)
    return song_id


async def _cancelled(place: Place) -> str:
    song_id = await _asked(place, ANN)
    async with place.database.transaction() as session:
        assert await songs.cancel(session, song_id)
    return song_id


async def _react(session: AsyncSession, made: Songs) -> None:
    for song_id, member, emoji in ((made.bens, ANN, "❤️"), (made.ready, BEN, "👎"), (made.ready, ANN, "<:ann:12>")):
        await ratings.rate(session, song_id=song_id, member=member, emoji=emoji, weight=1.5)
        await plays.note(session, song_id=song_id, member=member, seconds=12.5, turned_away=member == BEN)
        await downloads.note(session, song_id=song_id, member=member)
        await uncounted.add(session, song_id=song_id, member=member)
    for song_id, message in ((made.ready, "801"), (made.bens, "802")):
        await posts.add(session, song_id, posts.Address(channel="700", language="de"), message=message)
    await posts.add(session, made.queued, posts.Address(channel="700", language="de"))
    await marks.put(session, "commands", "0123")
    session.add_all(
        [
            AversionRow(member_id=ANN, style="waltz", created_at=datetime.now(UTC)),
            BlockRow(guild_id=GUILD, kind="word", value="polka", created_at=datetime.now(UTC)),
        ]
    )
    entries = [Entry(song_id=made.ready, reason="many listened to it"), Entry(song_id=made.bens, reason="it is new")]
    for day, moderator in ((21, ANN), (22, MOD)):
        playlist = await playlists.propose(session, guild=GUILD, day=date(2026, 11, day), entries=entries)
        assert playlist is not None
        await playlists.decide(session, playlist.id, Decision.APPROVED, moderator=moderator)
        await lessons.teach(
            session, guild=GUILD, day=date(2026, 11, day), song_ids=[made.ready, made.bens], verdict=Verdict.KEPT
        )
    for moderator, subject, song_id in ((ANN, BEN, made.bens), (MOD, ANN, made.ready), (MOD, None, None)):
        await moderation.note(
            session, guild=GUILD, moderator=moderator, action="note", subject=subject, song_id=song_id
        )


_SQLITE_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table'"
_POSTGRES_TABLES = """
    SELECT concat(nullif(table_schema, 'public') || '.', table_name) FROM information_schema.tables
    WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')
"""


async def traces(database: Database, *needles: str) -> list[str]:
    """In which tables, of all schemas, any of these texts stands: in any column, whatever its type."""
    async with database.reading() as session:
        tables = await session.scalars(text(_SQLITE_TABLES if database.is_sqlite else _POSTGRES_TABLES))
        return [table for table in tables.all() if await _stands_in(session, table, needles)]


async def _stands_in(session: AsyncSession, table: str, needles: tuple[str, ...]) -> bool:
    """In the words of Python: texts as they are, JSON decoded or not, bytes as hexadecimal digits too."""
    rows = (await session.execute(text(f"SELECT * FROM {table}"))).all()
    said = "\n".join(_said(value) for row in rows for value in row)
    return any(form in said for needle in needles for form in (needle, ascii(needle)[1:-1], needle.encode().hex()))


def _said(value: object) -> str:
    return value.hex() if isinstance(value, bytes) else str(value)
