"""What a recommender was told, in a file: numpy's npz without pickles, so that no file can run code."""

from __future__ import annotations

import zlib
from pathlib import Path
from zipfile import BadZipFile

import numpy as np

from recommend.errors import ModelError
from recommend.facts import Features, Interactions

_DAMAGED = (KeyError, ValueError, EOFError, BadZipFile, zlib.error, RuntimeError, NotImplementedError)
"""What reading damaged archives raises; the last two where a flipped bit says encrypted, or another compression."""


def write(path: Path, kind: str, interactions: Interactions, features: Features, newest: float) -> None:
    """`newest` is the newest time that was told. The file is there whole, or the old one stays. Raises OSError."""
    temporary = path.with_name(f".{path.name}.part")
    try:
        with temporary.open("wb") as file:
            np.savez(
                file,
                kind=np.array(kind),
                users=interactions.users,
                items=interactions.items,
                weights=interactions.weights,
                times=interactions.times,
                catalogue=features.items,
                features=features.values,
                made=features.times,
                newest=np.array(newest),
            )
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def read(path: Path, kind: str) -> tuple[Interactions, Features, float]:
    """Raises ModelError if the file is missing, damaged, or of another kind."""
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as arrays:  # numpy leaves a bad file open
            if str(arrays["kind"]) != kind:
                raise ValueError(f"It is a {arrays['kind']!s:.40}.")
            return (
                Interactions(
                    users=arrays["users"], items=arrays["items"], weights=arrays["weights"], times=arrays["times"]
                ),
                Features(items=arrays["catalogue"], values=arrays["features"], times=arrays["made"]),
                float(arrays["newest"]),
            )
    except (OSError, *_DAMAGED) as error:
        raise ModelError(
            f"The recommender saved in {path} cannot be read: it is missing, damaged, or of another kind.",
            "Fit it again from the ratings.",
        ) from error
