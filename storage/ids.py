"""Ids and names: what songs are called by, and what every database can hold."""

from __future__ import annotations

import hashlib
import re
import secrets

from storage.errors import RefusedError

LONGEST_NAME = 200
"""Of a member or a guild, in characters; as its column."""

LONGEST_EMOJI = 100
"""In characters; as its column. Discord's own emojis are written as their name and number."""

_CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz"  # no i, l, o, u: read aloud without mistakes

_UNKEPT = re.compile("[\0\ud800-\udfff]")
"""PostgreSQL has no NUL in a text, and UTF-8 no half of a surrogate pair."""


def new_id() -> str:
    """12 random characters (60 bits) that stand in a URL as they are."""
    return "".join(secrets.choice(_CROCKFORD) for _ in range(12))


def id_of(*names: str) -> str:
    """The id that these names have, always the same. It says nothing of them."""
    number = int.from_bytes(hashlib.sha256("\0".join(names).encode("utf-8", "surrogatepass")).digest()[:8], "big")
    return "".join(_CROCKFORD[number >> 5 * place & 31] for place in range(12))


def is_text(text: str) -> bool:
    """Whether every database can hold it."""
    return not _UNKEPT.search(text)


def cleaned(text: str) -> str:
    """The text, with a blank for each character that no database can hold."""
    return _UNKEPT.sub(" ", text)


def check_name(name: str, *, longest: int = LONGEST_NAME) -> None:
    """Refuses what cannot be a name in every database, as it stands. Raises RefusedError `bad_name`."""
    if not 1 <= len(name) <= longest:
        raise _bad_name(name, f"it has {len(name)} characters", longest)
    check_text(name, longest=longest)


def check_text(text: str, *, longest: int | None = None) -> None:
    """Refuses what not every database can hold. Raises RefusedError `bad_name`."""
    if longest is not None and len(text) > longest:
        raise _bad_name(text, f"it has {len(text)} characters", longest)
    if not is_text(text):
        raise _bad_name(text, "it has a NUL or half of a character in it", longest)


def _bad_name(text: str, why: str, longest: int | None) -> RefusedError:
    length = "" if longest is None else f", at most {longest} characters of it"
    return RefusedError(f"{text[:40]!r} cannot be kept: {why}.", f"Use ordinary text{length}.", code="bad_name")
