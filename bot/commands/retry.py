"""`minstrel retry`: songs that failed, put back into the line."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from bot import config, logs, memories
from bot.commands import running
from bot.config import Settings
from bot.errors import SongNotFailedError, UnknownSongError
from bot.song import title
from storage import songs
from storage.database import Database
from storage.kinds import Status
from storage.songs import Song


def show() -> int:
    """Lists the songs that have failed, the oldest first."""
    settings = config.load()
    logs.set_up(settings.data_dir)
    failed = running.run(_failed(settings))
    for song in failed:
        reason = f"{song.failure.message} {song.failure.hint}" if song.failure else ""
        sys.stdout.write(f"{song.id}  {title(song.recipe.prompt)}\n              {reason}\n")
    if not failed:
        sys.stdout.write("No song has failed.\n")
    return 0


def put_again(song_ids: Sequence[str] | None) -> int:
    """Puts these songs into the line again, or all that failed. Raises UnknownSongError, SongNotFailedError first."""
    settings = config.load()
    logs.set_up(settings.data_dir)
    running.run(_put_again(settings, song_ids))
    return 0


async def _failed(settings: Settings) -> list[Song]:
    async with memories.open_memory(settings) as memory:
        return await _read_failed(memory.database)


async def _put_again(settings: Settings, song_ids: Sequence[str] | None) -> None:
    async with memories.open_beside(settings) as (memory, queue):
        if song_ids is None:
            song_ids = [song.id for song in await _read_failed(memory.database)]
        else:
            await _check(memory.database, song_ids)
        for song_id in dict.fromkeys(song_ids):
            if await queue.put_again(song_id):
                sys.stdout.write(f"{song_id} is in line again.\n")
    if not song_ids:
        sys.stdout.write("No song has failed.\n")


async def _read_failed(database: Database) -> list[Song]:
    async with database.reading() as session:
        found = [await songs.get(session, song_id) for song_id in await songs.failed(session)]
    return [song for song in found if song is not None]


async def _check(database: Database, song_ids: Sequence[str]) -> None:
    """Before the first is put into the line."""
    async with database.reading() as session:
        for song_id in song_ids:
            song = await songs.get(session, song_id)
            if song is None:
                raise UnknownSongError(song_id)
            if song.status is not Status.FAILED:
                raise SongNotFailedError(song.status.value)
