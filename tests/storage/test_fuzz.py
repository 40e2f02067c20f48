"""Whatever comes in is kept as it is, or refused; the same on every database, and nobody else's data is touched."""

from __future__ import annotations

import asyncio
import gzip
import json
from contextlib import nullcontext, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage import guilds, members, moderation, privacy, ratings, songs
from storage.archive import Archive
from storage.database import Database
from storage.errors import StorageError
from storage.ids import is_text
from storage.kinds import FileKind
from storage.store import LocalStore
from tests.storage.test_backup import as_restored, back_up, bring_back
from tests.support.community import BEN, Place, rows_of, settled
from tests.support.rows import RECIPE, add, get
from tests.support.strange import documents, examples, numbers, texts
from tests.support.tars import entries, resealed, tar_of


def is_name(text: str, longest: int = 200) -> bool:
    return 1 <= len(text) <= longest and is_text(text)


def is_json(value: Any) -> bool:
    """Without infinity."""
    try:
        json.dumps(value, allow_nan=False)
    except ValueError:
        return False
    return True


@pytest.fixture
async def song(database: Database) -> songs.Song:
    """Ben's."""
    return await add(database, asker=BEN)


@examples(25)
@given(names=st.tuples(texts, texts, texts), weight=st.floats(-10, 10))
async def test_names_are_kept_as_they_are_or_refused(
    names: tuple[str, str, str], weight: float, database: Database, song: songs.Song
):
    member, guild, emoji = names
    are_names = is_name(member) and is_name(guild) and is_name(emoji, 100)
    with nullcontext() if are_names else pytest.raises(StorageError, match="cannot be kept"):
        async with database.transaction() as session:
            await members.meet(session, member)
            await guilds.meet(session, guild)
            await ratings.rate(session, song_id=song.id, member=member, emoji=emoji, weight=weight)
    if not are_names:
        return
    async with database.transaction() as session:
        found = [one for one in await ratings.of_song(session, song.id) if one.member == member]
        assert (emoji, weight) in [(one.emoji, one.weight) for one in found]
        assert (await privacy.holdings(session, member))["members"] == 1
        await ratings.withdraw(session, song_id=song.id, member=member, emoji=emoji)
        assert emoji not in [one.emoji for one in await ratings.of_song(session, song.id) if one.member == member]
        if member != BEN:
            assert await privacy.erase(session, member) is not None
        assert (await privacy.holdings(session, BEN))["songs"] == 1


@examples(25)
@given(prompt=texts, brief=st.dictionaries(texts, documents, max_size=3), heard=st.lists(documents), seed=numbers)
async def test_songs_are_kept_as_they_are_or_refused(
    prompt: str, brief: dict[str, Any], heard: list[Any], seed: int, database: Database
):
    recipe = replace(RECIPE, prompt=prompt, brief=brief, heard=heard, seed=seed)
    new = songs.NewSong.of(asker=BEN, style="waltz", recipe=recipe, of_bars=8, read_seconds=0.1)
    try:
        async with database.transaction() as session:
            await members.meet(session, BEN)
            await songs.add(session, new, turn=1)
    except StorageError:
        assert not is_text(prompt) or not -(2**63) <= seed < 2**63 or not is_json([brief, heard])
        async with database.reading() as session:
            assert await songs.get(session, new.id) is None
        return
    assert (await get(database, new.id)).recipe == recipe
    async with database.transaction() as session:
        song = await songs.claim(session, new.id)
        assert song is not None
        assert await songs.fail(session, new.id, songs.Failure(code="x", message=prompt, hint=prompt), claim=1)


@examples(25)
@given(song_id=texts, emoji=texts)
async def test_strange_ids_lead_nowhere(song_id: str, emoji: str, database: Database, archive: Archive):
    async with database.transaction() as session:
        await members.meet(session, BEN)
        await guilds.meet(session, "hall")
    before = await rows_of(database)
    for work in (songs.get, songs.cancel, songs.put_again, songs.remove, songs.takes, songs.claim, ratings.of_song):
        with suppress(StorageError):
            async with database.transaction() as session:
                assert not await work(session, song_id)
    with suppress(StorageError):
        assert await archive.read(song_id, FileKind.MIDI) is None
    with suppress(StorageError):
        assert not await archive.remove(song_id)
    with suppress(StorageError):
        async with database.transaction() as session:
            await ratings.withdraw(session, song_id=song_id, member=BEN, emoji=emoji)
    with suppress(StorageError):
        async with database.transaction() as session:
            assert await guilds.settings(session, song_id) == guilds.GuildSettings()
    assert await rows_of(database) == before


@examples(25)
@given(detail=texts, limit=numbers)
async def test_what_moderators_do_is_kept_as_it_is_or_refused(detail: str, limit: int, database: Database):
    async with database.transaction() as session:
        await members.meet(session, BEN)
        await guilds.meet(session, "hall")
    with suppress(StorageError):
        async with database.transaction() as session:
            await guilds.change(session, "hall", guilds.GuildSettings(songs_per_member=limit))
            assert (await guilds.settings(session, "hall")).songs_per_member == limit
            await moderation.note(session, guild="hall", moderator=BEN, action="x", detail={"said": detail})
            assert (await moderation.of_guild(session, "hall"))[0].detail == {"said": detail}


@examples(60)
@given(digest=texts, data=st.binary(max_size=2000))
async def test_no_file_outside_the_store(digest: str, data: bytes, tmp_path: Path):
    store = LocalStore(tmp_path / "inside" / "files")
    await store.open()
    for work in (store.get, store.has, store.remove):
        with pytest.raises(StorageError) as caught:
            await work(digest)
        assert caught.value.code == "bad_digest"
    kept = await store.put(data)
    assert await store.get(kept) == data
    await store.remove(kept)
    assert [path.name for path in tmp_path.iterdir()] == ["inside"]
    assert [path.name for path in (tmp_path / "inside").iterdir()] == ["files"]


@pytest.fixture(scope="module")
def backed_up(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The backup of a community."""
    folder = tmp_path_factory.mktemp("backed-up")

    async def make() -> None:
        async with settled(f"sqlite:///{folder / 'minstrel.db'}", folder / "files") as (place, _):
            await back_up(place, folder / "a.tar")

    asyncio.run(make())
    return folder / "a.tar"


@pytest.fixture
async def restored(database: Database, store: LocalStore, archive: Archive, backed_up: Path) -> Place:
    """Where that community has been brought to."""
    place = Place(database=database, store=store, archive=archive)
    await bring_back(place, backed_up)
    return place


_cuts = st.tuples(st.sampled_from(["cut", "drop", "repeat", "flip"]), st.integers(0, 2**20), st.integers(1, 2000))


def damaged(data: bytes, damages: list[tuple[str, int, int]]) -> bytes:
    for kind, where, size in damages:
        at = where % len(data) if data else 0
        match kind:
            case "cut":
                data = data[:at]
            case "drop":
                data = data[:at] + data[at + size :]
            case "repeat":
                data = data[: at + size] + data[at:]
            case "flip":
                data = data[:at] + bytes([data[at] ^ (size % 255 + 1)]) + data[at + 1 :] if data else data
    return data


@examples(25)
@given(damages=st.lists(_cuts, min_size=1, max_size=3), packed=st.booleans())
async def test_a_damaged_backup_changes_nothing_or_is_whole(
    damages: list[tuple[str, int, int]], packed: bool, backed_up: Path, restored: Place, tmp_path: Path
):
    before = await rows_of(restored.database)
    data = backed_up.read_bytes()
    (tmp_path / "a.tar").write_bytes(damaged(gzip.compress(data, 1, mtime=0) if packed else data, damages))
    with suppress(StorageError):
        await bring_back(restored, tmp_path / "a.tar", replace=True)
    assert await rows_of(restored.database) == before


@examples(25)
@given(where=st.tuples(st.integers(0, 100), st.integers(0, 100), st.integers(0, 100)), value=documents | numbers)
async def test_a_row_of_anything_is_refused_or_kept(
    where: tuple[int, int, int], value: Any, backed_up: Path, restored: Place, tmp_path: Path
):
    path, contents = tmp_path / "a.tar", entries(backed_up)
    tables = [name for name in contents if name.endswith(".jsonl")]
    name = tables[where[0] % len(tables)]
    rows = [json.loads(line) for line in contents[name].splitlines()]
    row = rows[where[1] % len(rows)]
    row[list(row)[where[2] % len(row)]] = value
    contents[name] = b"".join(json.dumps(one).encode() + b"\n" for one in rows)
    path.write_bytes(tar_of(resealed(contents)))
    before = await rows_of(restored.database)
    try:
        await bring_back(restored, path, replace=True)
    except StorageError:
        assert await rows_of(restored.database) == before
        return
    await back_up(restored, tmp_path / "b.tar", replace=True)
    expected = as_restored(lines(contents, tables))
    for file in expected["files"]:
        file["bytes"] = len(contents[f"files/{file['digest']}"])  # whatever the row says
    assert lines(entries(tmp_path / "b.tar"), tables) == expected


def lines(contents: dict[str, bytes], tables: list[str]) -> dict[str, list[dict[str, Any]]]:
    """Rows by table, in no order."""
    rows = {name.removesuffix(".jsonl"): contents[name].splitlines() for name in tables}
    return {name: sorted(map(json.loads, some), key=json.dumps) for name, some in rows.items()}
