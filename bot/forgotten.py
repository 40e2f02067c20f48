"""Who was erased lately: what they left on a platform, such as reactions to others' songs, is not to be learnt anew.

Of a name only its digest is kept, and for eight days: older songs are not healed.
"""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from storage import marks

DAYS = 8
_PREFIX = "forgotten:"


async def note(session: AsyncSession, member: str) -> None:
    """That a member was erased now; within the transaction that does it."""
    now = datetime.now(UTC)
    await marks.drop_older(session, _PREFIX, (now - timedelta(days=DAYS)).isoformat())
    await marks.put(session, _name(member), now.isoformat())


async def since(session: AsyncSession, member: str, moment: datetime) -> bool:
    """Whether a member was erased after a moment of the last days."""
    noted = await marks.get(session, _name(member))
    return noted is not None and datetime.fromisoformat(noted) > moment


def _name(member: str) -> str:
    return _PREFIX + hashlib.sha256(member.encode()).hexdigest()
