"""Why a song is suggested, in a sentence."""

from __future__ import annotations

from discord.utils import escape_markdown

from bot import musical
from bot.discovery.discovery import Reason
from bot.discovery.features import Kind, Quality
from bot.words import Words
from recommend import ReasonKind


def said(words: Words, reason: Reason) -> str:
    """The sentence."""
    match reason.kind:
        case ReasonKind.LIKE_YOURS:
            title = "" if reason.other is None else escape_markdown(reason.other.title)
            return words("discovering-because-like-yours", title=title)
        case ReasonKind.POPULAR | ReasonKind.NEW | ReasonKind.UNHEARD:
            return words(f"discovering-because-{reason.kind}", count=reason.count)
        case ReasonKind.STYLE:
            return _of_quality(words, "discovering-because", reason.quality)
        case ReasonKind.SIMILAR:
            return _of_quality(words, "discovering-alike", reason.quality)


def family(words: Words, name: str) -> str:
    """A family of instruments."""
    return words(f"discovering-family-{name.replace(' ', '-')}")


def feeling(words: Words, name: str) -> str:
    """A pole of the moods."""
    return words(f"discovering-mood-{name}")


def _of_quality(words: Words, key: str, quality: Quality | None) -> str:
    if quality is None:
        return words(key)
    lacking = "-lacking" if quality.lacking else ""
    match quality.kind:
        case Kind.STYLE:
            return words(f"{key}-style{lacking}", style=musical.style(words, quality.name))
        case Kind.BAND:
            return words(f"{key}-band{lacking}", family=family(words, quality.name))
        case _:
            return words(f"{key}-trait{lacking}", trait=quality.name.replace(" ", "-"))
