"""Messages are sent, edited and deleted, and the gateway tells."""

from __future__ import annotations

import re
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from tests.support.discord import attachments, ids, permissions
from tests.support.discord.accounts import Account
from tests.support.discord.attachments import Attachment, Upload
from tests.support.discord.checks import messages as checks
from tests.support.discord.checks.form import filled_in
from tests.support.discord.messages import EPHEMERAL, LOADING, ORDINARY, REPLY, SUPPRESS_EMBEDS, Edit, Message
from tests.support.discord.refusals import Problem

if TYPE_CHECKING:
    from tests.support.discord.channels import Channel
    from tests.support.discord.interactions import Interaction

SETTABLE_FLAGS = SUPPRESS_EMBEDS | EPHEMERAL | 1 << 12

_NOBODY: dict[int, Upload] = {}


def send(
    channel: Channel,
    author: Account,
    payload: dict[str, Any],
    files: Mapping[int, Upload] = _NOBODY,
    *,
    kind: int = ORDINARY,
    interaction: Interaction | None = None,
) -> Message:
    """A new message. Refused if it breaks a limit or says nothing."""
    discord = channel.discord
    checks.check(payload, files, upload_limit=discord.upload_limit)
    message = Message(id=ids.new(), channel=channel, author=author, kind=kind, interaction=interaction)
    message.nonce = payload.get("nonce")
    message.flags = (payload.get("flags") or 0) & SETTABLE_FLAGS
    if kind == REPLY and interaction is not None:
        message.reference = interaction.source
    _refer(message, payload.get("message_reference"))
    told = {int(entry["id"]): entry for entry in payload.get("attachments") or []}
    message.attachments = [_kept(channel, file, told.get(at, {})) for at, file in sorted(files.items())]
    _write(message, payload)
    _refuse_empty(message)
    _mention(message, payload.get("allowed_mentions"))
    publish(message)
    return message


def think(channel: Channel, author: Account, interaction: Interaction, *, kind: int, is_ephemeral: bool) -> Message:
    """The message that says that the bot is thinking."""
    flags = LOADING | (EPHEMERAL if is_ephemeral else 0)
    message = Message(id=ids.new(), channel=channel, author=author, kind=kind, interaction=interaction, flags=flags)
    publish(message)
    return message


def edit(message: Message, payload: dict[str, Any], files: Mapping[int, Upload] = _NOBODY) -> None:
    """Changes what the payload names and leaves the rest; attachments that it lists stay, others go."""
    channel = message.channel
    checks.check(payload, files, upload_limit=channel.discord.upload_limit)
    changed = Message(**vars(message))
    if "flags" in payload:
        kept = message.flags & ~SUPPRESS_EMBEDS
        changed.flags = kept | ((payload["flags"] or 0) & SUPPRESS_EMBEDS)
    _edit_attachments(changed, payload, files)
    _write(changed, payload)
    _refuse_empty(changed)
    changed.flags &= ~LOADING
    if "content" in payload:
        _mention(changed, payload.get("allowed_mentions"))
    changed.edited_at = ids.now()
    _forget(message, [one for one in message.attachments if one not in changed.attachments])
    vars(message).update(vars(changed))
    message.edits.append(Edit(at=time.monotonic(), payload=message.payload))
    _tell("MESSAGE_UPDATE", message, _event(message))


def delete(message: Message) -> None:
    """The message goes; MESSAGE_DELETE tells."""
    message.deleted = True
    _forget(message, message.attachments)
    data = {"id": str(message.id), "channel_id": str(message.channel.id)}
    if message.channel.guild is not None:
        data["guild_id"] = str(message.channel.guild.id)
    _tell("MESSAGE_DELETE", message, data)


def publish(message: Message) -> None:
    """The message stands in its channel; MESSAGE_CREATE tells."""
    message.channel.written.append(message)
    _tell("MESSAGE_CREATE", message, _event(message))


def _event(message: Message) -> dict[str, Any]:
    guild = message.channel.guild
    data = message.bot_payload
    if guild is None:
        return data
    data["guild_id"] = str(guild.id)
    if message.author.id in guild.members:
        data["member"] = guild.members[message.author.id].partial
    for mentioned in data["mentions"]:
        if int(mentioned["id"]) in guild.members:
            mentioned["member"] = guild.members[int(mentioned["id"])].partial
    return data


def _tell(event: str, message: Message, data: dict[str, Any]) -> None:
    if not message.ephemeral:
        message.channel.discord.gateway.dispatch(event, data, guild=message.channel.guild, channel=message.channel)


def _write(message: Message, payload: dict[str, Any]) -> None:
    if "content" in payload:
        message.content = (payload["content"] or "").strip()
    if "embeds" in payload:
        message.embeds = [_with_files(embed, message.attachments) for embed in payload["embeds"] or []]
    if "components" in payload:
        message.components = _numbered(payload["components"] or [])


def _refuse_empty(message: Message) -> None:
    if not (message.content or message.embeds or message.attachments):
        raise Problem.EMPTY_MESSAGE.refused()


def _edit_attachments(message: Message, payload: dict[str, Any], files: Mapping[int, Upload]) -> None:
    standing = {one.id: one for one in message.attachments}
    if "attachments" not in payload:
        added = [_kept(message.channel, file, {}) for _, file in sorted(files.items())]
        message.attachments = [*message.attachments, *added]
        return
    listed: list[Attachment] = []
    with filled_in() as form:
        for at, entry in enumerate(payload["attachments"] or []):
            wanted = int(entry["id"])
            if wanted in standing:
                listed.append(standing[wanted])
                if "description" in entry:
                    standing[wanted].description = entry["description"]
            elif wanted in files:
                listed.append(_kept(message.channel, files[wanted], entry))
            else:
                form.wrong(f"attachments.{at}.id", "ATTACHMENT_NOT_FOUND", "There is no such attachment or file")
        form.require(len(listed) <= checks.MOST_FILES, "attachments", "BASE_TYPE_MAX_LENGTH", "Must be 10 or fewer.")
    message.attachments = listed


def _kept(channel: Channel, file: Upload, told: dict[str, Any]) -> Attachment:
    kept = attachments.keep(file, told, cdn=channel.discord.address, channel_id=channel.id)
    channel.discord.files[kept.id] = kept
    return kept


def _forget(message: Message, gone: list[Attachment]) -> None:
    for one in gone:
        message.channel.discord.files.pop(one.id, None)


def _with_files(embed: dict[str, Any], files: list[Attachment]) -> dict[str, Any]:
    urls = {f"attachment://{file.filename}": file.url for file in files}
    shown = dict(embed)
    for name in ("image", "thumbnail"):
        if (picture := shown.get(name)) and picture.get("url") in urls:
            shown[name] = picture | {"url": urls[picture["url"]]}
    return shown


def _numbered(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Discord gives every component an id of its own."""
    number = 0
    numbered: list[dict[str, Any]] = []
    for row in rows:
        number += 1
        own = number
        parts: list[dict[str, Any]] = []
        for part in row["components"]:
            number += 1
            parts.append({"id": number} | part)
        numbered.append({"id": own} | row | {"components": parts})
    return numbered


def _refer(message: Message, told: dict[str, Any] | None) -> None:
    if not told:
        return
    if not message.channel.bot_may("read_message_history") and message.author is message.channel.discord.bot:
        raise Problem.NO_REPLY_WITHOUT_HISTORY.refused()
    message.reference = message.channel.find(int(told["message_id"]))
    if message.reference is not None:
        message.kind = REPLY
    elif told.get("fail_if_not_exists", True):
        with filled_in() as form:
            form.wrong("message_reference", "REPLIES_UNKNOWN_MESSAGE", "Unknown message")


def _mention(message: Message, allowed: dict[str, Any] | None) -> None:
    """Who is told of the message: those that its text names or that it answers, as far as allowed."""
    parse = ["users", "roles", "everyone"] if allowed is None else allowed.get("parse", [])
    named = {int(at) for at in re.findall(r"<@!?(\d+)>", message.content)}
    if "users" not in parse:
        named &= {int(at) for at in (allowed or {}).get("users") or []}
    if message.reference is not None and (allowed is None or allowed.get("replied_user", False)):
        named.add(message.reference.author.id)
    accounts = message.channel.discord.accounts
    message.mentioned = [accounts[at] for at in sorted(named) if at in accounts]
    is_loud = "everyone" in parse and ("@everyone" in message.content or "@here" in message.content)
    guild = message.channel.guild
    may = guild is not None and permissions.may(guild, message.author, "mention_everyone", message.channel)
    message.mentions_everyone = is_loud and may
