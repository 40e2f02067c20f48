"""`minstrel bot` as a host has it: a process, its token, its first song, its sudden death and its polite end."""

from __future__ import annotations

import asyncio
import re
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from subprocess import Popen
from typing import Any

import aiohttp
import pytest

from storage import posts, songs
from storage.database import Database
from storage.kinds import Status
from tests.bot.test_cli import assert_one_sentence, begin, left, minstrel
from tests.support.discord import Channel, Discord, Guild, Message, Person

WRONG = "MTA.hunter2.hunter2"
PROMPT = "a fast waltz for piano, 240 bpm, 16 bars"
SLOWLY = {"PLAIN_SECONDS_A_BAR": "1"}
"""A song that is in the making for long enough to be met there, however slow the machine is."""

SECONDS = 120
"""That a process has for what it does; where all is well, none takes a tenth of it."""

pytestmark = pytest.mark.timeout(600)


@pytest.fixture
async def discord() -> AsyncIterator[Discord]:
    async with Discord.open() as discord:
        yield discord


@asynccontextmanager
async def begun(folder: Path, discord: Discord, **settings: str) -> AsyncIterator[Popen[str]]:
    """The process. At its end it is killed if it still runs, and nothing that it left behind holds the token."""
    process = begin(folder, "bot", **credentials(discord, discord.token), **settings)
    try:
        yield process
    finally:
        process.kill()
        await asyncio.to_thread(process.communicate)
    assert_untold(folder, discord.token)


@asynccontextmanager
async def serving(folder: Path, discord: Discord, **settings: str) -> AsyncIterator[Popen[str]]:
    """The same once it is on Discord."""
    async with begun(folder, discord, **settings) as process:
        await says(process, "Minstrel is on Discord")
        yield process


def credentials(discord: Discord, token: str) -> dict[str, str]:
    return {"DISCORD_TOKEN": token, "DISCORD_API_BASE": discord.base, "MINSTREL_PORT": "0"}


async def says(process: Popen[str], words: str) -> str:
    """The line on its standard output that says so, as soon as it does."""
    assert process.stdout is not None
    async with asyncio.timeout(SECONDS):
        while line := await asyncio.to_thread(process.stdout.readline):
            if words in line:
                return line
    raise AssertionError(f"{words!r} was never said: {process.communicate()}")


async def ended(process: Popen[str], status: int) -> str:
    """What it said on standard error; fails unless it ends so by itself."""
    output, errors = await asyncio.to_thread(process.communicate, timeout=SECONDS)
    assert process.returncode == status, errors
    for hidden in ("Traceback", "stand-in", WRONG):  # each token of the stand-in has its name in it
        assert hidden not in output + errors
    return errors


def assert_untold(folder: Path, token: str) -> None:
    """That the token stands in none of the files, the log among them."""
    assert [path for path in folder.rglob("*") if path.is_file() and token.encode() in path.read_bytes()] == []


def scene(guild: Guild) -> tuple[Channel, Person]:
    return guild.add_channel("songs"), guild.add_member("Ann")


async def ask(channel: Channel, who: Person) -> Message:
    """The message in which the bot answers."""
    asked = await who.slash(channel, "compose", prompt=PROMPT)
    assert not asked.failed
    assert asked.message is not None
    return asked.message


async def is_composing(discord: Discord, message: Message) -> None:
    await discord.until(lambda: re.search(r"Bar \d+ of 16", message.text), seconds=SECONDS)


async def has_files(discord: Discord, message: Message) -> None:
    await discord.until(lambda: message.attachments, seconds=SECONDS)


async def kept(folder: Path) -> tuple[list[songs.Song], list[Any]]:
    """The songs of its database, and the messages in which one is still awaited."""
    url = f"sqlite:///{folder / 'data' / 'minstrel.db'}"
    async with Database.open(url, upgrade=False) as database, database.reading() as session:
        return await songs.recent(session, 100), await posts.due(session)


async def nothing_due(folder: Path) -> None:
    """Comes back when what was sent is known to be sent."""
    async with asyncio.timeout(SECONDS):
        while (await kept(folder))[1]:
            await asyncio.sleep(0.1)


async def test_without_a_token_it_says_where_there_is_one(tmp_path: Path):
    result = minstrel(tmp_path, "bot", DISCORD_TOKEN="")
    assert_one_sentence(result, 2, "DISCORD_TOKEN", "https://discord.com/developers/applications", ".env")
    assert left(tmp_path) == []


@pytest.mark.parametrize("place", ["the environment", ".env"])
async def test_a_wrong_token_is_told_in_a_sentence_without_it(tmp_path: Path, discord: Discord, place: str):
    given = credentials(discord, WRONG)
    if place == ".env":
        (tmp_path / ".env").write_text(f"DISCORD_TOKEN={given.pop('DISCORD_TOKEN')}\n")
    before = left(tmp_path)
    result = await asyncio.to_thread(minstrel, tmp_path, "bot", **{"DISCORD_TOKEN": ""} | given)
    assert_one_sentence(result, 2, "Discord does not know the token in DISCORD_TOKEN", "Reset Token")
    assert WRONG not in result.stderr
    assert left(tmp_path) == before  # no database, no log
    assert discord.identifies == 0


async def test_where_nothing_answers_like_discord(tmp_path: Path):
    given = {"DISCORD_TOKEN": WRONG, "DISCORD_API_BASE": "http://127.0.0.1:9/api/v10"}
    result = await asyncio.to_thread(minstrel, tmp_path, "bot", **given)
    assert_one_sentence(result, 1, "http://127.0.0.1:9/api/v10", "DISCORD_API_BASE")
    assert WRONG not in result.stderr


async def test_from_the_first_start_to_the_first_song_until_the_token_is_taken_back(tmp_path: Path, discord: Discord):
    guild = discord.add_guild()
    channel, ann = scene(guild)
    discord.remove_guild(guild)
    async with begun(tmp_path, discord) as process:
        figures = (await says(process, "figures are at")).split()[-1]
        assert str(discord.bot_id) in await says(process, "Take it into yours: https://discord.com/")
        discord.invite(guild)
        message = await ask(channel, ann)  # its very first; within three seconds
        for heard in ("waltz", "240 bpm", "16 bars", "“piano”"):
            assert heard in message.text
        await has_files(discord, message)
        assert message.attachment(".mid").data.startswith(b"MThd")
        assert message.attachment(".mp3").data.startswith(b"ID3")
        async with aiohttp.ClientSession() as client, client.get(figures.replace("metrics", "readyz")) as answer:
            assert answer.status == 200
        taken, discord.token = discord.token, "MTA.stand-in.another"
        await discord.drop_sockets(resumable=False)
        *_, last = (await ended(process, 2)).splitlines()
        assert "Discord does not know the token" in last
    assert_untold(tmp_path, taken)
    assert [one for one in channel.messages if one.embeds] == [message]  # beside the welcome
    assert {request.status for request in discord.refused} == {401}  # the token's, in the end


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
async def test_it_ends_at_once_while_its_models_are_loaded(tmp_path: Path, discord: Discord, number: signal.Signals):
    async with begun(tmp_path, discord) as process:
        await says(process, "figures are at")
        process.send_signal(number)
        assert "The bot has left" in await ended(process, 0)
    assert discord.identifies == 0


async def test_stopped_at_any_moment_it_brings_each_song_once(tmp_path: Path, discord: Discord):
    channel, ann = scene(discord.add_guild())

    # Killed half-way through a song.
    async with serving(tmp_path, discord, **SLOWLY) as process:
        first = await ask(channel, ann)
        await is_composing(discord, first)
        process.kill()
        await ended(process, -signal.SIGKILL)
    assert first.attachments == []

    # The next start makes it, and is killed as it sends it. Whether that was written down is a matter of milliseconds.
    async with serving(tmp_path, discord) as process:
        await has_files(discord, first)
        process.kill()

    # The one after that sends nothing more, and is stopped politely half-way through another.
    async with serving(tmp_path, discord, **SLOWLY) as process:
        await nothing_due(tmp_path)
        second = await ask(channel, ann)
        await is_composing(discord, second)
        process.send_signal(signal.SIGTERM)
        assert "go on at the next start" in await ended(process, 0)
        await discord.until(lambda: not discord.is_connected)

    # Which is made by the last.
    async with serving(tmp_path, discord):
        await has_files(discord, second)
        await nothing_due(tmp_path)
    assert channel.messages == [first, second]
    assert [len(message.attachments) for message in channel.messages] == [3, 3]
    made, _ = await kept(tmp_path)
    assert [(song.status, song.losses) for song in made] == [(Status.READY, 0), (Status.READY, 1)]  # the newest first
    assert discord.refused == []
