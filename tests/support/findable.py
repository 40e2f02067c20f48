"""Songs with a melody of their own, ready in the tables and among the files, for who looks for them."""

from __future__ import annotations

from generation import midi
from generation.finding.tune import Tune
from generation.score import Bar, Note, Part, Role, Score, Section
from generation.theory import Key, Meter
from storage import files
from storage.database import Database
from storage.kinds import FileKind
from storage.store import FileStore

METER = Meter(4, 4)


def score_of(tune: Tune, *, bpm: float = 120) -> Score:
    """A flute alone."""
    notes = tuple(Note(int(onset), int(pitch), 6, 80) for onset, pitch in zip(tune.onsets, tune.pitches, strict=True))
    bars = (Bar(None, Section.A),) * (int(tune.onsets[-1]) // METER.bar_ticks + 1)
    part = Part(role=Role.LEAD, program=73, notes=notes)
    return Score(bpm=bpm, meter=METER, key=Key("C", "major"), bars=bars, parts=(part,))


def midi_of(tune: Tune, *, bpm: float = 120) -> bytes:
    return midi.write(score_of(tune, bpm=bpm))


async def give(database: Database, store: FileStore, song_id: str, data: bytes) -> None:
    """Gives a song its MIDI file."""
    file = files.File(digest=await store.put(data), bytes=len(data))
    async with database.transaction() as session:
        await files.hold(session, [file])
        await files.attach(session, song_id, {FileKind.MIDI: file})
