"""The daily clock of playlists on the stand-in for Discord: what is due happens once, whatever happens meanwhile."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from storage import playlists
from storage.playlists import Decision
from tests.support.curating import Hall, inhabited, open_hall
from tests.support.discord import Channel, Discord

LITTLE = timedelta(minutes=1)


@pytest.fixture
async def hall(tmp_path: Path) -> AsyncIterator[Hall]:
    async with open_hall(tmp_path) as hall:
        yield hall


async def approved(hall: Hall) -> None:
    await hall.press(await hall.board(), "Yes")


async def test_a_proposal_comes_three_hours_before_and_once(hall: Hall):
    await hall.four_songs()
    await hall.tick(hall.proposal_time - LITTLE)
    assert hall.desk.messages == []
    await asyncio.gather(*(hall.tick(hall.proposal_time) for _ in range(3)))
    await hall.tick(hall.proposal_time + LITTLE)
    (board,) = hall.desk.messages
    assert "Playlist of" in board.text
    assert hall.lists.messages == []


async def test_when_nobody_asked_for_a_song_nothing_comes(hall: Hall):
    await hall.song("a waltz of last week", days_old=3)
    await hall.tick(hall.proposal_time)
    await hall.tick(hall.hour)
    assert hall.desk.messages == hall.lists.messages == []


async def test_songs_that_nobody_likes_make_no_playlist(hall: Hall):
    await hall.song("a bad waltz", ratings_of={"discord:1": -1.0})
    await hall.tick(hall.proposal_time)
    assert hall.desk.messages == []


async def test_with_a_yes_it_is_published_at_the_hour_and_once(hall: Hall):
    await hall.four_songs()
    await approved(hall)
    await hall.tick(hall.hour - LITTLE)
    assert hall.lists.messages == []
    await asyncio.gather(*(hall.tick(hall.hour) for _ in range(3)))
    await hall.tick(hall.hour + LITTLE)
    (published,) = hall.lists.messages
    assert "a slow waltz" in published.text
    place = (await hall.playlist()).published
    assert place is not None
    assert (place.channel, place.message) == (str(hall.lists.id), str(published.id))


async def test_without_a_yes_nothing_is_published(hall: Hall):
    await hall.four_songs()
    await hall.board()
    await hall.tick(hall.hour)
    assert hall.lists.messages == []


async def test_a_no_is_a_no_even_where_no_yes_is_needed(hall: Hall):
    await hall.set(auto_publish=True)
    await hall.four_songs()
    await hall.press(await hall.board(), "No playlist")
    await hall.tick(hall.hour)
    assert hall.lists.messages == []


@pytest.mark.parametrize("is_watched", [True, False])
async def test_a_guild_may_do_without_the_yes(hall: Hall, is_watched: bool):
    await hall.set(auto_publish=True, moderators_channel=str(hall.desk.id) if is_watched else None)
    await hall.four_songs()
    await hall.tick(hall.proposal_time)
    assert len(hall.desk.messages) == is_watched
    await hall.tick(hall.hour)
    await hall.tick(hall.hour + LITTLE)
    assert len(hall.lists.messages) == 1
    assert (await hall.playlist()).decision is Decision.PROPOSED


async def test_a_bot_that_was_away_at_the_hour_catches_up_the_same_day(tmp_path: Path):
    async with Discord.open() as discord:
        hall = Hall.on(discord)
        async with inhabited(hall, tmp_path):
            await hall.set()
            await hall.four_songs()
            await approved(hall)
        async with inhabited(hall, tmp_path):
            await hall.tick(hall.hour + timedelta(hours=5, minutes=59))
            assert len(hall.lists.messages) == 1


async def test_on_the_next_day_it_is_too_late(hall: Hall):
    await hall.four_songs()
    await approved(hall)
    await hall.tick(hall.hour + timedelta(hours=6))
    assert hall.lists.messages == []


async def test_a_bot_that_stopped_before_sending_sends(hall: Hall):
    await hall.four_songs()
    await approved(hall)
    playlist = await hall.playlist()
    await hall.bot.studio.playlists.publish(hall.name, playlist.id, channel=str(hall.lists.id))
    await hall.tick(hall.hour)
    await hall.tick(hall.hour)
    assert len(hall.lists.messages) == 1


async def test_a_bot_that_stopped_after_sending_finds_what_it_sent(hall: Hall):
    await hall.four_songs()
    await approved(hall)
    await hall.tick(hall.hour)
    (published,) = hall.lists.messages
    published.nonce = None  # as after some minutes
    async with hall.bot.studio._memory.database.transaction() as session:
        await playlists._change(session, (await hall.playlist()).id, published_message=None)
    for _ in range(30):
        await hall.ann.says(hall.lists, "a nice list")
    await hall.tick(hall.hour + LITTLE)
    place = (await hall.playlist()).published
    assert place is not None
    assert place.message == str(published.id)
    assert len([one for one in hall.lists.messages if one.author is hall.discord.bot]) == 1


async def test_a_board_that_was_sent_by_a_bot_that_stopped_is_found(hall: Hall, monkeypatch: pytest.MonkeyPatch):
    from bot.chat.curating import publishing

    monkeypatch.setattr(publishing, "_NEW", timedelta(0))
    await hall.four_songs()
    board = await hall.board()
    board.nonce = None
    async with hall.bot.studio._memory.database.transaction() as session:
        number = (await hall.playlist()).id
        await playlists._change(session, number, proposal_channel=None, proposal_message=None)
    await hall.tick(hall.proposal_time + LITTLE)
    assert hall.desk.messages == [board]
    place = (await hall.playlist()).proposal
    assert place is not None
    assert place.message == str(board.id)


async def test_an_answer_of_discords_that_was_lost_makes_no_second_message(hall: Hall):
    await hall.four_songs()
    await approved(hall)
    hall.discord.fail_next("POST", rf"/channels/{hall.lists.id}/messages", status=500, after_doing=True)
    await hall.tick(hall.hour)
    assert len(hall.lists.messages) == 1


async def test_while_discord_has_troubles_it_is_tried_again(hall: Hall):
    await hall.four_songs()
    await approved(hall)
    hall.discord.fail_next("POST", rf"/channels/{hall.lists.id}/messages", status=503)
    await hall.tick(hall.hour)
    assert hall.lists.messages == []
    assert len(hall.desk.messages) == 1  # nobody is told: it passes
    await hall.tick(hall.hour + LITTLE)
    assert len(hall.lists.messages) == 1


async def test_a_channel_that_is_closed_is_told_of_once(hall: Hall):
    hall.lists.deny("send_messages")
    await _known(hall, hall.lists, "send_messages")
    await hall.four_songs()
    await approved(hall)
    sent = len(hall.discord.requests)
    for minutes in range(3):
        await hall.tick(hall.hour + minutes * LITTLE)
    board, told = hall.desk.messages
    assert f"I may not show the playlist in <#{hall.lists.id}>" in told.text
    assert len([one for one in hall.discord.requests[sent:] if one.path.endswith(f"{hall.lists.id}/messages")]) == 0
    hall.lists.allow("send_messages")
    await _known(hall, hall.lists, "send_messages")
    await hall.tick(hall.hour + 3 * LITTLE)
    assert len(hall.lists.messages) == 1
    assert board.components == []


async def test_a_refusal_that_nobody_foresaw_leaves_the_playlist_open(hall: Hall):
    await hall.four_songs()
    await approved(hall)
    hall.discord.fail_next("POST", rf"/channels/{hall.lists.id}/messages", status=403, code=50013)
    await hall.tick(hall.hour)
    assert "I may not show the playlist" in hall.desk.messages[-1].text
    assert not (await hall.playlist()).is_published
    await hall.tick(hall.hour + LITTLE)
    assert len(hall.lists.messages) == 1


@pytest.mark.parametrize("what", ["none", "deleted"])
async def test_a_channel_that_is_not_there_is_told_of(hall: Hall, what: str):
    await hall.four_songs()
    await approved(hall)
    if what == "none":
        await hall.set(playlist_channel=None)
    else:
        hall.lists.delete()
        await hall.discord.until(lambda: hall.bot.get_channel(hall.lists.id) is None)
    await hall.tick(hall.hour)
    expected = "no channel to be published in" if what == "none" else "is gone, or I cannot see it"
    assert expected in hall.desk.messages[-1].text


async def test_where_moderators_cannot_be_reached_the_log_is_told(hall: Hall, caplog: pytest.LogCaptureFixture):
    hall.desk.deny("view_channel")
    await _known(hall, hall.desk, "view_channel")
    await hall.four_songs()
    for minutes in range(3):
        await hall.tick(hall.proposal_time + minutes * LITTLE)
    told = [record for record in caplog.records if record.name == "bot.chat.curating.publishing"]
    assert len(told) == 1
    assert "I may not write in" in told[0].getMessage()


async def test_what_goes_wrong_in_one_guild_does_not_stop_another(hall: Hall):
    other = Hall.on(hall.discord)
    other.bot = hall.bot
    await hall.discord.until(lambda: hall.bot.get_guild(other.guild.id))
    await other.set()
    await hall.set(playlist_channel="not a number")
    for one in (hall, other):
        await one.four_songs()
        await approved(one)
    await hall.tick(hall.hour)
    assert len(other.lists.messages) == 1


async def test_a_guild_that_the_bot_has_left_is_left_alone(hall: Hall):
    await hall.four_songs()
    hall.discord.remove_guild(hall.guild)
    await hall.discord.until(lambda: hall.bot.get_guild(hall.guild.id) is None)
    await hall.tick(hall.proposal_time)
    assert hall.desk.messages == []


async def test_the_board_changes_nothing_while_it_is_being_published(hall: Hall):
    songs = await hall.four_songs()
    board = await hall.board()
    await hall.press(board, "Yes")
    await asyncio.gather(
        hall.tick(hall.hour),
        *(hall.choose(board, "keep", *songs[:3]) for _ in range(2)),
        return_exceptions=True,
    )
    (published,) = hall.lists.messages
    lines = (await hall.playlist()).lines
    assert [line.title in published.text for line in lines] == [True] * len(lines)
    assert ("an old march" in published.text) == (len(lines) == 4)


async def _known(hall: Hall, channel: Channel, permission: str) -> None:
    """The bot has heard of what it may do in the channel now."""
    guild = hall.bot.get_guild(hall.guild.id)
    assert guild is not None
    seen = guild.get_channel(channel.id)
    assert seen is not None
    expected = channel.bot_may(permission)
    await hall.discord.until(lambda: getattr(seen.permissions_for(guild.me), permission) == expected)
