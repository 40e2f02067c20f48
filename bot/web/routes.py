"""The playground's addresses, one handler each. `openapi.json` documents them; a test holds it to this file."""

from __future__ import annotations

from contextlib import suppress
from http import HTTPStatus
from pathlib import Path
from urllib.parse import quote

from aiohttp import hdrs, web

from bot.errors import SongNotReadyError
from bot.song import SHOWN_FILES, StoredFile
from bot.web import discovering, events, files, orders, playlists
from bot.web.keys import STUDIO
from storage.errors import StorageError
from storage.kinds import FileKind
from storage.members import COMMON

_HERE = Path(__file__).parent
_FILES = "|".join(kind.value for kind in SHOWN_FILES)
_STATIC = {path.name: path for path in (_HERE / "static").iterdir()}
_REVALIDATED = {hdrs.CACHE_CONTROL: "no-cache"}
"""An update is seen at once; what has not changed is not sent again."""

_SHOWN_IN_THE_BROWSER = frozenset({FileKind.AUDIO, FileKind.PICTURE})
_MUSIC = frozenset({FileKind.AUDIO, FileKind.MIDI})


def add_to(app: web.Application) -> None:
    """Every route there is but those in `ops`. Events take no HEAD: it would wait for a song and send nothing."""
    songs = "/api/songs"
    one = f"{songs}/{{song_id}}"
    app.router.add_get("/", _page)
    app.router.add_get("/static/{file}", _static)
    app.router.add_post(songs, _ask)
    app.router.add_get(songs, _recent)
    app.router.add_get(one, _song)
    app.router.add_delete(one, _remove)
    app.router.add_get(f"{one}/events", events.stream, allow_head=False)
    app.router.add_post(f"{one}/retry", _retry)
    app.router.add_put(f"{one}/reactions/{{emoji}}", _react)
    app.router.add_delete(f"{one}/reactions/{{emoji}}", _unreact)
    app.router.add_get(f"{one}/{{kind:{_FILES}}}", _file)
    discovering.add_to(app)
    playlists.add_to(app)
    app.router.add_get("/api/openapi.json", _openapi)


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
        order.prompt, asker=COMMON, seed=order.seed, bars=order.bars, seconds=order.seconds
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


async def _retry(request: web.Request) -> web.Response:
    song = await request.app[STUDIO].retry(request.match_info["song_id"])
    return web.json_response(song.to_json(), status=HTTPStatus.ACCEPTED)


async def _react(request: web.Request) -> web.Response:
    song_id, emoji = request.match_info["song_id"], request.match_info["emoji"]
    await request.app[STUDIO].react(song_id, member=COMMON, emoji=emoji)
    return web.Response(status=HTTPStatus.NO_CONTENT)


async def _unreact(request: web.Request) -> web.Response:
    song_id, emoji = request.match_info["song_id"], request.match_info["emoji"]
    await request.app[STUDIO].unreact(song_id, member=COMMON, emoji=emoji)
    return web.Response(status=HTTPStatus.NO_CONTENT)


async def _file(request: web.Request) -> web.Response:
    """To be shown, or with `download=1`, and always what no browser shows, to be kept: that is noted of music."""
    kind = FileKind(request.match_info["kind"])
    stored = await _stored(request, kind)
    answer = files.answer(request.method, request.headers, digest=stored.digest, size=len(stored.data))
    is_kept = kind not in _SHOWN_IN_THE_BROWSER or request.query.get("download") == "1"
    if is_kept and kind in _MUSIC and request.method == hdrs.METH_GET and answer.begins:
        with suppress(StorageError):  # the file is sent, whether that can be written down or not
            await request.app[STUDIO].plays.note_download(request.match_info["song_id"], COMMON)
    disposition = "attachment" if is_kept else "inline"
    headers = {
        hdrs.CONTENT_TYPE: stored.mime,
        hdrs.CONTENT_DISPOSITION: f"{disposition}; {_file_name(stored.name)}",
        hdrs.CACHE_CONTROL: "private, no-cache",
        **answer.headers,
    }
    return web.Response(status=answer.status, body=stored.data[answer.begin : answer.end], headers=headers)


async def _stored(request: web.Request, kind: FileKind) -> StoredFile:
    try:
        return await request.app[STUDIO].file(request.match_info["song_id"], kind)
    except StorageError as error:
        if error.code != "file_missing":
            raise
        raise SongNotReadyError("The song's file is no longer there.", "Ask for the song again.") from error


def _file_name(name: str) -> str:
    """RFC 6266: a plain name for old programs, the true one in UTF-8 for all others."""
    plain = "".join(c if c.isascii() and (c.isalnum() or c in "-_.") else "_" for c in name)
    return f"filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"
