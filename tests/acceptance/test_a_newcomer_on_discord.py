"""A stranger's first minutes with the bot: its welcome, its help, the first song, the first reaction, others' songs.

Nobody has explained anything: whatever a text tells her to try has to be there, and each try is answered.
"""

from __future__ import annotations

import asyncio
import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import mido
import pytest

from bot import words
from bot.chat import helping
from bot.chat.client import Minstrel
from bot.chat.helping import Topic
from bot.words import LANGUAGES
from bot.workshop import Workshop
from tests.support import quick
from tests.support.chat import connected
from tests.support.discord import Channel, Discord, Guild, Interaction, Message, Person
from tests.support.discord.checks.commands import CHAT_INPUT, GROUP, SUBCOMMAND

WISH = "something cosy for a rainy sunday afternoon, piano and flute, not too fast"
SECONDS = 120
"""That something has that waits for a busy machine; what Discord itself gives three seconds has no more."""

LOCALES = {"en": "en-GB", "es": "es-ES", "pt": "pt-BR", "zh": "zh-CN"}
"""What Discord calls the languages that it does not call as everybody does."""


@pytest.fixture
def quick_sound(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rendering takes seconds."""
    monkeypatch.setattr(Workshop, "_render", quick.render)


def scene(discord: Discord, *, locale: str = "en-US") -> tuple[Guild, Channel]:
    """A server that the bot is not in yet, with a lobby."""
    guild = discord.add_guild("Songbirds", locale=locale)
    lobby = guild.add_channel("lobby")
    discord.remove_guild(guild)
    return guild, lobby


async def taken_in(discord: Discord, guild: Guild, lobby: Channel) -> Message:
    """The bot comes into the server, and says hello."""
    discord.invite(guild)
    await discord.until(lambda: lobby.messages, seconds=SECONDS)
    (welcome,) = lobby.messages
    return welcome


def commands(discord: Discord, guild: Guild) -> Iterator[tuple[str, dict[str, Any]]]:
    """All that can be typed after a slash, as it is written on screen."""
    for command in discord.commands_in(guild):
        if command.get("type", CHAT_INPUT) == CHAT_INPUT:
            yield from _paths(command["name"], command)


def _paths(name: str, command: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    parts = [one for one in command.get("options", []) if one["type"] in (SUBCOMMAND, GROUP)]
    for part in parts:
        yield from _paths(f"{name} {part['name']}", part)
    if not parts:
        yield name, command


def assert_real(discord: Discord, guild: Guild, text: str) -> None:
    """That each command that the text names is there: the whole of it, or the first word of several."""
    there = {name for name, _ in commands(discord, guild)}
    there |= {name.split()[0] for name in there}
    named = re.findall(r"`/([a-z][a-z -]*[a-z])`", text)
    assert set(named) <= there, text


async def answered(asked: Interaction) -> Message:
    """What was said to it, in the time that Discord gives."""
    assert not asked.failed
    return await asked.reply(seconds=SECONDS)


async def with_song(discord: Discord, message: Message) -> Message:
    await discord.until(lambda: message.attachments, seconds=SECONDS)
    return message


async def becomes(bot: Minstrel, message: Message, expected: dict[Person, float]) -> None:
    """Waits until the song has these ratings and no others."""
    song_id = await bot.studio.posts.song_of(str(message.id)) or ""
    wanted = {f"discord:{person.id}": weight for person, weight in expected.items()}
    async with asyncio.timeout(SECONDS):
        while {one.member: one.weight for one in await bot.studio.ratings(song_id)} != wanted:
            await asyncio.sleep(0.05)


def suggestions(page: Message) -> list[dict[str, str]]:
    return page.embeds[0].get("fields", [])


async def test_from_the_invitation_to_others_songs(tmp_path: Path):
    async with Discord.open() as discord:
        guild, lobby = scene(discord)
        songs = guild.add_channel("songs")
        async with connected(tmp_path, discord=discord) as (_, bot):
            # The bot comes, and says in one message what to try; nobody is pinged.
            welcome = await taken_in(discord, guild, lobby)
            assert "`/compose`" in welcome.text
            assert "`/help`" in welcome.text
            assert_real(discord, guild, welcome.text)
            assert (welcome.mentioned, welcome.mentions_everyone) == ([], False)
            nia, otto = guild.add_member("Nia"), guild.add_member("Otto")

            # She reads all of /help, alone.
            asked = await nia.slash(lobby, "help")
            manual = await answered(asked)
            assert asked.ephemeral
            pages = set()
            for topic in Topic:
                turned = await nia.select(manual, "minstrel:help", [topic.value])
                assert not turned.failed
                assert_real(discord, guild, manual.text)
                pages.add(manual.text)
            assert len(pages) == len(Topic)

            # Her first wish: within three seconds she reads what was heard, and from which of her words.
            first = await nia.slash(songs, "compose", prompt=WISH)
            assert (first.failed, first.ephemeral) == (False, False)
            hers = first.message
            assert hers is not None
            for heard in ("lo-fi", "80 bpm", "“cosy”", "“piano”", "“flute”", "not too fast"):
                assert heard in hers.text, heard
            understood = hers.embeds[0]["fields"]

            # The song arrives in that one message, which still says what was heard.
            await with_song(discord, hers)
            assert songs.messages == [hers]
            fields = [one for edit in hers.edits for one in edit.payload["embeds"][0]["fields"]]
            assert all(fields.count(one) == len(hers.edits) for one in understood)
            notes = mido.MidiFile(file=io.BytesIO(hers.attachment(".mid").data))
            assert notes.length > 30
            assert hers.attachment(".mp3").data.startswith(b"ID3")
            assert "piano" in (hers.attachment(".png").description or "")

            # The first reactions: others' count, one's own song one does not rate.
            assert "React to rate it: ❤️" in hers.text
            await nia.react(hers, "🔥")
            await otto.react(hers, "❤️")
            await becomes(bot, hers, {otto: 2.0})

            # He presses one of the welcome's examples. His song is what she discovers, with the reason why.
            pressed = await otto.press(welcome, helping.example(words.of("en"), Topic.FIRST, 2))
            assert not pressed.failed
            assert pressed.message is not None
            his = await with_song(discord, pressed.message)
            asked = await nia.slash(songs, "discover")
            page = await answered(asked)
            assert asked.ephemeral
            (suggested,) = suggestions(page)
            assert "a happy waltz" in suggested["name"]
            facts, *reason = suggested["value"].splitlines()
            assert his.url in facts
            assert "".join(reason).strip()
            assert_real(discord, guild, page.text)

            # She listens to it alone, and loves it: that counts, and there is nothing more for her then.
            heard_alone = await nia.press(page, "minstrel:suggested-hear")
            sound = await answered(heard_alone)
            assert heard_alone.ephemeral
            assert sound.attachment(".mp3").data == his.attachment(".mp3").data
            assert not (await nia.press(page, "minstrel:suggested-love")).failed
            await becomes(bot, his, {nia: 2.0})
            assert suggestions(await answered(await nia.slash(songs, "discover"))) == []
            assert "a happy waltz" in (await answered(await nia.slash(songs, "favorites"))).text
        assert discord.refused == []


@pytest.mark.usefixtures("quick_sound")
async def test_each_is_spoken_to_in_their_own_language(tmp_path: Path):
    async with Discord.open() as discord:
        guild, lobby = scene(discord, locale="de")
        async with connected(tmp_path, discord=discord, songs_at_once=2):
            welcome = await taken_in(discord, guild, lobby)
            german = words.of("de")
            assert welcome.text == german("helping-welcome")
            assert welcome.buttons == [helping.example(german, Topic.FIRST, number) for number in (1, 2, 3)]
            for language in LANGUAGES:
                said = words.of(language)
                member = guild.add_member(f"from {language}", locale=LOCALES.get(language, language))
                manual = await answered(await member.slash(lobby, "help"))
                assert said("helping-first-text") in manual.text
                wish = helping.example(said, Topic.FIRST, 1)
                pressed = await member.press(manual, wish)
                assert not pressed.failed
                assert pressed.message is not None
                assert said("asking-heard") in pressed.message.text
                await with_song(discord, pressed.message)
                assert pressed.message.embeds[0]["title"] == wish
                assert said("asking-ready") in pressed.message.text
        assert discord.refused == []


@pytest.mark.usefixtures("quick_sound")
async def test_whatever_she_types_first_is_answered(tmp_path: Path):
    """Each command that asks for nothing, given by somebody who has done nothing, where nothing has happened yet."""
    async with Discord.open() as discord:
        guild, lobby = scene(discord)
        nia, mo = guild.add_member("Nia"), guild.add_member("Mo", moderator=True)
        async with connected(tmp_path, discord=discord):
            await taken_in(discord, guild, lobby)
            given = [
                name
                for name, command in commands(discord, guild)
                if not any(option.get("required") for option in command.get("options", []))
            ]
            assert {"help", "discover", "queue", "taste", "privacy show", "settings"} <= {*given}
            for name in given:
                asked = await (nia if shown_to(discord, guild, name, nia) else mo).slash(lobby, name)
                said = (await answered(asked)).text
                assert len(said.split()) > 3, name
                assert_real(discord, guild, said)
        assert discord.refused == []


def shown_to(discord: Discord, guild: Guild, name: str, who: Person) -> bool:
    """Whether her app shows her the command; those for moderators are not for her."""
    first = next(one for one in discord.commands_in(guild) if one["name"] == name.split(maxsplit=1)[0])
    return first.get("default_member_permissions") is None


@pytest.mark.usefixtures("quick_sound")
async def test_what_she_says_without_a_command_is_answered_too(tmp_path: Path):
    async with Discord.open() as discord:
        guild, lobby = scene(discord)
        nia = guild.add_member("Nia")
        async with connected(tmp_path, discord=discord):
            await taken_in(discord, guild, lobby)
            # A ping and nothing else.
            ping = await nia.says(lobby, discord.mention)
            told = await answer_to(discord, ping)
            assert "slow" in told.text or "song" in told.text
            # Words that say nothing of music: a song all the same, and what was not heard is said.
            vague = await nia.slash(lobby, "compose", prompt="asdf qwertz")
            assert vague.message is not None
            assert words.of("en")("asking-remarks") in vague.message.text
            await with_song(discord, vague.message)
            # A wish in private is answered there.
            whispered = await nia.says(nia.dm, "a calm song for harp")
            song = await answer_to(discord, whispered)
            assert "harp" in song.text
            await with_song(discord, song)
            assert [one for one in lobby.messages if one.attachments] == [vague.message]
        assert discord.refused == []


async def answer_to(discord: Discord, said: Message) -> Message:
    """The one message of the bot's that answers."""

    def answers() -> list[Message]:
        return [one for one in said.channel.messages if one.reference is said and one.author is discord.bot]

    await discord.until(answers, seconds=SECONDS)
    (answer,) = answers()
    return answer
