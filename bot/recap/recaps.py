"""Recaps and trends of guilds, read from what the storage remembers."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, time, timedelta
from functools import partial

from sqlalchemy.ext.asyncio import AsyncSession

from bot.memories import Memory
from bot.playlists import days
from bot.recap import recap, trends
from bot.recap.recap import Period, Recap, Top
from bot.recap.trends import WEEKS, Trends
from bot.song import title
from storage import blocks, charts, guilds, playlists, tallies
from storage.blocks import Kind

_TOP = 5
_LOVED = 3
_SPARE = 20
_LONGEST_TITLE = 60


class Recaps:
    """A part of the studio."""

    def __init__(self, memory: Memory) -> None:
        self._database = memory.database

    async def recap(self, guild: str, period: Period, *, now: datetime | None = None) -> Recap:
        """The last days, until now, by the guild's clocks.

        Members who want nothing to be learnt about them, and those whom moderators blocked, are not named.
        """
        now = now or datetime.now(UTC)
        async with self._database.snapshot() as session:
            settings = await guilds.settings(session, guild)
            zone, today = days.zone(settings.timezone), days.today(settings, now)
            since = datetime.combine(today - timedelta(days=period.days - 1), time(0), tzinfo=zone)
            blocked = {block.value for block in await blocks.of_guild(session, guild, Kind.MEMBER)}
            draw = partial(
                recap.of,
                period,
                today,
                zone,
                made=await tallies.made(session, guild, since=since),
                heard=await tallies.heard(session, guild, since=since),
                likes=await tallies.said(session, guild, since=since),
                top=await _top(session, guild, since, blocked),
                loved=await tallies.loved(session, guild, since=since, limit=_LOVED, without=blocked),
            )
        return await asyncio.to_thread(draw)

    async def trends(self, guild: str, *, now: datetime | None = None) -> Trends:
        """Of the last weeks, until now."""
        now = now or datetime.now(UTC)
        async with self._database.reading() as session:
            made = await tallies.made(session, guild, since=now - timedelta(weeks=WEEKS))
        return await asyncio.to_thread(trends.of, made, now)


async def _top(session: AsyncSession, guild: str, since: datetime, blocked: set[str]) -> list[Top]:
    """The best of what was said since then, but for blocked members' songs."""
    best = await charts.best(session, guild, since=since, limit=_TOP + _SPARE)
    listed = await playlists.listed(session, [one.song_id for one in best])
    shown = [(one, listed[one.song_id]) for one in best if listed[one.song_id].asker not in blocked][:_TOP]
    unnamed = await tallies.paused(session, [song.asker for _, song in shown])
    return [
        Top(
            song_id=one.song_id,
            title=title(song.prompt, _LONGEST_TITLE),
            style=song.style,
            asker=None if song.asker in unnamed else song.asker,
            likes=one.likes,
        )
        for one, song in shown
    ]
