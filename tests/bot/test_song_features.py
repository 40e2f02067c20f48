"""What a song is in numbers is kept with it, from the moment that it is ready."""

from __future__ import annotations

import asyncio
from contextlib import aclosing

import pytest

from bot import worker
from bot.discovery import features, prompts
from bot.song import Song
from bot.studio import Studio
from bot.workshop import Workshop
from generation.measured import measured
from storage import song_features
from storage.kinds import Status
from storage.song_features import SongFeatures
from tests.bot.conftest import OpenStudio
from tests.support import quick
from tests.support.fakes import PlainComposer, plain_score


@pytest.fixture(autouse=True)
def _no_sound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Workshop, "_render", quick.render)


async def kept(studio: Studio, song_id: str) -> SongFeatures | None:
    async with studio._database.reading() as session:
        return (await song_features.of_songs(session, [song_id])).get(song_id)


async def ended(studio: Studio, song: Song) -> Song:
    async with asyncio.timeout(60), aclosing(studio.watch(song.id)) as songs:
        async for last in songs:
            if last.status is not Status.READY:
                assert await kept(studio, song.id) is None
    return await studio.song(song.id)


async def test_a_ready_song_has_its_measures_and_its_prompt_s_embedding(open_studio: OpenStudio):
    async with open_studio() as studio:
        song = await ended(studio, await studio.ask("a fast waltz about the sea, 240 bpm", asker="me", bars=4))
        assert song.status is Status.READY
        found = await kept(studio, song.id)
        assert found is not None
        assert found.version == features.VERSION
        assert found.measured == measured(plain_score(song.brief, song.seed))
        assert found.embedding == prompts.embedded(song.prompt)
        assert found.embedding is not None
        assert not (features.row(song.brief, found) == features.row(song.brief)).all()


async def test_a_song_without_a_word_that_says_anything_has_measures_only(open_studio: OpenStudio):
    async with open_studio() as studio:
        song = await ended(studio, await studio.ask("240 bpm", asker="me", bars=4))
        found = await kept(studio, song.id)
        assert found is not None
        assert found.embedding is None
        assert found.measured


async def test_a_song_that_failed_or_was_cancelled_has_none(
    open_studio: OpenStudio, composer: PlainComposer, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(worker, "RETRY_SECONDS", (0.01,) * 3)
    async with open_studio() as studio:
        composer.holds_at = 1
        song = await studio.ask("a waltz, 240 bpm", asker="me", bars=4)
        await asyncio.to_thread(composer.begun.wait, 20)
        await studio.cancel(song.id)
        composer.go.set()
        assert (await ended(studio, song)).status is Status.CANCELLED
        composer.error = ValueError("broken")
        song = await ended(studio, await studio.ask("a waltz, 240 bpm", asker="me", bars=4))
        assert song.status is Status.FAILED
        assert await kept(studio, song.id) is None


async def test_features_go_with_their_song(open_studio: OpenStudio):
    async with open_studio() as studio:
        song = await ended(studio, await studio.ask("a waltz, 240 bpm", asker="me", bars=4))
        assert await kept(studio, song.id) is not None
        await studio.remove(song.id)
        assert await kept(studio, song.id) is None
