"""A conditional random field over chords (Lafferty, McCallum and Pereira, 2001): what fits a tune, bar by bar.

Scores are linear in what is heard. Each chord hears a bar twice: from its own root with the weights of its family, so
that what is learnt of one degree holds for all; and from the tonic with weights of its own.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from pathlib import Path
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from generation.errors import WeightsError
from generation.harmony.chains import Chain
from generation.harmony.families import STATES, Family
from generation.harmony.hearing import KINDS, PLACES, Heard

FILE = Path(__file__).parent.parent / "weights" / "harmony.npz"

_HEARD = len(KINDS) * 12
SHAPES = {
    "from_root": (_HEARD, len(Family)),
    "from_tonic": (_HEARD, STATES),
    "places": (2 * PLACES, STATES),  # in any mode, and what minor adds
    "steps": (STATES, STATES),
    "minor_steps": (STATES, STATES),  # what minor adds
    "intervals": (len(Family), len(Family), 12),  # of the roots, upwards
    "stays": (PLACES,),
}
"""The weights by name."""

_ROOTS, _FAMILIES = np.arange(STATES) % 12, np.arange(STATES) // 12
INTERVALS = (_ROOTS[None] - _ROOTS[:, None]) % 12
"""(states, states): semitones from one root up to another."""


class Field:
    """The weights, ready to listen."""

    def __init__(self, weights: Mapping[str, NDArray[np.floating]]) -> None:
        """Raises KeyError if one is missing, ValueError if it has another shape."""
        self.weights = {name: np.asarray(weights[name], np.float64) for name in SHAPES}
        for name, shape in SHAPES.items():
            if self.weights[name].shape != shape:
                raise ValueError(f"the weights {name} have the shape {self.weights[name].shape}, not {shape}")

    @classmethod
    def load(cls, path: Path = FILE) -> Field:
        """Raises WeightsError if the file is missing or damaged."""
        try:
            with np.load(path, allow_pickle=False) as arrays:
                return cls(arrays)
        except (OSError, KeyError, ValueError, EOFError, BadZipFile) as error:
            raise WeightsError(
                f"The weights of the harmony, {path}, cannot be read: they are missing or damaged.",
                "Install Minstrel again, or fetch the file again with `git checkout generation/weights`.",
            ) from error

    def save(self, path: Path) -> None:
        """In 16 bits, which is more than they are known to."""
        halves = {name: array.astype(np.float16) for name, array in self.weights.items()}
        np.savez_compressed(path, **halves)  # pyright: ignore[reportArgumentType] - its stubs take `allow_pickle` for a name

    def chain(self, heard: Heard) -> Chain:
        """How well each chord fits each bar, and after each other."""
        weights, bars = self.weights, len(heard.places)
        by_family = rolled(heard).reshape(bars, 12, _HEARD) @ weights["from_root"]  # (bars, roots, families)
        nodes = by_family.transpose(0, 2, 1).reshape(bars, STATES)
        nodes = nodes + heard.pitches.reshape(bars, _HEARD) @ weights["from_tonic"]
        nodes += placed(heard) @ weights["places"]
        edges = weights["steps"] + heard.is_minor * weights["minor_steps"]
        edges = edges + weights["intervals"][_FAMILIES[:, None], _FAMILIES[None], INTERVALS]
        return Chain(nodes, edges, heard.places @ weights["stays"])


def rolled(heard: Heard) -> NDArray[np.float64]:
    """(bars, 12, kinds, 12): what is heard, from each root as if it were the tonic."""
    return np.stack([np.roll(heard.pitches, -root, axis=2) for root in range(12)], axis=1)


def placed(heard: Heard) -> NDArray[np.float64]:
    """(bars, 2 · PLACES): the places, and again for minor."""
    return np.concatenate([heard.places, heard.places * heard.is_minor], axis=1)


@functools.cache
def shipped() -> Field:
    """The field that ships with Minstrel. Raises WeightsError."""
    return Field.load()
