"""What cannot be done, in a sentence to who asked, and nothing happens."""

from __future__ import annotations

import asyncio

import pytest

from bot.chat.listening import lineup, sessions
from tests.support.discord import VOICE
from tests.support.hall import Hall


async def test_who_is_in_no_voice_channel_is_told_to_join_one(hall: Hall):
    song = await hall.song("Alpha")
    for command, options in (("play", {"song": song.id}), ("play", {}), ("radio", {})):
        assert "in no voice channel" in await hall.give(hall.ann, command, **options)
    for command in ("pause", "skip", "stop"):
        assert "Nothing is being played" in await hall.give(hall.ann, command)


@pytest.mark.parametrize("missing", ["view_channel", "connect", "speak"])
async def test_a_channel_that_it_may_not_be_heard_in(hall: Hall, missing: str):
    song = await hall.song("Alpha")
    await hall.sit(hall.ann)
    hall.lounge.deny(missing)
    channel = hall.bot.get_guild(hall.guild.id)
    assert channel is not None
    await hall.discord.until(lambda: not getattr(channel.voice_channels[0].permissions_for(channel.me), missing, True))
    said = await hall.give(hall.ann, "play", song=song.id)
    assert "may not" in said
    assert hall.lounge.mention in said
    assert hall.voice.calls == []


@pytest.mark.parametrize("missing", ["send_messages", "embed_links"])
async def test_a_channel_in_which_it_cannot_show_what_plays(hall: Hall, missing: str):
    song = await hall.song("Alpha")
    await hall.sit(hall.ann)
    hall.text.deny(missing)
    assert "may not do that" in await hall.give(hall.ann, "play", song=song.id)
    assert hall.voice.calls == []


async def test_a_channel_that_is_full(hall: Hall):
    song = await hall.song("Alpha")
    await hall.sit(hall.ann)
    await hall.discord.send_gateway("CHANNEL_UPDATE", hall.lounge.payload | {"user_limit": 1}, guild=hall.guild)
    await hall.discord.until(lambda: getattr(hall.bot.get_channel(hall.lounge.id), "user_limit", 0))
    assert "no room for me" in await hall.give(hall.ann, "play", song=song.id)


async def test_a_stage(hall: Hall):
    song = await hall.song("Alpha")
    stage = {"id": str(hall.lounge.id + 1), "type": 13, "name": "stage", "topic": None}
    await hall.discord.send_gateway("CHANNEL_CREATE", hall.lounge.payload | stage, guild=hall.guild)
    await hall.sit(hall.ann)
    seat = next(one for one in hall.guild.seats.payload if one["user_id"] == str(hall.ann.id))
    member = {"member": hall.guild.members[hall.ann.id].payload}
    moved = seat | member | {"channel_id": stage["id"]}
    await hall.discord.send_gateway("VOICE_STATE_UPDATE", moved, guild=hall.guild)
    assert "not play on stages" in await hall.give(hall.ann, "play", song=song.id)


async def test_others_listen_in_another_channel(hall: Hall):
    song, attic = await hall.song("Alpha"), hall.guild.add_channel("attic", kind=VOICE)
    await hall.sit(hall.ann)
    await hall.ben.joins(attic)
    await hall.give(hall.ann, "play", song=song.id)
    await hall.hears(5)
    said = await hall.give(hall.ben, "play", song=song.id)
    assert "playing for others" in said
    assert hall.lounge.mention in said
    await hall.ann.leaves_voice()
    await hall.shows("nobody listens")
    assert "plays in" in await hall.give(hall.ben, "play", song=song.id)  # when nobody is there, it comes
    assert hall.guild.in_voice(hall.discord.bot) is attic


async def test_a_voice_server_that_does_not_answer(hall: Hall, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sessions, "CONNECT_SECONDS", 1.0)
    song = await hall.song("Alpha")
    await hall.sit(hall.ann)
    hall.voice.is_away = True
    assert "does not answer" in await hall.give(hall.ann, "play", song=song.id)
    assert hall.session is None
    hall.voice.is_away = False
    assert "plays in" in await hall.give(hall.ann, "play", song=song.id)
    await hall.hears(5)


async def test_a_line_up_that_is_full(hall: Hall, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(lineup, "MOST_ASKED", 1)
    song = await hall.song("Alpha")
    await hall.sit(hall.ann)
    for _ in range(2):
        await hall.give(hall.ann, "play", song=song.id)
    assert "which is the most" in await hall.give(hall.ann, "play", song=song.id)


async def test_two_who_ask_at_once_are_heard_in_one_session(hall: Hall):
    songs = [await hall.song(name) for name in ("Alpha", "Beta")]
    await hall.sit(hall.ann, hall.ben)
    said = await asyncio.gather(
        hall.give(hall.ann, "play", song=songs[0].id), hall.give(hall.ben, "play", song=songs[1].id)
    )
    assert sorted("plays in" in one for one in said) == [False, True]
    assert len(hall.voice.calls) == 1
