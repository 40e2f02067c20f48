"""One piece of training music with what has to be known about it."""

from __future__ import annotations

from dataclasses import dataclass

from generation.score import Score


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A score with its labels. Pieces with the same `work` always fall into the same split."""

    score: Score
    style: str  # a key of lexicon.styles.STYLES
    source: str  # name of the archive in shared/data
    work: str  # the tune or composition beneath: arrangements and editions of one share it
    licence: str
