"""The windows that ask for what a tool has to know: how much, bars and players, a style, another song.

What is typed comes back as an interaction that names the tool and the song, so it is understood after a restart too.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any

import discord
from discord.ext import commands

from bot import musical
from bot.chat import faults, speech, styles
from bot.chat.discovering import showing
from bot.chat.settings.windows import NotANumberError, texts
from bot.chat.tooling.tools import Tool
from bot.errors import UsageError
from bot.song import Song
from bot.words import Words
from generation.edit.edits import Blend, Edit, Infill, Reharmonise, Restyle, Vary
from generation.form import PERIOD
from generation.score import Role

if TYPE_CHECKING:
    from bot.chat.client import Minstrel

    Here = discord.Interaction[Minstrel]
    Read = Callable[[Here, str, "Given"], Awaitable[tuple[Edit, str | None]]]

_ID = re.compile(r"minstrel:tool:([a-z]+):([0-9a-z]{12})")
_LONGEST = 300
_COMMAS = re.compile(r"[,;、，；]")


class NotPlayingError(UsageError):
    """Somebody was named who does not play in the song."""

    code = "not_playing"

    def __init__(self, typed: str, players: str) -> None:
        super().__init__(
            f"{typed!r} does not play in this song.",
            f"Its players are: {players}.",
            values={"typed": typed[:_LONGEST], "players": players},
        )


class Window(discord.ui.Modal):
    """A few lines of text. `TypedForTool` takes them, whoever opened the window."""

    def __init__(self, tool: Tool, words: Words, song: Song) -> None:
        super().__init__(
            title=words(f"tooling-modal-title-{tool}"), custom_id=f"minstrel:tool:{tool}:{song.id}", timeout=900
        )
        for name, value in _FIELDS[tool](words, song).items():
            self.add_item(
                discord.ui.TextInput(
                    label=words(f"tooling-input-{name}"),
                    placeholder=words(f"tooling-placeholder-{name}", bars=song.brief.bars),
                    default=value,
                    custom_id=name,
                    max_length=_LONGEST,
                    required=name != _PLAYERS,
                )
            )

    async def on_submit(self, interaction: discord.Interaction[Any], /) -> None:
        """Nothing: see `TypedForTool`."""


_PLAYERS = "players"


def _bars(words: Words, song: Song) -> dict[str, str]:
    """A phrase in the middle, to be typed over, and everybody who plays: who is to stay is struck out."""
    first = song.brief.bars // 2 // PERIOD * PERIOD + 1
    last = min(first + PERIOD - 1, song.brief.bars)
    return {"first": str(first), "last": str(last), _PLAYERS: _everybody(words, song)[:_LONGEST]}


_FIELDS: dict[Tool, Callable[[Words, Song], dict[str, str]]] = {
    Tool.VARY: lambda words, _song: {"amount": words.percent(Vary().amount)},
    Tool.INFILL: _bars,
    Tool.RESTYLE: lambda _words, _song: {"style": ""},
    Tool.REHARMONISE: lambda words, _song: {"amount": words.percent(Reharmonise().amount)},
    Tool.BLEND: lambda words, _song: {"other": "", "share": words.percent(Blend().amount)},
}

ASKING = tuple(_FIELDS)
"""The tools that have a window."""

Given = Mapping[str, str]


def _by_dial(edit: type[Vary] | type[Reharmonise]) -> Read:
    async def read(_interaction: Here, _song_id: str, given: Given) -> tuple[Edit, str | None]:
        return edit(amount=_share(given["amount"])), None

    return read


async def _infill(interaction: Here, song_id: str, given: Given) -> tuple[Edit, str | None]:
    first, last = sorted((_number(given["first"], most=999), _number(given["last"], most=999)))
    words, song = await speech.words_for(interaction), await interaction.client.studio.song(song_id)
    roles = _roles(words, song, given.get(_PLAYERS, ""))
    return Infill(first=max(first, 1), last=max(last, 1), roles=roles), None


async def _restyle(interaction: Here, _song_id: str, given: Given) -> tuple[Edit, str | None]:
    return Restyle(style=await styles.named(interaction, given["style"])), None


async def _blend(interaction: Here, _song_id: str, given: Given) -> tuple[Edit, str | None]:
    other = await showing.named(interaction.client.studio, given["other"])
    return Blend(amount=_share(given["share"])), other.id


_READ: dict[str, Read] = {
    Tool.VARY: _by_dial(Vary),
    Tool.INFILL: _infill,
    Tool.RESTYLE: _restyle,
    Tool.REHARMONISE: _by_dial(Reharmonise),
    Tool.BLEND: _blend,
}
"""What was typed, as an edit and the other song that it takes."""


def _named(words: Words, song: Song) -> dict[str, list[Role]]:
    """The parts, by the names of who plays them."""
    named: dict[str, list[Role]] = {}
    for seat in song.brief.band:
        named.setdefault(musical.player(words, seat), []).append(seat.role)
    return named


def _everybody(words: Words, song: Song) -> str:
    return ", ".join(_named(words, song))


def _roles(words: Words, song: Song, typed: str) -> tuple[Role, ...]:
    """The parts of the players that were typed, by their names or how these begin; none for all of them.

    Raises NotPlayingError.
    """
    named = {name.casefold(): roles for name, roles in _named(words, song).items()}
    chosen: list[Role] = []
    for player in filter(None, (one.strip() for one in _COMMAS.split(typed))):
        meant = player.casefold()
        roles = named.get(meant) or [role for name, of in named.items() if name.startswith(meant) for role in of]
        if not roles:
            raise NotPlayingError(player, _everybody(words, song))
        chosen += roles
    return () if len(set(chosen)) == len(song.brief.band) else tuple(chosen)


def _share(text: str) -> float:
    """From 0 to 1. Raises NotANumberError."""
    return _number(text.strip().rstrip("%％"), most=100) / 100


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
            wanted, other = await _READ[match[1]](interaction, match[2], dict(texts(data["components"])))
            await using.edit(interaction, match[2], wanted, other=other)
