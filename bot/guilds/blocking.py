"""Finding blocked words in prompts, however they are written.

Looks through case, accents, full-width and other variants of letters, invisible characters, underscores, and letters
that are set apart ("p o l k a"). A word is found as a whole one where words are set apart, and anywhere in a text where
they are not: in Chinese, Japanese, Thai and their like, and in Korean, which ties its particles to words.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from bot.errors import UsageError

LONGEST = 80
"""Characters of a blocked word, or of a few that belong together."""

MOST = 500
"""Blocked words, and as many members, of a guild."""

_ACCENTS = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]")
"""Marks on letters; not those that make letters in Japanese, Hindi, Arabic or Hebrew."""

_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3040-\u31ff\u3400-\u9fff\ua960-\ua97f\uac00-\ud7ff"
    "\uf900-\ufaff\U0001b000-\U0001b16f\U00020000-\U0003ffff]"
)
"""Letters of scripts that do not, or not always, set words apart."""

_APART = r"[\W_]+"
_BETWEEN = re.compile(r"[\s\-_]+")
_LETTERS_APART = re.compile(rf"(?<![^\W_])[^\W_](?![^\W_])(?:{_APART}[^\W_](?![^\W_])){{2,}}")


class BlockedWordError(UsageError):
    """A prompt has a word in it that the guild does not want songs for."""

    code = "blocked_word"
    http_status = 403

    def __init__(self, word: str) -> None:
        super().__init__(
            f"The word “{word}” is not wanted in this server's songs.",
            "Say it in other words, or ask a moderator.",
            values={"word": word},
        )


class BlockedMemberError(UsageError):
    """The guild's moderators do not want songs from a member."""

    code = "blocked_member"
    http_status = 403

    def __init__(self) -> None:
        super().__init__("Moderators of this server have stopped you from asking for songs here.", "Ask one of them.")


class BadWordError(UsageError):
    """Something that cannot be put on a block list."""

    code = "bad_word"

    def __init__(self, case: str) -> None:
        super().__init__(
            f"A blocked word has letters, and at most {LONGEST} of them.",
            "Give one word, or a few that belong together.",
            case=case,
            values={"most": LONGEST},
        )


class BlockYourselfError(UsageError):
    """A moderator was to be blocked by the same moderator."""

    code = "block_yourself"

    def __init__(self) -> None:
        super().__init__("You cannot block yourself.", "Another moderator can.")


class TooManyBlocksError(UsageError):
    """A block list is as long as it may be."""

    code = "too_many_blocks"

    def __init__(self) -> None:
        super().__init__(
            f"The list has {MOST} entries, which is the most.", "Take some off it first.", values={"most": MOST}
        )


def plain(text: str) -> str:
    """As words are compared: small letters without accents, nothing invisible, one blank between words."""
    seen = "".join(character for character in text if character.isspace() or not _is_invisible(character))
    folded = unicodedata.normalize("NFKC", seen).casefold()
    bare = _ACCENTS.sub("", unicodedata.normalize("NFD", folded))
    return " ".join(unicodedata.normalize("NFC", bare).split())


def entry(word: str) -> str:
    """A word as it stands on a list. Raises BadWordError."""
    value = plain(word)
    if not value:
        raise BadWordError("empty")
    if len(value) > LONGEST:
        raise BadWordError("long")
    return value


def first_of(entries: Iterable[str], prompt: str) -> str | None:
    """The first of a list's words that a prompt has in it."""
    text = plain(prompt)
    spelled = "\n".join(re.sub(_APART, "", found) for found in _LETTERS_APART.findall(text))
    return next((word for word in entries if _stands_in(word, text) or word in spelled), None)


def _stands_in(word: str, text: str) -> bool:
    parts = [part for part in _BETWEEN.split(word) if part] or [word]
    if not all(part in text for part in parts):  # most words of most lists end here: patterns are slow
        return False
    middle = _APART.join(map(re.escape, parts))
    return bool(re.search(_edge(parts[0][0], r"(?<![^\W_])") + middle + _edge(parts[-1][-1], r"(?![^\W_])"), text))


def _edge(letter: str, edge: str) -> str:
    """Where a word is a whole one, no letter goes on beside its own."""
    return edge if letter.isalnum() and not _UNSPACED.match(letter) else ""


def _is_invisible(character: str) -> bool:
    return unicodedata.category(character) in {"Cc", "Cf", "Cs"}
