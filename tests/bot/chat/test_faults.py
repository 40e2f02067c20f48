"""Whatever goes wrong is told once, to whoever asked, in their language; a song is not lost by it."""

from __future__ import annotations

import asyncio
import errno
import logging
import re
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import aiohttp
import discord as library
import pytest
from discord import app_commands
from discord.ext import commands
from pydantic import BaseModel, SecretStr, ValidationError

from bot import words
from bot.chat import client, faults
from bot.chat.client import Minstrel
from bot.config import Settings
from bot.errors import SongNotReadyError, TooManySongsError, UnknownSongError, UsageError
from bot.studio import Studio
from generation.errors import RenderError, WeightsError
from generation.reading.refusals import refusal
from storage.errors import RefusedError, StorageError
from tests.support.chat import connected, logged_in
from tests.support.discord import Channel, Discord, Interaction, Message, Person
from tests.support.fakes import PlainComposer
from tests.support.postgres import Server

PROMPT = "a fast waltz for piano, 240 bpm, 8 bars"
GERMAN = words.of("de")


class Breaking(commands.Cog):
    """A command, a button and a window that fail as told, after doing as told."""

    def __init__(self, error: Callable[[], Exception], before: str) -> None:
        self._error, self._before = error, before

    async def fail(self, interaction: library.Interaction[Any]) -> None:
        if self._before == "an answer":
            await interaction.response.send_message("So far, so good")
        elif self._before == "thinking":
            await interaction.response.defer(thinking=True)
        elif self._before == "thinking for one":
            await interaction.response.defer(thinking=True, ephemeral=True)
        raise self._error()

    @app_commands.command(name="fail", description="Fails")
    async def by_command(self, interaction: library.Interaction[Any]) -> None:
        await self.fail(interaction)

    @app_commands.command(name="show", description="Shows a button")
    async def show(self, interaction: library.Interaction[Any]) -> None:
        view = library.ui.View()
        button = library.ui.Button[library.ui.View](label="Fail")
        button.callback = self.by_button
        view.add_item(button)
        await interaction.response.send_message("A button", view=view)

    @app_commands.command(name="ask", description="Opens a window")
    async def open(self, interaction: library.Interaction[Any]) -> None:
        await interaction.response.send_modal(Window(self))

    async def by_button(self, interaction: library.Interaction[Any]) -> None:
        async with faults.told_to(interaction):
            await self.fail(interaction)


class Window(library.ui.Modal, title="A window"):
    what: library.ui.TextInput[Window] = library.ui.TextInput(label="What?")

    def __init__(self, breaking: Breaking) -> None:
        super().__init__()
        self._breaking = breaking

    async def on_submit(self, interaction: library.Interaction[Any], /) -> None:
        async with faults.told_to(interaction):
            await self._breaking.fail(interaction)


@asynccontextmanager
async def breaking(
    folder: Path, monkeypatch: pytest.MonkeyPatch, error: Callable[[], Exception], before: str = ""
) -> AsyncIterator[tuple[Discord, Channel, Person]]:
    """A bot with those, and a German in a channel."""

    async def setup(bot: Minstrel) -> None:
        await bot.add_cog(Breaking(error, before))

    modules: list[Any] = [*client.behaviours(), SimpleNamespace(setup=setup)]
    monkeypatch.setattr(client, "behaviours", lambda: modules)
    async with connected(folder) as (discord, _):
        guild = discord.add_guild()
        yield discord, guild.add_channel("songs"), guild.add_member("Ute", locale="de")


def refused_by_discord(kind: type[library.HTTPException], status: int, code: int) -> library.HTTPException:
    answer: Any = SimpleNamespace(status=status, reason="No")
    return kind(answer, {"code": code, "message": "No"})


def invalid() -> ValidationError:
    class Shape(BaseModel):
        number: int

    try:
        Shape.model_validate({"number": "x"})
    except ValidationError as error:
        return error
    raise AssertionError


CASES: dict[str, tuple[Callable[[], Exception], str, dict[str, Any]]] = {
    "too many songs of a member": (
        lambda: TooManySongsError(1, in_guild=False),
        "error-too-many-songs-member",
        {"most": 1},
    ),
    "too many songs of a server": (
        lambda: TooManySongsError(9, in_guild=True),
        "error-too-many-songs-server",
        {"most": 9},
    ),
    "no such song": (lambda: UnknownSongError("7g3k9m7g3k9m"), "error-unknown-song", {}),
    "a file that never will be": (
        lambda: SongNotReadyError("m", "h", case="never"),
        "error-not-ready-never",
        {},
    ),
    "a style that nobody knows": (
        lambda: refusal("unknown_style", words="**zwölf**"),
        "error-unknown-style",
        {"words": r"\*\*zwölf\*\*"},
    ),
    "an impossible value": (lambda: UsageError("m", "h"), "error-bad-request", {}),
    "a value of a wrong kind": (invalid, "error-bad-request", {}),
    "weights": (lambda: WeightsError("m", "h"), "error-bad-weights", {}),
    "a renderer": (lambda: RenderError("m", "h"), "error-render-failed", {}),
    "a name that cannot be kept": (lambda: RefusedError("m", "h", code="bad_name"), "error-bad-name", {}),
    "a database away": (
        lambda: StorageError("m", "h", code="database_unreachable"),
        "error-database-unreachable",
        {},
    ),
    "a full disk": (lambda: OSError(errno.ENOSPC, "full", "data"), "error-disk-full", {}),
    "no permission": (
        lambda: refused_by_discord(library.Forbidden, 403, 50013),
        "error-lacking-permission",
        {},
    ),
    "no access": (lambda: refused_by_discord(library.Forbidden, 403, 50001), "error-lacking-permission", {}),
    "a payload that Discord refuses": (
        lambda: refused_by_discord(library.HTTPException, 400, 50035),
        "error-discord-refused",
        {},
    ),
    "a message that is gone": (lambda: refused_by_discord(library.NotFound, 404, 10008), "error-discord-refused", {}),
    "Discord has troubles": (
        lambda: refused_by_discord(library.DiscordServerError, 503, 0),
        "error-discord-away",
        {},
    ),
    "Discord is not reached": (aiohttp.ServerDisconnectedError, "error-discord-away", {}),
    "an option's value": (
        lambda: app_commands.TransformerError("x", library.AppCommandOptionType.string, app_commands.Transformer()),
        "error-bad-request",
        {},
    ),
    "a fault of ours": (lambda: ZeroDivisionError("secret"), "error-internal-reference", {"reference": "########"}),
    "a task's timeout": (TimeoutError, "error-internal-reference", {"reference": "########"}),
}


def told(key: str, values: dict[str, Any]) -> str:
    message, hint = GERMAN(key, **values), GERMAN(f"{key}-hint", **values)
    return GERMAN("faults-told", message=message, hint=hint)


def without_reference(text: str) -> str:
    return re.sub(r"\b[0-9a-f]{8}\b", "########", text)


@pytest.mark.parametrize("case", CASES)
async def test_a_command_a_button_and_a_window_tell_it_to_who_asked(
    case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    error, key, values = CASES[case]
    async with breaking(tmp_path, monkeypatch, error) as (discord, channel, ute):
        shown = (await ute.slash(channel, "show")).message
        assert shown is not None
        by_command = await ute.slash(channel, "fail")
        by_button = await ute.press(shown, "Fail")
        opened = await ute.slash(channel, "ask")
        by_window = await ute.submit(opened.modal, {"What?": "anything"})
        for asked in (by_command, by_button, by_window):
            assert (asked.failed, asked.ephemeral, len(asked.replies)) == (False, True, 1)
            assert without_reference(asked.text) == told(key, values)
            assert "secret" not in asked.text
        assert channel.messages == [shown]
        assert discord.refused == []


@pytest.mark.parametrize("before", ["an answer", "thinking", "thinking for one"])
async def test_after_a_first_answer_only_the_asker_hears_of_it(
    before: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    async with breaking(tmp_path, monkeypatch, lambda: UnknownSongError("x"), before) as (discord, channel, ute):
        asked = await ute.slash(channel, "fail")
        await discord.until(lambda: asked.followups)
        last = [message for message in asked.replies if not message.deleted][-1]
        assert last.ephemeral
        assert last.text == told("error-unknown-song", {})
        assert [message.text for message in channel.messages] == (["So far, so good"] if before == "an answer" else [])


@pytest.mark.parametrize("code", [10062, 40060, 50027, 10015])
async def test_an_interaction_that_discord_gave_up_is_only_logged(
    code: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    error = refused_by_discord(library.NotFound, 404, code)
    async with breaking(tmp_path, monkeypatch, lambda: error) as (discord, channel, ute):
        discord.patience_seconds = 0.3
        with caplog.at_level(logging.WARNING, logger="bot.chat.faults"):
            asked = await ute.slash(channel, "fail")
        assert asked.failed
        assert asked.replies == []
        assert any("was given up" in line for line in caplog.messages)
        assert not any(request.path.endswith("/callback") for request in discord.requests)


async def test_an_error_that_cannot_be_told_either_is_logged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    async with breaking(tmp_path, monkeypatch, lambda: UnknownSongError("x")) as (discord, channel, ute):
        discord.patience_seconds = 1.0
        discord.fail_next("POST", "/callback", status=403, code=50001)
        with caplog.at_level(logging.WARNING, logger="bot.chat.faults"):
            assert (await ute.slash(channel, "fail")).failed
        assert any("nobody could be told" in line for line in caplog.messages)


async def test_a_command_of_another_version_says_to_reload(tmp_path: Path):
    async with connected(tmp_path) as (discord, _):
        guild = discord.add_guild()
        channel, ann = guild.add_channel("songs"), guild.add_member("Ann")
        old: dict[str, Any] = {"id": "1", "type": 1, "description": "Gone"}
        discord.commands += [old | {"name": "dance"}, old | {"id": "2", "type": 3, "name": "Dance", "description": ""}]
        message = await ann.says(channel, "hello")
        for asked in (await ann.slash(channel, "dance"), await ann.use_on_message("Dance", message)):
            assert asked.ephemeral
            assert "has changed" in asked.text
            assert "Reload Discord" in asked.text


async def test_a_song_whose_answer_came_too_late_arrives_by_itself(tmp_path: Path):
    async with connected(tmp_path) as (discord, bot):
        guild = discord.add_guild()
        channel, ann = guild.add_channel("songs"), guild.add_member("Ann")
        discord.fail_next("POST", "/callback", status=404, code=10062, message="Unknown interaction")
        discord.patience_seconds = 1.0
        assert (await ann.slash(channel, "compose", prompt=PROMPT)).failed
        await arrives_once(discord, bot, channel)


async def test_an_answer_that_got_lost_on_its_way_costs_no_song(tmp_path: Path):
    async with connected(tmp_path) as (discord, bot):
        guild = discord.add_guild()
        channel, ann = guild.add_channel("songs"), guild.add_member("Ann")
        discord.fail_next("POST", "/callback", status=0)
        discord.patience_seconds = 1.0
        assert (await ann.slash(channel, "compose", prompt=PROMPT)).failed
        await arrives_once(discord, bot, channel)


# A database that is away. It is PostgreSQL's: SQLite's is a file.


@asynccontextmanager
async def over_postgres(folder: Path, url: str) -> AsyncIterator[tuple[Discord, Minstrel, Channel, Person]]:
    async with Discord.open() as discord:
        settings = Settings(
            data_dir=folder / "data",
            port=0,
            songs_at_once=1,
            database_url=url,
            discord_token=SecretStr(discord.token),
            discord_api_base=discord.base,
        )
        async with Studio.open(settings, load_composer=PlainComposer) as studio, logged_in(studio, settings) as bot:
            guild = discord.add_guild()
            yield discord, bot, guild.add_channel("songs"), guild.add_member("Pia", locale="pl")


async def test_while_the_database_is_started_again_she_is_answered_and_gets_her_song(
    tmp_path: Path, postgres: Server, postgres_url: str
):
    async with over_postgres(tmp_path, postgres_url) as (discord, bot, channel, pia):
        await asyncio.to_thread(postgres.stop)
        asking = asyncio.create_task(pia.slash(channel, "compose", prompt=PROMPT))
        asked: Interaction = await asking
        assert not asked.failed
        assert "writing it down" in asked.text
        await asyncio.to_thread(postgres.start)
        assert await arrives_once(discord, bot, channel) is asked.message


async def test_while_the_database_stays_away_she_is_told_in_time(
    tmp_path: Path, postgres: Server, postgres_url: str, monkeypatch: pytest.MonkeyPatch
):
    from bot.chat import asking

    monkeypatch.setattr(asking, "AGAIN_AFTER", (0.1, 2.5))
    async with over_postgres(tmp_path, postgres_url) as (discord, bot, channel, pia):
        await asyncio.to_thread(postgres.stop)
        asked = await pia.slash(channel, "compose", prompt=PROMPT)
        assert not asked.failed
        await discord.until(lambda: asked.followups, seconds=60)
        assert asked.followups[0].ephemeral
        assert "my database does not answer" in asked.followups[0].text
        assert channel.messages == []  # what was heard is taken back
        await asyncio.to_thread(postgres.start)
        again = await pia.slash(channel, "compose", prompt=PROMPT)
        assert not again.failed
        assert await arrives_once(discord, bot, channel) is again.message


async def arrives_once(discord: Discord, bot: Minstrel, channel: Channel) -> Message:
    def with_songs() -> list[Message]:
        return [message for message in channel.messages if message.attachments]

    await discord.until(with_songs, seconds=90)
    async with asyncio.timeout(60):
        while await bot.studio.posts.due():
            await asyncio.sleep(0.05)
    (message,) = with_songs()
    return message
