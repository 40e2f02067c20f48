"""What keeps somebody from a song, in their language, and as what it means for them, not for the host.

The sentences of a code are `error-<code>` and `error-<code>-hint`; where a code has cases, `error-<code>-<case>`.
"""

from __future__ import annotations

from bot import words as all_words
from bot.errors import Problem, Values
from bot.song import SongError, Wait
from bot.words import Words

_UNKNOWN = "error-failed"


def explained(words: Words, problem: Problem) -> tuple[str, str]:
    """What happened and why, and what to do next: two sentences."""
    return _said(words, _key(problem.code, problem.case), problem.values)


def is_known(problem: Problem) -> bool:
    """Whether there are sentences for it."""
    return all_words.of().has(_key(problem.code, problem.case))


def failure(words: Words, error: SongError) -> tuple[str, str]:
    """The same for why a song failed. Its code may be another version's."""
    return _said(words, _key(error.code), {})


def waiting(words: Words, wait: Wait) -> str:
    """The place in line, why, and about how long."""
    if not wait.workers:
        return words("asking-no-worker")
    said = [words("asking-next") if wait.place == 1 else words("asking-place", place=wait.place)]
    if wait.of_own:
        said.append(words("asking-of-own", own=wait.of_own))
    if wait.place > 1:
        said.append(words("asking-rule-first-come" if wait.first_come else "asking-rule-fair"))
    if wait.seconds is not None and wait.place > 1:
        said.append(words("asking-about", length=words.duration(max(wait.seconds, 1))))
    if wait.failed_before:
        said.append(words("asking-failed-before"))
    return "\n".join(said)


def _key(code: str, case: str = "") -> str:
    key = f"error-{code}-{case}" if case else f"error-{code}"
    return key.replace("_", "-")


def _said(words: Words, key: str, values: Values) -> tuple[str, str]:
    known = key if all_words.of().has(key) else _UNKNOWN
    shown = {name: words.literal(value) if isinstance(value, str) else value for name, value in values.items()}
    return words(known, **shown), words(f"{known}-hint", **shown)
