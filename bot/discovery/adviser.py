"""The adviser: the recommender beside the database, kept up with what changes there, and asked in threads.

All of it is learnt anew when something has changed, at most every FRESH_SECONDS; what those members said for whom it is
asked counts at once.
"""

from __future__ import annotations

import asyncio
import functools
import threading
import time
from collections.abc import Callable, Collection
from functools import partial
from typing import TypeVar

from sqlalchemy.ext.asyncio import AsyncSession

from bot.discovery import knowledge
from bot.discovery.knowledge import Knowledge, Opinions
from storage import ratings, repertoire
from storage.database import Database
from storage.repertoire import Piece

T = TypeVar("T")

FRESH_SECONDS = 30.0
MOST_SONGS = 20_000
"""That it knows: the newest. Reading so many for the first time takes a thread a few seconds."""


class Adviser:
    """Knows nothing until it is asked for the first time."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._learning = asyncio.Lock()
        self._asking = threading.Lock()
        self._known = Knowledge.nothing()
        self._extents: tuple[repertoire.Extent, ratings.Extent] | None = None
        self._pieces: list[Piece] = []
        self._looked_at = -FRESH_SECONDS  # by the monotonic clock

    async def ask(
        self, question: Callable[[Knowledge], T], *, members: Collection[str] = (), about: str | None = None
    ) -> T:
        """The answer, by all that these members have said until now; `about` a song that may be quite new."""
        known = await self._fresh(about)
        async with self._database.reading() as session:
            said = await ratings.of_members(session, members)

        def answer() -> T:
            with self._asking:
                for member in members:
                    known.tell(member, [rating for rating in said if rating.member == member])
                return question(known)

        return await asyncio.to_thread(answer)

    async def _fresh(self, about: str | None) -> Knowledge:
        async with self._learning:
            is_stale = time.monotonic() - self._looked_at >= FRESH_SECONDS
            if is_stale or (about is not None and about not in self._known):
                async with self._database.snapshot() as session:
                    await self._look(session)
                self._looked_at = time.monotonic()
            return self._known

    async def _look(self, session: AsyncSession) -> None:
        extents = (await repertoire.extent(session), await ratings.extent(session))
        if extents == self._extents:
            return
        if self._extents is None or extents[0] != self._extents[0]:
            self._pieces = [piece async for piece in repertoire.pieces(session, limit=MOST_SONGS)]
        rows = self._known.rows
        briefs = await repertoire.briefs(
            session, [piece.song_id for piece in self._pieces if piece.song_id not in rows]
        )
        opinions = await self._opinions(session)
        self._known = await asyncio.to_thread(partial(Knowledge.of, self._pieces, rows, briefs, opinions))
        self._extents = extents

    async def _opinions(self, session: AsyncSession) -> Opinions:
        """Of songs that can be heard, and not by who asked for them."""
        number = functools.cache(knowledge.number)
        askers = {piece.song_id: piece.asker for piece in self._pieces}
        opinions = Opinions()
        async for song_id, member, weight, said_at in ratings.of_all(session):
            if askers.get(song_id, member) != member:
                opinions.add(number(member), number(song_id), weight, said_at.timestamp())
        return opinions
