"""The shipped weights: read from their file without torch, whose import takes longer than many a song."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import safetensors
from numpy.typing import NDArray
from safetensors import SafetensorError

from generation import tokens
from generation.errors import WeightsError
from generation.sizes import Sizes

FOLDER = Path(__file__).with_name("weights")
_HINT = "Install Minstrel again, or fetch the file again with `git checkout generation/weights`."


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A network's sizes and weights."""

    sizes: Sizes
    weights: dict[str, NDArray[np.float32]]  # by the names that `network.MusicTransformer` saves
    name: str  # with the sha256 of the file

    @classmethod
    def load(cls, folder: Path = FOLDER) -> Checkpoint:
        """Raises WeightsError if the weights are missing, damaged, or of another network."""
        try:
            config = json.loads((folder / "config.json").read_text())
            data = (folder / "model.safetensors").read_bytes()
            weights = {name: _array(entry) for name, entry in safetensors.deserialize(data)}
        except (OSError, ValueError, KeyError, SafetensorError) as error:
            raise WeightsError(
                f"The model's weights in {folder} cannot be read: they are missing or damaged.", _HINT
            ) from error
        try:
            sizes = Sizes.of(config)
            if weights["embed_tokens.weight"].shape != (tokens.VOCABULARY_SIZE, sizes.width):
                raise foreign(folder)
        except KeyError as error:
            raise foreign(folder) from error
        millions = round(sum(value.size for value in weights.values()) / 1e6)
        return cls(sizes, weights, f"minstrel-{millions}m-{hashlib.sha256(data).hexdigest()[:12]}")


def foreign(folder: Path) -> WeightsError:
    """For weights that do not fit the code."""
    return WeightsError(f"The model's weights in {folder} are of another version of the network.", _HINT)


def _array(entry: dict[str, Any]) -> NDArray[np.float32]:
    """Raises ValueError for other numbers than 16- or 32-bit floats."""
    kind, data = entry["dtype"], entry["data"]
    if kind == "BF16":  # the upper half of a 32-bit float
        found = (np.frombuffer(data, np.uint16).astype(np.uint32) << 16).view(np.float32)
    elif kind in ("F32", "F16"):
        found = np.frombuffer(data, np.float32 if kind == "F32" else np.float16).astype(np.float32)
    else:
        raise ValueError(f"weights of type {kind}")
    return found.reshape(entry["shape"])
