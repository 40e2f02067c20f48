"""Prints: what ready songs are found by. They are made from what else is kept of a song, and can be made again."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import and_, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from storage import songs
from storage.kinds import Status
from storage.tables import PrintRow, RecipeRow, SongRow
from storage.upsert import upsert

_ROWS_AT_ONCE = 1000
_PRINTS = PrintRow.song_id == SongRow.id
_READY = SongRow.status == Status.READY.value


@dataclass(frozen=True, slots=True, kw_only=True)
class Print:
    """Of one song. None stands for what could not be made: a brief or notes of a version that nobody can read."""

    version: int  # of the way that it was made
    facts: bytes | None
    tune: bytes | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """A song that is ready, with its print, and whom it is for."""

    song_id: str
    asker: str
    guild: str | None
    brought: bool  # made from music that its asker brought: theirs alone
    style: str
    prompt: str
    created_at: datetime
    facts: bytes | None
    tune: bytes | None


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """Another one where anything has changed. Only ready songs have prints, for a song that is ready stays so."""

    ready: int  # songs
    made: int  # prints
    newest: datetime | None  # when the last print was made

    @property
    def lacking(self) -> int:
        """Songs without a print."""
        return self.ready - self.made


async def put(session: AsyncSession, song_id: str, made: Print) -> bool:
    """In place of the song's print, if it has one. False if the song is gone."""
    if not await songs.hold(session, song_id):
        return False
    await upsert(
        session,
        PrintRow,
        key=("song_id",),
        change=("version", "facts", "tune", "made_at"),
        song_id=song_id,
        version=made.version,
        facts=made.facts,
        tune=made.tune,
        made_at=datetime.now(UTC),
    )
    return True


async def lacking(session: AsyncSession, *, version: int, limit: int) -> list[str]:
    """The ids of ready songs that have no print of this version, the newest first."""
    has = and_(_PRINTS, PrintRow.version == version)
    newest = (
        select(SongRow.id)
        .outerjoin(PrintRow, has)
        .where(_READY, PrintRow.song_id.is_(None))
        .order_by(SongRow.created_at.desc(), SongRow.id)
        .limit(limit)
    )
    return list(await session.scalars(newest))


async def printed(session: AsyncSession, *, version: int, since: datetime | None = None) -> AsyncIterator[Printed]:
    """Ready songs with prints of this version, made since then if given. Others may do something in between."""
    columns = (
        SongRow.id,
        SongRow.asker,
        SongRow.guild,
        SongRow.brought,
        SongRow.style,
        RecipeRow.prompt,
        SongRow.created_at,
        PrintRow.facts,
        PrintRow.tune,
    )
    recipes = RecipeRow.song_id == SongRow.id
    found = select(*columns).join(RecipeRow, recipes).join(PrintRow, _PRINTS).where(_READY, PrintRow.version == version)
    if since is not None:
        found = found.where(PrintRow.made_at >= since)
    async for row in await session.stream(found.execution_options(yield_per=_ROWS_AT_ONCE)):
        yield Printed(
            song_id=row.id,
            asker=row.asker,
            guild=row.guild,
            brought=row.brought,
            style=row.style,
            prompt=row.prompt,
            created_at=row.created_at,
            facts=row.facts,
            tune=row.tune,
        )


async def state(session: AsyncSession, *, version: int) -> State:
    """Quick, however many songs there are."""
    ready = await session.scalar(select(func.count()).select_from(SongRow).where(_READY))
    counted = select(func.count(), func.max(PrintRow.made_at)).where(PrintRow.version == version)
    made, newest = (await session.execute(counted)).one()
    return State(ready=ready or 0, made=made, newest=newest)


async def ids(session: AsyncSession, *, version: int) -> Sequence[str]:
    """The songs that `printed` has."""
    return list(await session.scalars(select(PrintRow.song_id).where(PrintRow.version == version)))
