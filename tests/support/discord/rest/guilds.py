"""Guilds, their members and their channels."""

from __future__ import annotations

from typing import Any

from tests.support.discord.channels import ChannelKind
from tests.support.discord.guilds import Guild
from tests.support.discord.refusals import Problem
from tests.support.discord.rest.routes import Call, route


def _guild(call: Call) -> Guild:
    found = [guild for guild in call.discord.guilds if guild.id == call.id("guild")]
    if not found:
        raise Problem.UNKNOWN_GUILD.refused()
    return found[0]


@route("GET", "/guilds/{guild}")
async def guild(call: Call) -> Any:
    return _guild(call).payload


@route("GET", "/users/@me/guilds")
async def my_guilds(call: Call) -> Any:
    return [guild.payload for guild in call.discord.guilds]


@route("DELETE", "/users/@me/guilds/{guild}")
async def leave(call: Call) -> None:
    call.discord.remove_guild(_guild(call))


@route("GET", "/guilds/{guild}/channels")
async def channels(call: Call) -> Any:
    return [channel.payload for channel in _guild(call).channels]


@route("GET", "/guilds/{guild}/roles")
async def roles(call: Call) -> Any:
    return [role.payload for role in _guild(call).roles]


@route("GET", "/guilds/{guild}/members/{user}")
async def member(call: Call) -> Any:
    found = _guild(call).members.get(call.id("user"))
    if found is None:
        raise Problem.UNKNOWN_MEMBER.refused()
    return found.payload


@route("PATCH", "/guilds/{guild}/members/@me")
async def change_me(call: Call) -> Any:
    me = _guild(call).members[call.discord.bot_id]
    me.nick = call.payload.get("nick", me.nick) or None
    return me.payload


@route("PATCH", "/guilds/{guild}/members/{user}")
async def change_member(call: Call) -> Any:
    raise Problem.MISSING_PERMISSIONS.refused()


@route("GET", "/channels/{channel}")
async def channel(call: Call) -> Any:
    return call.channel.payload


@route("PUT", "/channels/{channel}/voice-status")
async def set_voice_status(call: Call) -> None:
    channel = call.channel
    if channel.kind is not ChannelKind.VOICE or not channel.bot_may("set_voice_channel_status"):
        raise Problem.MISSING_PERMISSIONS.refused()
    channel.voice_status = call.payload.get("status") or None
