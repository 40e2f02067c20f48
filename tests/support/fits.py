"""Whether words fit where Discord shows them: https://discord.com/developers/docs/components/reference."""

from __future__ import annotations

from typing import Any

_BUTTON, _INPUT = 2, 4


def check(components: list[dict[str, Any]]) -> None:
    """Fails where a word in these components, or in those within, is too long."""
    for one in components:
        kind = one["type"]
        _short(one, "label", 80 if kind == _BUTTON else 45)
        _short(one, "placeholder", 100 if kind == _INPUT else 150)
        for option in one.get("options", ()):
            _short(option, "label", 100)
            _short(option, "description", 100)
        check([*one.get("components", ()), *([one["component"]] if "component" in one else ())])


def _short(where: dict[str, Any], name: str, most: int) -> None:
    text = where.get(name) or ""
    assert len(text) <= most, f"{len(text)} characters, {most} fit: {text!r}"
