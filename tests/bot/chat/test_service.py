"""The supervised connection: whatever ends it, it begins again, and no song is lost."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from discord.gateway import KeepAliveHandler
from pydantic import SecretStr

from bot.chat import client, service
from bot.chat.client import Minstrel
from bot.config import Settings
from bot.errors import SettingsError
from bot.song import Song
from bot.studio import Studio
from bot.tasks import stop_and_wait
from tests.support.discord import Channel, Discord, Message, Person
from tests.support.fakes import PlainComposer

PROMPT = "a fast waltz for piano, 240 bpm, 8 bars"

BROKEN: list[tuple[str, Any]] = [
    ("MESSAGE_REACTION_ADD", {"user_id": "nobody"}),
    ("INTERACTION_CREATE", {}),
    ("MESSAGE_CREATE", {"id": "one"}),
    ("GUILD_CREATE", {"id": None}),
    ("VOICE_STATE_UPDATE", []),
]


@pytest.fixture(autouse=True)
def _short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(service, "PAUSES", (0.05, 0.1, 0.2))


@dataclass
class Served:
    """A bot that is kept on Discord, and what the service told."""

    studio: Studio
    task: asyncio.Task[None]
    ready: list[Minstrel] = field(default_factory=list)
    pauses: list[float] = field(default_factory=list)


def settings(folder: Path, discord: Discord, *, token: str | None = None) -> Settings:
    return Settings(
        data_dir=folder / "data",
        port=0,
        songs_at_once=1,
        discord_token=SecretStr(discord.token if token is None else token),
        discord_api_base=discord.base,
    )


@asynccontextmanager
async def served(
    folder: Path, discord: Discord, *, composer: PlainComposer | None = None, connects: bool = True
) -> AsyncIterator[Served]:
    """`service.run` over an open studio, once it is ready."""
    chosen = settings(folder, discord)
    async with Studio.open(chosen, load_composer=lambda: composer or PlainComposer()) as studio:
        ready: list[Minstrel] = []
        pauses: list[float] = []
        task = asyncio.create_task(service.run(studio, chosen, on_ready=ready.append, on_end=pauses.append))
        try:
            if connects:
                await discord.until(lambda: ready or task.done(), seconds=60)
            yield Served(studio, task, ready, pauses)
        finally:
            await stop_and_wait([task])


def scene(discord: Discord) -> tuple[Channel, Person]:
    guild = discord.add_guild()
    return guild.add_channel("songs"), guild.add_member("Ann")


def shard(channel: Channel) -> int:
    """Of two."""
    return 0 if channel.guild is None else (channel.guild.id >> 22) % 2


async def ask(channel: Channel, who: Person) -> Message:
    asked = await who.slash(channel, "compose", prompt=PROMPT)
    assert not asked.failed
    assert asked.message is not None
    return asked.message


async def arrives_once(served: Served, channel: Channel) -> Message:
    def with_songs() -> list[Message]:
        return [message for message in channel.messages if message.attachments]

    await channel.discord.until(with_songs, seconds=60)
    async with asyncio.timeout(60):
        while await served.studio.posts.due():
            await asyncio.sleep(0.05)
    (message,) = with_songs()
    return message


def heartbeats() -> list[threading.Thread]:
    """Of connections, open or forgotten."""
    return [thread for thread in threading.enumerate() if isinstance(thread, KeepAliveHandler)]


@pytest.mark.parametrize(("event", "data"), BROKEN, ids=[event for event, _ in BROKEN])
async def test_an_event_that_cannot_be_read_costs_no_song(tmp_path: Path, event: str, data: Any):
    composer = PlainComposer(holds_at=3)
    async with Discord.open() as discord, served(tmp_path, discord, composer=composer) as bot:
        channel, ann = scene(discord)
        message = await ask(channel, ann)
        await discord.until(composer.begun.is_set)
        await discord.send_gateway(event, data)
        await discord.until(lambda: len(bot.ready) == 2, seconds=60)
        assert bot.pauses == [0.05]
        composer.go.set()
        assert await arrives_once(bot, channel) is message
        pressed = await ann.press(message, "MIDI")  # below a message that another connection sent
        assert not pressed.failed
        await ask(channel, ann)


async def test_the_pauses_grow_while_it_ends_again_and_again(tmp_path: Path):
    async with Discord.open() as discord, served(tmp_path, discord) as bot:
        for ends in range(1, 6):
            await discord.send_gateway(*BROKEN[0])
            await discord.until(lambda ends=ends: len(bot.ready) == ends + 1, seconds=60)
        assert bot.pauses == [0.05, 0.1, 0.2, 0.2, 0.2]


async def test_after_a_steady_while_the_pause_is_short_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(service, "_STEADY_SECONDS", 0.0)
    async with Discord.open() as discord, served(tmp_path, discord) as bot:
        for ends in range(1, 4):
            await discord.send_gateway(*BROKEN[0])
            await discord.until(lambda ends=ends: len(bot.ready) == ends + 1, seconds=60)
        assert bot.pauses == [0.05, 0.05, 0.05]


def test_discord_allows_as_many_starts_a_day_as_there_can_be(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.undo()
    pauses = service.PAUSES
    assert list(pauses) == sorted(pauses)
    assert 24 * 3600 / pauses[-1] + len(pauses) < 1000


async def test_a_login_that_goes_wrong_is_tried_again(tmp_path: Path):
    async with Discord.open() as discord:
        discord.fail_next("GET", "/users/@me", status=0, times=4)  # the client itself tries some of them again
        async with served(tmp_path, discord) as bot:
            assert len(bot.ready) == 1
            assert bot.pauses[:2] == [0.05, 0.1]


async def test_stopped_while_it_connects_anew_it_ends_and_leaves_nothing_behind(tmp_path: Path):
    """discord.py has said hello then, and waits five seconds before it says who it is."""
    async with Discord.open() as discord, served(tmp_path, discord) as bot:
        before = discord.connections
        await discord.drop_sockets(resumable=False)
        await discord.until(lambda: discord.connections == before + 2, seconds=60)  # it could not resume
        await discord.until(heartbeats, seconds=60)
        async with asyncio.timeout(60):
            await stop_and_wait([bot.task])
        await discord.until(lambda: not heartbeats() and not discord.gateway.sockets, seconds=60)


@pytest.mark.parametrize("seconds", [0.1, 600.0])
async def test_what_is_being_answered_when_it_is_stopped_ends_with_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seconds: float
):
    """Else it would go on in a studio that closes."""
    begun, order = asyncio.Event(), Studio.order

    async def ordered(self: Studio, *args: Any, **options: Any) -> Song:
        begun.set()
        await asyncio.sleep(seconds)
        return await order(self, *args, **options)

    monkeypatch.setattr(Studio, "order", ordered)
    async with Discord.open() as discord:
        async with served(tmp_path, discord):
            channel, ann = scene(discord)
            await ann.says(channel, f"{discord.mention} {PROMPT}")
            await begun.wait()
        left = [task.get_name() for task in asyncio.all_tasks()]
        assert [name for name in left if name.startswith(("discord.py", "following", "watching"))] == []


async def test_a_token_that_is_taken_back_ends_the_service_in_one_sentence(tmp_path: Path):
    async with Discord.open() as discord, served(tmp_path, discord) as bot:
        discord.token = "another"  # noqa: S105 - of the stand-in
        await discord.drop_sockets(resumable=False)
        await discord.until(bot.task.done, seconds=60)
        with pytest.raises(SettingsError, match="does not know the token"):
            bot.task.result()


async def test_a_wrong_token_is_told_before_anything_is_loaded(tmp_path: Path):
    async with Discord.open() as discord:
        await service.check(settings(tmp_path, discord))
        with pytest.raises(SettingsError, match="does not know the token"):
            await service.check(settings(tmp_path, discord, token="MTA.wrong.token"))  # noqa: S106
        assert discord.identifies == 0


@pytest.mark.parametrize("token", ["", "  ", "with a space", "Tokenä"])
async def test_what_cannot_be_a_token_is_told_without_asking_discord(tmp_path: Path, token: str):
    async with Discord.open() as discord:
        with pytest.raises(SettingsError, match="DISCORD_TOKEN"):
            await service.check(settings(tmp_path, discord, token=token))
        assert discord.requests == []


async def test_discord_away_at_the_check_is_no_mistake_of_the_hosts(tmp_path: Path):
    async with Discord.open() as discord:
        discord.fail_next("GET", "/users/@me", status=0)
        await service.check(settings(tmp_path, discord))


@pytest.mark.parametrize("base", ["http://127.0.0.1:9/api/v10", "nonsense", "http://127.0.0.1:9"])
async def test_nobody_at_the_base_is_one_sentence(tmp_path: Path, base: str):
    chosen = Settings(data_dir=tmp_path, discord_token=SecretStr("a.b.c"), discord_api_base=base)
    with pytest.raises(service.DiscordUnreachableError, match="DISCORD_API_BASE"):
        await service.check(chosen)


async def test_somebody_else_at_the_base_is_one_sentence(tmp_path: Path):
    async with Discord.open() as discord:
        chosen = settings(tmp_path, discord).model_copy(update={"discord_api_base": discord.address})
        with pytest.raises(service.DiscordUnreachableError, match="Nothing answers like Discord"):
            await service.check(chosen)


def test_no_privileged_intent_is_asked_for():
    wanted = client.intents()
    assert not (wanted.members)
    assert not (wanted.presences)
    assert not (wanted.message_content)


async def test_several_servers_on_several_shards_each_get_their_song(tmp_path: Path):
    async with Discord.open() as discord:
        discord.shards = 2
        async with served(tmp_path, discord) as bot:
            await discord.until(lambda: discord.identifies == 2)
            scenes: list[tuple[Channel, Person]] = []
            while len({shard(channel) for channel, _ in scenes}) < 2:
                scenes.append(scene(discord))
            messages = [await ask(channel, person) for channel, person in scenes]
            await discord.until(lambda: all(message.attachments for message in messages), seconds=60)
            assert [channel.messages for channel, _ in scenes] == [[message] for message in messages]
            assert bot.pauses == []
            assert discord.refused == []
