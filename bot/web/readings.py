"""What Minstrel hears in words, before anything is composed, and the names that one can choose from."""

from __future__ import annotations

import functools
from typing import Any

from aiohttp import web

from bot import musical
from bot.web import orders, showing
from bot.web.language import words_of
from bot.words import Words, plain
from generation.brief import MAX_BARS, MAX_BPM, MAX_SECONDS, MIN_BARS, MIN_BPM
from generation.lexicon.instrument_words import INSTRUMENTS
from generation.reading import suggest

_ALL = 1000
"""More than there are of anything."""


def add_to(app: web.Application) -> None:
    app.router.add_post("/api/readings", _read)
    app.router.add_get("/api/vocabulary", _vocabulary)


async def _read(request: web.Request) -> web.Response:
    """Nothing is composed, and nothing is written down."""
    wish, words = await orders.wish(request), words_of(request)
    return web.json_response(
        {
            "prompt": wish.prompt,
            "seed": wish.seed,
            "brief": wish.brief.to_json(),
            "heard": showing.heard(words, wish.brief),
            "remarks": musical.remarks(words, wish.brief),
        }
    )


async def _vocabulary(request: web.Request) -> web.Response:
    return web.json_response(vocabulary(words_of(request).language))


@functools.cache
def vocabulary(language: str) -> dict[str, Any]:
    """All that `choices` of an order take, what is asked for most first; labels are in the language."""
    words = plain(language)
    programs = {one.name: one.programs for one in INSTRUMENTS}
    return {
        "language": language,
        "styles": [_named(name, musical.style(words, name)) for name in suggest.styles("", language, _ALL)],
        "moods": [_named(name, musical.mood_name(words, name)) for name in suggest.moods("", language, _ALL)],
        "instruments": [
            {**_named(name, _player(words, name)), "programs": [*programs[name]]}
            for name in suggest.instruments("", language, _ALL)
        ],
        "keys": [_named(name, musical.key_name(words, name)) for name in suggest.keys("", language, _ALL)],
        "meters": [_named(name, name) for name in suggest.meters("", language, _ALL)],
        "bpm": {"least": MIN_BPM, "most": MAX_BPM},
        "bars": {"least": MIN_BARS, "most": MAX_BARS},
        "seconds": {"most": MAX_SECONDS},
    }


def _named(name: str, label: str) -> dict[str, Any]:
    return {"name": name, "label": label}


def _player(words: Words, name: str) -> str:
    return musical.players(words, name)
