"""A request for a song: its JSON, checked field by field."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any, TypeGuard

from aiohttp import web

from bot.song import MAX_SEED
from bot.web.errors import RequestError


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What is asked for. None leaves the choice to Minstrel."""

    prompt: str
    seed: int | None = None
    bars: int | None = None
    seconds: float | None = None


async def read(request: web.Request) -> Order:
    """Raises RequestError (400, 415), and HTTPRequestEntityTooLarge for a body over the limit."""
    if request.content_type != "application/json":
        raise RequestError(
            HTTPStatus.UNSUPPORTED_MEDIA_TYPE,
            "not_json",
            "A song is asked for in JSON.",
            'Send Content-Type: application/json and {"prompt": "…"}.',
        )
    fields = _object(await request.read())
    for name in fields:
        if name not in Order.__dataclass_fields__:
            raise _bad_field(f"There is no field {name[:40]!r}.", "The fields are prompt, seed, bars and seconds.")
    return Order(
        prompt=_prompt(fields.get("prompt")),
        seed=_seed(fields.get("seed")),
        bars=_bars(fields.get("bars")),
        seconds=_seconds(fields.get("seconds")),
    )


def _object(body: bytes) -> dict[str, Any]:
    try:
        value = json.loads(body.decode("utf-8"))
    except (ValueError, RecursionError):  # a nest too deep to be read is no song either
        value = None
    if not isinstance(value, dict):
        raise RequestError(
            HTTPStatus.BAD_REQUEST,
            "bad_json",
            "The request's body is not a JSON object in UTF-8.",
            'Send something like {"prompt": "a slow waltz for accordion"}.',
        )
    return value


def _prompt(value: object) -> str:
    if not isinstance(value, str):
        raise _bad_field("The prompt is missing, or is not text.", "Say what the song should be like.")
    return value


def _seed(value: object) -> int | None:
    if value is None or (_is_whole(value) and 0 <= value <= MAX_SEED):
        return value
    raise _bad_field(f"The seed is not a whole number from 0 to {MAX_SEED}.", "Leave it out for a new one.")


def _bars(value: object) -> int | None:
    if value is None or (_is_whole(value) and value >= 1):
        return value
    raise _bad_field("The number of bars is not a whole number above 0.", "Leave it out, or send e.g. 16.")


def _seconds(value: object) -> float | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value <= sys.float_info.max:
        raise _bad_field("The length in seconds is not a number above 0.", "Leave it out, or send e.g. 60.")
    return float(value)


def _is_whole(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool)


def _bad_field(message: str, hint: str) -> RequestError:
    return RequestError(HTTPStatus.BAD_REQUEST, "bad_field", message, hint)
