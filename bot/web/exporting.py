"""Songs as WAV, FLAC and stems, to be kept; and their single parts, for the page's player.

Making one takes seconds, in which nothing can be sent. Who goes away meanwhile stops the work.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from contextlib import suppress
from http import HTTPStatus
from typing import Any

from aiohttp import hdrs, web

from bot.errors import UnknownPartError
from bot.exports import Export
from bot.web.delivering import disposition
from bot.web.errors import RequestError
from bot.web.keys import STUDIO
from generation.render.form import Form
from storage.errors import StorageError
from storage.members import COMMON

_KEPT = (Form.WAV, Form.FLAC, Form.STEMS)
_LOOK_SECONDS = 0.25
_LONGEST_NUMBER = 4


def add_to(app: web.Application) -> None:
    """None takes HEAD: it would make the file and send nothing."""
    one = "/api/songs/{song_id}"
    for form in _KEPT:
        app.router.add_get(f"{one}/{form.value}", _file, name=f"export-{form.value}", allow_head=False)
    app.router.add_get(f"{one}/parts", _parts)
    app.router.add_get(f"{one}/parts/{{index}}", _part, allow_head=False)


async def _file(request: web.Request) -> web.StreamResponse:
    """To be kept, which is noted as any download is."""
    studio, song_id = request.app[STUDIO], request.match_info["song_id"]
    form = Form(request.path.rpartition("/")[2])
    export = await while_there(request, studio.exports.file(song_id, form))
    if request.headers.get(hdrs.RANGE, "bytes=0-").startswith("bytes=0-"):
        with suppress(StorageError):  # the file is sent, whether that can be written down or not
            await studio.plays.note_download(song_id, COMMON)
    return _response(export, is_kept=True)


async def _parts(request: web.Request) -> web.Response:
    """GET /api/songs/{song_id}/parts."""
    song_id = request.match_info["song_id"]
    listed = await request.app[STUDIO].exports.parts(song_id)
    shown = [
        {
            "index": index,
            "name": part.name,
            "program": part.program,
            "drums": part.drums,
            "url": f"/api/songs/{song_id}/parts/{index}",
        }
        for index, part in enumerate(listed)
    ]
    return web.json_response({"parts": shown})


async def _part(request: web.Request) -> web.StreamResponse:
    """GET /api/songs/{song_id}/parts/{index}."""
    song_id, said = request.match_info["song_id"], request.match_info["index"]
    exports = request.app[STUDIO].exports
    if not (said.isascii() and said.isdecimal() and len(said) <= _LONGEST_NUMBER):
        raise UnknownPartError(said[:20], len(await exports.parts(song_id)))
    return _response(await while_there(request, exports.part(song_id, int(said))), is_kept=False)


def _response(export: Export, *, is_kept: bool) -> web.FileResponse:
    headers = {
        hdrs.CONTENT_TYPE: export.mime,
        hdrs.CONTENT_DISPOSITION: disposition(export.name, is_kept=is_kept),
        hdrs.CACHE_CONTROL: "private, no-cache",
    }
    return web.FileResponse(export.path, headers=headers)


async def while_there(request: web.Request, making: Coroutine[Any, Any, Export]) -> Export:
    """What is made, as long as the client waits for it; aiohttp does not stop a handler whose client has gone."""
    task = asyncio.create_task(making)
    try:
        while not task.done():
            await asyncio.wait([task], timeout=_LOOK_SECONDS)
            if request.transport is None or request.transport.is_closing():
                raise RequestError(
                    HTTPStatus.REQUEST_TIMEOUT, "gone", "The client did not wait for the file.", "Ask for it again."
                )
        return task.result()
    finally:
        task.cancel()
