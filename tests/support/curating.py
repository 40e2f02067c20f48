"""A guild on the stand-in for Discord, whose songs of late moderators make playlists of."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import func, select

from bot.chat.client import Minstrel
from bot.chat.curating import publishing
from bot.playlists import days
from bot.playlists.playlist import Playlist
from storage.guilds import GuildSettings
from storage.tables import RatingRow
from tests.support.chat import connected
from tests.support.curated import ready_song, set_guild, zone_before_dawn
from tests.support.discord import Channel, Discord, Guild, Interaction, Message, Person


@dataclass(kw_only=True)
class Hall:
    """The guild, seen from all sides. It is early in the morning there, and nothing is due before the afternoon."""

    discord: Discord
    guild: Guild
    songs: Channel
    lists: Channel  # where playlists are published
    desk: Channel  # where moderators decide
    mod: Person
    ann: Person
    settings: GuildSettings
    bot: Minstrel = field(init=False)

    @classmethod
    def on(cls, discord: Discord) -> Hall:
        guild = discord.add_guild("Hall")
        songs, lists, desk = (guild.add_channel(name) for name in ("songs", "playlists", "moderators"))
        settings = GuildSettings(
            timezone=zone_before_dawn(),
            playlist_hour=18,
            playlist_channel=str(lists.id),
            moderators_channel=str(desk.id),
        )
        mod, ann = guild.add_member("Mod", moderator=True), guild.add_member("Ann")
        return cls(
            discord=discord, guild=guild, songs=songs, lists=lists, desk=desk, mod=mod, ann=ann, settings=settings
        )

    @property
    def name(self) -> str:
        """As the storage knows it."""
        return f"discord:{self.guild.id}"

    @property
    def today(self) -> date:
        return days.today(self.settings, datetime.now(UTC))

    @property
    def proposal_time(self) -> datetime:
        return days.propose_at(self.settings, self.today)

    @property
    def hour(self) -> datetime:
        return days.publish_at(self.settings, self.today)

    async def song(self, prompt: str, *, style: str | None = None, **what: Any) -> str:
        """A ready song of Ann's, in a style of its own unless one is given; its id."""
        database = self.bot.studio._memory.database
        asker = f"discord:{self.ann.id}"
        return await ready_song(
            database, asker=asker, guild=self.name, prompt=prompt, style=style or prompt.rsplit(maxsplit=1)[-1], **what
        )

    async def four_songs(self) -> list[str]:
        """The best first."""
        likes = [{f"discord:{place}": 2.0 for place in range(number)} for number in (3, 2, 1, 0)]
        prompts = ("a slow waltz", "a fast polka", "a sad ballad", "an old march")
        return [await self.song(prompt, ratings_of=liked) for prompt, liked in zip(prompts, likes, strict=True)]

    async def rated(self, *, ratings: int) -> None:
        """Waits until so many reactions have come to the storage."""
        async with asyncio.timeout(60):
            while await self._ratings() < ratings:
                await asyncio.sleep(0.01)

    async def _ratings(self) -> int:
        async with self.bot.studio._memory.database.reading() as session:
            return await session.scalar(select(func.count()).select_from(RatingRow)) or 0

    async def set(self, **changes: Any) -> None:
        """Other settings than those that it has."""
        self.settings = replace(self.settings, **changes)
        await set_guild(self.bot.studio._memory.database, self.settings, guild=self.name)

    async def tick(self, now: datetime) -> None:
        """The daily clock, at this moment."""
        await publishing.of(self.bot).tick(now)

    async def playlist(self) -> Playlist:
        """Today's."""
        found = await self.bot.studio.playlists.of_day(self.name, self.today)
        assert found is not None
        return found

    async def order(self) -> list[str]:
        """The ids of today's songs."""
        return [line.song_id for line in (await self.playlist()).lines]

    async def press(self, board: Message, button: str, *, by: Person | None = None) -> Interaction:
        """Presses a button of the board; back when the board is shown anew, or what went wrong is told."""
        seen = len(board.edits)
        return await self._seen(await (by or self.mod).press(board, button), board, seen)

    async def choose(self, board: Message, menu: str, *songs: str, by: Person | None = None) -> Interaction:
        """The same for a menu: "keep", "move", "swap" or "add"."""
        seen = len(board.edits)
        return await self._seen(await (by or self.mod).select(board, f"minstrel:plan-{menu}", [*songs]), board, seen)

    async def _seen(self, pressed: Interaction, board: Message, edits: int) -> Interaction:
        await pressed.until(lambda: len(board.edits) > edits or pressed.text)
        return pressed

    async def board(self) -> Message:
        """Today's proposal, as moderators see it when it is time."""
        await self.tick(self.proposal_time)
        (message,) = self.desk.messages
        return message


@asynccontextmanager
async def open_hall(folder: Path) -> AsyncIterator[Hall]:
    """With the bot in it."""
    async with Discord.open() as discord:
        hall = Hall.on(discord)
        async with inhabited(hall, folder):
            await hall.set()
            yield hall


@asynccontextmanager
async def inhabited(hall: Hall, folder: Path) -> AsyncIterator[None]:
    """The bot is in the hall for so long; it may come again."""
    async with connected(folder, discord=hall.discord) as (_discord, bot):
        hall.bot = bot
        yield


def options(message: Message, menu: str) -> list[str]:
    """The labels of a menu of the board."""
    for row in message.components:
        for one in row["components"]:
            if one["custom_id"].startswith(f"minstrel:plan-{menu}"):
                return [option["label"] for option in one["options"]]
    return []
