"""Who has the tune."""

from __future__ import annotations

from dataclasses import replace

from generation.edit import melody
from generation.score import Note, Role
from tests.support.scores import band_score

SONG = band_score(bars=8)


def _of(*roles: Role) -> Role | None:
    score = replace(SONG, parts=tuple(part for part in SONG.parts if part.role in roles))
    part = melody.of(score)
    return part.role if part else None


def test_the_lead_has_it_or_else_the_counter_line_or_else_who_plays_highest() -> None:
    assert _of(*Role) is Role.LEAD
    assert _of(Role.COUNTER, Role.ARPEGGIO, Role.BASS) is Role.COUNTER
    assert _of(Role.DRUMS, Role.BASS, Role.PAD) is Role.PAD
    assert _of(Role.DRUMS) is None


def test_of_chords_the_top_line_is_the_tune() -> None:
    notes = (Note(0, 60, 24, 80), Note(0, 64, 24, 80), Note(24, 55, 24, 80))
    assert melody.top_line(notes) == notes[1:]
