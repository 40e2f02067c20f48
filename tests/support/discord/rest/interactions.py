"""The bot's answers: the callback while Discord is patient, then the token for fifteen minutes."""

from __future__ import annotations

from typing import Any

from tests.support.discord import posting
from tests.support.discord.checks import commands as command_checks
from tests.support.discord.checks import modals
from tests.support.discord.checks.form import filled_in
from tests.support.discord.interactions import Callback, Interaction, Kind
from tests.support.discord.limits import Limit
from tests.support.discord.messages import COMMAND, CONTEXT_MENU, EPHEMERAL, ORDINARY, REPLY, Message
from tests.support.discord.modal import Modal
from tests.support.discord.refusals import Problem
from tests.support.discord.rest.routes import Call, route

FOLLOWING = Limit(requests=5, seconds=2.0)
WEBHOOK = "/webhooks/{application}/{token}"
MOST_CHOICES = 25

_ALLOWED = {
    Kind.COMMAND: {Callback.MESSAGE, Callback.THINKING, Callback.MODAL},
    Kind.COMPONENT: {Callback.MESSAGE, Callback.THINKING, Callback.DEFERRED_EDIT, Callback.EDIT, Callback.MODAL},
    Kind.AUTOCOMPLETE: {Callback.CHOICES},
    Kind.MODAL: {Callback.MESSAGE, Callback.THINKING, Callback.DEFERRED_EDIT, Callback.EDIT},
}


@route("POST", "/interactions/{interaction}/{token}/callback", needs_token=False)
async def call_back(call: Call) -> Any:
    asked = call.discord.interactions.get(call.id("interaction"))
    if asked is None or asked.token != call.parts["token"] or asked.failed:
        raise Problem.UNKNOWN_INTERACTION.refused()
    if asked.callback is not None:
        raise Problem.ALREADY_ANSWERED.refused()
    kind = _kind(call.payload.get("type"), asked)
    _act(asked, kind, call.payload.get("data") or {}, call)
    asked.note(kind)
    if call.query.get("with_response") in ("1", "true", "True"):
        return _told(asked, kind)
    return None


@route("POST", WEBHOOK, limit=FOLLOWING, needs_token=False)
async def follow_up(call: Call) -> Any:
    asked = _asked(call)
    if asked.original is not None and asked.original.loading and not asked.original.deleted:
        posting.edit(asked.original, _without_flags(call.payload), call.files)
        return asked.original.payload
    kind = REPLY if asked.source is not None else ORDINARY
    message = _answer(asked, call.payload, call, kind=kind)
    asked.followups.append(message)
    return message.payload


@route("GET", WEBHOOK + "/messages/{message}", needs_token=False)
async def one(call: Call) -> Any:
    return _message(call).payload


@route("PATCH", WEBHOOK + "/messages/{message}", limit=FOLLOWING, needs_token=False)
async def edit(call: Call) -> Any:
    message = _message(call)
    posting.edit(message, _without_flags(call.payload), call.files)
    return message.payload


@route("DELETE", WEBHOOK + "/messages/{message}", needs_token=False)
async def delete(call: Call) -> None:
    posting.delete(_message(call))


def _kind(number: Any, asked: Interaction) -> Callback:
    allowed = _ALLOWED[asked.kind]
    needs_source = {Callback.DEFERRED_EDIT, Callback.EDIT}
    if asked.source is None:
        allowed = allowed - needs_source
    if number not in allowed:
        with filled_in() as form:
            form.wrong("type", "BASE_TYPE_CHOICES", f"Value must be one of {sorted(int(one) for one in allowed)}.")
    return Callback(number)


def _act(asked: Interaction, kind: Callback, data: dict[str, Any], call: Call) -> None:
    bot = asked.discord.bot
    match kind:
        case Callback.MESSAGE:
            asked.original = _answer(asked, data, call, kind=_message_kind(asked))
        case Callback.THINKING:
            is_ephemeral = bool((data.get("flags") or 0) & EPHEMERAL)
            asked.original = posting.think(
                asked.channel, bot, asked, kind=_message_kind(asked), is_ephemeral=is_ephemeral
            )
        case Callback.DEFERRED_EDIT:
            asked.original = asked.source
        case Callback.EDIT:
            assert asked.source is not None
            if asked.source.deleted:
                raise Problem.UNKNOWN_MESSAGE.refused()
            posting.edit(asked.source, data, call.files)
            asked.original = asked.source
        case Callback.CHOICES:
            asked.choices = _choices(data)
        case Callback.MODAL:
            modals.check(data)
            asked.modal = Modal(custom_id=data["custom_id"], title=data["title"], payload=data, interaction=asked)


def _answer(asked: Interaction, payload: dict[str, Any], call: Call, *, kind: int) -> Message:
    bot = asked.discord.bot
    return posting.send(asked.channel, bot, payload, call.files, kind=kind, interaction=asked)


def _message_kind(asked: Interaction) -> int:
    if asked.kind is Kind.COMMAND:
        return COMMAND if asked.data["type"] == 1 else CONTEXT_MENU
    return REPLY if asked.source is not None else ORDINARY


def _choices(data: dict[str, Any]) -> list[dict[str, Any]]:
    with filled_in() as form:
        choices = form.members(data.get("choices"), "data.choices", most=MOST_CHOICES)
        for at, choice in enumerate(choices):
            kind = command_checks.STRING if isinstance(choice.get("value"), str) else command_checks.NUMBER
            command_checks.check_choice(form, choice, f"data.choices.{at}.", kind)
    return choices


def _told(asked: Interaction, kind: Callback) -> dict[str, Any]:
    interaction: dict[str, Any] = {"id": str(asked.id), "type": int(asked.kind)}
    resource: dict[str, Any] = {"type": int(kind)}
    if asked.original is not None:
        interaction |= {
            "response_message_id": str(asked.original.id),
            "response_message_loading": asked.original.loading,
            "response_message_ephemeral": asked.original.ephemeral,
        }
        if kind in (Callback.MESSAGE, Callback.EDIT):
            resource["message"] = asked.original.payload
    return {"interaction": interaction, "resource": resource}


def _asked(call: Call) -> Interaction:
    if call.id("application") != call.discord.bot_id:
        raise Problem.UNKNOWN_WEBHOOK.refused()
    asked = call.discord.asked_by_token(call.parts["token"])
    if asked is None or asked.is_dead:
        raise Problem.INVALID_TOKEN.refused()
    if asked.callback is None:
        raise Problem.UNKNOWN_WEBHOOK.refused()
    return asked


def _message(call: Call) -> Message:
    found = _asked(call).find(call.parts["message"])
    if found is None:
        raise Problem.UNKNOWN_MESSAGE.refused()
    return found


def _without_flags(payload: dict[str, Any]) -> dict[str, Any]:
    """Whether a message is ephemeral was said when it was deferred, and cannot be changed."""
    return {key: value for key, value in payload.items() if key != "flags"}
