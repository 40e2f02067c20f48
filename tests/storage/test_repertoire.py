import json

from storage import repertoire, songs
from storage.database import Database
from storage.kinds import Status
from tests.support.repertoire import HALL, Stock, brief


async def test_only_what_can_be_heard_is_in_it(database: Database):
    stock = Stock()
    for status in Status:
        stock.song(status=status, prompt=status.value)
    other = stock.song("polka", asker="ann", guild=None)
    await stock.write(database)
    async with database.reading() as session:
        pieces = [piece async for piece in repertoire.pieces(session, limit=10)]
        newest = [piece async for piece in repertoire.pieces(session, limit=1)]
        extent = await repertoire.extent(session)
    assert [(piece.asker, piece.guild, piece.style) for piece in pieces] == [
        ("ann", None, "polka"),
        ("zoe", HALL, "waltz"),
    ]
    assert newest == pieces[:1]
    assert newest[0].song_id == other
    assert extent == repertoire.Extent(pieces=2, newest=newest[0].finished_at)


async def test_briefs_are_read_by_the_songs_ids(database: Database):
    stock = Stock()
    polka, _waltz = stock.song("polka"), stock.song()
    await stock.write(database)
    async with database.reading() as session:
        found = await repertoire.briefs(session, [polka, "000000000000"])
    assert {song_id: json.loads(text) for song_id, text in found.items()} == {polka: brief("polka").to_json()}


async def test_a_song_that_goes_changes_the_extent(database: Database):
    stock = Stock()
    old, _new = stock.song(), stock.song()
    await stock.write(database)
    async with database.transaction() as session:
        before = await repertoire.extent(session)
        assert await songs.remove(session, old)
        assert await repertoire.extent(session) == repertoire.Extent(pieces=1, newest=before.newest)


async def test_a_member_s_guilds_are_where_the_member_asked_or_rated(database: Database):
    stock = Stock()
    stock.song(asker="ann", guild="discord:1")
    stock.song(asker="ann", guild=None)
    stock.rating(stock.song(guild="discord:2"), "ann", 1.0)
    stock.song(guild="discord:3")
    await stock.write(database)
    async with database.reading() as session:
        assert await repertoire.guilds_of(session, "ann") == {"discord:1", "discord:2"}
        assert await repertoire.guilds_of(session, "nobody") == set()
