"""Brings a song to where another is, so that bars of both can stand side by side: its meter, its key and mode."""

from __future__ import annotations

from dataclasses import replace

from generation.edit import modes, remetering, transposing
from generation.score import Score


def aligned(score: Score, like: Score) -> Score:
    """The song in the meter and key of another; its tempo and its bars stay."""
    if score.meter != like.meter:
        parts = tuple(remetering.remetered(part, score.meter, like.meter) for part in score.parts)
        score = replace(score, meter=like.meter, parts=parts)
    score = modes.moved(score, like.key.mode)
    way = transposing.nearest(like.key.pitch_class - score.key.pitch_class)
    return replace(transposing.transposed(score, way), key=like.key)
