"""Moderators make a playlist on the stand-in for Discord: the board, the commands, the history."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.playlists.playlist import ReasonKind
from storage.playlists import Decision
from tests.support.curating import Hall, inhabited, open_hall, options
from tests.support.discord import Discord


@pytest.fixture
async def hall(tmp_path: Path) -> AsyncIterator[Hall]:
    async with open_hall(tmp_path) as hall:
        yield hall
        assert hall.discord.refused == []


async def test_the_board_shows_the_songs_and_what_can_be_done(hall: Hall):
    await hall.four_songs()
    board = await hall.board()
    assert "a slow waltz" in board.text
    assert "3 members liked it" in board.text
    assert options(board, "keep") == ["1. a slow waltz", "2. a fast polka", "3. a sad ballad", "4. an old march"]
    assert board.mentioned == []


async def test_what_is_unticked_is_dropped_and_can_be_added_again(hall: Hall):
    waltz, polka, ballad, march = await hall.four_songs()
    board = await hall.board()
    await hall.choose(board, "keep", waltz, ballad, march)
    assert await hall.order() == [waltz, ballad, march]
    assert "a fast polka" not in board.text
    assert options(board, "add") == ["a fast polka"]
    await hall.choose(board, "add", polka)
    assert await hall.order() == [waltz, ballad, march, polka]
    assert (await hall.playlist()).lines[-1].reason.kind is ReasonKind.CHOSEN


async def test_songs_move_up_and_down(hall: Hall):
    waltz, polka, ballad, march = await hall.four_songs()
    board = await hall.board()
    assert len(options(board, "move")) == 6  # the first not up, the last not down
    await hall.choose(board, "move", f"up:{march}")
    await hall.choose(board, "move", f"down:{waltz}")
    assert await hall.order() == [polka, waltz, march, ballad]
    assert board.text.index("a fast polka") < board.text.index("a slow waltz")


async def test_a_song_is_swapped_for_the_next_best(hall: Hall):
    waltz, polka, ballad, march = await hall.four_songs()
    board = await hall.board()
    assert options(board, "swap") == []  # there is no other yet
    await hall.choose(board, "keep", waltz, polka, march)
    await hall.choose(board, "swap", march)
    assert await hall.order() == [waltz, polka, ballad]


async def test_a_yes_a_no_and_a_yes_after_all(hall: Hall):
    await hall.four_songs()
    board = await hall.board()
    await hall.press(board, "Yes")
    assert f"<@{hall.mod.id}> said yes" in board.text
    await hall.press(board, "No playlist")
    assert f"<@{hall.mod.id}> said no" in board.text
    await hall.press(board, "Yes")
    assert (await hall.playlist()).decision is Decision.APPROVED
    assert hall.lists.messages == []  # it is not time yet


async def test_publish_now_needs_no_yes_and_no_waiting(hall: Hall):
    await hall.four_songs()
    board = await hall.board()
    await hall.press(board, "Publish now")
    (published,) = hall.lists.messages
    assert "a slow waltz" in published.text
    assert board.buttons == []  # nothing changes it any more
    assert board.components == []
    assert f"<#{hall.lists.id}>" in board.text


async def test_after_the_hour_a_yes_publishes_at_once(hall: Hall):
    await hall.set(playlist_hour=3)  # of a morning on which it is four
    await hall.four_songs()
    board = await hall.board()
    await hall.press(board, "Yes")
    (published,) = await hall.discord.until(lambda: hall.lists.messages)
    assert published.author is hall.discord.bot
    assert board.components == []


async def test_only_moderators_decide(hall: Hall):
    await hall.four_songs()
    board = await hall.board()
    for button in ("Yes", "No playlist", "Publish now"):
        pressed = await hall.press(board, button, by=hall.ann)
        assert pressed.ephemeral
        assert "This is for moderators" in pressed.text
    waltz = (await hall.order())[0]
    assert "This is for moderators" in (await hall.choose(board, "keep", waltz, by=hall.ann)).text
    for command in ("propose", "edit", "approve", "publish"):
        assert "This is for moderators" in (await hall.ann.slash(hall.songs, f"playlist {command}")).text
    assert await hall.ann.autocomplete(hall.songs, "playlist edit", "add", "") == []
    assert (await hall.playlist()).decision is Decision.PROPOSED


async def test_a_role_makes_a_moderator(hall: Hall):
    role = hall.guild.add_role("Curators")
    hall.guild.give(hall.ann, role)
    await hall.set(moderator_roles=(str(role.id),))
    await hall.four_songs()
    await hall.press(await hall.board(), "Yes", by=hall.ann)
    assert (await hall.playlist()).decided_by == f"discord:{hall.ann.id}"


async def test_the_board_works_after_a_restart(tmp_path: Path):
    async with Discord.open() as discord:
        hall = Hall.on(discord)
        async with inhabited(hall, tmp_path):
            await hall.set()
            _waltz, polka, ballad, march = await hall.four_songs()
            board = await hall.board()
        async with inhabited(hall, tmp_path):
            await hall.choose(board, "keep", polka, ballad, march)
            await hall.press(board, "Yes")
            assert await hall.order() == [polka, ballad, march]
            assert "a slow waltz" not in board.text.split("Where it stands")[0]
            assert (await hall.playlist()).decision is Decision.APPROVED


async def test_two_moderators_at_once_lose_nothing(hall: Hall):
    waltz, polka, ballad, march = await hall.four_songs()
    mia = hall.guild.add_member("Mia", moderator=True)
    board = await hall.board()
    await asyncio.gather(
        hall.choose(board, "keep", waltz, polka, ballad),
        hall.choose(board, "move", f"up:{ballad}", by=mia),
        hall.choose(board, "keep", waltz, ballad, march, by=mia),
    )
    await hall.discord.until(lambda: len(board.edits) == 3)
    assert {*await hall.order()} == {waltz, ballad}
    shown = [label[3:] for label in options(board, "keep")]
    assert shown == [line.title for line in (await hall.playlist()).lines]  # the last that is shown is what is true


async def test_nobody_says_yes_to_what_cannot_be_shown(hall: Hall):
    await hall.set(playlist_channel=None)
    await hall.four_songs()
    board = await hall.board()
    assert "a channel that is still to be chosen with /settings" in board.text
    pressed = await hall.press(board, "Publish now")
    assert "no channel to be published in" in (await pressed.until(lambda: pressed.text))
    assert (await hall.playlist()).decision is Decision.PROPOSED
