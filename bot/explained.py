"""Errors as a member reads them: in their language, and as what they mean for them, not for the host.

The sentences of a code are `error-<code>` and `error-<code>-hint`; where a code has cases, `error-<code>-<case>`.
"""

from __future__ import annotations

from discord.utils import escape_markdown

from bot import words as all_words
from bot.errors import Problem, Values
from bot.song import SongError
from bot.words import Words

_UNKNOWN = "error-failed"


def explained(words: Words, problem: Problem) -> tuple[str, str]:
    """What happened and why, and what to do next: two sentences."""
    return _said(words, _key(problem.code, problem.case), problem.values)


def failure(words: Words, error: SongError) -> tuple[str, str]:
    """The same for why a song failed. Its code may be another version's."""
    return _said(words, _key(error.code), {})


def _key(code: str, case: str = "") -> str:
    key = f"error-{code}-{case}" if case else f"error-{code}"
    return key.replace("_", "-")


def _said(words: Words, key: str, values: Values) -> tuple[str, str]:
    known = key if all_words.of().has(key) else _UNKNOWN
    shown = {name: escape_markdown(value) if isinstance(value, str) else value for name, value in values.items()}
    return words(known, **shown), words(f"{known}-hint", **shown)
