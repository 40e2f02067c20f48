"""Builds the training corpus: every piece in tokens, with a manifest that names its source, licence and hash."""

from __future__ import annotations

import argparse
import hashlib
import json
import logging
import sys
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from multiprocessing import get_context
from pathlib import Path

from tqdm import tqdm

from generation import analysis, tokens
from generation.training import arrange, scores
from generation.training.dataset import Dataset
from generation.training.piece import Piece

log = logging.getLogger(__name__)

HELD_OUT = 0.05
"""Share of works that training never sees."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A line of the manifest."""

    work: str
    source: str
    licence: str
    style: str
    split: str
    bars: int
    notes: int
    tokens: int
    sha256: str  # of the token ids


@dataclass(frozen=True, slots=True)
class _Prepared:
    entry: Entry
    encoded: tokens.Encoded
    bar_ticks: int
    bar_notes: list[int]


def is_held_out(work: str) -> bool:
    """By the hash of the work's name, so that all arrangements and editions of a tune fall on the same side."""
    return zlib.crc32(work.encode()) % 1000 < HELD_OUT * 1000


def _prepare(piece: Piece) -> _Prepared:
    score = piece.score
    encoded = tokens.encode(score, style=piece.style, mood=analysis.mood(score))
    bar_notes = [0] * len(score.bars)
    for part in score.parts:
        for note in part.notes:
            if (bar := tokens.snap(note.onset) // score.meter.bar_ticks) < len(bar_notes):
                bar_notes[bar] += 1
    ids = b"".join(bytes(str(bar.ids), "ascii") for bar in encoded.bars)
    entry = Entry(
        work=piece.work,
        source=piece.source,
        licence=piece.licence,
        style=piece.style,
        split="held out" if is_held_out(piece.work) else "train",
        bars=len(score.bars),
        notes=sum(bar_notes),
        tokens=sum(map(len, encoded.bars)),
        sha256=hashlib.sha256(ids).hexdigest(),
    )
    return _Prepared(entry, encoded, score.meter.bar_ticks, bar_notes)


@dataclass(frozen=True, slots=True)
class _Task:
    """One job of either kind, for a worker process."""

    job: arrange.Job | scores.Job
    root: Path

    def run(self) -> list[_Prepared]:
        """The job's pieces; none, with a line in the log, where the source is broken: never fatal for the corpus."""
        try:
            return [_prepare(piece) for piece in self._pieces()]
        except Exception as error:  # noqa: BLE001 - sources are 15 years of other people's files
            log.warning("skipped %s: %s: %s", self.job, type(error).__name__, error)
            return []

    def _pieces(self) -> list[Piece]:
        if isinstance(self.job, scores.Job):
            return scores.realise(self.job, self.root)
        piece = arrange.realise(self.job, self.root)
        return [piece] if piece else []


def _run(task: _Task) -> list[_Prepared]:
    return task.run()


def collect(root: Path, *, seed: int, per_style: int, processes: int) -> Iterator[_Prepared]:
    """All pieces of the sources below `root`, real scores and arrangements."""
    tasks = [_Task(job, root) for job in scores.plan(root, seed=seed)]
    tasks += [_Task(job, root) for job in arrange.plan(root, seed, per_style)]
    with get_context("spawn").Pool(processes) as pool:
        done = pool.imap(_run, tasks, chunksize=8)
        for pieces in tqdm(done, total=len(tasks), desc="pieces", file=sys.stderr):
            yield from pieces


def main(argv: Sequence[str] | None = None) -> int:
    """What `make corpus` runs. Returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m generation.training.prepare", description=__doc__)
    parser.add_argument("--sources", type=Path, required=True, help="folder with the unpacked archives")
    parser.add_argument("--out", type=Path, required=True, help="folder for train.npz, held_out.npz and manifest.json")
    parser.add_argument("--per-style", type=int, default=70, help="arrangements made for each style")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--processes", type=int, default=2)
    options = parser.parse_args(argv)
    options.out.mkdir(parents=True, exist_ok=True)
    seen: set[str] = set()
    splits: dict[str, list[_Prepared]] = {"train": [], "held out": []}
    for prepared in collect(
        options.sources, seed=options.seed, per_style=options.per_style, processes=options.processes
    ):
        if prepared.entry.sha256 not in seen and prepared.entry.notes:
            seen.add(prepared.entry.sha256)
            splits[prepared.entry.split].append(prepared)
    for split, pieces in splits.items():
        data = Dataset.of((piece.encoded, piece.bar_ticks, piece.bar_notes) for piece in pieces)
        data.save(options.out / f"{split.replace(' ', '_')}.npz")
    entries = [piece.entry for pieces in splits.values() for piece in pieces]
    (options.out / "manifest.json").write_text(json.dumps([asdict(entry) for entry in entries], indent=0))
    _report(entries)
    return 0


def _report(entries: list[Entry]) -> None:
    for field in ("split", "source", "style"):
        counts = Counter(getattr(entry, field) for entry in entries)
        lines = ", ".join(f"{name} {count}" for name, count in sorted(counts.items()))
        print(f"{field}: {lines}")  # noqa: T201 - the command's result
    total = {name: sum(getattr(entry, name) for entry in entries) for name in ("bars", "notes", "tokens")}
    print(", ".join(f"{name} {count:,}" for name, count in total.items()))  # noqa: T201


if __name__ == "__main__":
    raise SystemExit(main())
