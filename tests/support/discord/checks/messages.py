"""Messages: https://discord.com/developers/docs/resources/message#create-message."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tests.support.discord.attachments import Upload
from tests.support.discord.checks import components, embeds
from tests.support.discord.checks.form import Form, filled_in
from tests.support.discord.refusals import Problem

MOST_CHARACTERS = 2000
MOST_FILES = 10
MOST_BYTES = 25 * 2**20
COMPONENTS_V2 = 1 << 15


def check(payload: dict[str, Any], files: Mapping[int, Upload], *, upload_limit: int) -> None:
    """Refuses what breaks a limit. Whether anything is left to send is asked later: an edit may leave things out."""
    sizes = [len(file.data) for file in files.values()]
    if any(size > upload_limit for size in sizes) or sum(sizes) > MOST_BYTES:
        raise Problem.TOO_LARGE.refused()
    with filled_in() as form:
        form.text(payload.get("content"), "content", most=MOST_CHARACTERS)
        form.text(payload.get("nonce"), "nonce", most=25)
        embeds.check(form, payload.get("embeds"))
        components.check(form, payload.get("components"))
        _check_attachments(form, payload.get("attachments"), files)
        _check_mentions(form, payload.get("allowed_mentions"))
        is_classic = not (payload.get("flags") or 0) & COMPONENTS_V2
        form.require(is_classic, "flags", "UNKNOWN_FLAGS", "The stand-in knows no components v2")


def _check_attachments(form: Form, told: Any, files: Mapping[int, Upload]) -> None:
    entries = form.members(told, "attachments", most=MOST_FILES)
    form.require(len(files) <= MOST_FILES, "files", "BASE_TYPE_MAX_LENGTH", "Must be 10 or fewer in length.")
    for at, entry in enumerate(entries):
        form.text(entry.get("description"), f"attachments.{at}.description", most=1024)
        has_id = str(entry.get("id", "")).isdecimal()
        form.require(has_id, f"attachments.{at}.id", "NUMBER_TYPE_COERCE", "Value is not snowflake.")


def _check_mentions(form: Form, allowed: dict[str, Any] | None) -> None:
    if allowed is None:
        return
    parse = form.members(allowed.get("parse"), "allowed_mentions.parse", most=3)
    for at, kind in enumerate(parse):
        message = "Value must be one of ('everyone', 'users', 'roles')."
        form.require(
            kind in ("users", "roles", "everyone"), f"allowed_mentions.parse.{at}", "BASE_TYPE_CHOICES", message
        )
    for kind in ("users", "roles"):
        named = form.members(allowed.get(kind), f"allowed_mentions.{kind}", most=100)
        if kind in parse and named:
            message = f'parse:["{kind}"] and {kind}: [ids...] are mutually exclusive.'
            form.wrong("allowed_mentions", "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE", message)
