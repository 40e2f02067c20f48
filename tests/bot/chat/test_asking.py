"""/compose with all that can be typed into it, autocomplete, the menu of a message; and an answer in time, always."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from bot import turns
from bot.chat.client import Minstrel
from bot.song import Song
from generation.reading.listening import MAX_CHARACTERS
from tests.support.chat import connected
from tests.support.discord import Channel, Discord, Interaction, Message, Person
from tests.support.fakes import PlainComposer

WALTZ = "a fast waltz for piano, 240 bpm, 8 bars"


@dataclass
class Scene:
    discord: Discord
    bot: Minstrel
    channel: Channel
    ann: Person

    async def compose(self, prompt: str, **options: Any) -> Interaction:
        asked = await self.ann.slash(self.channel, "compose", prompt=prompt, **options)
        assert not asked.failed
        return asked

    async def composed(self, prompt: str, **options: Any) -> tuple[Message, Song]:
        """The message with its song."""
        asked = await self.compose(prompt, **options)
        message = await asked.reply(seconds=60)  # the first vague prompt loads a model
        assert not message.ephemeral, message.text
        await self.discord.until(lambda: message.attachments, seconds=60)
        song_id = await self.bot.studio.posts.song_of(str(message.id))
        assert song_id is not None
        return message, await self.bot.studio.song(song_id)


@asynccontextmanager
async def scene(
    folder: Path, *, locale: str = "en-US", composer: PlainComposer | None = None, songs_at_once: int = 4
) -> AsyncIterator[Scene]:
    async with connected(folder, composer=composer, songs_at_once=songs_at_once) as (discord, bot):
        guild = discord.add_guild()
        yield Scene(discord, bot, guild.add_channel("songs"), guild.add_member("Ann", locale=locale))


async def test_every_option_wins_over_the_words(tmp_path: Path):
    async with scene(tmp_path) as here:
        message, song = await here.composed(
            "a slow sad swing tune in D major with drums, 60 bpm",
            style="waltz",
            mood="happy",
            tempo=240,
            key="G minor",
            meter="3/4",
            bars=12,
            instruments="accordion, violin, no drums",
            seed=99,
        )
        brief = song.brief
        assert (brief.style, brief.bpm, str(brief.meter), brief.bars, song.seed) == ("waltz", 240, "3/4", 12, 99)
        assert (str(brief.key.tonic), brief.key.mode) == ("G", "minor")
        assert brief.mood.valence > 0
        assert not any(seat.role.name == "DRUMS" for seat in brief.band)
        for shown in ("Waltz", "240 bpm", "G minor", "3/4", "12 bars", "accordion", "Seed 99"):
            assert shown.lower() in message.text.lower(), shown
        assert here.discord.refused == []


@pytest.mark.parametrize(
    ("option", "value", "told"),
    [
        ("style", "qwertz", "no style called “qwertz”"),
        ("mood", "qwertz", "no mood called “qwertz”"),
        ("key", "H sharp sharp", "no key called “H sharp sharp”"),
        ("meter", "17/23", "cannot play in “17/23”"),
        ("instruments", "qwertz, **yxcv**", "no instrument called"),
    ],
)
async def test_an_option_that_cannot_be_understood_is_told_to_her_alone(
    option: str, value: str, told: str, tmp_path: Path
):
    async with scene(tmp_path) as here:
        asked = await here.compose(WALTZ, **{option: value})
        assert asked.ephemeral
        assert told in asked.text
        assert "**yxcv**" not in asked.text
        assert here.channel.messages == []
        assert await here.bot.studio.recent() == []


SILENT = ["\N{ZERO WIDTH SPACE}", " \N{RIGHT-TO-LEFT MARK} ", "\N{MONGOLIAN VOWEL SEPARATOR}", "\n\t"]


@pytest.mark.parametrize("prompt", SILENT)
async def test_a_prompt_that_says_nothing_is_told_to_her_alone(prompt: str, tmp_path: Path):
    async with scene(tmp_path) as here:
        asked = await here.compose(prompt)
        assert asked.ephemeral
        assert "prompt is empty" in asked.text
        assert here.channel.messages == []


async def test_options_alone_are_enough(tmp_path: Path):
    async with scene(tmp_path) as here:
        _, song = await here.composed("\N{ZERO WIDTH SPACE}", style="waltz", tempo=240, bars=4)
        assert song.brief.style == "waltz"
        assert here.discord.refused == []


HOSTILE = {
    "everyone": "@everyone @here <@&4711> <@4711> <#4711> a waltz",
    "markdown": "# **a** __waltz__ ~~for~~ ||piano|| > `in` [D](https://example.org) <https://example.org>",
    "code blocks": "```py\nprint('waltz')\n``` ```",
    "emojis": "🎷" * MAX_CHARACTERS,
    "families": "👩‍👩‍👧‍👦" * (MAX_CHARACTERS // 7),
    "zalgo": "w" + "".join(chr(0x300 + n % 0x50) for n in range(600)) + "altz",
    "right to left": "\N{RIGHT-TO-LEFT OVERRIDE}ztlaw a\N{LEFT-TO-RIGHT MARK} والتز حزين עצוב",
    "backslashes": "\\" * 300 + "*" * 300 + "a waltz",
    "one long word": "waltz" * (MAX_CHARACTERS // 5),
    "lines": "a waltz\n" * 200,
    "escapes": "\x1b[31mred\x00 waltz \x07",
    "placeholders": "{ $title } {0} %s %(x)s ${x} a waltz { asking-next }",
    "wishes": "waltz, " + ", ".join(f"{n} bpm" for n in range(60, 240)),
    "instruments": "for " + " and ".join(["violin", "oboe", "tuba", "harp", "sitar", "koto"] * 30),
}


@pytest.mark.parametrize("case", HOSTILE)
async def test_hostile_prompts_ping_nobody_and_break_nothing(case: str, tmp_path: Path):
    async with scene(tmp_path) as here:
        message, song = await here.composed(HOSTILE[case], tempo=240, bars=4)
        assert (message.mentioned, message.mentions_everyone) == ([], False)
        assert message.content == ""  # what she wrote stands in embeds only, where nothing pings
        for raw in ("||piano||", "**a**", "```", "@everyone **"):
            assert raw not in message.text
        assert not re.search(r"(?<!\\)\[D\]", message.text)
        assert len(message.attachments) == 3
        details = await here.ann.press(message, "Details")
        assert not details.failed
        deleting = await here.ann.press(message, "Delete")
        assert deleting.message is not None
        assert (deleting.message.mentioned, deleting.message.mentions_everyone) == ([], False)
        assert song.prompt
        assert here.discord.refused == []


async def test_the_app_lets_nobody_type_more_than_is_read(tmp_path: Path):
    async with scene(tmp_path) as here:
        with pytest.raises(AssertionError, match="at most"):
            await here.compose("a" * (MAX_CHARACTERS + 1))


@pytest.mark.parametrize(
    ("locale", "option", "typed", "shown", "value"),
    [
        ("en-US", "style", "bos", "Bossa Nova", "bossa nova"),
        ("de", "style", "walz", "Walzer", "waltz"),
        ("ja", "style", "", None, None),
        ("fr", "mood", "mélanc", "mélancolique", "melancholic"),
        ("de", "key", "d mo", "d-Moll", "D minor"),
        ("pt-BR", "meter", "7", "7/8", "7/8"),
        ("es-ES", "instruments", "sax", None, None),
        ("de", "instruments", "klavier, gei", None, None),
    ],
)
async def test_what_is_typed_is_completed_in_her_language(
    locale: str, option: str, typed: str, shown: str | None, value: str | None, tmp_path: Path
):
    async with scene(tmp_path, locale=locale) as here:
        choices = await here.ann.autocomplete(here.channel, "compose", option, typed)
        assert choices
        if shown is not None:
            assert shown.lower() in [choice["name"].lower() for choice in choices]
            assert value in [choice["value"] for choice in choices]
        _, song = await here.composed(WALTZ, **{option: choices[0]["value"]})  # what it gives is understood
        assert song.brief.bpm == 240


@pytest.mark.parametrize("typed", ["*" * 100, "@everyone", "\\", "qwertz", "🎷" * 50, ", , ,", "no no no"])
async def test_nothing_that_is_typed_breaks_the_suggestions(typed: str, tmp_path: Path):
    async with scene(tmp_path) as here:
        for option in ("style", "mood", "key", "meter", "instruments"):
            assert isinstance(await here.ann.autocomplete(here.channel, "compose", option, typed), list)
        assert here.discord.refused == []


async def test_a_messages_own_words_are_a_wish(tmp_path: Path):
    async with scene(tmp_path) as here:
        said = await here.ann.says(here.channel, WALTZ)
        asked = await here.ann.use_on_message("Compose from this", said)
        message = await asked.reply()
        await here.discord.until(lambda: message.attachments, seconds=60)
        assert "240 bpm" in message.text
        picture_only = await here.ann.says(here.channel, "🎹")
        silent = await here.ann.use_on_message("Compose from this", picture_only)
        assert not silent.failed


async def test_in_private(tmp_path: Path):
    async with scene(tmp_path) as here:
        asked = await here.ann.slash(here.ann.dm, "compose", prompt=WALTZ)
        message = await asked.reply()
        await here.discord.until(lambda: message.attachments, seconds=60)
        assert here.ann.dm.messages == [message]


async def test_a_slow_reader_costs_nobody_the_answer(tmp_path: Path):
    """As when two hundred members are read at once: the model that reads is one."""
    async with scene(tmp_path) as here:
        await asyncio.to_thread(turns.LOADING.acquire)
        try:
            asked = await here.compose(WALTZ)
            assert asked.deferred
            assert asked.latency < 3
        finally:
            turns.LOADING.release()
        message = await asked.reply()
        assert "240 bpm" in message.text
        await here.discord.until(lambda: message.attachments, seconds=60)
        assert here.channel.messages == [message]
        assert here.discord.refused == []


async def test_a_slow_reader_that_understands_nothing_tells_her_alone(tmp_path: Path):
    async with scene(tmp_path) as here:
        await asyncio.to_thread(turns.LOADING.acquire)
        try:
            asked = await here.compose(SILENT[0])
            assert asked.deferred
        finally:
            turns.LOADING.release()
        await here.discord.until(lambda: asked.followups)
        assert asked.followups[0].ephemeral
        assert "prompt is empty" in asked.followups[0].text
        assert here.channel.messages == []


async def test_a_slow_button_is_answered_in_time_too(tmp_path: Path):
    async with scene(tmp_path) as here:
        message, original = await here.composed(WALTZ)
        await asyncio.to_thread(turns.LOADING.acquire)
        try:
            opened = await here.ann.press(message, "Change …")
            asked = await here.ann.submit(opened.modal, {"words": "slower"})
            assert (asked.failed, asked.deferred) == (False, True)
        finally:
            turns.LOADING.release()
        changed = await asked.reply()
        await here.discord.until(lambda: changed.attachments, seconds=60)
        assert f"{original.brief.bpm} bpm" not in (changed.text.split("\n")[3])


async def test_a_song_that_waits_is_edited_only_when_something_changed(tmp_path: Path):
    composer = PlainComposer(holds_at=1)
    async with scene(tmp_path, composer=composer, songs_at_once=1) as here:
        await here.compose(WALTZ)
        await here.discord.until(composer.begun.is_set)
        waiting = await (await here.compose(WALTZ)).reply()
        await asyncio.sleep(5)
        assert waiting.edits == []
        composer.go.set()
        await here.discord.until(lambda: waiting.attachments, seconds=60)


async def test_the_bot_may_not_write_in_the_channel(tmp_path: Path):
    """The answer to a command needs no permission of the channel's, so she has her song where she asked."""
    async with scene(tmp_path) as here:
        here.channel.deny("send_messages", "view_channel")
        message, _ = await here.composed(WALTZ)
        assert message.channel is here.channel
