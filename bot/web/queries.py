"""What stands behind the question mark of an address, checked."""

from __future__ import annotations

from collections.abc import Sequence

from aiohttp import web

from bot.web.errors import bad_query


def whole(request: web.Request, name: str, *, usual: int, most: int) -> int:
    """A whole number from 1 to `most`. Raises RequestError."""
    given = request.query.get(name, str(usual))
    if given.isascii() and given.isdecimal() and len(given) <= len(str(most)) and 1 <= int(given) <= most:
        return int(given)
    raise bad_query(name, f"{name} is not a whole number from 1 to {most}.", "Leave it out, or send e.g. 5.")


def one_of(request: web.Request, name: str, known: Sequence[str]) -> str:
    """One of these, the first if nothing is said. Raises RequestError."""
    given = request.query.get(name, known[0])
    if given in known:
        return given
    raise bad_query(name, f"{name} is not one of {', '.join(known)}.", "Leave it out, or send one of these.")


def text(request: web.Request, name: str, *, longest: int) -> str:
    """Text of at most `longest` characters; empty if it is left out. Raises RequestError."""
    given = request.query.get(name, "")
    if len(given) <= longest:
        return given
    raise bad_query(name, f"{name} has more than {longest} characters.", "Send less.")
