"""What prompts are about, as numbers: two songs about rain are alike, whatever their styles.

A prompt's gist in English becomes a unit vector of 384 numbers (MiniLM), which is kept with its song. Of it a song's
features have the `COLUMNS` directions in which the lexicon's descriptions of styles, moods and scenes differ most
(principal components). Against a random projection of as many columns, distances between prompts correlate with those
between the whole vectors at 0.56 instead of 0.45. `python -m bot.discovery.prompts` makes their file anew.
"""

from __future__ import annotations

import functools
import logging
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot import turns
from generation.errors import WeightsError

log = logging.getLogger(__name__)

COLUMNS = 16
FILE = Path(__file__).with_name("prompts.npz")

SIZE = 384
"""Numbers of an embedding."""

_FLOAT = np.dtype("<f4")


def embedded(prompt: str) -> bytes | None:
    """The vector, as float32 in little-endian order. Takes seconds the first time: it loads a language model.

    None for a prompt that says nothing the model knows, and where the model is missing or damaged.
    """
    try:
        with turns.LOADING:
            from generation import embedding
            from generation.reading.gist import gist

            encoder = embedding.encoder()
        sentence = gist(prompt)
        if not sentence or not encoder.knows_any(sentence):
            return None
        return encoder.encode([sentence])[0].astype(_FLOAT).tobytes()
    except WeightsError as error:
        log.warning("a prompt is not compared with others: %s", error)
        return None


def columns(vector: bytes | None) -> NDArray[np.float64]:
    """(COLUMNS,) from -1 to 1, hardly beyond 0.5; all 0 where there is no vector, or none of this model's."""
    found = vector_of(vector)
    if found is None:
        return np.zeros(COLUMNS)
    mean, directions = _basis()
    projected = (found.astype(np.float64) - mean) @ directions
    return np.clip(np.nan_to_num(projected, posinf=0.0, neginf=0.0), -1.0, 1.0)


def vector_of(embedding: bytes | None) -> NDArray[np.float32] | None:
    """(SIZE,), whatever numbers were stored; None where there is no embedding, or none of this model's."""
    if embedding is None or len(embedding) != SIZE * _FLOAT.itemsize:
        return None
    return np.frombuffer(embedding, _FLOAT)


@functools.cache
def _basis() -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """(384,) and (384, COLUMNS)."""
    with np.load(FILE, allow_pickle=False) as arrays:
        return arrays["mean"].astype(np.float64), arrays["directions"].astype(np.float64)


def main() -> None:
    from generation.reading import likeness

    described = likeness.descriptions().astype(np.float64)
    mean = described.mean(axis=0)
    directions = np.linalg.svd(described - mean, full_matrices=False)[2][:COLUMNS].T
    directions *= np.sign(directions.sum(axis=0))  # which way is up is nobody's choice
    np.savez_compressed(FILE, mean=mean.astype(_FLOAT), directions=directions.astype(_FLOAT))


if __name__ == "__main__":
    main()
