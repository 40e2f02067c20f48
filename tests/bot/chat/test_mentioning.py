"""A mention with a wish in it is a wish; what only pings is none; an answer to a song says what to change."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot import words
from bot.chat.client import Minstrel
from bot.song import Song
from tests.support.chat import connected
from tests.support.discord import Channel, Discord, Message, Person
from tests.support.fakes import PlainComposer

WALTZ = "a fast waltz for piano, 240 bpm, 8 bars"


@dataclass
class Scene:
    discord: Discord
    bot: Minstrel
    channel: Channel
    ann: Person

    async def calls(self, text: str, *, reply_to: Message | None = None) -> Message:
        """Ann says it to the bot."""
        return await self.ann.says(self.channel, f"{self.discord.mention} {text}", reply_to=reply_to)

    async def answer_to(self, message: Message, seconds: float = 60) -> Message:
        """The one message of the bot's that answers."""
        await self.discord.until(lambda: self.answers(message), seconds=seconds)
        (answer,) = self.answers(message)
        return answer

    def answers(self, message: Message) -> list[Message]:
        return [one for one in message.channel.messages if one.reference is message and one.author is self.discord.bot]

    async def has_song(self, message: Message) -> Song:
        await self.discord.until(lambda: message.attachments, seconds=60)
        song_id = await self.bot.studio.posts.song_of(str(message.id))
        assert song_id is not None
        return await self.bot.studio.song(song_id)

    async def stays_silent(self, channel: Channel | None = None) -> None:
        """Nothing of the bot's comes, though it has read everything."""
        before = list((channel or self.channel).messages)
        probe = await self.ann.slash(self.channel, "compose", prompt=WALTZ)
        assert probe.message is not None
        assert [one for one in (channel or self.channel).messages if one is not probe.message] == before


@asynccontextmanager
async def scene(folder: Path, *, locale: str = "en-US", composer: PlainComposer | None = None) -> AsyncIterator[Scene]:
    async with connected(folder, composer=composer) as (discord, bot):
        guild = discord.add_guild(locale=locale)
        yield Scene(discord, bot, guild.add_channel("songs"), guild.add_member("Ann"))


async def test_a_mention_with_a_wish_is_answered_by_a_reply_in_which_the_song_arrives(tmp_path: Path):
    async with scene(tmp_path) as here:
        said = await here.calls(WALTZ)
        answer = await here.answer_to(said)
        assert "waltz" in answer.text
        assert answer.mentioned == []  # nobody is pinged
        song = await here.has_song(answer)
        assert (song.prompt, song.brief.bpm, song.brief.bars) == (WALTZ, 240, 8)
        assert song.asker == f"discord:{here.ann.id}"
        assert [one.author for one in here.channel.messages] == [here.ann, here.discord.bot]
        assert here.discord.refused == []


@pytest.mark.parametrize("text", ["{me} a waltz, 240 bpm", "a waltz, {me}, 240 bpm", "a waltz, 240 bpm {me} {me}!"])
async def test_wherever_the_mention_stands(tmp_path: Path, text: str):
    async with scene(tmp_path) as here:
        said = await here.ann.says(here.channel, text.format(me=here.discord.mention))
        song = await here.has_song(await here.answer_to(said))
        assert song.brief.style == "waltz"
        assert str(here.discord.bot_id) not in song.prompt


@pytest.mark.parametrize("around", ["", "  ", "\n"])
async def test_a_mention_alone_is_told_what_can_be_said(tmp_path: Path, around: str):
    async with scene(tmp_path, locale="de") as here:
        said = await here.ann.says(here.channel, around + here.discord.mention + around)
        answer = await here.answer_to(said)
        assert answer.text == words.of("de")("asking-mention-empty")
        assert await here.bot.studio.recent() == []


async def test_an_answer_to_a_song_says_what_to_change(tmp_path: Path):
    async with scene(tmp_path) as here:
        first = await here.answer_to(await here.calls(WALTZ))
        original = await here.has_song(first)
        changed = await here.has_song(await here.answer_to(await here.calls("slower", reply_to=first)))
        assert changed.brief.bpm < original.brief.bpm
        assert changed.brief.style == original.brief.style
        assert len(await here.bot.studio.recent()) == 2


async def test_a_change_that_says_nothing_is_explained_in_a_reply(tmp_path: Path):
    async with scene(tmp_path) as here:
        first = await here.answer_to(await here.calls(WALTZ))
        await here.has_song(first)
        answer = await here.answer_to(await here.calls("qwertz", reply_to=first))
        assert "qwertz" in answer.text
        assert len(await here.bot.studio.recent()) == 1


async def test_an_answer_to_anything_else_is_a_wish(tmp_path: Path):
    async with scene(tmp_path) as here:
        hint = await here.answer_to(await here.calls(""))
        song = await here.has_song(await here.answer_to(await here.calls(WALTZ, reply_to=hint)))
        assert song.prompt == WALTZ


async def test_the_ping_of_an_answer_is_no_wish(tmp_path: Path):
    async with scene(tmp_path) as here:
        song = await here.answer_to(await here.calls(WALTZ))
        await here.ann.says(here.channel, "I like that one a lot", reply_to=song)
        await here.stays_silent()


async def test_talk_about_others_is_no_wish(tmp_path: Path):
    async with scene(tmp_path) as here:
        ben = here.channel.guild.add_member("Ben") if here.channel.guild else here.ann
        for text in ("a waltz please", f"{ben.mention} a waltz please", "@everyone a waltz"):
            await here.ann.says(here.channel, text)
        await here.stays_silent()


async def test_bots_webhooks_and_discords_own_messages_are_not_answered(tmp_path: Path):
    async with scene(tmp_path) as here:
        guild = here.channel.guild
        assert guild is not None
        said = await here.ann.says(here.channel, "hello")
        call = said.payload | {
            "content": f"{here.discord.mention} a waltz",
            "mentions": [here.discord.bot.payload],
            "guild_id": str(guild.id),
        }
        other = here.ann.payload | {"id": "4711", "bot": True}
        await here.discord.send_gateway("MESSAGE_CREATE", call | {"id": "1001", "author": other})
        await here.discord.send_gateway("MESSAGE_CREATE", call | {"id": "1002", "webhook_id": "4712"})
        await here.discord.send_gateway("MESSAGE_CREATE", call | {"id": "1003", "type": 6})  # it was pinned
        await here.discord.send_gateway("MESSAGE_CREATE", call | {"id": "1004", "author": here.discord.bot.payload})
        await here.stays_silent()


async def test_in_private_no_mention_is_needed(tmp_path: Path):
    async with scene(tmp_path) as here:
        said = await here.ann.says(here.ann.dm, WALTZ)
        answer = await here.answer_to(said)
        assert (await here.has_song(answer)).guild is None
        slower = await here.ann.says(here.ann.dm, "slower", reply_to=answer)
        assert (await here.has_song(await here.answer_to(slower))).brief.bpm < 240


async def test_a_server_that_speaks_german_is_answered_in_german(tmp_path: Path):
    composer = PlainComposer(holds_at=2)
    async with scene(tmp_path, locale="de", composer=composer) as here:
        first = await here.answer_to(await here.calls("zu schnell? Nein: ein Walzer, 240 bpm, 4 Takte"))
        composer.go.set()
        await here.has_song(first)
        assert words.of("de")("asking-ready") in first.text
        refused = await here.answer_to(await here.calls("qwertz", reply_to=first))
        assert words.of("de")("error-no-change", words="qwertz") in refused.text


async def test_hostile_words_ping_nobody_and_break_nothing(tmp_path: Path):
    async with scene(tmp_path) as here:
        nasty = f"@everyone @here {here.ann.mention} <@&1> **a waltz** `code` ||spoiler|| [x](http://y) # big\n> q"
        answer = await here.answer_to(await here.calls(nasty))
        await here.has_song(answer)
        huge = await here.answer_to(await here.calls("waltz " * 320))
        await here.has_song(huge)
        for message in (answer, huge):
            assert (message.mentioned, message.mentions_everyone) == ([], False)
        assert here.discord.refused == []


async def test_where_it_may_not_speak_the_song_comes_privately(tmp_path: Path):
    async with scene(tmp_path) as here:
        here.channel.deny("send_messages")
        await here.calls(WALTZ)
        await here.discord.until(lambda: any(one.attachments for one in here.ann.dm.messages), seconds=60)
        await _all_delivered(here)
        assert [one.author for one in here.channel.messages] == [here.ann]
        assert len(here.ann.dm.messages) == 1


async def test_where_it_may_not_reply_it_answers_all_the_same(tmp_path: Path):
    async with scene(tmp_path) as here:
        here.channel.deny("read_message_history")
        await here.calls(WALTZ)
        await here.discord.until(lambda: any(one.attachments for one in here.channel.messages), seconds=60)
        await _all_delivered(here)
        assert len(here.channel.messages) == 2


async def test_a_wish_that_was_deleted_at_once_is_answered(tmp_path: Path):
    async with scene(tmp_path) as here:
        await here.ann.deletes(await here.calls(WALTZ))
        await here.discord.until(lambda: any(one.attachments for one in here.channel.messages), seconds=60)
        await _all_delivered(here)
        assert len(here.channel.messages) == 1


async def test_500s_on_the_reply_cost_no_song_and_make_no_second(tmp_path: Path):
    async with scene(tmp_path) as here:
        here.discord.fail_next("POST", r"/channels/\d+/messages", status=0, after_doing=True)
        await here.calls(WALTZ)
        await here.discord.until(lambda: any(one.attachments for one in here.channel.messages), seconds=60)
        await _all_delivered(here)
        assert len(here.channel.messages) == 2


async def test_too_many_songs_are_told_in_a_reply(tmp_path: Path):
    composer = PlainComposer(holds_at=1)
    async with scene(tmp_path, composer=composer) as here:
        guild = f"discord:{here.channel.guild.id}" if here.channel.guild else ""
        await here.bot.studio.guilds.alter(guild, moderator="discord:1", songs_per_member=1)
        await here.answer_to(await here.calls(WALTZ))
        refused = await here.answer_to(await here.calls(WALTZ))
        assert refused.text == words.of("en")(
            "faults-told",
            message=words.of("en")("error-too-many-songs-member", most=1),
            hint=words.of("en")("error-too-many-songs-member-hint"),
        )
        composer.go.set()


async def _all_delivered(here: Scene) -> None:
    async with asyncio.timeout(60):
        while await here.bot.studio.posts.due():
            await asyncio.sleep(0.05)
