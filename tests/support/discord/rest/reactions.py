"""Reactions, by the bot's own token."""

from __future__ import annotations

from typing import Any

from tests.support.discord import emoji as emojis
from tests.support.discord import reacting
from tests.support.discord.limits import Limit
from tests.support.discord.refusals import Problem
from tests.support.discord.rest.routes import Call, route

REACTING = Limit(requests=1, seconds=0.25)
ROUTE = "/channels/{channel}/messages/{message}/reactions"


@route("PUT", f"{ROUTE}/{{emoji}}/@me", limit=REACTING)
async def add(call: Call) -> None:
    _must_read(call)
    message, emoji = call.message, call.parts["emoji"]
    if emoji not in message.reactions and not message.channel.bot_may("add_reactions"):
        raise Problem.MISSING_PERMISSIONS.refused()
    reacting.add(message, call.discord.bot, emoji)


@route("DELETE", f"{ROUTE}/{{emoji}}/@me", limit=REACTING)
async def remove_own(call: Call) -> None:
    reacting.remove(call.message, call.discord.bot, call.parts["emoji"])


@route("DELETE", f"{ROUTE}/{{emoji}}/{{user}}", limit=REACTING)
async def remove(call: Call) -> None:
    _must_manage(call)
    account = call.discord.accounts.get(call.id("user"))
    if account is None:
        raise Problem.UNKNOWN_USER.refused()
    reacting.remove(call.message, account, call.parts["emoji"])


@route("DELETE", f"{ROUTE}/{{emoji}}", limit=REACTING)
async def clear_one(call: Call) -> None:
    _must_manage(call)
    reacting.clear(call.message, call.parts["emoji"])


@route("DELETE", ROUTE, limit=REACTING)
async def clear(call: Call) -> None:
    _must_manage(call)
    reacting.clear(call.message)


@route("GET", f"{ROUTE}/{{emoji}}")
async def who(call: Call) -> Any:
    """Accounts in the order of their ids, from `after` on. Super reactions (type 1) there are none."""
    _must_read(call)
    limit, after = call.number("limit", 25, least=1, most=100), call.number("after", 0)
    if not emojis.is_known(call.parts["emoji"]):
        raise Problem.UNKNOWN_EMOJI.refused()
    if call.query.get("type", "0") != "0":
        return []
    users = sorted(call.message.reactions.get(call.parts["emoji"], []), key=lambda one: one.id)
    return [one.payload for one in users if one.id > after][:limit]


def _must_read(call: Call) -> None:
    if not call.channel.bot_may("read_message_history"):
        raise Problem.MISSING_ACCESS.refused()


def _must_manage(call: Call) -> None:
    if not call.channel.bot_may("manage_messages"):
        raise Problem.MISSING_PERMISSIONS.refused()
