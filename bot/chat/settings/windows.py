"""The windows that moderators type limits, hours and time zones into.

What is typed comes back as an interaction that names its window, so it is understood after a restart too: discord.py
itself forgets a window with the process that opened it, so nothing is left to it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import discord
from discord.ext import commands

from bot.chat import faults, speech, who
from bot.chat.settings import panel
from bot.chat.settings.items import Section
from bot.errors import UsageError
from bot.words import Words
from storage.guilds import GuildSettings

if TYPE_CHECKING:
    from bot.chat.client import Minstrel

    Here = discord.Interaction[Minstrel]

_ID = "minstrel:settings-typed:"
_LONGEST = 60


class NotANumberError(UsageError):
    """A number was asked for, and something else typed."""

    code = "not_a_number"

    def __init__(self, text: str) -> None:
        super().__init__(f"{text!r} is no whole number.", "Type digits, such as 5.", values={"text": text[:_LONGEST]})


class Window(discord.ui.Modal):
    """A few lines of text. `Typed` takes them, whoever opened the window."""

    def __init__(self, kind: str, words: Words, values: dict[str, str]) -> None:
        super().__init__(title=words(f"settings-window-{kind}"), custom_id=f"{_ID}{kind}", timeout=900)
        for name, value in values.items():
            key = f"settings-input-{name.replace('_', '-')}"
            self.add_item(
                discord.ui.TextInput(
                    label=words(key),
                    placeholder=words(f"{key}-placeholder"),
                    default=value,
                    custom_id=name,
                    max_length=_LONGEST,
                    required=kind != "limits",
                )
            )

    async def on_submit(self, interaction: discord.Interaction[Any], /) -> None:
        """Nothing: see `Typed`."""


async def open_window(interaction: Here, kind: str) -> None:
    """Shows what is set now, to be typed over. Raises OnlyInGuildError."""
    guild = who.guild_id(who.require_guild(interaction).id)
    settings = await interaction.client.studio.guilds.settings(guild)
    words = await speech.words_for(interaction)
    await interaction.response.send_modal(Window(kind, words, _SHOWN[kind](settings)))


def _limits(settings: GuildSettings) -> dict[str, str]:
    limits = {"songs_per_member": settings.songs_per_member, "songs_per_guild": settings.songs_per_guild}
    return {name: "" if limit is None else str(limit) for name, limit in limits.items()}


def _clock(settings: GuildSettings) -> dict[str, str]:
    return {"playlist_hour": str(settings.playlist_hour), "timezone": settings.timezone}


_SHOWN: dict[str, Callable[[GuildSettings], dict[str, str]]] = {"limits": _limits, "clock": _clock}
_SECTIONS = {"limits": Section.LINE, "clock": Section.PLAYLIST}


def _read(typed: dict[str, str]) -> dict[str, Any]:
    """The settings that were typed. Raises NotANumberError."""
    return {name: text if name == "timezone" else _number(name, text.strip()) for name, text in typed.items()}


def _number(name: str, text: str) -> int | None:
    if not text and name != "playlist_hour":
        return None
    if name == "playlist_hour":
        text = text.removesuffix(":00")
    if not text.isdecimal() or len(text) > 9:
        raise NotANumberError(text)
    return int(text)


class Typed(commands.Cog):
    """Takes what was typed."""

    @commands.Cog.listener()
    async def on_interaction(self, interaction: Here) -> None:
        data: Any = interaction.data or {}
        kind = str(data.get("custom_id", "")).removeprefix(_ID)
        if interaction.type is not discord.InteractionType.modal_submit or kind not in _SHOWN:
            return
        async with faults.told_to(interaction):
            await who.require_moderator(interaction)
            await interaction.client.studio.guilds.alter(
                who.guild_id(who.require_guild(interaction).id),
                moderator=who.member_id(interaction.user),
                **_read(dict(texts(data["components"]))),
            )
            shown = await panel.for_(interaction, _SECTIONS[kind])
            await interaction.response.edit_message(embed=shown.embed, view=shown.view)


def texts(components: Any) -> Iterator[tuple[str, str]]:
    """Each input's name and text, however deep the rows around it."""
    for component in components:
        if "value" in component:
            yield component["custom_id"], component["value"]
        inner = component.get("components") or ([component["component"]] if "component" in component else [])
        yield from texts(inner)
