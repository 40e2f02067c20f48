"""A small brief and what goes with it, for tests of what surrounds the composing. Imports no torch."""

from __future__ import annotations

from dataclasses import replace

from generation.brief import Brief, Heard, Mood, Seat
from generation.score import Role
from generation.theory import Key, Meter

BRIEF = Brief(
    style="waltz",
    mood=Mood(0.2, -0.3),
    bpm=180,
    meter=Meter(3, 4),
    key=Key("Eb", "major"),
    band=(Seat(Role.BASS, 32), Seat(Role.CHORDS, 0), Seat(Role.LEAD, 73)),
    bars=8,
)


def with_heard(brief: Brief, *heard: Heard) -> Brief:
    return replace(brief, heard=heard)
