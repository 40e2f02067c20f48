"""Where songs are shown and awaited: what a front end remembers of its messages, so that a restart loses none."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bot.memories import Memory
from storage import posts, songs
from storage.posts import Address, Post


class Posts:
    """A part of the studio."""

    def __init__(self, memory: Memory) -> None:
        self._database = memory.database

    async def due(self) -> list[Post]:
        """Those in which the song's end is still to be shown, the oldest first."""
        async with self._database.reading() as session:
            return await posts.due(session)

    async def sent(self, post: Post, message: str) -> None:
        """The post's message was sent, for the first time or anew."""
        async with self._database.transaction() as session:
            await posts.sent(session, post.id, message)

    async def reopen(self, song_id: str, message: str) -> Post | None:
        """A song is awaited once more in a message that showed its end. None if the message shows another."""
        async with self._database.transaction() as session:
            return await posts.reopen(session, song_id, message)

    async def delivered(self, post: Post) -> bool:
        """The song's end is shown in it. False if that was noted before, or the song is gone."""
        async with self._database.transaction() as session:
            return await posts.delivered(session, post.id)

    async def show(self, song_id: str, address: Address, message: str) -> None:
        """A finished song is shown in one more message. Nothing is noted for a song that is gone."""
        async with self._database.transaction() as session:
            if await songs.hold(session, song_id):
                await posts.add(session, song_id, address, message=message)

    async def song_of(self, message: str) -> str | None:
        """The id of the song that a message shows."""
        async with self._database.reading() as session:
            return await posts.song_of(session, message)

    async def of_song(self, song_id: str) -> list[Post]:
        """The oldest first."""
        async with self._database.reading() as session:
            return await posts.of_song(session, song_id)

    async def of_last_days(self, days: float, *, limit: int) -> list[Post]:
        """Those that were sent lately, the newest first."""
        async with self._database.reading() as session:
            return await posts.since(session, datetime.now(UTC) - timedelta(days=days), limit=limit)
