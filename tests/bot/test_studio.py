import asyncio
import hashlib
import json
import sys
from contextlib import aclosing
from pathlib import Path

import pytest

from bot.config import Settings
from bot.errors import (
    AlreadyRunningError,
    SongNotFailedError,
    SongNotReadyError,
    TooManySongsError,
    UnknownSongError,
    UsageError,
)
from bot.song import Progress, Song
from bot.studio import Studio
from generation.errors import PromptError, RenderError, WeightsError
from storage import ratings
from storage.database import Database
from storage.errors import StorageError
from storage.guilds import GuildSettings
from storage.kinds import FileKind, Status
from storage.store import LocalStore
from tests.bot.conftest import OpenStudio
from tests.support.fakes import PlainComposer

PROMPT = "a fast waltz for piano, 240 bpm"


async def ask(studio: Studio, **wishes) -> Song:
    return await studio.ask(PROMPT, asker="me", **({"bars": 4} | wishes))


async def follow(studio: Studio, song_id: str) -> list[Song]:
    return [song async for song in studio.watch(song_id)]


async def until(studio: Studio, song_id: str, status: Status) -> Song:
    async with aclosing(studio.watch(song_id)) as songs:
        async for song in songs:
            if song.status is status:
                return song
    raise AssertionError(f"never {status}")


def stored(settings: Settings) -> int:
    return sum(path.is_file() for path in (settings.data_dir / "files").rglob("*"))


async def test_a_song_from_the_wish_to_its_files(open_studio: OpenStudio):
    async with open_studio() as studio:
        await studio.allow_words("me")
        asked = await ask(studio, seed=7)
        assert asked.status in {Status.QUEUED, Status.COMPOSING}
        assert (asked.prompt, asked.asker, asked.seed, asked.brief.bars) == (PROMPT, "me", 7, 4)
        assert any(heard.words == "waltz" for heard in asked.brief.heard)
        seen = await follow(studio, asked.id)
        ready = seen[-1]
        order = [Status.QUEUED, Status.COMPOSING, Status.RENDERING, Status.READY]
        assert [order.index(song.status) for song in seen] == sorted(order.index(song.status) for song in seen)
        assert (ready.status, ready.progress, ready.place) == (Status.READY, Progress(bars=4, of=4), None)
        assert ready.model == "plain 0123456789ab"
        assert all(ready.timings.to_json().values())
        heads = {
            FileKind.MIDI: b"MThd",
            FileKind.AUDIO: b"ID3",
            FileKind.VOICE: b"OggS",
            FileKind.PICTURE: b"\x89PNG",
            FileKind.RECIPE: b"{",
        }
        for kind, head in heads.items():
            file = await studio.file(asked.id, kind)
            assert file.data.startswith(head)
            assert (file.kind, file.digest) == (kind, hashlib.sha256(file.data).hexdigest())
            assert file.name == f"a-fast-waltz-for-piano-240-bpm-{asked.id[:6]}{kind.suffix}"
        recipe = json.loads((await studio.file(asked.id, FileKind.RECIPE)).data)
        shown = ready.to_json()
        assert {key: shown[key] for key in ("prompt", "brief", "heard", "seed", "model")}.items() <= recipe.items()
        assert await studio.recent() == [ready]


async def test_the_same_seed_gives_the_same_notes(open_studio: OpenStudio):
    async with open_studio() as studio:
        notes = []
        for seed in (7, 7, 8):
            song = await ask(studio, seed=seed)
            await until(studio, song.id, Status.READY)
            notes.append((await studio.file(song.id, FileKind.MIDI)).data)
    assert notes[0] == notes[1] != notes[2]


async def test_songs_wait_in_line_and_are_told_when_it_moves(open_studio: OpenStudio, composer: PlainComposer):
    composer.holds_at = 2
    async with open_studio() as studio:
        first, second, third = [await ask(studio) for _ in range(3)]
        await until(studio, first.id, Status.COMPOSING)
        assert [(await studio.song(song.id)).place for song in (first, second, third)] == [None, 1, 2]
        assert (await studio.healthy()).waiting == 2
        places: list[int | None] = []

        async def note_places():
            async for song in studio.watch(third.id):
                places.append(song.place)  # noqa: PERF401 - they are looked at meanwhile

        watching = asyncio.create_task(note_places())
        while not places:
            await asyncio.sleep(0.01)
        await studio.remove(second.id)
        composer.go.set()
        await watching
        assert list(dict.fromkeys(place for place in places if place)) == [2, 1]
        assert (await studio.song(third.id)).status is Status.READY
        assert [song.id for song in await studio.recent(2)] == [third.id, second.id]


async def test_progress_is_told_by_bars(open_studio: OpenStudio, composer: PlainComposer):
    composer.holds_at = 1
    seen: list[int] = []
    async with open_studio() as studio:
        song = await ask(studio, bars=6)
        async for shown in studio.watch(song.id):
            if shown.progress:
                seen.append(shown.progress.bars)
                composer.holds_at = seen[-1] + 1  # else a busy database would tell of several bars at once
    assert seen == sorted(seen)
    assert set(seen) >= {1, 2, 3, 4, 5, 6}


async def test_a_watcher_that_is_slow_holds_nobody_up_and_sees_the_end(open_studio: OpenStudio):
    async with open_studio() as studio:
        song = await ask(studio)
        async with aclosing(studio.watch(song.id)) as watching:
            await anext(watching)
            await until(studio, song.id, Status.READY)  # the slow one has taken nothing meanwhile
            assert [late.status async for late in watching] == [Status.READY]


async def test_watching_a_finished_song_ends_at_once(open_studio: OpenStudio):
    async with open_studio() as studio:
        song = await ask(studio)
        await until(studio, song.id, Status.READY)
        assert [late.status for late in await follow(studio, song.id)] == [Status.READY]


async def test_many_watchers_see_one_end(open_studio: OpenStudio):
    async with open_studio() as studio:
        song = await ask(studio)
        ends = await asyncio.gather(*(follow(studio, song.id) for _ in range(20)))
    assert {seen[-1].status for seen in ends} == {Status.READY}


async def test_cancelling_while_queued(open_studio: OpenStudio, composer: PlainComposer):
    composer.holds_at = 0
    async with open_studio() as studio:
        first, second = await ask(studio, seed=1), await ask(studio, seed=2)
        assert (await studio.remove(second.id)).status is Status.CANCELLED
        composer.go.set()
        await until(studio, first.id, Status.READY)
        assert (await studio.song(second.id)).status is Status.CANCELLED
    assert composer.calls == [1]


async def test_cancelling_while_composing(open_studio: OpenStudio, composer: PlainComposer, settings: Settings):
    composer.holds_at = 2
    async with open_studio() as studio:
        first, second = await ask(studio), await ask(studio)
        await until(studio, first.id, Status.COMPOSING)
        async with asyncio.timeout(60):
            assert (await studio.remove(first.id)).status is Status.CANCELLED
        composer.go.set()
        await until(studio, second.id, Status.READY)  # the worker goes on
        assert (await studio.song(first.id)).status is Status.CANCELLED
        assert stored(settings) == 5


async def test_cancelling_while_rendering(open_studio: OpenStudio, settings: Settings):
    async with open_studio() as studio:
        song = await ask(studio)
        await until(studio, song.id, Status.RENDERING)
        assert (await studio.remove(song.id)).status is Status.CANCELLED
        after = await ask(studio)
        await until(studio, after.id, Status.READY)
        assert (await studio.song(song.id)).status is Status.CANCELLED
        assert stored(settings) == 5


async def test_cancelling_at_any_moment_ends_well(open_studio: OpenStudio, composer: PlainComposer, settings: Settings):
    composer.seconds_a_bar = 0.01
    async with open_studio() as studio:
        for moment in range(12):
            song = await ask(studio)
            await asyncio.sleep(moment * 0.02)
            if (
                await studio.remove(song.id)
            ).status is not Status.READY:  # which it is at a late moment of a busy machine
                assert (await studio.song(song.id)).status is Status.CANCELLED
        assert stored(settings) == 0
        last = await ask(studio)
        assert (await follow(studio, last.id))[-1].status is Status.READY
        assert (await studio.healthy()).ok


async def test_deleting_a_finished_song(open_studio: OpenStudio, settings: Settings):
    async with open_studio() as studio:
        song = await ask(studio)
        await until(studio, song.id, Status.READY)
        assert (await studio.remove(song.id)).status is Status.READY
        assert stored(settings) == 0
        for gone in (studio.song(song.id), studio.remove(song.id), studio.file(song.id, FileKind.MIDI)):
            with pytest.raises(UnknownSongError, match="no song"):
                await gone
        with pytest.raises(UnknownSongError):
            await follow(studio, song.id)


async def test_a_closed_studio_takes_its_work_up_again(open_studio: OpenStudio, composer: PlainComposer):
    composer.holds_at = 2
    async with open_studio() as studio:
        working, waiting = await ask(studio, seed=1), await ask(studio, seed=2)
        await until(studio, working.id, Status.COMPOSING)
        watching = asyncio.create_task(follow(studio, working.id))
        await asyncio.sleep(0.05)
    assert not (await watching)[-1].status.is_final  # the studio closed, the song did not end
    composer.holds_at = None
    async with open_studio() as studio:
        for song in (working, waiting):
            assert (await follow(studio, song.id))[-1].status is Status.READY
    assert composer.calls == [1, 1, 2]  # each delivered once, in the order of asking


async def test_some_songs_are_in_work_at_once(settings: Settings, composer: PlainComposer):
    composer.holds_at = 2
    two = settings.model_copy(update={"songs_at_once": 2})
    async with Studio.open(two, load_composer=lambda: composer) as studio:
        songs = [await ask(studio, seed=seed) for seed in range(4)]
        for song in songs[:2]:
            await until(studio, song.id, Status.COMPOSING)
        await asyncio.sleep(0.05)
        assert [(await studio.song(song.id)).place for song in songs] == [None, None, 1, 2]
        await studio.remove(songs[0].id)  # its place is taken by the next in line
        await until(studio, songs[2].id, Status.COMPOSING)
    assert composer.calls == [0, 1, 2]
    composer.holds_at = None
    async with Studio.open(two, load_composer=lambda: composer) as studio:  # both that were in work went back
        for song in songs[1:]:
            assert (await follow(studio, song.id))[-1].status is Status.READY
        assert (await studio.song(songs[0].id)).status is Status.CANCELLED
    assert sorted(composer.calls[3:]) == [1, 2, 3]


async def test_a_killed_studio_takes_its_work_up_again(
    open_studio: OpenStudio, composer: PlainComposer, settings: Settings
):
    """As after kill -9: the row still says that somebody is composing."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.support.killed_studio", settings.data_dir, cwd=Path(__file__).parents[2]
    )
    assert await process.wait() == 9
    async with open_studio() as studio:
        (left,) = await studio.recent()
        assert (await follow(studio, left.id))[-1].status is Status.READY
    assert composer.calls == [99]


async def test_one_studio_a_data_folder(open_studio: OpenStudio):
    async with open_studio():
        with pytest.raises(AlreadyRunningError, match="Another Minstrel"):
            async with open_studio():
                pass
    async with open_studio():
        """Free again."""


async def test_a_song_that_fails_says_why_and_the_next_is_made(open_studio: OpenStudio, composer: PlainComposer):
    composer.error = WeightsError("The weights are damaged.", "Fetch them again.")
    async with open_studio() as studio:
        song = await ask(studio)
        failed = (await follow(studio, song.id))[-1]
        assert failed.status is Status.FAILED
        assert failed.to_json()["error"] == {
            "code": "bad_weights",
            "message": "The weights are damaged.",
            "hint": "Fetch them again.",
        }
        with pytest.raises(SongNotReadyError, match="failed"):
            await studio.file(song.id, FileKind.MIDI)
        composer.error = ZeroDivisionError("secret")
        bug = (await follow(studio, (await ask(studio)).id))[-1]
        assert bug.error is not None
        assert bug.error.code == "internal"
        assert "secret" not in str(bug.to_json())
        composer.error = None
        good = await ask(studio)
        assert (await follow(studio, good.id))[-1].status is Status.READY


async def test_a_failure_that_passes_is_not_seen_by_the_member(open_studio: OpenStudio, composer: PlainComposer):
    composer.error = RenderError("The renderer was lost.", "Try again.")
    async with open_studio() as studio:
        song = await ask(studio)
        again = await until(studio, song.id, Status.QUEUED)
        while not (again.wait and again.wait.failed_before):
            again = await studio.song(song.id)
            await asyncio.sleep(0.01)
        assert "tried again" in again.wait.why
        composer.error = None
        assert (await follow(studio, song.id))[-1].status is Status.READY
    assert 2 <= len(composer.calls) <= 4


async def test_a_song_is_tried_four_times_and_can_then_be_put_again(open_studio: OpenStudio, composer: PlainComposer):
    composer.error = RenderError("The renderer was lost.", "Try again.")
    async with open_studio() as studio:
        song = await ask(studio)
        with pytest.raises(SongNotFailedError, match="only one that failed"):
            await studio.retry(song.id)
        failed = (await follow(studio, song.id))[-1]
        assert (failed.status, len(composer.calls)) == (Status.FAILED, 4)
        assert failed.error is not None
        assert failed.error.code == "render_failed"
        composer.error = None
        assert (await studio.retry(song.id)).error is None
        assert (await follow(studio, song.id))[-1].status is Status.READY
        with pytest.raises(UnknownSongError):
            await studio.retry("unknown")


async def test_what_is_wrong_for_good_is_not_tried_again(open_studio: OpenStudio, composer: PlainComposer):
    composer.error = WeightsError("The weights are damaged.", "Fetch them again.")
    async with open_studio() as studio:
        await follow(studio, (await ask(studio)).id)
    assert len(composer.calls) == 1


async def test_members_take_turns_and_are_told_why_they_wait(open_studio: OpenStudio, composer: PlainComposer):
    composer.holds_at = 1
    async with open_studio() as studio:
        first = await ask(studio)
        await until(studio, first.id, Status.COMPOSING)
        mine = [await ask(studio) for _ in range(3)]
        other = await studio.ask(PROMPT, asker="other", guild="hall", bars=4)
        places = [(await studio.song(song.id)).place for song in (*mine, other)]
        assert places == [1, 3, 4, 2]
        wait = (await studio.song(mine[2].id)).wait
        assert wait is not None
        assert wait.why == "3 songs are before it, 2 of them your own; turns go round among members."
        assert wait.seconds is None  # nothing was made yet
        await studio.guilds.change("hall", GuildSettings(first_come=True), moderator="mod")
        wait = (await studio.song(other.id)).wait
        assert wait is not None
        assert wait.why == "1 song is before it; first come, first served."
        composer.holds_at = None
        await until(studio, mine[0].id, Status.READY)
        waiting = (await studio.song(mine[2].id)).wait
        assert waiting is None or waiting.seconds


async def test_moderators_set_the_limits_of_their_guild(open_studio: OpenStudio, composer: PlainComposer):
    composer.holds_at = 1
    async with open_studio() as studio:
        assert await studio.guilds.settings("hall") == GuildSettings()
        strict = GuildSettings(songs_per_member=1, songs_per_guild=2)
        await studio.guilds.change("hall", strict, moderator="mod")
        assert await studio.guilds.settings("hall") == strict
        await studio.ask(PROMPT, asker="ann", guild="hall", bars=4)
        with pytest.raises(TooManySongsError, match="You have 1 songs"):
            await studio.ask(PROMPT, asker="ann", guild="hall", bars=4)
        await studio.ask(PROMPT, asker="bob", guild="hall", bars=4)
        with pytest.raises(TooManySongsError, match="This server has 2 songs"):
            await studio.ask(PROMPT, asker="cleo", guild="hall", bars=4)
        for limits in (GuildSettings(songs_per_member=0), GuildSettings(songs_per_guild=-1)):
            with pytest.raises(UsageError, match="cannot be"):
                await studio.guilds.change("hall", limits, moderator="mod")


async def test_a_reaction_is_a_rating_until_it_is_taken_back(open_studio: OpenStudio, settings: Settings):
    async with open_studio() as studio:
        song = await ask(studio)
        for emoji in ("❤️", "👍", "👎", "👍"):
            await studio.react(song.id, member="ann", emoji=emoji)
        await studio.unreact(song.id, member="ann", emoji="👎")
        await studio.unreact(song.id, member="nobody", emoji="👎")
        with pytest.raises(UnknownSongError):
            await studio.react("unknown", member="ann", emoji="👍")
    async with Database.open(settings.database) as database, database.reading() as session:
        found = await ratings.of_song(session, song.id)
    assert [(one.member, one.emoji, one.weight) for one in found] == [("ann", "❤️", 2.0), ("ann", "👍", 1.0)]


async def test_a_full_disk_fails_the_song_in_one_sentence(
    open_studio: OpenStudio, settings: Settings, monkeypatch: pytest.MonkeyPatch
):
    async def full(*_arguments: object) -> str:
        raise StorageError("It is full.", "Free some space.", code="disk_full")

    monkeypatch.setattr(LocalStore, "put", full)
    async with open_studio() as studio:
        failed = (await follow(studio, (await ask(studio)).id))[-1]
    assert failed.error is not None
    assert (failed.status, failed.error.code) == (Status.FAILED, "disk_full")
    assert stored(settings) == 0


async def test_what_cannot_be_asked_for(open_studio: OpenStudio):
    async with open_studio() as studio:
        with pytest.raises(PromptError):
            await studio.ask("", asker="me")
        for wishes in ({"bars": 4, "seconds": 5}, {"seed": -1}, {"seed": 2**53}, {"bars": 0}):
            with pytest.raises(UsageError):
                await ask(studio, **wishes)
        for seconds in (0, -1, float("nan"), float("inf")):
            with pytest.raises(UsageError):
                await ask(studio, bars=None, seconds=seconds)
        assert await studio.recent() == []


async def test_a_prompt_that_no_database_can_hold(open_studio: OpenStudio):
    async with open_studio() as studio:
        song = await studio.ask("a waltz \ud83c\0 for piano", asker="me", bars=4)
        assert (await studio.song(song.id)).prompt == "a waltz ?  for piano"


async def test_no_file_before_it_is_ready(open_studio: OpenStudio, composer: PlainComposer):
    composer.holds_at = 0
    async with open_studio() as studio:
        song = await ask(studio)
        with pytest.raises(SongNotReadyError, match="no midi file"):
            await studio.file(song.id, FileKind.MIDI)


async def test_without_a_soundfont_the_studio_does_not_open(settings: Settings, tmp_path: Path):
    with pytest.raises(RenderError, match="soundfont"):
        async with Studio.open(settings.model_copy(update={"soundfont": tmp_path / "none.sf2"})):
            pass


async def test_healthy(open_studio: OpenStudio):
    async with open_studio() as studio:
        health = await studio.healthy()
    assert (health.ok, health.waiting) == (True, 0)
