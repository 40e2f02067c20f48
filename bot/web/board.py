"""The moderator's board: what is proposed for the playground's playlist of a day, and what is done to it.

Every act answers with the board as it is after it.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

from aiohttp import web

from bot.playlists.playlist import (
    EmptyPlaylistError,
    NotApprovedError,
    NothingToProposeError,
    Playlist,
    PublishedPlaylistError,
    UnknownPlaylistError,
)
from bot.playlists.playlists import Playlists
from bot.web import bodies, lists
from bot.web.bodies import Fields
from bot.web.community import HERE
from bot.web.errors import bad_field
from bot.web.keys import STUDIO
from storage.members import COMMON
from storage.playlists import Decision

_SUGGESTIONS = 10
_LONGEST_ID = 40
_FARTHEST = 100
"""Places by which a song is moved at once: more than a playlist has."""

_Act = Callable[[Playlists, int, Fields], Awaitable[object]]


def add_to(app: web.Application) -> None:
    app.router.add_get("/api/board/{day}", _board)
    app.router.add_post(f"/api/board/{{day}}/{{act:{'|'.join(_ACTS)}}}", _do)


async def _board(request: web.Request) -> web.Response:
    """Proposes songs if nothing was proposed for that day yet, and it is today where somebody may live."""
    playlists, day = request.app[STUDIO].playlists, lists.day(request.match_info["day"])
    found = await playlists.of_day(HERE, day)
    if found is None and abs(day - datetime.now(UTC).date()) <= timedelta(days=1):
        found = await _proposed(playlists, day)
    return web.json_response(await _shown(request, day, found))


async def _do(request: web.Request) -> web.Response:
    playlists, day = request.app[STUDIO].playlists, lists.day(request.match_info["day"])
    act, known = _ACTS[request.match_info["act"]]
    fields = await bodies.read(request, known, example='{"song": "…"}') if known else {}
    found = await playlists.of_day(HERE, day)
    if found is None:
        raise UnknownPlaylistError
    await act(playlists, found.id, fields)
    return web.json_response(await _shown(request, day, await playlists.of_day(HERE, day)))


async def _proposed(playlists: Playlists, day: date) -> Playlist | None:
    try:
        return await playlists.propose(HERE, day, moderator=COMMON)
    except NothingToProposeError:
        return None


async def _shown(request: web.Request, day: date, found: Playlist | None) -> dict[str, Any]:
    suggestions = []
    if found is not None and not found.is_published:
        suggestions = await request.app[STUDIO].playlists.suggestions(HERE, found.id, limit=_SUGGESTIONS)
    return {
        "day": day.isoformat(),
        "playlist": found and await lists.playlist(request, found),
        "suggestions": await lists.lines(request, suggestions),
    }


async def _drop(playlists: Playlists, playlist_id: int, fields: Fields) -> None:
    await playlists.drop(HERE, playlist_id, [_song(fields)], moderator=COMMON)


async def _move(playlists: Playlists, playlist_id: int, fields: Fields) -> None:
    by = bodies.whole(fields, "by", least=-_FARTHEST, most=_FARTHEST)
    if by is None:
        raise bad_field("by", "by is missing.", "Say by how many places: 1 is down, -1 is up.")
    await playlists.move(HERE, playlist_id, _song(fields), by=by, moderator=COMMON)


async def _swap(playlists: Playlists, playlist_id: int, fields: Fields) -> None:
    await playlists.swap(HERE, playlist_id, _song(fields), moderator=COMMON)


async def _add(playlists: Playlists, playlist_id: int, fields: Fields) -> None:
    await playlists.add(HERE, playlist_id, _song(fields), moderator=COMMON)


async def _approve(playlists: Playlists, playlist_id: int, _fields: Fields) -> None:
    await playlists.approve(HERE, playlist_id, moderator=COMMON)


async def _decline(playlists: Playlists, playlist_id: int, _fields: Fields) -> None:
    await playlists.decline(HERE, playlist_id, moderator=COMMON)


async def _publish(playlists: Playlists, playlist_id: int, _fields: Fields) -> None:
    """Where it is published is where it is read: there is no message to be sent."""
    if await playlists.publish(HERE, playlist_id, channel=HERE, moderator=COMMON) is None:
        raise _why_not(await playlists.get(HERE, playlist_id))
    await playlists.published_in(HERE, playlist_id, message=HERE)


_ACTS: dict[str, tuple[_Act, tuple[str, ...]]] = {
    "drop": (_drop, ("song",)),
    "move": (_move, ("song", "by")),
    "swap": (_swap, ("song",)),
    "add": (_add, ("song",)),
    "approve": (_approve, ()),
    "decline": (_decline, ()),
    "publish": (_publish, ()),
}
"""Each with the fields of its body; an act without any takes no body."""


def _why_not(playlist: Playlist) -> Exception:
    if playlist.is_published:
        return PublishedPlaylistError()
    return NotApprovedError() if playlist.decision is not Decision.APPROVED else EmptyPlaylistError()


def _song(fields: Fields) -> str:
    song = bodies.text(fields, "song", longest=_LONGEST_ID)
    if song is None:
        raise bad_field("song", "song is missing.", "Name a song by its id.")
    return song
