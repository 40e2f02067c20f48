"""Songs made from songs, and from MIDI that is brought: asked for, made, kept, made again, and whose they are."""

from __future__ import annotations

import asyncio
import json
import sys
import zipfile
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot import wish
from bot.config import Settings
from bot.errors import BroughtByAnotherError, SongNotReadyError, UnknownSongError, UsageError
from bot.recipe import Recipe
from bot.song import Song
from bot.studio import Studio
from bot.wish import Wish
from bot.workshop import Workshop
from generation import imports
from generation.edit.edits import Blend, Change, Edit, Extend, Harmonise, Infill, Reharmonise, Restyle, Vary
from generation.errors import EditError, MidiError, PromptError
from generation.score import Score
from storage import repertoire
from storage.kinds import FileKind, Status
from tests.support import midis, quick, scores
from tests.support.fakes import PlainComposer

ANN, BEN = "discord:1", "discord:2"
FOREIGN = midis.to_midi(scores.band_score(bars=8))
EDITS: list[Edit] = [
    Vary(),
    Extend(),
    Infill(first=3, last=4),
    Restyle(style="tango"),
    Reharmonise(),
    Harmonise(style="waltz"),
    Change(words="slower"),
]


@pytest.fixture
def composer() -> PlainComposer:
    return PlainComposer()


@pytest.fixture
async def studio(tmp_path: Path, composer: PlainComposer, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Studio]:
    monkeypatch.setattr(Workshop, "_render", quick.notes_only)
    async with Studio.open(
        Settings(data_dir=tmp_path / "data", songs_at_once=1), load_composer=lambda: composer
    ) as studio:
        yield studio
        composer.go.set()


async def finished(studio: Studio, song: Song) -> Song:
    *_, last = [shown async for shown in studio.watch(song.id)]
    return last


async def made(studio: Studio, wished: Wish, *, asker: str = ANN, parent: str | None = None) -> Song:
    song = await finished(studio, await studio.order(wished, asker=asker, guild="hall", parent=parent))
    assert (song.status, song.error) == (Status.READY, None)
    return song


async def composed(studio: Studio, prompt: str = "a waltz for flute, piano, bass and drums", **wishes: object) -> Song:
    wished = await studio.read(prompt, **({"bars": 12, "seed": 7} | wishes))  # type: ignore[arg-type]
    return await made(studio, wished)


async def notes(studio: Studio, song: Song) -> Score:
    return imports.read((await studio.file(song.id, FileKind.MIDI)).data).score


async def recipe(studio: Studio, song: Song) -> Recipe:
    return Recipe.from_bytes((await studio.file(song.id, FileKind.RECIPE)).data)


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.verb)
async def test_an_edited_song_is_a_song_whose_recipe_alone_makes_it_again(studio: Studio, edit: Edit) -> None:
    first = await composed(studio)
    edited = await made(studio, await studio.edits.edited(first.id, edit), parent=first.id)
    assert (edited.parent, edited.edit, edited.brought) == (first.id, edit.to_json(), False)
    score = await notes(studio, edited)
    assert score.parts != (await notes(studio, first)).parts or score.bpm != first.brief.bpm
    assert (edited.brief.bars, edited.brief.key) == (len(score.bars), score.key)
    assert {one.value for one in edited.brief.heard if one.kind == "style"} <= {edited.brief.style}
    assert edited.progress is not None
    assert edited.progress.bars == edited.progress.of == edited.brief.bars
    await studio.remove(first.id)
    again = await made(studio, wish.remade(await recipe(studio, edited)))
    assert await notes(studio, again) == score


async def test_a_blend_is_made_of_two(studio: Studio) -> None:
    one, two = await composed(studio), await composed(studio, "a tango for flute, piano, bass and drums", seed=8)
    blend = await made(studio, await studio.edits.edited(one.id, Blend(amount=0.5), other=two.id), parent=one.id)
    assert blend.prompt == f"{one.prompt} + {two.prompt}"
    again = await made(studio, wish.remade(await recipe(studio, blend)))
    assert await notes(studio, again) == await notes(studio, blend)
    for edit, other in ((Blend(), None), (Vary(), two.id)):
        with pytest.raises(UsageError, match="takes"):
            await studio.edits.edited(one.id, edit, other=other)


async def test_what_cannot_be_edited(studio: Studio, composer: PlainComposer) -> None:
    first = await composed(studio)
    with pytest.raises(EditError):
        await studio.edits.edited(first.id, Infill(first=20, last=24))
    with pytest.raises(PromptError):
        await studio.edits.changed(first.id, "qwzx")
    with pytest.raises(UnknownSongError):
        await studio.edits.edited("nothere", Vary())
    with pytest.raises(UnknownSongError):
        await studio.edits.edited(first.id, Blend(), other="nothere")
    composer.holds_at = 0
    waiting = await studio.ask("a tango", asker=ANN)
    with pytest.raises(SongNotReadyError):
        await studio.edits.edited(waiting.id, Vary())


async def test_words_change_the_notes_of_a_song_and_the_brief_of_one_that_has_none(
    studio: Studio, composer: PlainComposer
) -> None:
    first = await composed(studio)
    slower = await made(studio, await studio.edits.changed(first.id, "slower"), parent=first.id)
    assert slower.prompt == f"{first.prompt} (slower)"
    assert slower.seed == first.seed
    assert slower.brief.bpm < first.brief.bpm
    assert (await notes(studio, slower)).parts == (await notes(studio, first)).parts
    composer.holds_at = 0
    waiting = await studio.ask("a waltz", asker=ANN)
    wished = await studio.edits.changed(waiting.id, "slower")
    assert wished.editing is None
    assert wished.brief.bpm < waiting.brief.bpm
    unmade = await studio.order(await studio.edits.edited(first.id, Vary()), asker=ANN)
    with pytest.raises(SongNotReadyError):  # what it would be changed from is not there
        await studio.edits.changed(unmade.id, "slower")


async def test_again_is_the_same_edit_with_another_seed(studio: Studio) -> None:
    first = await composed(studio)
    varied = await made(studio, await studio.edits.edited(first.id, Restyle(style="tango"), seed=1), parent=first.id)
    await studio.remove(first.id)
    again = await made(studio, await studio.edits.again(varied.id), parent=varied.id)
    assert (again.edit, again.prompt) == (varied.edit, varied.prompt)
    assert again.seed != varied.seed
    assert await notes(studio, again) != await notes(studio, varied)


async def test_midi_that_is_brought_is_a_song_and_no_ai_s(studio: Studio) -> None:
    song = await made(studio, await studio.edits.brought(FOREIGN, bringer=ANN, name="Grandma's march"))
    assert (song.prompt, song.edit, song.brought) == ("Grandma's march", {"verb": "bring"}, True)
    assert (song.model, song.taste) == (None, None)
    data = (await studio.file(song.id, FileKind.MIDI)).data
    assert imports.read(data).score == imports.read(FOREIGN).score
    for word in (b"artificial", b"Minstrel", b"Grandma"):
        assert word not in data
    assert not song.label.is_marked
    again = await made(studio, wish.remade(await recipe(studio, song)))
    assert await notes(studio, again) == await notes(studio, song)
    unnamed = await studio.edits.brought(FOREIGN, bringer=ANN)
    assert unnamed.prompt.endswith(str(unnamed.brief.key))


async def test_midi_can_be_brought_and_edited_at_once(studio: Studio) -> None:
    song = await made(studio, await studio.edits.brought(FOREIGN, bringer=ANN, edit=Restyle(style="tango"), seed=3))
    assert (song.brief.style, song.brought, song.seed) == ("tango", True, 3)
    assert song.label.is_marked
    with pytest.raises(UsageError, match="takes 2 songs"):
        await studio.edits.brought(FOREIGN, bringer=ANN, edit=Blend())
    for broken in (b"", b"MThd", FOREIGN[:40], b"x" * 2_000_000):
        with pytest.raises(MidiError):
            await studio.edits.brought(broken, bringer=ANN)


async def test_brought_music_and_what_is_made_of_it_is_its_bringer_s_alone(studio: Studio, tmp_path: Path) -> None:
    brought = await made(studio, await studio.edits.brought(FOREIGN, bringer=ANN, name="mine"))
    varied = await made(studio, await studio.edits.edited(brought.id, Vary()), parent=brought.id)
    assert varied.brought
    for song in (brought, varied):
        for wished in (await studio.edits.edited(song.id, Vary()), await studio.edits.changed(song.id, "slower")):
            with pytest.raises(BroughtByAnotherError):
                await studio.order(wished, asker=BEN, parent=song.id)
    with pytest.raises(BroughtByAnotherError):
        await studio.order(await studio.edits.again(varied.id), asker=BEN, parent=varied.id)
    assert await studio.shelf(limit=5, for_member=BEN) == []
    assert [song.id for song in await studio.shelf(limit=5, for_member=ANN)] == [varied.id, brought.id]
    async with studio._database.reading() as session:
        assert [piece async for piece in repertoire.pieces(session, limit=5)] == []
    blended = await studio.edits.edited((await composed(studio)).id, Blend(), other=brought.id)
    with pytest.raises(BroughtByAnotherError):
        await studio.order(blended, asker=BEN)


async def test_it_is_exported_and_erased_with_its_bringer(studio: Studio, tmp_path: Path) -> None:
    await made(studio, await studio.edits.brought(FOREIGN, bringer=ANN, name="mine", edit=Vary()))
    await studio.export(ANN, tmp_path / "ann.zip")
    with zipfile.ZipFile(tmp_path / "ann.zip") as exported:
        (source,) = [name for name in exported.namelist() if "source" in name]
        assert imports.read(exported.read(source)).score == imports.read(FOREIGN).score
        (song,) = json.loads(exported.read("member.json"))["songs"]
        assert source in song["files"]
        assert song["recipes"][0]["edit"] == Vary().to_json()
    await studio.erase(ANN)
    assert not [path for path in (tmp_path / "data" / "files").rglob("*") if path.is_file()]


async def test_its_music_outlives_the_song_that_it_is_of(studio: Studio, composer: PlainComposer) -> None:
    first = await composed(studio)
    composer.holds_at = 0
    ordered = await studio.order(await studio.edits.edited(first.id, Vary()), asker=BEN, parent=first.id)
    await studio.remove(first.id)
    composer.go.set()
    varied = await finished(studio, ordered)
    assert varied.status is Status.READY
    assert not varied.words_in_files


async def test_no_word_of_a_prompt_is_in_what_is_made_of_its_song(studio: Studio) -> None:
    first = await composed(studio, "a waltz for Ottilie, for flute, piano, bass and drums")
    for edit in (Vary(), Change(words="slower, for Ottilie")):
        edited = await made(studio, await studio.edits.edited(first.id, edit), parent=first.id)
        data = (await studio.file(edited.id, FileKind.RECIPE)).data
        document = json.loads(data)
        for original in document["edit"]["sources"]:
            assert all(heard["words"] == "" for heard in original["brief"]["heard"])
        assert b"Ottilie" not in data + (await studio.file(edited.id, FileKind.MIDI)).data


async def test_an_edit_in_work_is_taken_up_again_after_a_kill(
    tmp_path: Path, composer: PlainComposer, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = Settings(data_dir=tmp_path / "killed", songs_at_once=1)
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.support.killed_studio", settings.data_dir, "vary", cwd=Path(__file__).parents[2]
    )
    assert await process.wait() == 9
    monkeypatch.setattr(Workshop, "_render", quick.notes_only)
    async with Studio.open(settings, load_composer=lambda: composer) as studio:
        (left,) = await studio.recent()
        song = await finished(studio, left)
        assert (song.status, song.edit) == (Status.READY, Vary().to_json())
        assert await studio.recent() == [song]
    assert composer.calls == [99]
