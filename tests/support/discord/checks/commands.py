"""Commands that are registered: https://discord.com/developers/docs/interactions/application-commands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

import regex
from discord import Locale

from tests.support.discord.checks.form import Form, filled_in
from tests.support.discord.refusals import Problem

CHAT_INPUT = 1
MOST = {1: 100, 2: 15, 3: 15}
MOST_CHARACTERS = 8000
SUBCOMMAND, GROUP, STRING, INTEGER, NUMBER = 1, 2, 3, 4, 10
LOCALES = {locale.value for locale in Locale}

_NAME = regex.compile(r"[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}")


def check_all(commands: list[dict[str, Any]]) -> None:
    """All commands of an application together."""
    kinds = Counter(command.get("type", CHAT_INPUT) for command in commands)
    if any(count > MOST.get(kind, 0) for kind, count in kinds.items()):
        raise Problem.TOO_MANY_COMMANDS.refused()
    seen: set[tuple[int, str]] = set()
    with filled_in() as form:
        for at, command in enumerate(commands):
            key = command.get("type", CHAT_INPUT), command.get("name", "")
            message = "Application command names must be unique"
            form.require(key not in seen, str(at), "APPLICATION_COMMANDS_DUPLICATE_NAME", message)
            seen.add(key)
            check(form, command, f"{at}.")


def check(form: Form, command: dict[str, Any], at: str = "") -> None:
    """One command; `at` is what its fields' paths begin with."""
    if command.get("type", CHAT_INPUT) != CHAT_INPUT:
        form.text(command.get("name"), f"{at}name", least=1, most=32, is_required=True)
        form.require(not command.get("description"), f"{at}description", "CONTEXT_MENU_COMMAND", "Must be empty")
        _check_translations(form, command, at, is_menu=True)
        return
    _check_words(form, command, at)
    _check_options(form, command.get("options"), f"{at}options", depth=0)
    if _length(command) > MOST_CHARACTERS:
        message = f"Command exceeds maximum size ({MOST_CHARACTERS})"
        form.wrong(f"{at}name", "APPLICATION_COMMAND_TOO_LARGE", message)


def _check_words(form: Form, part: dict[str, Any], at: str) -> None:
    _check_name(form, part.get("name"), f"{at}name")
    form.text(part.get("description"), f"{at}description", least=1, most=100, is_required=True)
    _check_translations(form, part, at)


def _check_translations(form: Form, part: dict[str, Any], at: str, *, is_menu: bool = False) -> None:
    for locale, name in _translations(form, part, "name_localizations", at):
        if is_menu:
            form.text(name, f"{at}name_localizations.{locale}", least=1, most=32)
        else:
            _check_name(form, name, f"{at}name_localizations.{locale}")
    for locale, words in _translations(form, part, "description_localizations", at):
        form.text(words, f"{at}description_localizations.{locale}", least=1, most=100)


def _translations(form: Form, part: dict[str, Any], key: str, at: str) -> Iterator[tuple[str, Any]]:
    for locale, words in (part.get(key) or {}).items():
        message = f"Value must be one of {sorted(LOCALES)}."
        form.require(locale in LOCALES, f"{at}{key}.{locale}", "ENUM_TYPE_COERCE", message)
        yield locale, words


def _check_name(form: Form, name: Any, path: str) -> None:
    is_right = isinstance(name, str) and _NAME.fullmatch(name) and name == name.lower()
    form.require(is_right, path, "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid")


def _check_options(form: Form, options: Any, at: str, *, depth: int) -> None:
    found = form.members(options, at, most=25)
    kinds = [option.get("type") for option in found]
    names = [option.get("name") for option in found]
    nested = [kind in (SUBCOMMAND, GROUP) for kind in kinds]
    if any(nested) and not all(nested):
        message = "Sub-command and sub-command group option types are mutually exclusive to all other types"
        form.wrong(at, "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", message)
    needed = [bool(option.get("required")) for option in found]
    if needed != sorted(needed, reverse=True):
        message = "Required options must be placed before non-required options"
        form.wrong(at, "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", message)
    for i, option in enumerate(found):
        place = f"{at}.{i}."
        message = "Option name already exists"
        form.require(names.index(names[i]) == i, f"{place}name", "APPLICATION_COMMAND_OPTIONS_NAME_INVALID", message)
        form.require(kinds[i] in range(1, 12), f"{place}type", "BASE_TYPE_CHOICES", "Value must be one of (1, …, 11).")
        _check_words(form, option, place)
        if nested[i]:
            is_in_place = depth == 0 or (depth == 1 and kinds[i] == SUBCOMMAND)
            form.require(is_in_place, f"{place}type", "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "Nested too deep")
            _check_options(form, option.get("options"), f"{place}options", depth=depth + 1)
        else:
            _check_value(form, option, place)


def _check_value(form: Form, option: dict[str, Any], at: str) -> None:
    kind = option.get("type")
    choices = form.members(option.get("choices"), f"{at}choices", most=25)
    if choices and kind not in (STRING, INTEGER, NUMBER):
        form.wrong(f"{at}choices", "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "No choices for this type")
    if choices and option.get("autocomplete"):
        form.wrong(
            f"{at}autocomplete", "APPLICATION_COMMAND_OPTIONS_CHOICES", "Choices and autocomplete exclude each other"
        )
    for i, choice in enumerate(choices):
        check_choice(form, choice, f"{at}choices.{i}.", kind)
    form.number(option.get("min_length"), f"{at}min_length", least=0, most=6000)
    form.number(option.get("max_length"), f"{at}max_length", least=1, most=6000)
    has_range = option.get("min_value") is not None or option.get("max_value") is not None
    message = "Only numbers have a range"
    form.require(not has_range or kind in (INTEGER, NUMBER), f"{at}min_value", "BASE_TYPE_CHOICES", message)


def check_choice(form: Form, choice: dict[str, Any], at: str, kind: int | None) -> None:
    """One choice of an option, registered or given by autocomplete."""
    form.text(choice.get("name"), f"{at}name", least=1, most=100, is_required=True)
    for locale, words in _translations(form, choice, "name_localizations", at):
        form.text(words, f"{at}name_localizations.{locale}", least=1, most=100)
    value = choice.get("value")
    if kind == STRING:
        form.text(value, f"{at}value", least=1, most=100, is_required=True)
    else:
        is_number = isinstance(value, int if kind == INTEGER else (int, float)) and not isinstance(value, bool)
        form.require(is_number, f"{at}value", "NUMBER_TYPE_COERCE", f"Value {value!r} is not a number.")


def _length(part: dict[str, Any]) -> int:
    own = _longest(part, "name") + _longest(part, "description")
    chosen = sum(_longest(one, "name") + len(str(one.get("value", ""))) for one in part.get("choices") or [])
    return own + chosen + sum(_length(option) for option in part.get("options") or [])


def _longest(part: dict[str, Any], key: str) -> int:
    words = [part.get(key) or "", *(part.get(f"{key}_localizations") or {}).values()]
    return max(len(word) for word in words)
