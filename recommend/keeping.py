"""A fitted collaboration as arrays, and back: so that a start need not wait for a fit of minutes."""

from __future__ import annotations

from dataclasses import astuple
from typing import Any

import numpy as np
from numpy.typing import NDArray

from recommend.basis import Basis
from recommend.choosing import Choice
from recommend.collaboration import Collaboration, Mix
from recommend.factors import Factors, Shape
from recommend.files import Arrays
from recommend.neighbours import Neighbours
from recommend.terms import Weights


def to_arrays(basis: Basis, together: Collaboration, choice: Choice) -> dict[str, NDArray[Any]]:
    factors, neighbours, mix = together.factors, together.neighbours, together.mix
    return {
        "factors": factors.items,
        "prior": factors.prior,
        "gram": factors.gram,
        "fitted": np.array(factors.fitted),
        "middle": together.middle,
        "spread": together.spread,
        "near_rows": neighbours.rows,
        "near_weights": neighbours.weights,
        "near_trust": neighbours.trust,
        "mix": np.array([*astuple(mix.shape), mix.damping, mix.neighbours]),
        "warm": np.array(astuple(choice.warm)),
        "cold": np.array(astuple(choice.cold)),
        "crowd": np.array(choice.crowd),
        **basis.to_arrays(),
    }


def from_arrays(arrays: Arrays, items: int, features: int) -> tuple[Basis, Collaboration, Choice]:
    """Of a catalogue of so many items and features. Raises KeyError, ValueError if they do not fit together."""
    rank, unobserved, regularization, damping, share = arrays["mix"].tolist()
    mix = Mix(
        shape=Shape(rank=int(rank), unobserved=unobserved, regularization=regularization),
        damping=damping,
        neighbours=share,
    )
    basis = Basis.from_arrays(arrays, features)
    rows = arrays["near_rows"].astype(np.intp)
    size = len(rows)
    shapes = {
        "factors": (items, mix.shape.rank),
        "prior": (basis.width, mix.shape.rank),
        "gram": (mix.shape.rank, mix.shape.rank),
        "middle": (mix.shape.rank,),
        "spread": (mix.shape.rank, mix.shape.rank),
        "near_weights": (size, size),
        "near_trust": (size,),
    }
    for name, shape in shapes.items():
        if arrays[name].shape != shape or not np.isfinite(arrays[name]).all():
            raise ValueError(f"{name} is no array of finite numbers of the shape {shape}.")
    if size and not (rows[0] >= 0 and rows[-1] < items and (np.diff(rows) > 0).all()):
        raise ValueError("The neighbours are no rows of the catalogue.")
    places = np.full(items, -1, np.intp)
    places[rows] = np.arange(size)
    factors = Factors(
        _floats(arrays["factors"]),
        _floats(arrays["prior"]),
        mix.shape,
        arrays["gram"].astype(np.float64),
        int(arrays["fitted"]),
    )
    neighbours = Neighbours(rows, places, _floats(arrays["near_weights"]), _floats(arrays["near_trust"]))
    together = Collaboration(factors, neighbours, mix, _floats(arrays["middle"]), _floats(arrays["spread"]))
    choice = Choice(mix=mix, warm=_weights(arrays["warm"]), cold=_weights(arrays["cold"]), crowd=float(arrays["crowd"]))
    return basis, together, choice


def _weights(array: NDArray[Any]) -> Weights:
    others, style, likeness, aversion, popularity = array.tolist()
    return Weights(others=others, style=style, likeness=likeness, aversion=aversion, popularity=popularity)


def _floats(array: NDArray[Any]) -> NDArray[np.float32]:
    return np.ascontiguousarray(array, np.float32)
