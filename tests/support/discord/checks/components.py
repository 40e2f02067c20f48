"""Buttons and selects: https://discord.com/developers/docs/components/reference, rows only (no components v2)."""

from __future__ import annotations

from typing import Any

from tests.support.discord import emoji
from tests.support.discord.checks.form import Form
from tests.support.discord.messages import BUTTON, SELECTS, STRING_SELECT

ROW = 1
LINK = 5
MOST_ROWS = 5
MOST_BUTTONS = 5
CUSTOM_ID_MOST = 100


def check(form: Form, rows: Any) -> None:
    """The rows of a message."""
    ids: list[str] = []
    for at, row in enumerate(form.members(rows, "components", most=MOST_ROWS)):
        _check_row(form, row, f"components.{at}", ids)


def _check_row(form: Form, row: dict[str, Any], at: str, ids: list[str]) -> None:
    if row.get("type") != ROW:
        form.wrong(f"{at}.type", "BASE_TYPE_CHOICES", 'Value of field "type" must be one of (1,).')
        return
    parts = form.members(row.get("components"), f"{at}.components", least=1, most=MOST_BUTTONS)
    if len(parts) > 1 and any(part.get("type") in SELECTS for part in parts):
        form.wrong(at, "COMPONENT_LAYOUT_WIDTH_EXCEEDED", "The specified component exceeds the maximum width")
    for i, part in enumerate(parts):
        place = f"{at}.components.{i}"
        if part.get("type") == BUTTON:
            _check_button(form, part, place)
        elif part.get("type") in SELECTS:
            check_select(form, part, place)
        else:
            message = 'Value of field "type" must be one of (2, 3, 5, 6, 7, 8).'
            form.wrong(f"{place}.type", "BASE_TYPE_CHOICES", message)
        note_custom_id(form, part, place, ids)


def note_custom_id(form: Form, part: dict[str, Any], at: str, ids: list[str]) -> None:
    """Custom ids have 1 to 100 characters and are told once in a message or modal."""
    if part.get("type") == BUTTON and part.get("style") == LINK:
        return
    custom_id = part.get("custom_id")
    form.text(custom_id, f"{at}.custom_id", least=1, most=CUSTOM_ID_MOST, is_required=True)
    if custom_id in ids:
        form.wrong(f"{at}.custom_id", "COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated")
    elif isinstance(custom_id, str):
        ids.append(custom_id)


def _check_button(form: Form, button: dict[str, Any], at: str) -> None:
    style = button.get("style")
    form.require(style in range(1, 6), f"{at}.style", "BASE_TYPE_CHOICES", 'Value of field "style" must be one of …')
    form.text(button.get("label"), f"{at}.label", most=80)
    has_face = button.get("label") or button.get("emoji")
    form.require(has_face, at, "BUTTON_COMPONENT_LABEL_REQUIRED", "A label or an emoji is required.")
    _check_emoji(form, button.get("emoji"), at)
    if style == LINK:
        form.text(button.get("url"), f"{at}.url", least=1, most=512, is_required=True)
        no_both = "A custom id and url cannot both be specified"
        form.require("custom_id" not in button, at, "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE", no_both)
    elif button.get("url") is not None:
        form.wrong(f"{at}.url", "BUTTON_COMPONENT_URL_NOT_ALLOWED", "A url is for link buttons only")


def check_select(form: Form, select: dict[str, Any], at: str) -> None:
    """A select of any kind, in a message or a modal."""
    form.text(select.get("placeholder"), f"{at}.placeholder", most=150)
    form.number(select.get("min_values"), f"{at}.min_values", least=0, most=25)
    form.number(select.get("max_values"), f"{at}.max_values", least=1, most=25)
    if select.get("type") != STRING_SELECT:
        return
    options = form.members(select.get("options"), f"{at}.options", least=1, most=25)
    for i, option in enumerate(options):
        place = f"{at}.options.{i}"
        form.text(option.get("label"), f"{place}.label", least=1, most=100, is_required=True)
        form.text(option.get("value"), f"{place}.value", least=1, most=100, is_required=True)
        form.text(option.get("description"), f"{place}.description", most=100)
        _check_emoji(form, option.get("emoji"), place)
    values = [option.get("value") for option in options]
    for i, value in enumerate(values):
        if value in values[:i]:
            message = "The specified option value is already used"
            form.wrong(f"{at}.options.{i}.value", "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", message)
    most = select.get("max_values") or 1
    form.require(not options or most <= len(options), f"{at}.max_values", "BASE_TYPE_RANGE", "More than there are")
    chosen = sum(bool(option.get("default")) for option in options)
    form.require(chosen <= most, f"{at}.options", "SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES", "Too many defaults")


def _check_emoji(form: Form, told: dict[str, Any] | None, at: str) -> None:
    if told is not None and not told.get("id") and not emoji.is_known(str(told.get("name"))):
        form.wrong(f"{at}.emoji.name", "COMPONENT_INVALID_EMOJI", "Invalid emoji")
