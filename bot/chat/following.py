"""Following a song in its message: place in line, progress by bars, the song; across restarts: see `storage.posts`."""

from __future__ import annotations

import asyncio
import logging
from contextlib import aclosing
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import discord

from bot import words as speaking
from bot.chat import card, delivery
from bot.chat.card import Card
from bot.chat.place import Place
from bot.errors import UnknownSongError
from bot.song import Song
from bot.tasks import patiently, stop_and_wait
from storage.errors import StorageError
from storage.kinds import Status
from storage.posts import Post

if TYPE_CHECKING:
    from bot.chat.client import Minstrel

log = logging.getLogger(__name__)

EDIT_SECONDS = 2.0
"""At least between two edits of a message that shows progress."""

_LONGEST_PAUSE_SECONDS = 15.0
"""Between two looks at a song that waits."""

_AWAY_PAUSES = (2.0, 5.0, 15.0, 60.0)
"""Seconds between tries while the storage does not answer; the last again and again."""

_LOOK_SECONDS = 60.0
"""Between looks for songs that are awaited and followed by nobody, which then are at least so old."""


async def begin(
    bot: Minstrel,
    song: Song,
    *,
    message: str | None,
    interaction: discord.Interaction[Any] | None = None,
    shown: Card | None = None,
) -> None:
    """Follows a song that was just asked for, and is `shown` in a message: None if Discord took none.

    A storage that is away by now is waited for; a client that is closed meanwhile does not undo it.
    """
    try:
        post = await patiently(lambda: _noted(bot, song, message), _AWAY_PAUSES)
    except StorageError as error:
        log.warning("the message of song %s is not noted: %s", song.id, error)  # it comes in another one
        return
    if post is not None:
        place = Place(bot, post, message=message, interaction=interaction)
        bot.keep(_to_the_end(bot, place, song=song, shown=shown), name=f"following {song.id}")


def follow(bot: Minstrel, post: Post) -> None:
    """Keeps the post's message up to date until the song's end is shown in it."""
    place = Place(bot, post, message=post.message, interaction=None)
    bot.keep(_to_the_end(bot, place), name=f"following {post.song_id}")


async def setup(bot: Minstrel) -> None:
    bot.keep(_take_up(bot), name="taking up songs")


async def _take_up(bot: Minstrel) -> None:
    """Follows what an earlier run left, and later whatever was asked for in a moment in which something broke."""
    age = timedelta()
    while True:
        try:
            left = await _left(bot, age)
        except StorageError as error:
            log.warning("songs that are awaited cannot be looked for: %s", error)
        else:
            for post in left:
                follow(bot, post)
            if left:
                log.info("%d songs were awaited and followed by nobody", len(left))
            age = timedelta(seconds=_LOOK_SECONDS)
        await asyncio.sleep(_LOOK_SECONDS)


async def _left(bot: Minstrel, age: timedelta) -> list[Post]:
    """Posts of at least that age in which songs are awaited, and which nobody follows."""
    oldest, before = datetime.now(UTC) - age, frozenset(bot.places)
    due = await bot.studio.posts.due()
    followed = {place.post.id for place in before | bot.places}
    return [post for post in due if post.id not in followed and post.created_at <= oldest]


async def _noted(bot: Minstrel, song: Song, message: str | None) -> Post | None:
    """The song's first post, with its message; None if it was erased meanwhile."""
    posts = await bot.studio.posts.of_song(song.id)
    if posts and message is not None:
        await bot.studio.posts.sent(posts[0], message)
    return posts[0] if posts else None


async def _to_the_end(bot: Minstrel, place: Place, *, song: Song | None = None, shown: Card | None = None) -> None:
    bot.places.add(place)
    tries = 0
    try:
        while not await _is_shown(bot, place, song, shown):
            await asyncio.sleep(_AWAY_PAUSES[min(tries, len(_AWAY_PAUSES) - 1)])
            tries, song, shown = tries + 1, None, None
    finally:
        bot.places.discard(place)


async def _is_shown(bot: Minstrel, place: Place, song: Song | None, shown: Card | None) -> bool:
    """Follows the song to its end and shows that, if there is one to show. False if the storage is away."""
    try:
        end = await _watch(bot, place, song, shown)
        if end is not None:  # else the studio closes; the next run goes on
            await delivery.deliver(bot.studio, place, end)
            await bot.studio.posts.delivered(place.post)
    except UnknownSongError:
        pass  # it was erased, and its post with it
    except StorageError as error:
        log.warning("song %s cannot be followed right now: %s", place.post.song_id, error)
        return False
    return True


async def _watch(bot: Minstrel, place: Place, song: Song | None, shown: Card | None) -> Song | None:
    """The song at its end. On the way it is shown, as often as may be and only if it looks different."""
    words = speaking.of(place.post.language)
    seen = [] if song is None else [song]  # the newest, once there is one
    watching = asyncio.create_task(_end_of(bot, place.post.song_id, seen), name=f"watching {place.post.song_id}")
    shape = None if shown is None else shown.shape
    try:
        while not (await asyncio.wait([watching], timeout=EDIT_SECONDS))[0]:
            if not seen or seen[-1] is song:
                continue
            song = seen[-1]
            drawn = card.of(words, song)
            if drawn.shape != shape:
                await place.show(drawn)
                shape = drawn.shape
        return watching.result()
    finally:
        await stop_and_wait([watching])


async def _end_of(bot: Minstrel, song_id: str, seen: list[Song]) -> Song | None:
    if seen:
        await asyncio.sleep(_pause(seen[-1]))
    async with aclosing(bot.studio.watch(song_id)) as songs:
        async for song in songs:
            seen[:] = [song]
            if song.status.is_final:
                return song
            await asyncio.sleep(_pause(song))
    return None


def _pause(song: Song) -> float:
    """Seconds until the next look, each of which costs: a long line moves often, and so do bars.

    For a song that waits, about a tenth of what is left to wait; who is next hears of a change at once.
    """
    if song.status is Status.COMPOSING:
        return EDIT_SECONDS / 2
    if song.wait is None or song.wait.place == 1:
        return 0.0
    left = song.wait.place if song.wait.seconds is None else song.wait.seconds
    return min(max(left / 10, EDIT_SECONDS), _LONGEST_PAUSE_SECONDS)
