"""Songs in databases, for tests."""

from __future__ import annotations

from storage import line, members, songs
from storage.database import Database
from storage.kinds import Status
from storage.recipes import Recipe

RECIPE = Recipe(
    prompt="a waltz — 雨", brief={"bars": 8}, heard=[{"words": "waltz", "as": "style: waltz"}], seed=2**53 - 1
)
FULL = Recipe(
    prompt=RECIPE.prompt,
    brief=RECIPE.brief,
    heard=RECIPE.heard,
    seed=RECIPE.seed,
    sampling={"temperature": 0.9},
    model="tiny 0123",
    minstrel="0.1.0",
)
TAKES = (
    songs.Take(number=0, chosen=False, total=0.5, terms={"melody": 0.5}, shared_run=3),
    songs.Take(number=1, chosen=True, total=0.75, terms={"melody": 0.75}, shared_run=0),
)


async def add(database: Database, *, asker: str = "me", guild: str | None = None) -> songs.Song:
    """A song that is queued, of a member who is known from then on."""
    new = songs.NewSong.of(asker=asker, guild=guild, style="waltz", recipe=RECIPE, of_bars=8, read_seconds=0.25)
    async with database.transaction() as session:
        await members.meet(session, asker)
        turn = await line.turn_of_new(session, asker=asker, guild=guild, first_come=False)
        return await songs.add(session, new, turn=turn)


async def get(database: Database, song_id: str) -> songs.Song:
    async with database.reading() as session:
        song = await songs.get(session, song_id)
    assert song is not None
    return song


async def taken_up(database: Database, song_id: str | None = None) -> songs.Song:
    """A song that is being composed: a new one, unless an id is given."""
    song_id = song_id or (await add(database)).id
    async with database.transaction() as session:
        song = await songs.claim(session, song_id)
    assert song is not None
    assert song.status is Status.COMPOSING
    return song


async def rendering(database: Database) -> songs.Song:
    """A new song that is being rendered."""
    song = await taken_up(database)
    async with database.transaction() as session:
        assert await songs.composed(session, song.id, claim=song.claims, compose_seconds=1)
    return song
