"""A member asks for a song on Discord, waits behind another, gets it, presses all buttons, reacts, changes her mind."""

from __future__ import annotations

import asyncio
import io
import itertools
import json
from pathlib import Path

import mido

from bot.chat.client import Minstrel
from storage.kinds import Status
from tests.support import golden
from tests.support.chat import connected
from tests.support.discord import Channel, Discord, Message, Person
from tests.support.fakes import PlainComposer

PROMPT = "a fast waltz for piano, happy, 240 bpm, 8 bars, in D major"


def scene(discord: Discord) -> tuple[Channel, Person, Person, Person]:
    guild = discord.add_guild(name="Songbirds")
    channel = guild.add_channel("songs")
    return channel, guild.add_member("Ann"), guild.add_member("Ben"), guild.add_member("Mo", moderator=True)


async def ask(discord: Discord, channel: Channel, who: Person, prompt: str = PROMPT) -> Message:
    asked = await who.slash(channel, "compose", prompt=prompt, seed=7)
    assert not asked.failed
    assert asked.message is not None
    return asked.message


def songs_in(channel: Channel) -> list[Message]:
    """All but the welcome."""
    return [message for message in channel.messages if message.embeds]


async def arrived(discord: Discord, message: Message) -> Message:
    await discord.until(lambda: message.attachments, seconds=60)
    return message


async def test_she_waits_behind_another_and_gets_her_song(tmp_path: Path):
    composer = PlainComposer(holds_at=3)
    async with connected(tmp_path, composer=composer) as (discord, _):
        channel, ann, ben, _ = scene(discord)
        first = await ask(discord, channel, ben)
        await discord.until(composer.begun.is_set)
        asked = await ann.slash(channel, "compose", prompt=PROMPT, seed=7)
        assert (asked.failed, asked.ephemeral) == (False, False)  # within three seconds
        hers = asked.message
        assert hers is not None
        for heard in ("waltz", "240 bpm", "D major", "8 bars", "“happy”", "“240 bpm”", "“piano”", "Next in line"):
            assert heard in hers.text, heard
        golden.check("asked", hers)
        await discord.until(lambda: "Bar 3 of 8" in first.text, seconds=60)
        golden.check("composing", first)
        third = await ask(discord, channel, ben)
        assert "Number 2 in line" in third.text
        assert "Turns go round" in third.text
        golden.check("waiting", third)
        composer.go.set()
        await arrived(discord, hers)
        assert songs_in(channel) == [first, hers, third]  # each in its one message
        golden.check("ready", hers)
        midi = hers.attachment(".mid").data
        assert mido.MidiFile(file=io.BytesIO(midi)).length > 5
        assert hers.attachment(".mp3").data[:3] == b"ID3"
        assert "240" not in hers.attachment(".png").filename or hers.attachment(".png").data[:4] == b"\x89PNG"
        assert "Piano roll" in (hers.attachment(".png").description or "")
        times = [edit.at for edit in first.edits[:-1]]  # the last is the song, which waits for nothing
        assert all(later - earlier >= 1.9 for earlier, later in itertools.pairwise(times))
        assert discord.refused == []


async def test_she_presses_every_button(tmp_path: Path):
    async with connected(tmp_path) as (discord, bot):
        channel, ann, ben, _ = scene(discord)
        hers = await arrived(discord, await ask(discord, channel, ann))
        song_id = await bot.studio.posts.song_of(str(hers.id))
        assert song_id is not None
        original = await bot.studio.song(song_id)

        midi = await ann.press(hers, "MIDI")
        assert midi.ephemeral
        assert midi.message is not None
        assert midi.message.attachments[0].data == hers.attachment(".mid").data

        details = await ben.press(hers, "Details")
        assert details.ephemeral
        assert details.message is not None
        golden.check("details", details.message)
        assert json.loads(details.message.attachments[0].data)["seed"] == 7

        again = await _derived(discord, bot, ben, hers, "New seed")
        assert (again.brief.to_json(), again.seed != 7) == (original.brief.to_json(), True)
        longer = await _derived(discord, bot, ann, hers, "Longer")
        assert longer.brief.bars > original.brief.bars
        varied = await _derived(discord, bot, ann, hers, "Vary")
        assert varied.seed != 7
        assert (varied.brief.key, varied.brief.bpm) == (original.brief.key, 240)  # those were said outright

        clicked = await ann.press(hers, "Change …")
        assert clicked.modal is not None
        assert clicked.modal.title == "Change this song"
        sent = await ann.submit(clicked.modal, {"What should be different?": "slower, sadder, in G minor"})
        assert sent.message is not None
        await arrived(discord, sent.message)
        changed = await _song(bot, sent.message)
        assert changed.brief.bpm < 240
        assert changed.brief.mood.valence < original.brief.mood.valence
        assert str(changed.brief.key.tonic) == "G"
        assert len(songs_in(channel)) == 5  # each a song of its own
        assert discord.refused == []


async def test_a_change_that_says_nothing_is_explained_to_her_alone(tmp_path: Path):
    async with connected(tmp_path) as (discord, _):
        channel, ann, *_ = scene(discord)
        hers = await arrived(discord, await ask(discord, channel, ann))
        clicked = await ann.press(hers, "Change …")
        assert clicked.modal is not None
        sent = await ann.submit(clicked.modal, {"words": "qwertz"})
        assert sent.ephemeral
        assert "qwertz" in sent.text
        assert songs_in(channel) == [hers]


async def test_she_reacts_and_changes_her_mind(tmp_path: Path):
    async with connected(tmp_path) as (discord, bot):
        channel, ann, ben, _ = scene(discord)
        hers = await arrived(discord, await ask(discord, channel, ann))

        async def rated() -> dict[str, str]:
            song_id = await bot.studio.posts.song_of(str(hers.id))
            return {one.emoji: one.member for one in await bot.studio.ratings(song_id or "")}

        async def becomes(expected: dict[str, str]) -> None:
            async with asyncio.timeout(60):
                while await rated() != expected:
                    await asyncio.sleep(0.02)

        member = f"discord:{ben.id}"
        await ann.react(hers, "❤️")  # her own song: it rates nothing
        await ben.react(hers, "🐙")  # says nothing of a song
        await ben.react(hers, "👍")
        await becomes({"👍": member})
        await ben.react(hers, "🔥")
        await becomes({"👍": member, "🔥": member})
        await ben.unreact(hers, "👍")
        await becomes({"🔥": member})
        await discord.clear_reactions(hers)
        await becomes({})


async def test_she_cancels_and_asks_again(tmp_path: Path):
    composer = PlainComposer(holds_at=2)
    async with connected(tmp_path, composer=composer) as (discord, bot):
        channel, ann, ben, _ = scene(discord)
        hers = await ask(discord, channel, ann)
        await discord.until(composer.begun.is_set)
        refused = await ben.press(hers, "Cancel")
        assert refused.ephemeral
        assert "Only who asked" in refused.text
        await ann.press(hers, "Cancel")
        await discord.until(lambda: "Cancelled" in hers.text)
        golden.check("cancelled", hers)
        composer.go.set()
        anew = await ann.press(hers, "New seed")
        assert anew.message is not None
        await arrived(discord, anew.message)
        assert (await _song(bot, anew.message)).status is Status.READY


async def test_she_deletes_her_song_and_a_moderator_another(tmp_path: Path):
    async with connected(tmp_path) as (discord, bot):
        channel, ann, ben, mo = scene(discord)
        hers = await arrived(discord, await ask(discord, channel, ann))
        his = await arrived(discord, await ask(discord, channel, ben))
        assert "Only who asked" in (await ben.press(hers, "Delete")).text
        for message, deleter in ((hers, ann), (his, mo)):
            sure = await deleter.press(message, "Delete")
            assert sure.ephemeral
            assert sure.message is not None
            await deleter.press(sure.message, "Yes, delete it")
            await discord.until(lambda message=message: "deleted" in message.text)
            assert message.attachments == []
            assert message.buttons == []
        assert await bot.studio.recent() == []
        acts, _ = await bot.studio.guilds.acts(f"discord:{channel.guild.id}", limit=9)
        assert [(act.action, act.moderator, act.subject) for act in acts] == [
            ("delete-song", f"discord:{mo.id}", f"discord:{ben.id}")
        ]


async def _derived(discord: Discord, bot: Minstrel, who: Person, message: Message, label: str):
    clicked = await who.press(message, label)
    assert not clicked.failed
    assert clicked.message is not None
    await arrived(discord, clicked.message)
    return await _song(bot, clicked.message)


async def _song(bot: Minstrel, message: Message):
    song_id = await bot.studio.posts.song_of(str(message.id))
    assert song_id is not None
    return await bot.studio.song(song_id)
