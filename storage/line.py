"""The line of songs that wait: whose turn it is, and how long it may take.

Turns go round among members by start-time fair queueing (Goyal, Vin and Cheng, 1996; every song costs one). A song's
turn is one more than the last turn of its asker's songs in line, but never behind the clock, which is the turn of the
song that was taken up last; songs are taken up by turn, then in the order of asking. So of two members who wait, each
has a song made before either has a second one, however many one of them asked for, and who comes late does not
wait for what others saved up.

A guild that is served first come, first served shares its turns out anew: each of its songs has a turn no smaller than
any that was asked for before it in that guild. Other guilds do not notice.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import ColumnElement, delete, func, or_, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncSession

from storage.kinds import IN_WORK, Status
from storage.tables import ClockRow, RecipeRow, SongRow, WorkerRow

_QUEUED = SongRow.status == Status.QUEUED.value
_ORDER = (SongRow.turn, SongRow.created_at, SongRow.id)
_RECENT_SONGS = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a song stands in line."""

    number: int  # from 1, the next
    of_own: int  # songs of the same member before it


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A song in line."""

    song_id: str
    asker: str
    guild: str | None
    prompt: str
    number: int  # its place among all, from 1, the next


@dataclass(frozen=True, slots=True, kw_only=True)
class InWork:
    """A song that is being made."""

    song_id: str
    asker: str
    guild: str | None
    prompt: str
    bars: int  # composed so far
    of_bars: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How quickly the line moves."""

    workers: int  # that are alive
    seconds_a_song: float | None  # from one song taken up to the next, about; None if there is nothing to judge by

    def seconds_until(self, place: Place | Waiting) -> float | None:
        """Until the song at this place is taken up, about."""
        return None if self.seconds_a_song is None else round(self.seconds_a_song * place.number, 1)


async def turn_of_new(session: AsyncSession, *, asker: str, guild: str | None, first_come: bool) -> int:
    """The turn of a song that is asked for now."""
    turn = max(await _clock(session), await _last_turn(session, SongRow.asker == asker)) + 1
    if first_come and guild is not None:
        turn = max(turn, await _last_turn(session, SongRow.guild == guild))
    return turn


async def advance(session: AsyncSession, turn: int) -> None:
    """A song of this turn is taken up. The clock never goes back."""
    await session.execute(update(ClockRow).where(ClockRow.turn < turn).values(turn=turn))


async def first(session: AsyncSession) -> str | None:
    """The id of the song whose turn it is; None if nobody waits but for a pause."""
    due = or_(SongRow.retry_at.is_(None), SongRow.retry_at <= datetime.now(UTC))
    return await session.scalar(select(SongRow.id).where(_QUEUED, due).order_by(*_ORDER).limit(1))


async def waiting(session: AsyncSession, *, guild: str | None = None, asker: str | None = None) -> int:
    """How many songs are in line: all, or those of a guild, of a member, or of both."""
    return await session.scalar(select(func.count()).where(_QUEUED, *_whose(guild, asker))) or 0


async def next_of(
    session: AsyncSession, *, guild: str | None = None, asker: str | None = None, limit: int, skip: int = 0
) -> list[Waiting]:
    """The songs in line of a guild, of a member, or of both, in the order of their turns, each with its place."""
    numbered = select(SongRow.id, func.row_number().over(order_by=_ORDER).label("number")).where(_QUEUED).subquery()
    theirs = (
        select(SongRow.id, SongRow.asker, SongRow.guild, RecipeRow.prompt, numbered.c.number)
        .join(numbered, numbered.c.id == SongRow.id)
        .join(RecipeRow, RecipeRow.song_id == SongRow.id)
        .where(*_whose(guild, asker))
        .order_by(numbered.c.number)
    )
    rows = await session.execute(theirs.limit(limit).offset(skip))
    return [
        Waiting(song_id=song_id, asker=asker, guild=guild, prompt=prompt, number=number)
        for song_id, asker, guild, prompt, number in rows
    ]


async def in_work_of(
    session: AsyncSession, *, guild: str | None = None, asker: str | None = None, limit: int
) -> list[InWork]:
    """The songs in work of a guild, of a member, or of both, in the order in which they were taken up."""
    theirs = (
        select(SongRow.id, SongRow.asker, SongRow.guild, RecipeRow.prompt, SongRow.bars, SongRow.of_bars)
        .join(RecipeRow, RecipeRow.song_id == SongRow.id)
        .where(SongRow.status.in_([status.value for status in IN_WORK]), *_whose(guild, asker))
        .order_by(SongRow.claimed_at, SongRow.id)
    )
    rows = await session.execute(theirs.limit(limit))
    return [
        InWork(song_id=song_id, asker=asker, guild=guild, prompt=prompt, bars=bars or 0, of_bars=of_bars)
        for song_id, asker, guild, prompt, bars, of_bars in rows
    ]


async def longest_wait(session: AsyncSession) -> float:
    """How many seconds the song that waits longest has waited; 0 if none waits. Work and pauses are not waiting."""
    now = datetime.now(UTC)
    in_line_since = func.coalesce(SongRow.retry_at, SongRow.updated_at)  # a waiting song's row changes in nothing else
    oldest = await session.scalar(select(func.min(in_line_since)).where(_QUEUED))
    return 0.0 if oldest is None else max(0.0, (now - oldest).total_seconds())


async def share_out_anew(session: AsyncSession, guild: str, *, first_come: bool) -> dict[str, int]:
    """Gives the guild's waiting songs the turns that they would have had under this rule; returns them by id."""
    clock = await _clock(session)
    waiting = select(SongRow.id, SongRow.asker).where(_QUEUED, SongRow.guild == guild)
    of_member: dict[str, int] = {}
    last = 0
    turns: dict[str, int] = {}
    for song_id, asker in (await session.execute(waiting.order_by(SongRow.created_at, SongRow.id))).all():
        of_member[asker] = of_member.get(asker, clock) + 1
        last = max(last, of_member[asker])
        turns[song_id] = last if first_come else of_member[asker]
    if turns:
        await session.execute(update(SongRow), [{"id": song_id, "turn": turn} for song_id, turn in turns.items()])
    return turns


async def pace(session: AsyncSession, *, alive_seconds: float) -> Pace:
    """How quickly the line moves. A worker unseen for `alive_seconds` is not counted."""
    workers, places = await _alive(session, alive_seconds)
    a_song = await _seconds_a_song(session)
    return Pace(workers=workers, seconds_a_song=None if a_song is None or not places else a_song / places)


async def place(session: AsyncSession, song_id: str) -> Place | None:
    """Where a song stands; None unless it waits."""
    song = (await session.execute(select(*_ORDER, SongRow.asker).where(SongRow.id == song_id, _QUEUED))).first()
    if song is None:
        return None
    before = (_QUEUED, tuple_(*_ORDER) < (song.turn, song.created_at, song.id))
    ahead = await session.scalar(select(func.count()).where(*before)) or 0
    own = await session.scalar(select(func.count()).where(*before, SongRow.asker == song.asker)) or 0
    return Place(number=ahead + 1, of_own=own)


async def beat(session: AsyncSession, worker: str, *, places: int, forget_seconds: float) -> None:
    """A worker says that it is alive; those unseen for `forget_seconds` are forgotten."""
    now = datetime.now(UTC)
    await session.execute(delete(WorkerRow).where(WorkerRow.seen_at < now - timedelta(seconds=forget_seconds)))
    await session.merge(WorkerRow(id=worker, places=places, seen_at=now))


async def leave(session: AsyncSession, worker: str) -> None:
    """A worker says that it stops."""
    await session.execute(delete(WorkerRow).where(WorkerRow.id == worker))


async def workers(session: AsyncSession, alive_seconds: float) -> int:
    """How many workers are alive."""
    return (await _alive(session, alive_seconds))[0]


def _whose(guild: str | None, asker: str | None) -> list[ColumnElement[bool]]:
    wanted = ((SongRow.guild, guild), (SongRow.asker, asker))
    return [column == value for column, value in wanted if value is not None]


async def _clock(session: AsyncSession) -> int:
    return await session.scalar(select(ClockRow.turn)) or 0


async def _last_turn(session: AsyncSession, whose: object) -> int:
    return await session.scalar(select(func.max(SongRow.turn)).where(whose, _QUEUED)) or 0  # type: ignore[arg-type]


async def _alive(session: AsyncSession, alive_seconds: float) -> tuple[int, int]:
    """How many workers, and how many songs they make at once."""
    since = datetime.now(UTC) - timedelta(seconds=alive_seconds)
    alive = select(func.count(), func.coalesce(func.sum(WorkerRow.places), 0)).where(WorkerRow.seen_at >= since)
    count, places = (await session.execute(alive)).one()
    return int(count), int(places)


async def _seconds_a_song(session: AsyncSession) -> float | None:
    """How long the last songs were in work; None if none was made yet."""
    last = (
        select(SongRow.claimed_at, SongRow.finished_at)
        .where(SongRow.status == Status.READY.value, SongRow.claimed_at.is_not(None))
        .order_by(SongRow.finished_at.desc())
        .limit(_RECENT_SONGS)
    )
    rows = (await session.execute(last)).all()
    spent = [(finished - claimed).total_seconds() for claimed, finished in rows if claimed and finished]
    return sum(spent) / len(spent) if spent else None
