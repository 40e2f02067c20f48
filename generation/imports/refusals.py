"""Why a MIDI file is not taken: every MidiError's message and hint in English, by its code."""

from __future__ import annotations

from generation.errors import MidiError

TEMPLATES: dict[str, tuple[str, str]] = {
    "midi_too_large": ("This file is larger than the {most_kib} KiB that I read of MIDI.", "Give me a shorter piece."),
    "midi_unreadable": (
        "This is not a MIDI file that I can read: {reason}.",
        "Save it again as a Standard MIDI File (.mid) and give me that.",
    ),
    "midi_silent": ("There are no notes in this MIDI file.", "Give me one with music in it."),
    "midi_too_full": (
        "There is more in this MIDI file than a band can play: over {most} {what}.",
        "Give me a shorter or a plainer piece.",
    ),
}
"""`most_kib` and `most` are numbers; `what`: "notes", "events" or "tracks"; `reason`: a clause in English."""


def refusal(code: str, **values: str | int) -> MidiError:
    """The error to raise: `values` are what the code's templates name."""
    message, hint = TEMPLATES[code]
    return MidiError(message.format(**values), hint.format(**values), code=code, values=values)
