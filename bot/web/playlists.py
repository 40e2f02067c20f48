"""The playlists that were published: of a day in all communities, and the playground's own, the newest first."""

from __future__ import annotations

from aiohttp import web

from bot.web import lists, queries
from bot.web.community import HERE
from bot.web.keys import STUDIO

_USUAL, _MOST = 15, 50


def add_to(app: web.Application) -> None:
    app.router.add_get("/api/playlists", _published)
    app.router.add_get("/api/playlists/{day}", _of_day)


async def _published(request: web.Request) -> web.Response:
    """The playground's; those of Discord's servers are in their channels."""
    n = queries.whole(request, "n", usual=_USUAL, most=_MOST)
    before = request.query.get("before")
    found = await request.app[STUDIO].playlists.history(
        HERE, limit=n, before=None if before is None else lists.day(before)
    )
    return web.json_response({"playlists": [await lists.playlist(request, one) for one in found]})


async def _of_day(request: web.Request) -> web.Response:
    """Those of all communities, or of the one that `guild` names. One that is still decided on is not shown."""
    day = lists.day(request.match_info["day"])
    found = await request.app[STUDIO].playlists.published_on(day, guild=request.query.get("guild"))
    shown = [await lists.playlist(request, one) for one in found]
    return web.json_response({"day": day.isoformat(), "playlists": shown})
