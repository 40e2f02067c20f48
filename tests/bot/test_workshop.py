"""Making one song, with a real (tiny) network and real rendering."""

import asyncio
import io
import json
from dataclasses import replace
from pathlib import Path

import mido
import pytest
from PIL import Image

from bot import wish
from bot.editing import Editing, Original
from bot.recipe import Recipe
from bot.wish import Wish, led
from bot.workshop import Workshop, _write_midi, label_of
from generation import imports
from generation.edit.edits import Infill
from generation.errors import RenderError, WeightsError
from generation.heard import Heard
from generation.liking import Liking
from generation.marks import identity, manifest, midi_text, payload_of, tags, watermark
from generation.marks.label import MADE_BY_AI
from generation.remarks import Remark
from generation.sampling import LED_TAKES
from generation.score import Role, Score
from storage.kinds import FileKind
from tests.support import sounds
from tests.support.briefs import simple_brief, tiny_composer
from tests.support.fakes import PlainComposer

SONG = "7g3k9m2p4qrs"
WISH = Wish(prompt="a bossa nova — 雨", brief=simple_brief(bars=4), seed=11, read_seconds=0.5, words_in_files=True)


def workshop(load_composer=tiny_composer) -> Workshop:
    return Workshop(load_composer=load_composer, soundfont=None)


async def test_a_bundle_is_a_whole_song():
    told: list[int] = []
    async with workshop() as shop:
        bundle = await shop.produce(WISH, song_id=SONG, on_bar=told.append)
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
        first = await shop.produce(WISH, song_id=SONG, on_bar=_ignore)
    recipe = Recipe.from_bytes(first.files[FileKind.RECIPE])
    async with workshop() as shop:
        other = Wish(prompt=WISH.prompt, brief=WISH.brief, seed=12)
        different = await shop.produce(other, song_id=SONG, on_bar=_ignore)
        assert different.files[FileKind.MIDI] != first.files[FileKind.MIDI]
        second = await shop.produce(wish.remade(recipe), song_id=SONG, on_bar=_ignore)
    assert second.files == first.files  # nobody signs here: signatures are drawn anew


async def _notes_only(_shop: Workshop, score: Score, recipe: Recipe, song_id: str) -> dict[FileKind, bytes]:
    """The sound takes seconds."""
    return {FileKind.MIDI: _write_midi(score, label_of(recipe, song_id)), FileKind.RECIPE: recipe.to_bytes()}


async def test_so_does_one_whose_choice_taste_led(monkeypatch: pytest.MonkeyPatch):
    """And it may choose otherwise than the critic would."""
    monkeypatch.setattr(Workshop, "_render", _notes_only)
    chosen = []
    async with workshop() as shop:
        for seed in range(4):
            wished = led(replace(WISH, seed=seed), Liking(weights={"register": -20.0}))
            made = await shop.produce(wished, song_id=SONG, on_bar=_ignore)
            recipe = Recipe.from_bytes(made.files[FileKind.RECIPE])
            assert (recipe.taste, recipe.sampling.takes) == (wished.taste, LED_TAKES)
            assert recipe.choice is not None
            chosen.append(recipe.choice.take == recipe.choice.otherwise)
            assert (await shop.produce(wish.remade(recipe), song_id=SONG, on_bar=_ignore)).files == made.files
    assert False in chosen


async def test_so_does_one_of_a_song_that_was_edited(monkeypatch: pytest.MonkeyPatch):
    """The true path, through the composer. What was not named is the same note for note."""
    monkeypatch.setattr(Workshop, "_render", _notes_only)
    async with workshop() as shop:
        first = await shop.produce(replace(WISH, brief=simple_brief(bars=8)), song_id=SONG, on_bar=_ignore)
        original = Original.of(first.files[FileKind.MIDI], first.recipe.brief)
        editing = Editing(edit=Infill(first=3, last=4, roles=(Role.LEAD,)), originals=(original,))
        told: list[int] = []
        edited = await shop.produce(wish.edited("a hole", editing, seed=5), song_id=SONG, on_bar=told.append)
        recipe = Recipe.from_bytes(edited.files[FileKind.RECIPE])
        assert (await shop.produce(wish.remade(recipe), song_id=SONG, on_bar=_ignore)).files == edited.files
    assert told[-1] == 8
    before, after = (imports.read(made.files[FileKind.MIDI]).score for made in (first, edited))
    assert after != before
    hole = range(2 * before.meter.bar_ticks, 4 * before.meter.bar_ticks)
    for one, other in zip(before.parts, after.parts, strict=True):
        kept = [[note for note in part.notes if note.onset not in hole] for part in (one, other)]
        assert kept[0] == kept[1]
        assert (one == other) == (one.role is not Role.LEAD)


def spellings(text: str) -> list[bytes]:
    """A text in every way that a file may hold it."""
    return [text.encode(), text.encode("utf-16-le"), text.encode("utf-16-be"), json.dumps(text)[1:-1].encode()]


async def test_no_word_of_the_asker_is_in_any_byte_of_any_file(tmp_path: Path):
    said, composer = "for Ottilie’s 90th, 雨の夜", "George Frideric Handel"
    heard = (Heard(said, "mood: sad"), Heard("Händel", f"style: baroque (the manner of {composer}'s time)"))
    brief = replace(simple_brief(bars=4), heard=heard, remarks=(Remark("no_such_key", {"name": said}),))
    asked = Wish(prompt=f"a sad song {said}", brief=brief, seed=11)
    me = identity.own(tmp_path / "signing")
    async with Workshop(load_composer=tiny_composer, soundfont=None, identity=me) as shop:
        private = await shop.produce(asked, song_id=SONG, on_bar=_ignore)
        recipe = Recipe.from_bytes(private.files[FileKind.RECIPE])
        again = await shop.produce(wish.remade(recipe), song_id=SONG, on_bar=_ignore)
        allowed = await shop.produce(replace(asked, words_in_files=True), song_id=SONG, on_bar=_ignore)
    for kind in FileKind:
        for word in (said, "Ottilie", "90th", "雨の夜", "Händel", composer):
            assert not any(one in private.files[kind] for one in spellings(word)), (kind, word)
        assert any(one in allowed.files[kind] for one in spellings(said)), kind
    for kind in (FileKind.MIDI, FileKind.RECIPE, FileKind.VOICE):  # the others are signed
        assert again.files[kind] == private.files[kind], "a recipe without words is as good as one with them"


async def test_every_file_says_what_made_it(tmp_path: Path):
    me = identity.own(tmp_path / "signing")
    async with Workshop(load_composer=tiny_composer, soundfont=None, identity=me) as shop:
        files = (await shop.produce(WISH, song_id=SONG, on_bar=_ignore)).files
    for kind in (FileKind.AUDIO, FileKind.PICTURE):
        signed = manifest.read(io.BytesIO(files[kind]), kind.mime, own=me.certificate)
        assert (signed.state, signed.trust, signed.title) == ("valid", "own", "a bossa nova — 雨")
        assert (signed.song["seed"], signed.song["payload"]) == (11, payload_of(SONG))
    for kind in (FileKind.AUDIO, FileKind.VOICE):
        assert tags.say_ai(tags.read(io.BytesIO(files[kind])))
        found = watermark.find(sounds.decode(files[kind]), 48_000)
        assert found is not None
        assert found.payload == payload_of(SONG)
    assert tags.say_ai(tags.read_png(io.BytesIO(files[FileKind.PICTURE])))
    texts = midi_text.read(io.BytesIO(files[FileKind.MIDI]))
    assert texts is not None
    assert texts.lines[0] == MADE_BY_AI


async def test_cancelling_stops_the_composer_and_leaves_the_workshop_usable():
    composer = PlainComposer(holds_at=2)
    async with workshop(lambda: composer) as shop:
        making = asyncio.create_task(shop.produce(WISH, song_id=SONG, on_bar=_ignore))
        await asyncio.to_thread(composer.begun.wait, 10)
        making.cancel()
        with pytest.raises(asyncio.CancelledError):
            await making
        composer.holds_at = None
        async with asyncio.timeout(60):
            assert (await shop.produce(WISH, song_id=SONG, on_bar=_ignore)).files


async def test_weights_that_fail_to_load_are_tried_again():
    tries: list[int] = []

    def load() -> PlainComposer:
        tries.append(1)
        if len(tries) == 1:
            raise WeightsError("They are damaged.", "Fetch them again.")
        return PlainComposer()

    async with workshop(load) as shop:
        with pytest.raises(WeightsError):
            await shop.produce(WISH, song_id=SONG, on_bar=_ignore)
        await shop.produce(WISH, song_id=SONG, on_bar=_ignore)
        await shop.produce(WISH, song_id=SONG, on_bar=_ignore)
    assert len(tries) == 2


def test_a_missing_soundfont_is_told_at_once(tmp_path: Path):
    with pytest.raises(RenderError, match="no soundfont"):
        Workshop(load_composer=tiny_composer, soundfont=tmp_path / "none.sf2")


def _ignore(_bars: int) -> None:
    """Nobody looks at the progress."""
