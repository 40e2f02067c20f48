"""The weights of `musicology.tonality`, fitted to scores whose key is written.

`python -m generation.training.tonality --data DIR` prints them: six numbers, which stand in `musicology/tonality.py`.
The scores are the Polish ones of shared/data (CC BY 4.0, Fryderyk Chopin Institute) that name a key, 700 in major and
500 in minor, church modes by their third.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import symusic
from scipy.optimize import minimize

from generation.musicology import tonality
from generation.musicology.sounding import Floats
from generation.score import Note
from generation.theory import TICKS_PER_QUARTER

_MAJOR, _MINOR = 700, 500
_NOTES = range(40, 4001)  # of a piece
_MAJOR_SHARE = 0.7  # of the songs that people bring; the pieces are weighted so
_PENALTY = 1e-5  # on the squares of the weights
_FOLDS = 4
_MINOR_MODES = ("dor", "aeo", "phr")
_NAME = re.compile(r"([A-Ga-g])([#-]?)(?::(dor|mix|aeo|ion|phr|lyd))?")  # as Humdrum writes keys: B-, f#, d:dor


def main(argv: Sequence[str]) -> int:
    """Prints the weights, and how often they name the key in cross-validation."""
    parser = argparse.ArgumentParser(prog="python -m generation.training.tonality", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="the folder with polish_scores, unpacked")
    pieces = list(read(parser.parse_args(argv).data / "polish_scores" / "midi"))
    evidence, keys = np.stack([tonality.evidence(notes) for notes, _ in pieces]), np.array([key for _, key in pieces])
    folds = np.random.default_rng(0).permutation(len(keys)) % _FOLDS
    right = 0
    for fold in range(_FOLDS):
        weights = fit(evidence[folds != fold], keys[folds != fold])
        right += int(((evidence[folds == fold] @ weights).argmax(axis=1) == keys[folds == fold]).sum())
    print(f"{len(keys)} pieces; the key is named in {right / len(keys):.1%}")  # noqa: T201 - what it is called for
    print(np.round(fit(evidence, keys), 2).tolist())  # noqa: T201
    return 0


def read(folder: Path) -> Iterator[tuple[list[Note], int]]:
    """Notes and key (0 to 11 major, from 12 on minor) of the pieces, the same ones each time."""
    entries = json.loads((folder / "index.json").read_text())
    known = [
        (entry["file"], key)
        for entry in entries
        if entry["notes"] in _NOTES and (key := _key(entry["key"])) is not None
    ]
    luck = random.Random(0)
    luck.shuffle(known)
    major = [one for one in known if one[1] < 12][:_MAJOR]
    minor = [one for one in known if one[1] >= 12][:_MINOR]
    for name, key in major + minor:
        path = folder / f"{name.removesuffix('.krn')}.mid"
        if path.is_file() and (notes := _notes(path)):
            yield notes, key


def fit(evidence: Floats, keys: np.ndarray) -> Floats:
    """The weights of the likeliest multinomial logit: `evidence` (pieces, 24, features), `keys` (pieces,)."""
    is_minor = keys >= 12
    weight = np.where(is_minor, (1 - _MAJOR_SHARE) / is_minor.mean(), _MAJOR_SHARE / (~is_minor).mean())
    true = evidence[np.arange(len(keys)), keys]

    def loss(weights: Floats) -> tuple[float, Floats]:
        logits = evidence @ weights
        logits -= logits.max(axis=1, keepdims=True)
        chances = np.exp(logits)
        chances /= chances.sum(axis=1, keepdims=True)
        value = -(weight * np.log(chances[np.arange(len(keys)), keys])).mean() + _PENALTY * weights @ weights
        expected = np.einsum("nk,nkf->nf", chances, evidence)
        return float(value), (weight[:, None] * (expected - true)).mean(axis=0) + 2 * _PENALTY * weights

    return minimize(loss, np.zeros(evidence.shape[2]), jac=True, method="L-BFGS-B").x


def _key(name: str | None) -> int | None:
    match = _NAME.fullmatch(name or "")
    if match is None:
        return None
    tonic = {"c": 0, "d": 2, "e": 4, "f": 5, "g": 7, "a": 9, "b": 11}[match[1].lower()]
    tonic += {"": 0, "#": 1, "-": -1}[match[2]]
    is_minor = match[3] in _MINOR_MODES if match[3] else match[1].islower()
    return tonic % 12 + 12 * is_minor


def _notes(path: Path) -> list[Note]:
    midi = symusic.core.ScoreTick.from_midi(path.read_bytes()).resample(TICKS_PER_QUARTER, min_dur=1)
    return [
        Note(note.time, note.pitch, note.duration, note.velocity)
        for track in midi.tracks
        if not track.is_drum
        for note in track.notes
    ]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
