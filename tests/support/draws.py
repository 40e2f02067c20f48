"""A step that only draws, from logits of our choice."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from generation.runner import Step
from generation.sampling import Sampling


def drawing(
    uniforms: Sequence[float],
    sampling: Sampling,
    *,
    masks: np.ndarray,
    leanings: np.ndarray | None = None,
    free_rows: Sequence[int] | None = None,
    rows: Sequence[int] | None = None,
) -> Step:
    """As many draws as there are random numbers, with the same settings; masks and leanings are (draws, vocabulary)."""
    count, vocabulary = masks.shape
    step = Step.of(count, vocabulary)
    step.masks[:], step.leanings[:] = masks, 0 if leanings is None else leanings
    step.rows = list(range(count) if rows is None else rows)
    step.free_rows = [-1] * count if free_rows is None else list(free_rows)
    step.guidance, step.temperatures = [sampling.guidance] * count, [sampling.temperature] * count
    step.top_ks, step.top_ps, step.uniforms = [sampling.top_k] * count, [sampling.top_p] * count, list(uniforms)
    return step


def expected(
    logits: np.ndarray, mask: np.ndarray, leaning: np.ndarray, sampling: Sampling, uniform: float
) -> tuple[int, float]:
    """What is drawn by the definition, in double precision, and how near the draw was to a neighbour's edge."""
    tokens = np.flatnonzero(mask)
    scores = (logits[tokens].astype(float) + leaning[tokens]) / sampling.temperature
    order = np.argsort(-scores, kind="stable")[: sampling.top_k]
    mass = np.exp(scores[order] - scores[order[0]]).cumsum()
    nucleus = sampling.top_p * mass[-1]
    end = min(int(mass.searchsorted(nucleus)), len(mass) - 1)
    aim = uniform * mass[end]
    chosen = min(int(mass.searchsorted(aim)), end)
    edges = [aim] if sampling.top_p == 1 else [aim, nucleus]
    return int(tokens[order[chosen]]), float(min(np.abs(mass - edge).min() for edge in edges) / mass[-1])
