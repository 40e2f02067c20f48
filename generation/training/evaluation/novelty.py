"""How much of the composed songs was heard before: the longest runs of notes that they share with training pieces.

Transposition and repeated notes aside, as in `generation.novelty`, whose runs are upper bounds; melody and
accompaniment apart, and the same for held-out pieces. An accompaniment shares as much as that part of it that shares
most.
"""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass

import mido
import numpy as np
from tqdm import tqdm

from generation import novelty, tokens
from generation.novelty import Index
from generation.score import Note, Role
from generation.training import decoded
from generation.training.archives import SOURCES
from generation.training.dataset import Dataset
from generation.training.evaluation import stamps
from generation.training.evaluation.options import Options

FILE = "novelty.json"

Lines = dict[Role, tuple[Note, ...]]
"""The notes of each pitched part."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """Notes in the longest shared runs of one song; None where it has no such part."""

    song: int  # its index in songs.jsonl, or its number among the held-out pieces
    style: str
    melody: int | None
    accompaniment: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """Over the songs of a group that have the part, in notes."""

    songs: int
    median: float
    percentile_95: float
    longest: int
    above_limit: float  # share of songs that share more than `novelty.LIMIT` notes


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Songs of one kind. A summary is None where no song has the part."""

    melody: Summary | None
    accompaniment: Summary | None
    songs: list[Shared]


@dataclass(frozen=True, slots=True)
class Known:
    """What occurs in the training pieces."""

    melodies: Index
    accompaniments: Index

    @classmethod
    def of(cls, data: Dataset) -> Known:
        pieces = [
            _lines_of(data, piece)
            for piece in tqdm(range(len(data)), desc="reading the training pieces", file=sys.stderr)
        ]
        return cls(
            Index.of(tune for lines in pieces if (tune := _melody(lines))),
            Index.of(notes for lines in pieces for notes in _accompaniment(lines)),
        )

    @classmethod
    def kept(cls, options: Options) -> Known:
        """Of the training pieces; made once for a corpus, since all of them have to be read."""
        files = [options.out / f"known_{name}-{stamps.corpus(options.data)}.npz" for name in ("tunes", "parts")]
        if not all(file.exists() for file in files):
            known = cls.of(Dataset.load(options.data / "train.npz"))
            for index, file in zip((known.melodies, known.accompaniments), files, strict=True):
                index.save(file)
        return cls(*map(Index.load, files))

    def shared(self, lines: Lines, *, song: int, style: str) -> Shared:
        tune = _melody(lines)
        runs = [self.accompaniments.longest_run(notes) for notes in _accompaniment(lines)]
        melody = self.melodies.longest_run(tune) if tune else None
        return Shared(song=song, style=style, melody=melody, accompaniment=max(runs, default=None))


def run(options: Options) -> None:
    """Writes `novelty.json`. Needs the songs and the corpus."""
    known = Known.kept(options)
    groups: dict[str, list[Shared]] = {
        "composed": list(_composed(options, known)),
        "written": [],
        "arranged": [],
        "by rule": [],
    }
    for group, shared in _held_out(options, known):
        groups[group].append(shared)
    result = {"limit": novelty.LIMIT, "groups": {name: asdict(grouped(songs)) for name, songs in groups.items()}}
    (options.out / FILE).write_text(json.dumps(result, indent=1))


def _composed(options: Options, known: Known) -> Iterator[Shared]:
    lines = (options.out / "songs.jsonl").read_text().splitlines()[: options.songs]
    for line in tqdm(lines, desc="novelty of the composed songs", file=sys.stderr):
        entry = json.loads(line)
        data = (options.out / "songs" / f"{entry['index']:04d}.mid").read_bytes()
        yield known.shared(read(data), song=entry["index"], style=entry["brief"]["style"])


def _held_out(options: Options, known: Known) -> Iterator[tuple[str, Shared]]:
    """`written`: scores by people; `arranged`: their tunes, our accompaniment; `by rule`: the tunes are ours too."""
    data = Dataset.load(options.data / "held_out.npz")
    entries = json.loads((options.data / "manifest.json").read_text())["pieces"]
    sources = [entry["source"] for entry in entries if entry["split"] == "held out"]
    for piece, (source, real) in enumerate(zip(sources, decoded.is_real(options.data, "held_out"), strict=True)):
        group = "written" if source in SOURCES else "arranged" if real else "by rule"
        style = tokens.STYLE_NAMES[data.styles[piece]]
        yield group, known.shared(_lines_of(data, piece), song=piece, style=style)


def _lines_of(data: Dataset, piece: int) -> Lines:
    return {part.role: part.notes for part in decoded.score(data, piece).parts if not part.is_drums}


def read(data: bytes) -> Lines:
    """The pitched parts of one of our MIDI files, by the roles in its tracks' names. Ticks are the file's own."""
    lines: Lines = {}
    for track in mido.MidiFile(file=io.BytesIO(data)).tracks:
        if (role := _PITCHED.get(track.name.partition(":")[0])) is not None:
            lines[role] = tuple(_notes(track))
    return lines


_PITCHED = {role.value: role for role in Role if role is not Role.DRUMS}


def _notes(track: mido.MidiTrack) -> Iterator[Note]:
    """A run is told by pitches in order: lengths are not read."""
    now = 0
    for message in track:
        now += message.time
        if message.type == "note_on" and message.velocity:
            yield Note(now, message.note, 1, message.velocity)


def _melody(lines: Lines) -> tuple[Note, ...]:
    """As `novelty.melody`."""
    return lines.get(Role.LEAD) or lines.get(Role.COUNTER) or ()


def _accompaniment(lines: Lines) -> list[tuple[Note, ...]]:
    tune = _melody(lines)
    return [notes for notes in lines.values() if notes and notes is not tune]


def grouped(songs: Sequence[Shared]) -> Group:
    """The songs with their summaries."""
    return Group(
        melody=_summary([song.melody for song in songs if song.melody is not None]),
        accompaniment=_summary([song.accompaniment for song in songs if song.accompaniment is not None]),
        songs=list(songs),
    )


def _summary(runs: Sequence[int]) -> Summary | None:
    if not runs:
        return None
    return Summary(
        songs=len(runs),
        median=float(np.median(runs)),
        percentile_95=float(np.percentile(runs, 95)),
        longest=max(runs),
        above_limit=float(np.mean(np.array(runs) > novelty.LIMIT)),
    )
