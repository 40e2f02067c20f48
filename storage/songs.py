"""Songs: from the wish to the delivery.

A song's status changes only by compare-and-swap: an UPDATE that names the statuses that it may come from. So of
two that want to move the same song, one does and the other is told so, and a song is delivered once.

Work on a song is fenced: each time it is taken up, its `claims` go up by one, and whoever works on it names the
number that it took it up with. A worker that was thought dead finds that its number is out of date.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import CursorResult, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from storage import ids, line, posts, sources
from storage.kinds import IN_WORK, UNFINISHED, Status
from storage.recipes import Recipe
from storage.sources import Source
from storage.tables import RecipeRow, SongRow, TakeRow

MOST_RETRIES = 3
"""After failures; then the song has failed."""

MOST_LOSSES = 9
"""Deaths of workers that a song outlives. More than retries: as a rule another song is to blame, or none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """Why a song failed, for a person."""

    code: str
    message: str
    hint: str


INTERRUPTED = Failure(
    code="interrupted",
    message="The song was interrupted each time it was made: its worker stopped without a word.",
    hint="Ask for it again; if it happens again, the host finds the reason in the worker's log.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Seconds:
    """Time spent on a song; None for what is not done."""

    read: float | None = None
    compose: float | None = None
    render: float | None = None
    total: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Take:
    """A version that was composed, and what the critic said of it."""

    number: int  # from 0
    chosen: bool
    total: float  # 0 to 1, of the terms
    terms: dict[str, float]  # 0 to 1 each
    shared_run: int  # notes: the longest run shared with a training tune


@dataclass(frozen=True, slots=True, kw_only=True)
class NewSong:
    """A song to be written down. Its id is drawn first: whoever does not know whether it was written can look."""

    id: str
    asker: str
    guild: str | None
    style: str
    recipe: Recipe
    of_bars: int
    read_seconds: float
    parent: str | None = None  # the song that it is made from
    address: posts.Address | None = None  # where it is awaited; its post is written with it, so that none is forgotten
    sources: tuple[Source, ...] = ()  # the music that its recipe's edit is done to; the bytes are in the store
    brought: bool = False  # whether any of it is not Minstrel's but the asker's own

    @classmethod
    def of(
        cls,
        *,
        asker: str,
        style: str,
        recipe: Recipe,
        of_bars: int,
        read_seconds: float,
        guild: str | None = None,
        parent: str | None = None,
        address: posts.Address | None = None,
        sources: tuple[Source, ...] = (),
        brought: bool = False,
        key: str | None = None,
    ) -> NewSong:
        """With a new id, or that of its asker's `key`: who asks twice with one key asks for one song."""
        return cls(
            id=ids.new_id() if key is None else ids.id_of(asker, key),
            asker=asker,
            guild=guild,
            style=style,
            recipe=recipe,
            of_bars=of_bars,
            read_seconds=read_seconds,
            parent=parent,
            address=address,
            sources=sources,
            brought=brought,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Song:
    """A song as it is remembered."""

    id: str
    asker: str
    guild: str | None
    parent: str | None  # the song that it was made from, which may be gone
    brought: bool  # whether it is made from MIDI of its asker's own
    style: str
    status: Status
    turn: int
    job: int | None  # the queue's own number for it, where it has one
    claims: int  # how often it was taken up
    retries: int  # after failures
    losses: int  # deaths of workers that had it in work
    retry_at: datetime | None  # not before
    bars: int | None  # composed so far; None until it is taken up
    of_bars: int
    failure: Failure | None
    seconds: Seconds
    created_at: datetime
    updated_at: datetime
    finished_at: datetime | None
    recipe: Recipe


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """How many songs of a status and a style there are; at least one."""

    status: Status
    style: str
    songs: int


async def add(session: AsyncSession, new: NewSong, *, turn: int) -> Song:
    """Writes a song down, queued. Its asker and its guild have to be known. Raises RefusedError `bad_name`."""
    ids.check_text(new.recipe.prompt)
    now = datetime.now(UTC)
    row = SongRow(
        id=new.id,
        asker=new.asker,
        guild=new.guild,
        parent=new.parent,
        brought=new.brought,
        style=new.style,
        status=Status.QUEUED.value,
        turn=turn,
        claims=0,
        retries=0,
        losses=0,
        of_bars=new.of_bars,
        read_seconds=new.read_seconds,
        created_at=now,
        updated_at=now,
        recipe=new.recipe.to_row(),
    )
    session.add(row)
    await session.flush()
    if new.sources:
        await sources.add(session, new.id, new.sources)
    if new.address is not None:
        await posts.add(session, new.id, new.address)
    return _from_row(row)


async def get(session: AsyncSession, song_id: str) -> Song | None:
    row = await session.get(SongRow, song_id) if ids.is_text(song_id) else None
    return row and _from_row(row)


async def hold(session: AsyncSession, song_id: str) -> bool:
    """Whether there is such a song; then nobody deletes it before the transaction ends."""
    if not ids.is_text(song_id):
        return False
    held = select(SongRow.id).where(SongRow.id == song_id).with_for_update(read=True, key_share=True)
    return await session.scalar(held) is not None


async def recent(session: AsyncSession, limit: int, *, asker: str | None = None) -> list[Song]:
    """Newest first; of one member's only, if given."""
    newest = select(SongRow).order_by(SongRow.created_at.desc(), SongRow.id.desc()).limit(limit)
    if asker is not None:
        newest = newest.where(SongRow.asker == asker)
    return [_from_row(row) for row in await session.scalars(newest)]


async def unfinished(session: AsyncSession, *, asker: str | None = None, guild: str | None = None) -> int:
    """How many songs of a member, or of a guild, are waiting or in work."""
    of = SongRow.asker == asker if asker is not None else SongRow.guild == guild
    return await session.scalar(select(func.count()).where(of, SongRow.status.in_(_values(UNFINISHED)))) or 0


async def counts(session: AsyncSession) -> list[Count]:
    """All songs, counted. Every row is looked at, which takes a tenth of a second for 300,000."""
    counted = select(SongRow.status, SongRow.style, func.count()).group_by(SongRow.status, SongRow.style)
    return [
        Count(status=Status(status), style=style, songs=number)
        for status, style, number in (await session.execute(counted)).all()
    ]


async def note_job(session: AsyncSession, song_id: str, job: int) -> None:
    """Remembers the queue's own number for a song."""
    await session.execute(update(SongRow).where(SongRow.id == song_id).values(job=job))


async def claim(session: AsyncSession, song_id: str, *, lost: bool = False) -> Song | None:
    """Takes a queued song up: it is being composed now, under a new number.

    `lost` says that whoever had it in work is dead: then it is taken up from there, or has failed if that
    happened too often. None if there is nothing to take up.
    """
    row = await session.get(SongRow, song_id, with_for_update=True)
    if row is None or (row.status != Status.QUEUED and not (lost and row.status in _values(IN_WORK))):
        return None
    if row.status != Status.QUEUED and not await _count_loss(session, row):
        return None
    await line.advance(session, row.turn)
    now = datetime.now(UTC)
    row.status, row.bars, row.retry_at = Status.COMPOSING.value, 0, None
    row.claims += 1
    row.claimed_at = row.updated_at = now
    await session.flush()
    return _from_row(row)


async def report_bars(session: AsyncSession, song_id: str, bars: int, *, claim: int) -> bool:
    """Notes how many bars are composed. False if the song is not being composed under this claim any more."""
    return await _change(session, song_id, {Status.COMPOSING}, claim=claim, bars=bars)


async def composed(session: AsyncSession, song_id: str, *, claim: int, compose_seconds: float) -> bool:
    """Moves a song from composing to rendering. False if it was stopped or taken over meanwhile."""
    return await _change(
        session,
        song_id,
        {Status.COMPOSING},
        claim=claim,
        status=Status.RENDERING.value,
        bars=SongRow.of_bars,
        compose_seconds=compose_seconds,
    )


async def ready(
    session: AsyncSession, song_id: str, *, claim: int, recipe: Recipe, takes: Sequence[Take], seconds: Seconds
) -> bool:
    """Moves a song from rendering to ready, with its full recipe. False if it was stopped or taken over meanwhile."""
    moved = await _change(
        session,
        song_id,
        {Status.RENDERING},
        claim=claim,
        status=Status.READY.value,
        compose_seconds=seconds.compose,
        render_seconds=seconds.render,
        total_seconds=seconds.total,
        finished_at=datetime.now(UTC),
    )
    if moved:
        known_now = {
            "brief": recipe.brief,  # where music was edited, as it is now
            "heard": recipe.heard,
            "sampling": recipe.sampling,
            "model": recipe.model,
            "minstrel": recipe.minstrel,
        }
        await session.execute(update(RecipeRow).where(RecipeRow.song_id == song_id).values(known_now))
        session.add_all(_take_row(song_id, take) for take in takes)
    return moved


async def fail(session: AsyncSession, song_id: str, failure: Failure, *, claim: int) -> bool:
    """False if the song was stopped or taken over meanwhile."""
    return await _change(session, song_id, IN_WORK, claim=claim, **_failed(failure))


async def retry_later(session: AsyncSession, song_id: str, *, claim: int, seconds: float) -> bool:
    """Puts a song that failed back into the line, to be taken up after a pause. False as for `fail`."""
    return await _change(
        session,
        song_id,
        IN_WORK,
        claim=claim,
        status=Status.QUEUED.value,
        bars=None,
        retries=SongRow.retries + 1,
        retry_at=datetime.now(UTC) + timedelta(seconds=seconds),
    )


async def put_back(session: AsyncSession, song_id: str, *, claim: int) -> bool:
    """Puts a song in work back into the line, to the place it had: its worker is leaving. False as for `fail`."""
    return await _change(session, song_id, IN_WORK, claim=claim, status=Status.QUEUED.value, bars=None)


async def put_all_back(session: AsyncSession, *, lost: bool) -> None:
    """Puts all songs in work back. `lost` says that their workers died; who was lost too often has failed then."""
    for row in await session.scalars(select(SongRow).where(SongRow.status.in_(_values(IN_WORK)))):
        if not lost or await _count_loss(session, row):
            row.status, row.bars = Status.QUEUED.value, None
            row.updated_at = datetime.now(UTC)


async def cancel(session: AsyncSession, song_id: str) -> bool:
    """False if nothing is left to cancel."""
    values = {"status": Status.CANCELLED.value, "retry_at": None, "finished_at": datetime.now(UTC)}
    return await _change(session, song_id, UNFINISHED, **values)


async def failed(session: AsyncSession) -> list[str]:
    """The ids of all songs that have failed, the oldest first."""
    ids = select(SongRow.id).where(SongRow.status == Status.FAILED.value).order_by(SongRow.created_at)
    return list(await session.scalars(ids))


async def put_again(session: AsyncSession, song_id: str) -> Song | None:
    """Puts a failed song into the line again, as often to be retried as a new one. None if it has not failed."""
    moved = await _change(
        session,
        song_id,
        {Status.FAILED},
        status=Status.QUEUED.value,
        bars=None,
        retries=0,
        losses=0,
        retry_at=None,
        finished_at=None,
        error_code=None,
        error_message=None,
        error_hint=None,
    )
    return await get(session, song_id) if moved else None


async def takes(session: AsyncSession, song_id: str) -> list[Take]:
    """What was composed of a song that is ready; empty before, and for songs of versions before 0.2."""
    rows = await session.scalars(select(TakeRow).where(TakeRow.song_id == song_id).order_by(TakeRow.number))
    return [
        Take(number=row.number, chosen=row.chosen, total=row.total, terms=row.terms, shared_run=row.shared_run)
        for row in rows
    ]


async def remove(session: AsyncSession, song_id: str) -> bool:
    """Deletes a finished song's rows. False if it is unknown or in the making."""
    finished = [status.value for status in Status if status.is_final]
    result = await session.execute(delete(SongRow).where(SongRow.id == song_id, SongRow.status.in_(finished)))
    return _count(result) == 1


async def _count_loss(session: AsyncSession, row: SongRow) -> bool:
    """Counts that the song's worker died. False, and the song has failed, if that happened too often."""
    if row.losses < MOST_LOSSES:
        row.losses += 1
        return True
    await _change(session, row.id, IN_WORK, **_failed(INTERRUPTED))
    return False


def _failed(failure: Failure) -> dict[str, Any]:
    return {
        "status": Status.FAILED.value,
        "retry_at": None,
        "finished_at": datetime.now(UTC),
        "error_code": failure.code,
        "error_message": ids.cleaned(failure.message),  # may quote anything, and nobody waits for a refusal
        "error_hint": ids.cleaned(failure.hint),
    }


async def _change(
    session: AsyncSession, song_id: str, expected: Iterable[Status], *, claim: int | None = None, **values: Any
) -> bool:
    """The compare-and-swap: changes the song if its status is one of `expected`, and says whether it did."""
    change = update(SongRow).where(SongRow.id == song_id, SongRow.status.in_(_values(expected)))
    if claim is not None:
        change = change.where(SongRow.claims == claim)
    result = await session.execute(
        change.values(updated_at=datetime.now(UTC), **values).execution_options(synchronize_session=False)
    )
    return _count(result) == 1


def _count(result: Any) -> int:
    if not isinstance(result, CursorResult):
        raise TypeError("only an UPDATE or a DELETE counts its rows")
    return result.rowcount


def _values(statuses: Iterable[Status]) -> list[str]:
    return [status.value for status in statuses]


def _take_row(song_id: str, take: Take) -> TakeRow:
    return TakeRow(
        song_id=song_id,
        number=take.number,
        chosen=take.chosen,
        total=take.total,
        terms=take.terms,
        shared_run=take.shared_run,
    )


def _from_row(row: SongRow) -> Song:
    failure = None
    if row.error_code is not None:
        failure = Failure(code=row.error_code, message=row.error_message or "", hint=row.error_hint or "")
    return Song(
        id=row.id,
        asker=row.asker,
        guild=row.guild,
        parent=row.parent,
        brought=row.brought,
        style=row.style,
        status=Status(row.status),
        turn=row.turn,
        job=row.job,
        claims=row.claims,
        retries=row.retries,
        losses=row.losses,
        retry_at=row.retry_at,
        bars=row.bars,
        of_bars=row.of_bars,
        failure=failure,
        seconds=Seconds(
            read=row.read_seconds,
            compose=row.compose_seconds,
            render=row.render_seconds,
            total=row.total_seconds,
        ),
        created_at=row.created_at,
        updated_at=row.updated_at,
        finished_at=row.finished_at,
        recipe=Recipe.from_row(row.recipe),
    )
