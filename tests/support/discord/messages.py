"""Messages: what stands in a channel, or what only one person sees."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.support.discord import emoji, ids
from tests.support.discord.accounts import Account
from tests.support.discord.attachments import Attachment

if TYPE_CHECKING:
    from tests.support.discord.channels import Channel
    from tests.support.discord.interactions import Interaction

SUPPRESS_EMBEDS = 1 << 2
EPHEMERAL = 1 << 6
LOADING = 1 << 7

ORDINARY, REPLY, COMMAND, CONTEXT_MENU = 0, 19, 20, 23

BUTTON, STRING_SELECT = 2, 3
SELECTS = (STRING_SELECT, 5, 6, 7, 8)


@dataclass(frozen=True, kw_only=True)
class Edit:
    """A message after one edit; `at` is in seconds of `time.monotonic`."""

    at: float
    payload: dict[str, Any]


@dataclass(kw_only=True)
class Message:
    """Everything public here is what a person sees, or what Discord would return."""

    id: int
    channel: Channel
    author: Account
    kind: int = ORDINARY
    content: str = ""
    embeds: list[dict[str, Any]] = field(default_factory=list)
    components: list[dict[str, Any]] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)
    flags: int = 0
    mentioned: list[Account] = field(default_factory=list)
    mentions_everyone: bool = False
    nonce: str | None = None
    reference: Message | None = None
    interaction: Interaction | None = None
    reactions: dict[str, list[Account]] = field(default_factory=dict)
    edits: list[Edit] = field(default_factory=list)
    edited_at: str | None = None
    deleted: bool = False
    created: float = field(default_factory=time.monotonic)

    @property
    def ephemeral(self) -> bool:
        """Whether only the person sees it who caused it."""
        return bool(self.flags & EPHEMERAL)

    @property
    def loading(self) -> bool:
        """Whether it still says that the bot is thinking."""
        return bool(self.flags & LOADING)

    @property
    def text(self) -> str:
        """All that can be read in it: the content and the words of its embeds, a line each."""
        return "\n".join([self.content, *(words for embed in self.shown_embeds for words in _words(embed))]).strip()

    @property
    def shown_embeds(self) -> list[dict[str, Any]]:
        """Its embeds, unless they are suppressed."""
        return [] if self.flags & SUPPRESS_EMBEDS else self.embeds

    @property
    def buttons(self) -> list[str]:
        """What stands on its buttons: labels, or the emoji where there is none."""
        shown = [one for one in self.controls() if one["type"] == BUTTON]
        return [one.get("label") or emoji.text_of(one.get("emoji")) for one in shown]

    @property
    def url(self) -> str:
        guild = self.channel.guild
        return f"https://discord.com/channels/{guild.id if guild else '@me'}/{self.channel.id}/{self.id}"

    def controls(self) -> Iterator[dict[str, Any]]:
        """Its buttons and selects, from left to right and from top to bottom."""
        for row in self.components:
            yield from row["components"]

    def attachment(self, ending: str) -> Attachment:
        """The file whose name ends so."""
        found = [one for one in self.attachments if one.filename.endswith(ending)]
        assert found, f"no file ends with {ending!r}; there are {[one.filename for one in self.attachments]}"
        return found[0]

    def shown_to_bot(self) -> bool:
        """Without the intent for message contents, a bot reads its own, private ones and those that mention it."""
        bot = self.channel.discord.bot
        return self.channel.guild is None or self.author is bot or bot in self.mentioned

    @property
    def payload(self) -> dict[str, Any]:
        """The message object, with everything in it."""
        payload: dict[str, Any] = {
            "id": str(self.id),
            "type": self.kind,
            "channel_id": str(self.channel.id),
            "author": self.author.payload,
            "content": self.content,
            "embeds": [one | {"type": "rich"} for one in self.shown_embeds],
            "attachments": [one.payload for one in self.attachments],
            "components": self.components,
            "mentions": [one.payload for one in self.mentioned],
            "mention_roles": [],
            "mention_everyone": self.mentions_everyone,
            "pinned": False,
            "tts": False,
            "flags": self.flags,
            "timestamp": ids.timestamp(self.id),
            "edited_timestamp": self.edited_at,
        }
        if self.nonce is not None:
            payload["nonce"] = self.nonce
        if self.reactions:
            payload["reactions"] = [self._reaction(key, users) for key, users in self.reactions.items()]
        return payload | self._reference() | self._interaction()

    @property
    def bot_payload(self) -> dict[str, Any]:
        """The message object as the bot may see it."""
        if self.shown_to_bot():
            return self.payload
        return self.payload | {"content": "", "embeds": [], "attachments": [], "components": []}

    def _reaction(self, key: str, users: list[Account]) -> dict[str, Any]:
        return {
            "emoji": emoji.payload(key),
            "count": len(users),
            "count_details": {"burst": 0, "normal": len(users)},
            "me": self.channel.discord.bot in users,
            "me_burst": False,
            "burst_colors": [],
        }

    def _reference(self) -> dict[str, Any]:
        if self.reference is None:
            return {}
        place = {"type": 0, "message_id": str(self.reference.id), "channel_id": str(self.reference.channel.id)}
        if self.reference.channel.guild is not None:
            place["guild_id"] = str(self.reference.channel.guild.id)
        return {
            "message_reference": place,
            "referenced_message": None if self.reference.deleted else self.reference.bot_payload,
        }

    def _interaction(self) -> dict[str, Any]:
        if self.interaction is None:
            return {}
        app_id = str(self.channel.discord.bot_id)
        payload = {
            "application_id": app_id,
            "webhook_id": app_id,
            "interaction_metadata": self.interaction.metadata(self),
        }
        if self.interaction.command_name:
            payload["interaction"] = {
                "id": str(self.interaction.id),
                "type": int(self.interaction.kind),
                "name": self.interaction.command_name,
                "user": self.interaction.person.payload,
            }
        return payload

    def __repr__(self) -> str:
        return f"<Message {self.text[:60]!r}>"


def _words(embed: dict[str, Any]) -> Iterator[str]:
    author, footer = embed.get("author") or {}, embed.get("footer") or {}
    fields = [part for one in embed.get("fields", []) for part in (one["name"], one["value"])]
    parts = [author.get("name"), embed.get("title"), embed.get("description"), *fields, footer.get("text")]
    yield from (part for part in parts if part)
