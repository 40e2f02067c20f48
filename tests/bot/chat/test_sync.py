"""Commands are registered when they changed or are gone, and never at the price of an answer."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

import pytest
from discord import app_commands

from bot.chat import client, sync
from bot.chat.client import Minstrel
from tests.support.chat import connected
from tests.support.discord import Discord

PATH = r"/applications/\d+/commands"


def puts(discord: Discord) -> int:
    return sum(request.method == "PUT" and request.path.endswith("/commands") for request in discord.requests)


def compose(bot: Minstrel) -> Any:
    return bot.tree.get_command("compose")


async def test_they_are_registered_once_and_not_at_the_next_start(tmp_path: Path):
    async with Discord.open() as discord:
        async with connected(tmp_path, discord=discord):
            assert puts(discord) == 1
            assert "compose" in [command["name"] for command in discord.commands]
        async with connected(tmp_path, discord=discord):
            assert puts(discord) == 1


@pytest.mark.parametrize("text", ["description", "option", "translation"])
async def test_a_changed_text_is_registered_once(tmp_path: Path, text: str, monkeypatch: pytest.MonkeyPatch):
    async with connected(tmp_path) as (discord, bot):
        command = compose(bot)
        if text == "description":
            monkeypatch.setattr(command, "_locale_description", None)
            monkeypatch.setattr(command, "description", "Something else")
        elif text == "option":
            monkeypatch.setattr(command._params["prompt"], "description", app_commands.locale_str("Anything"))
        else:
            monkeypatch.setattr(bot.tree.translator, "translate", _in_capitals)
        assert await sync.if_changed(bot.tree, bot.studio)
        assert not await sync.if_changed(bot.tree, bot.studio)
        assert puts(discord) == 2


async def _in_capitals(string: app_commands.locale_str, *_: object) -> str | None:
    return string.message[:1].upper() if "key" in string.extras else None


async def test_commands_that_are_gone_at_discord_are_registered_again(tmp_path: Path):
    async with Discord.open() as discord:
        async with connected(tmp_path, discord=discord):
            every = len(discord.commands)
            discord.commands.clear()
        async with connected(tmp_path, discord=discord) as (_, bot):
            assert len(discord.commands) == every
            assert puts(discord) == 2
            del discord.commands[3]
            assert await sync.if_changed(bot.tree, bot.studio)
            assert len(discord.commands) == every


async def test_a_command_that_is_not_ours_any_more_goes(tmp_path: Path):
    async with connected(tmp_path) as (discord, bot):
        discord.commands.append(discord.commands[0] | {"id": "1", "name": "dance"})
        assert await sync.if_changed(bot.tree, bot.studio)
        assert "dance" not in [command["name"] for command in discord.commands]


async def test_another_application_has_its_own(tmp_path: Path):
    """A host who changes the token keeps the data folder."""
    async with connected(tmp_path) as (first, _):
        assert puts(first) == 1
    async with connected(tmp_path) as (second, _):
        assert puts(second) == 1


async def test_discord_away_while_they_are_registered_is_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sync, "_AGAIN_SECONDS", 0.05)
    async with Discord.open() as discord:
        discord.fail_next("GET", PATH, status=0)
        discord.fail_next("PUT", PATH, status=0, times=2)
        async with connected(tmp_path, discord=discord):
            await discord.until(lambda: discord.commands)
            assert puts(discord) == 3


async def test_the_bot_does_not_wait_for_them_for_long(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(client, "_REGISTERING_SECONDS", 0.2)
    async with Discord.open() as discord:
        discord.rate_limit_next("PUT", PATH, retry_after=300.0)
        async with connected(tmp_path, discord=discord) as (_, bot):
            assert bot.is_ready()
            assert discord.commands == []


async def test_if_discord_will_not_have_them_the_old_ones_work(tmp_path: Path, caplog: pytest.LogCaptureFixture):
    async with Discord.open() as discord:
        async with connected(tmp_path, discord=discord):
            guild = discord.add_guild()
            channel, ann = guild.add_channel("songs"), guild.add_member("Ann")
            del discord.commands[-1]
        discord.fail_next("PUT", PATH, status=400)
        with caplog.at_level(logging.ERROR):
            async with connected(tmp_path, discord=discord):
                asked = await ann.slash(channel, "compose", prompt="a waltz, 240 bpm, 4 bars")
                assert asked.message is not None
                await discord.until(lambda: asked.message and asked.message.attachments, seconds=60)
        assert any("registering the commands" in line for line in caplog.messages)
