"""The half-step of alternating least squares: many small systems at once."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from recommend.opinions import Floats

_AT_ONCE = 4_000_000
"""Numbers in one batch's largest array: 16 MB, which a processor's cache nearly holds."""


def solve(
    confidences: csr_array,
    targets: csr_array,
    others: Floats,
    unobserved: float,
    regularization: float,
    *,
    prior: Floats | None = None,
) -> Floats:
    """(n, k): for each row the vector x that minimizes

        sum of w (t - x.y)^2 over its entries  +  unobserved * sum of (x.y)^2 over all others  +  r |x - prior|^2

    with the entries' w of `confidences` and t of `targets` (n, m), the `others` y (m, k), a prior (n, k) or 0, and
    r = regularization * (entries + unobserved * m).

    In the basis in which the others' Gram matrix is diagonal, a row with fewer entries than k needs a system of as many
    unknowns as it has entries (Woodbury): most users said little, so most systems are small.
    """
    values, turn = np.linalg.eigh((others.T @ others).astype(np.float64))
    vectors = turn.astype(np.float32)
    turned = others @ vectors
    start = None if prior is None else np.asarray(prior @ vectors)
    floor = (unobserved * np.maximum(values, 0.0)).astype(np.float32)
    counts = np.diff(confidences.indptr)
    solved = np.zeros((len(counts), others.shape[1]), np.float32)
    order = np.argsort(counts, kind="stable")
    first = 0
    while first < len(order):
        last = _batch_end(counts[order], first, others.shape[1])
        rows = order[first:last]
        ridge = (regularization * (counts[rows] + unobserved * len(others))).astype(np.float32)
        entries = _entries(confidences, rows, counts)
        solved[rows] = _batch(
            turned,
            entries,
            (confidences.data.astype(np.float32), targets.data.astype(np.float32)),
            floor + ridge[:, None],
            None if start is None else ridge[:, None] * start[rows],
        )
        first = last
    return solved @ vectors.T


def _batch_end(counts: NDArray[np.int64], first: int, rank: int) -> int:
    """Rows come with ever more entries: as many as fit beside the longest of them."""
    last = min(len(counts), first + max(1, _AT_ONCE // (rank * max(int(counts[first]), 1))))
    while last - first > 1 and (last - first) * max(int(counts[last - 1]), 1) * rank > 2 * _AT_ONCE:
        last = first + (last - first) // 2
    return last


def _entries(matrix: csr_array, rows: NDArray[np.int64], counts: NDArray[np.int64]) -> tuple[NDArray[np.int64], ...]:
    """(b, c) of each row's entries their columns and their places in the matrix' data; places are -1 where none is."""
    longest = int(counts[rows[-1]])
    offsets = np.arange(longest)
    there = offsets < counts[rows][:, None]
    places = np.where(there, matrix.indptr[rows][:, None] + offsets, 0)
    columns = matrix.indices[places] if longest and len(matrix.indices) else places
    return np.where(there, columns, 0), np.where(there, places, -1)


def _batch(
    others: Floats,
    entries: tuple[NDArray[np.int64], ...],
    data: tuple[Floats, Floats],
    diagonal: Floats,
    pull: Floats | None,
) -> Floats:
    """(b, k) the solutions of (diag(diagonal) + V'WV) x = V'Wt + pull."""
    columns, places = entries
    if not columns.shape[1]:
        return np.zeros_like(diagonal) if pull is None else pull / diagonal
    there = places >= 0
    confidences = np.where(there, data[0][places], 0).astype(np.float32)
    targets = np.where(there, data[1][places], 0).astype(np.float32)
    roots = np.sqrt(confidences)
    seen = others[columns] * roots[..., None]  # (b, c, k)
    known = np.einsum("bck,bc->bk", seen, roots * targets)
    if pull is not None:
        known = known + pull
    return within(seen, diagonal, known)


def within(seen: Floats, diagonal: Floats, known: Floats) -> Floats:
    """(b, k) the solutions of (diag(diagonal) + seen'seen) x = known, of seen (b, c, k)."""
    across = seen.transpose(0, 2, 1)
    if seen.shape[1] >= seen.shape[2]:
        full = across @ seen
        full[:, np.arange(full.shape[1]), np.arange(full.shape[1])] += diagonal
        return np.linalg.solve(full, known[..., None])[..., 0]
    narrowed = seen / diagonal[:, None, :]
    small = narrowed @ across
    small[:, np.arange(small.shape[1]), np.arange(small.shape[1])] += 1
    alone = known / diagonal
    inner = np.linalg.solve(small, (seen @ alone[..., None]))
    return alone - (narrowed.transpose(0, 2, 1) @ inner)[..., 0]
