"""/queue: everybody sees who is next and why, and gets out of the line what is theirs."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from bot.chat.client import Minstrel
from bot.song import Song
from bot.words import LANGUAGES
from storage.kinds import Status
from tests.support import fits, golden
from tests.support.chat import connected
from tests.support.discord import Discord
from tests.support.fakes import PlainComposer


@dataclass(kw_only=True)
class Hall:
    """A server in which one song is held up."""

    discord: Discord
    bot: Minstrel
    composer: PlainComposer
    guild: Any
    songs: Any
    people: dict[str, Any]

    async def ask(self, prompt: str, name: str = "Ann") -> Song:
        """As if it was asked for in the server."""
        asker = f"discord:{self.people[name].id}"
        return await self.bot.studio.ask(prompt, asker=asker, guild=f"discord:{self.guild.id}", bars=4)

    async def ask_many(self, count: int) -> list[Song]:
        """The first is being made, the others wait."""
        asked = [await self.ask("waltz number 0")]
        studio = self.bot.studio
        await self.discord.until(self.composer.begun.is_set)
        asked += [await self.ask(f"waltz number {number}") for number in range(1, count)]
        assert (await studio.song(asked[0].id)).status is Status.COMPOSING
        return asked


@pytest.fixture
async def hall(tmp_path: Path) -> AsyncIterator[Hall]:
    composer = PlainComposer(holds_at=1)
    async with connected(tmp_path, composer=composer) as (discord, bot):
        guild = discord.add_guild()
        songs = guild.add_channel("songs")
        people = {name: guild.add_member(name, moderator=name == "Mod") for name in ("Ann", "Ben", "Mod")}
        await discord.until(lambda: bot.get_guild(guild.id))
        yield Hall(discord=discord, bot=bot, composer=composer, guild=guild, songs=songs, people=people)
        assert discord.refused == []


async def test_the_line_shows_places_titles_and_what_is_ones_own(hall: Hall):
    await hall.ask_many(3)
    await hall.ask("a *loud* march", "Ben")
    asked = await hall.people["Ben"].slash(hall.songs, "queue")
    assert asked.ephemeral
    golden.check("queue", asked.message)


async def test_an_empty_line_says_so(hall: Hall):
    asked = await hall.people["Ann"].slash(hall.songs, "queue")
    assert "Nobody" in asked.text
    assert "Cancel" not in golden.draw(asked.message.payload)


async def test_the_guild_s_own_rule_is_explained(hall: Hall):
    for first_come, sentence in ((True, "First come, first served"), (False, "Fair turns")):
        await hall.bot.studio.guilds.alter(f"discord:{hall.guild.id}", moderator="discord:1", first_come=first_come)
        assert sentence in (await hall.people["Ann"].slash(hall.songs, "queue")).text


async def test_how_long_it_takes_is_judged_by_the_last_songs(hall: Hall):
    hall.composer.holds_at = None
    first = await hall.ask("a march")
    async with asyncio.timeout(60):
        async for song in hall.bot.studio.watch(first.id):
            assert song.status is not Status.FAILED
    hall.composer.holds_at = 1
    hall.composer.begun.clear()
    await hall.ask_many(3)
    asked = await hall.people["Ann"].slash(hall.songs, "queue")
    assert asked.text.count("in about 0:0") == 2


async def test_a_member_cancels_an_own_song_from_the_list(hall: Hall):
    songs = await hall.ask_many(3)
    asked = await hall.people["Ann"].slash(hall.songs, "queue")
    changed = await hall.people["Ann"].select(asked.message, "Cancel a song …", ["waltz number 1"])
    await hall.discord.until(lambda: "waltz number 1" not in changed.message.text)
    assert "waltz number 2" in changed.message.text
    assert (await hall.bot.studio.song(songs[1].id)).status is Status.CANCELLED
    await hall.people["Ann"].select(asked.message, "Cancel a song …", ["waltz number 0"])
    await hall.discord.until(lambda: hall.composer.at_work == 0 or len(hall.composer.calls) == 2)
    assert (await hall.bot.studio.song(songs[0].id)).status is Status.CANCELLED
    assert await hall.bot.studio.guilds.acts(f"discord:{hall.guild.id}", limit=5) == ([], 0)


async def test_others_songs_are_cancelled_by_moderators_only_and_that_is_noted(hall: Hall):
    songs = await hall.ask_many(2)
    ben = await hall.people["Ben"].slash(hall.songs, "queue")
    assert all(one["type"] == 2 for row in ben.message.payload["components"] for one in row["components"])
    mod = await hall.people["Mod"].slash(hall.songs, "queue")
    changed = await hall.people["Mod"].select(mod.message, "Cancel a song …", ["waltz number 1"])
    await hall.discord.until(lambda: "waltz number 1" not in changed.message.text)
    [act], _ = await hall.bot.studio.guilds.acts(f"discord:{hall.guild.id}", limit=5)
    assert (act.action, act.subject, act.song_id) == (
        "cancel-song",
        f"discord:{hall.people['Ann'].id}",
        songs[1].id,
    )


async def test_who_was_a_moderator_cancels_no_more(hall: Hall):
    songs = await hall.ask_many(2)
    role = hall.guild.add_role("Bards")
    await hall.bot.studio.guilds.alter(
        f"discord:{hall.guild.id}", moderator="discord:1", moderator_roles=(str(role.id),)
    )
    ben = hall.people["Ben"]
    hall.guild.give(ben, role)
    asked = await ben.slash(hall.songs, "queue")
    hall.guild.take(ben, role)
    refused = await ben.select(asked.message, "Cancel a song …", ["waltz number 1"])
    assert "Only who asked" in refused.text
    assert (await hall.bot.studio.song(songs[1].id)).status is Status.QUEUED


async def test_a_long_line_has_pages_and_the_last_is_shown_when_it_gets_shorter(hall: Hall):
    songs = await hall.ask_many(13)
    ann = hall.people["Ann"]
    asked = await ann.slash(hall.songs, "queue")
    assert "waltz number 10" in asked.text
    assert "waltz number 11" not in asked.text
    later = await ann.press(asked.message, "Later")
    assert "waltz number 12" in later.message.text
    for song in songs[11:]:
        await hall.bot.studio.cancel(song.id)
    again = await ann.press(asked.message, "Look again")
    assert "waltz number 10" in again.message.text


async def test_it_has_room_for_any_title_in_every_language(hall: Hall):
    await hall.ask_many(1)
    for number in range(12):
        await hall.ask(f"waltz {number} " + "*_" * 40)
    for language in LANGUAGES:
        reader = hall.guild.add_member(f"Reader of {language}", locale=LOCALES.get(language, language), moderator=True)
        asked = await reader.slash(hall.songs, "queue")
        assert "waltz 11" not in asked.text  # a page
        fits.check(asked.message.payload["components"])


LOCALES = {"en": "en-GB", "es": "es-ES", "pt": "pt-BR", "zh": "zh-CN"}


async def test_in_private_ones_own_songs_are_shown_wherever_they_were_asked_for(hall: Hall):
    await hall.ask_many(2)
    await hall.ask("a march", "Ben")
    ann = hall.people["Ann"]
    asked = await ann.slash(ann.dm, "queue")
    assert "waltz number 1" in asked.text
    assert "march" not in asked.text
    assert "One more song waits in other places" in asked.text
