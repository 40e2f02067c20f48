"""What the playground's listener may love, and what was learnt of them: data, with a sentence in English."""

from __future__ import annotations

import math
from collections.abc import Iterable
from http import HTTPStatus
from typing import Any

from aiohttp import web

from bot import because, words
from bot.discovery.discovery import Reason, Suggestion
from bot.discovery.features import Quality
from bot.discovery.taste import Leaning, Taste
from bot.song import Song
from bot.web.errors import RequestError
from bot.web.keys import STUDIO
from recommend import ReasonKind
from recommend.interface import USUAL_ADVENTURE
from storage.members import COMMON

_MOST = 50
_USUAL = 10
_COUNTED = {ReasonKind.POPULAR, ReasonKind.NEW, ReasonKind.UNHEARD}
_OF_LIKED = {ReasonKind.LIKE_YOURS, ReasonKind.TOGETHER}


def add_to(app: web.Application) -> None:
    app.router.add_get("/api/recommendations", _recommendations)
    app.router.add_get("/api/taste", _taste)
    app.router.add_put("/api/songs/{song_id}/uncounted", _uncount)
    app.router.add_delete("/api/songs/{song_id}/uncounted", _count_again)


async def _recommendations(request: web.Request) -> web.Response:
    """Songs that were not rated yet, the best first, each with its reason."""
    n, adventure = _number(request), _adventure(request)
    found = await request.app[STUDIO].discovery.discover(COMMON, None, n, adventure=adventure)
    return web.json_response({"adventure": adventure, "recommendations": [_suggestion(one) for one in found]})


async def _taste(request: web.Request) -> web.Response:
    discovery = request.app[STUDIO].discovery
    return web.json_response(_shown(await discovery.taste(COMMON), await discovery.uncounted(COMMON)))


async def _uncount(request: web.Request) -> web.Response:
    await request.app[STUDIO].discovery.uncount(COMMON, request.match_info["song_id"])
    return web.Response(status=HTTPStatus.NO_CONTENT)


async def _count_again(request: web.Request) -> web.Response:
    await request.app[STUDIO].discovery.count_again(COMMON, request.match_info["song_id"])
    return web.Response(status=HTTPStatus.NO_CONTENT)


def _number(request: web.Request) -> int:
    given = request.query.get("n", str(_USUAL))
    if given.isascii() and given.isdecimal() and len(given) <= len(str(_MOST)) and 1 <= int(given) <= _MOST:
        return int(given)
    raise RequestError(
        HTTPStatus.BAD_REQUEST,
        "bad_query",
        f"n is not a whole number from 1 to {_MOST}.",
        "Leave it out, or send e.g. 5.",
    )


def _adventure(request: web.Request) -> float:
    try:
        adventure = float(request.query.get("adventure", USUAL_ADVENTURE))
    except ValueError:
        adventure = math.nan
    if 0 <= adventure <= 1:
        return adventure
    raise RequestError(
        HTTPStatus.BAD_REQUEST,
        "bad_query",
        "adventure is not a number from 0 to 1.",
        "Leave it out, or send 0.05 for what is familiar, 0.8 for what is new.",
    )


def _suggestion(one: Suggestion) -> dict[str, Any]:
    return {"song": one.song.to_json(), "reason": _reason(one.reason)}


def _reason(reason: Reason) -> dict[str, Any]:
    return {
        "kind": reason.kind.value,
        "sentence": because.said(words.of("en"), reason, title=lambda title: f"“{title}”"),
        "songs": [{"id": song.id, "title": song.title} for song in reason.others],
        "fondness": reason.fondness.value if reason.kind in _OF_LIKED and reason.others else None,
        "qualities": _qualities(reason.qualities),
        "count": reason.count if reason.kind in _COUNTED else None,
    }


def _qualities(qualities: Iterable[Quality]) -> list[dict[str, Any]]:
    return [{"kind": one.kind.value, "name": one.name, "lacking": one.lacking} for one in qualities]


def _shown(taste: Taste, uncounted: list[Song]) -> dict[str, Any]:
    return {
        "songs": taste.songs,
        "styles": _leanings(taste.styles),
        "moods": _leanings(taste.moods),
        "instruments": _leanings(taste.instruments),
        "bpm": taste.bpm and {"slowest": taste.bpm[0], "fastest": taste.bpm[1]},
        "towards": _qualities(taste.learnt.towards),
        "away": _qualities(taste.learnt.away),
        "left_out": [*taste.wishes.left_out],
        "uncounted": [song.id for song in uncounted],
        "paused": taste.wishes.paused,
        "led": taste.wishes.led,
    }


def _leanings(leanings: Iterable[Leaning]) -> list[dict[str, Any]]:
    return [{"name": one.quality.name, "share": round(one.share, 4), "songs": one.songs} for one in leanings]
