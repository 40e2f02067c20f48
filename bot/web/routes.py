"""The playground's addresses, one handler each. `openapi.json` documents them; a test holds it to this file."""

from __future__ import annotations

import asyncio
from http import HTTPStatus
from pathlib import Path
from urllib.parse import quote

from aiohttp import hdrs, web

from bot.errors import SongNotReadyError
from bot.song import SHOWN_FILES
from bot.web import events, orders
from bot.web.keys import STUDIO
from storage.kinds import FileKind

ASKER = "playground"
"""Whoever sits before the page: the playground has no accounts."""

_HERE = Path(__file__).parent
_FILES = "|".join(kind.value for kind in SHOWN_FILES)
_STATIC = {path.name: path for path in (_HERE / "static").iterdir()}
_REVALIDATED = {hdrs.CACHE_CONTROL: "no-cache"}
"""An update is seen at once; what has not changed is not sent again."""

_SHOWN_IN_THE_BROWSER = frozenset({FileKind.AUDIO, FileKind.PICTURE})


def add_to(app: web.Application) -> None:
    """Every route there is. Events take no HEAD: it would wait for a song and send nothing."""
    songs = "/api/songs"
    one = f"{songs}/{{song_id}}"
    app.router.add_get("/", _page)
    app.router.add_get("/static/{file}", _static)
    app.router.add_post(songs, _ask)
    app.router.add_get(songs, _recent)
    app.router.add_get(one, _song)
    app.router.add_delete(one, _remove)
    app.router.add_get(f"{one}/events", events.stream, allow_head=False)
    app.router.add_get(f"{one}/{{kind:{_FILES}}}", _file)
    app.router.add_get("/api/openapi.json", _openapi)
    app.router.add_get("/healthz", _health)


async def _page(_request: web.Request) -> web.FileResponse:
    return web.FileResponse(_STATIC["index.html"], headers=_REVALIDATED)


async def _static(request: web.Request) -> web.FileResponse:
    """Only names that are known: a path cannot lead anywhere else."""
    path = _STATIC.get(request.match_info["file"])
    if path is None:
        raise web.HTTPNotFound
    return web.FileResponse(path, headers=_REVALIDATED)


async def _openapi(_request: web.Request) -> web.FileResponse:
    return web.FileResponse(_HERE / "openapi.json", headers=_REVALIDATED)


async def _ask(request: web.Request) -> web.Response:
    order = await orders.read(request)
    song = await request.app[STUDIO].ask(
        order.prompt, asker=ASKER, seed=order.seed, bars=order.bars, seconds=order.seconds
    )
    return web.json_response(
        song.to_json(), status=HTTPStatus.ACCEPTED, headers={hdrs.LOCATION: f"/api/songs/{song.id}"}
    )


async def _recent(request: web.Request) -> web.Response:
    """Newest first."""
    songs = await request.app[STUDIO].recent()
    return web.json_response({"songs": [song.to_json() for song in songs]})


async def _song(request: web.Request) -> web.Response:
    song = await request.app[STUDIO].song(request.match_info["song_id"])
    return web.json_response(song.to_json())


async def _remove(request: web.Request) -> web.Response:
    """Cancels a song in the making; deletes a finished one, unless asked for `only=unfinished`.

    Without that, who presses Cancel in the moment in which the song gets ready would lose it.
    """
    studio = request.app[STUDIO]
    take_away = studio.cancel if request.query.get("only") == "unfinished" else studio.remove
    song = await take_away(request.match_info["song_id"])
    return web.json_response(song.to_json())


async def _file(request: web.Request) -> web.FileResponse:
    """aiohttp answers range requests and conditional ones."""
    kind = FileKind(request.match_info["kind"])
    stored = await request.app[STUDIO].file(request.match_info["song_id"], kind)
    if not await asyncio.to_thread(stored.path.is_file):
        raise SongNotReadyError("The song's file is no longer on the disk.", "Ask for the song again.")
    disposition = "inline" if kind in _SHOWN_IN_THE_BROWSER else "attachment"
    headers = {
        hdrs.CONTENT_TYPE: stored.mime,
        hdrs.CONTENT_DISPOSITION: f"{disposition}; {_file_name(stored.name)}",
        hdrs.CACHE_CONTROL: "private, no-cache",
    }
    return web.FileResponse(stored.path, headers=headers)


async def _health(request: web.Request) -> web.Response:
    """For supervisors: 200 while songs can be asked for and made, else 503."""
    health = await request.app[STUDIO].healthy()
    shown = {"ok": health.ok, "database": health.database, "worker": health.worker, "waiting": health.waiting}
    if health.ok:
        return web.json_response(shown)
    broken = "database does not answer" if not health.database else "worker has stopped"
    error = {"code": "unhealthy", "message": f"The {broken}.", "hint": "Look at the log, then start Minstrel again."}
    return web.json_response({**shown, "error": error}, status=HTTPStatus.SERVICE_UNAVAILABLE)


def _file_name(name: str) -> str:
    """RFC 6266: a plain name for old programs, the true one in UTF-8 for all others."""
    plain = "".join(c if c.isascii() and (c.isalnum() or c in "-_.") else "_" for c in name)
    return f"filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"
