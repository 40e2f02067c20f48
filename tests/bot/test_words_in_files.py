"""Whose words may stand in a song's files: those of members who said so, and of nobody else, however it came about."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest

from bot.config import Settings
from bot.song import Song
from bot.studio import Studio
from bot.wish import Wish
from bot.workshop import Workshop
from generation.edit.edits import Blend, Vary
from storage.kinds import Status
from tests.support import quick
from tests.support.fakes import PlainComposer

ANN, BEN = "discord:1", "discord:2"
PROMPT = "a slow waltz for Ottilie, for piano"

Remake = Callable[[Studio, str], Awaitable[Wish]]


@pytest.fixture
def composer() -> PlainComposer:
    return PlainComposer(holds_at=0)


@pytest.fixture
async def studio(tmp_path: Path, composer: PlainComposer, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Studio]:
    monkeypatch.setattr(Workshop, "_render", quick.notes_only)
    settings = Settings(data_dir=tmp_path / "data", songs_at_once=1)
    async with Studio.open(settings, load_composer=lambda: composer) as studio:
        yield studio


async def ask(studio: Studio, asker: str) -> Song:
    return await studio.ask(PROMPT, asker=asker, bars=4)


async def made(studio: Studio, song: Song) -> Song:
    *_, last = [shown async for shown in studio.watch(song.id)]
    assert last.status is Status.READY
    return last


async def test_nobody_s_do_unless_they_say_so(studio: Studio) -> None:
    song = await ask(studio, ANN)
    assert not song.words_in_files
    assert song.title == PROMPT  # where it is shown, not filed
    assert song.file_title.endswith("waltz in " + str(song.brief.key))
    assert "ottilie" not in song.stem
    assert await studio.allow_words(ANN)
    assert not await studio.allow_words(ANN)
    allowed = await ask(studio, ANN)
    assert (allowed.file_title, "ottilie" in allowed.stem) == (PROMPT, True)
    assert not (await ask(studio, BEN)).words_in_files
    assert await studio.forbid_words(ANN)
    assert (await studio.song(allowed.id)).words_in_files  # as when it was asked for
    assert not (await ask(studio, ANN)).words_in_files


REMAKES: dict[str, Remake] = {
    "again": lambda studio, song: studio.edits.again(song),
    "varied": lambda studio, song: studio.edits.edited(song, Vary()),
    "blended": lambda studio, song: studio.edits.edited(song, Blend(), other=song),
    "changed": lambda studio, song: studio.edits.changed(song, "faster"),
}


@pytest.mark.parametrize("remake", REMAKES.values(), ids=REMAKES)
async def test_what_is_made_from_another_s_song_needs_the_yes_of_both(
    studio: Studio, remake: Remake, composer: PlainComposer
) -> None:
    """Its prompt is the other's."""
    composer.holds_at = None
    private = await made(studio, await ask(studio, ANN))
    await studio.allow_words(BEN)
    once = await made(studio, await studio.order(await remake(studio, private.id), asker=BEN, parent=private.id))
    twice = await studio.order(await remake(studio, once.id), asker=BEN, parent=once.id)
    assert "Ottilie" in twice.prompt
    assert (once.words_in_files, twice.words_in_files) == (False, False)
    await studio.allow_words(ANN)
    public = await made(studio, await ask(studio, ANN))
    assert (await studio.order(await remake(studio, public.id), asker=BEN, parent=public.id)).words_in_files
    await studio.forbid_words(BEN)
    assert not (await studio.order(await remake(studio, public.id), asker=BEN, parent=public.id)).words_in_files
