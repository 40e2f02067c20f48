"""How songs repeat and vary: self-similarity by bars (Foote, 1999), composed songs beside written and arranged ones."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields

import numpy as np
from numpy.typing import NDArray

from generation.training.evaluation import bodies, features
from generation.training.evaluation.features import Song
from generation.training.evaluation.options import Options

FILE = "form.json"
PERIOD = 8  # bars of a section: bars are compared with those at the same place of another
_SLOTS = 24  # of a bar, for its rhythm


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """Similarities run from 0 to 1. NaN where a song is too short for a measure, or has no such bars."""

    returning: float  # of bars at the same place of a section that comes back
    differing: float  # of bars at the same place of different sections
    lag_8: float  # of each bar to the one 8 bars later
    lag_16: float
    any_two: float  # of all pairs of bars
    repeated_bars: float  # share of the bars with notes that occurred before, note for note in all parts


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Means over a group of songs, by the names of `Form`'s fields."""

    songs: int
    means: dict[str, float]
    errors: dict[str, float]  # standard errors of the means
    counts: dict[str, int]  # songs that have the measure


def run(options: Options) -> None:
    """Writes `form.json`. Needs the songs, and the held-out pieces of the corpus."""
    groups: dict[str, list[Song]] = {"composed": [member.song for member in bodies.composed(options)]}
    groups |= {"written": [], "arranged": []}
    for member in bodies.held_out(options):
        groups["arranged" if member.is_arranged else "written"].append(member.song)
    result = {name: asdict(summary(map(measure, songs))) for name, songs in groups.items() if songs}
    (options.out / FILE).write_text(json.dumps(result, indent=1))


def measure(song: Song) -> Form:
    """The form of one song."""
    alike = self_similarity(song)
    sections = np.array(song.sections)
    first, second = np.triu_indices(song.bars, k=1)
    gap = second - first
    in_place = gap % PERIOD == 0
    same = sections[first] == sections[second]
    pairs = alike[first, second]
    return Form(
        returning=_mean(pairs[in_place & same]),
        differing=_mean(pairs[in_place & ~same]),
        lag_8=_mean(pairs[gap == 8]),
        lag_16=_mean(pairs[gap == 16]),
        any_two=_mean(pairs),
        repeated_bars=_repeated(song),
    )


def self_similarity(song: Song) -> NDArray[np.float64]:
    """(bars, bars): mean of the cosine similarities of the bars' pitch classes and of their rhythms.

    A silent bar is like other silent bars and unlike any that sounds.
    """
    pitches = features.sounding(song, song.bar_ticks)
    return (_cosine(pitches) + _cosine(_rhythm(song))) / 2


def _rhythm(song: Song) -> NDArray[np.float64]:
    """(bars, `_SLOTS`): how many notes begin in each slot of a bar, drums included."""
    onsets = np.zeros((song.bars, _SLOTS))
    for track in song.music.tracks:
        for note in track.notes:
            bar, tick = divmod(note.time, song.bar_ticks)
            onsets[bar, tick * _SLOTS // song.bar_ticks] += 1
    return onsets


def _cosine(rows: NDArray[np.float64]) -> NDArray[np.float64]:
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    silent = lengths[:, 0] == 0
    unit = rows / np.where(lengths == 0, 1, lengths)
    return unit @ unit.T + np.outer(silent, silent)


def _repeated(song: Song) -> float:
    bars: list[set[tuple[int, int, int]]] = [set() for _ in range(song.bars)]
    for index, track in enumerate(song.music.tracks):
        for note in track.notes:
            bar, tick = divmod(note.time, song.bar_ticks)
            bars[bar].add((index, tick, note.pitch))
    sounding = [frozenset(bar) for bar in bars if bar]
    return 1 - len(set(sounding)) / len(sounding)


def _mean(values: NDArray[np.float64]) -> float:
    return float(values.mean()) if len(values) else float("nan")


def summary(forms: Iterable[Form]) -> Group:
    """Means over the songs that have each measure; a measure that none has is left out."""
    rows = list(forms)
    known = {}
    for field in fields(Form):
        values = np.array([getattr(form, field.name) for form in rows])
        if (has := ~np.isnan(values)).any():
            known[field.name] = values[has]
    return Group(
        songs=len(rows),
        means={name: float(values.mean()) for name, values in known.items()},
        errors={name: float(values.std() / len(values) ** 0.5) for name, values in known.items()},
        counts={name: len(values) for name, values in known.items()},
    )
