"""Songs on paper. The first look at a song's score engraves it, which takes seconds."""

from __future__ import annotations

import asyncio
from http import HTTPStatus

from aiohttp import hdrs, web

from bot import sheets
from bot.exports import Export
from bot.web.delivering import disposition
from bot.web.errors import RequestError
from bot.web.exporting import while_there
from bot.web.keys import STUDIO
from generation.render.form import Form


def add_to(app: web.Application) -> None:
    app.router.add_get("/api/songs/{song_id}/score", _listed, allow_head=False)
    app.router.add_get("/api/songs/{song_id}/score/{file}", _file, allow_head=False)


async def _listed(request: web.Request) -> web.Response:
    """GET /api/songs/{song_id}/score."""
    score = await _made(request)
    here = f"/api/songs/{request.match_info['song_id']}/score"
    names = await asyncio.to_thread(sheets.names, score.path)
    parts = [name.removesuffix(".pdf") for name in names if name.startswith("part-") and name.endswith(".pdf")]
    return web.json_response(
        {
            "pages": [f"{here}/{name}" for name in names if sheets.is_page(name)],
            "pdf": f"{here}/score.pdf",
            "musicxml": f"{here}/score.musicxml",
            "parts": [
                {
                    "name": part.split("-", 2)[2].replace("-", " "),
                    "pdf": f"{here}/{part}.pdf",
                    "musicxml": f"{here}/{part}.musicxml",
                }
                for part in parts
            ],
            "zip": f"{here}/{sheets.NAME}",
        }
    )


async def _file(request: web.Request) -> web.Response:
    """GET /api/songs/{song_id}/score/{file}: pages to be shown, all else to be kept."""
    name = request.match_info["file"]
    score = await _made(request)
    if name == sheets.NAME:
        data, mime = await asyncio.to_thread(score.path.read_bytes), score.mime
    else:
        found = await asyncio.to_thread(sheets.read, score.path, name)
        if found is None:
            raise RequestError(
                HTTPStatus.NOT_FOUND, "not_found", "The score has no such file.", "See /api/openapi.json."
            )
        data, mime = found, sheets.mime(name)
    stem = score.name.removesuffix(Form.SCORE.suffix)
    kept_as = score.name if name == sheets.NAME else stem + name.removeprefix("score").removeprefix("part")
    headers = {
        hdrs.CONTENT_TYPE: mime,
        hdrs.CONTENT_DISPOSITION: disposition(kept_as, is_kept=not sheets.is_page(name)),
        hdrs.CACHE_CONTROL: "private, no-cache",
    }
    return web.Response(body=data, headers=headers)


async def _made(request: web.Request) -> Export:
    exports = request.app[STUDIO].exports
    return await while_there(request, exports.file(request.match_info["song_id"], Form.SCORE))
