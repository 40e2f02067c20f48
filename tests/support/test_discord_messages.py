"""The stand-in for Discord: messages, reactions and what the bot may see and do."""

from __future__ import annotations

import io
from typing import Any

import aiohttp
import discord
import pytest
from PIL import Image

from tests.support.bare import rest
from tests.support.discord import Upload
from tests.support.scenes import Scene


async def test_the_bot_reads_what_is_said_to_it_and_nothing_else(scene: Scene):
    own = await scene.place.send("hello")
    await scene.ann.says(scene.channel, "secret", files=[Upload(filename="x.txt", data=b"x")])
    await scene.ann.says(scene.channel, f"{scene.discord.mention} a waltz")
    await scene.ann.says(scene.channel, "like that", reply_to=scene.channel.messages[0])
    await scene.ann.says(scene.ann.dm, "psst")
    await scene.discord.until(lambda: len(scene.client.heard) == 5)
    assert [message.content for message in scene.client.heard] == [
        "hello",
        "",
        f"{scene.discord.mention} a waltz",
        "like that",
        "psst",
    ]
    assert scene.client.heard[1].attachments == []
    reply = scene.client.heard[3].reference
    assert reply is not None
    assert reply.message_id == own.id
    history = [message.content async for message in scene.place.history()]
    assert history == ["like that", f"{scene.discord.mention} a waltz", "", "hello"]


async def test_pages_of_history(scene: Scene):
    for number in range(7):
        await scene.ann.says(scene.ann.dm, str(number))
    messages = scene.ann.dm.messages
    async with rest(scene.discord) as ask:
        path = f"/channels/{scene.ann.dm.id}/messages"

        async def texts(**query: Any) -> list[str]:
            return [one["content"] for one in (await ask("GET", path, params=query))[1]]

        assert await texts(limit=2) == ["6", "5"]
        assert await texts(limit=2, before=messages[5].id) == ["4", "3"]
        assert await texts(limit=2, after=messages[1].id) == ["3", "2"]
        assert await texts(limit=3, around=messages[3].id) == ["4", "3", "2"]
        assert (await ask("GET", path, params={"limit": 101}))[0] == 400


async def test_edits_keep_what_they_do_not_name_and_drop_files_that_they_do_not_list(scene: Scene):
    files = [discord.File(io.BytesIO(b"1"), "one.mid"), discord.File(io.BytesIO(b"2"), "two.mid")]
    sent = await scene.place.send("songs", files=files, embed=discord.Embed(title="t"))
    await sent.edit(content="more")
    (message,) = scene.channel.messages
    assert [one.filename for one in message.attachments] == ["one.mid", "two.mid"]
    assert message.text == "more\nt"
    gone = message.attachments[0]
    sent = await sent.edit(attachments=[sent.attachments[1], discord.File(io.BytesIO(b"3"), "three.mid")], embed=None)
    assert [one.data for one in message.attachments] == [b"2", b"3"]
    assert message.text == "more"
    assert await sent.attachments[1].read() == b"3"
    async with aiohttp.ClientSession() as session, session.get(gone.url) as answer:
        assert answer.status == 404
    with pytest.raises(discord.HTTPException) as empty:
        await sent.edit(content=None, attachments=[])
    assert empty.value.code == 50006
    assert len(message.edits) == 2
    await scene.discord.until(lambda: scene.client.events == ["edited more"] * 2)
    await sent.delete()
    await scene.discord.until(lambda: f"deleted {sent.id}" in scene.client.events)
    assert scene.channel.messages == []


async def test_pictures_have_their_size_and_embeds_find_their_files(scene: Scene):
    picture = io.BytesIO()
    Image.new("RGB", (3, 2)).save(picture, "png")
    picture.seek(0)
    embed = discord.Embed().set_image(url="attachment://roll.png")
    await scene.place.send(file=discord.File(picture, "roll.png"), embed=embed)
    (message,) = scene.channel.messages
    assert (message.payload["attachments"][0]["width"], message.payload["attachments"][0]["height"]) == (3, 2)
    assert message.embeds[0]["image"]["url"] == message.attachments[0].url


async def test_people_edit_and_delete_what_is_theirs(scene: Scene):
    said = await scene.ann.says(scene.ann.dm, "helo")
    await scene.ann.edits(said, "hello")
    await scene.discord.until(lambda: scene.client.events == ["edited hello"])
    await scene.ann.deletes(said)
    await scene.discord.until(lambda: scene.client.events[1:] == [f"deleted {said.id}"])
    await scene.place.send("the bot's")
    (message,) = scene.channel.messages
    with pytest.raises(AssertionError, match="may not delete"):
        await scene.ann.deletes(message)
    await scene.guild.add_member("Mod", moderator=True).deletes(message)
    assert scene.channel.messages == []
    with pytest.raises(AssertionError, match="deleted"):
        await scene.ann.react(message, "👍")


async def test_a_nonce_sends_once(scene: Scene):
    first = await scene.place.send("once", nonce="song-1")
    second = await scene.place.send("once", nonce="song-1")
    assert first.id == second.id
    assert len(scene.channel.messages) == 1


async def test_nobody_is_called_who_must_not_be(scene: Scene):
    await scene.place.send(f"{scene.ann.mention} @everyone")
    await scene.place.send(scene.ann.mention, allowed_mentions=discord.AllowedMentions(users=True))
    quiet, loud = scene.channel.messages
    assert (quiet.mentioned, quiet.mentions_everyone) == ([], False)
    assert loud.mentioned == [scene.ann]


async def test_reactions_come_go_and_are_cleared(scene: Scene):
    sent = await scene.place.send("vote")
    (message,) = scene.channel.messages
    bob = scene.guild.add_member("Bob")
    await sent.add_reaction("👍")
    await scene.ann.react(message, "👍")
    await bob.react(message, "❤️")
    assert message.reactions == {"👍": [scene.discord.bot, scene.ann], "❤️": [bob]}
    fetched = await scene.place.fetch_message(sent.id)
    assert [(str(one.emoji), one.count, one.me) for one in fetched.reactions] == [("👍", 2, True), ("❤️", 1, False)]
    assert [user.name async for user in fetched.reactions[0].users(limit=1)] == ["Minstrel"]
    assert len([user async for user in fetched.reactions[0].users()]) == 2
    await scene.ann.unreact(message, "👍")
    await scene.discord.clear_reactions(message, "👍")
    await scene.discord.clear_reactions(message)
    me, ann = scene.discord.bot_id, scene.ann.id
    await scene.discord.until(lambda: len(scene.client.reactions) == 6)
    assert scene.client.reactions == [
        ("+", me, "👍"),
        ("+", ann, "👍"),
        ("+", bob.id, "❤️"),
        ("-", ann, "👍"),
        ("clear", None, "👍"),
        ("clear", None, ""),
    ]
    with pytest.raises(discord.HTTPException) as unknown:
        await sent.add_reaction("♪")
    assert unknown.value.code == 10014
    with pytest.raises(discord.Forbidden) as forbidden:
        await sent.clear_reactions()
    assert forbidden.value.code == 50013


async def test_what_the_bot_may_not_do(scene: Scene):
    channel, place = scene.channel, scene.place
    hers = await scene.ann.says(channel, "mine")
    sent = await place.send("x")

    async def code(awaitable: Any) -> int:
        with pytest.raises(discord.HTTPException) as refused:
            await awaitable
        return refused.value.code

    assert await code(place.get_partial_message(hers.id).edit(content="x")) == 50005
    assert await code(place.get_partial_message(hers.id).delete()) == 50013
    channel.deny("attach_files")
    assert await code(place.send(file=discord.File(io.BytesIO(b"x"), "x.txt"))) == 50013
    channel.deny("embed_links")
    assert await code(place.send(embed=discord.Embed(title="x"))) == 50013
    channel.deny("add_reactions")
    assert await code(sent.add_reaction("👍")) == 50013
    channel.deny("read_message_history")
    assert await code(place.fetch_message(sent.id)) == 50001
    assert await code(sent.reply("x")) == 160002
    channel.deny("send_messages")
    assert await code(place.send("x")) == 50013
    await sent.edit(content="y")
    channel.deny("view_channel")
    assert await code(sent.edit(content="z")) == 50001
    scene.ann.takes_private_messages = False
    user = await scene.client.fetch_user(scene.ann.id)
    assert await code(user.send("x")) == 50007
    await scene.discord.until(lambda: not place.permissions_for(place.guild.me).view_channel)
    heard = len(scene.client.heard)
    await scene.ann.says(channel, f"{scene.discord.mention} unseen")
    await scene.ann.says(scene.ann.dm, "seen")
    await scene.discord.until(lambda: len(scene.client.heard) > heard)
    assert scene.client.heard[heard].content == "seen"


async def test_unknown_things_are_unknown(scene: Scene):
    async with rest(scene.discord) as ask:
        at = scene.channel.id
        for method, path, code in (
            ("GET", "/channels/1", 10003),
            ("GET", f"/channels/{at}/messages/1", 10008),
            ("GET", "/guilds/1", 10004),
            ("GET", f"/guilds/{scene.guild.id}/members/1", 10007),
            ("GET", "/users/1", 10013),
            ("GET", f"/applications/{scene.discord.bot_id}/commands/1", 10063),
            ("POST", "/webhooks/1/x", 10015),
            ("GET", "/channels/x", 50035),
            ("GET", "/nothing", 0),
        ):
            assert (await ask(method, path, {}))[1]["code"] == code, path
        status, body = await ask(
            "POST", f"/channels/{at}/messages", data=b"{", headers={"Content-Type": "application/json"}
        )
        assert (status, body["code"]) == (400, 50109)
        status, _ = await ask("GET", "/users/@me", headers={"Authorization": "Bot wrong"})
        assert status == 401
    assert scene.discord.invalid_requests == 1
