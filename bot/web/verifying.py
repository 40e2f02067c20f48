"""A file that somebody sends to have its marks looked at. Nothing of it stays: it lies in a file without a name."""

from __future__ import annotations

import asyncio
import tempfile
from http import HTTPStatus

from aiohttp import web

from bot.verifying import MOST_BYTES
from bot.web import uploads
from bot.web.errors import RequestError
from bot.web.keys import STUDIO

_AT_ONCE = 2
_PLACE_SECONDS = 1.0  # that one waits for others' files

_PLACES = web.AppKey("verifying", asyncio.Semaphore)


def add_to(app: web.Application) -> None:
    app[_PLACES] = asyncio.Semaphore(_AT_ONCE)
    app.router.add_post("/api/verify", _verify)


async def _verify(request: web.Request) -> web.Response:
    """POST /api/verify: the file as the body, or as the first file of a form."""
    with tempfile.TemporaryFile(prefix="minstrel-verify-") as file:
        await uploads.receive(request, file, most_bytes=MOST_BYTES)
        async with _Place(request.app[_PLACES]):
            report = await request.app[STUDIO].verify(file)
    return web.json_response(report.to_json())


class _Place:
    """One of the few at which files are looked at. Raises RequestError if none is free soon."""

    def __init__(self, places: asyncio.Semaphore) -> None:
        self._places = places

    async def __aenter__(self) -> None:
        try:
            async with asyncio.timeout(_PLACE_SECONDS):
                await self._places.acquire()
        except TimeoutError:
            raise RequestError(
                HTTPStatus.SERVICE_UNAVAILABLE,
                "busy",
                "Other files are being looked at.",
                "Send it again in a few seconds.",
                retry_after_seconds=5,
            ) from None

    async def __aexit__(self, *_: object) -> None:
        self._places.release()
