"""The stand-in for Discord: the gateway, guilds and voice."""

from __future__ import annotations

import json

import discord
import pytest

from tests.support.bare import knocking, rest
from tests.support.discord import VOICE, Discord
from tests.support.scenes import Scene, running
from tests.support.small_bot import Client


@pytest.mark.parametrize("privileged", ["members", "presences", "message_content"])
async def test_privileged_intents_are_disallowed(privileged: str):
    async with Discord.open() as stage:
        intents = discord.Intents(guilds=True, **{privileged: True})
        client = Client(intents)
        with stage.point_client(), pytest.raises(discord.PrivilegedIntentsRequired):
            await client.start(stage.token)


async def test_a_wrong_token_does_not_log_in():
    async with Discord.open() as stage:
        client = Client()
        with stage.point_client(), pytest.raises(discord.LoginFailure):
            await client.start("wrong")
        await client.close()


@pytest.mark.parametrize(
    ("told", "code"),
    [
        ("no json", 4002),
        (json.dumps({"op": 1, "d": "x" * 4096}), 4002),
        (json.dumps({"op": 99}), 4001),
        (json.dumps({"op": 4, "d": {}}), 4003),
        (json.dumps({"op": 2, "d": {"token": "wrong", "intents": 1}}), 4004),
        (json.dumps({"op": 6, "d": {"token": "wrong", "session_id": "x", "seq": 1}}), 4004),
    ],
)
async def test_wrong_payloads_close_the_socket(told: str, code: int):
    async with Discord.open() as stage, knocking(stage) as ws:
        await ws.send_str(told)
        await ws.receive()
        assert ws.close_code == code


async def test_too_many_payloads_close_the_socket():
    async with Discord.open() as stage, knocking(stage) as ws:
        for _ in range(121):
            await ws.send_json({"op": 1, "d": None})
        answers = [await ws.receive() for _ in range(121)]
        assert [json.loads(one.data)["op"] for one in answers[:120]] == [11] * 120
        assert ws.close_code == 4008


async def test_events_come_by_intents_and_by_shards():
    async with Discord.open() as stage:
        stage.shards = 2
        guilds = [stage.add_guild(f"guild {number}") for number in range(4)]
        async with knocking(stage) as ws:
            wanted = {"token": stage.token, "intents": 1, "shard": [1, 2]}
            await ws.send_json({"op": 2, "d": wanted})
            ready = await ws.receive_json()
            served = [guild for guild in guilds if (guild.id >> 22) % 2 == 1]
            assert [int(one["id"]) for one in ready["d"]["guilds"]] == [guild.id for guild in served]
            for guild in served:
                assert (await ws.receive_json())["d"]["name"] == guild.name
            for guild in guilds:
                channel = guild.add_channel("songs")
                await guild.add_member("Ann").says(channel, "not to be heard without the intent")
            for guild in served:
                event = await ws.receive_json()
                assert (event["t"], event["d"]["guild_id"]) == ("CHANNEL_CREATE", str(guild.id))


async def test_two_shards_share_the_guilds():
    async with Discord.open() as stage:
        stage.shards = 2
        scene = Scene(stage)
        async with running(scene.client, stage):
            await stage.until(lambda: stage.identifies == 2 and scene.client.get_channel(scene.channel.id))
            asked, _ = await scene.composed()
            assert not asked.failed


async def test_guilds_channels_and_roles_come_and_go(scene: Scene):
    await scene.discord.until(scene.client.is_ready)
    scene.client.events.clear()
    guild = scene.discord.add_guild("More", locale="ja", joins=True)
    channel = guild.add_channel("here", permissions={"send_messages": False})
    role = guild.add_role("DJ", permissions=["manage_messages"])
    guild.give(guild.add_member(scene.ann), role)
    await scene.discord.until(lambda: (found := scene.client.get_guild(guild.id)) and found.get_role(role.id))
    known = scene.client.get_channel(channel.id)
    assert isinstance(known, discord.TextChannel)
    assert not known.permissions_for(known.guild.me).send_messages
    assert known.guild.preferred_locale is discord.Locale.japanese
    asked = await scene.ann.slash(channel, "compose", prompt="x")
    assert asked.payload["member"]["roles"] == [str(role.id)]
    await asked.reply()
    guild.take(scene.ann, role)
    assert asked.payload["member"]["roles"] == []
    guild.remove_member(scene.ann)
    with pytest.raises(AssertionError, match="not in More"):
        await scene.ann.slash(channel, "compose", prompt="x")
    channel.delete()
    other = guild.add_channel("there")
    scene.discord.remove_guild(guild)
    with pytest.raises(discord.Forbidden):
        await scene.client.fetch_channel(other.id)
    await scene.discord.until(lambda: scene.client.events[-1:] == ["left More"])
    assert scene.client.events[0] == "joined More"


async def test_people_and_the_bot_in_voice(scene: Scene):
    hall, attic = scene.guild.add_channel("hall", kind=VOICE), scene.guild.add_channel("attic", kind=VOICE)
    await scene.ann.joins(hall)
    await scene.discord.until(lambda: scene.client.events == ["Ann in hall"])
    await scene.ann.joins(attic)
    await scene.discord.until(lambda: scene.client.events[1:] == ["Ann in attic"])
    await scene.ann.leaves_voice()
    await scene.discord.until(lambda: scene.client.events[2:] == ["Ann in None"])
    attic.deny("connect")
    guild = scene.client.get_guild(scene.guild.id)
    assert guild is not None
    await guild.change_voice_state(channel=guild.get_channel(attic.id))
    await guild.change_voice_state(channel=guild.get_channel(hall.id))
    await scene.discord.until(lambda: scene.guild.in_voice(scene.discord.bot) is hall)
    scene.discord.move_in_voice(attic)
    assert scene.guild.in_voice(scene.discord.bot) is attic
    scene.discord.move_in_voice(hall)
    hall.delete()
    assert scene.guild.in_voice(scene.discord.bot) is None
    await scene.discord.until(lambda: scene.client.events[-1] == "Minstrel in None")


async def test_members_are_asked_for_by_id_and_by_name(scene: Scene):
    guild = scene.client.get_guild(scene.guild.id)
    assert guild is not None
    (ann,) = await guild.query_members("an")
    assert await guild.query_members(user_ids=[ann.id, 1]) == [ann]
    assert (await guild.fetch_member(ann.id)).display_name == "Ann"


async def test_the_voice_channel_says_what_is_played_where_the_bot_may_say_so(scene: Scene):
    hall = scene.guild.add_channel("hall", kind=VOICE)
    await scene.discord.until(lambda: scene.client.get_channel(hall.id))
    known = scene.client.get_channel(hall.id)
    assert isinstance(known, discord.VoiceChannel)
    with pytest.raises(discord.Forbidden):
        await known.edit(status="a waltz")
    hall.allow("set_voice_channel_status")
    await known.edit(status="a waltz")
    assert hall.voice_status == "a waltz"


async def test_the_bot_shows_what_it_does(scene: Scene):
    await scene.client.change_presence(activity=discord.Game("a waltz"))
    await scene.discord.until(lambda: scene.discord.gateway.presences)
    assert scene.discord.gateway.presences[-1]["activities"][0]["name"] == "a waltz"


async def test_voice_ends_with_the_session(scene: Scene):
    hall = scene.guild.add_channel("hall", kind=VOICE)
    guild = scene.client.get_guild(scene.guild.id)
    assert guild is not None
    await scene.discord.until(lambda: guild.get_channel(hall.id))
    await guild.change_voice_state(channel=guild.get_channel(hall.id))
    await scene.discord.until(lambda: scene.guild.in_voice(scene.discord.bot) is hall)
    await scene.discord.drop_sockets()
    await scene.discord.until(lambda: scene.discord.resumes == 1)
    assert scene.guild.in_voice(scene.discord.bot) is hall
    await scene.client.close()
    await scene.discord.until(lambda: scene.guild.in_voice(scene.discord.bot) is None)


async def test_a_stand_in_that_stumbles_fails_the_test():
    opened = Discord.open()
    stage = await opened.__aenter__()
    async with rest(stage) as ask:
        await ask("POST", f"/channels/{stage.add_guild().add_channel('songs').id}/messages", ["a list"])
    with pytest.raises(AssertionError, match="stumbled"):
        await opened.__aexit__(None, None, None)
