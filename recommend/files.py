"""Arrays in a file: numpy's npz without pickles, so that no file can run code."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from recommend.errors import ModelError

T = TypeVar("T")
Arrays = Mapping[str, NDArray[Any]]

_DAMAGED = (
    KeyError,
    ValueError,
    IndexError,
    TypeError,
    EOFError,
    BadZipFile,
    zlib.error,
    RuntimeError,
    NotImplementedError,
    np.linalg.LinAlgError,
)
"""What reading damaged archives raises, and making something of what they hold."""


def write(path: Path, kind: str, arrays: Arrays) -> None:
    """The file is there whole, or the old one stays. Raises OSError."""
    temporary = path.with_name(f".{path.name}.part")
    try:
        with temporary.open("wb") as file:
            np.savez(file, allow_pickle=False, kind=np.array(kind), **arrays)
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def read(path: Path, kind: str, make: Callable[[Arrays], T]) -> T:
    """What is made of the arrays. Raises ModelError if the file is missing, damaged, or of another kind."""
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as arrays:  # numpy leaves a bad file open
            if str(arrays["kind"]) != kind:
                raise ValueError(f"It is a {arrays['kind']!s:.40}.")
            return make(arrays)
    except (OSError, *_DAMAGED) as error:
        raise ModelError(
            f"The recommender saved in {path} cannot be read: it is missing, damaged, or of another kind.",
            "Fit it again from the ratings.",
        ) from error
