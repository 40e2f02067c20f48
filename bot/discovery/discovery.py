"""What a member may love, loved, and heard: suggestions with their reasons, charts, favourites, history, taste."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from functools import partial

from bot import reactions
from bot.discovery import advice, feedback, listeners, regard, taste
from bot.discovery.advice import Advice
from bot.discovery.adviser import Adviser
from bot.discovery.features import Quality
from bot.discovery.feedback import LearningPausedError
from bot.discovery.regard import Regard
from bot.discovery.signals import Weights
from bot.discovery.taste import Taste, Wishes
from bot.errors import UnknownSongError
from bot.memories import Memory
from bot.shown import shown
from bot.song import Song
from recommend import ReasonKind
from recommend.interface import USUAL_ADVENTURE
from storage import aversions, charts, history, members, ratings, repertoire, songs, uncounted

LOVE, LESS = reactions.pressed("❤️"), reactions.pressed("👎")
"""The marks of buttons."""

_LOVE_WEIGHT = reactions.WEIGHTS[reactions.Meaning.LOVE]

_SPARE = 5
"""Suggestions that are asked for beyond what is needed: songs may be gone that the adviser still knows."""

_TASTED = 500
"""Liked songs that a taste is drawn from: the best liked, then the newest."""


class Dial(StrEnum):
    """How far suggestions go from what the member likes already."""

    FAMILIAR = "familiar"
    MIXED = "mixed"
    ADVENTUROUS = "adventurous"

    @property
    def adventure(self) -> float:
        """From 0 to 1, as `recommend` takes it."""
        return {Dial.FAMILIAR: 0.05, Dial.MIXED: USUAL_ADVENTURE, Dial.ADVENTUROUS: 0.8}[self]


class Fondness(StrEnum):
    """What a member showed of songs that a reason names: of several, of the one that was shown the least."""

    LOVES = "loves"  # reacted with love
    LIKES = "likes"  # reacted with a like
    SEEMS = "seems"  # said nothing, but heard it to its end, say, or had another made of it


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why a song is suggested, for a front end to say. Songs that the member cannot see here are not named."""

    kind: ReasonKind
    others: tuple[Song, ...] = ()  # LIKE_YOURS, TOGETHER: what the member likes; SIMILAR: what was asked about
    fondness: Fondness = Fondness.SEEMS  # of the others: LIKE_YOURS, TOGETHER
    qualities: tuple[Quality, ...] = ()  # LIKE_YOURS, SIMILAR: what the song and all others share; STYLE: what is liked
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
    counts: bool = True  # not if the member does not want to be judged by it


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """A song that a member asked for or listened to."""

    song: Song
    asked: bool
    plays: int
    at: datetime  # of the latest
    counts: bool = True  # not if the member does not want to be judged by it


@dataclass(frozen=True, slots=True, kw_only=True)
class Charted:
    """A song in a guild's charts."""

    song: Song
    likes: int  # members who like it
    raters: int  # members who said anything of it


class Discovery:
    """A part of the studio."""

    def __init__(self, memory: Memory, weights: Weights | None = None) -> None:
        """`weights`: what each signal says of a taste; the usual ones if not given."""
        self._database = memory.database
        self._adviser = Adviser(memory.database, weights)

    @property
    def adviser(self) -> Adviser:
        """Whoever else goes by taste asks the same one: what it learnt is learnt once."""
        return self._adviser

    async def discover(
        self,
        member: str,
        guild: str | None,
        n: int,
        *,
        without: Collection[str] = (),
        adventure: float = USUAL_ADVENTURE,
    ) -> list[Suggestion]:
        """Up to n songs that the member may love, has said nothing of, and did not ask for; the best first.

        They are the guild's; without a guild, those of all guilds in which the member asked for songs or rated them.
        In the playground they are everybody's, the playground's own among them: nobody knows who asked for which.
        `adventure`, from 0 to 1: see `recommend.Recommender`. What does not count for the member is not suggested.
        """
        guilds, averse = await self._place(member, guild)
        async with self._database.reading() as session:
            left_out = [*without, *await uncounted.of_member(session, member)]
        question = partial(
            advice.suggested,
            member=member,
            n=n + _SPARE,
            guilds=guilds,
            averse=averse,
            without=left_out,
            adventure=adventure,
        )
        found = await self._adviser.ask(question, members=[member])
        if not found:  # in a server that begins, the first songs are of this minute
            found = await self._adviser.ask(question, members=[member], anew=True)
        return await self._suggestions(found, n, member=member, guilds=guilds)

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
        return await self._suggestions(found, n, member=member, guilds=guilds)

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
            not_counted = {*await uncounted.of_member(session, member)}
        there = await self._songs(one.song_id for one in liked)
        return [
            Favorite(
                song=there[one.song_id],
                weight=one.weight,
                at=one.created_at,
                counts=one.song_id not in not_counted,
            )
            for one in liked
            if one.song_id in there
        ]

    async def history(self, member: str, *, limit: int, offset: int = 0) -> list[Visit]:
        """What the member asked for, whatever became of it, and what the member listened to; the latest first."""
        async with self._database.reading() as session:
            visits = await history.of_member(session, member, limit=limit, offset=offset)
            not_counted = {*await uncounted.of_member(session, member)}
        there = await self._songs(one.song_id for one in visits)
        return [
            Visit(
                song=there[one.song_id],
                asked=one.asked,
                plays=one.plays,
                at=one.at,
                counts=one.song_id not in not_counted,
            )
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
            not_counted = await uncounted.of_member(session, member)
            liked = await ratings.liked(session, member, limit=_TASTED)
            likes = [one for one in liked if one.song_id not in not_counted]
            briefs = await repertoire.briefs(session, [one.song_id for one in likes])
            wishes = Wishes(
                left_out=tuple(await aversions.of_member(session, member)),
                uncounted=len(not_counted),
                paused=await members.is_paused(session, member),
                led=await members.is_led(session, member),
            )
        learnt = await self._adviser.ask(partial(taste.learnt, member=member), members=[member])
        return await asyncio.to_thread(partial(taste.of, likes, briefs, learnt=learnt, wishes=wishes))

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

    async def uncount(self, member: str, song_id: str) -> None:
        """Nothing that the member did or does with the song teaches anything about them. Raises UnknownSongError."""
        async with self._database.transaction() as session:
            await members.meet(session, member)  # first, as whoever erases a member does: nobody waits crosswise
            if not await songs.hold(session, song_id):
                raise UnknownSongError(song_id)
            await uncounted.add(session, song_id=song_id, member=member)

    async def count_again(self, member: str, song_id: str) -> None:
        """It teaches again what was done with it; one that does so already, or is gone, is no error."""
        async with self._database.transaction() as session:
            await uncounted.remove(session, song_id=song_id, member=member)

    async def uncounted(self, member: str) -> list[Song]:
        """The songs that the member does not want to be judged by, the newest such wish first."""
        async with self._database.reading() as session:
            found = await uncounted.of_member(session, member)
        return [*(await self._songs(found)).values()]

    async def counts(self, member: str, song_id: str) -> bool:
        """Whether the member may be judged by what they do with the song."""
        async with self._database.reading() as session:
            return song_id not in await uncounted.of_member(session, member)

    async def regards(self, member: str, song_ids: Collection[str]) -> dict[str, Regard]:
        """How the member stands to each of these songs."""
        return await regard.of(self._database, member, song_ids)

    async def forget_taste(self, member: str) -> int:
        """What the member said of songs counts no more, and all styles are let in; how much was said."""
        async with self._database.transaction() as session:
            await aversions.forget(session, member)
            await members.forget_taste(session, member)
            return await ratings.make_nothing(session, member)

    async def _say(self, member: str, song_id: str, mark: str) -> None:
        if not await feedback.rate(self._database, song_id, member=member, emoji=mark):
            raise LearningPausedError

    async def _place(self, member: str, guild: str | None) -> tuple[set[str] | None, list[str]]:
        """The guilds whose songs the member hears, None for all, and the styles that the member does not want."""
        async with self._database.reading() as session:
            averse = await aversions.of_member(session, member)
            if guild is not None:
                return {guild}, averse
            return None if member == members.COMMON else await repertoire.guilds_of(session, member), averse

    async def _suggestions(
        self, found: list[Advice], n: int, *, member: str, guilds: Collection[str] | None
    ) -> list[Suggestion]:
        """Those whose song is still there. Their reasons name what the member may see in these guilds, or asked for."""
        there = await self._songs(song_id for one in found for song_id in (one.song_id, *one.others))
        said = await self._said(member) if any(one.others for one in found) else {}

        def reason(one: Advice) -> Reason:
            others = [there[song_id] for song_id in one.others if song_id in there]
            named = [song for song in others if guilds is None or song.guild in guilds or song.asker == member]
            return Reason(
                kind=one.kind,
                others=tuple(named),
                fondness=_fondness(said.get(song.id, 0.0) for song in named),
                qualities=one.qualities,
                count=one.count,
            )

        return [Suggestion(song=there[one.song_id], reason=reason(one)) for one in found if one.song_id in there][:n]

    async def _said(self, member: str) -> dict[str, float]:
        """What the newest reaction of the member to each song is worth, by the song's id."""
        async with self._database.reading() as session:
            return {one.song_id: one.weight for one in await ratings.of_members(session, [member])}

    async def _songs(self, song_ids: Iterable[str]) -> dict[str, Song]:
        """By id; those that are gone are left out."""
        async with self._database.reading() as session:
            found = [await songs.get(session, song_id) for song_id in dict.fromkeys(song_ids)]
        return {song.id: shown(song) for song in found if song is not None}


def _fondness(weights: Iterable[float]) -> Fondness:
    """By what the member's reactions to all songs are worth."""
    least = min(weights, default=0.0)
    if least <= 0:
        return Fondness.SEEMS
    return Fondness.LOVES if least >= _LOVE_WEIGHT else Fondness.LIKES
