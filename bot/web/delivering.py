"""Songs' files, to be shown or to be kept."""

from __future__ import annotations

from contextlib import suppress
from urllib.parse import quote

from aiohttp import hdrs, web

from bot.errors import SongNotReadyError
from bot.song import SHOWN_FILES, StoredFile
from bot.web import files
from bot.web.keys import STUDIO
from storage.errors import StorageError
from storage.kinds import FileKind
from storage.members import COMMON

_KINDS = "|".join(kind.value for kind in SHOWN_FILES)
_SHOWN_IN_THE_BROWSER = frozenset({FileKind.AUDIO, FileKind.PICTURE})
_MUSIC = frozenset({FileKind.AUDIO, FileKind.MIDI})


def add_to(app: web.Application) -> None:
    app.router.add_get(f"/api/songs/{{song_id}}/{{kind:{_KINDS}}}", _file)


async def _file(request: web.Request) -> web.Response:
    """To be shown, or with `download=1`, and always what no browser shows, to be kept: that is noted of music."""
    kind = FileKind(request.match_info["kind"])
    stored = await _stored(request, kind)
    answer = files.answer(request.method, request.headers, digest=stored.digest, size=len(stored.data))
    is_kept = kind not in _SHOWN_IN_THE_BROWSER or request.query.get("download") == "1"
    if is_kept and kind in _MUSIC and request.method == hdrs.METH_GET and answer.begins:
        with suppress(StorageError):  # the file is sent, whether that can be written down or not
            await request.app[STUDIO].plays.note_download(request.match_info["song_id"], COMMON)
    headers = {
        hdrs.CONTENT_TYPE: stored.mime,
        hdrs.CONTENT_DISPOSITION: disposition(stored.name, is_kept=is_kept),
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


def disposition(name: str, *, is_kept: bool) -> str:
    """RFC 6266: a plain name for old programs, the true one in UTF-8 for all others."""
    plain = "".join(c if c.isascii() and (c.isalnum() or c in "-_.") else "_" for c in name)
    kind = "attachment" if is_kept else "inline"
    return f"{kind}; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"
