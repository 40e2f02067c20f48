"""Two bodies of music in arrays, and the ways to draw from them: anew, in halves, or dealt afresh."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray

from generation.training.evaluation import features
from generation.training.evaluation.bodies import Member
from generation.training.evaluation.features import Features
from generation.training.evaluation.overlap import Floats, Sample

_TRIES = 50
NAMES = tuple(field.name for field in fields(Features))


@dataclass(frozen=True, slots=True)
class Body:
    """The excerpts of a body of music. All arrays have one entry an excerpt."""

    styles: NDArray[np.str_]
    songs: NDArray[np.int64]  # which song it is from
    tunes: NDArray[np.str_]  # what lies beneath, that songs may share
    values: Floats  # (excerpts, features), in the order of `NAMES`

    def of(self, chosen: NDArray[np.bool_] | NDArray[np.int64]) -> Body:
        return Body(self.styles[chosen], self.songs[chosen], self.tunes[chosen], self.values[chosen])

    def in_styles(self, styles: Iterable[str]) -> Body:
        return self.of(np.isin(self.styles, list(styles)))

    @property
    def size(self) -> int:
        """Songs, not excerpts."""
        return len(np.unique(self.songs))

    def songs_by_style(self) -> Counter[str]:
        return Counter(style for style, _ in {*zip(self.styles.tolist(), self.songs.tolist(), strict=True)})

    def weights(self, mix: dict[str, float]) -> Floats:
        """Of each excerpt: songs count alike within a style, however long, and styles as `mix` says."""
        excerpts, songs = Counter(self.songs.tolist()), self.songs_by_style()
        pairs = zip(self.styles.tolist(), self.songs.tolist(), strict=True)
        return np.array([mix[style] / songs[style] / excerpts[song] for style, song in pairs])

    def resampled(self, random: np.random.Generator) -> Body:
        """As many songs of each style, drawn with replacement."""
        rows, numbers = [], []
        for style in np.unique(self.styles):
            songs = np.unique(self.songs[self.styles == style])
            for song in random.choice(songs, len(songs)):
                rows.append(np.flatnonzero(self.songs == song))
                numbers.append(np.full(len(rows[-1]), len(numbers)))
        drawn = self.of(np.concatenate(rows))
        return Body(drawn.styles, np.concatenate(numbers), drawn.tunes, drawn.values)


def body(members: Iterable[Member], bars: int) -> Body:
    """Measures the excerpts of `bars` bars of every song that is so long. Raises ValueError if none is."""
    rows = []
    for number, member in enumerate(members):
        for excerpt in features.excerpts(member.song, bars):
            measured = features.measure(excerpt)
            rows.append((member.style, number, member.tune, [getattr(measured, name) for name in NAMES]))
    if not rows:
        raise ValueError(f"no song is {bars} bars long")
    styles, songs, tunes, values = zip(*rows, strict=True)
    return Body(np.array(styles), np.array(songs), np.array(tunes), np.array(values, dtype=np.float64))


@dataclass(frozen=True, slots=True)
class Sides:
    """Two bodies of music, and the shares of the styles in which they are compared. Both have all of these styles."""

    reference: Body
    other: Body
    mix: dict[str, float]

    @classmethod
    def of(cls, reference: Body, other: Body, mix: dict[str, float]) -> Sides:
        """In the styles of `mix` that both have. Raises ValueError if there is none."""
        has, have = reference.songs_by_style(), other.songs_by_style()
        shared = {style: share for style, share in mix.items() if style in has and style in have}
        if not shared:
            raise ValueError("the two sides have no style in common")
        return cls(reference.in_styles(shared), other.in_styles(shared), shared)

    def samples(self) -> list[tuple[Sample, Sample]]:
        """Of the reference and of the other, by feature."""
        one, other = self.reference.weights(self.mix), self.other.weights(self.mix)
        columns = zip(self.reference.values.T, self.other.values.T, strict=True)
        return [(Sample(first, one), Sample(second, other)) for first, second in columns]

    def resampled(self, random: np.random.Generator) -> Sides:
        return Sides(self.reference.resampled(random), self.other.resampled(random), self.mix)

    def shuffled(self, random: np.random.Generator) -> Sides:
        """All songs dealt anew to sides of the same sizes. Makes sense for sides of one style."""
        one, two = self.reference, self.other
        songs = np.concatenate([one.songs, two.songs + one.songs.max() + 1])
        both = Body(
            np.concatenate([one.styles, two.styles]),
            songs,
            np.concatenate([one.tunes, two.tunes]),
            np.concatenate([one.values, two.values]),
        )
        dealt = np.isin(songs, random.permutation(np.unique(songs))[: self.reference.size])
        return Sides(both.of(dealt), both.of(~dealt), self.mix)


def halves(side: Body, mix: dict[str, float], random: np.random.Generator) -> Sides:
    """Random halves of the tunes, in the styles that both halves have. Raises ValueError for a handful of songs."""
    for _ in range(_TRIES):
        tunes = random.permutation(np.unique(side.tunes))
        first = np.isin(side.tunes, tunes[: len(tunes) // 2])
        with suppress(ValueError):  # no style fell on both sides
            return Sides.of(side.of(first), side.of(~first), mix)
    raise ValueError("there is too little held-out music to halve it")
