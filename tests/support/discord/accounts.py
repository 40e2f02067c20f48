"""Accounts: people and bots, as Discord tells them."""

from __future__ import annotations

from typing import Any

from tests.support.discord import ids


class Account:
    """Somebody who can write: a person or a bot."""

    def __init__(self, name: str, *, is_bot: bool = False) -> None:
        self.id = ids.new()
        self.name = name
        self.is_bot = is_bot

    @property
    def mention(self) -> str:
        return f"<@{self.id}>"

    @property
    def payload(self) -> dict[str, Any]:
        """The user object."""
        payload: dict[str, Any] = {
            "id": str(self.id),
            "username": self.name if self.is_bot else self.name.casefold().replace(" ", "_"),
            "global_name": None if self.is_bot else self.name,
            "discriminator": "0",
            "avatar": None,
            "public_flags": 0,
        }
        if self.is_bot:
            payload["bot"] = True
        return payload

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.name}>"
