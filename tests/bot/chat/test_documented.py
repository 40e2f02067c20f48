"""docs/discord.md is held to the code."""

from __future__ import annotations

import re
from pathlib import Path

from discord import app_commands

from bot.chat.invitation import PERMISSIONS
from tests.support.chat import connected

DISCORD_MD = Path(__file__).parents[3] / "docs" / "discord.md"


async def test_every_command_is_documented_and_nothing_else(tmp_path: Path):
    async with connected(tmp_path) as (_, bot):
        commands = {
            f"/{command.qualified_name}"
            for command in bot.tree.walk_commands()
            if isinstance(command, app_commands.Command)
        }
    rows = re.findall(r"^\| (`/.+?) \|", DISCORD_MD.read_text(encoding="utf-8"), re.MULTILINE)
    documented = {command for row in rows for command in re.findall(r"`(/[\w ]+)`", row)}
    assert documented == commands


def test_the_invitation_asks_for_what_is_documented():
    assert len([name for name, allowed in PERMISSIONS if allowed]) == 8
