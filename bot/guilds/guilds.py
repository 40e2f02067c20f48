"""What a guild's moderators decide, and what follows from it for those who ask there."""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from bot.guilds import blocking
from bot.guilds import rules as guild_rules
from bot.memories import Memory
from bot.queue.interface import Queue
from storage import blocks, guilds, line, members, moderation, songs
from storage.blocks import Block, Kind
from storage.guilds import GuildSettings
from storage.line import InWork, Pace, Waiting
from storage.moderation import Act, Detail

_MOST_IN_WORK = 10
_MOST_OWN = 25  # as many as one menu of Discord's gives


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A part of the line, as one member sees it."""

    in_work: tuple[InWork, ...]
    waiting: tuple[Waiting, ...]  # those of the page
    own: tuple[Waiting | InWork, ...]  # the member's, that can be cancelled
    total: int  # songs of this guild, or of this member, that wait
    of_all: int  # songs that wait, in all guilds
    pace: Pace
    first_come: bool  # the guild's rule; turns go round among members else


class Guilds:
    """A part of the studio."""

    def __init__(self, memory: Memory, queue: Queue, *, alive_seconds: float) -> None:
        self._database = memory.database
        self._queue = queue
        self._alive_seconds = alive_seconds
        self._altering = asyncio.Lock()

    async def settings(self, guild: str) -> GuildSettings:
        """What the guild's moderators decided, or the defaults."""
        async with self._database.reading() as session:
            return await guilds.settings(session, guild)

    async def change(self, guild: str, settings: GuildSettings, *, moderator: str) -> None:
        """Changes a guild's settings, which its waiting songs follow at once; the log says what is different.

        Raises BadGuildSettingError, UnknownTimezoneError, RefusedError.
        """
        settings = guild_rules.checked(settings)
        async with self._database.transaction() as session:
            await members.meet(session, moderator)
            changes = guild_rules.difference(await guilds.meet(session, guild), settings)
            if not changes:
                return
            await moderation.note(session, guild=guild, moderator=moderator, action="settings", detail=changes)
        await self._queue.set_rule(guild, settings)

    async def alter(self, guild: str, *, moderator: str, **changes: Any) -> GuildSettings:
        """Changes some of a guild's settings, by name, and returns all. Two moderators at once both succeed.

        Raises as `change`.
        """
        async with self._altering:
            settings = replace(await self.settings(guild), **changes)
            await self.change(guild, settings, moderator=moderator)
            return await self.settings(guild)

    async def check(
        self,
        guild: str,
        member: str,
        prompt: str,
        *,
        channel: str,
        roles: Collection[str] = (),
        manages: bool = False,
    ) -> None:
        """Whether a member may ask for this song here. `channel` is of a thread its parent; `manages` is whether the
        member may manage the guild, and needs no role.

        Raises BlockedMemberError, WrongChannelError, MayNotAskError, BlockedWordError; the first that fits.
        """
        async with self._database.reading() as session:
            settings = await guilds.settings(session, guild)
            is_blocked = await blocks.has(session, guild, Kind.MEMBER, member)
            words = await blocks.of_guild(session, guild, Kind.WORD)
        if is_blocked:
            raise blocking.BlockedMemberError
        guild_rules.check_place(settings, channel=channel, roles=roles, manages=manages)
        word = blocking.first_of((block.value for block in words), prompt)
        if word is not None:
            raise blocking.BlockedWordError(word)

    async def block_word(self, guild: str, word: str, *, moderator: str) -> str:
        """From now on, no songs for prompts with this word, which is returned as it stands on the list.

        Raises BadWordError, TooManyBlocksError.
        """
        value = blocking.entry(word)
        await self._block(guild, Kind.WORD, value, moderator=moderator)
        return value

    async def unblock_word(self, guild: str, word: str, *, moderator: str) -> bool:
        """False if the word is not on the list. Raises BadWordError."""
        value = blocking.entry(word)
        return await self._unblock(guild, Kind.WORD, value, moderator=moderator)

    async def block_member(self, guild: str, member: str, *, moderator: str) -> None:
        """From now on, no songs for this member, even if all that is kept about them is erased.

        Raises BlockYourselfError, TooManyBlocksError.
        """
        if member == moderator:
            raise blocking.BlockYourselfError
        await self._block(guild, Kind.MEMBER, member, moderator=moderator)

    async def unblock_member(self, guild: str, member: str, *, moderator: str) -> bool:
        """False if the member is not on the list."""
        return await self._unblock(guild, Kind.MEMBER, member, moderator=moderator)

    async def blocks(self, guild: str) -> list[Block]:
        """Members, then words, each in order."""
        async with self._database.reading() as session:
            return await blocks.of_guild(session, guild)

    async def acts(self, guild: str, *, limit: int, skip: int = 0) -> tuple[list[Act], int]:
        """What moderators did, the newest first but for the first `skip`; and how much there is in all."""
        async with self._database.reading() as session:
            acts = await moderation.of_guild(session, guild, limit=limit, skip=skip)
            return acts, await moderation.count(session, guild)

    async def note(
        self,
        guild: str,
        *,
        moderator: str,
        action: str,
        detail: Detail | None = None,
        subject: str | None = None,
        song_id: str | None = None,
    ) -> None:
        """Writes down what a moderator did. `detail` names nobody; a member or a song that is gone is left out."""
        async with self._database.transaction() as session:
            await members.meet(session, moderator)
            await guilds.meet(session, guild)
            await moderation.note(
                session,
                guild=guild,
                moderator=moderator,
                action=action,
                detail=detail,
                subject=subject if subject and await members.hold(session, subject) else None,
                song_id=song_id if song_id and await songs.hold(session, song_id) else None,
            )

    async def line(self, guild: str | None, member: str, *, limit: int, skip: int = 0) -> Line:
        """Who is next in a guild, or of the member's own songs where there is no guild."""
        asker = member if guild is None else None
        async with self._database.reading() as session:
            settings = GuildSettings() if guild is None else await guilds.settings(session, guild)
            in_work = await line.in_work_of(session, guild=guild, asker=member, limit=_MOST_OWN)
            waiting = await line.next_of(session, guild=guild, asker=member, limit=_MOST_OWN)
            return Line(
                in_work=tuple(await line.in_work_of(session, guild=guild, asker=asker, limit=_MOST_IN_WORK)),
                waiting=tuple(await line.next_of(session, guild=guild, asker=asker, limit=limit, skip=skip)),
                own=(*in_work, *waiting)[:_MOST_OWN],
                total=await line.waiting(session, guild=guild, asker=asker),
                of_all=await line.waiting(session),
                pace=await line.pace(session, alive_seconds=self._alive_seconds),
                first_come=settings.first_come,
            )

    async def _block(self, guild: str, kind: Kind, value: str, *, moderator: str) -> None:
        async with self._database.transaction() as session:
            await members.meet(session, moderator)
            await guilds.meet(session, guild)
            if await blocks.count(session, guild, kind) >= blocking.MOST:
                raise blocking.TooManyBlocksError
            if not await blocks.add(session, guild, kind, value):
                return
            if kind is Kind.MEMBER:
                await members.meet(session, value)  # whom the log names until they are erased
            await _note_block(session, guild, kind, value, moderator=moderator, action="block")

    async def _unblock(self, guild: str, kind: Kind, value: str, *, moderator: str) -> bool:
        async with self._database.transaction() as session:
            await members.meet(session, moderator)
            removed = await blocks.remove(session, guild, kind, value)
            if removed:
                await _note_block(session, guild, kind, value, moderator=moderator, action="unblock")
        return removed


async def _note_block(
    session: AsyncSession, guild: str, kind: Kind, value: str, *, moderator: str, action: str
) -> None:
    is_known = kind is Kind.MEMBER and await members.hold(session, value)
    await moderation.note(
        session,
        guild=guild,
        moderator=moderator,
        action=f"{action}-{kind}",
        detail={"word": value} if kind is Kind.WORD else None,
        subject=value if is_known else None,
    )
