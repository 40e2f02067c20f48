"""From what a person types or clicks to the data of an interaction. Whatever the app would not let them do fails."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.support.discord import ids, permissions
from tests.support.discord.accounts import Account
from tests.support.discord.attachments import Attachment, Upload, keep
from tests.support.discord.channels import Channel
from tests.support.discord.checks.commands import GROUP, INTEGER, NUMBER, STRING, SUBCOMMAND

if TYPE_CHECKING:
    from tests.support.discord.guilds import Guild
    from tests.support.discord.messages import Message
    from tests.support.discord.people import Person
    from tests.support.discord.server import Discord

BOOLEAN, USER, CHANNEL, ROLE, MENTIONABLE, ATTACHMENT = 5, 6, 7, 8, 9, 11


def slash(person: Person, channel: Channel, command: str, options: dict[str, Any]) -> dict[str, Any]:
    """The data of `/command`; subcommands are written as on screen: "playlist propose"."""
    registered, path, wanted = _found(channel, command)
    _may_use(person, channel, registered)
    resolved: dict[str, dict[str, Any]] = {}
    given = _values(person, channel, command, wanted, options, resolved=resolved)
    return _data(registered, path, given, resolved)


def autocomplete(
    person: Person, channel: Channel, command: str, options: dict[str, Any], *, focused: str, typed: str
) -> dict[str, Any]:
    """The data of a command that is being typed; the focused option stands last and holds what is typed so far."""
    registered, path, wanted = _found(channel, command)
    _may_use(person, channel, registered)
    known = {option["name"]: option for option in wanted}
    assert focused in known, f"/{command} has no option {focused!r}, but {sorted(known)}"
    assert known[focused].get("autocomplete"), f"{focused!r} of /{command} does not complete"
    resolved: dict[str, dict[str, Any]] = {}
    optional = [dict(option, required=False) for option in wanted]
    given = _values(person, channel, command, optional, options, resolved=resolved)
    given.append({"name": focused, "type": known[focused]["type"], "value": typed, "focused": True})
    return _data(registered, path, given, resolved)


def menu(person: Person, channel: Channel, name: str, target: Message | Person) -> dict[str, Any]:
    """The data of a command of a message's or a member's menu."""
    on_message = not isinstance(target, Account)
    kind = 3 if on_message else 2
    registered = _registered(channel, name, kind)
    _may_use(person, channel, registered)
    if on_message:
        resolved = {"messages": {str(target.id): target.payload}}
    else:
        resolved = {}
        _resolve(resolved, target, channel.guild)
    return _base(registered) | {"target_id": str(target.id), "resolved": resolved}


def resolve_chosen(resolved: dict[str, dict[str, Any]], chosen: Any, channel: Channel) -> str:
    """The id of a member, role or channel that was picked in a select."""
    _resolve(resolved, chosen, channel.guild)
    return str(chosen.id)


def _base(registered: dict[str, Any]) -> dict[str, Any]:
    return {"id": registered["id"], "name": registered["name"], "type": registered.get("type", 1)}


def _data(
    registered: dict[str, Any], path: list[dict[str, Any]], given: list[dict[str, Any]], resolved: dict[str, Any]
) -> dict[str, Any]:
    for part in reversed(path):
        given = [{"name": part["name"], "type": part["type"], "options": given}]
    data = _base(registered) | ({"options": given} if given else {})
    return data | ({"resolved": resolved} if resolved else {})


def _registered(channel: Channel, name: str, kind: int) -> dict[str, Any]:
    known = channel.discord.commands_in(channel.guild)
    of_kind = {command["name"]: command for command in known if command.get("type", 1) == kind}
    assert name in of_kind, f"there is no command {name!r}; registered are {sorted(of_kind)}"
    return of_kind[name]


def _found(channel: Channel, command: str) -> tuple[dict[str, Any], list[dict[str, Any]], list[dict[str, Any]]]:
    """The registered command, the subcommands on the way and the options at the end of it."""
    first, *rest = command.removeprefix("/").split()
    registered = _registered(channel, first, 1)
    options = registered.get("options", [])
    path: list[dict[str, Any]] = []
    for name in rest:
        nested = {one["name"]: one for one in options if one["type"] in (SUBCOMMAND, GROUP)}
        assert name in nested, f"/{first} has no subcommand {name!r}, but {sorted(nested)}"
        path.append(nested[name])
        options = nested[name].get("options", [])
    left = [one["name"] for one in options if one["type"] in (SUBCOMMAND, GROUP)]
    assert not left, f"/{command} needs one of its subcommands {left}"
    return registered, path, options


def _may_use(person: Person, channel: Channel, registered: dict[str, Any]) -> None:
    name = registered["name"]
    if channel.guild is None:
        contexts = registered.get("contexts")
        allowed = 1 in contexts if contexts is not None else registered.get("dm_permission", True)
        assert allowed, f"/{name} cannot be used in private messages"
        return
    contexts = registered.get("contexts")
    assert contexts is None or 0 in contexts, f"/{name} cannot be used in guilds"
    held = permissions.of(channel.guild, person, channel)
    needed = permissions.bits(["use_application_commands", "view_channel"])
    if (wanted := registered.get("default_member_permissions")) is not None:
        needed |= int(wanted) or permissions.bits(["administrator"])
    assert held & needed == needed, f"{person.name} is not shown /{name} in #{channel.name}"


def _values(
    person: Person,
    channel: Channel,
    command: str,
    wanted: list[dict[str, Any]],
    options: dict[str, Any],
    *,
    resolved: dict[str, dict[str, Any]],
) -> list[dict[str, Any]]:
    known = {option["name"]: option for option in wanted}
    strange = [name for name in options if name not in known]
    assert not strange, f"/{command} has no option {strange}, but {sorted(known)}"
    missing = [name for name, option in known.items() if option.get("required") and name not in options]
    assert not missing, f"/{command} needs {missing}"
    return [
        {"name": name, "type": known[name]["type"], "value": _value(channel, known[name], value, resolved)}
        for name, value in options.items()
    ]


def _value(channel: Channel, option: dict[str, Any], value: Any, resolved: dict[str, dict[str, Any]]) -> Any:
    name, kind = option["name"], option["type"]
    types = {STRING: str, INTEGER: int, BOOLEAN: bool, USER: Account, CHANNEL: Channel, ATTACHMENT: Upload}
    is_of_type: bool = isinstance(value, (int, float) if kind == NUMBER else types.get(kind, object))
    fits = is_of_type and isinstance(value, bool) == (kind == BOOLEAN)
    assert fits, f"{value!r} is no value for {name!r} (type {kind})"
    if kind in (STRING, INTEGER, NUMBER):
        _in_bounds(option, value)
        return value
    if kind == BOOLEAN:
        return value
    if isinstance(value, Upload):
        return _attach(channel, value, resolved)
    if isinstance(value, Channel) and option.get("channel_types"):
        assert int(value.kind) in option["channel_types"], f"{name!r} does not take channels of that kind"
    return resolve_chosen(resolved, value, channel)


def _in_bounds(option: dict[str, Any], value: Any) -> None:
    name = option["name"]
    if option.get("choices"):
        allowed = [choice["value"] for choice in option["choices"]]
        assert value in allowed, f"{value!r} is none of the choices of {name!r}: {allowed}"
    size, key = (len(value), "length") if isinstance(value, str) else (value, "value")
    least, most = option.get(f"min_{key}"), option.get(f"max_{key}")
    if isinstance(value, str):
        most = min(6000, 6000 if most is None else most)
    assert least is None or size >= least, f"{name!r} is at least {least} in {key}, not {size}"
    assert most is None or size <= most, f"{name!r} is at most {most} in {key}, not {size}"


def _resolve(resolved: dict[str, dict[str, Any]], chosen: Any, guild: Guild | None) -> None:
    at = str(chosen.id)
    if isinstance(chosen, Account):
        resolved.setdefault("users", {})[at] = chosen.payload
        if guild is not None and chosen.id in guild.members:
            held = str(permissions.of(guild, chosen))
            resolved.setdefault("members", {})[at] = guild.members[chosen.id].partial | {"permissions": held}
    elif isinstance(chosen, Channel):
        bot_held = permissions.of(chosen.guild, chosen.discord.bot, chosen) if chosen.guild else 0
        resolved.setdefault("channels", {})[at] = chosen.payload | {"permissions": str(bot_held)}
    else:
        resolved.setdefault("roles", {})[at] = chosen.payload


def _attach(channel: Channel, file: Upload, resolved: dict[str, dict[str, Any]]) -> str:
    discord: Discord = channel.discord
    kept: Attachment = keep(file, {}, cdn=discord.address, channel_id=channel.id)
    discord.files[kept.id] = kept
    resolved.setdefault("attachments", {})[str(kept.id)] = kept.payload | {"ephemeral": True}
    return str(kept.id)


def new_nonce() -> str:
    """What an app marks its message with."""
    return str(ids.new())
