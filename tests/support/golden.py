"""Messages as Discord is sent them, kept as readable files. `MINSTREL_GOLDEN=write` writes them anew."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent.parent / "golden"

_CHANGING = (
    (re.compile(r"(?<=## Made in\n).*"), "A MOMENT"),
    (re.compile(r"\b[0-9a-hjkmnp-tv-z]{12}\b"), "SONG"),
    (re.compile(r"(?<=-)[0-9a-hjkmnp-tv-z]{6}(?=\.\w+)"), "SONG"),
    (re.compile(r"\b\d{16,20}\b"), "ID"),
)


def check(name: str, message: Any) -> None:
    """That a message of the stand-in's looks as in `golden/NAME.txt`. Ids and times are struck out."""
    shown = draw(message.payload)
    file = FOLDER / f"{name}.txt"
    if os.environ.get("MINSTREL_GOLDEN") == "write":
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(shown, encoding="utf-8")
    assert shown == file.read_text(encoding="utf-8"), f"{file.name}: if the change is meant, MINSTREL_GOLDEN=write"


def draw(payload: dict[str, Any]) -> str:
    """A message, line by line: text, embeds, files, components."""
    lines = [payload["content"]] if payload.get("content") else []
    for embed in payload.get("embeds", ()):
        lines += ["", f"# {embed.get('title', '')}", *embed.get("description", "").splitlines()]
        for field in embed.get("fields", ()):
            lines += [f"## {field['name']}", *field["value"].splitlines()]
        if "footer" in embed:
            lines.append(f"-- {embed['footer']['text']}")
    for file in payload.get("attachments", ()):
        described = f": {file['description']}" if file.get("description") else ""
        lines.append(f"[file {file['filename']} {file.get('content_type', '')}{described}]")
    for row in payload.get("components", ()):
        lines.append("  ".join(_component(one) for one in row["components"]))
    text = "\n".join(lines).strip() + "\n"
    for pattern, name in _CHANGING:
        text = pattern.sub(name, text)
    return text


def _component(one: dict[str, Any]) -> str:
    emoji = one.get("emoji", {}).get("name", "")
    off = " (off)" if one.get("disabled") else ""
    if "options" in one or "placeholder" in one:
        chosen = " | ".join(option["label"] for option in one.get("options", ()))
        return f"<{one.get('placeholder', '')}: {chosen}>{off}"
    return f"({emoji} {one.get('label', '')}".replace("( ", "(").rstrip() + f"){off}"
