"""Guilds (servers): their roles, members, channels and who sits in which voice channel."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from tests.support.discord import ids
from tests.support.discord.accounts import Account
from tests.support.discord.channels import Channel, ChannelKind
from tests.support.discord.members import Member, Role
from tests.support.discord.people import Person
from tests.support.discord.permissions import BOT, EVERYONE, bits
from tests.support.discord.seats import Seats

if TYPE_CHECKING:
    from tests.support.discord.server import Discord


class Guild:
    """A server. The bot is in it from the start, with a role of its own."""

    def __init__(self, discord: Discord, name: str, *, locale: str) -> None:
        self.discord = discord
        self.id = ids.new()
        self.name = name
        self.locale = locale
        self.everyone = Role(id=self.id, name="@everyone", permissions=bits(EVERYONE))
        self.roles = [self.everyone]
        self.channels: list[Channel] = []
        self.owner = Account("Owner")
        self.seats = Seats(self)
        bot_role = Role(
            id=ids.new(),
            name=discord.bot.name,
            permissions=bits(BOT),
            position=1,
            bot_id=discord.bot.id,
        )
        self.roles.append(bot_role)
        self.members: dict[int, Member] = {
            self.owner.id: Member(account=self.owner),
            discord.bot.id: Member(account=discord.bot, roles=[bot_role]),
        }

    def add_channel(
        self, name: str, *, permissions: Mapping[str, bool] | None = None, kind: ChannelKind = ChannelKind.TEXT
    ) -> Channel:
        """A channel; `permissions` are the bot's that differ from the guild's: {"send_messages": False}."""
        channel = Channel(self.discord, name, kind, guild=self)
        self.channels.append(channel)
        self.tell("CHANNEL_CREATE", channel.payload)
        for permission, is_held in (permissions or {}).items():
            (channel.allow if is_held else channel.deny)(permission)
        return channel

    def add_role(self, name: str, *, permissions: Iterable[str] = ()) -> Role:
        """A role, which holds nothing more than everybody does unless told."""
        role = Role(id=ids.new(), name=name, permissions=bits(permissions), position=len(self.roles))
        self.roles.append(role)
        self.tell("GUILD_ROLE_CREATE", {"guild_id": str(self.id), "role": role.payload})
        return role

    def add_member(
        self,
        who: str | Person,
        *,
        locale: str = "en-US",
        roles: Iterable[Role] = (),
        moderator: bool = False,
    ) -> Person:
        """A new person by name, or one who is in another guild already; `moderator` gives manage_guild."""
        person = Person(self.discord, who, locale=locale) if isinstance(who, str) else who
        held = list(roles)
        if moderator:
            held.append(self._moderators())
        member = Member(account=person, roles=held)
        self.members[person.id] = member
        self.tell("GUILD_MEMBER_ADD", member.payload | {"guild_id": str(self.id)})
        return person

    def give(self, person: Person, *roles: Role) -> None:
        """The person gets these roles."""
        member = self.members[person.id]
        member.roles += [role for role in roles if role not in member.roles]
        self.tell("GUILD_MEMBER_UPDATE", member.payload | {"guild_id": str(self.id)})

    def take(self, person: Person, *roles: Role) -> None:
        """The person loses these roles."""
        member = self.members[person.id]
        member.roles = [role for role in member.roles if role not in roles]
        self.tell("GUILD_MEMBER_UPDATE", member.payload | {"guild_id": str(self.id)})

    def remove_member(self, person: Person) -> None:
        """The person leaves the guild."""
        if self.in_voice(person) is not None:
            self.seats.move(person, None)
        member = self.members.pop(person.id)
        self.tell("GUILD_MEMBER_REMOVE", {"guild_id": str(self.id), "user": member.account.payload})

    def in_voice(self, account: Account) -> Channel | None:
        """The voice channel that somebody sits in."""
        return self.seats.of(account)

    def tell(self, event: str, data: dict[str, Any]) -> None:
        """The gateway tells the bot of something in this guild."""
        self.discord.gateway.dispatch(event, data, guild=self)

    def _moderators(self) -> Role:
        found = [role for role in self.roles if role.name == "Moderators"]
        return found[0] if found else self.add_role("Moderators", permissions=["manage_guild"])

    @property
    def payload(self) -> dict[str, Any]:
        """The guild object that REST gives."""
        return {
            "id": str(self.id),
            "name": self.name,
            "icon": None,
            "splash": None,
            "discovery_splash": None,
            "owner_id": str(self.owner.id),
            "afk_channel_id": None,
            "afk_timeout": 300,
            "verification_level": 0,
            "default_message_notifications": 0,
            "explicit_content_filter": 0,
            "roles": [role.payload for role in self.roles],
            "emojis": [],
            "stickers": [],
            "features": [],
            "mfa_level": 0,
            "application_id": None,
            "system_channel_id": None,
            "system_channel_flags": 0,
            "rules_channel_id": None,
            "vanity_url_code": None,
            "description": None,
            "banner": None,
            "premium_tier": 0,
            "preferred_locale": self.locale,
            "public_updates_channel_id": None,
            "nsfw_level": 0,
            "premium_progress_bar_enabled": False,
            "safety_alerts_channel_id": None,
        }

    @property
    def create_payload(self) -> dict[str, Any]:
        """What GUILD_CREATE carries when the bot joins: of the members only the bot and those in voice channels."""
        shown = {self.discord.bot.id} | self.seats.taken_by
        return self.payload | {
            "joined_at": self.members[self.discord.bot.id].joined_at,
            "large": False,
            "member_count": len(self.members),
            "members": [member.payload for at, member in self.members.items() if at in shown],
            "channels": [channel.payload for channel in self.channels],
            "voice_states": self.seats.payload,
            "threads": [],
            "presences": [],
            "stage_instances": [],
            "guild_scheduled_events": [],
            "soundboard_sounds": [],
        }

    def __repr__(self) -> str:
        return f"<Guild {self.name}>"
