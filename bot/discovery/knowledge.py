"""What the recommender knows: the songs that can be heard, and what their listeners think of them."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.discovery import features
from bot.discovery.opinions import Opinions
from bot.discovery.signals import Opinion, Weights
from generation.brief import Brief
from recommend import Features, Hybrid
from storage.members import COMMON
from storage.repertoire import Piece
from storage.song_features import SongFeatures


def number(name: str) -> int:
    """What a recommender knows a member or a song by: the same at all times, and of 64 bits, so that none are alike."""
    return int.from_bytes(hashlib.blake2b(name.encode(), digest_size=8).digest(), "big", signed=True)


@dataclass(frozen=True, slots=True)
class Described:
    """What a song is like."""

    row: NDArray[np.float64]  # (features.COLUMNS,)
    seconds: float  # its length


_AS_BEFORE = 1.25
"""Times as many, or as few, opinions as before, up to which the mix of terms is the same again: trying others takes
ten times as long as learning."""


def new_recommender(weights: Weights, like: Hybrid | None = None) -> Hybrid:
    """One that knows nothing yet; with the mix of terms of another, if one is given."""
    return Hybrid(half_life_days=weights.half_life_days, choice=None if like is None else like.choice)


class Knowledge:
    """Of one moment; what came since can be told. Not for several threads at once."""

    def __init__(
        self,
        pieces: Iterable[Piece],
        described: Mapping[str, Described],
        opinions: Opinions,
        weights: Weights,
        *,
        before: Knowledge | None = None,
    ) -> None:
        """`described` are the pieces, by id; those that are not are left out. Takes long for millions of opinions.

        `before` is what was known until now, and spares some of that.
        """
        self.rows: dict[str, NDArray[np.float64]] = {}  # (features.COLUMNS,) by song id
        self._pieces: dict[int, Piece] = {}
        self._seconds: dict[str, float] = {}
        self._by_guild: dict[str, list[int]] = defaultdict(list)
        self._opinions = opinions
        self._opinions.sort()
        self._told: dict[int, Mapping[int, Opinion]] = {}  # since then, by member
        self.learnt_from = len(opinions)
        is_as_before = before is not None and 1 / _AS_BEFORE < len(opinions) / max(before.learnt_from, 1) < _AS_BEFORE
        self.recommender = new_recommender(weights, *([before.recommender] if before and is_as_before else []))
        self.recommender.fit(opinions.interactions(), self._taken_in(pieces, described))

    @classmethod
    def nothing(cls) -> Knowledge:
        return cls([], {}, Opinions(), Weights())

    def __contains__(self, song_id: str) -> bool:
        return number(song_id) in self._pieces

    def id_of(self, song: int) -> str:
        """Raises KeyError."""
        return self._pieces[song].song_id

    def row_of(self, song: int) -> NDArray[np.float64]:
        """Raises KeyError."""
        return self.rows[self.id_of(song)]

    def described(self) -> dict[str, Described]:
        """What all songs are like, by id."""
        return {song_id: Described(row, self._seconds[song_id]) for song_id, row in self.rows.items()}

    def songs_of(
        self, guilds: Collection[str] | None, *, but_of: str | None = None, averse: Collection[str] = ()
    ) -> list[int]:
        """What can be heard in these guilds, but for one member's own songs, and those of certain styles.

        Without guilds: in all of them, and in the playground.
        """
        if guilds is None:
            songs = [song for song, one in self._pieces.items() if one.guild is not None or one.asker == COMMON]
        else:
            songs = [song for guild in guilds for song in self._by_guild.get(guild, ())]
        if but_of == COMMON:
            but_of = None
        return [song for song in songs if self._pieces[song].asker != but_of and self._pieces[song].style not in averse]

    def said_by(self, member: str) -> Mapping[int, float]:
        """The weight of what a member says now, by a reaction, of songs that can be heard, by song."""
        return {song: one.weight for song, one in self.opinions_of(member).items() if one.is_said}

    def opinions_of(self, member: str) -> Mapping[int, Opinion]:
        """What a member thinks of songs that can be heard, also by what they did with them, by song."""
        user = number(member)
        return self._told[user] if user in self._told else self._opinions.of(user)

    def seconds_of(self, song_id: str) -> float | None:
        """A song's length; None if it cannot be heard, or is not known yet."""
        return self._seconds.get(song_id)

    def add(self, pieces: Iterable[Piece], described: Mapping[str, Described]) -> None:
        """Songs that came since; those that are known already stay as they are."""
        new = self._taken_in(pieces, described)
        if new.items.size:
            self.recommender.add(new)

    def tell(self, member: str, opinions: Mapping[str, Opinion]) -> None:
        """All that a member thinks now, by song id; what is not among it was taken back."""
        user, before = number(member), self.opinions_of(member)
        now = {number(song_id): one for song_id, one in opinions.items() if song_id in self}
        for song, one in now.items():
            if before.get(song) != one:
                self.recommender.update(user, song, one.weight, one.at.timestamp())
        for song in before.keys() - now.keys():
            self.recommender.update(user, song, 0.0, 0.0)
        self._told[user] = now

    def forget(self, member: str) -> None:
        """As if the member had never been."""
        user = number(member)
        self.recommender.forget(user)
        self._told[user] = {}

    def _taken_in(self, pieces: Iterable[Piece], described: Mapping[str, Described]) -> Features:
        """The features of those that are new."""
        new: list[int] = []
        for piece in pieces:
            song, described_as = number(piece.song_id), described.get(piece.song_id)
            if described_as is None or song in self._pieces:
                continue
            self._pieces[song] = piece
            self.rows[piece.song_id], self._seconds[piece.song_id] = described_as.row, described_as.seconds
            if piece.guild is not None:
                self._by_guild[piece.guild].append(song)
            new.append(song)
        return Features(
            items=np.array(new, np.int64),
            values=np.array([self.row_of(song) for song in new]).reshape(len(new), features.COLUMNS),
            times=np.array([self._pieces[song].finished_at.timestamp() for song in new]),
        )


def describe(briefs: Mapping[str, str], stored: Mapping[str, SongFeatures]) -> dict[str, Described]:
    """By song id, from briefs in JSON and what was measured when a song became ready.

    Without briefs that another version wrote and this one cannot read. Takes seconds for many thousands.
    """
    found: dict[str, Described] = {}
    for song_id, text in briefs.items():
        try:
            brief = Brief.from_json(json.loads(text))
            found[song_id] = Described(features.row(brief, stored.get(song_id)), brief.seconds)
        except (KeyError, TypeError, ValueError):
            continue
    return found
