import asyncio
import time
from contextlib import aclosing

import pytest

from bot import probe
from bot.config import Settings
from bot.health import Figures
from bot.metrics import Meters
from bot.song import Song
from bot.studio import Studio
from bot.version import VERSION
from generation.lexicon.styles import STYLES
from storage.kinds import Status
from tests.bot.conftest import OpenStudio
from tests.support import figures
from tests.support.fakes import PlainComposer
from tests.support.figures import scrape
from tests.support.postgres import Server

NOTHING = Figures(line=None, songs=None)


@pytest.fixture(autouse=True)
def _always_fresh(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is asked for at each scrape."""
    monkeypatch.setattr(probe, "FRESH_SECONDS", 0)


async def ask(studio: Studio, **wishes) -> Song:
    return await studio.ask("a waltz for piano, 240 bpm", asker="ann-the-secret", **({"bars": 4} | wishes))


async def until(studio: Studio, song_id: str, status: Status) -> None:
    async with asyncio.timeout(60), aclosing(studio.watch(song_id)) as songs:
        async for song in songs:
            if song.status is status:
                return
    raise AssertionError(f"never {status}")


async def test_before_the_first_song(open_studio: OpenStudio):
    async with open_studio() as studio:
        shown = await scrape(studio)
    assert shown("minstrel_build_info", version=VERSION) == 1
    assert shown("minstrel_database_up") == 1
    assert shown("minstrel_workers") == 1
    assert shown("minstrel_queue_songs") == 0
    assert shown("minstrel_queue_oldest_wait_seconds") == 0
    assert shown("minstrel_queue_wait_seconds_count") == 0
    for status in ("ready", "failed", "cancelled"):
        assert shown("minstrel_songs_finished_total", status=status) == 0
    for stage in ("compose", "render"):
        assert shown("minstrel_song_seconds_count", stage=stage) == 0
    assert shown("minstrel_song_retries_total") == 0
    assert shown("minstrel_errors_total", kind="internal") == 0
    assert shown("minstrel_engine_slots") is None  # the model is not loaded yet
    assert shown("process_resident_memory_bytes")
    assert shown("python_gc_collections_total", generation="0") is not None


async def test_a_song_is_counted_on_its_way(open_studio: OpenStudio, composer: PlainComposer):
    composer.holds_at = 2
    async with open_studio() as studio:
        first = await ask(studio)
        await until(studio, first.id, Status.COMPOSING)
        await ask(studio)
        await asyncio.sleep(0.1)
        under_way = await scrape(studio)
        composer.go.set()
        await until(studio, first.id, Status.READY)
        done = await scrape(studio)
    assert under_way("minstrel_songs", status="composing", style="waltz") == 1
    assert under_way("minstrel_songs", status="queued", style="waltz") == 1
    assert under_way("minstrel_queue_songs") == 1
    assert 0.1 <= (under_way("minstrel_queue_oldest_wait_seconds") or 0) < 5
    assert under_way("minstrel_queue_wait_seconds_count") == 1
    assert (under_way("minstrel_engine_slots"), under_way("minstrel_engine_slots_in_use")) == (16, 1)
    assert under_way("minstrel_engine_takes_waiting") == 0
    assert under_way("minstrel_tokens_total") == 2
    assert done("minstrel_songs", status="ready", style="waltz") == 1
    assert done("minstrel_songs_finished_total", status="ready") == 1
    assert (done("minstrel_tokens_total") or 0) >= 4
    for stage in ("compose", "render"):
        assert done("minstrel_song_seconds_count", stage=stage) == 1
        assert done("minstrel_song_seconds_sum", stage=stage)


async def test_failures_and_what_is_tried_again(open_studio: OpenStudio, composer: PlainComposer):
    composer.error = RuntimeError("a fault of ours")
    async with open_studio() as studio:
        await until(studio, (await ask(studio)).id, Status.FAILED)
        shown = await scrape(studio)
    assert shown("minstrel_errors_total", kind="internal") == 4
    assert shown("minstrel_song_retries_total") == 3
    assert shown("minstrel_songs_finished_total", status="failed") == 1
    assert shown("minstrel_queue_wait_seconds_count") == 1  # once a song


async def test_cancelled_songs(open_studio: OpenStudio, composer: PlainComposer):
    composer.holds_at = 0
    async with open_studio() as studio:
        for take_away in (studio.cancel, studio.remove):
            song = await ask(studio)
            await take_away(song.id)
            await take_away(song.id)
        shown = await scrape(studio)
    assert shown("minstrel_songs_finished_total", status="cancelled") == 2


async def test_no_label_is_what_somebody_wrote(open_studio: OpenStudio, composer: PlainComposer):
    async with open_studio() as studio:
        song = await ask(studio, guild="secret-guild")
        await until(studio, song.id, Status.READY)
        text = await studio.metrics()
    for written in ("secret", "piano", song.id):
        assert written.encode() not in text
    styles = {sample.labels["style"] for sample in figures.read(text).families["minstrel_songs"].samples}
    assert styles <= set(STYLES)


async def test_each_studio_counts_for_itself(settings: Settings, composer: PlainComposer):
    other = settings.model_copy(update={"data_dir": settings.data_dir / "other"})
    async with (
        Studio.open(settings, load_composer=lambda: composer) as one,
        Studio.open(other, load_composer=lambda: composer) as two,
    ):
        await until(one, (await ask(one)).id, Status.READY)
        assert (await scrape(one))("minstrel_songs_finished_total", status="ready") == 1
        assert (await scrape(two))("minstrel_songs_finished_total", status="ready") == 0


async def test_a_database_out_of_reach_takes_only_its_own_figures_along(
    settings: Settings, postgres: Server, postgres_url: str
):
    others = settings.model_copy(update={"database_url": postgres_url, "songs_at_once": 0})
    async with Studio.open(others) as studio:
        before = await scrape(studio)
        postgres.kill()
        without = await scrape(studio)
        postgres.start()
        after = await scrape(studio)
    assert before("minstrel_database_up") == after("minstrel_database_up") == 1
    assert after("minstrel_workers") == 0
    assert without("minstrel_database_up") == 0
    gone = {"minstrel_queue_songs", "minstrel_queue_oldest_wait_seconds", "minstrel_workers", "minstrel_songs"}
    assert set(before.families) - set(without.families) == gone


async def test_a_loop_that_is_held_up_is_seen():
    meters = Meters()
    timing = asyncio.create_task(meters.time_the_loop())
    await asyncio.sleep(0)
    began = time.monotonic()
    time.sleep(0.6)  # noqa: ASYNC251 - that is what is seen
    await asyncio.sleep(0.01)
    held_up = time.monotonic() - began
    timing.cancel()
    shown = figures.read(meters.exposition(NOTHING, None))
    assert shown("minstrel_event_loop_lag_seconds_count") == 1
    assert 0.3 <= (shown("minstrel_event_loop_lag_seconds_sum") or 0) < held_up


def test_clocks_that_differ_make_no_negative_wait():
    meters = Meters()
    meters.taken_up(-3.0)
    shown = figures.read(meters.exposition(NOTHING, None))
    assert shown("minstrel_queue_wait_seconds_sum") == 0
    assert shown("minstrel_queue_wait_seconds_count") == 1
