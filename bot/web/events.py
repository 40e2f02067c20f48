"""Server-sent events: a song now, and after each change until nothing more will happen to it; its bars as they sound.

Every `song` event is the whole song, so a listener that lost the connection needs no history. An event's id is a
hash of what it says: a browser that comes back names the last one it saw, and is not told it again. It is told all
`bar`s again, which carry their numbers.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import AsyncGenerator
from contextlib import aclosing, suppress
from http import HTTPStatus
from typing import Any

from aiohttp import web

from bot.errors import explain
from bot.live import Feeds
from bot.song import Song
from bot.web import showing
from bot.web.errors import in_their_language
from bot.web.keys import CLOSING, STUDIO
from generation.preview import PlayedBar

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
    if song.status.is_final and (await _event(request, song))[0] == seen:
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
    studio = request.app[STUDIO]
    changes, bars = studio.watch(song_id), _bars(studio.live, song_id)
    try:
        async with aclosing(_with_beats(changes, bars, request.app[CLOSING])) as beats:
            async for news in beats:
                if news is None:
                    await response.write(b": still here\n\n")
                    continue
                if isinstance(news, PlayedBar):
                    await response.write(f"event: bar\ndata: {json.dumps(bar_to_json(news))}\n\n".encode())
                    continue
                event_id, data = await _event(request, news)
                if event_id != seen:
                    await response.write(f"id: {event_id}\nevent: song\ndata: {data}\n\n".encode())
                seen = event_id
    except ConnectionError:
        raise
    except Exception as error:  # noqa: BLE001 - the status is sent: what went wrong can only be an event
        problem = explain(error)
        request.app[STUDIO].meters.error(problem.code)
        data = json.dumps({"error": in_their_language(request, problem)})
        await response.write(f"event: problem\ndata: {data}\n\n".encode())


async def _bars(feeds: Feeds, song_id: str) -> AsyncGenerator[PlayedBar]:
    """The song's bars, if it is made in this process; all of them again if it fails and is made anew."""
    is_over = True
    while is_over:
        feed = await feeds.coming(song_id)
        async with aclosing(feed.bars()) as bars:
            async for bar in bars:
                yield bar
        is_over = feed.is_closing


async def _with_beats(
    changes: AsyncGenerator[Song], bars: AsyncGenerator[PlayedBar], closing: asyncio.Event
) -> AsyncGenerator[Song | PlayedBar | None]:
    """`changes` and `bars`, with a None for each silence; ends with the changes, or when the server closes."""
    close = asyncio.ensure_future(closing.wait())
    coming: dict[asyncio.Future[Song | PlayedBar | None], AsyncGenerator[Song] | AsyncGenerator[PlayedBar]] = {
        asyncio.ensure_future(anext(source, None)): source for source in (changes, bars)
    }
    try:
        while not close.done():
            done, _ = await asyncio.wait(
                {*coming, close}, timeout=HEARTBEAT_SECONDS, return_when=asyncio.FIRST_COMPLETED
            )
            if not done:
                yield None
            for news in [one for one in coming if one in done]:  # a change before a bar
                source, said = coming.pop(news), news.result()
                if said is not None:
                    yield said
                    coming[asyncio.ensure_future(anext(source, None))] = source
                if source is changes and (said is None or (isinstance(said, Song) and said.status.is_final)):
                    return
    finally:
        for task in (*coming, close):
            task.cancel()
        await asyncio.gather(*coming, return_exceptions=True)
        await asyncio.gather(close, return_exceptions=True)
        await changes.aclose()
        await bars.aclose()


def bar_to_json(bar: PlayedBar) -> dict[str, Any]:
    """A bar that sounds. Bars and takes count from 1, parts from 0, seconds from the song's first beat."""
    return {
        "bar": bar.bar + 1,
        "take": bar.take + 1,
        "start": round(bar.start_seconds, 3),
        "end": round(bar.end_seconds, 3),
        "section": bar.section,
        "chord": bar.chord,
        "notes": [
            [note.part, round(note.start_seconds, 3), round(note.end_seconds, 3), note.pitch, note.velocity]
            for note in bar.notes
        ],
    }


async def _event(request: web.Request, song: Song) -> tuple[str, str]:
    """Its id, and its data in one line."""
    data = json.dumps(await showing.song(request, song), ensure_ascii=False)
    return hashlib.sha256(data.encode()).hexdigest()[:16], data
