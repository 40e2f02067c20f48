"""A guild's daily playlist: proposed by Minstrel, decided on by moderators, published once."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, date, datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from bot.discovery.adviser import Adviser
from bot.memories import Memory
from bot.playlists import arranging, days, due, teaching
from bot.playlists.appraising import Appraising
from bot.playlists.arranging import Change
from bot.playlists.due import Due, Step
from bot.playlists.playlist import (
    EmptyPlaylistError,
    Line,
    NothingToProposeError,
    Playlist,
    PublishedPlaylistError,
    Reason,
    UnknownPlaylistError,
)
from bot.song import title
from storage import candidates, guilds, members, moderation, playlists, songs
from storage.guilds import GuildSettings
from storage.playlists import Decision, Entry, Listed, Posted

_LONGEST_TITLE = 60


class Playlists:
    """A part of the studio. Who changes a playlist says of which guild: no other guild's can be meant.

    Changes are noted in the moderation log, and teach what to propose. They raise UnknownPlaylistError, and
    PublishedPlaylistError once everybody has seen the playlist.
    """

    def __init__(self, memory: Memory, adviser: Adviser) -> None:
        self._database = memory.database
        self._appraising = Appraising(memory.database, adviser)

    async def propose(self, guild: str, day: date, *, moderator: str | None = None) -> Playlist:
        """The guild's playlist of that day: the one that there is, or a new proposal of its best songs.

        Raises NothingToProposeError if no song of late is left.
        """
        now = datetime.now(UTC)
        async with self._database.reading() as session:
            found = await playlists.of_day(session, guild=guild, day=day)
            if found is not None:
                return await _shown(session, found)
            if not await arranging.proposable(
                session, guild, day, now
            ):  # tried again each minute: it is to cost little
                raise NothingToProposeError
        appraisals = await self._appraising.of(guild, now)
        async with self._database.transaction() as session:
            await _meet(session, guild, moderator)
            found = await playlists.of_day(session, guild=guild, day=day)
            if found is None:
                best = await arranging.best(session, guild, day, appraisals)
                entries = await _held(session, best)
                found = await playlists.propose(session, guild=guild, day=day, entries=entries) if entries else None
                if found is None:
                    raise NothingToProposeError
                await _note(session, found, moderator, "playlist-propose")
            return await _shown(session, found)

    async def get(self, guild: str, playlist_id: int) -> Playlist:
        """Raises UnknownPlaylistError."""
        async with self._database.reading() as session:
            return await _shown(session, await _found(session, guild, playlist_id))

    async def of_day(self, guild: str, day: date) -> Playlist | None:
        """Whether it is published or not."""
        async with self._database.reading() as session:
            found = await playlists.of_day(session, guild=guild, day=day)
            return found and await _shown(session, found)

    async def published_on(self, day: date, *, guild: str | None = None) -> list[Playlist]:
        """Those of all guilds, or of one, that are the day's and were published; the earliest first."""
        async with self._database.reading() as session:
            return await _all_shown(session, await playlists.published_on(session, day, guild=guild))

    async def history(
        self, guild: str, *, limit: int, before: date | None = None, after: date | None = None
    ) -> list[Playlist]:
        """Those that were published, the newest first: the last ones `before` a day, or the first ones `after` one."""
        async with self._database.reading() as session:
            found = await playlists.published(session, guild, limit=limit, before=before, after=after)
            return await _all_shown(session, found)

    async def suggestions(self, guild: str, playlist_id: int, *, limit: int) -> list[Line]:
        """The best songs that are not in it, the best first. Raises UnknownPlaylistError."""
        appraisals = await self._appraising.of(guild, datetime.now(UTC))
        async with self._database.reading() as session:
            playlist = await _found(session, guild, playlist_id)
            picks = await arranging.next_best(session, playlist, appraisals, limit=limit)
            listed = await playlists.listed(session, [pick.candidate.song_id for pick in picks])
            return [_line(pick.candidate.song_id, pick.reason, listed[pick.candidate.song_id]) for pick in picks]

    async def drop(self, guild: str, playlist_id: int, song_ids: Collection[str], *, moderator: str) -> Playlist:
        """The playlist without these songs."""
        return await self._change(guild, playlist_id, moderator, "playlist-drop", arranging.drop(song_ids))

    async def move(self, guild: str, playlist_id: int, song_id: str, *, by: int, moderator: str) -> Playlist:
        """With the song some places further down, or up for a number below 0, as far as there are places."""
        return await self._change(guild, playlist_id, moderator, "playlist-move", arranging.move(song_id, by))

    async def swap(self, guild: str, playlist_id: int, song_id: str, *, moderator: str) -> Playlist:
        """With the next best song in the place of this one. Raises NothingToProposeError if there is no other."""
        appraisals = await self._appraising.of(guild, datetime.now(UTC))
        return await self._change(guild, playlist_id, moderator, "playlist-swap", arranging.swap(song_id, appraisals))

    async def add(self, guild: str, playlist_id: int, song_id: str, *, moderator: str) -> Playlist:
        """With one more song at its end. Raises NotForPlaylistError, FullPlaylistError."""
        return await self._change(guild, playlist_id, moderator, "playlist-add", arranging.add(song_id))

    async def approve(self, guild: str, playlist_id: int, *, moderator: str) -> Playlist:
        """It may be published at its hour. Raises EmptyPlaylistError."""
        return await self._decide(guild, playlist_id, moderator, "playlist-approve", Decision.APPROVED)

    async def decline(self, guild: str, playlist_id: int, *, moderator: str) -> Playlist:
        """There is none on that day, unless somebody approves it after all."""
        return await self._decide(guild, playlist_id, moderator, "playlist-decline", Decision.DECLINED)

    async def proposed_in(self, guild: str, playlist_id: int, *, channel: str, message: str) -> Playlist:
        """Moderators see it there."""
        async with self._database.transaction() as session:
            await playlists.show_proposal(session, playlist_id, Posted(channel=channel, message=message))
            return await _shown(session, await _found(session, guild, playlist_id))

    async def publish(
        self, guild: str, playlist_id: int, *, channel: str, moderator: str | None = None
    ) -> Playlist | None:
        """The playlist for whoever may send it to the channel now, which is only one; None for all others.

        It has to be approved, or the guild wants no yes. What became of its message is to be told by `published_in`, or
        by `refused`.
        """
        async with self._database.transaction() as session:
            settings = await _meet(session, guild, moderator)
            playlist = await _found(session, guild, playlist_id)
            enough = {Decision.APPROVED, *([Decision.PROPOSED] if settings.auto_publish else [])}
            if not playlist.entries:
                return None
            if not await playlists.publish(session, playlist_id, channel=channel, decisions=enough):
                return None
            if playlist.decision is Decision.APPROVED:
                await teaching.approved(session, playlist, await _held(session, playlist.entries))
            await _note(session, playlist, moderator, "playlist-publish")
            return await _shown(session, await _found(session, guild, playlist_id))

    async def published_in(self, guild: str, playlist_id: int, message: str) -> Playlist:
        """Its message was sent."""
        async with self._database.transaction() as session:
            await playlists.published_in(session, playlist_id, message)
            return await _shown(session, await _found(session, guild, playlist_id))

    async def refused(self, playlist_id: int) -> None:
        """Its message was certainly not sent: it waits on, and can be changed again."""
        async with self._database.transaction() as session:
            await playlists.unpublish(session, playlist_id)

    async def due(self, now: datetime, *, guild: str | None = None) -> list[Due]:
        """What is to be done at this moment in all guilds, or in one: at most a step for each of its days.

        Nothing is proposed on a day on which nobody asked for a song.
        """
        async with self._database.reading() as session:
            everybody = await guilds.all_settings(session)
            asked = {name: settings for name, settings in everybody.items() if guild in {None, name}}
            known = await playlists.of_guilds(session, [*asked], since=now.date() - timedelta(days=2))
            by_day = {(playlist.guild, playlist.day): playlist for playlist in known}
            steps: list[Due] = []
            for name, settings in asked.items():
                for day in due.days_of(settings, now):
                    step = due.of(name, settings, day, by_day.get((name, day)), now)
                    if step and (step.step is not Step.PROPOSE or await _was_asked(session, step)):
                        steps.append(step)
            return steps

    async def _change(self, guild: str, playlist_id: int, moderator: str, action: str, change: Change) -> Playlist:
        async with self._database.transaction() as session:
            playlist = await _open(session, guild, playlist_id, moderator)
            entries = await change(session, playlist)
            if entries != [*playlist.entries]:
                there = {entry.song_id for entry in await _held(session, [*entries, *playlist.entries])}
                await playlists.arrange(session, playlist_id, [one for one in entries if one.song_id in there])
                await teaching.changed(session, playlist, entries, there, action)
                await _note(session, playlist, moderator, action)
            return await _shown(session, await _found(session, guild, playlist_id))

    async def _decide(self, guild: str, playlist_id: int, moderator: str, action: str, decision: Decision) -> Playlist:
        async with self._database.transaction() as session:
            playlist = await _open(session, guild, playlist_id, moderator)
            if decision is Decision.APPROVED and not playlist.entries:
                raise EmptyPlaylistError
            if playlist.decision is not decision:
                await playlists.decide(session, playlist_id, decision, moderator=moderator)
                teach = teaching.approved if decision is Decision.APPROVED else teaching.declined
                await teach(session, playlist, await _held(session, playlist.entries))
                await _note(session, playlist, moderator, action)
            return await _shown(session, await _found(session, guild, playlist_id))


async def _meet(session: AsyncSession, guild: str, moderator: str | None) -> GuildSettings:
    """First of all, and in this order, as everybody does: nobody waits crosswise."""
    if moderator is not None:
        await members.meet(session, moderator)
    return await guilds.meet(session, guild)


async def _was_asked(session: AsyncSession, step: Due) -> bool:
    """Whether there are songs that were asked for since the proposal before this one was due."""
    since = days.propose_at(step.settings, step.day - timedelta(days=1))
    return await candidates.was_asked(session, step.guild, since=since)


async def _found(session: AsyncSession, guild: str, playlist_id: int) -> playlists.Playlist:
    playlist = await playlists.get(session, playlist_id)
    if playlist is None or playlist.guild != guild:
        raise UnknownPlaylistError
    return playlist


async def _open(session: AsyncSession, guild: str, playlist_id: int, moderator: str) -> playlists.Playlist:
    """A playlist that can still be changed, and by nobody else until the transaction ends."""
    await _meet(session, guild, moderator)
    playlist = await _found(session, guild, playlist_id)
    if playlist.published_at is not None:
        raise PublishedPlaylistError
    return playlist


async def _held(session: AsyncSession, entries: Iterable[Entry]) -> list[Entry]:
    """Those whose songs are still there, and are not deleted before the transaction ends."""
    entries = [*entries]
    held = {one for one in sorted({entry.song_id for entry in entries}) if await songs.hold(session, one)}
    return [entry for entry in entries if entry.song_id in held]


async def _note(session: AsyncSession, playlist: playlists.Playlist, moderator: str | None, action: str) -> None:
    if moderator is not None:
        detail = {"day": playlist.day.isoformat()}
        await moderation.note(session, guild=playlist.guild, moderator=moderator, action=action, detail=detail)


async def _shown(session: AsyncSession, playlist: playlists.Playlist) -> Playlist:
    return (await _all_shown(session, [playlist]))[0]


async def _all_shown(session: AsyncSession, found: Sequence[playlists.Playlist]) -> list[Playlist]:
    listed = await playlists.listed(session, {entry.song_id for one in found for entry in one.entries})
    return [
        Playlist(
            id=one.id,
            guild=one.guild,
            day=one.day,
            decision=one.decision,
            decided_by=one.decided_by,
            lines=tuple(
                _line(entry.song_id, Reason.from_json(entry.reason), listed[entry.song_id])
                for entry in one.entries
                if entry.song_id in listed
            ),
            proposal=one.proposal,
            published=one.published,
            published_at=one.published_at,
            created_at=one.created_at,
        )
        for one in found
    ]


def _line(song_id: str, reason: Reason, listed: Listed) -> Line:
    return Line(
        song_id=song_id,
        title=title(listed.prompt, _LONGEST_TITLE),
        asker=listed.asker,
        style=listed.style,
        reason=reason,
        post=listed.post,
    )
