"""What every queue has to do: the same tests for all kinds, each over its own real database."""

import asyncio
import random
import signal
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from pgqueuer.adapters.persistence.queries import Queries

from bot.errors import AlreadyRunningError, TooManySongsError
from bot.queue import local
from bot.queue.alone import alone
from bot.queue.rows import Limits
from storage import guilds, songs
from storage.errors import StorageError
from storage.guilds import GuildSettings
from storage.kinds import Status
from tests.support.lines import LEASE_SECONDS, Hands, Line, finish, new_song, open_line, serving


@pytest.fixture(params=["local", "postgres"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "local":
        return f"sqlite:///{tmp_path / 'minstrel.db'}"
    return request.getfixturevalue("postgres_url")


@pytest.fixture
async def line(url: str) -> AsyncIterator[Line]:
    async with open_line(url) as line:
        yield line


async def made_in_order(line: Line, count: int) -> list[str]:
    """Has `count` songs made one at a time, and returns the order in which they were taken up."""
    hands = Hands(line, holds_after=count)
    async with serving(line, hands, places=1), asyncio.timeout(60):
        while len(hands.taken) < count or (hands.at_work and len(hands.taken) == count):
            await asyncio.sleep(0.02)
    return hands.taken[:count]


async def killed_while_holding(url: str, song_id: str) -> None:
    """A process takes the song up and dies by kill -9."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "tests.support.held_line",
        url,
        stdout=asyncio.subprocess.PIPE,
        cwd=Path(__file__).parents[2],
    )
    assert process.stdout is not None
    async with asyncio.timeout(60):
        assert (await process.stdout.readline()).decode().strip() == song_id
    process.send_signal(signal.SIGKILL)
    await process.wait()


async def test_a_song_is_written_down_put_in_line_and_made(line: Line):
    new = new_song("ann")
    put = await line.queue.put(new)
    assert (put.id, put.status, put.asker) == (new.id, Status.QUEUED, "ann")
    async with serving(line):
        assert (await line.until(put.id, status=Status.READY)).claims == 1


async def test_who_waits_for_a_song_is_woken(line: Line, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(local, "_LOOK_SECONDS", 3600.0)
    async with serving(line):
        await asyncio.sleep(0.3)
        await line.until(await line.put(), status=Status.READY)


async def test_turns_go_round_among_members(line: Line):
    anns = [await line.put("ann") for _ in range(4)]
    bobs = [await line.put("bob") for _ in range(2)]
    cleo = await line.put("cleo")
    order = [anns[0], bobs[0], cleo, anns[1], bobs[1], anns[2], anns[3]]
    assert await made_in_order(line, 7) == order


async def test_who_comes_late_does_not_wait_for_what_others_saved_up(line: Line):
    anns = [await line.put("ann") for _ in range(8)]
    bobs = [await line.put("bob") for _ in range(8)]
    assert await made_in_order(line, 4) == [anns[0], bobs[0], anns[1], bobs[1]]
    late = await line.put("cleo")
    assert late in await made_in_order(line, 5)


async def test_a_guild_may_be_served_first_come_first_served(line: Line):
    async def make_first_come(*, first_come: bool) -> None:
        await line.queue.set_rule("hall", GuildSettings(first_come=first_come))

    async with line.database.transaction() as session:
        await guilds.meet(session, "hall")
    await make_first_come(first_come=True)
    anns = [await line.put("ann", guild="hall") for _ in range(3)]
    bob = await line.put("bob", guild="hall")
    elsewhere = [await line.put("cleo", guild="yard") for _ in range(2)]
    turns = [(await line.song(one)).turn for one in (*anns, bob, *elsewhere)]
    assert turns == [1, 2, 3, 3, 1, 2]  # who is elsewhere does not notice
    await make_first_come(first_come=False)
    assert [(await line.song(one)).turn for one in (*anns, bob)] == [1, 2, 3, 1]
    await make_first_come(first_come=True)
    assert await made_in_order(line, 6) == [anns[0], elsewhere[0], anns[1], elsewhere[1], anns[2], bob]


async def test_a_song_is_put_in_line_once_however_often_it_is_tried(line: Line):
    new = new_song("ann")
    first, again = await line.queue.put(new), await line.queue.put(new)
    assert (first.id, first.turn) == (again.id, again.turn)
    assert await made_in_order(line, 1) == [new.id]


async def test_no_more_songs_are_made_at_once_than_there_are_places(line: Line):
    asked = [await line.put(f"member {number}") for number in range(6)]
    hands = Hands(line, holds=True)
    async with serving(line, hands, places=3):
        async with asyncio.timeout(60):
            while hands.at_work < 3:
                await asyncio.sleep(0.02)
        await asyncio.sleep(0.3)
        assert sorted(hands.taken) == sorted(asked[:3])
        hands.holds = False
        for song_id in asked:
            await line.until(song_id, status=Status.READY)
    assert hands.most_at_work == 3


async def test_one_place_is_one_place(line: Line):
    for number in range(4):
        await line.put(f"member {number}")
    async with serving(line, places=1) as hands, asyncio.timeout(60):
        while len(hands.taken) < 4:
            await asyncio.sleep(0.02)
    assert hands.most_at_work == 1


async def test_a_cancelled_song_is_not_taken_up(line: Line):
    first, second = await line.put(), await line.put()
    assert await line.queue.cancel(first)
    assert not await line.queue.cancel(first)
    assert not await line.queue.cancel("unknown")
    assert await made_in_order(line, 1) == [second]
    assert (await line.song(first)).status is Status.CANCELLED
    assert (await line.song(first)).finished_at is not None


async def test_cancelling_work_stops_it(line: Line):
    hands = Hands(line, holds=True)
    async with serving(line, hands):
        song_id = await line.put()
        await line.until(song_id, status=Status.COMPOSING)
        assert await line.queue.cancel(song_id)
        async with asyncio.timeout(60):
            while not hands.stopped:
                await asyncio.sleep(0.01)
        hands.holds = False
        await line.until(await line.put(), status=Status.READY)  # its place is free
    assert (await line.song(song_id)).status is Status.CANCELLED
    assert len(hands.taken) == 2


async def test_who_leaves_puts_back_what_it_has_in_work(url: str, line: Line):
    hands = Hands(line, holds=True)
    asked = [await line.put(f"member {number}") for number in range(3)]
    async with serving(line, hands):
        for song_id in asked[:2]:
            await line.until(song_id, status=Status.COMPOSING)
    assert sorted(hands.stopped) == sorted(asked[:2])
    assert [(await line.song(song_id)).status for song_id in asked] == [Status.QUEUED] * 3
    assert await made_in_order(line, 3) == asked  # each to the place that it had
    assert [(await line.song(song_id)).losses for song_id in asked] == [0, 0, 0]  # leaving is no failure


async def test_who_serves_can_leave_at_any_moment(line: Line):
    chance = random.Random(2)
    for number in range(40):
        await line.put(f"member {number}")
        async with asyncio.timeout(60), serving(line):
            await asyncio.sleep(chance.random() * 0.03)
    async with serving(line) as hands, asyncio.timeout(60):
        while any(song.status is not Status.READY for song in await all_songs(line)):
            await asyncio.sleep(0.05)
    assert hands.at_work == 0


async def all_songs(line: Line) -> list[songs.Song]:
    async with line.database.reading() as session:
        return await songs.recent(session, 1000)


async def test_what_a_killed_process_had_in_work_is_taken_up(url: str, line: Line):
    song_id = await line.put()
    await killed_while_holding(url, song_id)
    assert (await line.song(song_id)).status is Status.COMPOSING
    async with open_line(url) as survivor, serving(survivor):
        song = await survivor.until(song_id, status=Status.READY)
    assert (song.claims, song.losses, song.retries) == (2, 1, 0)


async def test_a_song_that_kills_its_workers_fails_in_the_end(url: str, line: Line):
    song_id = await line.put()
    async with line.database.transaction() as session:
        for _ in range(songs.MOST_LOSSES + 1):  # the first time it is no loss
            song = await songs.claim(session, song_id, lost=True)
            assert song is not None
        await songs.put_back(session, song_id, claim=song.claims)
    await killed_while_holding(url, song_id)
    async with open_line(url) as survivor, serving(survivor) as hands:
        song = await survivor.until(song_id, status=Status.FAILED)
    assert song.failure == songs.INTERRUPTED
    assert hands.taken == []


async def test_a_worker_that_was_thought_dead_delivers_nothing(line: Line):
    song_id = await line.put()
    async with line.database.transaction() as session:
        slow = await songs.claim(session, song_id)
        quick = await songs.claim(session, song_id, lost=True)
        assert slow is not None
        assert quick is not None
        assert not await songs.report_bars(session, song_id, 2, claim=slow.claims)
        assert not await finish(session, slow)
        assert not await songs.fail(session, song_id, songs.INTERRUPTED, claim=slow.claims)
        assert not await songs.put_back(session, song_id, claim=slow.claims)
        assert await finish(session, quick)
        assert not await finish(session, quick)  # once
    assert (await line.song(song_id)).status is Status.READY


async def test_a_song_that_wants_a_pause_is_taken_up_after_it(line: Line):
    hands = Hands(line, pause=0.6)
    async with serving(line, hands):
        song_id = await line.put()
        waiting = await line.until(song_id, status=Status.QUEUED, retries=1)
        assert waiting.retry_at is not None
        other = await line.put("bob")
        await line.until(other, retries=1)  # others do not wait for it
        ready = await line.until(song_id, status=Status.READY)
    assert (ready.retries, ready.claims, ready.retry_at) == (1, 2, None)
    assert (ready.finished_at or ready.created_at) >= waiting.retry_at


async def test_a_failed_song_can_be_put_again(line: Line):
    song_id = await line.put()
    assert not await line.queue.put_again(song_id)
    async with line.database.transaction() as session:
        claimed = await songs.claim(session, song_id)
        assert claimed is not None
        await songs.fail(session, song_id, songs.INTERRUPTED, claim=claimed.claims)
    assert await line.queue.put_again(song_id)
    assert (await line.song(song_id)).failure is None
    async with serving(line):
        await line.until(song_id, status=Status.READY)
    assert not await line.queue.put_again(song_id)


async def test_there_is_a_limit_for_members_and_one_for_guilds(url: str):
    async with open_line(url, Limits(songs_per_member=2, songs_per_guild=3)) as line:
        first = await line.put("ann", guild="hall")
        await line.put("ann", guild="hall")
        with pytest.raises(TooManySongsError, match="You have 2 songs"):
            await line.put("ann", guild="hall")
        await line.put("bob", guild="hall")
        with pytest.raises(TooManySongsError, match="This server has 3 songs"):
            await line.put("cleo", guild="hall")
        await line.put("cleo")  # elsewhere
        await line.queue.cancel(first)
        await line.put("ann", guild="hall")
        await line.queue.set_rule("hall", GuildSettings(songs_per_member=1, songs_per_guild=9))
        await line.put("dora", guild="hall")
        with pytest.raises(TooManySongsError, match="You have 1 songs"):
            await line.put("dora", guild="hall")


async def _is_told(changed: asyncio.Event, act: Callable[[], None]) -> None:
    """What happened before somebody listened is not told."""
    async with asyncio.timeout(60):
        while not changed.is_set():
            act()
            with suppress(TimeoutError):
                async with asyncio.timeout(0.5):
                    await changed.wait()


async def test_who_listens_is_told(url: str, line: Line):
    async with open_line(url) as elsewhere:
        # With one database for one process, only that one is told.
        watcher = line if line.database.is_sqlite else elsewhere
        song_id = await line.put()
        with watcher.changes.listen(song_id) as changed:
            for act in (lambda: line.changes.touch(song_id), line.changes.touch_line):
                changed.clear()
                await _is_told(changed, act)
            await asyncio.sleep(0.5)  # for what was told twice
            changed.clear()
            line.changes.touch("another")
            await asyncio.sleep(0.2)
            assert not changed.is_set()


async def test_last_words_are_heard(postgres_url: str):
    """Of a command that changes something and ends at once."""
    async with open_line(postgres_url) as line:
        song_id = await line.put()
        with line.changes.listen(song_id) as changed:
            await _is_told(changed, partial(line.changes.touch, song_id))  # it listens by now
            await asyncio.sleep(0.5)  # for what was told twice
            changed.clear()
            async with open_line(postgres_url) as command:
                command.changes.touch(song_id)
            async with asyncio.timeout(60):
                await changed.wait()


async def test_two_processes_share_the_line(postgres_url: str):
    async with open_line(postgres_url) as one, open_line(postgres_url) as other:
        asked = [await (one, other)[number % 2].put(f"member {number}") for number in range(20)]
        ones, others = Hands(one, holds=True), Hands(other, holds=True)
        async with serving(one, ones), serving(other, others):
            async with asyncio.timeout(60):
                while not (ones.at_work and others.at_work):
                    await asyncio.sleep(0.01)
            ones.holds = others.holds = False
            for song_id in asked:
                await one.until(song_id, status=Status.READY)
    assert sorted(ones.taken + others.taken) == sorted(asked)  # each once


async def test_a_song_is_cancelled_from_another_process(postgres_url: str):
    async with open_line(postgres_url) as one, open_line(postgres_url) as other:
        hands = Hands(one, holds=True)
        async with serving(one, hands):
            song_id = await other.put()
            await other.until(song_id, status=Status.COMPOSING)
            assert await other.queue.cancel(song_id)
            async with asyncio.timeout(60):
                while not hands.stopped:
                    await asyncio.sleep(0.01)
        assert (await other.song(song_id)).status is Status.CANCELLED


async def test_a_living_worker_keeps_its_song_far_longer_than_the_lease(postgres_url: str):
    async with open_line(postgres_url) as one, open_line(postgres_url) as other:
        hands = Hands(one, holds=True)
        async with serving(one, hands):
            song_id = await one.put()
            await one.until(song_id, status=Status.COMPOSING)
            async with serving(other) as others:
                await asyncio.sleep(3 * LEASE_SECONDS)
                hands.holds = False
                song = await one.until(song_id, status=Status.READY)
    assert song.claims == 1
    assert others.taken == []


async def test_who_leaves_does_not_begin_a_song_that_is_handed_out_in_that_moment(
    postgres_url: str, monkeypatch: pytest.MonkeyPatch
):
    handed_out, has_left = asyncio.Event(), asyncio.Event()
    dequeue = Queries.dequeue

    async def slow(queries: Queries, **asked: Any) -> Any:
        jobs = await dequeue(queries, **asked)
        if jobs and not handed_out.is_set():
            handed_out.set()
            await has_left.wait()
        return jobs

    monkeypatch.setattr(Queries, "dequeue", slow)
    async with open_line(postgres_url) as line:
        hands = Hands(line, holds=True)
        leaving = asyncio.create_task(line.queue.serve(hands.make, 1))
        song_id = await line.put()
        async with asyncio.timeout(60):
            await handed_out.wait()
            leaving.cancel()
            await asyncio.sleep(0.2)
            has_left.set()
            await asyncio.wait([leaving])
        assert hands.taken == []
        async with serving(line):
            assert (await line.until(song_id, status=Status.READY)).losses == 0


async def test_a_song_without_a_job_is_given_one(postgres_url: str):
    """As after a restore: the rows are there, the carrier knows nothing of them."""
    from storage import line as turns
    from storage import members

    async with open_line(postgres_url) as line:
        new = new_song("ann")
        async with line.database.transaction() as session:
            await members.meet(session, "ann")
            turn = await turns.turn_of_new(session, asker="ann", guild=None, first_come=False)
            await songs.add(session, new, turn=turn)
        async with serving(line):
            await line.until(new.id, status=Status.READY)


def test_a_data_folder_has_one_owner(tmp_path: Path):
    folder = tmp_path / "data"
    with alone(folder), pytest.raises(AlreadyRunningError, match="Another Minstrel"), alone(folder):
        pass
    with alone(folder):
        """Free again."""


def test_a_data_folder_that_cannot_be_written(tmp_path: Path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StorageError, match="no folder"), alone(tmp_path / "file"):
        pass
