"""A musician's afternoon with the model that is shipped: a melody is brought, harmonised, mended and carried on."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot import wish
from bot.config import Settings
from bot.recipe import Recipe
from bot.song import Song
from bot.studio import Studio
from bot.wish import Wish
from bot.workshop import Workshop
from generation import imports
from generation.edit import melody
from generation.edit.edits import Extend, Harmonise, Infill
from generation.score import Score
from storage.kinds import FileKind, Status
from tests.support import midis, quick, scores

ANN = "discord:1"


@pytest.fixture
async def studio(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Studio]:
    monkeypatch.setattr(Workshop, "_render", quick.notes_only)
    async with Studio.open(Settings(data_dir=tmp_path / "data", device="cpu", songs_at_once=1)) as studio:
        yield studio


async def made(studio: Studio, wished: Wish, parent: Song | None = None) -> tuple[Song, Score]:
    ordered = await studio.order(wished, asker=ANN, parent=parent.id if parent else None)
    *_, song = [shown async for shown in studio.watch(ordered.id)]
    assert (song.status, song.error) == (Status.READY, None)
    return song, imports.read((await studio.file(song.id, FileKind.MIDI)).data).score


async def test_a_melody_becomes_a_song(studio: Studio) -> None:
    band = scores.band_score(bars=8)
    tune = midis.to_midi(replace(band, parts=band.parts[-1:]))
    harmonised, score = await made(
        studio, await studio.edits.brought(tune, bringer=ANN, name="mine", edit=Harmonise(style="waltz"), seed=1)
    )
    assert len(score.parts) > 1
    assert all(bar.chord is not None for bar in score.bars)
    lead = melody.of(score)
    assert lead is not None
    assert [(note.onset, note.pitch) for note in lead.notes] == [
        (note.onset, note.pitch) for note in imports.read(tune).score.parts[0].notes
    ]
    mended, other = await made(
        studio, await studio.edits.edited(harmonised.id, Infill(first=5, last=6), seed=2), harmonised
    )
    assert other.parts != score.parts
    assert [part.notes[0] for part in other.parts] == [part.notes[0] for part in score.parts]
    longer, whole = await made(studio, await studio.edits.edited(mended.id, Extend(bars=8), seed=3), mended)
    assert len(whole.bars) == len(score.bars) + 8
    assert longer.brought
    recipe = Recipe.from_bytes((await studio.file(longer.id, FileKind.RECIPE)).data)
    assert (await made(studio, wish.remade(recipe)))[1] == whole
