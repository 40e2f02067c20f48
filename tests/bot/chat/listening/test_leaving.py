"""When and how the bot leaves a voice channel, and that it says so; and what survives it."""

from __future__ import annotations

import asyncio
import itertools
from pathlib import Path

import pytest

from bot.chat.listening import remembered, session
from tests.support import hall as halls
from tests.support.discord import VOICE
from tests.support.discord.seats import Seat
from tests.support.hall import Hall, answer


async def test_when_nobody_listens_it_waits_and_then_leaves(hall: Hall, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(session, "ALONE_SECONDS", 1.5)
    song = await hall.song("Alpha")
    await hall.sit(hall.ann)
    await hall.give(hall.ann, "play", song=song.id)
    await hall.hears(20)
    await hall.ann.leaves_voice()
    await hall.falls_silent()
    await hall.shows("nobody listens")
    assert hall.guild.in_voice(hall.discord.bot) is hall.lounge
    await hall.ann.joins(hall.lounge)  # in time: it goes on where it was
    before = len(hall.call.music)
    await hall.hears(20)
    assert [packet.frame for packet in hall.call.music[before - 1 : before + 1]] == [
        f"{song.prompt} {number}".encode() for number in (before - 1, before)
    ]
    await hall.ann.leaves_voice()
    await hall.discord.until(lambda: hall.guild.in_voice(hall.discord.bot) is None)
    await hall.shows("nobody was listening", "Press", "Play")
    assert hall.session is None
    await hall.discord.until(lambda: not hall.call.is_open)


async def test_bots_and_the_deaf_are_no_listeners(hall: Hall, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(session, "ALONE_SECONDS", 0.5)
    song = await hall.song("Alpha")
    await hall.sit(hall.ann)
    await hall.give(hall.ann, "play", song=song.id)
    await hall.hears(5)
    hall.guild.seats.take(hall.ann, Seat(channel=hall.lounge, session_id="app", self_deaf=True))
    await hall.shows("nobody was listening")


async def test_when_nothing_is_played_for_long_it_leaves(hall: Hall, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(session, "QUIET_SECONDS", 0.5)
    song = await hall.song("Alpha", frames=30)
    await hall.sit(hall.ann)
    await hall.give(hall.ann, "play", song=song.id)
    await hall.shows("nothing had been played for a while")
    assert hall.guild.in_voice(hall.discord.bot) is None


async def test_a_moderator_puts_it_out(hall: Hall):
    song = await hall.song("Alpha")
    await hall.sit(hall.ann)
    await hall.give(hall.ann, "play", song=song.id)
    await hall.hears(10)
    hall.discord.disconnect_from_voice(hall.guild)
    await hall.shows("I was put out", "Play")
    assert hall.session is None
    assert "plays in" in await hall.give(hall.ann, "play")  # and it may come again
    await hall.hears(10)


async def test_a_moderator_moves_it_and_it_plays_on_for_those_who_are_there(hall: Hall):
    song, attic = await hall.song("Alpha"), hall.guild.add_channel("attic", kind=VOICE)
    await hall.sit(hall.ann)
    await hall.ben.joins(attic)
    await hall.give(hall.ann, "play", song=song.id)
    await hall.hears(10)
    hall.discord.move_in_voice(attic)
    await hall.discord.until(lambda: len(hall.voice.calls) == 2 and len(hall.call.music) > 20, seconds=60)
    await hall.shows(attic.mention)
    assert "for those who listen" in await hall.give(hall.ann, "pause")
    assert "Paused" in await hall.give(hall.ben, "pause")


async def test_a_moderator_mutes_it_and_nothing_is_missed(hall: Hall):
    song = await hall.song("Alpha")
    await hall.sit(hall.ann)
    await hall.give(hall.ann, "play", song=song.id)
    await hall.hears(10)
    seat = next(one for one in hall.guild.seats.payload if one["user_id"] == str(hall.discord.bot_id))
    member = {"member": hall.guild.members[hall.discord.bot_id].payload}
    await hall.discord.send_gateway("VOICE_STATE_UPDATE", seat | member | {"mute": True}, guild=hall.guild)
    await hall.shows("A moderator muted me")
    await hall.falls_silent()
    await hall.discord.send_gateway("VOICE_STATE_UPDATE", seat | member, guild=hall.guild)
    await hall.hears(10)
    numbers = [int(packet.frame.decode().rpartition(" ")[2]) for packet in hall.call.music]
    assert numbers == [*range(len(numbers))]


async def test_the_channel_is_deleted(hall: Hall):
    song = await hall.song("Alpha")
    await hall.sit(hall.ann)
    await hall.give(hall.ann, "play", song=song.id)
    await hall.hears(10)
    hall.lounge.delete()
    await hall.shows("I was put out, or it was deleted")
    assert hall.session is None


async def test_the_server_is_left(hall: Hall):
    song = await hall.song("Alpha")
    await hall.sit(hall.ann)
    await hall.give(hall.ann, "play", song=song.id)
    await hall.hears(10)
    hall.discord.remove_guild(hall.guild)
    await hall.discord.until(lambda: hall.session is None)


async def test_a_lost_voice_connection_is_made_anew(hall: Hall, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("discord.voice_state.ExponentialBackoff.delay", lambda _self: 0.01)
    song = await hall.song("Alpha")
    await hall.sit(hall.ann)
    await hall.give(hall.ann, "play", song=song.id)
    await hall.hears(60)
    await hall.call.drop(4006)
    await hall.discord.until(lambda: len(hall.voice.calls) == 2 and len(hall.call.music) > 20, seconds=40)
    frames = [int(packet.frame.decode().rpartition(" ")[2]) for call in hall.voice.calls for packet in call.music]
    assert frames == sorted(frames)
    assert max(later - earlier for earlier, later in itertools.pairwise(frames)) < 10  # little was lost
    assert hall.session is not None


async def test_a_voice_server_that_stays_away_is_given_up(hall: Hall, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("discord.voice_state.ExponentialBackoff.delay", lambda _self: 0.01)
    monkeypatch.setattr(session, "RECONNECT_SECONDS", 1.0)
    song = await hall.song("Alpha")
    await hall.sit(hall.ann)
    await hall.give(hall.ann, "play", song=song.id)
    await hall.hears(60)
    hall.voice.is_away = True
    await hall.call.drop(4006)
    await hall.discord.until(lambda: hall.session is None, seconds=40)
    await hall.shows("The music has stopped", "lost the connection")


async def test_the_bot_says_goodbye_and_goes_on_after_a_restart(tmp_path: Path):
    async with halls.a_hall() as hall:
        async with halls.visited(hall, tmp_path):
            songs = [await hall.song(name) for name in ("Alpha", "Beta", "Gamma")]
            await hall.sit(hall.ann)
            for song in songs:
                await hall.give(hall.ann, "play", song=song.id)
            await hall.hears(10)
            assert "Skipped" in await hall.give(hall.ann, "skip")
            board = await hall.shows("Beta")
        assert "I was restarted" in board.text
        assert "2 songs are left" in board.text
        assert hall.guild.in_voice(hall.discord.bot) is None
        async with halls.visited(hall, tmp_path):
            assert "Nothing is being played" in await hall.give(hall.ann, "pause")
            assert "Beta" in await answer(await hall.ann.press(board, "Play"))
            await hall.hears(10)
            await hall.discord.until(lambda: "Gamma" in board.text and "Skip" in board.buttons)
            assert "Skipped" in await answer(await hall.ann.press(board, "Skip"))
            await hall.hears(10)
        assert hall.played == [song.prompt for song in songs]
        assert hall.discord.refused == []


async def test_a_bot_that_could_not_say_goodbye_does_so_when_it_comes_back(tmp_path: Path):
    async with halls.a_hall() as hall:
        async with halls.visited(hall, tmp_path):
            song = await hall.song("Alpha")
            await hall.sit(hall.ann)
            await hall.give(hall.ann, "play", song=song.id)
            board = await hall.shows("Alpha")
            while (alive := await remembered.get(hall.bot.studio, hall.guild.id)) is None or alive.message is None:
                await hall.hears(5)
        async with halls.visited(hall, tmp_path):
            await remembered.put(hall.bot.studio, hall.guild.id, alive)  # as a killed bot leaves it
            before = len(board.edits)
            await hall.discord.drop_sockets(resumable=False)  # so that it gets ready once more
            await hall.discord.until(lambda: len(board.edits) > before)
            assert "I was restarted" in board.text
            async with asyncio.timeout(60):
                while (left := await remembered.get(hall.bot.studio, hall.guild.id)) is None or left.is_live:
                    await asyncio.sleep(0.05)


async def test_the_message_was_deleted_and_another_takes_its_place(hall: Hall):
    song = await hall.song("Alpha")
    await hall.sit(hall.ann)
    await hall.give(hall.ann, "play", song=song.id)
    board = await hall.shows("Alpha")
    await hall.mo.deletes(board)
    await hall.give(hall.ann, "pause")
    assert await hall.shows("Paused") is not board
