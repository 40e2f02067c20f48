"""What is clicked in a message or filled in in a modal, as the data of an interaction."""

from __future__ import annotations

from typing import Any

from tests.support.discord import asking, emoji
from tests.support.discord.messages import BUTTON, SELECTS, STRING_SELECT, Message
from tests.support.discord.modal import Field, Modal

LINK = 5


def clicked_button(message: Message, wanted: str) -> dict[str, Any]:
    """The data of a press; fails with what there is when the button is absent, disabled or a link."""
    button = find_button(message, wanted)
    assert not button.get("disabled"), f"the button {wanted!r} is disabled"
    assert button.get("style") != LINK, f"the button {wanted!r} is a link"
    return {"component_type": BUTTON, "custom_id": button["custom_id"], "id": button["id"]}


def find_button(message: Message, wanted: str) -> dict[str, Any]:
    """The button of that label, that emoji or whose custom id begins so."""
    buttons = [one for one in message.controls() if one["type"] == BUTTON]
    by_label = [one for one in buttons if one.get("label") == wanted]
    by_emoji = [one for one in buttons if emoji.text_of(one.get("emoji")) == wanted]
    by_id = [one for one in buttons if one.get("custom_id", "").startswith(wanted)]
    found = by_label or by_emoji or by_id
    shown = [(one.get("label"), emoji.text_of(one.get("emoji")), one.get("custom_id")) for one in buttons]
    assert found, f"no button {wanted!r} on {message}; there are {shown}"
    return found[0]


def made_selection(message: Message, wanted: str, values: list[Any]) -> dict[str, Any]:
    """The data of a choice in a select."""
    selects = [one for one in message.controls() if one["type"] in SELECTS]
    found = [one for one in selects if one["custom_id"] == wanted or one.get("placeholder") == wanted]
    found = found or [one for one in selects if one["custom_id"].startswith(wanted)]
    shown = [(one["custom_id"], one.get("placeholder")) for one in selects]
    assert found, f"no select {wanted!r} on {message}; there are {shown}"
    select = found[0]
    assert not select.get("disabled"), f"the select {wanted!r} is disabled"
    data = {"component_type": select["type"], "custom_id": select["custom_id"], "id": select["id"]}
    return data | _chosen(select, values, message.channel)


def submission(modal: Modal, texts: dict[str, Any]) -> dict[str, Any]:
    """The data of a modal that is sent off, in the shape in which it came."""
    known = {name for field in modal.fields for name in (field.label, field.custom_id)}
    strange = [name for name in texts if name not in known]
    assert not strange, f"the modal {modal.title!r} has no field {strange}, but {modal.labels}"
    resolved: dict[str, dict[str, Any]] = {}
    parts = [_filled(field, texts, modal, resolved) for field in modal.fields]
    data = {"custom_id": modal.custom_id, "components": parts}
    return data | ({"resolved": resolved} if resolved else {})


def _filled(field: Field, texts: dict[str, Any], modal: Modal, resolved: dict[str, Any]) -> dict[str, Any]:
    given = texts.get(field.label, texts.get(field.custom_id))
    inner: dict[str, Any] = {"type": field.payload["type"], "custom_id": field.custom_id, "id": 1}
    if field.payload["type"] in SELECTS:
        chosen = _chosen(field.payload, given or [], modal.interaction.channel)
        resolved |= chosen.pop("resolved", {})
        inner |= chosen
    else:
        inner["value"] = _typed(field, field.value if given is None else given)
    if field.is_labelled:
        return {"type": 18, "id": 1, "component": inner}
    return {"type": 1, "id": 1, "components": [inner]}


def _typed(field: Field, text: str) -> str:
    least = field.payload.get("min_length") or 0
    most = field.payload.get("max_length") or 4000
    is_required = field.payload.get("required", True)
    assert text or not is_required, f"{field.label!r} must be filled in"
    assert not text or least <= len(text) <= most, f"{field.label!r} takes {least} to {most} characters"
    return text


def _chosen(select: dict[str, Any], values: list[Any], channel: Any) -> dict[str, Any]:
    least, most = select.get("min_values", 1), select.get("max_values", 1)
    assert least <= len(values) <= most, f"{least} to {most} can be chosen, not {len(values)}"
    if select["type"] != STRING_SELECT:
        resolved: dict[str, dict[str, Any]] = {}
        return {"values": [asking.resolve_chosen(resolved, one, channel) for one in values], "resolved": resolved}
    options = {one["value"]: one["value"] for one in select["options"]}
    options = {one["label"]: one["value"] for one in select["options"]} | options
    strange = [value for value in values if value not in options]
    assert not strange, f"{strange} cannot be chosen; there are {sorted(options)}"
    return {"values": [options[value] for value in values]}
