"""A song's sound while it is composed, as raw samples. `docs/live.md` has the format."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing, suppress

from aiohttp import hdrs, web

from bot.live import LINGER_SECONDS, NotLiveError
from bot.web.keys import CLOSING, STUDIO
from generation.render.live import LiveError
from storage.kinds import Status


def add_to(app: web.Application) -> None:
    app.router.add_get("/api/songs/{song_id}/live", _live, allow_head=False)
    app.on_shutdown.append(_hush)


async def _hush(app: web.Application) -> None:
    """The server would wait for its listeners."""
    await app[STUDIO].live.hush()


async def _live(request: web.Request) -> web.StreamResponse:
    """GET /api/songs/{song_id}/live: waits until the song is taken up."""
    studio, song_id = request.app[STUDIO], request.match_info["song_id"]

    async def status() -> Status:
        if request.app[CLOSING].is_set() or _has_left(request):
            raise NotLiveError
        return (await studio.song(song_id)).status

    feed = await studio.live.of(song_id, status)
    async with aclosing(feed.sound()) as sound:
        try:
            await anext(sound)
        except LiveError as error:
            raise NotLiveError from error
        return await _sent(request, sound)


async def _sent(request: web.Request, sound: AsyncGenerator[bytes, None]) -> web.StreamResponse:
    response = web.StreamResponse(headers={hdrs.CACHE_CONTROL: "no-store", "X-Accel-Buffering": "no"})
    response.content_type = "application/octet-stream"
    await response.prepare(request)
    try:
        async for piece in sound:
            async with asyncio.timeout(LINGER_SECONDS):
                await response.write(piece)
        with suppress(ConnectionError):
            await response.write_eof()
    except ConnectionError:
        pass  # the listener left
    except TimeoutError:
        if request.transport is not None:
            request.transport.abort()  # or it would be waited for, for ever
    return response


def _has_left(request: web.Request) -> bool:
    return request.transport is None or request.transport.is_closing()
