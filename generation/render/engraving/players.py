"""Who plays what: a pianist's tune and chords are two parts of the song, and two hands of one player."""

from __future__ import annotations

from dataclasses import dataclass

from generation.render.engraving import staves
from generation.score import Note, Part, Role, Score

_LEFT_HANDS = (Role.CHORDS, Role.ARPEGGIO)


@dataclass(frozen=True, slots=True)
class Player:
    """A part of the band, and what each hand plays of it, if that is said."""

    part: Part
    hands: tuple[tuple[Note, ...], ...] = ()


def of(score: Score) -> list[Player]:
    """From the top of the score: the tune first, the drums last."""
    lead = score.part(Role.LEAD)
    left = _left_hand(score, lead) if lead else None
    players = []
    for part in reversed(score.parts):
        if part is left:
            continue
        if part is lead and left:
            both = tuple(sorted({(note.onset, note.pitch): note for note in (*left.notes, *part.notes)}.values()))
            whole = Part(role=Role.LEAD, program=part.program, notes=both)
            players.append(Player(whole, (part.notes, left.notes)))
        else:
            players.append(Player(part))
    return players


def _left_hand(score: Score, lead: Part) -> Part | None:
    """The accompaniment on the same instrument, if there is one and the instrument has keys for both hands."""
    if not staves.are_keys(lead.program):
        return None
    found = (score.part(role) for role in _LEFT_HANDS)
    return next((part for part in found if part and part.program == lead.program), None)
