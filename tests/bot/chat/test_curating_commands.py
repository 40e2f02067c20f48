"""The commands of playlists on the stand-in for Discord, for moderators and for everybody."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from storage.posts import Address
from tests.support.curating import Hall, open_hall, options


@pytest.fixture
async def hall(tmp_path: Path) -> AsyncIterator[Hall]:
    async with open_hall(tmp_path) as hall:
        yield hall
        assert hall.discord.refused == []


async def test_a_proposal_on_demand_is_posted_where_moderators_decide(hall: Hall):
    await hall.four_songs()
    asked = await hall.mod.slash(hall.songs, "playlist propose")
    reply = await asked.reply()
    (board,) = hall.desk.messages
    assert reply.ephemeral
    assert str(board.id) in reply.text
    again = await (await hall.mod.slash(hall.songs, "playlist propose")).reply()
    assert str(board.id) in again.text
    assert hall.desk.messages == [board]


async def test_without_a_moderators_channel_the_moderator_has_a_board_alone(hall: Hall):
    await hall.set(moderators_channel=None)
    waltz, polka, *_ = await hall.four_songs()
    board = await (await hall.mod.slash(hall.songs, "playlist propose")).reply()
    assert board.ephemeral
    await hall.choose(board, "keep", waltz, polka)
    assert options(board, "keep") == ["1. a slow waltz", "2. a fast polka"]
    await hall.press(board, "Publish now")
    assert len(hall.lists.messages) == 1
    assert board.components == []


async def test_without_songs_there_is_nothing_to_propose(hall: Hall):
    reply = await (await hall.mod.slash(hall.songs, "playlist propose")).reply()
    assert "No other song of the last days is left" in reply.text


async def test_what_is_done_by_command_is_seen_on_the_board(hall: Hall):
    waltz, *rest = await hall.four_songs()
    board = await hall.board()
    await hall.choose(board, "keep", *rest)
    own = await (await hall.mod.slash(hall.songs, "playlist edit", add=waltz)).reply()
    assert own.ephemeral
    assert await hall.order() == [*rest, waltz]
    assert options(board, "keep")[-1] == options(own, "keep")[-1] == "4. a slow waltz"
    await hall.choose(own, "move", f"up:{waltz}")
    assert options(own, "keep")[2] == "3. a slow waltz"
    await hall.discord.until(lambda: options(board, "keep")[2] == "3. a slow waltz")


async def test_a_song_is_added_by_the_link_to_its_message(hall: Hall):
    waltz, *rest = await hall.four_songs()
    message = await hall.ann.says(hall.songs, "stands for the song's message")
    await hall.bot.studio.posts.show(waltz, Address(channel=str(hall.songs.id), language="en"), str(message.id))
    await hall.choose(await hall.board(), "keep", *rest)
    await (await hall.mod.slash(hall.songs, "playlist edit", add=message.url)).reply()
    assert await hall.order() == [*rest, waltz]


async def test_songs_to_add_are_suggested(hall: Hall):
    waltz, polka, *rest = await hall.four_songs()
    assert await hall.mod.autocomplete(hall.songs, "playlist edit", "add", "") == []  # no playlist yet
    await hall.choose(await hall.board(), "keep", *rest)
    suggested = await hall.mod.autocomplete(hall.songs, "playlist edit", "add", "")
    assert suggested == [{"name": "a slow waltz", "value": waltz}, {"name": "a fast polka", "value": polka}]
    assert len(await hall.mod.autocomplete(hall.songs, "playlist edit", "add", "POLKA")) == 1


async def test_a_song_that_cannot_be_added(hall: Hall):
    await hall.four_songs()
    await hall.board()
    reply = await (await hall.mod.slash(hall.songs, "playlist edit", add="no such song")).reply()
    assert "This song cannot be in the playlist" in reply.text


async def test_approved_by_command(hall: Hall):
    await hall.four_songs()
    board = await hall.board()
    reply = await (await hall.mod.slash(hall.songs, "playlist approve")).reply()
    assert f"<@{hall.mod.id}> said yes" in reply.text
    assert f"<t:{round(hall.hour.timestamp())}:f>" in reply.text
    assert f"<@{hall.mod.id}> said yes" in board.text


async def test_published_by_command(hall: Hall):
    await hall.four_songs()
    await hall.board()
    reply = await (await hall.mod.slash(hall.songs, "playlist publish")).reply()
    (published,) = hall.lists.messages
    assert published.url in reply.text
    again = await (await hall.mod.slash(hall.songs, "playlist publish")).reply()
    assert "This playlist was published" in again.text
    assert hall.lists.messages == [published]


async def test_before_a_proposal_there_is_nothing_to_decide(hall: Hall):
    for command in ("edit", "approve", "publish"):
        reply = await (await hall.mod.slash(hall.songs, f"playlist {command}")).reply()
        assert "There is no playlist of this day yet" in reply.text


async def test_members_see_the_newest_playlist_and_that_of_a_day(hall: Hall):
    assert "No playlist was published here yet" in (await hall.ann.slash(hall.songs, "playlist show")).text
    await hall.four_songs()
    await hall.board()
    assert "No playlist was published here yet" in (await hall.ann.slash(hall.songs, "playlist show")).text
    await (await hall.mod.slash(hall.songs, "playlist publish")).reply()
    shown = await hall.ann.slash(hall.songs, "playlist show")
    assert shown.ephemeral
    assert "a slow waltz" in shown.text
    (choice,) = await hall.ann.autocomplete(hall.songs, "playlist show", "day", str(hall.today.year))
    assert choice["value"] == hall.today.isoformat()
    assert (await hall.ann.slash(hall.songs, "playlist show", day=choice["value"])).text == shown.text
    before = (hall.today - timedelta(days=1)).isoformat()
    none = await hall.ann.slash(hall.songs, "playlist show", day=before)
    assert "No playlist was published here on" in none.text
    assert "That is not a day" in (await hall.ann.slash(hall.songs, "playlist show", day="last week")).text


async def test_the_history_is_turned_page_by_page(hall: Hall):
    for back in range(8):
        day = hall.today - timedelta(days=back)
        await hall.song(f"a waltz of day {back}")
        playlist = await hall.bot.studio.playlists.propose(hall.name, day)
        await hall.bot.studio.playlists.approve(hall.name, playlist.id, moderator="discord:1")
        await hall.bot.studio.playlists.publish(hall.name, playlist.id, channel=str(hall.lists.id))
        await hall.bot.studio.playlists.published_in(hall.name, playlist.id, str(1000 + back))
    page = (await hall.ann.slash(hall.songs, "playlist history")).message
    assert page is not None
    assert page.ephemeral
    assert len(options(page, "open")) == 6
    assert f"/{hall.lists.id}/1000)" in page.text
    assert page.buttons == ["Older"]
    await hall.ann.press(page, "Older")
    assert len(options(page, "open")) == 2
    assert page.buttons == ["Newer"]
    await hall.ann.select(page, "minstrel:plan-open", [options(page, "open")[1]])
    assert "a waltz of day 7" in page.text
    await hall.ann.press(page, "All playlists")
    assert len(options(page, "open")) == 1
    await hall.ann.press(page, "Newer")
    assert len(options(page, "open")) == 6


async def test_from_a_published_playlist_to_those_before_it(hall: Hall):
    await hall.four_songs()
    await hall.press(await hall.board(), "Publish now")
    (published,) = hall.lists.messages
    listening = await hall.ann.press(published, "Listen to all")
    assert listening.ephemeral
    assert "/radio" in listening.text
    earlier = await hall.ann.press(published, "Earlier playlists")
    assert earlier.ephemeral
    assert "one song" not in earlier.text
    assert "4 songs" in earlier.text  # the first has none before it: so it is shown itself
