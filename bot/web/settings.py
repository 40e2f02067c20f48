"""What the playground's listener wants of Minstrel: what may be written into files, and what may be learnt."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from http import HTTPStatus

from aiohttp import web

from bot.studio import Studio
from bot.web import bodies
from bot.web.keys import STUDIO
from storage.members import COMMON

_Turn = Callable[[str], Awaitable[bool]]


def add_to(app: web.Application) -> None:
    app.router.add_get("/api/settings", _settings)
    app.router.add_patch("/api/settings", _change)
    app.router.add_delete("/api/taste", _forget)


async def _settings(request: web.Request) -> web.Response:
    return web.json_response(await _kept(request.app[STUDIO]))


async def _change(request: web.Request) -> web.Response:
    """Of those that are named; all are returned."""
    studio = request.app[STUDIO]
    turns = _turns(studio)
    fields = await bodies.read(request, tuple(turns), example='{"paused": true}')
    wanted = {name: bodies.switch(fields, name) for name in turns}
    for name, is_on in wanted.items():
        if is_on is not None:
            turn_on, turn_off = turns[name]
            await (turn_on if is_on else turn_off)(COMMON)
    return web.json_response(await _kept(studio))


async def _forget(request: web.Request) -> web.Response:
    """What was said of songs counts no more, and all styles are let in."""
    await request.app[STUDIO].discovery.forget_taste(COMMON)
    return web.Response(status=HTTPStatus.NO_CONTENT)


def _turns(studio: Studio) -> dict[str, tuple[_Turn, _Turn]]:
    """What turns each of them on, and off."""
    return {
        "words_in_files": (studio.allow_words, studio.forbid_words),
        "paused": (studio.pause, studio.resume),
        "led": (studio.leading.lead, studio.leading.unlead),
    }


async def _kept(studio: Studio) -> dict[str, bool]:
    return {
        "words_in_files": await studio.allows_words(COMMON),
        "paused": await studio.is_paused(COMMON),
        "led": await studio.leading.is_led(COMMON),
    }
