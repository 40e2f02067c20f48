"""How a song's sound rises and falls, for a player to draw."""

from __future__ import annotations

from http import HTTPStatus

from aiohttp import hdrs, web

from bot.web import files
from bot.web.keys import STUDIO
from storage.kinds import FileKind


def add_to(app: web.Application) -> None:
    app.router.add_get("/api/songs/{song_id}/waveform", _waveform)


async def _waveform(request: web.Request) -> web.Response:
    studio = request.app[STUDIO]
    audio = await studio.file(request.match_info["song_id"], FileKind.AUDIO)
    answer = files.answer(hdrs.METH_HEAD, request.headers, digest=f"{audio.digest[:32]}-waveform", size=0)
    headers = {hdrs.CACHE_CONTROL: "private, no-cache", **answer.headers}
    if answer.status is not HTTPStatus.OK:
        return web.Response(status=answer.status, headers=headers)
    found = await studio.waveforms.of(audio)
    return web.json_response({"seconds": round(found.seconds, 3), "peaks": found.peaks}, headers=headers)
