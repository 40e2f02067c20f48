"""Server-sent events: a song now, and after each change until nothing more will happen to it.

Every event is the whole song, so a listener that lost the connection needs no history. An event's id is a
hash of what it says: a browser that comes back names the last one it saw, and is not told it again.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import AsyncGenerator
from contextlib import aclosing, suppress
from http import HTTPStatus

from aiohttp import web

from bot.errors import explain
from bot.song import Song
from bot.web.keys import CLOSING, STUDIO

HEARTBEAT_SECONDS = 15.0
"""Proxies close a connection that is silent for a minute; a comment is sent into every silence of this length."""

RETRY_MILLISECONDS = 2000


async def end_streams(app: web.Application) -> None:
    """A signal handler for `on_shutdown`: without it the server would wait for its listeners."""
    app[CLOSING].set()


async def stream(request: web.Request) -> web.StreamResponse:
    """GET /api/songs/{song_id}/events."""
    song_id = request.match_info["song_id"]
    song = await request.app[STUDIO].song(song_id)  # an unknown song is a plain 404, before the stream
    seen = request.headers.get("Last-Event-ID")
    if song.status.is_final and _event(song)[0] == seen:
        return web.Response(status=HTTPStatus.NO_CONTENT)  # tells a browser not to come back
    response = web.StreamResponse(headers={"Cache-Control": "no-store", "X-Accel-Buffering": "no"})
    response.content_type = "text/event-stream"
    response.charset = "utf-8"
    await response.prepare(request)
    with suppress(ConnectionError):  # the listener left
        await response.write(f"retry: {RETRY_MILLISECONDS}\n\n".encode())
        await _tell(request, response, song_id, seen)
        await response.write_eof()
    return response


async def _tell(request: web.Request, response: web.StreamResponse, song_id: str, seen: str | None) -> None:
    changes = request.app[STUDIO].watch(song_id)
    try:
        async with aclosing(_with_beats(changes, request.app[CLOSING])) as beats:
            async for song in beats:
                if song is None:
                    await response.write(b": still here\n\n")
                    continue
                event_id, data = _event(song)
                if event_id != seen:
                    await response.write(f"id: {event_id}\nevent: song\ndata: {data}\n\n".encode())
                seen = event_id
    except ConnectionError:
        raise
    except Exception as error:  # noqa: BLE001 - the status is sent: what went wrong can only be an event
        problem = explain(error)
        request.app[STUDIO].meters.error(problem.code)
        data = json.dumps({"error": problem.to_json()})
        await response.write(f"event: problem\ndata: {data}\n\n".encode())


async def _with_beats(changes: AsyncGenerator[Song], closing: asyncio.Event) -> AsyncGenerator[Song | None]:
    """`changes`, with a None for each silence; ends with them, or when the server closes."""
    close = asyncio.ensure_future(closing.wait())
    change = asyncio.ensure_future(anext(changes, None))
    try:
        while True:
            await asyncio.wait({change, close}, timeout=HEARTBEAT_SECONDS, return_when=asyncio.FIRST_COMPLETED)
            if close.done():
                return
            if not change.done():
                yield None
                continue
            song = change.result()
            if song is None:
                return
            yield song
            change = asyncio.ensure_future(anext(changes, None))
    finally:
        for task in (change, close):
            task.cancel()
        await asyncio.gather(change, close, return_exceptions=True)
        await changes.aclose()


def _event(song: Song) -> tuple[str, str]:
    """Its id, and its data in one line."""
    data = json.dumps(song.to_json(), ensure_ascii=False)
    return hashlib.sha256(data.encode()).hexdigest()[:16], data
