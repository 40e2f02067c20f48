"""What cannot be read: every PromptError's message and hint in English, by its code."""

from __future__ import annotations

from generation.errors import PromptError

TEMPLATES: dict[str, tuple[str, str]] = {
    # Any prompt
    "bad_prompt": (
        "The prompt is empty, so there is nothing to compose.",
        'Say what you would like to hear, for example "a calm piano waltz in D minor".',
    ),
    "no_such_bars": ("A song cannot have {bars} bars.", "Ask for 4 to {most} bars."),
    "no_such_seconds": ("A song cannot last {seconds} seconds.", "Ask for 5 to {most} seconds."),
    # Choices
    "unknown_style": (
        'I know no style called "{words}".',
        "Pick one of the suggestions, for example bossa nova, blues or techno.",
    ),
    "unknown_mood": (
        'I know no mood called "{words}".',
        "Pick one of the suggestions, for example happy, calm or melancholic.",
    ),
    "unknown_key": ('I know no key called "{words}".', "Name one such as D minor, Bb major or F# dorian."),
    "unknown_meter": ('I cannot play in "{words}".', "Choose one of {playable}."),
    "unknown_instruments": (
        'I know no instrument called "{words}".',
        'Name some with commas between, for example "piano, saxophone, no drums".',
    ),
    # Changes
    "empty_change": (
        "You did not say what to change.",
        'Say it in your own words, for example "slower", "no drums" or "in G minor".',
    ),
    "no_change": (
        'I did not hear any change in "{words}".',
        'Say for example "slower", "no drums", "sadder" or "in G minor".',
    ),
    "already_so": ('The song is already as you ask with "{words}".', "Ask for something else."),
    "already_longest": (
        "The song has {bars} bars and cannot be longer.",
        "Ask for a new song, or change something else.",
    ),
}
"""Message and hint of each code. `words` are the asker's own (shortened); `bars`, `seconds` and `most` are numbers;
`playable`: all meters, with commas between."""

_LONGEST_WORDS = 60


def refusal(code: str, **values: str | int) -> PromptError:
    """The error to raise: `values` are what the code's templates name."""
    if isinstance(words := values.get("words"), str) and len(words) > _LONGEST_WORDS:
        values["words"] = words[: _LONGEST_WORDS - 1].rstrip() + "…"
    message, hint = TEMPLATES[code]
    return PromptError(message.format(**values), hint.format(**values), code=code, values=values)
