"""What generation.analysis makes of a song that it gets as bare notes, for comparison with the independent readings."""

from __future__ import annotations

import numpy as np

from generation import analysis
from generation.brief import Mood
from generation.score import Bar, Note, Part, Role, Score, Section
from generation.theory import TICKS_PER_QUARTER, Meter
from generation.training.evaluation.sheets import Sheet, Track

_PITCHED_ROLES = tuple(role for role in Role if role is not Role.DRUMS)


def analysed_mood(sheet: Sheet) -> Mood:
    """Valence and arousal by `analysis.mood`, with key and chords estimated from the notes.

    Parts beyond the seventh are left out, as Minstrel's songs have none.
    """
    meter = Meter(sheet.beats, sheet.unit)
    seated = [(Role.DRUMS, track) for track in sheet.drums[:1]]
    seated += list(zip(_PITCHED_ROLES, sheet.pitched, strict=False))
    parts = tuple(Part(role=role, program=track.program, notes=_notes(track)) for role, track in seated)
    found = analysis.estimate_chords(parts, meter, sheet.bars)
    key = analysis.estimate_key(note for part in parts if not part.is_drums for note in part.notes)
    bars = tuple(Bar(chord, Section.A) for chord in found)
    return analysis.mood(Score(bpm=sheet.bpm, meter=meter, key=key, bars=bars, parts=parts))


def _notes(track: Track) -> tuple[Note, ...]:
    onset = np.round(track.onset * TICKS_PER_QUARTER).astype(int)
    duration = np.maximum(np.round(track.duration * TICKS_PER_QUARTER).astype(int), 1)
    rows = zip(onset.tolist(), track.pitch.tolist(), duration.tolist(), track.velocity.tolist(), strict=True)
    return tuple(sorted(Note(*row) for row in rows))
