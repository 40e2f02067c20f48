"""Features as linear baselines can best use them, so that none is beaten for want of a curve."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

KNOTS = 5
_FEW = 4
"""Values up to which a column stays as it is."""


def spread(features: NDArray[np.float64]) -> NDArray[np.float64]:
    """(items, e) of features (items, d): a column of many values becomes hat functions (a linear spline)."""
    blocks = [np.zeros((len(features), 0))]
    for column in features.T:
        knots = np.unique(np.quantile(column, np.linspace(0, 1, KNOTS)))
        if len(np.unique(column)) <= _FEW:
            blocks.append(column[:, None])
        else:
            blocks.append(np.stack([np.interp(column, knots, hat) for hat in np.eye(len(knots))], axis=1))
    return np.hstack(blocks)
