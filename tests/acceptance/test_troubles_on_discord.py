"""Restarts, dropped gateways, 429s, 500s, dead tokens, refused files: the song arrives, once."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.chat import delivery
from bot.chat.client import Minstrel
from tests.support.chat import connected
from tests.support.discord import Channel, Discord, Message, Person
from tests.support.fakes import PlainComposer

PROMPT = "a fast waltz for piano, 240 bpm, 8 bars"


@pytest.fixture(autouse=True)
def _short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(delivery, "PAUSES", (0.2, 0.4))


def scene(discord: Discord) -> tuple[Channel, Person, Person]:
    """A channel, somebody who asks, and a moderator."""
    guild = discord.add_guild(name="Songbirds")
    return guild.add_channel("songs"), guild.add_member("Ann"), guild.add_member("Ben", moderator=True)


async def ask(discord: Discord, channel: Channel, who: Person) -> Message:
    asked = await who.slash(channel, "compose", prompt=PROMPT)
    assert not asked.failed
    assert asked.message is not None
    return asked.message


def with_songs(channel: Channel) -> list[Message]:
    return [message for message in channel.messages if message.attachments]


async def arrives_once(discord: Discord, channel: Channel, bot: Minstrel, seconds: float = 60) -> Message:
    await discord.until(lambda: with_songs(channel), seconds=seconds)
    await _nothing_due(bot)
    (message,) = with_songs(channel)
    assert len(message.attachments) == 3
    return message


async def _nothing_due(bot: Minstrel) -> None:
    async with asyncio.timeout(60):
        while await bot.studio.posts.due():
            await asyncio.sleep(0.05)


async def test_the_bot_is_restarted_half_way_through_a_song(tmp_path: Path):
    composer = PlainComposer(holds_at=3)
    async with Discord.open() as discord:
        async with connected(tmp_path, discord=discord, composer=composer):
            channel, ann, ben = scene(discord)
            message = await ask(discord, channel, ann)
            await discord.until(composer.begun.is_set)
        composer.go.set()
        async with connected(tmp_path, discord=discord, composer=composer) as (_, bot):
            assert await arrives_once(discord, channel, bot) is message
            assert discord.command_syncs == 1  # they had not changed
            pressed = await ben.press(message, "New seed")  # an old button
            assert pressed.message is not None
            await discord.until(lambda: pressed.message and pressed.message.attachments, seconds=60)


async def test_a_window_that_was_open_during_a_restart_is_understood(tmp_path: Path):
    async with Discord.open() as discord:
        async with connected(tmp_path, discord=discord) as (_, bot):
            channel, ann, _ = scene(discord)
            await ask(discord, channel, ann)
            message = await arrives_once(discord, channel, bot)
            clicked = await ann.press(message, "Change …")
        async with connected(tmp_path, discord=discord):
            assert clicked.modal is not None
            sent = await ann.submit(clicked.modal, {"words": "slower"})
            assert not sent.failed
            assert sent.message is not None
            await discord.until(lambda: sent.message and sent.message.attachments, seconds=60)


async def test_the_message_was_deleted_meanwhile(tmp_path: Path):
    composer = PlainComposer(holds_at=3)
    async with connected(tmp_path, composer=composer) as (discord, bot):
        channel, ann, mo = scene(discord)
        message = await ask(discord, channel, ann)
        await mo.deletes(message)
        composer.go.set()
        assert await arrives_once(discord, channel, bot) is not message


async def test_the_gateway_is_dropped_and_resumed(tmp_path: Path):
    composer = PlainComposer(holds_at=3)
    async with connected(tmp_path, composer=composer) as (discord, bot):
        channel, ann, ben = scene(discord)
        message = await ask(discord, channel, ann)
        await discord.drop_sockets(resumable=True)
        composer.go.set()
        await arrives_once(discord, channel, bot)
        await ben.react(message, "🔥")  # perhaps while nobody listens: it comes with the resumed session
        await discord.until(lambda: discord.resumes == 1, seconds=60)
        await _rated(bot, message, {"🔥"})


async def test_a_session_that_is_lost_is_healed(tmp_path: Path):
    async with connected(tmp_path) as (discord, bot):
        channel, ann, ben = scene(discord)
        await ask(discord, channel, ann)
        message = await arrives_once(discord, channel, bot)
        await ben.react(message, "👎")
        await _rated(bot, message, {"👎"})
        await discord.goes_down()
        await ben.unreact(message, "👎")
        await ben.react(message, "🔥")
        await ann.react(message, "❤️")
        discord.comes_back()
        await _rated(bot, message, {"🔥"}, seconds=60)


async def test_reactions_while_the_bot_is_away_are_healed(tmp_path: Path):
    async with Discord.open() as discord:
        async with connected(tmp_path, discord=discord) as (_, bot):
            channel, ann, ben = scene(discord)
            await ask(discord, channel, ann)
            message = await arrives_once(discord, channel, bot)
        await ben.react(message, "👍")
        async with connected(tmp_path, discord=discord) as (_, bot):
            await _rated(bot, message, {"👍"})


async def test_who_was_erased_is_not_learnt_anew(tmp_path: Path):
    """The reactions stay on Discord; they are not read as something new."""
    async with Discord.open() as discord:
        async with connected(tmp_path, discord=discord) as (_, bot):
            channel, ann, ben = scene(discord)
            await ask(discord, channel, ann)
            message = await arrives_once(discord, channel, bot)
            await ben.react(message, "👍")
            await _rated(bot, message, {"👍"})
            await bot.studio.erase(f"discord:{ben.id}")
        async with connected(tmp_path, discord=discord) as (_, bot):
            await discord.until(lambda: any("/reactions/" in request.path for request in discord.requests), seconds=60)
            await asyncio.sleep(0.5)
            await _rated(bot, message, set())


async def test_the_interactions_token_expires(tmp_path: Path):
    composer = PlainComposer(holds_at=3)
    async with connected(tmp_path, composer=composer) as (discord, bot):
        channel, ann, _ = scene(discord)
        asked = await ann.slash(channel, "compose", prompt=PROMPT)
        discord.expire(asked)
        composer.go.set()
        assert await arrives_once(discord, channel, bot) is asked.message


@pytest.mark.parametrize("after_doing", [False, True], ids=["before", "after doing it"])
async def test_500s_on_the_final_send(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, after_doing: bool):
    composer = PlainComposer(holds_at=3)
    async with connected(tmp_path, composer=composer) as (discord, bot):
        channel, ann, _ = scene(discord)
        message = await ask(discord, channel, ann)
        discord.fail_next("PATCH", r"/messages/@original", status=500, times=2, after_doing=after_doing)
        composer.go.set()
        assert await arrives_once(discord, channel, bot) is message


async def test_500s_on_a_new_message(tmp_path: Path):
    """Discord knows by its nonce that it was sent already."""
    composer = PlainComposer(holds_at=3)
    async with connected(tmp_path, composer=composer) as (discord, bot):
        channel, ann, mo = scene(discord)
        await mo.deletes(await ask(discord, channel, ann))
        discord.fail_next("POST", r"/channels/\d+/messages$", status=500, times=2, after_doing=True)
        composer.go.set()
        await arrives_once(discord, channel, bot)


async def test_429s(tmp_path: Path):
    composer = PlainComposer(holds_at=3)
    async with connected(tmp_path, composer=composer) as (discord, bot):
        channel, ann, _ = scene(discord)
        message = await ask(discord, channel, ann)
        discord.rate_limit_next("PATCH", r"/messages/@original", retry_after=0.5, times=2)
        composer.go.set()
        assert await arrives_once(discord, channel, bot) is message


async def test_discord_is_away_for_long(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    composer = PlainComposer(holds_at=3)
    async with connected(tmp_path, composer=composer) as (discord, bot):
        channel, ann, _ = scene(discord)
        message = await ask(discord, channel, ann)
        await discord.goes_down()
        composer.go.set()
        await asyncio.sleep(2)
        assert await bot.studio.posts.due()
        discord.comes_back()
        assert await arrives_once(discord, channel, bot) is message


async def test_a_file_that_is_too_large_is_encoded_anew(tmp_path: Path):
    composer = PlainComposer(holds_at=3)
    async with connected(tmp_path, composer=composer) as (discord, bot):
        channel, ann, _ = scene(discord)
        discord.upload_limit = 160_000  # of what the interaction tells
        message = await ask(discord, channel, ann)
        composer.go.set()
        await arrives_once(discord, channel, bot)
        assert len(message.attachment(".mp3").data) < 160_000
        assert "encoded anew" in message.text


async def test_the_text_arrives_even_if_all_files_are_refused(tmp_path: Path):
    composer = PlainComposer(holds_at=3)
    async with connected(tmp_path, composer=composer) as (discord, bot):
        channel, ann, _ = scene(discord)
        message = await ask(discord, channel, ann)
        discord.upload_limit = 100
        composer.go.set()
        await discord.until(lambda: "Here it is" in message.text, seconds=60)
        assert message.attachments == []
        await _nothing_due(bot)


async def test_the_channel_is_gone_and_the_asker_is_told_privately(tmp_path: Path):
    composer = PlainComposer(holds_at=3)
    async with Discord.open() as discord:
        async with connected(tmp_path, discord=discord, composer=composer):
            channel, ann, _ = scene(discord)
            await ask(discord, channel, ann)
        channel.delete()
        composer.go.set()
        async with connected(tmp_path, discord=discord, composer=composer) as (_, bot):
            await arrives_once(discord, ann.dm, bot)


async def _rated(bot: Minstrel, message: Message, emojis: set[str], *, seconds: float = 60) -> None:
    song_id = await bot.studio.posts.song_of(str(message.id)) or ""
    found: set[str] = set()
    try:
        async with asyncio.timeout(seconds):
            while (found := {one.emoji for one in await bot.studio.ratings(song_id)}) != emojis:
                await asyncio.sleep(0.05)
    except TimeoutError:
        raise AssertionError(f"{found}, not {emojis}") from None
