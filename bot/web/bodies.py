"""Bodies of requests: JSON objects, checked field by field."""

from __future__ import annotations

import json
import sys
from collections.abc import Collection, Mapping
from http import HTTPStatus
from typing import Any, TypeGuard

from aiohttp import web

from bot.song import well_formed
from bot.web.errors import RequestError, bad_field

Fields = Mapping[str, Any]


async def read(request: web.Request, known: Collection[str], *, example: str = "{}") -> Fields:
    """The body's fields, all of which are `known`; `example` is shown to whoever sent something else.

    Raises RequestError (400, 415), and HTTPRequestEntityTooLarge for a body over the limit.
    """
    if request.content_type != "application/json":
        raise RequestError(
            HTTPStatus.UNSUPPORTED_MEDIA_TYPE,
            "not_json",
            "This is asked for in JSON.",
            f"Send Content-Type: application/json and {example}.",
        )
    fields = _object(await request.read(), example)
    check_known(fields, known)
    return fields


def check_known(fields: Fields, known: Collection[str]) -> None:
    """Raises RequestError for a field that is not there: it was meant to say something."""
    for name in fields:
        if name not in known:
            raise bad_field(name, f"There is no field {name[:40]!r}.", f"The fields are {', '.join(known)}.")


def _object(body: bytes, example: str) -> dict[str, Any]:
    try:
        value = json.loads(body.decode("utf-8"))
    except (ValueError, RecursionError):  # a nest too deep to be read is no order either
        value = None
    if not isinstance(value, dict):
        raise RequestError(
            HTTPStatus.BAD_REQUEST,
            "bad_json",
            "The request's body is not a JSON object in UTF-8.",
            f"Send something like {example}.",
        )
    return value


def text(fields: Fields, name: str, *, longest: int) -> str | None:
    """Of at most `longest` characters; None if it is left out."""
    value = fields.get(name)
    if value is None:
        return None
    if not isinstance(value, str) or len(value) > longest:
        raise bad_field(
            name, f"{name} is not text of at most {longest} characters.", "Leave it out, or send a shorter text."
        )
    return well_formed(value)


def whole(fields: Fields, name: str, *, least: int, most: int | None = None) -> int | None:
    """A whole number; None if it is left out."""
    value = fields.get(name)
    if value is None or (_is_whole(value) and least <= value and (most is None or value <= most)):
        return value
    limits = f"of at least {least}" if most is None else f"from {least} to {most}"
    raise bad_field(name, f"{name} is not a whole number {limits}.", "Leave it out, or change it.")


def seconds(fields: Fields, name: str) -> float | None:
    """A number above 0; None if it is left out."""
    value = fields.get(name)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value <= sys.float_info.max:
        raise bad_field(name, f"{name} is not a number above 0.", "Leave it out, or send e.g. 60.")
    return float(value)


def switch(fields: Fields, name: str) -> bool | None:
    """True or false; None if it is left out."""
    value = fields.get(name)
    if value is None or isinstance(value, bool):
        return value
    raise bad_field(name, f"{name} is neither true nor false.", "Leave it out, or send one of the two.")


def _is_whole(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool)
