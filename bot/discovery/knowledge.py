"""What the recommender knows: the songs that can be heard and what their listeners said of them."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from bot.discovery import features
from bot.discovery.features import TRAITS
from generation.brief import Brief
from recommend import Features, Interactions, Ranking, Recommender
from storage.ratings import Rating
from storage.repertoire import Piece

Rows = dict[str, NDArray[np.float64]]
"""Features, as `bot.discovery.features.row` has them, by song id."""


def number(name: str) -> int:
    """What a recommender knows a member or a song by: the same at all times, and of 64 bits, so that none are alike."""
    return int.from_bytes(hashlib.blake2b(name.encode(), digest_size=8).digest(), "big", signed=True)


@dataclass(slots=True)
class Opinions:
    """What members said, the oldest first, in columns."""

    members: list[int] = field(default_factory=list)
    songs: list[int] = field(default_factory=list)
    weights: list[float] = field(default_factory=list)
    times: list[float] = field(default_factory=list)  # seconds since 1970

    def add(self, member: int, song: int, weight: float, time: float) -> None:
        self.members.append(member)
        self.songs.append(song)
        self.weights.append(weight)
        self.times.append(time)

    def interactions(self) -> Interactions:
        return Interactions(
            users=np.array(self.members, np.int64),
            items=np.array(self.songs, np.int64),
            weights=np.array(self.weights, np.float64),
            times=np.array(self.times, np.float64),
        )


class Knowledge:
    """Of one moment; what a member said since can be told. Not for several threads at once."""

    def __init__(self, pieces: Iterable[Piece], rows: Rows, opinions: Opinions) -> None:
        """`rows` are the pieces' features; pieces that have none are left out."""
        self._pieces = {number(piece.song_id): piece for piece in pieces if piece.song_id in rows}
        self.rows = {piece.song_id: rows[piece.song_id] for piece in self._pieces.values()}
        self._by_guild: dict[str, list[int]] = defaultdict(list)
        for song, piece in self._pieces.items():
            if piece.guild is not None:
                self._by_guild[piece.guild].append(song)
        self._said: dict[int, dict[int, float]] = defaultdict(dict)
        for member, song, weight in zip(opinions.members, opinions.songs, opinions.weights, strict=True):
            self._said[member][song] = weight
        self.recommender: Recommender = Ranking()
        self.recommender.fit(opinions.interactions(), self._features())

    @classmethod
    def nothing(cls) -> Knowledge:
        return cls([], {}, Opinions())

    @classmethod
    def of(cls, pieces: Iterable[Piece], rows: Rows, briefs: Mapping[str, str], opinions: Opinions) -> Knowledge:
        """With the features that are known already, and those of these briefs. Takes seconds for many thousands."""
        return cls(pieces, {**rows, **rows_of(briefs)}, opinions)

    def __contains__(self, song_id: str) -> bool:
        return number(song_id) in self._pieces

    def id_of(self, song: int) -> str:
        """Raises KeyError."""
        return self._pieces[song].song_id

    def row_of(self, song: int) -> NDArray[np.float64]:
        """Raises KeyError."""
        return self.rows[self.id_of(song)]

    def songs_of(
        self, guilds: Collection[str], *, but_of: str | None = None, averse: Collection[str] = ()
    ) -> list[int]:
        """What can be heard in these guilds, but for one member's own songs, and those of certain styles."""
        songs = [song for guild in guilds for song in self._by_guild.get(guild, ())]
        return [song for song in songs if self._pieces[song].asker != but_of and self._pieces[song].style not in averse]

    def said_by(self, member: str) -> Mapping[int, float]:
        """The weight of what a member says now of songs that can be heard, by song."""
        return self._said[number(member)]

    def tell(self, member: str, ratings: Iterable[Rating]) -> None:
        """All that a member says now, the oldest first; what is not among it was taken back."""
        user = number(member)
        told: dict[int, float] = {}
        for rating in ratings:
            song = number(rating.song_id)
            if song in self._pieces and self._pieces[song].asker != member:
                self.recommender.update(user, song, rating.weight, rating.created_at.timestamp())
                told[song] = rating.weight
        for song in self._said[user].keys() - told.keys():
            self.recommender.update(user, song, 0.0, 0.0)
        self._said[user] = told

    def _features(self) -> Features:
        values = [self.rows[piece.song_id] for piece in self._pieces.values()]
        return Features(
            items=np.array([*self._pieces], np.int64),
            values=np.array(values).reshape(len(values), len(TRAITS)),
            times=np.array([piece.finished_at.timestamp() for piece in self._pieces.values()]),
        )


def rows_of(briefs: Mapping[str, str]) -> Rows:
    """Features by song id, of briefs in JSON; without those that another version wrote and this one cannot read."""
    rows: Rows = {}
    for song_id, text in briefs.items():
        try:
            rows[song_id] = features.row(Brief.from_json(json.loads(text)))
        except (KeyError, TypeError, ValueError):
            continue
    return rows
