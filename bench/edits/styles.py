"""Whether a restyled song sounds like songs of its new style: by features of the evaluation, which no composer reads.

The style of a song is known by its neighbours: the songs of each style among those that are edited are two or three.
A song is nearer to one of two styles if its features, standardised over all songs, lie nearer to these songs' mean.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from bench.edits import material
from bench.edits.core import other_style
from bench.edits.measuring import file_of
from generation.training.evaluation import sheets, style_features

Rows = NDArray[np.float64]


def nearer(count: int) -> tuple[float, float]:
    """Shares of songs that are nearer to the style they were restyled to than to their own: before it, and after."""
    numbers = [number for number in range(count) if file_of("restyle", number).with_suffix(".mid").exists()]
    styles = [brief.style for brief in material.briefs()[:count]]
    songs = _rows([(material.FOLDER / "songs" / f"{number}.mid").read_bytes() for number in range(count)])
    restyled = _rows([file_of("restyle", number).with_suffix(".mid").read_bytes() for number in numbers])
    spread = songs.std(axis=0) + 0.05  # so that what is nearly constant is not blown up
    before, after = [], []
    for number, row in zip(numbers, restyled, strict=True):
        wanted = asyncio.run(_wanted(number))
        own = _mean_but(songs, styles, styles[number], number)
        other = _mean_but(songs, styles, wanted, number)
        if own is not None and other is not None:
            before.append(_away(songs[number], other, spread) < _away(songs[number], own, spread))
            after.append(_away(row, other, spread) < _away(row, own, spread))
    return float(np.mean(before)), float(np.mean(after))


async def _wanted(number: int) -> str:
    return other_style(number, [await material.source(number)]).style


def _rows(files: Sequence[bytes]) -> Rows:
    return np.array([style_features.features(sheets.from_midi(data)) for data in files])


def _mean_but(songs: Rows, styles: Sequence[str], style: str, number: int) -> Rows | None:
    """The mean of a style's songs but for one; None if that was the only one."""
    members = [place for place, name in enumerate(styles) if name == style and place != number]
    return songs[members].mean(axis=0) if members else None


def _away(row: Rows, mean: Rows, spread: Rows) -> float:
    return float(np.linalg.norm((row - mean) / spread))
