"""What a member may love, loved, and heard: suggestions with their reasons, charts, favourites, history, taste."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial

from bot import reactions
from bot.discovery import advice, feedback, listeners, taste
from bot.discovery.advice import Advice
from bot.discovery.adviser import Adviser
from bot.discovery.features import Quality
from bot.discovery.feedback import LearningPausedError
from bot.discovery.taste import Taste
from bot.memories import Memory
from bot.shown import shown
from bot.song import Song
from recommend import ReasonKind
from storage import aversions, charts, history, members, ratings, repertoire, songs

LOVE, LESS = reactions.pressed("❤️"), reactions.pressed("👎")
"""The marks of buttons."""

_SPARE = 5
"""Suggestions that are asked for beyond what is needed: songs may be gone that the adviser still knows."""

_TASTED = 500
"""Liked songs that a taste is drawn from: the best liked, then the newest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why a song is suggested, for a front end to say."""

    kind: ReasonKind
    other: Song | None = None  # LIKE_YOURS: one that the member likes; SIMILAR: the one that was asked about
    quality: Quality | None = None  # STYLE: what the member likes; SIMILAR: what both have, or lack
    count: int = 0  # POPULAR: members who like it; UNHEARD: who said anything of it; NEW: days since it was made


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A song that may be loved."""

    song: Song
    reason: Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Favorite:
    """A song that a member likes."""

    song: Song
    weight: float  # 1 a like, 2 love
    at: datetime  # when the member said so


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """A song that a member asked for or listened to."""

    song: Song
    asked: bool
    plays: int
    at: datetime  # of the latest


@dataclass(frozen=True, slots=True, kw_only=True)
class Charted:
    """A song in a guild's charts."""

    song: Song
    likes: int  # members who like it
    raters: int  # members who said anything of it


class Discovery:
    """A part of the studio."""

    def __init__(self, memory: Memory) -> None:
        self._database = memory.database
        self._adviser = Adviser(memory.database)

    async def discover(
        self, member: str, guild: str | None, n: int, *, without: Collection[str] = ()
    ) -> list[Suggestion]:
        """Up to n songs that the member may love, has said nothing of, and did not ask for; the best first.

        They are the guild's; without a guild, those of all guilds in which the member asked for songs or rated them.
        """
        guilds, averse = await self._place(member, guild)
        found = await self._adviser.ask(
            partial(advice.suggested, member=member, n=n + _SPARE, guilds=guilds, averse=averse, without=without),
            members=[member],
        )
        return await self._suggestions(found, n)

    async def similar(
        self, song_id: str, member: str, guild: str | None, n: int, *, without: Collection[str] = ()
    ) -> list[Suggestion]:
        """Up to n songs like this one, from where `discover` takes them; none if it cannot be heard yet."""
        guilds, _ = await self._place(member, guild)
        found = await self._adviser.ask(
            partial(advice.alike, song_id=song_id, n=n + _SPARE, member=member, guilds=guilds, without=without),
            members=[member],
            about=song_id,
        )
        return await self._suggestions(found, n)

    async def for_listeners(
        self, guild: str, listening: Collection[str], n: int, *, without: Collection[str] = ()
    ) -> list[Song]:
        """Up to n songs of a guild for all these members together, the best first; see `listeners.together`."""
        async with self._database.reading() as session:
            averse = await aversions.of_members(session, listening)
        found = await self._adviser.ask(
            partial(listeners.together, members=listening, n=n + _SPARE, guild=guild, averse=averse, without=without),
            members=listening,
        )
        there = await self._songs(found)
        return [there[song_id] for song_id in found if song_id in there][:n]

    async def favorites(self, member: str, *, limit: int, offset: int = 0) -> list[Favorite]:
        """What the member likes: the best first, then the newest."""
        async with self._database.reading() as session:
            liked = await ratings.liked(session, member, limit=limit, offset=offset)
        there = await self._songs(one.song_id for one in liked)
        return [
            Favorite(song=there[one.song_id], weight=one.weight, at=one.created_at)
            for one in liked
            if one.song_id in there
        ]

    async def history(self, member: str, *, limit: int, offset: int = 0) -> list[Visit]:
        """What the member asked for, whatever became of it, and what the member listened to; the latest first."""
        async with self._database.reading() as session:
            visits = await history.of_member(session, member, limit=limit, offset=offset)
        there = await self._songs(one.song_id for one in visits)
        return [
            Visit(song=there[one.song_id], asked=one.asked, plays=one.plays, at=one.at)
            for one in visits
            if one.song_id in there
        ]

    async def top(self, guild: str, *, days: float | None = None, limit: int, offset: int = 0) -> list[Charted]:
        """A guild's best liked songs, by what was said in the last days; `storage.charts` has the formula."""
        since = None if days is None else datetime.now(UTC) - timedelta(days=days)
        async with self._database.reading() as session:
            best = await charts.best(session, guild, since=since, limit=limit, offset=offset)
        there = await self._songs(one.song_id for one in best)
        return [
            Charted(song=there[one.song_id], likes=one.likes, raters=one.raters) for one in best if one.song_id in there
        ]

    async def taste(self, member: str) -> Taste:
        """What the member seems to like, and what was done about it."""
        async with self._database.reading() as session:
            likes = await ratings.liked(session, member, limit=_TASTED)
            briefs = await repertoire.briefs(session, [one.song_id for one in likes])
            left_out = await aversions.of_member(session, member)
            paused = await members.is_paused(session, member)
        return await asyncio.to_thread(partial(taste.of, likes, briefs, left_out=left_out, paused=paused))

    async def leave_out(self, member: str, style: str) -> None:
        """Suggests no more of a style. Raises RefusedError."""
        async with self._database.transaction() as session:
            await members.meet(session, member)
            await aversions.add(session, member=member, style=style)

    async def let_in(self, member: str, style: str) -> None:
        """Suggests songs of a style again."""
        async with self._database.transaction() as session:
            await aversions.remove(session, member=member, style=style)

    async def love(self, member: str, song_id: str) -> None:
        """As a heart below the song's message. Raises LearningPausedError, UnknownSongError."""
        await self._say(member, song_id, LOVE)

    async def less_like(self, member: str, song_id: str) -> None:
        """Rates the song as disliked. Raises LearningPausedError, UnknownSongError."""
        await self._say(member, song_id, LESS)

    async def forget_taste(self, member: str) -> int:
        """What the member said of songs counts no more, and all styles are let in; how much was said."""
        async with self._database.transaction() as session:
            await aversions.forget(session, member)
            return await ratings.make_nothing(session, member)

    async def _say(self, member: str, song_id: str, mark: str) -> None:
        if not await feedback.rate(self._database, song_id, member=member, emoji=mark):
            raise LearningPausedError

    async def _place(self, member: str, guild: str | None) -> tuple[set[str], list[str]]:
        """The guilds whose songs the member hears, and the styles that the member does not want."""
        async with self._database.reading() as session:
            guilds = {guild} if guild is not None else await repertoire.guilds_of(session, member)
            return guilds, await aversions.of_member(session, member)

    async def _suggestions(self, found: list[Advice], n: int) -> list[Suggestion]:
        """Those whose song, and the song that their reason names, are still there."""
        there = await self._songs(
            song_id for one in found for song_id in (one.song_id, one.other) if song_id is not None
        )
        return [
            Suggestion(
                song=there[one.song_id],
                reason=Reason(
                    kind=one.kind, other=there[one.other] if one.other else None, quality=one.quality, count=one.count
                ),
            )
            for one in found
            if one.song_id in there and (one.other is None or one.other in there)
        ][:n]

    async def _songs(self, song_ids: Iterable[str]) -> dict[str, Song]:
        """By id; those that are gone are left out."""
        async with self._database.reading() as session:
            found = [await songs.get(session, song_id) for song_id in dict.fromkeys(song_ids)]
        return {song.id: shown(song) for song in found if song is not None}
