"""Builds the training corpus: every piece in tokens, with a manifest that names its source, licence and hash.

A build that was stopped goes on where it was; another plan (options, sources or code of the plan) starts anew.
"""

from __future__ import annotations

import argparse
import hashlib
import shutil
import sys
import zlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from itertools import chain
from multiprocessing import get_context
from pathlib import Path

import numpy as np
from tqdm import tqdm

from generation.training import archives, arrange, duplicates, manifest, parts, scores, unpack
from generation.training.duplicates import Excerpt, Runs
from generation.training.manifest import Entry, Skipped
from generation.training.parts import Part, Task

HELD_OUT = 0.05
"""Share of works that training never sees."""


def is_held_out(work: str) -> bool:
    """By the hash of the work's name, so that all arrangements and editions of a tune fall on the same side."""
    return zlib.crc32(work.encode()) % 1000 < HELD_OUT * 1000


def plan(root: Path, *, seed: int, per_style: int) -> list[parts.Job]:
    """All jobs of a build, real scores and arrangements."""
    return [*scores.plan(root, seed=seed), *arrange.plan(root, seed, per_style)]


def build_parts(jobs: Sequence[parts.Job], root: Path, out: Path, *, processes: int) -> list[Path]:
    """Does what is not done yet of the jobs and returns the parts' paths, without endings, in order."""
    folder = out / "parts"
    digest = hashlib.sha256("\n".join(map(repr, jobs)).encode()).hexdigest()
    stamp = folder / "plan.sha256"
    if not stamp.exists() or stamp.read_text() != digest:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        stamp.write_text(digest)
    tasks = list(_tasks(jobs, root, folder))
    left = [task for task in tasks if not parts.is_done(task.target)]
    done = sum(len(task.jobs) for task in tasks) - sum(len(task.jobs) for task in left)
    with (
        _mapping(processes) as each,
        tqdm(total=len(jobs), initial=done, desc="corpus", unit="job", file=sys.stderr) as bar,
    ):
        for count in each(_make, left):
            bar.update(count)
    return [task.target for task in tasks]


@contextmanager
def _mapping(processes: int) -> Iterator[Callable[[Callable[[Task], int], list[Task]], Iterable[int]]]:
    """What calls a function for each task: here if one process is enough, else in others, in any order."""
    if processes == 1:
        yield map
        return
    with get_context("spawn").Pool(processes) as pool:
        yield pool.imap_unordered


def _tasks(jobs: Sequence[parts.Job], root: Path, folder: Path) -> Iterator[Task]:
    for number, start in enumerate(range(0, len(jobs), parts.JOBS)):
        yield Task(jobs=tuple(jobs[start : start + parts.JOBS]), root=root, target=folder / f"{number:04}")


def _make(task: Task) -> int:
    parts.make(task)
    return len(task.jobs)


def settle(found: Sequence[Part]) -> tuple[list[Entry | None], list[list[str]]]:
    """Every piece's entry with its tune and split, None where it repeats another; and the works that were united.

    A cluster is held out if every one of its works is: what any model has learnt from never becomes a test.
    """
    entries = list(chain.from_iterable(part.entries for part in found))
    melodies = list(chain.from_iterable(part.melodies for part in found))
    compared = [(entry.work, runs) for entry, runs in zip(entries, melodies, strict=True) if len(runs)]
    cluster_of = duplicates.clusters(compared)
    clusters: dict[str, list[str]] = defaultdict(list)
    for work, cluster in cluster_of.items():
        clusters[cluster].append(work)
    held_out = {cluster for cluster, works in clusters.items() if all(map(is_held_out, works))}
    repeated = _repeated(entries, melodies, cluster_of)
    settled: list[Entry | None] = []
    for index, entry in enumerate(entries):
        cluster = cluster_of.get(entry.work)
        is_test = is_held_out(entry.work) if cluster is None else cluster in held_out
        tune = entry.tune if cluster is None else cluster
        keep = index not in repeated
        settled.append(replace(entry, tune=tune, split="held out" if is_test else "train") if keep else None)
    return settled, sorted(works for works in clusters.values() if len(works) > 1)


def _repeated(entries: Sequence[Entry], melodies: Sequence[Runs], cluster_of: dict[str, str]) -> set[int]:
    """Pieces that are empty, the same as another to the last token, or another edition of the same real score."""
    seen: set[str] = set()
    repeated: set[int] = set()
    real: dict[int, Excerpt] = {}
    for index, (entry, runs) in enumerate(zip(entries, melodies, strict=True)):
        if entry.sha256 in seen or not entry.notes:
            repeated.add(index)
        elif entry.source in archives.SOURCES and entry.work in cluster_of:
            cluster = cluster_of[entry.work]
            real[index] = Excerpt(cluster=cluster, bars=entry.bars, notes=entry.notes, runs=runs)
        seen.add(entry.sha256)
    return repeated | duplicates.editions(real)


def save(found: Sequence[Part], settled: Sequence[Entry | None], out: Path) -> list[Entry]:
    """Writes train.npz and held_out.npz; returns the entries in the order of the pieces there."""
    splits = np.array([entry.split if entry else "" for entry in settled])
    ends = np.cumsum([len(part.entries) for part in found])[:-1]
    kept: list[Entry] = []
    for split in ("train", "held out"):
        chosen = np.split(splits == split, ends)
        parts.joined([part.data for part in found], chosen).save(out / f"{split.replace(' ', '_')}.npz")
        kept += [entry for entry in settled if entry and entry.split == split]
    return kept


def main(argv: Sequence[str] | None = None) -> int:
    """What `make corpus` runs. Returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m generation.training.prepare", description=__doc__)
    parser.add_argument("--sources", type=Path, required=True, help="folder with the archives, packed or unpacked")
    parser.add_argument("--out", type=Path, required=True, help="folder for train.npz, held_out.npz and manifest.json")
    parser.add_argument("--per-style", type=int, default=330, help="arrangements made for each style")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--processes", type=int, default=2)
    options = parser.parse_args(argv)
    root = unpack.unpacked(options.sources, options.out / "sources")
    jobs = plan(root, seed=options.seed, per_style=options.per_style)
    targets = build_parts(jobs, root, options.out, processes=options.processes)
    found = [parts.load(target) for target in targets]
    settled, clusters = settle(found)
    entries = save(found, settled, options.out)
    manifest.write(
        options.out / "manifest.json",
        made={"seed": options.seed, "per_style": options.per_style},
        entries=entries,
        skipped=[*_never_planned(root, jobs), *chain.from_iterable(part.skipped for part in found)],
        clusters=clusters,
        sources=options.sources,
        root=root,
    )
    _report(entries, clusters)
    return 0


def _never_planned(root: Path, jobs: Sequence[parts.Job]) -> list[Skipped]:
    """Tunes that could not be read, and archives of scores of which nothing could."""
    planned = {job.source for job in jobs if isinstance(job, archives.Job)}
    empty = [name for name in archives.SOURCES if (root / name).is_dir() and name not in planned]
    unreadable = [Skipped(source=item.source, work=item.work, why=item.why) for item in arrange.survey(root)[1]]
    return unreadable + [Skipped(source=name, work="", why="its files or its index cannot be read") for name in empty]


def _report(entries: Sequence[Entry], clusters: Sequence[Sequence[str]]) -> None:
    for field, values in manifest.counts(entries).items():
        print(f"{field}: " + ", ".join(f"{name} {count}" for name, count in values.items()))  # noqa: T201
    total = {name: sum(getattr(entry, name) for entry in entries) for name in ("bars", "notes", "tokens")}
    print(", ".join(f"{name} {count:,}" for name, count in total.items()))  # noqa: T201
    works = sum(map(len, clusters))
    print(f"{works} works are {len(clusters)} tunes in several editions or versions")  # noqa: T201


if __name__ == "__main__":
    raise SystemExit(main())
