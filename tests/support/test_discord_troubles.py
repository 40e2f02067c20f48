"""The stand-in for Discord: errors, lost answers, rate limits, lost sockets."""

from __future__ import annotations

import asyncio
import time

import aiohttp
import pytest

from tests.support.bare import rest
from tests.support.discord import Discord
from tests.support.scenes import Scene, running
from tests.support.small_bot import Client


async def test_errors_are_passed_by_and_the_client_tries_again(scene: Scene):
    scene.discord.fail_next("POST", "/messages$", status=502)
    await scene.place.send("at last")
    posts = [one.status for one in scene.discord.requests if one.path.endswith("/messages")]
    assert posts == [502, 200]


async def test_an_answer_can_be_lost_after_all_was_done(scene: Scene):
    scene.discord.fail_next("POST", "/messages$", after_doing=True)
    sent = await scene.place.send("once")  # discord.py tries again by itself, with the same nonce
    scene.discord.fail_next("POST", "/messages$", after_doing=True, status=0)
    with pytest.raises(aiohttp.ClientError):
        await scene.place.send("cut")
    assert [message.content for message in scene.channel.messages] == ["once", "cut"]
    assert sent.id == scene.channel.messages[0].id


async def test_a_wanted_rate_limit_is_waited_for(scene: Scene):
    scene.discord.rate_limit_next("POST", "/messages$", retry_after=0.2, is_global=True)
    began = time.monotonic()
    await scene.place.send("later")
    assert time.monotonic() - began >= 0.2
    assert [one.status for one in scene.discord.requests if one.path.endswith("/messages")] == [429, 200]


async def test_real_limits_are_told_and_held(scene: Scene):
    scene.discord.real_limits = True
    async with rest(scene.discord) as ask:
        path = f"/channels/{scene.channel.id}/messages"
        answers = [await ask("POST", path, {"content": "x"}) for _ in range(6)]
        assert [status for status, _ in answers] == [200] * 5 + [429]
        assert 0 < answers[5][1]["retry_after"] <= 5
        assert answers[5][1]["global"] is False
        users = await asyncio.gather(*[ask("GET", "/users/@me") for _ in range(60)])
        assert {body["global"] for status, body in users if status == 429} == {True}


async def test_a_lost_socket_is_resumed_and_nothing_is_missed(scene: Scene):
    scene.discord.gateway.ask_to_reconnect()
    await scene.discord.until(lambda: scene.discord.resumes == 1)
    await scene.discord.drop_sockets()
    for number in range(3):
        await scene.ann.says(scene.ann.dm, str(number))
    await scene.discord.until(lambda: len(scene.client.heard) == 3)
    assert [message.content for message in scene.client.heard] == ["0", "1", "2"]
    assert (scene.discord.identifies, scene.discord.resumes) == (1, 2)


async def test_a_forgotten_session_begins_anew(scene: Scene):
    await scene.discord.drop_sockets(resumable=False)
    await scene.discord.until(lambda: scene.discord.identifies == 2 and scene.client.guilds)
    asked, _ = await scene.composed()
    assert not asked.failed


async def test_a_session_is_declared_over(scene: Scene):
    scene.discord.gateway.invalidate(resumable=True)
    await scene.discord.until(lambda: scene.discord.resumes == 1)
    scene.discord.gateway.invalidate()
    await scene.discord.until(lambda: scene.discord.identifies == 2)


async def test_without_heartbeats_answered_the_client_comes_again():
    async with Discord.open() as stage:
        stage.gateway.heartbeat_seconds = 0.05
        scene = Scene(stage)
        scene.client = Client(heartbeat_timeout=0.3)
        async with running(scene.client, stage):
            stage.gateway.acknowledges = False
            await stage.until(lambda: stage.resumes >= 1)
            stage.gateway.acknowledges = True


async def test_discord_is_down_for_a_while(scene: Scene, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("discord.backoff.ExponentialBackoff.delay", lambda _self: 0.05)
    await scene.discord.goes_down()
    with pytest.raises(aiohttp.ClientError):
        await scene.place.send("x")
    scene.discord.comes_back()
    await scene.discord.until(lambda: scene.discord.identifies == 2 and scene.client.guilds)
    asked, _ = await scene.composed()
    assert not asked.failed


async def test_a_broken_event_ends_discord_py():
    async with Discord.open() as stage:
        scene = Scene(stage)
        with stage.point_client():
            task = asyncio.create_task(scene.client.start(stage.token))
            await stage.until(lambda: stage.is_connected)
            await stage.send_gateway("MESSAGE_REACTION_ADD", {"broken": True})
            with pytest.raises(KeyError):
                await task
