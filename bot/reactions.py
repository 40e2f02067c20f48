"""What a reaction is worth. Emojis that are not in the table say nothing of a song, and rate nothing.

A button rates a song too. What it says is kept like a reaction, under a mark of its own: see `pressed`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum

from bot.errors import UsageError


class Meaning(StrEnum):
    """What somebody says of a song by a reaction."""

    LOVE = "love"
    LIKE = "like"
    SKIP = "skip"  # not now: half as bad as a dislike
    DISLIKE = "dislike"


WEIGHTS = {Meaning.LOVE: 2.0, Meaning.LIKE: 1.0, Meaning.SKIP: -0.5, Meaning.DISLIKE: -1.0}

MEANINGS: dict[str, Meaning] = {
    **dict.fromkeys("❤ 🩷 🧡 💛 💚 🩵 💙 💜 🤎 🖤 🩶 🤍 💕 💖 💗 💞 💘 😍 🥰 🔥 ❤‍🔥 🤩 💯 ⭐ 🌟".split(), Meaning.LOVE),
    **dict.fromkeys("👍 👏 🙌 👌 🤘 🎵 🎶 🎉 🥳 🙂 😊 😀 😃 😄 😁 😎 😌 🕺 💃 🎧".split(), Meaning.LIKE),
    **dict.fromkeys("⏭ ⏩ 🥱 😐".split(), Meaning.SKIP),
    **dict.fromkeys("👎 💔 😴 🙁 ☹ 😞 😖 😬 🙄 😒 😤 😠 😡 🤢 🤮 🙉 💩".split(), Meaning.DISLIKE),
}
"""By the emoji as `_plain` has it: in the colour of no skin, and without the mark that asks for a colourful picture."""

FIRST = ("👍", "❤️", "🔥", "👎", "⏭️")
"""The few of them to teach."""

_TONE_OR_PICTURE = re.compile("[\U0001f3fb-\U0001f3ff\ufe0f]")
_PRESSED = "pressed:"


class UnknownReactionError(UsageError):
    """A reaction that says nothing of a song."""

    code = "unknown_reaction"

    def __init__(self, emoji: str) -> None:
        super().__init__(
            f"The reaction {emoji[:20]!r} says nothing of a song.",
            f"React with {_either(FIRST)}, or one like these.",
            values={"emoji": emoji[:20], "known": " ".join(FIRST)},
        )


def pressed(emoji: str) -> str:
    """What a rating by a button is kept as: it stands for itself, whatever reactions a message has or loses."""
    return _PRESSED + emoji


def is_pressed(emoji: str) -> bool:
    """Whether a rating was given by a button."""
    return emoji.startswith(_PRESSED)


def meaning(emoji: str) -> Meaning | None:
    """None for an emoji outside the table."""
    return MEANINGS.get(_plain(emoji))


def weight(emoji: str) -> float | None:
    """From -1 (dislike) to 2 (love); None for an emoji outside the table."""
    said = meaning(emoji)
    return None if said is None else WEIGHTS[said]


def _plain(emoji: str) -> str:
    return _TONE_OR_PICTURE.sub("", emoji.removeprefix(_PRESSED))


def _either(emojis: Iterable[str]) -> str:
    *others, last = emojis
    return f"{' '.join(others)} or {last}"
