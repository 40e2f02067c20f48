"""Songs' files that are made at once, for tests that are not about sound."""

from __future__ import annotations

import asyncio

from bot.recipe import Recipe
from bot.workshop import Workshop, label_of
from generation import midi
from generation.score import Score
from storage.kinds import FileKind

RENDER_SECONDS = 0.1


async def notes_only(_workshop: Workshop, score: Score, recipe: Recipe, song_id: str) -> dict[FileKind, bytes]:
    """The same, with the song's own notes."""
    files = await render(_workshop, score, recipe, song_id)
    label = label_of(recipe, song_id)
    return files | {FileKind.MIDI: midi.write(score, title=label.title, text=label.midi_text)}


async def render(_workshop: Workshop, _score: Score, recipe: Recipe, _song_id: str) -> dict[FileKind, bytes]:
    """In place of `Workshop._render`: the prompt stands in each file, as where its asker allows it."""
    await asyncio.sleep(RENDER_SECONDS)
    files = {kind: f"{kind.value} of {recipe.prompt}, {recipe.seed}".encode() for kind in FileKind}
    return files | {FileKind.RECIPE: recipe.to_bytes()}
