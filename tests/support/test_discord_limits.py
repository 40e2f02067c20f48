"""The stand-in for Discord: what is over a limit is refused."""

from __future__ import annotations

import io
from typing import Any

import discord
import pytest

from tests.support import bare
from tests.support.bare import rest
from tests.support.discord import Discord
from tests.support.scenes import Scene

PART = "components.0.components.0"


@pytest.mark.parametrize(
    ("payload", "path"),
    [
        ({"content": "x" * 2001}, "content"),
        ({"embeds": [{"title": "x" * 257}]}, "embeds.0.title"),
        ({"embeds": [{"description": "x" * 4097}]}, "embeds.0.description"),
        ({"embeds": [{"fields": [{"name": "n", "value": "v"}] * 26}]}, "embeds.0.fields"),
        ({"embeds": [{"fields": [{"name": "", "value": "v" * 1025}]}]}, "embeds.0.fields.0.value"),
        ({"embeds": [{"title": "x", "image": {"url": "file:///x"}}]}, "embeds.0.image.url"),
        ({"embeds": [{"description": "x" * 3001}] * 2}, "embeds"),
        ({"embeds": [{"title": "x"}] * 11}, "embeds"),
        ({"components": [bare.row(bare.button(custom_id="x" * 101))]}, f"{PART}.custom_id"),
        ({"components": [bare.row(bare.button()), bare.row(bare.button())]}, "components.1.components.0.custom_id"),
        ({"components": [bare.row(bare.button(label="x" * 81))]}, f"{PART}.label"),
        ({"components": [bare.row(bare.button(label=None))]}, PART),
        ({"components": [bare.row(bare.button(emoji={"name": "♪"}))]}, f"{PART}.emoji.name"),
        ({"components": [bare.row(*[bare.button(custom_id=str(at)) for at in range(6)])]}, "components.0.components"),
        ({"components": [bare.row()] * 6}, "components"),
        ({"components": [bare.row(bare.select(), bare.button())]}, "components.0"),
        ({"components": [bare.row(bare.select(options=[]))]}, f"{PART}.options"),
        (
            {"components": [bare.row(bare.select(options=[{"label": "x" * 101, "value": "v"}]))]},
            f"{PART}.options.0.label",
        ),
        (
            {"components": [bare.row(bare.select(options=[{"label": "x", "value": "v"}] * 2))]},
            f"{PART}.options.1.value",
        ),
        (
            {"components": [bare.row(bare.select(options=[{"label": "x", "value": "v"}] * 26))]},
            f"{PART}.options",
        ),
        ({"attachments": [{"id": 0, "description": "x" * 1025}]}, "attachments.0.description"),
        ({"allowed_mentions": {"parse": ["users"], "users": ["1"]}}, "allowed_mentions"),
        ({"allowed_mentions": {"parse": ["all"]}}, "allowed_mentions.parse.0"),
        ({"message_reference": {"message_id": "1"}}, "message_reference"),
        ({"flags": 1 << 15}, "flags"),
    ],
)
async def test_messages_over_a_limit_are_refused(payload: dict[str, Any], path: str):
    async with Discord.open() as stage, rest(stage) as ask:
        channel = stage.add_guild().add_channel("songs")
        status, body = await ask("POST", f"/channels/{channel.id}/messages", {"content": "x"} | payload)
        assert (status, body["code"]) == (400, 50035)
        errors = body["errors"]
        for part in path.split("."):
            errors = errors[part]
        assert errors["_errors"][0]["message"]
        assert channel.messages == []


async def test_a_message_at_every_limit_is_taken():
    async with Discord.open() as stage, rest(stage) as ask:
        channel = stage.add_guild().add_channel("songs")
        fields = [{"name": "n", "value": "v"}] * 25
        payload = {
            "content": "x" * 2000,
            "embeds": [{"title": "t" * 256, "description": "d" * 4096, "fields": fields}],
            "components": [
                bare.row(*[bare.button(custom_id=f"{row}{at}".ljust(100)) for at in range(5)]) for row in range(5)
            ],
            "flags": 4,
        }
        status, body = await ask("POST", f"/channels/{channel.id}/messages", payload)
        assert status == 200
        assert body["embeds"] == []  # suppressed
        ids = [part["id"] for row in body["components"] for part in row["components"]]
        assert len(set(ids)) == 25
        assert (await ask("POST", f"/channels/{channel.id}/messages", {"content": " \n"}))[1]["code"] == 50006


async def test_files_that_are_too_large_are_refused(scene: Scene):
    scene.discord.upload_limit = 1000
    with pytest.raises(discord.HTTPException) as refused:
        await scene.place.send(file=discord.File(io.BytesIO(b"x" * 1001), "x.mp3"))
    assert (refused.value.status, refused.value.code) == (413, 40005)
    with pytest.raises(discord.HTTPException):
        await scene.place.send(files=[discord.File(io.BytesIO(b"x"), "x.txt") for _ in range(11)])
    await scene.place.send(file=discord.File(io.BytesIO(b"x" * 1000), "Größe 日本.mp3"))
    assert scene.channel.messages[0].attachments[0].filename == "Groe_.mp3"
    asked, _ = await scene.composed()
    assert asked.payload["attachment_size_limit"] == 1000


@pytest.mark.parametrize(
    "wrong",
    [
        [bare.command(name="Compose")],
        [bare.command(name="com pose")],
        [bare.command(name="c" * 33)],
        [bare.command(description="")],
        [bare.command(description="x" * 101)],
        [bare.command(), bare.command()],
        [bare.command(name=f"c{at}") for at in range(101)],
        [bare.command(description_localizations={"xx": "y"})],
        [bare.command(description_localizations={"de": "y" * 101})],
        [bare.command(name_localizations={"de": "Groß"})],
        [bare.command(options=[bare.option(name=f"o{at}") for at in range(26)])],
        [bare.command(options=[bare.option(), bare.option()])],
        [bare.command(options=[bare.option(name="a"), bare.option(name="b", required=True)])],
        [bare.command(options=[bare.option(), {"type": 1, "name": "sub", "description": "x"}])],
        [bare.command(options=[bare.option(choices=[{"name": "n", "value": "v"}] * 26)])],
        [bare.command(options=[bare.option(choices=[{"name": "n" * 101, "value": "v"}])])],
        [bare.command(options=[bare.option(choices=[{"name": "n", "value": 1}])])],
        [bare.command(options=[bare.option(choices=[{"name": "n", "value": "v"}], autocomplete=True)])],
        [bare.command(options=[bare.option(min_value=1)])],
        [
            bare.command(
                options=[bare.option(name=f"o{at}", choices=[{"name": "n" * 99, "value": "v"}] * 4) for at in range(25)]
            )
        ],
        [{"type": 3, "name": "Menu", "description": "x"}],
        [{"type": 3, "name": f"Menu {at}"} for at in range(16)],
    ],
)
async def test_commands_over_a_limit_are_refused(wrong: list[dict[str, Any]]):
    async with Discord.open() as stage, rest(stage) as ask:
        status, body = await ask("PUT", f"/applications/{stage.bot_id}/commands", wrong)
        assert status == 400
        assert body["code"] in (50035, 30032)
        assert stage.commands == []


async def test_commands_are_listed_changed_and_removed_and_keep_their_ids():
    async with Discord.open() as stage, rest(stage) as ask:
        path = f"/applications/{stage.bot_id}/commands"
        words = {"de": "Komponiert"}
        _, (first,) = await ask("PUT", path, [bare.command(description_localizations=words)])
        _, (again,) = await ask("PUT", path, [bare.command(options=[bare.option(required=True)])])
        assert again["id"] == first["id"]
        assert stage.command_syncs == 2
        await ask("POST", path, bare.command(name="more", description_localizations=words))
        assert [one["name"] for one in (await ask("GET", path))[1]] == ["compose", "more"]
        assert "description_localizations" not in (await ask("GET", path))[1][1]
        told = (await ask("GET", path, params={"with_localizations": "true"}))[1]
        assert told[1]["description_localizations"] == words
        _, changed = await ask("PATCH", f"{path}/{first['id']}", {"description": "New"})
        assert (changed["id"], changed["description"]) == (first["id"], "New")
        assert (await ask("DELETE", f"{path}/{first['id']}"))[0] == 204
        guild = stage.add_guild()
        in_guild = f"/applications/{stage.bot_id}/guilds/{guild.id}/commands"
        assert (await ask("PUT", in_guild, [bare.command(name="local")]))[0] == 200
        assert [one["name"] for one in stage.commands_in(guild)] == ["more", "local"]
