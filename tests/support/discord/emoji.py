"""Emoji: those of Unicode, by what Discord takes."""

from __future__ import annotations

from typing import Any

import regex

_ONE = r"(?:[0-9#*]\uFE0F?\u20E3|\p{RI}\p{RI}|(?![0-9#*])\p{Emoji}\uFE0F?\p{Emoji_Modifier}?[\U000E0020-\U000E007F]*)"
_UNICODE = regex.compile(rf"{_ONE}(?:\u200D{_ONE})*")
_CUSTOM = regex.compile(r"(\w{2,32}):(\d+)")


def is_known(text: str) -> bool:
    """Whether Discord would show this as an emoji: one of Unicode, or `name:id`."""
    return bool(_UNICODE.fullmatch(text) or _CUSTOM.fullmatch(text))


def payload(text: str) -> dict[str, Any]:
    """The emoji object of `👍`, or of `name:id`."""
    if found := _CUSTOM.fullmatch(text):
        return {"id": found[2], "name": found[1]}
    return {"id": None, "name": text}


def text_of(payload: dict[str, Any] | None) -> str:
    """The other way round; nothing for nothing."""
    if not payload:
        return ""
    return f"{payload['name']}:{payload['id']}" if payload.get("id") else payload["name"]
