"""Why a song is suggested, in a sentence of a member's language. Each says only what led to the suggestion.

What songs have in common is said in two ways, as languages need it: by adjectives ("slow and sad"), and by what can
follow "a song" ("with strings and in a minor key"). A quality for which there is no word is left out.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bot import musical
from bot import words as all_words
from bot.discovery.discovery import Fondness, Reason
from bot.discovery.features import Kind, Quality
from bot.words import Words
from recommend import ReasonKind


def said(words: Words, reason: Reason, *, title: Callable[[str], str]) -> str:
    """The sentence. `title` shows a song's title as the front end marks it."""
    songs = words.list(title(song.title) for song in reason.others)
    match reason.kind:
        case ReasonKind.LIKE_YOURS if songs:
            sort, values = _in_common(words, reason.qualities)
            return words(f"discovering-because-like-yours{sort}", case=_case(reason), songs=songs, **values)
        case ReasonKind.TOGETHER if songs:
            return words("discovering-because-together", case=_case(reason), songs=songs)
        case ReasonKind.TOGETHER:
            return words("discovering-because-together-unnamed")
        case ReasonKind.POPULAR | ReasonKind.NEW | ReasonKind.UNHEARD:
            return words(f"discovering-because-{reason.kind}", count=reason.count)
        case ReasonKind.STYLE | ReasonKind.LIKE_YOURS:
            return _plainly(words, "discovering-because", reason.qualities)
        case ReasonKind.SIMILAR:
            return _plainly(words, "discovering-alike", reason.qualities)


def named(words: Words, quality: Quality) -> str:
    """A quality by itself, as in a list: waltz, strings, slow."""
    if quality.kind is Kind.STYLE:
        return musical.style(words, quality.name)
    sort = {Kind.BAND: "family", Kind.MOOD: "mood"}.get(quality.kind, "trait")
    key = f"discovering-{sort}-{quality.name.replace(' ', '-')}"
    return words(key) if all_words.of().has(key) else words.literal(quality.name)


def _case(reason: Reason) -> str:
    """How fond the member is of the songs that are named, and whether there are several: "loves-one", "seems-many"."""
    fondness = reason.fondness
    if reason.kind is ReasonKind.TOGETHER and fondness is Fondness.LOVES:
        fondness = Fondness.LIKES  # as the others do, of whom no more is said
    return f"{fondness}-{'one' if len(reason.others) == 1 else 'many'}"


def _plainly(words: Words, key: str, qualities: Sequence[Quality]) -> str:
    """A style alone has a sentence of its own, and so has that a song is not in one."""
    if len(qualities) == 1 and qualities[0].kind is Kind.STYLE:
        of_style = f"{key}-style{'-lacking' if qualities[0].lacking else ''}"
        if all_words.of().has(of_style):
            return words(of_style, style=musical.style(words, qualities[0].name))
    sort, values = _in_common(words, qualities)
    return words(f"{key}{sort}", **values)


def _in_common(words: Words, qualities: Sequence[Quality]) -> tuple[str, dict[str, str]]:
    """What a message's key ends with, by what there is to say, and its values."""
    said = [phrase for quality in qualities if (phrase := _phrase(words, quality)) is not None]
    values = {
        sort: words.list(dict.fromkeys(text for found, text in said if found == sort)) for sort in ("like", "having")
    }
    there = {sort: text for sort, text in values.items() if text}
    return ("-both" if len(there) > 1 else "".join(f"-{sort}" for sort in there)), there


def _phrase(words: Words, quality: Quality) -> tuple[str, str] | None:
    """Whether it is "like" or "having", and the phrase."""
    if quality.kind is Kind.STYLE:
        if quality.lacking:  # that two songs are both no waltzes says nothing
            return None
        return "having", words("discovering-having-style", style=musical.style(words, quality.name))
    name = quality.name.replace(" ", "-")
    for sort in ("lacking",) if quality.lacking else ("like", "having"):
        key = f"discovering-{sort}-{name}"
        if all_words.of().has(key):
            return ("like" if sort == "like" else "having"), words(key)
    return None
