"""The playground's addresses, by what they are about. `openapi.json` documents them; a test holds it to this file."""

from __future__ import annotations

from pathlib import Path

from aiohttp import web

from bot.web import (
    access,
    analyses,
    assets,
    board,
    delivering,
    discovering,
    edits,
    events,
    exporting,
    finding,
    library,
    live,
    notes,
    playlists,
    rating,
    readings,
    scores,
    settings,
    songs,
    verifying,
    waveforms,
    wording,
)

_DOCUMENT = Path(__file__).with_name("openapi.json")


def add_to(app: web.Application) -> None:
    """Every route there is but those in `ops`. Streams take no HEAD: it would wait for a song and send nothing."""
    assets.add_to(app)
    access.add_to(app)
    readings.add_to(app)
    songs.add_to(app)
    edits.add_to(app)
    library.add_to(app)
    rating.add_to(app)
    delivering.add_to(app)
    exporting.add_to(app)
    scores.add_to(app)
    analyses.add_to(app)
    live.add_to(app)
    notes.add_to(app)
    waveforms.add_to(app)
    app.router.add_get("/api/songs/{song_id}/events", events.stream, allow_head=False)
    discovering.add_to(app)
    finding.add_to(app)
    playlists.add_to(app)
    board.add_to(app)
    settings.add_to(app)
    verifying.add_to(app)
    wording.add_to(app)
    app.router.add_get("/api/openapi.json", _openapi)


async def _openapi(_request: web.Request) -> web.FileResponse:
    return assets.response(_DOCUMENT)
