"""A request for a song: its JSON, checked field by field."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from aiohttp import web

from bot.song import MAX_SEED
from bot.web.errors import refuse


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
        refuse(
            HTTPStatus.UNSUPPORTED_MEDIA_TYPE,
            "not_json",
            "A song is asked for in JSON.",
            'Send Content-Type: application/json and {"prompt": "…"}.',
        )
    fields = _object(await request.read())
    for name in fields:
        if name not in Order.__dataclass_fields__:
            _refuse_field(f"There is no field {name[:40]!r}.", "The fields are prompt, seed, bars and seconds.")
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
        refuse(
            HTTPStatus.BAD_REQUEST,
            "bad_json",
            "The request's body is not a JSON object in UTF-8.",
            'Send something like {"prompt": "a slow waltz for accordion"}.',
        )
    return value


def _prompt(value: object) -> str:
    if not isinstance(value, str):
        _refuse_field("The prompt is missing, or is not text.", "Say what the song should be like.")
    # JSON can spell half of a surrogate pair, which is no character and cannot be stored.
    return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _seed(value: object) -> int | None:
    if value is not None and not (_is_whole(value) and 0 <= value <= MAX_SEED):
        _refuse_field("The seed is not a whole number from 0 to 2⁵³ − 1.", "Leave it out for a new one.")
    return value


def _bars(value: object) -> int | None:
    if value is not None and not (_is_whole(value) and value >= 1):
        _refuse_field("The number of bars is not a whole number above 0.", "Leave it out, or send e.g. 16.")
    return value


def _seconds(value: object) -> float | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < math.inf:
        _refuse_field("The length in seconds is not a number above 0.", "Leave it out, or send e.g. 60.")
    return float(value)


def _refuse_field(message: str, hint: str) -> None:
    refuse(HTTPStatus.BAD_REQUEST, "bad_field", message, hint)
