"""What must be true of every score that is read from a file, whatever was in it."""

from __future__ import annotations

from itertools import pairwise

from generation import imports, midi
from generation.brief import MAX_BARS, MAX_BPM, MAX_SECONDS, MIN_BARS, MIN_BPM
from generation.errors import MidiError
from generation.imports import Imported
from generation.score import Part, Role, Score
from generation.theory import METERS


def read_or_refuse(data: bytes) -> Imported | None:
    """What `imports.read` gives, after looking at all of it; None for a file that it refuses."""
    try:
        found = imports.read(data)
    except MidiError as error:
        if not (error.message and error.hint):
            raise AssertionError("a refusal without its words") from error
        return None
    check(found)
    return found


def check(found: Imported) -> None:
    score = found.score
    assert found.is_own or MIN_BARS <= len(score.bars) <= MAX_BARS
    assert found.is_own or score.seconds <= MAX_SECONDS or len(score.bars) == MIN_BARS
    assert MIN_BPM <= score.bpm <= MAX_BPM
    assert score.meter in METERS
    assert [part.role for part in score.parts] == [role for role in Role if score.part(role)]
    for part in score.parts:
        _check_part(part, score)
    assert "\n" not in found.title
    brief = imports.brief_of(score)
    assert MIN_BARS <= brief.bars <= MAX_BARS
    again = imports.read(midi.write(score))
    assert again.is_own
    assert again.score == score


def _check_part(part: Part, score: Score) -> None:
    assert list(part.notes) == sorted(part.notes)
    assert all(0 <= note.pitch < 128 and 0 < note.velocity < 128 and note.duration > 0 for note in part.notes)
    assert all(0 <= note.onset < score.total_ticks for note in part.notes)
    for pitch in {note.pitch for note in part.notes}:
        same = [note for note in part.notes if note.pitch == pitch]
        assert all(before.end <= after.onset for before, after in pairwise(same)), "a key is held twice"
