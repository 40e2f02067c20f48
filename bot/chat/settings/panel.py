"""A guild's settings at a glance, and what changes them: an embed, and below it the choices of one section."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import discord

from bot.chat import speech, who
from bot.chat.settings import items
from bot.chat.settings.items import Section
from bot.config import Settings
from bot.words import Words
from storage.guilds import GuildSettings

if TYPE_CHECKING:
    from bot.chat.client import Minstrel

_COLOUR = 0x4C7DD9
_MOST_WARNINGS = 5

NEEDED = ("view_channel", "send_messages", "embed_links", "attach_files", "read_message_history")
"""What the bot has to be allowed in a channel that it posts songs in, by discord.py's names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """What the message shows."""

    embed: discord.Embed
    view: discord.ui.View


def of(words: Words, guild: discord.Guild, settings: GuildSettings, host: Settings, section: Section) -> Panel:
    """The settings, and what changes those of a section. `host` has the limits where the guild sets none."""
    embed = discord.Embed(title=words("settings-title"), description=words("settings-intro"), colour=_COLOUR)
    for name, lines in _fields(words, settings, host):
        embed.add_field(name=name, value="\n".join(lines), inline=False)
    if faults := _warnings(words, guild, settings):
        embed.add_field(name=words("settings-warnings"), value="\n".join(faults), inline=False)
    return Panel(embed=embed, view=_view(words, guild, settings, section))


async def for_(interaction: discord.Interaction[Minstrel], section: Section = Section.OVERVIEW) -> Panel:
    """The settings of the guild that it happens in. Raises OnlyInGuildError."""
    guild = who.require_guild(interaction)
    settings = await interaction.client.studio.guilds.settings(who.guild_id(guild.id))
    words = await speech.words_for(interaction)
    return of(words, guild, settings, interaction.client.settings, section)


def lacking(channel: discord.abc.GuildChannel) -> list[str]:
    """What the bot is not allowed in a channel, of what it needs."""
    allowed = channel.permissions_for(channel.guild.me)
    return [name for name in NEEDED if not getattr(allowed, name)]


def _fields(words: Words, settings: GuildSettings, host: Settings) -> Iterable[tuple[str, Sequence[str]]]:
    everywhere, nobody = words("settings-everywhere"), words("settings-none")
    yield (
        words("settings-songs"),
        (
            words("settings-song-channels", channels=_channels(settings.song_channels) or everywhere),
            words("settings-asker-roles", roles=_roles(settings.asker_roles) or words("settings-everybody")),
        ),
    )
    yield (
        words("settings-line"),
        (
            words("settings-rule-first-come" if settings.first_come else "settings-rule-fair"),
            _limit(words, "settings-limit-member", settings.songs_per_member, host.songs_per_member),
            _limit(words, "settings-limit-guild", settings.songs_per_guild, host.songs_per_guild),
        ),
    )
    yield (
        words("settings-playlist"),
        (
            words("settings-playlist-channel", channel=_channels([settings.playlist_channel]) or nobody),
            words("settings-clock", hour=f"{settings.playlist_hour}:00", zone=settings.timezone),
            words("settings-publish-auto" if settings.auto_publish else "settings-publish-asked"),
        ),
    )
    yield (
        words("settings-people"),
        (
            words("settings-moderator-roles", roles=_roles(settings.moderator_roles) or nobody),
            words("settings-moderators-channel", channel=_channels([settings.moderators_channel]) or nobody),
            words("settings-dj-roles", roles=_roles(settings.dj_roles) or words("settings-everybody")),
        ),
    )
    language = settings.language or "auto"
    yield words("settings-language"), (words(f"settings-language-{language}"),)


def _limit(words: Words, key: str, limit: int | None, of_host: int) -> str:
    return words(f"{key}-host", limit=of_host) if limit is None else words(key, limit=limit)


def _warnings(words: Words, guild: discord.Guild, settings: GuildSettings) -> list[str]:
    """A sentence for each channel that is gone, or in which something is not allowed: what to grant."""
    chosen = (*settings.song_channels, settings.playlist_channel, settings.moderators_channel)
    said: list[str] = []
    for number in dict.fromkeys(one for one in chosen if one is not None):
        channel = guild.get_channel(int(number))
        if channel is None:
            said.append(words("settings-channel-gone", channel=f"<#{number}>"))
        elif names := lacking(channel):
            permissions = words.list(words(f"settings-permission-{name.replace('_', '-')}") for name in names)
            said.append(words("settings-lacking", channel=channel.mention, permissions=permissions))
    return said[:_MOST_WARNINGS]


def _view(words: Words, guild: discord.Guild, settings: GuildSettings, section: Section) -> discord.ui.View:
    view = discord.ui.View(timeout=None)
    for item in _items(words, guild, settings, section):
        view.add_item(item)
    if section is not Section.OVERVIEW:
        view.add_item(items.SectionButton(Section.OVERVIEW, words("settings-button-back")))
    return view


def _items(
    words: Words, guild: discord.Guild, settings: GuildSettings, section: Section
) -> Iterable[discord.ui.Item[Any]]:
    match section:
        case Section.OVERVIEW:
            for other in list(Section)[1:]:
                yield items.SectionButton(other, words(f"settings-button-{other}"))
        case Section.CHANNELS:
            yield items.ChannelChoice.drawn("song_channels", words, guild, settings.song_channels)
            yield items.ChannelChoice.drawn("playlist_channel", words, guild, [settings.playlist_channel])
            yield items.ChannelChoice.drawn("moderators_channel", words, guild, [settings.moderators_channel])
        case Section.ROLES:
            for field in items.ROLE_FIELDS:
                yield items.RoleChoice.drawn(field, words, guild, getattr(settings, field))
        case Section.LINE:
            chosen = "first-come" if settings.first_come else "fair"
            yield items.Choice.drawn("first_come", words, chosen)
            yield items.WindowButton("limits", words("settings-button-limits"))
        case Section.PLAYLIST:
            yield items.Choice.drawn("auto_publish", words, "auto" if settings.auto_publish else "asked")
            yield items.WindowButton("clock", words("settings-button-clock"))
        case Section.LANGUAGE:
            yield items.Choice.drawn("language", words, settings.language or "auto")


def _channels(numbers: Iterable[str | None]) -> str:
    return " ".join(f"<#{number}>" for number in numbers if number is not None)


def _roles(numbers: Iterable[str]) -> str:
    return " ".join(f"<@&{number}>" for number in numbers)
