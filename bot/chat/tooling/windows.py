"""The windows that ask for what a tool has to know: bars, a style, another song.

What is typed comes back as an interaction that names the tool and the song, so it is understood after a restart too.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any

import discord
from discord.ext import commands

from bot.chat import faults
from bot.chat.discovering import showing
from bot.chat.settings.windows import NotANumberError, texts
from bot.chat.tooling import styles
from bot.chat.tooling.tools import Tool
from bot.song import Song
from bot.words import Words
from generation.edit.edits import Blend, Edit, Infill, Restyle
from generation.form import PERIOD

if TYPE_CHECKING:
    from bot.chat.client import Minstrel

    Here = discord.Interaction[Minstrel]

_ID = re.compile(r"minstrel:tool:([a-z]+):([0-9a-z]{12})")
_LONGEST = 100
_HALF = "50"


class Window(discord.ui.Modal):
    """A few lines of text. `TypedForTool` takes them, whoever opened the window."""

    def __init__(self, tool: Tool, words: Words, song: Song) -> None:
        super().__init__(
            title=words(f"tooling-modal-title-{tool}"), custom_id=f"minstrel:tool:{tool}:{song.id}", timeout=900
        )
        for name, value in _FIELDS[tool](song).items():
            self.add_item(
                discord.ui.TextInput(
                    label=words(f"tooling-input-{name}"),
                    placeholder=words(f"tooling-placeholder-{name}", bars=song.brief.bars),
                    default=value,
                    custom_id=name,
                    max_length=_LONGEST,
                )
            )

    async def on_submit(self, interaction: discord.Interaction[Any], /) -> None:
        """Nothing: see `TypedForTool`."""


def _bars(song: Song) -> dict[str, str]:
    """A phrase in the middle, to be typed over."""
    first = song.brief.bars // 2 // PERIOD * PERIOD + 1
    return {"first": str(first), "last": str(min(first + PERIOD - 1, song.brief.bars))}


_FIELDS: dict[Tool, Callable[[Song], dict[str, str]]] = {
    Tool.INFILL: _bars,
    Tool.RESTYLE: lambda _song: {"style": ""},
    Tool.BLEND: lambda _song: {"other": "", "amount": _HALF},
}

Given = Mapping[str, str]


async def _infill(_interaction: Here, given: Given) -> tuple[Edit, str | None]:
    first, last = sorted((_number(given["first"], most=999), _number(given["last"], most=999)))
    return Infill(first=max(first, 1), last=max(last, 1)), None


async def _restyle(interaction: Here, given: Given) -> tuple[Edit, str | None]:
    return Restyle(style=await styles.named(interaction, given["style"])), None


async def _blend(interaction: Here, given: Given) -> tuple[Edit, str | None]:
    other = await showing.named(interaction.client.studio, given["other"])
    return Blend(amount=_number(given["amount"].strip().removesuffix("%"), most=100) / 100), other.id


_READ: dict[str, Callable[[Here, Given], Awaitable[tuple[Edit, str | None]]]] = {
    Tool.INFILL: _infill,
    Tool.RESTYLE: _restyle,
    Tool.BLEND: _blend,
}
"""What was typed, as an edit and the other song that it takes."""


def _number(text: str, *, most: int) -> int:
    """Raises NotANumberError."""
    text = text.strip()
    if not (text.isdecimal() and len(text) <= len(str(most))) or int(text) > most:
        raise NotANumberError(text)
    return int(text)


class TypedForTool(commands.Cog):
    """Takes what was typed."""

    @commands.Cog.listener()
    async def on_interaction(self, interaction: Here) -> None:
        data: Any = interaction.data or {}
        match = _ID.fullmatch(str(data.get("custom_id", "")))
        if interaction.type is not discord.InteractionType.modal_submit or match is None or match[1] not in _READ:
            return
        from bot.chat.tooling import using

        async with faults.told_to(interaction):
            wanted, other = await _READ[match[1]](interaction, dict(texts(data["components"])))
            await using.edit(interaction, match[2], wanted, other=other)
