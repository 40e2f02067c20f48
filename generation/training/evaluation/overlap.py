"""How alike two distributions of a number are: overlapping area and Kullback-Leibler divergence.

Yang and Lerch, "On the evaluation of generative models in music", Neural Computing and Applications, 2018: densities by
Gaussian kernels, their common area (1: the same; 0: nothing in common) and the divergence between them.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter1d

Floats = NDArray[np.float64]

_POINTS = 256
_MARGIN = 0.25  # of the range, on both sides: room for the kernels' tails
_NARROWEST = 0.02  # width of a kernel as a share of the range, where nearly all values are the same
_FLOOR = 1e-6  # least share of a density at one of the points: what never occurs on one side costs 14 nats at most


@dataclass(frozen=True, slots=True)
class Sample:
    """Values of a feature, each with its weight."""

    values: Floats
    weights: Floats  # above 0; their sum does not matter

    @property
    def mean(self) -> float:
        return float(np.average(self.values, weights=self.weights))

    @property
    def deviation(self) -> float:
        return float(np.sqrt(np.average((self.values - self.mean) ** 2, weights=self.weights)))

    @property
    def effective_size(self) -> float:
        """How many values of equal weight would tell as much (Kish)."""
        return float(self.weights.sum() ** 2 / (self.weights**2).sum())

    def known(self) -> Sample:
        """Without what is NaN."""
        known = ~np.isnan(self.values)
        return Sample(self.values[known], self.weights[known])


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """Of a body of music to its reference."""

    overlap: float  # 0 to 1
    divergence: float  # nats, of the reference from the other: KL(reference ‖ other)


def compare(reference: Sample, other: Sample) -> Likeness:
    """Densities by kernels of one width, Scott's for the reference, so that a spike on both sides stays one.

    Raises ValueError if either is empty.
    """
    reference, other = reference.known(), other.known()
    if not len(reference.values) or not len(other.values):
        raise ValueError("there is nothing to compare")
    low = min(reference.values.min(), other.values.min())
    high = max(reference.values.max(), other.values.max())
    if low == high:
        return Likeness(overlap=1.0, divergence=0.0)
    span = high - low
    edges = np.linspace(low - _MARGIN * span, high + _MARGIN * span, _POINTS + 1)
    width = max(reference.deviation * reference.effective_size**-0.2, _NARROWEST * span)
    p, q = (_density(sample, edges, width) for sample in (reference, other))
    overlap = float(np.minimum(p, q).sum())
    p, q = ((density + _FLOOR) / (density + _FLOOR).sum() for density in (p, q))
    return Likeness(overlap=overlap, divergence=float((p * np.log(p / q)).sum()))


def _density(sample: Sample, edges: Floats, width: float) -> Floats:
    """Share of the sample at each of the points after smoothing; sums to 1."""
    counts = np.histogram(sample.values, bins=edges, weights=sample.weights)[0]
    smooth = gaussian_filter1d(counts.astype(np.float64), width / (edges[1] - edges[0]), mode="constant", truncate=4)
    return smooth / smooth.sum()


def distances(reference: Sample, other: Sample) -> Likeness:
    """Yang and Lerch's own comparison: the distances within the reference, and those from it to the other.

    Raises ValueError as `compare` does.
    """
    reference, other = reference.known(), other.known()
    first, second = np.triu_indices(len(reference.values), k=1)
    within = Sample(
        np.abs(reference.values[first] - reference.values[second]), reference.weights[first] * reference.weights[second]
    )
    between = Sample(
        np.abs(np.subtract.outer(reference.values, other.values)).ravel(),
        np.multiply.outer(reference.weights, other.weights).ravel(),
    )
    return compare(within, between)
