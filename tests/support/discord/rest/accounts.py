"""Who the bot is, who others are, and where the gateway is."""

from __future__ import annotations

from typing import Any

from tests.support.discord.people import Person
from tests.support.discord.refusals import Problem
from tests.support.discord.rest.routes import Call, route


@route("GET", "/users/@me")
async def me(call: Call) -> Any:
    return call.discord.bot.payload | {
        "verified": True,
        "mfa_enabled": False,
        "email": None,
        "flags": 0,
        "locale": "en-US",
    }


@route("GET", "/users/{user}")
async def user(call: Call) -> Any:
    found = call.discord.accounts.get(call.id("user"))
    if found is None:
        raise Problem.UNKNOWN_USER.refused()
    return found.payload


@route("POST", "/users/@me/channels")
async def open_private_channel(call: Call) -> Any:
    found = call.discord.accounts.get(int(call.payload["recipient_id"]))
    if not isinstance(found, Person):
        raise Problem.UNKNOWN_USER.refused()
    return found.dm.payload


@route("GET", "/oauth2/applications/@me")
@route("GET", "/applications/@me")
async def application(call: Call) -> Any:
    discord = call.discord
    return {
        "id": str(discord.bot_id),
        "name": discord.bot.name,
        "icon": None,
        "description": "",
        "bot_public": True,
        "bot_require_code_grant": False,
        "owner": discord.owner.payload,
        "team": None,
        "verify_key": "0" * 64,
        "flags": 0,
        "approximate_guild_count": len(discord.guilds),
        "bot": discord.bot.payload,
    }


@route("GET", "/gateway", needs_token=False)
async def gateway(call: Call) -> Any:
    return {"url": call.discord.gateway_url}


@route("GET", "/gateway/bot")
async def gateway_for_bots(call: Call) -> Any:
    used = call.discord.gateway.identifies
    limit = {"total": 1000, "remaining": 1000 - used, "reset_after": 86_400_000, "max_concurrency": 1}
    return {"url": call.discord.gateway_url, "shards": call.discord.shards, "session_start_limit": limit}
