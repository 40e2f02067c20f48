"""In which language a request is answered."""

from __future__ import annotations

from aiohttp import hdrs, web

from bot import words
from bot.words import Words


def words_of(request: web.Request) -> Words:
    """By the query's `lang`, for what cannot send headers (an EventSource, a link), else by Accept-Language."""
    return words.plain(request.query.get("lang"), *accepted(request.headers.get(hdrs.ACCEPT_LANGUAGE, "")))


def accepted(header: str) -> list[str]:
    """The language tags that an Accept-Language header names, the best liked first (RFC 9110, 12.5.4)."""
    weighed: list[tuple[float, str]] = []
    for item in header[:500].split(","):
        tag, _, parameter = item.partition(";")
        weight = _weight(parameter.strip().lower())
        if tag.strip() and weight > 0:
            weighed.append((weight, tag.strip()))
    return [tag for _, tag in sorted(weighed, key=lambda one: -one[0])]


def _weight(parameter: str) -> float:
    """Of `q=0.8`; 1 if nothing is said, 0 for what cannot be read."""
    if not parameter:
        return 1.0
    try:
        weight = float(parameter.removeprefix("q="))
    except ValueError:
        return 0.0
    return weight if 0 <= weight <= 1 else 0.0
