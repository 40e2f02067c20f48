"""The buttons and menus of the settings. Which one they change stands in their custom id, so they outlive a restart;
whoever uses them has to be a moderator then, too."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Self, cast

import discord

from bot.chat import faults, who
from bot.guilds.rules import MOST_PLACES
from bot.words import LANGUAGES, Words

if TYPE_CHECKING:
    from bot.chat.client import Minstrel

    Here = discord.Interaction[Minstrel]


class Section(StrEnum):
    """What can be changed on one page."""

    OVERVIEW = "overview"
    CHANNELS = "channels"
    ROLES = "roles"
    LINE = "line"
    PLAYLIST = "playlist"
    LANGUAGE = "language"


CHANNEL_FIELDS = {"song_channels": MOST_PLACES, "playlist_channel": 1, "moderators_channel": 1}
"""Settings that are channels, and how many each may have."""

ROLE_FIELDS = ("asker_roles", "moderator_roles", "dj_roles")

CHOICES: dict[str, dict[str, Any]] = {
    "first_come": {"fair": False, "first-come": True},
    "auto_publish": {"asked": False, "auto": True},
    "language": {"auto": None, **{language: language for language in LANGUAGES}},
}
"""Settings that are one of a few values, each by the name that its sentences have."""

_SECTIONS = {
    **dict.fromkeys(CHANNEL_FIELDS, Section.CHANNELS),
    **dict.fromkeys(ROLE_FIELDS, Section.ROLES),
    "first_come": Section.LINE,
    "auto_publish": Section.PLAYLIST,
    "language": Section.LANGUAGE,
}


def _any_of(names: Iterable[str]) -> str:
    return rf"minstrel:set:(?P<field>{'|'.join(names)})"


class SectionButton(
    discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]],
    template=rf"minstrel:settings:(?P<section>{'|'.join(Section)})",
):
    """Shows the choices of one section."""

    def __init__(self, section: Section, label: str = "…") -> None:
        self.section = section
        super().__init__(discord.ui.Button(label=label, custom_id=f"minstrel:settings:{section}", row=4))

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        return cls(Section(match["section"]))

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        async with faults.told_to(interaction):
            await who.require_moderator(interaction)
            await _redraw(interaction, self.section)


class WindowButton(
    discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]], template=r"minstrel:settings-window:(?P<kind>[a-z]+)"
):
    """Opens a window to type values into."""

    def __init__(self, kind: str, label: str = "…") -> None:
        self.kind = kind
        super().__init__(
            discord.ui.Button(
                label=label, style=discord.ButtonStyle.primary, custom_id=f"minstrel:settings-window:{kind}"
            )
        )

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        return cls(match["kind"])

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        from bot.chat.settings import windows

        async with faults.told_to(interaction):
            await who.require_moderator(interaction)
            await windows.open_window(interaction, self.kind)


class ChannelChoice(
    discord.ui.DynamicItem[discord.ui.ChannelSelect[discord.ui.View]], template=_any_of(CHANNEL_FIELDS)
):
    """Chooses the channels of a setting; none clears it."""

    @classmethod
    def drawn(cls, field: str, words: Words, guild: discord.Guild, chosen: Sequence[str | None]) -> Self:
        known = [int(one) for one in chosen if one is not None and guild.get_channel(int(one)) is not None]
        kind = discord.SelectDefaultValueType.channel
        return cls(
            discord.ui.ChannelSelect(
                custom_id=f"minstrel:set:{field}",
                channel_types=[discord.ChannelType.text, discord.ChannelType.news],
                placeholder=words(f"settings-choose-{_dashed(field)}"),
                min_values=0,
                max_values=CHANNEL_FIELDS[field],
                default_values=[discord.SelectDefaultValue(id=one, type=kind) for one in known],
            )
        )

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        return cls(cast("discord.ui.ChannelSelect[Any]", item))

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        field = _field(self.item)
        chosen = tuple(str(channel.id) for channel in self.item.values)
        value = chosen if CHANNEL_FIELDS[field] > 1 else next(iter(chosen), None)
        await _set(interaction, field, value)


class RoleChoice(discord.ui.DynamicItem[discord.ui.RoleSelect[discord.ui.View]], template=_any_of(ROLE_FIELDS)):
    """Chooses the roles of a setting; none clears it."""

    @classmethod
    def drawn(cls, field: str, words: Words, guild: discord.Guild, chosen: Sequence[str]) -> Self:
        known = [int(one) for one in chosen if guild.get_role(int(one)) is not None]
        kind = discord.SelectDefaultValueType.role
        return cls(
            discord.ui.RoleSelect(
                custom_id=f"minstrel:set:{field}",
                placeholder=words(f"settings-choose-{_dashed(field)}"),
                min_values=0,
                max_values=MOST_PLACES,
                default_values=[discord.SelectDefaultValue(id=one, type=kind) for one in known],
            )
        )

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        return cls(cast("discord.ui.RoleSelect[Any]", item))

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        await _set(interaction, _field(self.item), tuple(str(role.id) for role in self.item.values))


class Choice(discord.ui.DynamicItem[discord.ui.Select[discord.ui.View]], template=_any_of(CHOICES)):
    """Chooses one of a few values."""

    @classmethod
    def drawn(cls, field: str, words: Words, chosen: str) -> Self:
        options = [_option(words, field, name, is_chosen=name == chosen) for name in CHOICES[field]]
        return cls(discord.ui.Select(custom_id=f"minstrel:set:{field}", options=options))

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        return cls(cast("discord.ui.Select[Any]", item))

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        field = _field(self.item)
        await _set(interaction, field, CHOICES[field][self.item.values[0]])


ALL = (SectionButton, WindowButton, ChannelChoice, RoleChoice, Choice)


def _option(words: Words, field: str, name: str, *, is_chosen: bool) -> discord.SelectOption:
    key = f"settings-{_dashed(field)}-{name}"
    why = None if field == "language" else words(f"{key}-why")
    return discord.SelectOption(label=words(key), value=name, description=why, default=is_chosen)


def _field(item: discord.ui.Item[Any]) -> str:
    return str(getattr(item, "custom_id", "")).rpartition(":")[2]


def _dashed(field: str) -> str:
    return field.replace("_", "-")


async def _set(interaction: Here, field: str, value: Any) -> None:
    async with faults.told_to(interaction):
        await who.require_moderator(interaction)
        await interaction.client.studio.guilds.alter(
            who.guild_id(who.require_guild(interaction).id),
            moderator=who.member_id(interaction.user),
            **{field: value},
        )
        await _redraw(interaction, _SECTIONS[field])


async def _redraw(interaction: Here, section: Section) -> None:
    from bot.chat.settings import panel

    panel = await panel.for_(interaction, section)
    await interaction.response.edit_message(embed=panel.embed, view=panel.view)
