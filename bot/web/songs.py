"""Asking for songs, as they are or changed in words, and taking them away."""

from __future__ import annotations

from http import HTTPStatus

from aiohttp import hdrs, web

from bot.song import Song
from bot.web import orders, showing
from bot.web.community import HERE
from bot.web.keys import STUDIO
from bot.wish import Wish
from storage.members import COMMON


def add_to(app: web.Application) -> None:
    songs = "/api/songs"
    one = f"{songs}/{{song_id}}"
    app.router.add_post(songs, _ask)
    app.router.add_get(one, _song)
    app.router.add_delete(one, _remove)
    app.router.add_post(f"{one}/retry", _retry)
    app.router.add_post(f"{one}/again", _again)
    app.router.add_post(f"{one}/change", _change)


async def _ask(request: web.Request) -> web.Response:
    return await ordered(request, await orders.wish(request))


async def _song(request: web.Request) -> web.Response:
    song = await request.app[STUDIO].song(_id(request))
    return web.json_response(await showing.song(request, song))


async def _remove(request: web.Request) -> web.Response:
    """Cancels a song in the making; deletes a finished one, unless asked for `only=unfinished`.

    Without that, who presses Cancel in the moment in which the song gets ready would lose it.
    """
    studio = request.app[STUDIO]
    take_away = studio.cancel if request.query.get("only") == "unfinished" else studio.remove
    return web.json_response(await showing.song(request, await take_away(_id(request))))


async def _retry(request: web.Request) -> web.Response:
    return await _in_line(request, await request.app[STUDIO].retry(_id(request)))


async def _again(request: web.Request) -> web.Response:
    return await ordered(request, await request.app[STUDIO].edits.again(_id(request)), parent=_id(request))


async def _change(request: web.Request) -> web.Response:
    words = await orders.read_change(request)
    return await ordered(request, await request.app[STUDIO].edits.changed(_id(request), words), parent=_id(request))


async def ordered(request: web.Request, wish: Wish, *, parent: str | None = None) -> web.Response:
    """Asks for the song, and answers with it: one song for one key (draft-ietf-httpapi-idempotency-key-header)."""
    key = request.headers.get("Idempotency-Key") or None
    song = await request.app[STUDIO].order(wish, asker=COMMON, guild=HERE, parent=parent, key=key)
    return await _in_line(request, song)


async def _in_line(request: web.Request, song: Song) -> web.Response:
    return web.json_response(
        await showing.song(request, song),
        status=HTTPStatus.ACCEPTED,
        headers={hdrs.LOCATION: f"/api/songs/{song.id}"},
    )


def _id(request: web.Request) -> str:
    return request.match_info["song_id"]
