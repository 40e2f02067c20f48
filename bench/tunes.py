"""Melodies for `bench.find`: real ones from the licensed archives, each once, and as many more by chance as are wanted.

Those by chance are patched together from steps of the real ones, so that their every turn is in a tune that is there.
"""

from __future__ import annotations

import struct
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from generation.render import tracks
from generation.score import Note
from generation.theory import TICKS_PER_QUARTER
from generation.training import abc, duplicates, leadsheets, unpack
from generation.training.leadsheets import TuneError

SOURCES = Path("../shared/data")
FOLDER = Path("runs/find")
_SCORES = {
    "openscore_lieder": 1,
    "openscore_quartets": 1,
    "mutopia_pd_ccby": 1,
    "chopin_first_editions": 1,
    "polish_scores": 4,
}
"""Every how manieth score of each archive is read."""

_NOTE_ON, _DRUM_CHANNEL = 0x90, 9
_SHORTEST, _LONGEST = 48, 192
"""Notes: a tune of Minstrel's has about 60 to 200."""

_SPANS = 2
"""Melodies that are taken from one score, from different places of it."""

Tune = NDArray[np.int64]
"""(notes, 2): onset in ticks, MIDI pitch."""


def real() -> list[Tune]:
    """Every melody of the archives once, in an order by chance. Some minutes the first time; kept in `FOLDER`."""
    kept = FOLDER / "tunes.npz"
    if kept.is_file():
        with np.load(kept, allow_pickle=False) as arrays:
            return np.split(arrays["notes"], np.cumsum(arrays["sizes"])[:-1])
    root = unpack.unpacked(SOURCES, FOLDER / "sources")
    found = [(f"{number:06}", tune) for number, tune in enumerate((*_from_books(root), *_from_scores(root)))]
    runs = [(name, duplicates.runs(Note(int(at), int(pitch), 1, 64) for at, pitch in tune)) for name, tune in found]
    first = duplicates.clusters(runs)
    tunes = [tune for name, tune in found if first[name] == name]
    tunes = [tunes[place] for place in np.random.default_rng(9).permutation(len(tunes))]
    np.savez_compressed(kept, notes=np.concatenate(tunes), sizes=np.array([len(tune) for tune in tunes]))
    return tunes


def by_chance(tunes: Sequence[Tune], count: int, *, seed: int) -> list[Tune]:
    """Tunes of pieces of `tunes`, of two to five steps each, and as long as these are."""
    rng = np.random.default_rng(seed)
    steps = np.concatenate([np.diff(tune, axis=0) for tune in tunes])
    return [_patched(steps, len(tunes[int(rng.integers(len(tunes)))]), rng) for _ in range(count)]


def _patched(steps: NDArray[np.int64], length: int, rng: np.random.Generator) -> Tune:
    sizes = rng.integers(2, 6, length // 2 + 1)
    begins = rng.integers(len(steps) - 6, size=len(sizes))
    offsets = np.arange(sizes.sum()) - np.repeat(np.cumsum(sizes) - sizes, sizes)
    found = steps[(np.repeat(begins, sizes) + offsets)[: length - 1]]
    tune = np.concatenate([np.zeros((1, 2), np.int64), np.cumsum(found, axis=0)])
    tune[:, 1] = 48 + (tune[:, 1] + 19) % 36  # in three octaves: some steps become leaps
    return tune


def _from_books(root: Path) -> Iterator[Tune]:
    """Fiddle tunes and lead sheets."""
    for archive in ("oneills1850", "ryansMammoth"):
        for work, text in abc.tunes(root, archive).items():
            try:
                yield from _spans([(n.onset, n.pitch) for n in abc.parse(text, work, archive).melody], 1)
            except (TuneError, ValueError):
                continue
    for work, path in leadsheets.openewld_paths(root).items():
        try:
            yield from _spans([(n.onset, n.pitch) for n in leadsheets.read_openewld(path, work).melody], 1)
        except (TuneError, ValueError):
            continue


def _from_scores(root: Path) -> Iterator[Tune]:
    """The highest voice of each score."""
    for name, every in _SCORES.items():
        for path in sorted((root / name).rglob("*.mid"))[::every]:
            try:
                division, data = tracks.read(path.read_bytes())
                lines = [struck for track in data for struck in _struck(track).values() if len(struck) >= _SHORTEST]
            except (ValueError, struct.error):
                continue
            if lines:
                top = max(lines, key=lambda line: float(np.median([pitch for _, pitch in line])))
                yield from _spans([(round(at * TICKS_PER_QUARTER / division), pitch) for at, pitch in top], _SPANS)


def _struck(track: bytes) -> dict[int, list[tuple[int, int]]]:
    """By channel: tick and pitch of each note."""
    found: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for event in tracks.events(track):
        if event.status & 0xF0 == _NOTE_ON and event.data[1] and event.status & 0x0F != _DRUM_CHANNEL:
            found[event.status & 0x0F].append((event.tick, event.data[0]))
    return found


def _spans(notes: Sequence[tuple[int, int]], most: int) -> Iterator[Tune]:
    """Up to `most` stretches of a line; of notes that begin together the highest counts."""
    highest: dict[int, int] = {}
    for onset, pitch in notes:
        highest[onset] = max(pitch, highest.get(onset, 0))
    line = np.array(sorted(highest.items()), np.int64).reshape(-1, 2)
    for start in range(0, len(line), _LONGEST)[:most]:
        span = line[start : start + _LONGEST]
        if len(span) >= _SHORTEST and len(np.unique(span[:, 1])) >= 5:
            yield span
