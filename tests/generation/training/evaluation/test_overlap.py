"""Overlaps of distributions whose overlap is known."""

import numpy as np
import pytest
from scipy import stats

from generation.training.evaluation import overlap
from generation.training.evaluation.overlap import Sample


def _normal(mean: float, deviation: float = 1.0, count: int = 20_000) -> Sample:
    """The quantiles of a normal distribution: a sample without chance in it."""
    values = stats.norm.ppf((np.arange(count) + 0.5) / count, mean, deviation)
    return Sample(values, np.ones(count))


def test_a_sample_overlaps_itself() -> None:
    likeness = overlap.compare(_normal(0), _normal(0))
    assert likeness.overlap == pytest.approx(1)
    assert likeness.divergence == pytest.approx(0, abs=1e-9)


@pytest.mark.parametrize("shift", [0.5, 1, 2])
def test_shifted_normals_overlap_by_theory(shift: float) -> None:
    likeness = overlap.compare(_normal(0), _normal(shift))
    smoothed = np.sqrt(1 + 20_000**-0.4)  # the kernels widen both
    assert likeness.overlap == pytest.approx(2 * stats.norm.cdf(-shift / 2 / smoothed), abs=0.01)
    assert likeness.divergence == pytest.approx((shift / smoothed) ** 2 / 2, rel=0.05)


def test_what_has_nothing_in_common_overlaps_by_nothing() -> None:
    likeness = overlap.compare(_normal(0, 0.01), _normal(10, 0.01))
    assert likeness.overlap == pytest.approx(0, abs=1e-6)
    assert likeness.divergence > 5


def test_the_same_single_value_overlaps_wholly() -> None:
    same = Sample(np.zeros(5), np.ones(5))
    assert overlap.compare(same, same).overlap == 1
    almost = Sample(np.array([0.0] * 99 + [1.0]), np.ones(100))
    assert overlap.compare(Sample(np.zeros(50), np.ones(50)), almost).overlap == pytest.approx(0.99, abs=0.005)


def test_weights_count_like_copies() -> None:
    one = Sample(np.array([0.0, 1, 2]), np.array([1.0, 2, 1]))
    copies = Sample(np.array([0.0, 1, 1, 2]), np.ones(4))
    assert one.mean == copies.mean
    assert one.deviation == copies.deviation
    other = _normal(1, count=100)
    assert overlap.compare(other, one).overlap == pytest.approx(overlap.compare(other, copies).overlap)


def test_what_is_not_known_does_not_count() -> None:
    known, nothing = _normal(0, count=50), np.full(3, np.nan)
    gaps = Sample(np.append(known.values, nothing), np.append(known.weights, np.ones(3)))
    assert overlap.compare(known, gaps).overlap == pytest.approx(1)
    with pytest.raises(ValueError, match="nothing to compare"):
        overlap.compare(known, Sample(nothing, np.ones(3)))


def test_distances_see_the_spread_and_hardly_a_shift() -> None:
    values = _normal(0, count=300)
    assert overlap.distances(values, values).overlap > 0.98
    assert overlap.distances(values, _normal(4, count=300)).overlap < 0.3
