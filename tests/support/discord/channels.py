"""Channels of a guild, and the private ones between a person and the bot."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from tests.support.discord import ids, permissions

if TYPE_CHECKING:
    from tests.support.discord.accounts import Account
    from tests.support.discord.guilds import Guild
    from tests.support.discord.members import Role
    from tests.support.discord.messages import Message
    from tests.support.discord.people import Person
    from tests.support.discord.server import Discord


class ChannelKind(IntEnum):
    """Discord's numbers."""

    TEXT = 0
    DM = 1
    VOICE = 2


@dataclass(kw_only=True)
class Overwrite:
    """What a role or a member may or may not do here, other than in the rest of the guild."""

    is_member: bool
    allow: int = 0
    deny: int = 0


class Channel:
    """A place for messages; `guild` is None in a private one, which has a `person`."""

    def __init__(self, discord: Discord, name: str, kind: ChannelKind, *, guild: Guild | None = None) -> None:
        self.discord = discord
        self.id = ids.new()
        self.name = name
        self.kind = kind
        self.guild = guild
        self.person: Person | None = None
        self.overwrites: dict[int, Overwrite] = {}
        self.written: list[Message] = []
        self.voice_status: str | None = None
        discord.channels[self.id] = self

    @property
    def messages(self) -> list[Message]:
        """What stands in the channel, oldest first: neither deleted nor only for one person's eyes."""
        return [message for message in self.written if not message.deleted and not message.ephemeral]

    @property
    def mention(self) -> str:
        return f"<#{self.id}>"

    def find(self, message_id: int) -> Message | None:
        """The message of that id, if it stands here."""
        return next((message for message in self.messages if message.id == message_id), None)

    def bot_may(self, name: str) -> bool:
        """Whether the bot holds that permission here: all in private channels, none in guilds that threw it out."""
        is_in = self.guild is None or self.guild in self.discord.guilds
        return is_in and self.may(self.discord.bot, name)

    def may(self, account: Account, name: str) -> bool:
        """Whether that account holds the permission here."""
        return self.guild is None or permissions.may(self.guild, account, name, self)

    def deny(self, *names: str, to: Account | Role | None = None) -> None:
        """Takes permissions away, from the bot if nobody else is named; CHANNEL_UPDATE tells."""
        overwrite = self._overwrite(to)
        overwrite.deny |= permissions.bits(names)
        overwrite.allow &= ~permissions.bits(names)
        self._tell("CHANNEL_UPDATE")

    def allow(self, *names: str, to: Account | Role | None = None) -> None:
        """Gives permissions, to the bot if nobody else is named; CHANNEL_UPDATE tells."""
        overwrite = self._overwrite(to)
        overwrite.allow |= permissions.bits(names)
        overwrite.deny &= ~permissions.bits(names)
        self._tell("CHANNEL_UPDATE")

    def delete(self) -> None:
        """The channel goes, and everything in it; whoever sits in it is put out."""
        guild = self.guild
        assert guild is not None, "private channels stay"
        for member in list(guild.members.values()):
            if guild.in_voice(member.account) is self:
                guild.seats.move(member.account, None)
        del self.discord.channels[self.id]
        guild.channels.remove(self)
        self._tell("CHANNEL_DELETE")

    def _overwrite(self, to: Account | Role | None) -> Overwrite:
        is_member = to is None or not hasattr(to, "permissions")
        at = self.discord.bot.id if to is None else to.id
        return self.overwrites.setdefault(at, Overwrite(is_member=is_member))

    def _tell(self, event: str) -> None:
        self.discord.gateway.dispatch(event, self.payload, guild=self.guild)

    @property
    def payload(self) -> dict[str, Any]:
        """The channel object."""
        last = self.messages[-1].id if self.messages else None
        payload: dict[str, Any] = {
            "id": str(self.id),
            "type": int(self.kind),
            "last_message_id": str(last) if last else None,
            "flags": 0,
        }
        if self.person is not None:
            return payload | {"recipients": [self.person.payload]}
        assert self.guild is not None
        payload |= {
            "guild_id": str(self.guild.id),
            "name": self.name,
            "position": self.guild.channels.index(self) if self in self.guild.channels else 0,
            "parent_id": None,
            "topic": None,
            "nsfw": False,
            "rate_limit_per_user": 0,
            "permission_overwrites": [
                {"id": str(at), "type": int(one.is_member), "allow": str(one.allow), "deny": str(one.deny)}
                for at, one in self.overwrites.items()
            ],
        }
        if self.kind is ChannelKind.VOICE:
            payload |= {"bitrate": 64000, "user_limit": 0, "rtc_region": None}
        return payload

    def __repr__(self) -> str:
        return f"<Channel {self.name}>"
