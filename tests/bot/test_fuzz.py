"""Whatever reaches the studio is kept as it is, or refused in a sentence, and nobody else's data is touched."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.config import Settings
from bot.errors import UnknownMemberError, UnknownSongError, UsageError
from bot.reactions import UnknownReactionError
from bot.song import Song, file_stem, well_formed
from bot.studio import Studio
from generation import reading
from storage.errors import RefusedError
from storage.guilds import GuildSettings
from storage.kinds import FileKind
from tests.support.fakes import PlainComposer
from tests.support.plain import BRIEF
from tests.support.strange import examples, numbers, texts


@pytest.fixture(params=["sqlite", "postgres"])
async def studio(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Studio]:
    """Where songs wait; prompts are not read, for the words in them are not what this is about."""
    monkeypatch.setattr(reading, "read", lambda *_, **__: BRIEF)
    url = request.getfixturevalue("postgres_url") if request.param == "postgres" else ""
    settings = Settings(data_dir=tmp_path / "data", database_url=url, songs_at_once=1, songs_per_member=10_000)
    async with Studio.open(settings, load_composer=lambda: PlainComposer(holds_at=0)) as studio:
        yield studio


@pytest.fixture
async def bens(studio: Studio) -> Song:
    """A song of another member's."""
    return await studio.ask("a march", asker="ben")


@examples(25)
@given(prompt=texts, names=st.tuples(texts, st.none() | texts, texts))
async def test_whatever_a_member_says(prompt: str, names: tuple[str, str | None, str], studio: Studio, bens: Song):
    member, guild, emoji = names
    with suppress(RefusedError):
        song = await studio.ask(prompt, asker=member, guild=guild, seed=1)
        assert (song.prompt, song.asker, song.guild) == (well_formed(prompt), member, guild)
    with suppress(RefusedError, UnknownReactionError):
        await studio.react(bens.id, member=member, emoji=emoji)
        await studio.unreact(bens.id, member=member, emoji=emoji)
    with suppress(UnknownMemberError):
        assert (await studio.erase(member)).rows["members"] == 1
    with pytest.raises(UnknownMemberError):
        await studio.holdings(member)
    assert (await studio.song(bens.id)).prompt == "a march"


@examples(25)
@given(song_id=texts, member=texts)
async def test_whatever_is_not_there(song_id: str, member: str, studio: Studio, tmp_path: Path):
    for work in (studio.song, studio.cancel, studio.remove):
        with pytest.raises(UnknownSongError):
            await work(song_id)
    for work in (studio.retry, lambda one: studio.file(one, FileKind.MIDI)):
        with pytest.raises((UnknownSongError, RefusedError)):
            await work(song_id)
    with pytest.raises((UnknownSongError, RefusedError)):
        await studio.react(song_id, member=member, emoji="👍")
    for work in (studio.holdings, studio.erase, lambda one: studio.export(one, tmp_path / "member.zip")):
        with pytest.raises(UnknownMemberError):
            await work(member)
    assert not (tmp_path / "member.zip").exists()


@examples(25)
@given(guild=texts, moderator=texts, limit=st.none() | numbers)
async def test_whatever_a_moderator_says(guild: str, moderator: str, limit: int | None, studio: Studio):
    settings = GuildSettings(first_come=True, songs_per_member=limit)
    with suppress(RefusedError, UsageError):
        await studio.guilds.change(guild, settings, moderator=moderator)
        assert await studio.guilds.settings(guild) == settings
    assert await studio.guilds.settings("another guild") == GuildSettings()


@examples(200)
@given(prompt=texts)
def test_a_files_name_leads_into_its_folder(prompt: str):
    stem = file_stem(prompt, "7g3k9m2x4q5z")
    assert PurePosixPath("songs", f"{stem}.mid").parts == ("songs", f"{stem}.mid")
    assert PureWindowsPath("songs", f"{stem}.mid").parts == ("songs", f"{stem}.mid")
    assert stem.endswith("-7g3k9m")
    assert not stem.startswith((".", "-"))
    assert len(stem.encode()) < 200
