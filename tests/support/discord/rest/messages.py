"""Messages of a channel, by the bot's own token."""

from __future__ import annotations

from typing import Any

from tests.support.discord import posting
from tests.support.discord.channels import Channel
from tests.support.discord.limits import Limit
from tests.support.discord.messages import EPHEMERAL
from tests.support.discord.refusals import Problem
from tests.support.discord.rest.routes import Call, route

SENDING = Limit(requests=5, seconds=5.0)
DELETING = Limit(requests=5, seconds=1.0)
NONCES_KEPT = 100


@route("POST", "/channels/{channel}/messages", limit=SENDING)
async def send(call: Call) -> Any:
    channel, payload = call.channel, call.payload
    _may_send(channel, call)
    if payload.get("enforce_nonce") and (sent := _sent_before(channel, call)):
        return sent
    payload = payload | {"flags": (payload.get("flags") or 0) & ~EPHEMERAL}
    return posting.send(channel, call.discord.bot, payload, call.files).payload


@route("PATCH", "/channels/{channel}/messages/{message}", limit=SENDING)
async def edit(call: Call) -> Any:
    message = call.message
    if message.author is not call.discord.bot:
        raise Problem.NOT_YOURS.refused()
    posting.edit(message, call.payload, call.files)
    return message.payload


@route("DELETE", "/channels/{channel}/messages/{message}", limit=DELETING)
async def delete(call: Call) -> None:
    message = call.message
    if message.author is not call.discord.bot and not message.channel.bot_may("manage_messages"):
        raise Problem.MISSING_PERMISSIONS.refused()
    posting.delete(message)


@route("GET", "/channels/{channel}/messages/{message}")
async def one(call: Call) -> Any:
    if not call.channel.bot_may("read_message_history"):
        raise Problem.MISSING_ACCESS.refused()
    return call.message.bot_payload


@route("GET", "/channels/{channel}/messages")
async def several(call: Call) -> Any:
    """Newest first, as Discord gives them."""
    limit = call.number("limit", 50, least=1, most=100)
    if not call.channel.bot_may("read_message_history"):
        return []
    found = call.channel.messages
    if "before" in call.query:
        found = [message for message in found if message.id < call.number("before", 0)][-limit:]
    elif "after" in call.query:
        found = [message for message in found if message.id > call.number("after", 0)][:limit]
    elif "around" in call.query:
        middle = call.number("around", 0)
        older = [message for message in found if message.id < middle][-(limit // 2) :]
        found = [*older, *[message for message in found if message.id >= middle][: limit - limit // 2]]
    else:
        found = found[-limit:]
    return [message.bot_payload for message in reversed(found)]


@route("POST", "/channels/{channel}/typing")
async def type_on(call: Call) -> None:
    if not call.channel.bot_may("send_messages"):
        raise Problem.MISSING_PERMISSIONS.refused()


def _may_send(channel: Channel, call: Call) -> None:
    if channel.person is not None and not channel.person.takes_private_messages:
        raise Problem.NO_MESSAGES_TO_USER.refused()
    needed = ["send_messages"]
    needed += ["attach_files"] if call.files else []
    needed += ["embed_links"] if call.payload.get("embeds") else []
    if not all(channel.bot_may(name) for name in needed):
        raise Problem.MISSING_PERMISSIONS.refused()


def _sent_before(channel: Channel, call: Call) -> Any:
    nonce = call.payload.get("nonce")
    for message in reversed(channel.messages[-NONCES_KEPT:]):
        if nonce is not None and message.author is call.discord.bot and message.nonce == str(nonce):
            return message.payload
    return None
