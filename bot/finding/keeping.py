"""The keeper: the catalogue beside the database, kept up with what changes there.

Songs get their prints here, from their briefs and their MIDI files: new ones when somebody looks for something, those
of earlier versions a few at a time behind that, until none is left. Songs that are gone are not handed out any more,
for whoever finds one looks for it in the database; here they are forgotten when their number shows it.
"""

from __future__ import annotations

import asyncio
import logging
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TypeVar

from bot.finding import printing
from bot.finding.catalogue import Catalogue
from bot.finding.printing import VERSION
from bot.memories import Memory
from bot.tasks import stop_and_wait
from storage import prints, repertoire, song_features
from storage.errors import StorageError
from storage.kinds import FileKind
from storage.prints import Print

T = TypeVar("T")

log = logging.getLogger(__name__)

FRESH_SECONDS = 5.0
_AT_ONCE = 20
"""Prints that whoever looks for something waits for; if there may be more, they are made behind it."""

_IDLE = 3
"""Times as long as a few prints took nothing is made after them: songs are composed meanwhile."""

_OVERLAP = timedelta(minutes=1)
"""What was made a little before the last look may have been written down after it, or by a clock that is behind."""

Progress = Callable[[int], None]


class Keeper:
    """Knows nothing until it is asked for the first time."""

    def __init__(self, memory: Memory) -> None:
        self._database = memory.database
        self._archive = memory.archive
        self._known: Catalogue | None = None
        self._asking = threading.Lock()  # held by whoever asks the catalogue, or tells it something
        self._keeping_up = asyncio.Lock()
        self._state: prints.State | None = None  # of the prints, when they were looked at
        self._looked_at = 0.0  # by the monotonic clock
        self._seen_until = datetime.now(UTC)
        self._filling: asyncio.Task[None] | None = None

    async def ask(self, question: Callable[[Catalogue], T]) -> T:
        """The answer, by all songs that were ready FRESH_SECONDS ago. Raises StorageError."""
        async with self._keeping_up:
            known = self._known
            if known is None or time.monotonic() - self._looked_at > FRESH_SECONDS:
                known = await self._keep_up()

        def answer() -> T:
            with self._asking:
                return question(known)

        return await asyncio.to_thread(answer)

    async def fill(self, on_made: Progress | None = None) -> None:
        """Makes all prints that are lacking; `on_made` is told how many are made. Raises StorageError."""
        made = 0
        while some := await self._make_some():
            made += some
            if on_made is not None:
                on_made(made)

    def forget(self) -> None:
        """All that it knows: it is read anew when somebody asks."""
        self._known = None

    async def close(self) -> None:
        """Stops what goes on behind the answers."""
        await stop_and_wait([self._filling] if self._filling is not None else [])

    async def _keep_up(self) -> Catalogue:
        await self._begin_to_fill()
        looked_at, now = time.monotonic(), datetime.now(UTC)
        since = None if self._known is None else self._seen_until - _OVERLAP
        known = self._known or Catalogue()
        async with self._database.snapshot() as session:
            state = await prints.state(session, version=VERSION)
            if since is None or state != self._state:
                new = [one async for one in prints.printed(session, version=VERSION, since=since)]
                await self._tell(partial(known.add, new))
                if state.made != len(known):
                    await self._tell(partial(known.keep, await prints.ids(session, version=VERSION)))
        self._known, self._state, self._looked_at, self._seen_until = known, state, looked_at, now
        return known

    async def _begin_to_fill(self) -> None:
        """Makes some prints, and has the others made behind the answers. Songs that have theirs are found anyway."""
        if self._filling is not None:
            return
        try:
            made = await self._make_some()
        except StorageError as error:
            log.warning("some songs cannot be found yet: %s", error)
            return
        if made == _AT_ONCE:
            self._filling = asyncio.create_task(self._fill_slowly(), name="making prints")
            self._filling.add_done_callback(self._filled)

    async def _tell(self, work: Callable[[], None]) -> None:
        def tell() -> None:
            with self._asking:
                work()

        await asyncio.to_thread(tell)

    async def _fill_slowly(self) -> None:
        """All prints that are lacking, while songs are composed and rendered."""
        while True:
            began = time.monotonic()
            if not await self._make_some():
                return
            await asyncio.sleep(_IDLE * (time.monotonic() - began))

    def _filled(self, task: asyncio.Task[None]) -> None:
        self._filling = None
        error = None if task.cancelled() else task.exception()
        if isinstance(error, StorageError):
            log.warning("some songs cannot be found yet: %s", error)
        elif error is not None:
            log.error("some songs cannot be found", exc_info=error)

    async def _make_some(self) -> int:
        """Makes some of the prints that are lacking, the newest songs' first. How many."""
        async with self._database.reading() as session:
            state = await prints.state(session, version=VERSION)
            if not state.lacking:
                return 0
            # The newest are those that most often lack one: whoever asks for no more than there are finds them at once.
            song_ids = await prints.lacking(session, version=VERSION, limit=min(_AT_ONCE, state.lacking))
            briefs = await repertoire.briefs(session, song_ids)
            stored = await song_features.of_songs(session, song_ids)
        made: dict[str, Print] = {}
        for song_id in song_ids:
            midi = await self._midi(song_id)
            brief, features = briefs.get(song_id, ""), stored.get(song_id)
            made[song_id] = await asyncio.to_thread(
                partial(printing.made, song_id, brief=brief, stored=features, midi=midi)
            )
        async with self._database.transaction() as session:
            for song_id in sorted(made):  # in one order, as everybody: nobody waits crosswise
                await prints.put(session, song_id, made[song_id])
        return len(made)

    async def _midi(self, song_id: str) -> bytes | None:
        try:
            found = await self._archive.read(song_id, FileKind.MIDI)
        except StorageError as error:
            if error.code not in {"file_missing", "file_damaged"}:
                raise
            found = None
        return None if found is None else found[1]
