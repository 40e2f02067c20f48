"""What songs are in numbers, kept with them."""

from __future__ import annotations

from storage import song_features
from storage.archive import Archive
from storage.database import Database
from storage.kinds import FileKind
from storage.song_features import SongFeatures
from storage.songs import Seconds
from tests.support.rows import FULL, add, rendering

FEATURES = SongFeatures(version=3, embedding=bytes(range(256)), measured={"density": 7.25, "steps": -0.5})


async def deliver(archive: Archive, song_id: str, *, claim: int) -> bool:
    contents = {FileKind.MIDI: b"notes"}
    return await archive.deliver(
        song_id, contents, claim=claim, recipe=FULL, features=FEATURES, seconds=Seconds(total=1.0)
    )


async def test_they_come_with_the_delivery_and_go_with_the_song(database: Database, archive: Archive):
    song, other = await rendering(database), await add(database)
    assert await deliver(archive, song.id, claim=song.claims)
    async with database.reading() as session:
        assert await song_features.of_songs(session, [other.id, song.id]) == {song.id: FEATURES}
        assert await song_features.of_songs(session, []) == {}
    assert await archive.remove(song.id)
    async with database.reading() as session:
        assert await song_features.of_songs(session, [song.id]) == {}


async def test_who_lost_the_song_leaves_none(database: Database, archive: Archive):
    song = await rendering(database)
    assert not await deliver(archive, song.id, claim=song.claims + 1)
    async with database.reading() as session:
        assert await song_features.of_songs(session, [song.id]) == {}


async def test_a_song_without_an_embedding_and_thousands_at_once(database: Database):
    song = await add(database)
    features = SongFeatures(version=3, embedding=None, measured={})
    async with database.transaction() as session:
        await song_features.add(session, song.id, features)
    async with database.reading() as session:
        unknown = [f"{number:012}" for number in range(2500)]
        assert await song_features.of_songs(session, [*unknown, song.id]) == {song.id: features}
