"""Edits that cannot be done: every EditError's message and hint in English, by its code."""

from __future__ import annotations

from generation.errors import EditError

TEMPLATES: dict[str, tuple[str, str]] = {
    "no_such_bars_here": (
        "The song has {bars} bars, so bars {first} to {last} cannot be composed anew.",
        "Name bars from 1 to {bars}.",
    ),
    "no_such_part": ("Nobody plays the part {part} in this song.", "Its parts are {parts}."),
    "nothing_played": ("The song has no notes.", "Take another one."),
    "no_melody": ("The song has no pitched notes, so there is no tune to keep.", "Take a song with a melody."),
    "same_style": ("The song is in the style {style} already.", "Name another style."),
    "longest_already": (
        "The song has {bars} bars, and with so many more it would be longer than the {most} that a song may have.",
        "Ask for fewer bars.",
    ),
    "nothing_changed": ("Nothing came out that differs from the song as it is.", "Try another seed, or more bars."),
}
"""Message and hint of each code. Numbers: `bars`, `first`, `last`, `most`; `part` and `parts` are names of roles,
the latter with commas between; `style` is a style's name."""


def refusal(code: str, **values: str | int) -> EditError:
    """The error to raise: `values` are what the code's templates name."""
    message, hint = TEMPLATES[code]
    return EditError(message.format(**values), hint.format(**values), code=code, values=values)
