"""Who may do what in a channel: https://discord.com/developers/docs/topics/permissions."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from discord import Permissions

if TYPE_CHECKING:
    from tests.support.discord.accounts import Account
    from tests.support.discord.channels import Channel
    from tests.support.discord.guilds import Guild

ALL = Permissions.all().value

EVERYONE = (
    "view_channel create_instant_invite change_nickname add_reactions send_messages embed_links attach_files "
    "read_message_history external_emojis use_application_commands connect speak use_voice_activation"
).split()

BOT = "view_channel send_messages embed_links attach_files read_message_history add_reactions connect speak".split()


def bits(names: Iterable[str]) -> int:
    """The permissions of these names as Discord's number; a TypeError for a name that there is not."""
    return Permissions(**dict.fromkeys(names, True)).value


def of(guild: Guild, account: Account, channel: Channel | None = None) -> int:
    """What this member may do in the guild, or in a channel of it."""
    if account.id == guild.owner.id:
        return ALL
    member = guild.members[account.id]
    held = guild.everyone.permissions
    for role in member.roles:
        held |= role.permissions
    if held & bits(["administrator"]):
        return ALL
    if channel is None:
        return held
    return _overwritten(held, channel, [guild.id], [role.id for role in member.roles], [account.id])


def may(guild: Guild, account: Account, name: str, channel: Channel | None = None) -> bool:
    """Whether this member holds the permission of that name."""
    return bool(of(guild, account, channel) & bits([name]))


def _overwritten(held: int, channel: Channel, *steps: list[int]) -> int:
    for ids in steps:
        found = [channel.overwrites[at] for at in ids if at in channel.overwrites]
        for overwrite in found:
            held &= ~overwrite.deny
        for overwrite in found:
            held |= overwrite.allow
    return held
