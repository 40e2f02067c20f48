"""The key of a foreign file: what it says, where its notes agree, else what they sound like."""

from __future__ import annotations

from collections.abc import Sequence

from generation import analysis
from generation.score import Part
from generation.theory import Key

_TRUSTED = 0.8  # share of the sound that lies in the scale of the signature


def of(parts: Sequence[Part], signatures: Sequence[tuple[int, int, bool]]) -> Key:
    """`signatures`: tick, sharps, and whether it is minor. Only the first counts."""
    notes = [note for part in parts if not part.is_drums for note in part.notes]
    heard = analysis.estimate_key(notes)
    if not signatures or not notes:
        return heard
    _, sharps, is_minor = signatures[0]
    written = analysis.spelled((sharps * 7 + (9 if is_minor else 0)) % 12, "minor" if is_minor else "major")
    if written.scale == heard.scale or not (sharps or is_minor):
        return heard  # many programs write C major, whatever the key is, and major for every signature
    total = sum(note.duration for note in notes)
    inside = sum(note.duration for note in notes if note.pitch % 12 in written.scale)
    return written if inside >= _TRUSTED * total else heard
