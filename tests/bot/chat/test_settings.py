"""/settings: all at a glance, changed by moderators only, by buttons that outlive a restart."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from bot import words
from bot.chat.client import Minstrel
from bot.chat.settings import panel
from bot.chat.settings.items import Section
from bot.chat.settings.windows import Window
from bot.words import LANGUAGES
from storage.guilds import GuildSettings
from tests.support import fits, golden
from tests.support.chat import connected
from tests.support.discord import VOICE, Discord


@dataclass(kw_only=True)
class Hall:
    """A server with its people."""

    discord: Discord
    bot: Minstrel
    folder: Path
    guild: Any
    songs: Any
    mod: Any
    ann: Any

    async def settings(self) -> GuildSettings:
        return await self.bot.studio.guilds.settings(f"discord:{self.guild.id}")

    async def opened(self, section: str) -> Any:
        """The message, with a section open."""
        asked = await self.mod.slash(self.songs, "settings")
        return (await self.mod.press(asked.message, section)).message


@pytest.fixture
async def hall(tmp_path: Path) -> AsyncIterator[Hall]:
    async with connected(tmp_path) as (discord, bot):
        guild = discord.add_guild()
        songs = guild.add_channel("songs")
        mod = guild.add_member("Mod", moderator=True)
        ann = guild.add_member("Ann")
        await discord.until(lambda: bot.get_guild(guild.id))
        yield Hall(discord=discord, bot=bot, folder=tmp_path, guild=guild, songs=songs, mod=mod, ann=ann)
        assert discord.refused == []


async def test_all_is_seen_at_a_glance_by_moderators_only(hall: Hall):
    asked = await hall.mod.slash(hall.songs, "settings")
    assert asked.ephemeral
    golden.check("settings", asked.message)
    refused = await hall.ann.slash(hall.songs, "settings")
    assert refused.ephemeral
    assert "for moderators" in refused.text
    assert await hall.settings() == GuildSettings()


async def test_buttons_are_refused_to_who_is_no_moderator_any_more(hall: Hall):
    role = hall.guild.add_role("Bards")
    await hall.bot.studio.guilds.alter(
        f"discord:{hall.guild.id}", moderator="discord:1", moderator_roles=(str(role.id),)
    )
    hall.guild.give(hall.ann, role)
    asked = await hall.ann.slash(hall.songs, "settings")
    section = (await hall.ann.press(asked.message, "Line and limits")).message
    hall.guild.take(hall.ann, role)
    for refused in (
        await hall.ann.press(section, "Back"),
        await hall.ann.press(section, "Set limits …"),
        await hall.ann.select(section, "minstrel:set:first_come", ["First come, first served"]),
    ):
        assert "for moderators" in refused.text
    assert not (await hall.settings()).first_come


async def test_channels_are_chosen_and_cleared(hall: Hall):
    news, council = hall.guild.add_channel("news"), hall.guild.add_channel("council")
    message = await hall.opened("Channels")
    await hall.mod.select(message, "minstrel:set:song_channels", [hall.songs, news])
    await hall.mod.select(message, "minstrel:set:playlist_channel", [news])
    changed = await hall.mod.select(message, "minstrel:set:moderators_channel", [council])
    settings = await hall.settings()
    assert set(settings.song_channels) == {str(hall.songs.id), str(news.id)}
    assert (settings.playlist_channel, settings.moderators_channel) == (str(news.id), str(council.id))
    golden.check("settings-channels", changed.message)
    await hall.mod.select(message, "minstrel:set:song_channels", [])
    await hall.mod.select(message, "minstrel:set:playlist_channel", [])
    settings = await hall.settings()
    assert (settings.song_channels, settings.playlist_channel) == ((), None)


async def test_what_the_bot_may_not_do_in_a_channel_is_said_at_once(hall: Hall):
    news = hall.guild.add_channel("news", permissions={"attach_files": False, "embed_links": False})
    message = await hall.opened("Channels")
    changed = await hall.mod.select(message, "minstrel:set:playlist_channel", [news])
    assert f"In <#{news.id}>" in changed.message.text
    assert "Embed Links and Attach Files" in changed.message.text
    assert "Send Messages" not in changed.message.text
    news.allow("attach_files", "embed_links")
    back = await hall.mod.press(message, "Back")
    assert "put right" not in back.message.text
    news.delete()
    await hall.discord.until(lambda: hall.bot.get_channel(news.id) is None)
    section = await hall.mod.press(message, "Channels")
    assert f"<#{news.id}> is gone" in section.message.text


async def test_roles_say_who_may_do_what(hall: Hall):
    bards, djs = hall.guild.add_role("Bards"), hall.guild.add_role("DJ")
    message = await hall.opened("Roles")
    await hall.mod.select(message, "minstrel:set:asker_roles", [bards, djs])
    await hall.mod.select(message, "minstrel:set:moderator_roles", [bards])
    await hall.mod.select(message, "minstrel:set:dj_roles", [djs])
    settings = await hall.settings()
    assert set(settings.asker_roles) == {str(bards.id), str(djs.id)}
    assert (settings.moderator_roles, settings.dj_roles) == ((str(bards.id),), (str(djs.id),))
    hall.guild.give(hall.ann, bards)
    assert not (await hall.ann.slash(hall.songs, "settings")).failed


async def test_the_line_is_explained_and_its_limits_are_typed(hall: Hall):
    message = await hall.opened("Line and limits")
    changed = await hall.mod.select(message, "minstrel:set:first_come", ["First come, first served"])
    assert "in the order in which they were asked for" in changed.message.text
    clicked = await hall.mod.press(message, "Set limits …")
    typed = await hall.mod.submit(clicked.modal, {"songs_per_member": "3", "songs_per_guild": " "})
    assert "at one time: 3" in typed.message.text
    settings = await hall.settings()
    assert (settings.first_come, settings.songs_per_member, settings.songs_per_guild) == (True, 3, None)
    clicked = await hall.mod.press(message, "Set limits …")
    assert [field.value for field in clicked.modal.fields] == ["3", ""]
    await hall.mod.submit(clicked.modal, {"songs_per_member": ""})
    assert (await hall.settings()).songs_per_member is None


@pytest.mark.parametrize(
    ("window", "typed", "sentences"),
    [
        ("limits", {"songs_per_member": "many"}, ("“many” is no whole number", "Type digits")),
        ("limits", {"songs_per_member": "-1"}, ("no whole number",)),
        ("limits", {"songs_per_guild": "0"}, ("from 1 to 100", "Leave it empty")),
        ("limits", {"songs_per_guild": "9" * 60}, ("no whole number",)),
        ("clock", {"playlist_hour": "24"}, ("hours 0 to 23",)),
        ("clock", {"playlist_hour": "noon"}, ("no whole number",)),
        ("clock", {"timezone": "Tokio"}, ("no time zone “Tokio”", "Did you mean", "Asia/Tokyo")),
        ("clock", {"timezone": "the moon"}, ("no time zone “the moon”", "Name a large city")),
    ],
)
async def test_a_bad_value_is_explained_and_changes_nothing(
    hall: Hall, window: str, typed: dict[str, str], sentences: tuple[str, ...]
):
    message = await hall.opened("Line and limits" if window == "limits" else "Playlist")
    clicked = await hall.mod.press(message, f"minstrel:settings-window:{window}")
    refused = await hall.mod.submit(clicked.modal, typed)
    assert refused.ephemeral
    for sentence in sentences:
        assert sentence in refused.text
    assert await hall.settings() == GuildSettings()


async def test_the_playlist_has_its_hour_its_zone_and_its_rule(hall: Hall):
    message = await hall.opened("Playlist")
    clicked = await hall.mod.press(message, "Set hour and time zone …")
    typed = await hall.mod.submit(clicked.modal, {"playlist_hour": "7:00", "timezone": "berlin"})
    assert "Every day at 7:00, Europe/Berlin time" in typed.message.text
    await hall.mod.select(message, "minstrel:set:auto_publish", ["Publish by itself"])
    settings = await hall.settings()
    assert (settings.playlist_hour, settings.timezone, settings.auto_publish) == (7, "Europe/Berlin", True)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_page_has_room_for_its_words_in_every_language(hall: Hall, language: str):
    said, guild = words.of(language), hall.bot.get_guild(hall.guild.id)
    assert guild is not None
    for section in Section:
        shown = panel.of(said, guild, GuildSettings(), hall.bot.settings, section)
        fits.check(shown.view.to_components())
        assert all(len(field.value or "") <= 1024 for field in shown.embed.fields)
    for kind in ("limits", "clock"):
        window = Window(kind, said, {"songs_per_member": "", "timezone": ""})
        assert len(window.title) <= 45
        fits.check(window.to_components())


async def test_the_language_is_that_of_what_is_said_to_everybody(hall: Hall):
    message = await hall.opened("Language")
    changed = await hall.mod.select(message, "minstrel:set:language", ["日本語"])
    assert "日本語" in changed.message.text
    assert (await hall.settings()).language == "ja"
    await hall.mod.select(message, "minstrel:set:language", ["auto"])
    assert (await hall.settings()).language is None


async def test_everything_works_after_a_restart(tmp_path: Path):
    async with Discord.open() as discord:
        guild = discord.add_guild()
        songs = guild.add_channel("songs")
        mod = guild.add_member("Mod", moderator=True)
        async with connected(tmp_path, discord=discord):
            asked = await mod.slash(songs, "settings")
            line = (await mod.press(asked.message, "Line and limits")).message
            clicked = await mod.press(line, "Set limits …")
        async with connected(tmp_path, discord=discord) as (_, bot):
            await mod.submit(clicked.modal, {"songs_per_guild": "9"})
            await mod.select(line, "minstrel:set:first_come", ["First come, first served"])
            back = await mod.press(line, "Back")
            assert "at one time: 9" in back.message.text
            settings = await bot.studio.guilds.settings(f"discord:{guild.id}")
            assert settings == GuildSettings(first_come=True, songs_per_guild=9)


async def test_there_are_no_settings_in_private_and_none_of_voice_channels(hall: Hall):
    hall.guild.add_channel("voice", kind=VOICE)
    message = await hall.opened("Channels")
    with pytest.raises(AssertionError, match="private"):
        await hall.mod.slash(hall.mod.dm, "settings")
    selects = [one for row in message.payload["components"] for one in row["components"] if one["type"] == 8]
    assert [select["channel_types"] for select in selects] == [[0, 5]] * 3
