"""Interactions: what somebody asks of the bot, and what the bot does about it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from tests.support.discord import ids, permissions
from tests.support.discord.messages import Message
from tests.support.discord.modal import Modal

if TYPE_CHECKING:
    from tests.support.discord.channels import Channel
    from tests.support.discord.people import Person

LIFE_SECONDS = 15 * 60.0
PREFIX = "interaction-"  # what its token begins with


class Kind(IntEnum):
    """What was asked."""

    COMMAND = 2
    COMPONENT = 3
    AUTOCOMPLETE = 4
    MODAL = 5


class Callback(IntEnum):
    """What the bot answered first."""

    MESSAGE = 4
    THINKING = 5
    DEFERRED_EDIT = 6
    EDIT = 7
    CHOICES = 8
    MODAL = 9


class Interaction:
    """Something asked. `failed` when the bot did not call back in time, as Discord tells the person."""

    def __init__(
        self,
        person: Person,
        channel: Channel,
        kind: Kind,
        data: dict[str, Any],
        *,
        source: Message | None = None,
        command_name: str = "",
        cause: Interaction | None = None,
    ) -> None:
        self.discord = channel.discord
        self.id = ids.new()
        self.token = f"{PREFIX}{self.id}"
        self.person = person
        self.channel = channel
        self.kind = kind
        self.data = data
        self.source = source
        self.command_name = command_name
        self.cause = cause
        self.asked_at = time.monotonic()
        self.answered = asyncio.Event()
        self.callback: Callback | None = None
        self.failed = False
        self.latency = float("nan")
        self.is_expired = False
        self.original: Message | None = None
        self.followups: list[Message] = []
        self.modal: Modal | None = None
        self.choices: list[dict[str, Any]] = []

    @property
    def deferred(self) -> bool:
        """Whether the first answer was only that one follows."""
        return self.callback in (Callback.THINKING, Callback.DEFERRED_EDIT)

    @property
    def message(self) -> Message | None:
        """The first answer, or the message whose button was pressed if the answer changes that."""
        return self.original

    @property
    def ephemeral(self) -> bool:
        """Whether only the person sees the first answer that still stands."""
        standing = [one for one in (self.original, *self.followups) if one is not None and not one.deleted]
        return bool(standing) and standing[0].ephemeral

    @property
    def replies(self) -> list[Message]:
        """What was sent as an answer: the first message, if it is a new one, and those that followed."""
        is_new = self.callback in (Callback.MESSAGE, Callback.THINKING)
        first = [self.original] if self.original is not None and is_new else []
        return [*first, *self.followups]

    @property
    def text(self) -> str:
        """All that the replies say."""
        return "\n".join(message.text for message in self.replies if not message.deleted)

    async def until(self, predicate: Callable[[], Any], seconds: float = 60) -> Any:
        """Waits until the predicate holds something true and gives that; an AssertionError after the seconds."""
        return await self.discord.until(predicate, seconds=seconds)

    async def reply(self, seconds: float = 60) -> Message:
        """Waits for the first message that says something: the end of "thinking"."""
        said = await self.discord.until(
            lambda: [one for one in self.replies if not (one.loading or one.deleted)], seconds=seconds
        )
        return said[0]

    def note(self, callback: Callback) -> None:
        """The bot has called back."""
        self.callback = callback
        self.latency = time.monotonic() - self.asked_at
        self.answered.set()

    @property
    def is_dead(self) -> bool:
        """Whether its token is of no use any more."""
        return self.is_expired or time.monotonic() - self.asked_at > LIFE_SECONDS

    def find(self, message_id: str) -> Message | None:
        """The message that the token may change: `@original`, or the id of a followup."""
        known = [self.original, *self.followups]
        if message_id == "@original":
            known = [self.original]
        elif message_id.isdecimal():
            known = [one for one in known if one is not None and one.id == int(message_id)]
        else:
            return None
        return next((one for one in known if one is not None and not one.deleted), None)

    def metadata(self, message: Message) -> dict[str, Any]:
        """What a message tells about the interaction that it answers."""
        payload: dict[str, Any] = {
            "id": str(self.id),
            "type": int(self.kind),
            "user": self.person.payload,
            "authorizing_integration_owners": self._owners(),
        }
        if self.command_name:
            payload |= {"name": self.command_name, "command_type": self.data.get("type", 1)}
        if self.kind is Kind.COMPONENT and self.source is not None:
            payload["interacted_message_id"] = str(self.source.id)
        if self.kind is Kind.MODAL and self.cause is not None:
            payload["triggering_interaction_metadata"] = self.cause.metadata(message)
        if self.original is not None and self.original is not message:
            payload["original_response_message_id"] = str(self.original.id)
        return payload

    def _owners(self) -> dict[str, str]:
        return {"0": str(self.channel.guild.id) if self.channel.guild else "0"}

    @property
    def payload(self) -> dict[str, Any]:
        """What INTERACTION_CREATE carries."""
        payload: dict[str, Any] = {
            "id": str(self.id),
            "application_id": str(self.discord.bot_id),
            "type": int(self.kind),
            "data": self.data,
            "token": self.token,
            "version": 1,
            "locale": self.person.locale,
            "entitlements": [],
            "authorizing_integration_owners": self._owners(),
            "attachment_size_limit": self.discord.upload_limit,
            "channel_id": str(self.channel.id),
        }
        if self.source is not None:
            payload["message"] = self.source.payload
        return payload | self._place()

    def _place(self) -> dict[str, Any]:
        guild = self.channel.guild
        if guild is None:
            allowed = str(permissions.bits(permissions.EVERYONE))
            return {
                "context": 1,
                "user": self.person.payload,
                "channel": self.channel.payload,
                "app_permissions": allowed,
            }
        held = str(permissions.of(guild, self.person, self.channel))
        return {
            "context": 0,
            "member": guild.members[self.person.id].payload | {"permissions": held},
            "channel": self.channel.payload | {"permissions": held},
            "app_permissions": str(permissions.of(guild, self.discord.bot, self.channel)),
            "guild_id": str(guild.id),
            "guild_locale": guild.locale,
            "guild": {"id": str(guild.id), "locale": guild.locale, "features": []},
        }

    def __repr__(self) -> str:
        return f"<Interaction {self.command_name or self.data.get('custom_id')} by {self.person.name}>"
