"""A file that somebody sends to have its marks looked at. Nothing of it stays: it lies in a file without a name."""

from __future__ import annotations

import asyncio
import tempfile
from http import HTTPStatus
from typing import IO, Protocol

from aiohttp import BodyPartReader, hdrs, web
from aiohttp.http_exceptions import HttpProcessingError

from bot.verifying import MOST_BYTES
from bot.web.errors import RequestError
from bot.web.keys import STUDIO
from bot.web.patience import in_pace, packed, too_slow

_CHUNK_BYTES = 1 << 16
_WHOLE_SECONDS = 60.0  # for all of a file: 40 MiB at 6 Mbit/s
_AT_ONCE = 2
_PLACE_SECONDS = 1.0  # that one waits for others' files

_PLACES = web.AppKey("verifying", asyncio.Semaphore)


class _Chunks(Protocol):
    """What a body, and a part of a multipart body, have in common."""

    async def __call__(self, size: int, /) -> bytes: ...


def add_to(app: web.Application) -> None:
    app[_PLACES] = asyncio.Semaphore(_AT_ONCE)
    app.router.add_post("/api/verify", _verify)


async def _verify(request: web.Request) -> web.Response:
    """POST /api/verify: the file as the body, or as the first file of a form."""
    if request.headers.get(hdrs.CONTENT_ENCODING, "identity").strip().lower() != "identity":
        raise packed()
    if request.content_length is not None and request.content_length > MOST_BYTES + _CHUNK_BYTES:
        raise _too_large()
    with tempfile.TemporaryFile(prefix="minstrel-verify-") as file:
        await _receive(request, file)
        async with _Place(request.app[_PLACES]):
            report = await request.app[STUDIO].verify(file)
    return web.json_response(report.to_json())


async def _receive(request: web.Request, file: IO[bytes]) -> None:
    """Raises RequestError for a body that is no file, too large, too slow or broken off."""
    try:
        async with asyncio.timeout(_WHOLE_SECONDS), in_pace(request):
            await _copy(await _file_of(request), file)
    except TimeoutError:
        raise too_slow() from None
    except (ValueError, AssertionError, HttpProcessingError) as error:  # what aiohttp says of a form that is none
        raise _no_file() from error
    if not file.tell():
        raise _no_file()


async def _file_of(request: web.Request) -> _Chunks:
    if not request.content_type.startswith("multipart/"):
        return request.content.read
    form = await request.multipart()
    while (part := await form.next()) is not None:
        if isinstance(part, BodyPartReader) and part.filename is not None:
            return part.read_chunk
        await part.release()
        if request.content.total_bytes > MOST_BYTES:
            raise _too_large()
    raise _no_file()


async def _copy(read: _Chunks, file: IO[bytes]) -> None:
    size = 0
    while True:
        chunk = await read(_CHUNK_BYTES)
        if not chunk:
            return
        size += len(chunk)
        if size > MOST_BYTES:
            raise _too_large()
        await asyncio.to_thread(file.write, chunk)


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


def _no_file() -> RequestError:
    return RequestError(
        HTTPStatus.BAD_REQUEST,
        "no_file",
        "There is no file in the request.",
        "Send it as the body, or as a file of a form (multipart/form-data).",
    )


def _too_large() -> web.HTTPRequestEntityTooLarge:
    return web.HTTPRequestEntityTooLarge(max_size=MOST_BYTES, actual_size=MOST_BYTES + 1)
