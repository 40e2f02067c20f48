"""What a member may ask of whoever keeps their songs: all that is kept, to take away; and that all of it be erased."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot import forgotten
from bot.errors import UnknownMemberError
from bot.export import Exported, Exporter
from bot.memories import Memory
from bot.queue import traces
from bot.queue.interface import Queue
from storage import atomic, members, privacy


@dataclass(frozen=True, slots=True, kw_only=True)
class Erased:
    """What is no longer kept."""

    rows: dict[str, int]  # by table
    files: int  # that no other member's song has
    overwritten: bool  # False: some bytes stay in SQLite's files until it is next closed or written


async def holdings(memory: Memory, member: str) -> dict[str, int]:
    """How many rows of each table are the member's. Raises UnknownMemberError."""
    async with memory.database.reading() as session:
        counts = await privacy.holdings(session, member)
    if not counts:
        raise UnknownMemberError(member)
    return counts


async def export(memory: Memory, member: str, path: Path) -> Exported:
    """Writes a zip with all that is kept about the member, as of one moment; no file is written over.

    Raises UnknownMemberError, StorageError; then there is no such zip.
    """
    async with memory.database.snapshot() as session:
        if not await privacy.holdings(session, member):
            raise UnknownMemberError(member)
        with atomic.writing(path) as file:
            return await Exporter(session, memory.store, member).write(file)


async def erase(memory: Memory, queue: Queue, member: str) -> Erased:
    """Erases all that is kept about the member; what is in the making is stopped. Others' songs stay as they are.

    Whoever asks in the member's name meanwhile begins anew after it. If it is interrupted, all is as it was but for
    cancelled songs, or all is gone but for files that no song has, which are swept within two hours. Files that a
    worker writes at this moment go when it finds that it lost the song. Raises UnknownMemberError, StorageError.
    """
    await holdings(memory, member)
    async with memory.database.reading() as session:
        unfinished = await privacy.in_the_making(session, member)
    for song_id in unfinished:
        await queue.cancel(song_id)  # so that nobody goes on making it in vain
    async with memory.database.transaction() as session:
        erased = await privacy.erase(session, member)
        if erased is None:
            raise UnknownMemberError(member)
        await traces.forget(session, songs=erased.songs, jobs=erased.jobs)
        await forgotten.note(session, member)
    files = await memory.archive.drop_unnamed(erased.digests)
    await asyncio.to_thread(memory.cupboard.forget, erased.songs)
    for song_id in erased.songs:
        memory.changes.touch(song_id)
    memory.changes.touch_line()
    return Erased(rows=erased.rows, files=files, overwritten=await memory.database.overwrite_deleted())


async def pause(memory: Memory, member: str) -> bool:
    """From now on no reaction, listening or download of the member's is written down. False if it was so already."""
    async with memory.database.transaction() as session:
        return await members.pause(session, member)


async def resume(memory: Memory, member: str) -> bool:
    """They are written down again, and what was asked for meanwhile does not count. False if they were."""
    async with memory.database.transaction() as session:
        return await members.resume(session, member)


async def was_erased(memory: Memory, member: str, *, since: datetime) -> bool:
    """Whether the member was erased after a moment of the last days: what was said before is not to be learnt anew."""
    async with memory.database.reading() as session:
        return await forgotten.since(session, member, since)


async def is_paused(memory: Memory, member: str) -> bool:
    async with memory.database.reading() as session:
        return await members.is_paused(session, member)


async def allow_words(memory: Memory, member: str) -> bool:
    """The member's words may stand in files of songs asked for from now on. False if so already."""
    async with memory.database.transaction() as session:
        return await members.allow_words(session, member)


async def forbid_words(memory: Memory, member: str) -> bool:
    """They may not any more. False if so already."""
    async with memory.database.transaction() as session:
        return await members.forbid_words(session, member)


async def allows_words(memory: Memory, member: str) -> bool:
    """Whether the member's words may stand in files; not unless they said so."""
    async with memory.database.reading() as session:
        return await members.allows_words(session, member)
