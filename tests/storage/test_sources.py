"""The music that songs are made from: kept by its hash, as long as any song needs it."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from storage import line, members, playable, privacy, repertoire, shelf, songs
from storage.archive import Archive
from storage.kinds import FileKind
from storage.recipes import Recipe
from storage.sources import Source
from tests.support.community import Place, deliver, opened

MUSIC = b"the notes of another song"
EDIT = {"verb": "vary", "amount": 0.5}


async def added(archive: Archive, place: Place, asker: str, *, brought: bool = False) -> str:
    file = await archive.keep(MUSIC)
    new = songs.NewSong.of(
        asker=asker,
        guild=None,
        style="waltz",
        recipe=Recipe(prompt="a waltz", brief={}, heard=[], seed=1, edit=EDIT),
        of_bars=8,
        read_seconds=0.1,
        sources=(Source(file=file, brief={"style": "waltz"}),),
        brought=brought,
    )
    async with place.database.transaction() as session:
        await members.meet(session, asker)
        turn = await line.turn_of_new(session, asker=asker, guild=None, first_come=False)
        await songs.add(session, new, turn=turn)
    return new.id


async def finished(place: Place, song_id: str) -> None:
    async with place.database.transaction() as session:
        song = await songs.claim(session, song_id)
        assert song is not None
        assert (song.recipe.edit, song.claims) == (EDIT, 1)
        await songs.composed(session, song_id, claim=1, compose_seconds=1.0)
    assert await deliver(place.archive, song_id, {FileKind.MIDI: b"of " + song_id.encode()})


async def test_they_are_there_from_the_wish_to_the_song_s_end(url: str, tmp_path: Path) -> None:
    async with opened(url, tmp_path / "files") as place:
        one, two = await added(place.archive, place, "ann"), await added(place.archive, place, "ben")
        assert await place.archive.sources(one) == [(MUSIC, {"style": "waltz"})]
        await place.archive.sweep(timedelta(0))  # what no song has goes, and these have it
        await finished(place, one)
        await finished(place, two)
        assert await place.archive.remove(one)
        assert await place.archive.sources(two) == [(MUSIC, {"style": "waltz"})]
        assert await place.archive.remove(two)
        assert [digest async for digest, _ in place.store.digests()] == []


async def test_they_are_erased_with_their_song_s_asker(url: str, tmp_path: Path) -> None:
    async with opened(url, tmp_path / "files") as place:
        await added(place.archive, place, "ann", brought=True)
        async with place.database.transaction() as session:
            assert (await privacy.holdings(session, "ann"))["sources"] == 1
            (song,) = [song async for song in privacy.songs_of(session, "ann")]
            assert song["sources"][0]["brief"] == {"style": "waltz"}
            erased = await privacy.erase(session, "ann")
        assert erased is not None
        assert await place.archive.drop_unnamed(erased.digests) == 1
        assert [digest async for digest, _ in place.store.digests()] == []


async def test_songs_of_music_that_was_brought_are_nobody_else_s(url: str, tmp_path: Path) -> None:
    async with opened(url, tmp_path / "files") as place:
        one = await added(place.archive, place, "ann", brought=True)
        await finished(place, one)
        async with place.database.reading() as session:
            assert [piece async for piece in repertoire.pieces(session, limit=5)] == []
            assert (await repertoire.extent(session)).pieces == 0
            for member, found in (("ann", 1), ("ben", 0)):
                assert len(await shelf.page(session, limit=5, for_member=member)) == found
                assert len(await playable.find(session, "", guild="hall", member=member, limit=5)) == found
