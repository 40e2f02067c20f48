"""The corpus in parts: jobs are done some at a time, and what a part gave lies on disk before the next begins.

A part is `NNNN.npz` (its pieces in tokens, and the runs of their melodies) and `NNNN.json` (their manifest entries
and what was skipped). The JSON is written last: a part that has one is whole.
"""

from __future__ import annotations

import hashlib
import json
import random
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields, replace
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from generation import analysis, tokens
from generation.brief import MAX_BPM, MIN_BPM
from generation.score import Score, Section
from generation.tokens import Encoded
from generation.training import archives, arrange, duplicates, leadsheets, scores
from generation.training.dataset import Dataset
from generation.training.duplicates import Runs
from generation.training.manifest import Entry, Skipped
from generation.training.piece import Piece

JOBS = 48
"""Jobs of a part: about 20 seconds of work."""
TEMPO_JITTER = 0.08
"""Real scores are played this share slower or faster at most, so that no piece is tied to one tempo token."""

_BY_RULE = frozenset({"grammar", "mood_progressions", "mcgill_billboard"})
"""Sources whose melodies are made by rule over their chords: there is nothing to compare."""

Job = archives.Job | arrange.Job


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One part's work, for a worker process."""

    jobs: tuple[Job, ...]
    root: Path
    target: Path  # without an ending


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What a part gave. Item i of `entries` and `melodies` is piece i of `data`."""

    data: Dataset
    entries: tuple[Entry, ...]
    melodies: tuple[Runs, ...]
    skipped: tuple[Skipped, ...]


@dataclass(frozen=True, slots=True)
class _Made:
    entry: Entry
    encoded: Encoded
    bar_ticks: int
    bar_notes: list[int]
    melody: Runs


def is_done(target: Path) -> bool:
    return target.with_suffix(".json").exists()


def make(task: Task) -> None:
    """Does a part's jobs and writes what came of them; a broken source is a line in `skipped`, never fatal."""
    made: list[_Made] = []
    skipped: list[Skipped] = []
    for job in task.jobs:
        try:
            pieces = _pieces(job, task.root)
            made += [_made(piece) for piece in pieces]
            why = "" if pieces else "nothing in it can be played: see the log"
        except Exception as error:  # noqa: BLE001 - sources are 15 years of other people's files
            why = f"{type(error).__name__}: {error}"
        if why:
            skipped.append(Skipped(source=_source(job), work=job.work, why=why))
    _save(task.target, made, skipped)


def _source(job: Job) -> str:
    return job.source if isinstance(job, archives.Job) else leadsheets.source_of(job.work)


def _pieces(job: Job, root: Path) -> list[Piece]:
    if isinstance(job, arrange.Job):
        piece = arrange.realise(job, root)
        return [piece] if piece else []
    rng = random.Random(f"{job.seed}/tempo")
    return [replace(piece, score=_jittered(piece.score, rng)) for piece in scores.read(job, root)]


def _jittered(score: Score, rng: random.Random) -> Score:
    bpm = score.bpm * rng.uniform(1 - TEMPO_JITTER, 1 + TEMPO_JITTER)
    return replace(score, bpm=round(min(max(bpm, MIN_BPM), MAX_BPM), 2))


def _made(piece: Piece) -> _Made:
    score, mood = piece.score, analysis.mood(piece.score)
    encoded = tokens.encode(score, style=piece.style, mood=mood)
    bar_notes = [0] * len(score.bars)
    for part in score.parts:
        for note in part.notes:
            if (bar := tokens.snap(note.onset) // score.meter.bar_ticks) < len(bar_notes):
                bar_notes[bar] += 1
    by_rule = piece.source in _BY_RULE
    entry = Entry(
        work=piece.work,
        source=piece.source,
        licence=piece.licence,
        style=piece.style,
        tune=progression(score) if by_rule else piece.work,
        split="train",
        meter=str(score.meter),
        bpm=score.bpm,
        key=str(score.key),
        bars=len(score.bars),
        parts=tuple(part.role.value for part in score.parts),
        valence=mood.valence,
        arousal=mood.arousal,
        notes=sum(bar_notes),
        tokens=sum(map(len, encoded.bars)),
        sha256=hashlib.sha256(b"".join(str(bar.ids).encode() for bar in encoded.bars)).hexdigest(),
    )
    melody = np.zeros(0, np.int64) if by_rule else duplicates.fingerprint(score)
    return _Made(entry, encoded, score.meter.bar_ticks, bar_notes, melody)


def progression(score: Score) -> str:
    """A name for a piece's harmony: the chords of its sections, whatever the key and the order of the sections."""
    sections: dict[Section, list[str]] = {}
    for bar in score.bars:
        if bar.section not in {Section.INTRO, Section.OUTRO} and bar.chord is not None:
            degree = (bar.chord.root - score.key.pitch_class) % 12
            sections.setdefault(bar.section, []).append(f"{degree}{bar.chord.quality}")
    blocks = sorted({" ".join(chords[:12]) for chords in sections.values()})
    text = f"{score.key.is_minor} {' | '.join(blocks)}"
    return f"progression {hashlib.sha256(text.encode()).hexdigest()[:16]}"


def _save(target: Path, made: Sequence[_Made], skipped: Sequence[Skipped]) -> None:
    data = Dataset.of((item.encoded, item.bar_ticks, item.bar_notes) for item in made)
    arrays: dict[str, NDArray[np.generic]] = {field.name: getattr(data, field.name) for field in fields(Dataset)}
    arrays["run_values"] = np.concatenate([item.melody for item in made] or [np.zeros(0, np.int64)])
    arrays["run_starts"] = np.cumsum([0, *(len(item.melody) for item in made)], dtype=np.int64)
    with (partial := target.with_suffix(".npz.partial")).open("wb") as file:
        np.savez(file, **arrays)  # pyright: ignore[reportArgumentType] - its stubs take `allow_pickle` for a name
    partial.replace(target.with_suffix(".npz"))
    text = {"entries": [asdict(item.entry) for item in made], "skipped": [asdict(item) for item in skipped]}
    (partial := target.with_suffix(".json.partial")).write_text(json.dumps(text), encoding="utf-8")
    partial.replace(target.with_suffix(".json"))


def load(target: Path) -> Part:
    """A finished part. Raises OSError, ValueError or KeyError if it is broken."""
    text = json.loads(target.with_suffix(".json").read_text(encoding="utf-8"))
    with np.load(target.with_suffix(".npz"), allow_pickle=False) as arrays:
        data = Dataset(**{field.name: arrays[field.name] for field in fields(Dataset)})
        starts, values = arrays["run_starts"], arrays["run_values"]
    return Part(
        data=data,
        entries=tuple(Entry(**entry | {"parts": tuple(entry["parts"])}) for entry in text["entries"]),
        melodies=tuple(values[start:stop] for start, stop in pairwise(starts.tolist())),
        skipped=tuple(Skipped(**item) for item in text["skipped"]),
    )


def joined(datasets: Sequence[Dataset], keep: Sequence[NDArray[np.bool_]]) -> Dataset:
    """One dataset of the pieces that `keep` names, (pieces,) for every dataset."""
    columns: dict[str, list[NDArray[np.generic]]] = {field.name: [] for field in fields(Dataset)}
    for data, pieces in zip(datasets, keep, strict=True):
        bars = np.repeat(pieces, np.diff(data.piece_starts))
        columns["bar_ticks"].append(data.bar_ticks[pieces])
        columns["bar_notes"].append(data.bar_notes[bars])
        columns["piece_starts"].append(np.diff(data.piece_starts)[pieces])
        for name, chosen in (("header", pieces), ("bar", bars), ("opening", bars)):
            lengths = np.diff(getattr(data, f"{name}_starts"))
            columns[f"{name}_starts"].append(lengths[chosen])
            for kind in ("ids", "times") if name != "header" else ("ids",):
                columns[f"{name}_{kind}"].append(getattr(data, f"{name}_{kind}")[np.repeat(chosen, lengths)])
    whole = {name: np.concatenate(arrays) for name, arrays in columns.items()}
    for name in ("piece_starts", "header_starts", "bar_starts", "opening_starts"):
        whole[name] = np.concatenate([[0], np.cumsum(whole[name])]).astype(np.int64)
    return Dataset(**whole)  # pyright: ignore[reportArgumentType] - each has its field's type
