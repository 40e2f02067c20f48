"""Modals: windows with one to five fields."""

from __future__ import annotations

from typing import Any

from tests.support.discord.checks.components import ROW, check_select, note_custom_id
from tests.support.discord.checks.form import Form, filled_in
from tests.support.discord.messages import SELECTS

TEXT_INPUT = 4
TEXT_DISPLAY = 10
LABEL = 18


def check(payload: dict[str, Any]) -> None:
    """The `data` of a callback that opens a modal."""
    with filled_in() as form:
        form.text(payload.get("custom_id"), "data.custom_id", least=1, most=100, is_required=True)
        form.text(payload.get("title"), "data.title", least=1, most=45, is_required=True)
        ids: list[str] = []
        for at, part in enumerate(form.members(payload.get("components"), "data.components", least=1, most=5)):
            _check_part(form, part, f"data.components.{at}", ids)


def _check_part(form: Form, part: dict[str, Any], at: str, ids: list[str]) -> None:
    match part.get("type"):
        case kind if kind == ROW:
            inner = form.members(part.get("components"), f"{at}.components", least=1, most=1)
            for field in inner:
                place = f"{at}.components.0"
                is_text = field.get("type") == TEXT_INPUT
                form.require(
                    is_text, f"{place}.type", "BASE_TYPE_CHOICES", 'Value of field "type" must be one of (4,).'
                )
                form.text(field.get("label"), f"{place}.label", least=1, most=45, is_required=True)
                _check_field(form, field, place, ids)
        case kind if kind == LABEL:
            form.text(part.get("label"), f"{at}.label", least=1, most=45, is_required=True)
            form.text(part.get("description"), f"{at}.description", most=100)
            _check_field(form, part.get("component") or {}, f"{at}.component", ids)
        case kind if kind == TEXT_DISPLAY:
            form.text(part.get("content"), f"{at}.content", least=1, most=4000, is_required=True)
        case _:
            form.wrong(f"{at}.type", "BASE_TYPE_CHOICES", 'Value of field "type" must be one of (1, 10, 18).')


def _check_field(form: Form, field: dict[str, Any], at: str, ids: list[str]) -> None:
    note_custom_id(form, field, at, ids)
    if field.get("type") in SELECTS:
        check_select(form, field, at)
        return
    if field.get("type") != TEXT_INPUT:
        form.wrong(f"{at}.type", "BASE_TYPE_CHOICES", 'Value of field "type" must be one of (3, 4, 5, 6, 7, 8).')
        return
    form.require(field.get("style") in (1, 2), f"{at}.style", "BASE_TYPE_CHOICES", "Must be one of (1, 2).")
    form.text(field.get("placeholder"), f"{at}.placeholder", most=100)
    form.number(field.get("min_length"), f"{at}.min_length", least=0, most=4000)
    form.number(field.get("max_length"), f"{at}.max_length", least=1, most=4000)
    form.text(field.get("value"), f"{at}.value", most=field.get("max_length") or 4000)
