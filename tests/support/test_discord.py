"""The stand-in for Discord: commands, buttons, selects and modals, with a client of discord.py's own."""

from __future__ import annotations

import asyncio

import discord
import pytest
from discord import app_commands

from tests.support import bare
from tests.support.bare import rest
from tests.support.discord import Discord, Upload
from tests.support.scenes import Scene


async def test_a_command_is_answered_later_with_a_file_and_buttons_and_followed_up_in_private(scene: Scene):
    bob = scene.guild.add_member("Bob")
    asked, message = await scene.composed(tempo=96, mood="sad", singer=bob)
    assert not asked.failed
    assert asked.deferred
    assert asked.latency < 1
    assert message is asked.message
    assert message.text == "a waltz, 96, sad, Bob, de"
    assert message.buttons == ["Cancel", "✏️", "Never"]
    sound = message.attachment(".mp3")
    assert (sound.filename, sound.description, sound.data) == ("a_waltz.mp3", "A waltz", b"sound")
    assert sound.content_type == "audio/mpeg"
    await asked.until(lambda: len(asked.replies) == 2)
    assert asked.replies[1].ephemeral
    assert scene.channel.messages == [message]
    assert [edit.payload["content"] for edit in message.edits] == [message.content]
    assert scene.discord.refused == []


async def test_the_app_refuses_what_the_registered_commands_do_not_allow(scene: Scene):
    ann, channel = scene.ann, scene.channel
    for wrong, options in (
        ("no option", {"prompt": "x", "speed": 3}),
        ("needs", {}),
        ("at most 240", {"prompt": "x", "tempo": 500}),
        ("at least 1 in length", {"prompt": ""}),
        ("none of the choices", {"prompt": "x", "mood": "angry"}),
        ("no value", {"prompt": "x", "tempo": "fast"}),
        ("no value", {"prompt": "x", "tempo": True}),
    ):
        with pytest.raises(AssertionError, match=wrong):
            await ann.slash(channel, "compose", **options)
    with pytest.raises(AssertionError, match="no command 'compos'"):
        await ann.slash(channel, "compos")
    with pytest.raises(AssertionError, match="needs one of its subcommands"):
        await ann.slash(channel, "playlist")
    with pytest.raises(AssertionError, match="is not shown /share"):
        await ann.slash(channel, "share", channel=channel, sheet=Upload(filename="x", data=b""))
    with pytest.raises(AssertionError, match="private messages"):
        await ann.slash(ann.dm, "share", channel=channel)


async def test_subcommands_menus_files_and_channels(scene: Scene):
    proposed = await scene.ann.slash(scene.channel, "playlist propose", song="a waltz")
    assert proposed.text == "a waltz\nProposed\na waltz"
    assert proposed.message is not None
    assert proposed.message.payload["interaction_metadata"]["name"] == "playlist propose"
    said = await scene.ann.says(scene.channel, "a rainy day")
    asked = await scene.ann.use_on_message("Compose from this", said)
    assert asked.text == "like 'a rainy day'"
    asked = await scene.ann.use_on_member("Compose for", scene.guild.add_member("Bob"), scene.channel)
    assert asked.text == "for Bob"
    mod = scene.guild.add_member("Mod", moderator=True)
    sheet = Upload(filename="sheet.txt", data=b"do re mi")
    shared = await mod.slash(scene.channel, "share", channel=scene.channel, sheet=sheet)
    assert shared.text == "sheet.txt do re mi in songs"
    assert shared.ephemeral


async def test_a_command_in_private(scene: Scene):
    asked = await scene.ann.slash(scene.ann.dm, "compose", prompt="a waltz")
    message = await asked.reply()
    assert scene.ann.dm.messages == [message]


async def test_choices_while_typing(scene: Scene):
    choices = await scene.ann.autocomplete(scene.channel, "compose", "prompt", "bos", mood="sad")
    assert choices == [{"name": "bos sad", "value": "bos"}]


async def test_at_most_twenty_five_choices():
    async with Discord.open() as stage, rest(stage) as ask:
        channel = stage.add_guild().add_channel("songs")
        assert channel.guild is not None
        ann = channel.guild.add_member("Ann")
        await ask(
            "PUT", f"/applications/{stage.bot_id}/commands", [bare.command(options=[bare.option(autocomplete=True)])]
        )
        typing = asyncio.create_task(ann.autocomplete(channel, "compose", "prompt", "bos"))
        await stage.until(lambda: stage.interactions)
        (asked,) = stage.interactions.values()
        for count, expected in ((26, 400), (25, 204)):
            choices = [{"name": str(at), "value": str(at)} for at in range(count)]
            body = {"type": 8, "data": {"choices": choices}}
            assert (await ask("POST", f"/interactions/{asked.id}/{asked.token}/callback", body))[0] == expected
        assert len(await typing) == 25
        stage.patience_seconds = 0.05
        with pytest.raises(AssertionError, match="loading options failed"):
            await ann.autocomplete(channel, "compose", "prompt", "bos")


async def test_buttons_by_label_emoji_and_custom_id(scene: Scene):
    _, message = await scene.composed()
    clicked = await scene.ann.press(message, "✏️")
    assert clicked.modal is not None
    assert clicked.modal.labels == ["Name", "Note"]
    sent = await scene.ann.submit(clicked.modal, {"Name": "Dawn"})
    assert sent.text == "Dawn: none"
    assert sent.ephemeral
    for wrong in ({"Nam": "x"}, {"Name": ""}, {"Name": "x" * 21}):
        with pytest.raises(AssertionError):
            await scene.ann.submit(clicked.modal, wrong)
    with pytest.raises(AssertionError, match="disabled"):
        await scene.ann.press(message, "Never")
    with pytest.raises(AssertionError, match=r"no button 'Play'.*Cancel"):
        await scene.ann.press(message, "Play")
    pressed = await scene.ann.press(message, "test:cancel")
    assert pressed.message is message
    assert (message.content, message.buttons) == ("cancelled", [])


async def test_selects_of_texts_and_of_people(scene: Scene):
    _, message = await scene.composed()
    chosen = await scene.ann.select(message, "Key", ["A minor"])
    assert chosen.deferred
    await scene.discord.until(lambda: message.content == "in Am")
    picked = await scene.ann.select(message, "test:who", [scene.ann])
    assert picked.text == "for Ann"
    with pytest.raises(AssertionError, match="cannot be chosen"):
        await scene.ann.select(message, "Key", ["B"])


async def test_only_she_sees_what_is_for_her_eyes(scene: Scene):
    asked, _ = await scene.composed()
    await asked.until(lambda: len(asked.replies) == 2)
    bob = scene.guild.add_member("Bob")
    with pytest.raises(AssertionError, match="only Ann"):
        await bob.press(asked.replies[1], "x")
    async with rest(scene.discord) as ask:
        status, body = await ask(
            "PATCH", f"/channels/{scene.channel.id}/messages/{asked.replies[1].id}", {"content": "x"}
        )
    assert (status, body["code"]) == (404, 10008)


async def test_the_first_followup_is_the_end_of_thinking(scene: Scene):
    @app_commands.command(description="x")
    async def think(interaction: discord.Interaction) -> None:
        await interaction.response.defer(ephemeral=True)
        await interaction.followup.send("thought", ephemeral=False)

    scene.client.tree.add_command(think)
    await scene.client.tree.sync()
    asked = await scene.ann.slash(scene.channel, "think")
    await asked.reply()
    assert [message.text for message in asked.replies] == ["thought"]
    assert asked.ephemeral


async def test_after_thinking_was_taken_back_a_followup_is_a_message_of_its_own(scene: Scene):
    @app_commands.command(description="x")
    async def rethink(interaction: discord.Interaction) -> None:
        await interaction.response.defer()
        await interaction.delete_original_response()
        await interaction.followup.send("for you alone", ephemeral=True)

    scene.client.tree.add_command(rethink)
    await scene.client.tree.sync()
    asked = await scene.ann.slash(scene.channel, "rethink")
    reply = await asked.reply()
    assert (reply.text, reply.ephemeral) == ("for you alone", True)
    assert reply is not asked.message
    assert scene.channel.messages == []


async def test_a_late_callback_fails(scene: Scene):
    scene.discord.patience_seconds = 0.1
    scene.client.delay_seconds = 0.3
    asked = await scene.ann.slash(scene.channel, "compose", prompt="x")
    assert asked.failed
    assert asked.message is None
    await scene.discord.until(lambda: scene.discord.refused)
    assert [(one.status, one.answer["code"]) for one in scene.discord.refused] == [(404, 10062)]


async def test_a_token_ends(scene: Scene):
    asked, _ = await scene.composed()
    await asked.until(lambda: len(asked.replies) == 2)
    scene.discord.expire(asked)
    async with rest(scene.discord) as ask:
        path = f"/webhooks/{scene.discord.bot_id}/{asked.token}"
        assert (await ask("POST", path, {"content": "x"}))[1]["code"] == 50027
        assert (await ask("PATCH", f"{path}/messages/@original", {"content": "x"}))[1]["code"] == 50027
        status, body = await ask("POST", f"/interactions/{asked.id}/{asked.token}/callback", {"type": 4, "data": {}})
        assert (status, body["code"]) == (400, 40060)


async def test_callbacks_that_do_not_fit_are_refused(scene: Scene):
    scene.client.delay_seconds = 0.5
    asking = asyncio.create_task(scene.ann.slash(scene.channel, "compose", prompt="x"))
    await scene.discord.until(lambda: scene.discord.interactions)
    (asked,) = scene.discord.interactions.values()
    async with rest(scene.discord) as ask:
        path = f"/interactions/{asked.id}/{asked.token}/callback"
        early = await ask(
            "PATCH", f"/webhooks/{scene.discord.bot_id}/{asked.token}/messages/@original", {"content": "x"}
        )
        assert early[1]["code"] == 10015
        for body in ({"type": 7, "data": {}}, {"type": 8, "data": {"choices": []}}, {"type": 4, "data": {}}, {}):
            assert (await ask("POST", path, body))[0] == 400
        window = {"custom_id": "x", "title": "t" * 46, "components": []}
        status, body = await ask("POST", path, {"type": 9, "data": window})
        assert (status, set(body["errors"]["data"])) == (400, {"title", "components"})
        assert (await ask("POST", f"{path}?with_response=1", {"type": 4, "data": {"content": "mine"}}))[0] == 200
    assert (await asking).text == "mine"
    await scene.discord.until(lambda: [one for one in scene.discord.refused if one.answer["code"] == 40060])
