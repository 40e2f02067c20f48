"""Commands that the bot registers, for everybody or for one guild."""

from __future__ import annotations

from typing import Any

from tests.support.discord import ids
from tests.support.discord.checks import commands as checks
from tests.support.discord.checks.form import filled_in
from tests.support.discord.refusals import Problem
from tests.support.discord.rest.routes import Call, route

GLOBAL = "/applications/{application}/commands"
IN_GUILD = "/applications/{application}/guilds/{guild}/commands"

Commands = list[dict[str, Any]]


@route("GET", GLOBAL)
@route("GET", IN_GUILD)
async def listed(call: Call) -> Any:
    with_words = call.query.get("with_localizations") in ("true", "True", "1")
    return [command if with_words else _without_words(command) for command in _registered(call)]


@route("PUT", GLOBAL)
@route("PUT", IN_GUILD)
async def replace(call: Call) -> Any:
    """All at once; those of the same name and kind keep their ids."""
    registered = _registered(call)
    checks.check_all(call.payload)
    call.discord.command_syncs += 1
    registered[:] = [_kept(call, command, registered) for command in call.payload]
    return registered


@route("POST", GLOBAL)
@route("POST", IN_GUILD)
async def register(call: Call) -> Any:
    """One more, or a new version of one of the same name and kind."""
    registered = _registered(call)
    kept = _kept(call, call.payload, registered)
    others = [command for command in registered if command["id"] != kept["id"]]
    _check_one(call.payload, others)
    registered[:] = [*others, kept]
    return kept


@route("GET", GLOBAL + "/{command}")
@route("GET", IN_GUILD + "/{command}")
async def one(call: Call) -> Any:
    return _found(call)


@route("PATCH", GLOBAL + "/{command}")
@route("PATCH", IN_GUILD + "/{command}")
async def change(call: Call) -> Any:
    found = _found(call)
    changed = found | call.payload
    _check_one(changed, [command for command in _registered(call) if command is not found])
    found.update(_tidied(call.payload), version=str(ids.new()))
    return found


@route("DELETE", GLOBAL + "/{command}")
@route("DELETE", IN_GUILD + "/{command}")
async def remove(call: Call) -> None:
    _registered(call).remove(_found(call))


def _registered(call: Call) -> Commands:
    if call.id("application") != call.discord.bot_id:
        raise Problem.UNKNOWN_APPLICATION.refused()
    if "guild" not in call.parts:
        return call.discord.commands
    if call.id("guild") not in [guild.id for guild in call.discord.guilds]:
        raise Problem.MISSING_ACCESS.refused()
    return call.discord.guild_commands.setdefault(call.id("guild"), [])


def _found(call: Call) -> dict[str, Any]:
    for command in _registered(call):
        if command["id"] == call.parts["command"]:
            return command
    raise Problem.UNKNOWN_COMMAND.refused()


def _check_one(command: dict[str, Any], others: Commands) -> None:
    with filled_in() as form:
        checks.check(form, command)
    checks.check_all([*others, command])


def _kept(call: Call, command: dict[str, Any], registered: Commands) -> dict[str, Any]:
    kind = command.get("type", checks.CHAT_INPUT)
    same = [one["id"] for one in registered if (one["type"], one["name"]) == (kind, command.get("name"))]
    kept = {
        "id": same[0] if same else str(ids.new()),
        "application_id": str(call.discord.bot_id),
        "version": str(ids.new()),
        "type": kind,
        "default_member_permissions": None,
        "dm_permission": True,
        "nsfw": False,
        "description": "",
        "name_localizations": None,
        "description_localizations": None,
    } | _tidied(command)
    if kept["default_member_permissions"] is not None:
        kept["default_member_permissions"] = str(kept["default_member_permissions"])
    return kept | ({"guild_id": call.parts["guild"]} if "guild" in call.parts else {})


def _tidied(part: dict[str, Any]) -> dict[str, Any]:
    """What Discord gives back of a command or option: nothing that is empty, null or false."""
    kept = {key: value for key, value in part.items() if value not in (None, False, [], {})}
    if "dm_permission" in part:
        kept["dm_permission"] = part["dm_permission"]
    for key in ("options", "choices"):
        if key in kept:
            kept[key] = [_tidied(one) if key == "options" else one for one in kept[key]]
    return kept


def _without_words(part: dict[str, Any]) -> dict[str, Any]:
    kept = {key: value for key, value in part.items() if not key.endswith("_localizations")}
    for key in ("options", "choices"):
        if key in kept:
            kept[key] = [_without_words(one) for one in kept[key]]
    return kept
