"""The tune of a song, whoever plays it."""

from __future__ import annotations

from dataclasses import replace

from generation.score import Note, Part, Role, Score


def of(score: Score) -> Part | None:
    """The lead; else the counter-line; else the top line of the part that lies highest; None if nothing has a pitch."""
    for role in (Role.LEAD, Role.COUNTER):
        part = score.part(role)
        if part is not None and part.notes:
            return part
    pitched = [part for part in score.parts if part.notes and not part.is_drums]
    if not pitched:
        return None
    highest = max(pitched, key=lambda part: sum(note.pitch for note in part.notes) / len(part.notes))
    return replace(highest, notes=top_line(highest.notes))


def top_line(notes: tuple[Note, ...]) -> tuple[Note, ...]:
    """Of notes that are struck together the highest one."""
    highest = {note.onset: note for note in sorted(notes)}  # sorted by pitch within an onset: the last one stays
    return tuple(highest.values())
