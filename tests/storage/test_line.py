"""The line by its definition; `tests/bot/test_queue.py` has what the queues make of it."""

from storage import guilds, line, members, songs
from storage.database import Database
from tests.support.rows import RECIPE, add, get, rendering, taken_up


async def turns(database: Database, *askers: str) -> list[int]:
    return [(await add(database, asker=asker)).turn for asker in askers]


async def test_a_member_s_songs_have_one_turn_each_and_members_share_them(database: Database):
    assert await turns(database, *"aaabab") == [1, 2, 3, 1, 4, 2]


async def test_the_clock_follows_what_is_taken_up_and_never_goes_back(database: Database):
    old = [await add(database, asker="a") for _ in range(3)]
    await taken_up(database, old[1].id)
    assert await turns(database, "b") == [3]
    await taken_up(database, old[0].id)  # an old turn, as of a song that was put back
    assert await turns(database, "c") == [3]
    assert await turns(database, "a") == [4]  # after its own third


async def test_the_first_in_line_is_that_of_the_smallest_turn_then_of_the_earliest_asking(database: Database):
    a = [await add(database, asker="a") for _ in range(2)]
    b = await add(database, asker="b")
    order = []
    while True:
        async with database.transaction() as session:
            first = await line.first(session)
            if first is None:
                break
            assert await songs.claim(session, first)
        order.append(first)
    assert order == [a[0].id, b.id, a[1].id]


async def test_a_place_in_line_says_what_is_before_it(database: Database):
    a = [await add(database, asker="a") for _ in range(3)]
    b = await add(database, asker="b")
    async with database.reading() as session:
        places = [await line.place(session, song.id) for song in (*a, b)]
    assert [place and (place.number, place.of_own) for place in places] == [(1, 0), (3, 1), (4, 2), (2, 0)]
    taken = await taken_up(database, a[0].id)
    async with database.reading() as session:
        assert await line.place(session, taken.id) is None
        assert await line.place(session, "unknown") is None


async def test_the_wait_is_judged_by_the_last_songs_and_the_workers_alive(database: Database):
    done = await rendering(database)
    async with database.transaction() as session:
        await songs.ready(session, done.id, claim=1, recipe=RECIPE, takes=(), seconds=songs.Seconds())
    ready = await get(database, done.id)
    waiting = [await add(database, asker="a") for _ in range(4)]

    async def seconds() -> float | None:
        async with database.reading() as session:
            place = await line.place(session, waiting[3].id)
            pace = await line.pace(session, alive_seconds=30)
        assert place is not None
        return pace.seconds_until(place)

    assert await seconds() is None  # no worker is alive
    async with database.transaction() as session:
        await line.beat(session, "one", places=1, forget_seconds=100)
        await line.beat(session, "other", places=3, forget_seconds=100)
        assert await line.workers(session, 30) == 2
    assert ready.finished_at is not None
    spent = (ready.finished_at - ready.created_at).total_seconds()
    assert 0 <= (await seconds() or 0) <= spent + 0.05  # four songs at four places: about one song's time
    async with database.transaction() as session:
        await line.leave(session, "other")
        await line.leave(session, "other")
        assert await line.workers(session, 30) == 1
        assert await line.workers(session, -1) == 0  # a beat that is too old


async def test_where_nothing_was_made_yet_no_wait_is_told(database: Database):
    song = await add(database)
    async with database.transaction() as session:
        await line.beat(session, "one", places=1, forget_seconds=100)
        place, pace = await line.place(session, song.id), await line.pace(session, alive_seconds=30)
    assert place is not None
    assert (pace.workers, pace.seconds_until(place)) == (1, None)


async def test_workers_that_are_gone_for_long_are_forgotten(database: Database):
    async with database.transaction() as session:
        await line.beat(session, "old", places=1, forget_seconds=100)
    async with database.transaction() as session:
        await line.beat(session, "new", places=1, forget_seconds=-1)
        assert await line.workers(session, 30) == 1


async def test_turns_shared_out_anew(database: Database):
    async with database.transaction() as session:
        await guilds.meet(session, "hall")
        await members.meet(session, "a")
    asked = [await add(database, asker=asker, guild="hall") for asker in "aaabca"]
    outside = await add(database, asker="a")
    async with database.transaction() as session:
        first_come = await line.share_out_anew(session, "hall", first_come=True)
    assert [first_come[song.id] for song in asked] == [1, 2, 3, 3, 3, 4]
    async with database.transaction() as session:
        round_robin = await line.share_out_anew(session, "hall", first_come=False)
    assert [round_robin[song.id] for song in asked] == [1, 2, 3, 1, 1, 4]
    assert [(await get(database, song.id)).turn for song in asked] == [1, 2, 3, 1, 1, 4]
    assert (await get(database, outside.id)).turn == outside.turn


async def test_a_guild_sees_its_own_songs_with_their_places_among_all(database: Database):
    async with database.transaction() as session:
        for guild in ("hall", "yard"):
            await guilds.meet(session, guild)
    first = await add(database, asker="ann", guild="hall")
    await taken_up(database, first.id)
    added = [await add(database, asker=asker, guild=guild) for asker, guild in ASKED]
    async with database.reading() as session:
        waiting = await line.next_of(session, guild="hall", limit=10)
        assert [(one.song_id, one.number) for one in waiting] == [
            (added[0].id, 1),
            (added[3].id, 3),
            (added[2].id, 4),
        ]
        assert waiting[1] == line.Waiting(
            song_id=added[3].id, asker="ben", guild="hall", prompt=RECIPE.prompt, number=3
        )
        assert await line.next_of(session, guild="hall", limit=1, skip=1) == waiting[1:2]
        assert await line.next_of(session, guild="hall", limit=1, skip=3) == []
        assert await line.next_of(session, guild="hall", asker="ben", limit=5) == waiting[1:2]
        assert [one.number for one in await line.next_of(session, asker="cleo", limit=5)] == [2]
        counts = [await line.waiting(session, **whose) for whose in ({}, {"guild": "hall"}, {"asker": "ann"})]
        assert counts == [4, 3, 2]
        [in_work] = await line.in_work_of(session, guild="hall", limit=5)
        assert (in_work.song_id, in_work.asker, in_work.bars, in_work.of_bars) == (first.id, "ann", 0, 8)
        assert await line.in_work_of(session, asker="ben", limit=5) == []


ASKED = (("ann", "hall"), ("cleo", "yard"), ("ann", "hall"), ("ben", "hall"))


async def test_a_long_line_is_read_page_by_page(sqlite_url: str):
    async with Database.open(sqlite_url) as database:
        async with database.transaction() as session:
            await members.meet(session, "ann")
            for number in range(2000):
                new = songs.NewSong.of(asker="ann", style="waltz", recipe=RECIPE, of_bars=8, read_seconds=0.25)
                await songs.add(session, new, turn=number)
        async with database.reading() as session:
            last = await line.next_of(session, asker="ann", limit=10, skip=1990)
        assert [one.number for one in last] == list(range(1991, 2001))
