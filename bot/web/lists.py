"""Playlists as the API shows them: each song whole, with the reason why it is there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from http import HTTPStatus
from typing import Any

from aiohttp import web

from bot import musical
from bot.playlists.playlist import Line, Playlist
from bot.web import showing
from bot.web.errors import RequestError
from bot.web.keys import STUDIO
from bot.web.language import words_of
from bot.words import Words


def day(given: str) -> date:
    """Raises RequestError."""
    with suppress(ValueError):  # as the 30th of February
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", given):
            return date.fromisoformat(given)
    raise RequestError(
        HTTPStatus.BAD_REQUEST,
        "bad_day",
        f"{given[:20]!r} is not a day.",
        "Write it as 2026-11-22: year, month, day.",
        values={"day": given[:20]},
    )


async def playlist(request: web.Request, shown: Playlist) -> dict[str, Any]:
    """With the decision, where it stands."""
    return {
        "id": shown.id,
        "guild": shown.guild,
        "day": shown.day.isoformat(),
        "decision": shown.decision.value,
        "published": shown.is_published,
        "published_at": shown.published_at and shown.published_at.isoformat(timespec="seconds"),
        "songs": await lines(request, shown.lines),
    }


async def lines(request: web.Request, shown: Sequence[Line]) -> list[dict[str, Any]]:
    """Songs that were deleted in this moment are left out."""
    words = words_of(request)
    songs = await showing.songs(request, await request.app[STUDIO].songs([line.song_id for line in shown]))
    there = {song["id"]: song for song in songs}
    return [
        {
            "id": line.song_id,
            "title": line.title,
            "style": line.style,
            "song": there[line.song_id],
            "reason": _reason(words, line),
        }
        for line in shown
        if line.song_id in there
    ]


def _reason(words: Words, line: Line) -> dict[str, Any]:
    kind, members = line.reason.kind, line.reason.members
    sentence = words(f"curating-reason-{kind}", members=members, style=musical.style(words, line.style))
    return {"kind": kind.value, "sentence": sentence, "members": members}
