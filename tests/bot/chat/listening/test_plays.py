"""What members heard is noted, if they let it be."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from bot.chat import who
from storage.tables import PlayRow
from tests.support.discord.seats import Seat
from tests.support.hall import Hall


async def heard(hall: Hall, song_id: str) -> dict[str, float]:
    """Seconds by member, as noted."""
    async with hall.bot.studio._database.reading() as session:
        rows = await session.scalars(select(PlayRow).where(PlayRow.song_id == song_id))
        return {row.member_id: row.seconds for row in rows}


async def turned_away(hall: Hall, song_id: str) -> set[str]:
    """Members who did, as noted."""
    async with hall.bot.studio._database.reading() as session:
        rows = await session.scalars(select(PlayRow).where(PlayRow.song_id == song_id, PlayRow.turned_away))
        return {row.member_id for row in rows}


async def test_each_listener_is_noted_with_what_they_heard(hall: Hall):
    song = await hall.song("Alpha", frames=200)
    cleo, dora = hall.guild.add_member("Cleo"), hall.guild.add_member("Dora")
    await hall.bot.studio.pause(who.member_id(cleo.id))
    await hall.sit(hall.ann, hall.ben, cleo, dora)
    hall.guild.seats.take(dora, Seat(channel=hall.lounge, session_id="app", self_deaf=True))
    await hall.give(hall.ann, "play", song=song.id)
    await hall.call.hear_music(100)
    await hall.ben.leaves_voice()
    await hall.shows("Nothing is playing")
    noted = await heard(hall, song.id)
    assert set(noted) == {who.member_id(hall.ann.id), who.member_id(hall.ben.id)}
    assert noted[who.member_id(hall.ann.id)] == pytest.approx(4.0, abs=0.2)
    assert 1.9 <= noted[who.member_id(hall.ben.id)] < 3.9
    assert await turned_away(hall, song.id) == {who.member_id(hall.ben.id)}
    visited = await hall.bot.studio.discovery.history(who.member_id(hall.ann.id), limit=5)
    assert [(visit.song.id, visit.plays) for visit in visited] == [(song.id, 1)]


async def test_time_in_a_pause_is_not_counted_and_a_skip_counts_what_was_heard(hall: Hall):
    song = await hall.song("Alpha", frames=3000)
    await hall.sit(hall.ann)
    await hall.give(hall.ann, "play", song=song.id)
    await hall.call.hear_music(75)
    await hall.give(hall.ann, "pause")
    await hall.falls_silent()
    frames = len(hall.call.music)
    await hall.give(hall.ann, "skip")
    await hall.shows("Nothing is playing")
    noted = await heard(hall, song.id)
    assert noted == {who.member_id(hall.ann.id): pytest.approx(frames * 0.02, abs=0.05)}
    assert await turned_away(hall, song.id) == {who.member_id(hall.ann.id)}


async def test_who_voted_for_a_skip_turned_away_and_who_had_to_bear_it_did_not(hall: Hall):
    song = await hall.song("Alpha", frames=3000)
    cleo = hall.guild.add_member("Cleo")
    await hall.sit(hall.ann, hall.ben, cleo)
    await hall.give(hall.ann, "play", song=song.id)
    await hall.call.hear_music(75)
    await hall.give(hall.ben, "skip")
    await hall.give(cleo, "skip")
    await hall.shows("Nothing is playing")
    assert len(await heard(hall, song.id)) == 3
    assert await turned_away(hall, song.id) == {who.member_id(hall.ben.id), who.member_id(cleo.id)}


async def test_what_was_heard_before_the_end_of_the_session_counts_too(hall: Hall):
    song = await hall.song("Alpha", frames=3000)
    await hall.sit(hall.ann)
    await hall.give(hall.ann, "play", song=song.id)
    await hall.call.hear_music(75)
    await hall.give(hall.ann, "stop")
    noted = await heard(hall, song.id)
    assert noted[who.member_id(hall.ann.id)] > 1.4
    assert await turned_away(hall, song.id) == set()


async def test_of_a_song_that_was_deleted_while_it_played_nothing_is_noted(hall: Hall):
    song = await hall.song("Alpha", frames=100)
    await hall.sit(hall.ann)
    await hall.give(hall.ann, "play", song=song.id)
    await hall.hears(5)
    await hall.bot.studio.remove(song.id)
    await hall.call.hear_music(100)  # it is played to its end all the same
    await hall.shows("Nothing is playing")
    assert await heard(hall, song.id) == {}
