"""What the playground's listener may love, and what was learnt of them: data, with a sentence in their language."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any

from aiohttp import web

from bot import because
from bot.discovery.discovery import Reason
from bot.discovery.features import Quality
from bot.discovery.taste import Leaning, Taste
from bot.song import Song
from bot.web import queries, showing
from bot.web.errors import bad_query
from bot.web.keys import STUDIO
from bot.web.language import words_of
from bot.words import Words
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


async def _recommendations(request: web.Request) -> web.Response:
    """Songs that were not rated yet, the best first, each with its reason."""
    n, adventure = queries.whole(request, "n", usual=_USUAL, most=_MOST), _adventure(request)
    found = await request.app[STUDIO].discovery.discover(COMMON, None, n, adventure=adventure)
    songs, words = await showing.songs(request, [one.song for one in found]), words_of(request)
    suggestions = [{"song": song, "reason": _reason(words, one.reason)} for one, song in zip(found, songs, strict=True)]
    return web.json_response({"adventure": adventure, "recommendations": suggestions})


async def _taste(request: web.Request) -> web.Response:
    discovery = request.app[STUDIO].discovery
    return web.json_response(
        _shown(words_of(request), await discovery.taste(COMMON), await discovery.uncounted(COMMON))
    )


def _adventure(request: web.Request) -> float:
    try:
        adventure = float(request.query.get("adventure", USUAL_ADVENTURE))
    except ValueError:
        adventure = math.nan
    if 0 <= adventure <= 1:
        return adventure
    raise bad_query(
        "adventure",
        "adventure is not a number from 0 to 1.",
        "Leave it out, or send 0.05 for what is familiar, 0.8 for what is new.",
    )


def _reason(words: Words, reason: Reason) -> dict[str, Any]:
    return {
        "kind": reason.kind.value,
        "sentence": because.said(words, reason, title=lambda title: f"“{title}”"),
        "songs": [{"id": song.id, "title": song.title} for song in reason.others],
        "fondness": reason.fondness.value if reason.kind in _OF_LIKED and reason.others else None,
        "qualities": _qualities(words, reason.qualities),
        "count": reason.count if reason.kind in _COUNTED else None,
    }


def _qualities(words: Words, qualities: Iterable[Quality]) -> list[dict[str, Any]]:
    return [
        {"kind": one.kind.value, "name": one.name, "lacking": one.lacking, "words": because.named(words, one)}
        for one in qualities
    ]


def _shown(words: Words, taste: Taste, uncounted: list[Song]) -> dict[str, Any]:
    return {
        "songs": taste.songs,
        "styles": _leanings(words, taste.styles),
        "moods": _leanings(words, taste.moods),
        "instruments": _leanings(words, taste.instruments),
        "bpm": taste.bpm and {"slowest": taste.bpm[0], "fastest": taste.bpm[1]},
        "towards": _qualities(words, taste.learnt.towards),
        "away": _qualities(words, taste.learnt.away),
        "left_out": [*taste.wishes.left_out],
        "uncounted": [song.id for song in uncounted],
        "paused": taste.wishes.paused,
        "led": taste.wishes.led,
    }


def _leanings(words: Words, leanings: Iterable[Leaning]) -> list[dict[str, Any]]:
    return [
        {
            "name": one.quality.name,
            "words": because.named(words, one.quality),
            "share": round(one.share, 4),
            "songs": one.songs,
        }
        for one in leanings
    ]
