"""Members: who asks for songs and rates them."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from storage import ids, uncounted
from storage.tables import MemberRow
from storage.upsert import upsert

COMMON = "playground"
"""Whoever sits before the playground's page, which has no accounts: of its songs nobody knows whose own they are, so
what is done with them says as much as what is done with others'."""


async def meet(session: AsyncSession, member: str) -> None:
    """Knows the member from now on. Two transactions that meet the same member wait for each other here.

    Raises RefusedError `bad_name`.
    """
    ids.check_name(member)
    now = datetime.now(UTC)
    await upsert(session, MemberRow, key=("id",), change=("seen_at",), id=member, created_at=now, seen_at=now)


async def hold(session: AsyncSession, member: str) -> bool:
    """Whether the member is known; then nobody erases them before the transaction ends.

    Raises RefusedError `bad_name`.
    """
    ids.check_name(member)
    held = select(MemberRow.id).where(MemberRow.id == member).with_for_update(read=True, key_share=True)
    return await session.scalar(held) is not None


async def pause(session: AsyncSession, member: str) -> bool:
    """From now on nothing is learnt about the member, who is known from now on. False if it was so already.

    Raises RefusedError `bad_name`.
    """
    return await _switch(session, member, MemberRow.paused_at)


async def resume(session: AsyncSession, member: str) -> bool:
    """What the member does may be learnt from again; what was done in the pause may not. False if it may already, or
    nobody knows the member.

    Raises RefusedError `bad_name`.
    """
    paused_at = await _since(session, member, MemberRow.paused_at)
    if paused_at is None:
        return False
    await uncounted.add_asked_since(session, member, paused_at)
    return await _switch_back(session, member, MemberRow.paused_at)


async def is_paused(session: AsyncSession, member: str) -> bool:
    """Whether nothing may be learnt about the member: then no rating, play or download of theirs is written down.

    Raises RefusedError `bad_name`.
    """
    return await _since(session, member, MemberRow.paused_at) is not None


async def forget_taste(session: AsyncSession, member: str) -> None:
    """What the member did until now says nothing of their taste any more; reactions are `ratings.make_nothing`'s."""
    await session.execute(update(MemberRow).where(MemberRow.id == member).values(forgot_at=datetime.now(UTC)))


async def unlead(session: AsyncSession, member: str) -> bool:
    """From now on taste leads no song of the member's, who is known from now on. False if it was so already.

    Raises RefusedError `bad_name`.
    """
    return await _switch(session, member, MemberRow.unled_at)


async def lead(session: AsyncSession, member: str) -> bool:
    """Taste may lead the member's songs again. False if it may already, or nobody knows the member.

    Raises RefusedError `bad_name`.
    """
    return await _switch_back(session, member, MemberRow.unled_at)


async def is_led(session: AsyncSession, member: str) -> bool:
    """Whether taste may lead how the member's songs are composed. Raises RefusedError `bad_name`."""
    return await _since(session, member, MemberRow.unled_at) is None


async def allow_words(session: AsyncSession, member: str) -> bool:
    """The words of the member, who is known from now on, may stand in the files of songs that they ask for later. False
    if so already.

    Raises RefusedError `bad_name`.
    """
    return await _switch(session, member, MemberRow.words_at)


async def forbid_words(session: AsyncSession, member: str) -> bool:
    """They may not any more; files that are there stay as they are. False if they might not, or nobody knows them.

    Raises RefusedError `bad_name`.
    """
    return await _switch_back(session, member, MemberRow.words_at)


async def allows_words(session: AsyncSession, member: str) -> bool:
    """Whether the member's words may stand in files; not unless they said so. Raises RefusedError `bad_name`."""
    return await _since(session, member, MemberRow.words_at) is not None


_Moment = InstrumentedAttribute[datetime | None]
"""A column that says since when something holds of a member; None if it does not."""


async def _switch(session: AsyncSession, member: str, column: _Moment) -> bool:
    """It holds from now on, and the member is known from now on. False if it held already."""
    await meet(session, member)
    if await _since(session, member, column) is not None:
        return False
    await session.execute(update(MemberRow).where(MemberRow.id == member).values({column: datetime.now(UTC)}))
    return True


async def _switch_back(session: AsyncSession, member: str, column: _Moment) -> bool:
    """It does not hold any more. False if it did not."""
    if await _since(session, member, column) is None:
        return False
    await session.execute(update(MemberRow).where(MemberRow.id == member).values({column: None}))
    return True


async def _since(session: AsyncSession, member: str, column: _Moment) -> datetime | None:
    ids.check_name(member)
    return await session.scalar(select(column).where(MemberRow.id == member))
