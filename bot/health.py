"""Whether songs can be asked for and made, and why not; what there is to know of all songs. Quick, whatever hangs."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from bot.errors import MinstrelError, Problem, explain
from bot.memories import Memory
from bot.probe import Probe, T
from storage import line, songs
from storage.errors import StorageError
from storage.songs import Count


class NoWorkerError(MinstrelError):
    """Nobody makes songs."""

    code = "no_worker"
    http_status = 503

    def __init__(self) -> None:
        super().__init__(
            "No worker is alive: songs can be asked for, and wait.",
            "Start one with `minstrel worker`, or with `minstrel play` and MINSTREL_SONGS_AT_ONCE above 0.",
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """The line of songs that wait, and those who make them."""

    waiting: int  # songs
    longest_wait_seconds: float
    workers: int  # that are alive, here or elsewhere


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """What the database says of all songs; None for what it did not answer in time."""

    line: Line | None
    songs: Sequence[Count] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """Whether songs can be asked for and made now."""

    line: Line | StorageError  # an error if the database does not answer
    files: StorageError | None  # why none can be kept

    @property
    def ok(self) -> bool:
        return not any(self.checks.values())

    @property
    def waiting(self) -> int:
        """Songs in line, as far as is known."""
        return 0 if isinstance(self.line, StorageError) else self.line.waiting

    @property
    def checks(self) -> dict[str, Problem | None]:
        """What is wrong with each thing that a song needs; None where nothing is."""
        return {
            "database": _explained(self._database),
            "files": _explained(self.files),
            "worker": _explained(self._worker),
        }

    @property
    def _database(self) -> StorageError | None:
        return self.line if isinstance(self.line, StorageError) else None

    @property
    def _worker(self) -> Exception | None:
        if isinstance(self.line, StorageError):
            return self.line  # which knows who is alive
        return None if self.line.workers else NoWorkerError()


class Watch:
    """Looks at what is remembered, at most every two seconds however many want to know."""

    def __init__(self, memory: Memory, *, alive_seconds: float) -> None:
        """A worker unseen for `alive_seconds` is not alive."""
        self._database = memory.database
        self._alive_seconds = alive_seconds
        self._line = Probe("The database", self._read_line)
        self._counts = Probe("The database", self._count)
        self._files = Probe("The storage of files", memory.archive.check)

    async def health(self) -> Health:
        in_line, files = await asyncio.gather(_or_error(self._line), _or_error(self._files))
        return Health(line=in_line, files=files)

    async def figures(self) -> Figures:
        in_line, counts = await asyncio.gather(_or_error(self._line), _or_error(self._counts))
        return Figures(
            line=None if isinstance(in_line, StorageError) else in_line,
            songs=None if isinstance(counts, StorageError) else counts,
        )

    async def close(self) -> None:
        await asyncio.gather(*(probe.close() for probe in (self._line, self._counts, self._files)))

    async def _read_line(self) -> Line:
        async with self._database.reading() as session:
            return Line(
                waiting=await line.waiting(session),
                longest_wait_seconds=await line.longest_wait(session),
                workers=await line.workers(session, self._alive_seconds),
            )

    async def _count(self) -> list[Count]:
        async with self._database.reading() as session:
            return await songs.counts(session)


async def _or_error(probe: Probe[T]) -> T | StorageError:
    try:
        return await probe.answer()
    except StorageError as error:
        return error


def _explained(error: Exception | None) -> Problem | None:
    return error and explain(error)
