"""What the queue keeps of songs in tables of its own: none of it may stay when a member is erased."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession


async def forget(session: AsyncSession, *, songs: Sequence[str], jobs: Sequence[int]) -> None:
    """Deletes the songs' jobs and their log, within the transaction in which the songs are deleted.

    `jobs` are those that the rows of the songs name; a song may have had others. To SQLite's queue the rows of the
    songs are all there is.
    """
    if session.get_bind().dialect.name == "sqlite":
        return
    from bot.queue.postgres import SETTINGS  # brings a library that only PostgreSQL needs

    tables = SETTINGS.qualified
    await session.execute(
        text(
            f"WITH gone AS (DELETE FROM {tables.queue_table} WHERE dedupe_key = ANY(CAST(:songs AS text[])) "  # noqa: S608 - names of ours
            f"RETURNING id) DELETE FROM {tables.queue_table_log} AS log WHERE job_id IN (SELECT id FROM gone) "
            "OR job_id = ANY(CAST(:jobs AS bigint[])) OR EXISTS (SELECT 1 FROM unnest(CAST(:songs AS text[])) AS song "
            "WHERE strpos(log.traceback::text, song) > 0)"
        ),
        {"songs": list(songs), "jobs": list(jobs)},
    )
