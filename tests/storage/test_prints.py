"""What songs are found by, kept with them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from storage import prints
from storage.archive import Archive
from storage.database import Database
from storage.kinds import FileKind
from storage.prints import Print, State
from storage.songs import Seconds
from tests.support.rows import FULL, add, rendering

PRINT = Print(version=3, facts=b"\x00facts", tune=b"\x01\x02\x3c")


async def ready(database: Database, archive: Archive) -> str:
    song = await rendering(database)
    notes = {FileKind.MIDI: b"notes"}
    assert await archive.deliver(song.id, notes, claim=song.claims, recipe=FULL, seconds=Seconds(total=1.0))
    return song.id


async def put(database: Database, song_id: str, made: Print = PRINT) -> bool:
    async with database.transaction() as session:
        return await prints.put(session, song_id, made)


async def lacking(database: Database, version: int = 3, limit: int = 9) -> list[str]:
    async with database.reading() as session:
        return await prints.lacking(session, version=version, limit=limit)


async def printed(database: Database, version: int = 3, since: datetime | None = None) -> list[str]:
    async with database.reading() as session:
        found = [one async for one in prints.printed(session, version=version, since=since)]
        if since is None:
            assert (await prints.state(session, version=version)).made == len(found)
            assert set(await prints.ids(session, version=version)) == {one.song_id for one in found}
    return [one.song_id for one in found]


async def test_ready_songs_lack_one_until_it_is_put(database: Database, archive: Archive):
    await add(database)  # it waits in line, and is nothing to be found
    song, newer = await ready(database, archive), await ready(database, archive)
    assert await lacking(database) == [newer, song]
    assert await lacking(database, limit=1) == [newer]
    assert await put(database, song)
    assert await lacking(database) == [newer]
    assert await printed(database) == [song]


async def test_it_comes_with_whom_the_song_is_for(database: Database, archive: Archive):
    song = await ready(database, archive)
    assert await put(database, song)
    async with database.reading() as session:
        (one,) = [one async for one in prints.printed(session, version=3)]
    assert (one.song_id, one.asker, one.guild, one.brought) == (song, "me", None, False)
    assert (one.style, one.prompt) == ("waltz", FULL.prompt)
    assert (one.facts, one.tune) == (PRINT.facts, PRINT.tune)


async def test_one_of_another_version_is_made_again(database: Database, archive: Archive):
    song = await ready(database, archive)
    assert await put(database, song, Print(version=2, facts=None, tune=None))
    assert await lacking(database) == [song]
    assert await printed(database) == []
    assert await put(database, song)
    assert (await lacking(database), await printed(database)) == ([], [song])


async def test_only_those_made_since_are_asked_for(database: Database, archive: Archive):
    song = await ready(database, archive)
    assert await put(database, song)
    now = datetime.now(UTC)
    assert await printed(database, since=now - timedelta(minutes=1)) == [song]
    assert await printed(database, since=now + timedelta(minutes=1)) == []


async def test_its_state_is_another_where_anything_has_changed(database: Database, archive: Archive):
    async def state() -> State:
        async with database.reading() as session:
            return await prints.state(session, version=3)

    seen = [await state()]
    assert (seen[0].ready, seen[0].made, seen[0].newest, seen[0].lacking) == (0, 0, None, 0)
    song, other = await ready(database, archive), await ready(database, archive)
    seen.append(await state())
    assert seen[-1].lacking == 2
    for made in (song, other):
        assert await put(database, made)
        seen.append(await state())
    assert seen[-1].lacking == 0
    assert await put(database, song)
    seen.append(await state())
    assert await archive.remove(song)
    seen.append(await state())
    assert (seen[-1].ready, seen[-1].made) == (1, 1)
    assert len(set(seen)) == len(seen)


async def test_it_goes_with_its_song(database: Database, archive: Archive):
    song = await ready(database, archive)
    assert await put(database, song)
    assert await archive.remove(song)
    assert await printed(database) == []
    assert not await put(database, song)
