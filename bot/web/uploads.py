"""Files that are sent: as the body, or as the first file of a form; in pace, and of a size that is taken."""

from __future__ import annotations

import asyncio
from http import HTTPStatus
from pathlib import PurePath
from typing import IO, Protocol

from aiohttp import BodyPartReader, hdrs, web
from aiohttp.http_exceptions import HttpProcessingError

from bot.web.errors import RequestError
from bot.web.patience import in_pace, packed, too_slow

_CHUNK_BYTES = 1 << 16
_WHOLE_SECONDS = 60.0  # for all of a file: 40 MiB at 6 Mbit/s


class _Chunks(Protocol):
    """What a body, and a part of a multipart body, have in common."""

    async def __call__(self, size: int, /) -> bytes: ...


async def receive(request: web.Request, file: IO[bytes], *, most_bytes: int) -> str:
    """Writes what is sent to `file`, and returns its name there without suffix; "" where it has none.

    Raises RequestError for a body that is no file, packed, too slow or broken off, HTTPRequestEntityTooLarge.
    """
    if request.headers.get(hdrs.CONTENT_ENCODING, "identity").strip().lower() != "identity":
        raise packed()
    if request.content_length is not None and request.content_length > most_bytes + _CHUNK_BYTES:
        raise _too_large(most_bytes)
    try:
        async with asyncio.timeout(_WHOLE_SECONDS), in_pace(request):
            name, read = await _file_of(request, most_bytes)
            await _copy(read, file, most_bytes)
    except TimeoutError:
        raise too_slow() from None
    except (ValueError, AssertionError, HttpProcessingError) as error:  # what aiohttp says of a form that is none
        raise _no_file() from error
    if not file.tell():
        raise _no_file()
    return PurePath(name.replace("\\", "/")).stem


async def _file_of(request: web.Request, most_bytes: int) -> tuple[str, _Chunks]:
    if not request.content_type.startswith("multipart/"):
        return "", request.content.read
    form = await request.multipart()
    while (part := await form.next()) is not None:
        if isinstance(part, BodyPartReader) and part.filename is not None:
            return part.filename, part.read_chunk
        await part.release()
        if request.content.total_bytes > most_bytes:
            raise _too_large(most_bytes)
    raise _no_file()


async def _copy(read: _Chunks, file: IO[bytes], most_bytes: int) -> None:
    size = 0
    while True:
        chunk = await read(_CHUNK_BYTES)
        if not chunk:
            return
        size += len(chunk)
        if size > most_bytes:
            raise _too_large(most_bytes)
        await asyncio.to_thread(file.write, chunk)


def _no_file() -> RequestError:
    return RequestError(
        HTTPStatus.BAD_REQUEST,
        "no_file",
        "There is no file in the request.",
        "Send it as the body, or as a file of a form (multipart/form-data).",
    )


def _too_large(most_bytes: int) -> web.HTTPRequestEntityTooLarge:
    return web.HTTPRequestEntityTooLarge(max_size=most_bytes, actual_size=most_bytes + 1)
