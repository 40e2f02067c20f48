"""The notes of a song that is ready, for a piano roll. `docs/live.md` has the fields."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from typing import Any

from aiohttp import hdrs, web

from bot.errors import SongNotReadyError
from bot.web import files
from bot.web.keys import STUDIO
from generation import roll
from generation.brief import Brief
from generation.render import timeline
from generation.roll import Roll, RollPart
from generation.theory import Chord, Key
from storage.kinds import FileKind

_FORM = "notes-1"
"""Part of the ETag: another form of the answer is another file."""


_MOST_KEPT = 16
"""Answers, of some 100 kB each."""

_KEPT = web.AppKey("notes", dict[str, bytes])


def add_to(app: web.Application) -> None:
    app[_KEPT] = {}
    app.router.add_get("/api/songs/{song_id}/notes", _notes)


async def _notes(request: web.Request) -> web.Response:
    """GET /api/songs/{song_id}/notes."""
    studio, song_id = request.app[STUDIO], request.match_info["song_id"]
    stored = await studio.file(song_id, FileKind.MIDI)
    brief = (await studio.song(song_id)).brief
    tag = f"{stored.digest[:32]}-{_FORM}"
    kept = request.app[_KEPT]
    body = kept.pop(tag, None)
    if body is None:
        try:
            body = await asyncio.to_thread(_body, stored.data, brief)
        except ValueError as error:
            raise SongNotReadyError("The song's MIDI file cannot be read.", "Ask for the song again.") from error
    kept[tag] = body
    while len(kept) > _MOST_KEPT:
        del kept[next(iter(kept))]
    answer = files.answer(request.method, request.headers, digest=tag, size=len(body))
    return web.Response(
        status=answer.status,
        body=body[answer.begin : answer.end],
        headers={hdrs.CONTENT_TYPE: "application/json", hdrs.CACHE_CONTROL: "private, no-cache", **answer.headers},
    )


def _body(midi: bytes, brief: Brief) -> bytes:
    return json.dumps(shown(roll.read(midi), brief), ensure_ascii=False, separators=(",", ":")).encode()


def shown(song: Roll, brief: Brief) -> dict[str, Any]:
    """The answer. Bars count from 1, parts from 0; seconds from the song's first beat."""
    asked = brief.chords
    chords = [asked[bar % len(asked)] for bar in range(len(song.chords))] if asked else song.chords
    return {
        "seconds": round(song.seconds, 3),
        "lead_in_seconds": timeline.LEAD_IN_SECONDS,
        "bpm": song.bpm,
        "meter": song.meter,
        "bars": song.bars,
        "bar_seconds": round(song.bar_seconds, 6),
        "parts": [_part(index, part) for index, part in enumerate(song.parts)],
        "sections": [{"bar": bar + 1, "name": name} for bar, name in song.sections],
        "chords": _changes(chords, brief.key),
    }


def _part(index: int, part: RollPart) -> dict[str, Any]:
    role, _, instrument = part.name.rpartition(": ")
    return {
        "index": index,
        "name": instrument,
        "role": role,
        "program": part.program,
        "drums": part.is_drums,
        "notes": [
            [round(note.start_seconds, 3), round(note.end_seconds, 3), note.pitch, note.velocity] for note in part.notes
        ],
    }


def _changes(chords: Sequence[Chord | None], key: Key) -> list[dict[str, Any]]:
    """The bars in which another chord begins."""
    before = [None, *chords]
    return [
        {"bar": bar, "name": chord.named(key)}
        for bar, (last, chord) in enumerate(zip(before, chords, strict=False), 1)
        if chord is not None and chord != last
    ]
