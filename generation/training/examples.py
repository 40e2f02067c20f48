"""Songs as the judge sees them: composed ones read from their MIDI files, real ones from the corpus, alike.

Chords are estimated from the notes on both sides, since a MIDI file has none.
"""

from __future__ import annotations

import io
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import mido

from generation import adversary, midi
from generation.brief import Brief
from generation.score import Bar, Note, Part, Score, Section
from generation.theory import TICKS_PER_QUARTER
from generation.training import decoded
from generation.training.dataset import Dataset


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A song and what was asked for. Takes of one brief share their `group`."""

    score: Score
    brief: Brief
    group: int
    nats_a_token: float | None = None  # the network's surprise while it composed, where it is known


def composed(folder: Path) -> list[Example]:
    """The songs of `songs.jsonl` with their MIDI files in `songs/`."""
    groups: dict[str, int] = {}
    found = []
    for line in (folder / "songs.jsonl").read_text().splitlines():
        entry = json.loads(line)
        brief = Brief.from_json(entry["brief"])
        data = (folder / "songs" / f"{entry['index']:04d}.mid").read_bytes()
        group = groups.setdefault(json.dumps(entry["brief"]), len(groups))
        found.append(Example(score=read(data, brief), brief=brief, group=group, nats_a_token=entry.get("nats_a_token")))
    return found


def real(data: Dataset, pieces: Sequence[int]) -> list[Example]:
    """Pieces of the corpus; each is a group of its own."""
    return [
        Example(score=adversary.heard(decoded.score(data, piece)), brief=decoded.brief(data, piece), group=piece)
        for piece in pieces
    ]


def read(data: bytes, brief: Brief) -> Score:
    """One of our MIDI files as a score; what notes cannot tell is the brief's."""
    sections, parts = [Section.A] * brief.bars, []
    programs = {seat.role: seat.program for seat in brief.band}
    for track in mido.MidiFile(file=io.BytesIO(data)).tracks:
        name = track.name.partition(":")[0]
        role = next((role for role in programs if role.value == name), None)
        if role is None:
            for bar, section in _markers(track, brief.meter.bar_ticks):
                sections[bar:] = [section] * (brief.bars - bar)
        else:
            parts.append(Part(role=role, program=programs[role], notes=tuple(sorted(_notes(track)))))
    bars = tuple(Bar(None, section) for section in sections)
    return adversary.heard(Score(bpm=brief.bpm, meter=brief.meter, key=brief.key, bars=bars, parts=tuple(parts)))


_SCALE = midi.TICKS_PER_BEAT // TICKS_PER_QUARTER


def _markers(track: mido.MidiTrack, bar_ticks: int) -> Iterator[tuple[int, Section]]:
    now = 0
    for message in track:
        now += message.time
        if message.type == "marker":
            yield now // _SCALE // bar_ticks, Section(message.text)


def _notes(track: mido.MidiTrack) -> Iterator[Note]:
    now, held = 0, {}
    for message in track:
        now += message.time
        if message.type == "note_on" and message.velocity:
            held[message.note] = (now, message.velocity)
        elif message.type in ("note_on", "note_off") and message.note in held:
            onset, velocity = held.pop(message.note)
            yield Note(onset // _SCALE, message.note, max(1, (now - onset) // _SCALE), velocity)
