"""What a reaction is worth."""

from __future__ import annotations

_DISLIKES = frozenset("👎💔😴🤮🤢😡💩🙉")
_LOVES = frozenset("❤😍🔥🤩💯⭐🌟")


def weight(emoji: str) -> float:
    """From -1 to 2: a dislike, any other reaction (whoever reacts at all was reached), love."""
    plain = emoji.replace("\ufe0f", "")
    if plain in _DISLIKES:
        return -1.0
    return 2.0 if plain in _LOVES else 1.0
