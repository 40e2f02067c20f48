"""The playlists that servers published on a day."""

from __future__ import annotations

import re
from datetime import date
from http import HTTPStatus
from typing import Any

from aiohttp import web

from bot import musical, words
from bot.playlists.playlist import Line, Playlist
from bot.web.errors import RequestError
from bot.web.keys import STUDIO


def add_to(app: web.Application) -> None:
    app.router.add_get("/api/playlists/{day}", _of_day)


async def _of_day(request: web.Request) -> web.Response:
    """Those of all servers, or of the one that `guild` names. One that moderators still decide on is not shown."""
    day = _day(request.match_info["day"])
    found = await request.app[STUDIO].playlists.published_on(day, guild=request.query.get("guild"))
    return web.json_response({"day": day.isoformat(), "playlists": [_playlist(one) for one in found]})


def _day(given: str) -> date:
    try:
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", given):
            return date.fromisoformat(given)
    except ValueError:  # as the 30th of February
        pass
    raise RequestError(
        HTTPStatus.BAD_REQUEST, "bad_day", f"{given[:20]!r} is not a day.", "Write it as 2026-11-22: year, month, day."
    )


def _playlist(playlist: Playlist) -> dict[str, Any]:
    return {
        "guild": playlist.guild,
        "published_at": playlist.published_at and playlist.published_at.isoformat(timespec="seconds"),
        "songs": [_line(line) for line in playlist.lines],
    }


def _line(line: Line) -> dict[str, Any]:
    kind, english = line.reason.kind, words.of("en")
    style = musical.style(english, line.style)
    return {
        "id": line.song_id,
        "title": line.title,
        "style": line.style,
        "reason": {
            "kind": kind.value,
            "sentence": english(f"curating-reason-{kind}", members=line.reason.members, style=style),
            "members": line.reason.members,
        },
    }
