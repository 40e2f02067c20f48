"""/block and /unblock: what moderators stop is stopped, and said to the asker only."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from bot.chat.client import Minstrel
from tests.support import golden
from tests.support.chat import connected
from tests.support.discord import Discord


@dataclass(kw_only=True)
class Hall:
    """A server with its people."""

    discord: Discord
    bot: Minstrel
    guild: Any
    songs: Any
    mod: Any
    ann: Any

    async def asks(self, prompt: str, channel: Any = None) -> Any:
        return await self.ann.slash(channel or self.songs, "compose", prompt=prompt)


@pytest.fixture
async def hall(tmp_path: Path) -> AsyncIterator[Hall]:
    async with connected(tmp_path) as (discord, bot):
        guild = discord.add_guild()
        songs = guild.add_channel("songs")
        mod, ann = guild.add_member("Mod", moderator=True), guild.add_member("Ann")
        await discord.until(lambda: bot.get_guild(guild.id))
        yield Hall(discord=discord, bot=bot, guild=guild, songs=songs, mod=mod, ann=ann)
        assert discord.refused == []


async def test_a_blocked_word_stops_a_wish_and_only_the_asker_is_told(hall: Hall):
    blocked = await hall.mod.slash(hall.songs, "block word", word="Pólka")
    assert blocked.ephemeral
    assert "“polka” is blocked" in blocked.text
    refused = await hall.asks("a P O L K A for my secret love")
    assert refused.ephemeral
    assert "The word “polka” is not wanted" in refused.text
    assert "secret" not in refused.text
    assert hall.songs.messages == []
    assert "allowed again" in (await hall.mod.slash(hall.songs, "unblock word", word="POLKA")).text
    assert not (await hall.asks("a slow polka")).ephemeral


async def test_a_mention_with_a_blocked_word_is_refused_too(hall: Hall):
    await hall.mod.slash(hall.songs, "block word", word="polka")
    await hall.ann.says(hall.songs, f"{hall.discord.mention} a slow polka")
    await hall.discord.until(lambda: any("polka” is not wanted" in one.text for one in hall.songs.messages))


async def test_a_blocked_member_asks_in_vain_until_it_is_lifted(hall: Hall):
    blocked = await hall.mod.slash(hall.songs, "block member", member=hall.ann)
    assert f"<@{hall.ann.id}> cannot ask" in blocked.text
    refused = await hall.asks("a slow waltz")
    assert refused.ephemeral
    assert "Moderators of this server have stopped you" in refused.text
    erased = await hall.ann.slash(hall.songs, "privacy erase")
    await hall.ann.press(erased.message, "Yes, erase all of it")
    await hall.discord.until(lambda: "Done" in erased.message.text)
    assert "have stopped you" in (await hall.asks("a slow waltz")).text
    lifted = await hall.mod.slash(hall.songs, "unblock member", member=hall.ann)
    assert f"<@{hall.ann.id}> can ask for songs here again" in lifted.text
    assert "was not blocked" in (await hall.mod.slash(hall.songs, "unblock member", member=hall.ann)).text
    assert not (await hall.asks("a slow waltz")).ephemeral


async def test_the_list_is_shown_and_words_are_offered_while_typing(hall: Hall):
    assert "Nothing is blocked" in (await hall.mod.slash(hall.songs, "block list")).text
    for word in ("polka", "heavy metal", "*stars*"):
        await hall.mod.slash(hall.songs, "block word", word=word)
    await hall.mod.slash(hall.songs, "block member", member=hall.ann)
    golden.check("block-list", (await hall.mod.slash(hall.songs, "block list")).message)
    offered = await hall.mod.autocomplete(hall.songs, "unblock word", "word", "MET")
    assert [one["value"] for one in offered] == ["heavy metal"]
    assert await hall.ann.autocomplete(hall.songs, "unblock word", "word", "") == []


async def test_a_list_that_is_too_long_to_show_says_so(hall: Hall):
    for number in range(90):
        await hall.bot.studio.guilds.block_word(
            f"discord:{hall.guild.id}", f"a long word {number}", moderator="discord:1"
        )
    listed = await hall.mod.slash(hall.songs, "block list")
    assert "90 words" in listed.text
    assert "too long to show" in listed.text


async def test_moderators_only(hall: Hall):
    for command, options in (
        ("block word", {"word": "polka"}),
        ("block member", {"member": hall.mod}),
        ("block list", {}),
        ("unblock word", {"word": "polka"}),
        ("unblock member", {"member": hall.mod}),
        ("audit", {}),
    ):
        refused = await hall.ann.slash(hall.songs, command, **options)
        assert refused.ephemeral
        assert "for moderators" in refused.text


async def test_what_cannot_be_blocked_is_explained(hall: Hall):
    assert "nothing in this" in (await hall.mod.slash(hall.songs, "block word", word="\u200b")).text
    assert "cannot block yourself" in (await hall.mod.slash(hall.songs, "block member", member=hall.mod)).text
    assert "was not blocked" in (await hall.mod.slash(hall.songs, "unblock word", word="polka")).text


async def test_songs_are_asked_for_in_their_channels_and_by_some_roles_only(hall: Hall):
    lobby, bards = hall.guild.add_channel("lobby"), hall.guild.add_role("Bards")
    guilds, guild = hall.bot.studio.guilds, f"discord:{hall.guild.id}"
    await guilds.alter(guild, moderator="discord:1", song_channels=(str(hall.songs.id),), asker_roles=(str(bards.id),))
    refused = await hall.asks("a slow waltz", lobby)
    assert f"Ask in one of these: <#{hall.songs.id}>" in refused.text
    refused = await hall.asks("a slow waltz")
    assert f"<@&{bards.id}>" in refused.text
    hall.guild.give(hall.ann, bards)
    assert not (await hall.asks("a slow waltz")).ephemeral
    assert not (await hall.mod.slash(hall.songs, "compose", prompt="a slow waltz")).ephemeral
