"""All songs that can be found, in memory: what each is, whom it is for, its prompt's words, its tune.

A song takes some kilobytes. Songs have numbers, in the order in which they came; those of songs that are gone stay
empty until all is read anew.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.finding import facts
from bot.finding.facets import IS_SO, Facet, Shares
from bot.finding.facts import RECORD
from bot.finding.texts import Texts
from generation.finding.alignment import Fit
from generation.finding.index import TuneIndex
from generation.finding.tune import Tune
from storage.prints import Printed

_LITERAL, _MEANT = 0.6, 0.5
"""What it counts that a prompt has the same words, and that it is about the same; a facet counts up to 1."""

_LEAST = 0.2
"""Of a song by words: what is less was not looked for."""


@dataclass(frozen=True, slots=True)
class Scope:
    """Whose songs somebody may find: their own, and those of these guilds (None: of all) that nobody brought."""

    member: str
    guilds: frozenset[str] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """A song that was found, and why."""

    song_id: str
    score: float  # 0 to 1
    facets: tuple[Facet, ...] = ()  # that it has, of what was said
    fit: Fit | None = None  # of the melody


class Catalogue:
    """Not for several threads at once."""

    def __init__(self) -> None:
        self._ids: list[str] = []
        self._numbers: dict[str, int] = {}
        self._is_there = np.zeros(0, np.bool_)
        self._facts = np.zeros(0, RECORD)
        self._has_facts = np.zeros(0, np.bool_)
        self._styles = np.zeros(0, "U40")
        self._brought = np.zeros(0, np.bool_)
        self._made_at = np.zeros(0)  # seconds since 1970
        self._askers = _Names()
        self._guilds = _Names()
        self._texts = Texts()
        self._tunes = TuneIndex()

    def __len__(self) -> int:
        return len(self._numbers)

    def __contains__(self, song_id: object) -> bool:
        return song_id in self._numbers

    def add(self, songs: Iterable[Printed]) -> None:
        """Those that are new; of the others it is remembered what they were."""
        new = [song for song in songs if song.song_id not in self._numbers]
        if not new:
            return
        first = len(self._ids)
        for number, song in enumerate(new, first):
            self._ids.append(song.song_id)
            self._numbers[song.song_id] = number
            self._texts.add(f"{song.prompt} {song.style}")
        records = [_record(song.facts) for song in new]
        self._facts = np.concatenate([self._facts, facts.unpack([one or bytes(RECORD.itemsize) for one in records])])
        self._has_facts = np.append(self._has_facts, [one is not None for one in records])
        self._is_there = np.append(self._is_there, np.ones(len(new), np.bool_))
        self._styles = np.append(self._styles, [song.style for song in new])
        self._brought = np.append(self._brought, [song.brought for song in new])
        self._made_at = np.append(self._made_at, [song.created_at.timestamp() for song in new])
        self._askers.add([song.asker for song in new])
        self._guilds.add([song.guild for song in new])
        tunes = {number: tune for number, song in enumerate(new, first) if (tune := _tune(song.tune)) is not None}
        self._tunes.add(tunes)

    def remove(self, song_ids: Iterable[str]) -> None:
        """They are not found any more."""
        gone = [self._numbers.pop(song_id) for song_id in song_ids if song_id in self._numbers]
        self._is_there[gone] = False
        self._facts[gone] = np.zeros(1, RECORD)
        for number in gone:
            self._ids[number] = ""

    def keep(self, song_ids: Collection[str]) -> None:
        """All others are gone."""
        there = set(song_ids)
        self.remove([song_id for song_id in self._numbers if song_id not in there])

    def by_words(
        self,
        n: int,
        scope: Scope,
        *,
        words: str,
        facets: Sequence[Facet],
        must: Sequence[Facet],
        about: NDArray[np.float32] | None,
    ) -> list[Match]:
        """The best first, then the newest: those of which all that they `must` be is so.

        `about` is the words' embedding; None where they have none.
        """
        if not self._ids:
            return []
        allowed = self._allowed(scope) & self._has_facts
        wanted = [facet.of(self._facts, self._styles) for facet in must]
        for shares in wanted:
            allowed &= shares >= IS_SO
        said = [facet.of(self._facts, self._styles) for facet in facets]
        parts = [(facet.weight, shares) for facet, shares in zip(facets, said, strict=True)]
        if words:
            parts.append((_LITERAL, self._texts.shares(words)))
        if about is not None:
            parts.append((_MEANT, facts.alike(self._facts, about)))
        score = _mean(parts) if parts else _mean([(facet.weight, one) for facet, one in zip(must, wanted, strict=True)])
        allowed &= score >= _LEAST
        has = [*zip(must, wanted, strict=True), *zip(facets, said, strict=True)]
        return [
            Match(
                song_id=self._ids[number],
                score=float(score[number]),
                facets=tuple(facet for facet, shares in has if shares[number] >= IS_SO),
            )
            for number in self._best(score, allowed, n)
        ]

    def like(self, song_id: str, n: int, scope: Scope) -> list[Match]:
        """Songs that are like this one, the likest first; none if it is not known, or cannot be compared."""
        number = self._numbers.get(song_id)
        if number is None or not self._has_facts[number]:
            return []
        rows = facts.number(self._facts["row"])
        score = 1 / (1 + np.linalg.norm(rows - rows[number], axis=1))
        allowed = self._allowed(scope) & self._has_facts
        allowed[number] = False
        return [Match(song_id=self._ids[one], score=float(score[one])) for one in self._best(score, allowed, n)]

    def by_melody(self, melody: Tune, n: int, scope: Scope) -> list[Match]:
        """Raises ValueError for a melody that is too short."""
        hits = self._tunes.find(melody, n, self._allowed(scope))
        return [Match(song_id=self._ids[hit.number], score=hit.fit.worth, fit=hit.fit) for hit in hits]

    def _allowed(self, scope: Scope) -> NDArray[np.bool_]:
        """(songs,): which may be found by somebody."""
        theirs = self._guilds.are(scope.guilds) if scope.guilds is not None else self._guilds.are_any
        return self._is_there & ((theirs & ~self._brought) | self._askers.are({scope.member}))

    def _best(self, score: NDArray[np.floating], allowed: NDArray[np.bool_], n: int) -> list[int]:
        there = np.flatnonzero(allowed)
        order = np.lexsort((-self._made_at[there], -np.round(score[there], 4)))  # of as good ones the newest first
        return there[order[:n]].tolist()


class _Names:
    """A name for each song, or None, as numbers."""

    def __init__(self) -> None:
        self._codes: dict[str, int] = {}
        self._of = np.zeros(0, np.int32)  # -1: None

    def add(self, names: Sequence[str | None]) -> None:
        codes = [-1 if name is None else self._codes.setdefault(name, len(self._codes)) for name in names]
        self._of = np.append(self._of, np.array(codes, np.int32))

    @property
    def are_any(self) -> NDArray[np.bool_]:
        return self._of >= 0

    def are(self, names: Collection[str]) -> NDArray[np.bool_]:
        return np.isin(self._of, [self._codes[name] for name in names if name in self._codes])


def _mean(parts: Sequence[tuple[float, Shares]]) -> NDArray[np.floating]:
    """Of shares, by their weights."""
    return np.average([shares for _, shares in parts], axis=0, weights=[weight for weight, _ in parts])


def _record(data: bytes | None) -> bytes | None:
    """A backup that was restored may hold anything."""
    return data if data is not None and len(data) == RECORD.itemsize else None


def _tune(data: bytes | None) -> Tune | None:
    try:
        return None if data is None else Tune.from_bytes(data)
    except ValueError:
        return None
