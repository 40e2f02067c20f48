"""Who somebody is, in storage's words, and what they may do in their guild."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord

from bot.errors import UsageError
from storage.guilds import GuildSettings

if TYPE_CHECKING:
    from bot.chat.client import Minstrel


class NotAllowedError(UsageError):
    """It takes a role that somebody does not have."""

    code = "not_allowed"
    http_status = 403

    def __init__(self) -> None:
        super().__init__("This is for moderators.", "Ask one of them, or let one give you a moderators' role.")


class OnlyInGuildError(UsageError):
    """It makes no sense in a private message."""

    code = "only_in_guild"

    def __init__(self) -> None:
        super().__init__("This works in a server only.", "Use it in a channel of your server.")


def member_id(user: discord.abc.Snowflake | int) -> str:
    """A user, as the storage knows members."""
    return f"discord:{user if isinstance(user, int) else user.id}"


def guild_id(guild: int) -> str:
    """A guild, as the storage knows guilds."""
    return f"discord:{guild}"


def guild_of(interaction: discord.Interaction[Minstrel]) -> str | None:
    """The guild that it happens in; None in a private message."""
    return None if interaction.guild_id is None else guild_id(interaction.guild_id)


def require_guild(interaction: discord.Interaction[Minstrel]) -> discord.Guild:
    """Raises OnlyInGuildError in a private message."""
    if interaction.guild is None:
        raise OnlyInGuildError
    return interaction.guild


def user_of(member: str) -> int | None:
    """Whom the storage means; None for a member of another front end."""
    platform, _, number = member.partition(":")
    return int(number) if platform == "discord" and number.isdecimal() else None


def roles_of(user: discord.abc.User) -> frozenset[str]:
    """The ids of a member's roles; none outside a guild."""
    return frozenset(str(role.id) for role in user.roles) if isinstance(user, discord.Member) else frozenset()


async def is_moderator(interaction: discord.Interaction[Minstrel]) -> bool:
    """Who may manage the server, or has a role that its settings name."""
    return interaction.guild_id is not None and _moderates(interaction, await _settings(interaction))


async def require_moderator(interaction: discord.Interaction[Minstrel]) -> None:
    """Raises OnlyInGuildError, NotAllowedError."""
    require_guild(interaction)
    if not await is_moderator(interaction):
        raise NotAllowedError


async def is_dj(interaction: discord.Interaction[Minstrel]) -> bool:
    """Moderators, and who has a DJ's role."""
    if interaction.guild_id is None:
        return False
    settings = await _settings(interaction)
    return _moderates(interaction, settings) or bool(roles_of(interaction.user) & set(settings.dj_roles))


async def _settings(interaction: discord.Interaction[Minstrel]) -> GuildSettings:
    return await interaction.client.studio.guilds.settings(guild_id(interaction.guild_id or 0))


def _moderates(interaction: discord.Interaction[Minstrel], settings: GuildSettings) -> bool:
    return interaction.permissions.manage_guild or bool(roles_of(interaction.user) & set(settings.moderator_roles))
