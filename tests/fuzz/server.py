"""A playground in a process of its own, as `minstrel play` serves it, but that its songs are plain and made at once.

    python -m tests.fuzz.server DATA_DIR

The first line that it prints is its address.
"""

from __future__ import annotations

import asyncio
import sys
from functools import cache
from pathlib import Path

from bot.config import Settings
from bot.recipe import Recipe
from bot.studio import Studio
from bot.web import app
from bot.workshop import Workshop
from generation import midi
from generation.render import Renderer
from generation.render.form import Form
from generation.score import Score
from storage.kinds import FileKind
from tests.support.fakes import PlainComposer
from tests.support.mp3s import a_tone

SONGS_PER_MEMBER = 5
"""Whoever follows a song does not wait long for it to be taken up."""


_PARTS = 8  # as many as a song has at most


async def render(_workshop: Workshop, score: Score, recipe: Recipe, _song_id: str) -> dict[FileKind, bytes]:
    """In place of `Workshop._render`: true notes, but all songs sound alike, and nobody looks at their pictures."""
    return {
        FileKind.MIDI: await asyncio.to_thread(midi.write, score),
        FileKind.AUDIO: _sound(),
        FileKind.VOICE: b"OggS",
        FileKind.PICTURE: b"\x89PNG\r\n\x1a\n",
        FileKind.RECIPE: recipe.to_bytes(),
    }


async def export(_renderer: Renderer, _midi: bytes, *, form: Form, into: Path, **_of_the_song: object) -> list[str]:
    """In place of `Renderer.export`: what would take seconds of a core is there at once, and is always the same."""
    names = [f"{part}.mp3" for part in range(_PARTS)] if form is Form.PARTS else [f"song{form.suffix}"]
    for name in names:
        (into / name).write_bytes(_sound())
    return names


@cache
def _sound() -> bytes:
    return a_tone(0.5)


async def main(data_dir: Path) -> None:
    settings = Settings(
        data_dir=data_dir,
        port=0,
        songs_at_once=2,
        songs_per_member=SONGS_PER_MEMBER,
        requests_per_minute=0,  # what is asked for is to be worked on, not refused
    )
    Workshop._render = render  # type: ignore[method-assign]
    Renderer.export = export  # type: ignore[method-assign]
    async with Studio.open(settings, load_composer=PlainComposer) as studio:
        await studio.warm_up()
        await app.serve(studio, settings, on_open=lambda address: print(address, flush=True))


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
