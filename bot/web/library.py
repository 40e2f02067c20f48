"""All songs, a page at a time."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from aiohttp import web

from bot.song import Song
from bot.web import queries, showing
from bot.web.keys import STUDIO
from storage.members import COMMON
from storage.shelf import Place

_USUAL, _MOST = 20, 100
_LONGEST_WORDS = 100
_SHOWN = ("all", "liked", "mine")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def add_to(app: web.Application) -> None:
    app.router.add_get("/api/songs", _songs)


async def _songs(request: web.Request) -> web.Response:
    """Newest first. `next` is what to send as `before` for the page that follows; null after the last one."""
    n, show = queries.whole(request, "n", usual=_USUAL, most=_MOST), queries.one_of(request, "show", _SHOWN)
    found = await request.app[STUDIO].shelf(
        limit=n + 1,
        before=await _place(request),
        words=queries.text(request, "q", longest=_LONGEST_WORDS),
        for_member=COMMON,
        liked_by=COMMON if show == "liked" else None,
        asked_by=COMMON if show == "mine" else None,
    )
    page, more = found[:n], found[n:]
    following = _written(_place_of(page[-1])) if more else None
    return web.json_response({"songs": await showing.songs(request, page), "next": following})


async def _place(request: web.Request) -> Place | None:
    """By a page's `next`, which holds when its song was deleted meanwhile, or by a song's id."""
    given = request.query.get("before")
    if given is None:
        return None
    if match := re.fullmatch(r"([0-9]{1,17})\.([0-9a-z]{12})", given):
        return Place(_EPOCH + timedelta(microseconds=int(match[1])), match[2])
    return _place_of(await request.app[STUDIO].song(given))


def _place_of(song: Song) -> Place:
    return Place(song.created_at, song.id)


def _written(place: Place) -> str:
    return f"{(place.created_at - _EPOCH) // timedelta(microseconds=1)}.{place.song_id}"
