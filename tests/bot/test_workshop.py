"""Making one song, with a real (tiny) network and real rendering."""

import asyncio
import io
import json
from dataclasses import replace
from pathlib import Path

import mido
import pytest
from PIL import Image

from bot.recipe import Recipe
from bot.wish import Wish, led
from bot.workshop import Workshop, _write_midi
from generation.errors import RenderError, WeightsError
from generation.liking import Liking
from generation.sampling import LED_TAKES
from generation.score import Score
from storage.kinds import FileKind
from tests.support.briefs import simple_brief, tiny_composer
from tests.support.fakes import PlainComposer

WISH = Wish(prompt="a bossa nova — 雨", brief=simple_brief(bars=4), seed=11, read_seconds=0.5)


def workshop(load_composer=tiny_composer) -> Workshop:
    return Workshop(load_composer=load_composer, soundfont=None)


async def test_a_bundle_is_a_whole_song():
    told: list[int] = []
    async with workshop() as shop:
        bundle = await shop.produce(WISH, on_bar=told.append)
        assert await shop.model() == "minstrel-tiny"
    assert told == [1, 2, 3, 4]
    assert set(bundle.files) == set(FileKind)
    midi = mido.MidiFile(file=io.BytesIO(bundle.files[FileKind.MIDI]), charset="utf-8")
    assert "a bossa nova — 雨" in [track.name for track in midi.tracks]
    assert Image.open(io.BytesIO(bundle.files[FileKind.PICTURE])).format == "PNG"
    assert json.loads(bundle.files[FileKind.RECIPE])["model"] == "minstrel-tiny"
    timings = bundle.timings.to_json()
    assert timings["read"] == 0.5
    assert timings["total"] == pytest.approx(
        sum(timings[name] or 0 for name in ("read", "compose", "render")), abs=0.01
    )


async def test_its_recipe_makes_the_same_midi_byte_for_byte():
    async with workshop() as shop:
        first = await shop.produce(WISH, on_bar=_ignore)
    recipe = Recipe.from_bytes(first.files[FileKind.RECIPE])
    again = Wish(prompt=recipe.prompt, brief=recipe.brief, seed=recipe.seed, sampling=recipe.sampling)
    async with workshop() as shop:
        other = Wish(prompt=WISH.prompt, brief=WISH.brief, seed=12)
        assert (await shop.produce(other, on_bar=_ignore)).files[FileKind.MIDI] != first.files[FileKind.MIDI]
        second = await shop.produce(again, on_bar=_ignore)
    for kind in (FileKind.MIDI, FileKind.RECIPE, FileKind.PICTURE):
        assert second.files[kind] == first.files[kind]


async def _notes_only(_shop: Workshop, score: Score, recipe: Recipe) -> dict[FileKind, bytes]:
    """The sound takes seconds."""
    return {FileKind.MIDI: _write_midi(score, recipe), FileKind.RECIPE: recipe.to_bytes()}


async def test_so_does_one_whose_choice_taste_led(monkeypatch: pytest.MonkeyPatch):
    """And it may choose otherwise than the critic would."""
    monkeypatch.setattr(Workshop, "_render", _notes_only)
    chosen = []
    async with workshop() as shop:
        for seed in range(4):
            wished = led(replace(WISH, seed=seed), Liking(weights={"register": -20.0}))
            made = await shop.produce(wished, on_bar=_ignore)
            recipe = Recipe.from_bytes(made.files[FileKind.RECIPE])
            assert (recipe.taste, recipe.sampling.takes) == (wished.taste, LED_TAKES)
            assert recipe.choice is not None
            chosen.append(recipe.choice.take == recipe.choice.otherwise)
            again = Wish(
                prompt=recipe.prompt, brief=recipe.brief, seed=recipe.seed, sampling=recipe.sampling, taste=recipe.taste
            )
            assert (await shop.produce(again, on_bar=_ignore)).files == made.files
    assert False in chosen


async def test_cancelling_stops_the_composer_and_leaves_the_workshop_usable():
    composer = PlainComposer(holds_at=2)
    async with workshop(lambda: composer) as shop:
        making = asyncio.create_task(shop.produce(WISH, on_bar=_ignore))
        await asyncio.to_thread(composer.begun.wait, 10)
        making.cancel()
        with pytest.raises(asyncio.CancelledError):
            await making
        composer.holds_at = None
        async with asyncio.timeout(30):
            assert (await shop.produce(WISH, on_bar=_ignore)).files


async def test_weights_that_fail_to_load_are_tried_again():
    tries: list[int] = []

    def load() -> PlainComposer:
        tries.append(1)
        if len(tries) == 1:
            raise WeightsError("They are damaged.", "Fetch them again.")
        return PlainComposer()

    async with workshop(load) as shop:
        with pytest.raises(WeightsError):
            await shop.produce(WISH, on_bar=_ignore)
        await shop.produce(WISH, on_bar=_ignore)
        await shop.produce(WISH, on_bar=_ignore)
    assert len(tries) == 2


def test_a_missing_soundfont_is_told_at_once(tmp_path: Path):
    with pytest.raises(RenderError, match="no soundfont"):
        Workshop(load_composer=tiny_composer, soundfont=tmp_path / "none.sf2")


def _ignore(_bars: int) -> None:
    """Nobody looks at the progress."""
