"""The stand-in's voice servers, with discord.py's own voice client."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp
import discord
import pytest

from tests.support.discord import VOICE, Discord
from tests.support.discord.call import Op
from tests.support.discord.channels import Channel
from tests.support.discord.voice import VoiceServer


class Numbered(discord.AudioSource):
    """Frames that say which they are."""

    def __init__(self, frames: int) -> None:
        self._left = [f"frame {number}".encode() for number in range(frames, 0, -1)]

    def is_opus(self) -> bool:
        return True

    def read(self) -> bytes:
        return self._left.pop() if self._left else b""


@asynccontextmanager
async def in_a_call() -> AsyncIterator[tuple[Discord, Channel, VoiceServer, discord.VoiceClient]]:
    intents = discord.Intents(guilds=True, voice_states=True)
    async with VoiceServer.running() as voice, Discord.open() as discord_:
        discord_.voice = voice
        hall = discord_.add_guild().add_channel("hall", kind=VOICE)
        client = discord.Client(intents=intents)
        with discord_.point_client():
            running = asyncio.create_task(client.start(discord_.token))
            await discord_.until(lambda: client.is_ready() and client.get_channel(hall.id))
            channel = client.get_channel(hall.id)
            assert isinstance(channel, discord.VoiceChannel)
            try:
                yield discord_, hall, voice, await channel.connect(timeout=10)
            finally:
                await client.close()
                await running


async def test_sound_arrives_as_it_was_sent():
    async with in_a_call() as (_, hall, voice, client):
        assert hall.guild is not None
        ended = asyncio.Event()
        client.play(Numbered(25), after=lambda _error: client.loop.call_soon_threadsafe(ended.set))
        await ended.wait()
        call = voice.call(hall.guild.id)
        music = await call.hear_music(25)
        assert [packet.frame for packet in music] == [f"frame {number}".encode() for number in range(1, 26)]
        assert call.faults == []
        await client.disconnect()
        assert hall.guild.in_voice(hall.discord.bot) is None
        await hall.discord.until(lambda: not call.is_open)


async def test_after_a_lost_connection_another_is_made(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("discord.voice_state.ExponentialBackoff.delay", lambda _self: 0.01)
    async with in_a_call() as (_, hall, voice, client):
        assert hall.guild is not None
        client.play(Numbered(1000))
        first = voice.call(hall.guild.id)
        await first.hear_music(60)  # by then the first report has come: see `VoiceServer._report`
        await first.drop(4006)
        await hall.discord.until(lambda: len(voice.calls) == 2 and client.is_connected())
        client.stop()
        client.play(Numbered(20))
        second = voice.call(hall.guild.id)
        await second.hear_music(20)
        assert first.faults == second.faults == []


async def test_who_is_put_out_is_told_twice():
    async with in_a_call() as (discord_, hall, voice, client):
        assert hall.guild is not None
        discord_.disconnect_from_voice(hall.guild)
        await discord_.until(lambda: not client.is_connected() and not voice.calls[0].is_open)


@asynccontextmanager
async def knocking(voice: VoiceServer, query: str = "?v=8") -> AsyncIterator[aiohttp.ClientWebSocketResponse]:
    async with (
        aiohttp.ClientSession() as session,
        session.ws_connect(f"wss://{voice.endpoint}/{query}", max_msg_size=0) as ws,
    ):
        yield ws


async def say(ws: aiohttp.ClientWebSocketResponse, op: Op, **data: object) -> None:
    await ws.send_json({"op": op, "d": data})


async def test_only_who_was_let_in_comes_in():
    async with VoiceServer.running() as voice:
        told = voice.admit(guild_id=1, user_id=2, session_id="mine")
        known = {"server_id": "1", "user_id": "2", "session_id": "mine", "token": told["token"]}
        for wrong, code in (({"token": "x"}, 4004), ({"session_id": "x"}, 4006), ({"user_id": "3"}, 4004)):
            async with knocking(voice) as ws:
                await ws.receive_json()
                await say(ws, Op.IDENTIFY, **(known | wrong))
                await ws.receive()
                assert ws.close_code == code
        async with knocking(voice) as ws:
            assert (await ws.receive_json())["op"] == Op.HELLO
            await say(ws, Op.IDENTIFY, **known)
            assert (await ws.receive_json())["op"] == Op.READY
            await say(ws, Op.HEARTBEAT, t=7, seq_ack=1)
            assert (await ws.receive_json())["d"] == {"t": 7}
            await say(ws, Op.SPEAKING, speaking=1, ssrc=0)
            await ws.receive()
            assert ws.close_code == 4003


async def test_a_session_is_resumed_once_it_was_described():
    async with in_a_call() as (_, hall, voice, _client):
        assert hall.guild is not None
        call = voice.call(hall.guild.id)
        known = {"server_id": str(hall.guild.id), "session_id": call.session_id, "token": call.token, "seq_ack": 3}
        async with knocking(voice) as ws:
            await ws.receive_json()
            await say(ws, Op.RESUME, **known)
            assert (await ws.receive_json())["op"] == Op.RESUMED
        assert call.resumes == 1


async def test_a_certificate_of_another_is_not_trusted():
    async with VoiceServer.running() as voice, aiohttp.ClientSession() as session:
        stranger = ssl.create_default_context()
        with pytest.raises(aiohttp.ClientConnectorCertificateError):
            await session.get(f"https://{voice.endpoint}/", ssl=stranger)
