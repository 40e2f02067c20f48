"""Time zones, by the names that people write."""

from __future__ import annotations

import difflib
import functools
import unicodedata
import zoneinfo

from bot.errors import UsageError

_SHOWN = 5
_NOT_MEANT = ("Etc/", "localtime", "Factory")  # Etc/GMT+2 is two hours behind, not ahead: nobody expects that
_NEAR = 0.7  # of 1: how like a name has to be to be offered


class UnknownTimezoneError(UsageError):
    """No time zone is called so."""

    code = "unknown_timezone"

    def __init__(self, text: str, close: list[str]) -> None:
        hint = f"Did you mean {' or '.join(close)}?" if close else "Write it as Europe/Berlin."
        super().__init__(
            f"There is no time zone {text!r}.",
            hint,
            case="close" if close else "",
            values={"zone": text, "zones": ", ".join(close)},
        )


def find(text: str) -> str:
    """The IANA name of a time zone: "Europe/Berlin" for that, in any case, or for "berlin", if it is the only one.

    Raises UnknownTimezoneError, which offers names that are near.
    """
    wanted = _folded(text)
    whole, by_city = _names()
    cities = by_city.get(wanted, [])
    if wanted in whole:
        return whole[wanted]
    if len(cities) == 1:
        return cities[0]
    raise UnknownTimezoneError(text[:60], cities[:_SHOWN] or _close_to(wanted))


def _close_to(wanted: str) -> list[str]:
    """Names whose city, or the whole of which, is written nearly so."""
    whole, by_city = _names()
    by_words = [name for near in difflib.get_close_matches(wanted, by_city, _SHOWN, _NEAR) for name in by_city[near]]
    by_name = [whole[near] for near in difflib.get_close_matches(wanted, whole, _SHOWN, _NEAR)]
    return list(dict.fromkeys(by_words + by_name))[:_SHOWN]


@functools.cache
def _names() -> tuple[dict[str, str], dict[str, list[str]]]:
    """All names by themselves, and by their last part, folded."""
    names = sorted(name for name in zoneinfo.available_timezones() if not name.startswith(_NOT_MEANT))
    cities: dict[str, list[str]] = {}
    for name in names:
        if "/" in name:
            cities.setdefault(_folded(name.rsplit("/", 1)[1]), []).append(name)
    return {_folded(name): name for name in names}, cities


def _folded(text: str) -> str:
    """Small letters without their accents: IANA writes Sao_Paulo."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "_".join("".join(letter for letter in apart if not unicodedata.combining(letter)).split())
