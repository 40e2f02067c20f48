"""/privacy: seen, taken away, erased, paused; by the member alone, also in private messages."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from bot import words
from bot.chat.client import Minstrel
from bot.errors import UnknownMemberError
from bot.export import MEANINGS
from bot.workshop import Workshop
from storage.kinds import Status
from tests.support import golden, quick
from tests.support.chat import connected, logged_in
from tests.support.discord import Discord


@pytest.fixture(autouse=True)
def _no_sound(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rendering takes seconds."""
    monkeypatch.setattr(Workshop, "_render", quick.render)


@dataclass(kw_only=True)
class Hall:
    """A server, and Ann, of whom something is kept."""

    discord: Discord
    bot: Minstrel
    songs: Any
    ann: Any

    @property
    def member(self) -> str:
        return f"discord:{self.ann.id}"

    async def has_a_song(self) -> str:
        song = await self.bot.studio.ask("a slow waltz for piano", asker=self.member, bars=4)
        async for shown in self.bot.studio.watch(song.id):
            assert shown.status is not Status.FAILED
        return song.id


@pytest.fixture
async def hall(tmp_path: Path) -> AsyncIterator[Hall]:
    async with connected(tmp_path) as (discord, bot):
        guild = discord.add_guild()
        songs, ann = guild.add_channel("songs"), guild.add_member("Ann")
        await discord.until(lambda: bot.get_guild(guild.id))
        yield Hall(discord=discord, bot=bot, songs=songs, ann=ann)
        assert discord.refused == []


async def test_who_is_not_known_is_told_so(hall: Hall):
    shown = await hall.ann.slash(hall.songs, "privacy show")
    assert shown.ephemeral
    assert "Nothing at all" in shown.text
    for command in ("privacy erase", "privacy export"):
        asked = await hall.ann.slash(hall.songs, command)
        await asked.until(lambda asked=asked: "I keep nothing about" in asked.text)


async def test_what_is_kept_is_shown_in_words(hall: Hall):
    song = await hall.has_a_song()
    await hall.bot.studio.react(song, member=hall.member, emoji="❤️")
    shown = await hall.ann.slash(hall.ann.dm, "privacy show")
    golden.check("privacy", shown.message)


def test_whatever_can_be_kept_has_its_words():
    said = words.of("en")
    for table in MEANINGS.keys() - {"blocks"}:
        assert said(f"privacy-holds-{table.replace('_', '-')}", count=3)


async def test_the_export_is_a_file_that_only_the_member_sees(hall: Hall):
    song = await hall.has_a_song()
    asked = await hall.ann.slash(hall.songs, "privacy export")
    message = await asked.reply()
    assert message.ephemeral
    with zipfile.ZipFile(io.BytesIO(message.attachment(".zip").data)) as archive:
        document = json.loads(archive.read("member.json"))
    assert [one["id"] for one in document["songs"]] == [song]
    assert hall.songs.messages == []


async def test_an_export_that_is_too_large_is_not_sent_but_said(hall: Hall):
    await hall.has_a_song()
    hall.discord.upload_limit = 1000
    asked = await hall.ann.slash(hall.songs, "privacy export")
    await asked.until(lambda: "I can send" in asked.text)
    assert "whoever runs me" in asked.text
    assert not (await asked.reply()).attachments


async def test_erasing_asks_first_and_can_be_left(hall: Hall):
    await hall.has_a_song()
    asked = await hall.ann.slash(hall.songs, "privacy erase")
    assert asked.ephemeral
    golden.check("privacy-erase", asked.message)
    kept = await hall.ann.press(asked.message, "No, keep it")
    assert "Nothing was erased" in kept.message.text
    assert await hall.bot.studio.holdings(hall.member)


async def test_erasing_works_after_a_restart_and_in_private(hall: Hall):
    await hall.has_a_song()
    asked = await hall.ann.slash(hall.ann.dm, "privacy erase")
    await hall.bot.close()
    async with logged_in(hall.bot.studio, hall.bot.settings):
        await hall.ann.press(asked.message, "Yes, erase all of it")
        await hall.discord.until(lambda: "Done" in asked.message.text)
        assert "One song is gone" in asked.message.text
        with pytest.raises(UnknownMemberError):
            await hall.bot.studio.holdings(hall.member)


async def test_a_pause_is_begun_and_ended_by_the_member(hall: Hall):
    for command, said in (
        ("pause", "Paused. From now on"),
        ("pause", "paused already"),
        ("show", "neither your reactions nor your listening"),
        ("resume", "again"),
        ("resume", "It is not paused"),
        ("show", "to suggest songs"),
    ):
        asked = await hall.ann.slash(hall.songs, f"privacy {command}")
        assert asked.ephemeral
        assert said in asked.text
    assert not await hall.bot.studio.is_paused(hall.member)


async def test_whether_taste_leads_is_the_member_s_choice(hall: Hall):
    for command, lead, said in (
        ("show", None, "Your taste has a say in the songs"),
        ("taste", True, "It has a say already"),
        ("taste", False, "From now on your taste has no say"),
        ("taste", False, "It has no say already"),
        ("show", None, "Your taste has no say in the songs"),
        ("taste", True, "as soon as I have learnt what you think of five songs"),
        ("pause", None, "Paused"),
        ("show", None, "Your taste would have a say"),
    ):
        asked = await hall.ann.slash(hall.songs, f"privacy {command}", **({} if lead is None else {"lead": lead}))
        assert asked.ephemeral
        assert said in asked.text
    assert await hall.bot.studio.leading.is_led(hall.member)


async def test_whether_words_stand_in_files_is_the_member_s_choice(hall: Hall):
    for command, in_files, said in (
        ("show", None, "hold none of your words"),
        ("words", False, "They may not already"),
        ("words", True, "From now on your words are the titles"),
        ("words", True, "They may already"),
        ("show", None, "What you ask for stands in your songs’ files"),
    ):
        given = {} if in_files is None else {"in_files": in_files}
        asked = await hall.ann.slash(hall.ann.dm, f"privacy {command}", **given)
        assert asked.ephemeral
        assert said in asked.text
    song = await hall.bot.studio.song(await hall.has_a_song())
    assert song.words_in_files
    asked = await hall.ann.slash(hall.ann.dm, "privacy words", in_files=False)
    assert "no file of a song that you ask for" in asked.text
    assert not (await hall.bot.studio.song(await hall.has_a_song())).words_in_files
    assert (await hall.bot.studio.song(song.id)).words_in_files  # as it was when it was asked for
