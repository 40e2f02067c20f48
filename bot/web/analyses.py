"""What is heard in a song, what would be worth a try, and why it sounds as it does: as data, in words, as pictures."""

from __future__ import annotations

import asyncio

from aiohttp import hdrs, web

from bot import analyses
from bot.web import queries
from bot.web.keys import STUDIO
from bot.web.language import words_of
from generation import musicology
from generation.musicology import as_json
from generation.render import analysis_picture


def add_to(app: web.Application) -> None:
    app.router.add_get("/api/songs/{song_id}/analysis", _analysis)
    app.router.add_get("/api/songs/{song_id}/analysis/picture", _picture)


async def _analysis(request: web.Request) -> web.Response:
    """GET /api/songs/{song_id}/analysis."""
    analysis = await request.app[STUDIO].analysis(request.match_info["song_id"])
    points, words = musicology.explain(analysis), words_of(request)
    return web.json_response(
        {
            **analysis.to_json(),
            "lesson": as_json.lesson(points),
            "said": {
                "facts": [{"name": fact.name, "value": fact.value} for fact in analyses.facts(words, analysis.heard)],
                "suggestions": analyses.suggestions(words, analysis),
                "lesson": analyses.lesson(words, points, analysis.heard),
            },
        }
    )


async def _picture(request: web.Request) -> web.Response:
    """GET /api/songs/{song_id}/analysis/picture: with the suggestions marked, or the lesson's points."""
    shows_lesson = queries.one_of(request, "of", ("suggestions", "lesson")) == "lesson"
    studio, song_id, words = request.app[STUDIO], request.match_info["song_id"], words_of(request)
    analysis, song = await studio.analysis(song_id), await studio.song(song_id)
    marks = musicology.explain(analysis) if shows_lesson else analysis.suggestions
    labels = analyses.labels(words, analysis.heard)
    data = await asyncio.to_thread(analysis_picture.draw, analysis.heard, song.title, marks, labels)
    headers = {hdrs.CONTENT_TYPE: "image/png", hdrs.CACHE_CONTROL: "private, no-cache"}
    return web.Response(body=data, headers=headers)
