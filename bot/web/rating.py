"""What the playground's listener says of songs."""

from __future__ import annotations

from http import HTTPStatus

from aiohttp import web

from bot.web.errors import RequestError
from bot.web.keys import STUDIO
from storage.members import COMMON


def add_to(app: web.Application) -> None:
    one = "/api/songs/{song_id}"
    app.router.add_put(f"{one}/reactions/{{emoji}}", _react)
    app.router.add_delete(f"{one}/reactions/{{emoji}}", _unreact)
    app.router.add_put(f"{one}/uncounted", _uncount)
    app.router.add_delete(f"{one}/uncounted", _count_again)


async def _react(request: web.Request) -> web.Response:
    song_id, emoji = request.match_info["song_id"], request.match_info["emoji"]
    if not await request.app[STUDIO].react(song_id, member=COMMON, emoji=emoji):
        raise RequestError(
            HTTPStatus.CONFLICT,
            "not_learning",
            "Learning is switched off, so the reaction was not written down.",
            "Switch it on again in the settings.",
        )
    return web.Response(status=HTTPStatus.NO_CONTENT)


async def _unreact(request: web.Request) -> web.Response:
    song_id, emoji = request.match_info["song_id"], request.match_info["emoji"]
    await request.app[STUDIO].unreact(song_id, member=COMMON, emoji=emoji)
    return web.Response(status=HTTPStatus.NO_CONTENT)


async def _uncount(request: web.Request) -> web.Response:
    await request.app[STUDIO].discovery.uncount(COMMON, request.match_info["song_id"])
    return web.Response(status=HTTPStatus.NO_CONTENT)


async def _count_again(request: web.Request) -> web.Response:
    await request.app[STUDIO].discovery.count_again(COMMON, request.match_info["song_id"])
    return web.Response(status=HTTPStatus.NO_CONTENT)
