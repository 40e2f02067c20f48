"""How loud a band plays, for a mood that became livelier or calmer."""

from __future__ import annotations

from dataclasses import replace

from generation.score import Part, Score

_STEPS = 24
"""MIDI velocities for an arousal that is higher by 1: from mezzo-piano to forte (Gabrielsson and Lindström, 2010)."""
_SOFTEST, _LOUDEST = 16, 124
_USUAL = 80.0


def livelier(score: Score, by: float) -> Score:
    """Every note louder, or softer if `by` (of arousal, −2 to 2) is below 0; who was louder than another still is."""
    return louder(score, round(_STEPS * by))


def louder(score: Score, steps: int) -> Score:
    """By so many MIDI velocities."""
    return replace(score, parts=tuple(_louder(part, steps) for part in score.parts))


def usual(score: Score) -> float:
    """The mean MIDI velocity of all notes; of none, that of mezzo-forte."""
    velocities = [note.velocity for part in score.parts for note in part.notes]
    return sum(velocities) / len(velocities) if velocities else _USUAL


def _louder(part: Part, steps: int) -> Part:
    return replace(part, notes=tuple(replace(note, velocity=_moved(note.velocity, steps)) for note in part.notes))


def _moved(velocity: int, steps: int) -> int:
    low, high = min(velocity, _SOFTEST), max(velocity, _LOUDEST)
    return min(max(velocity + steps, low), high)
