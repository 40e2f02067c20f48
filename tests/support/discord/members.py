"""Roles, and accounts as members of a guild."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from tests.support.discord import ids
from tests.support.discord.accounts import Account


@dataclass(kw_only=True)
class Role:
    id: int
    name: str
    permissions: int = 0
    position: int = 0
    bot_id: int | None = None

    @property
    def mention(self) -> str:
        return f"<@&{self.id}>"

    @property
    def payload(self) -> dict[str, Any]:
        payload: dict[str, Any] = {
            "id": str(self.id),
            "name": self.name,
            "color": 0,
            "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
            "hoist": False,
            "icon": None,
            "unicode_emoji": None,
            "position": self.position,
            "permissions": str(self.permissions),
            "managed": self.bot_id is not None,
            "mentionable": False,
            "flags": 0,
        }
        if self.bot_id is not None:
            payload["tags"] = {"bot_id": str(self.bot_id)}
        return payload


@dataclass(kw_only=True)
class Member:
    """An account in one guild."""

    account: Account
    roles: list[Role] = field(default_factory=list)
    joined_at: str = field(default_factory=ids.now)
    nick: str | None = None

    @property
    def partial(self) -> dict[str, Any]:
        """The member object without its user, as messages carry it."""
        return {
            "nick": self.nick,
            "avatar": None,
            "roles": [str(role.id) for role in self.roles],
            "joined_at": self.joined_at,
            "premium_since": None,
            "deaf": False,
            "mute": False,
            "pending": False,
            "flags": 0,
        }

    @property
    def payload(self) -> dict[str, Any]:
        return self.partial | {"user": self.account.payload}
