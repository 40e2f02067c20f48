"""/help teaches by example, and a new server is welcomed once."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot import words
from bot.chat import helping
from bot.chat.helping import EXAMPLES, Topic
from bot.words import LANGUAGES
from bot.workshop import Workshop
from generation import reading
from tests.support import fits, golden, quick
from tests.support.chat import connected
from tests.support.discord import Discord


@pytest.fixture(autouse=True)
def _no_sound(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rendering takes seconds."""
    monkeypatch.setattr(Workshop, "_render", quick.render)


ALL = [(topic, number) for topic, count in EXAMPLES.items() for number in range(1, count + 1)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_example_is_understood_in_its_own_language(language: str):
    said = words.of(language)
    for topic, number in ALL:
        prompt = helping.example(said, topic, number)
        assert len(prompt) <= 80
        brief = reading.read(prompt)
        assert brief.heard, prompt
        assert "style_default" not in {remark.code for remark in brief.remarks}, prompt


def test_what_the_examples_promise_is_what_is_heard():
    said = words.of("en")
    blues = reading.read(helping.example(said, Topic.EXACT, 1))
    assert (blues.style, blues.bars, blues.bpm, blues.key.tonic) == ("blues", 12, 90, "A")
    jig = reading.read(helping.example(said, Topic.EXACT, 3))
    assert (str(jig.meter), jig.key.tonic) == ("6/8", "D")
    assert not reading.read(helping.example(said, Topic.BAND, 1)).drums


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_topic_is_short_and_leads_to_all_others(language: str):
    for topic in Topic:
        embed, view = helping.page(words.of(language), topic)
        assert len(embed.description or "") <= 1000
        assert len(view.children) == EXAMPLES.get(topic, 0) + 1
        fits.check(view.to_components())


async def test_an_example_is_composed_at_the_press_of_a_button(tmp_path: Path):
    async with connected(tmp_path) as (discord, _):
        guild = discord.add_guild()
        songs, ann = guild.add_channel("songs"), guild.add_member("Ann")
        asked = await ann.slash(songs, "help")
        assert asked.ephemeral
        golden.check("help", asked.message)
        pressed = await ann.press(asked.message, "a happy waltz")
        assert not pressed.ephemeral
        await discord.until(lambda: [one for one in songs.messages if one.attachments], seconds=60)
        turned = await ann.select(asked.message, "minstrel:help", ["For moderators"])
        assert "/settings" in turned.message.text
        topic = await ann.slash(songs, "help", topic="privacy")
        assert "/privacy show" in topic.text


async def test_a_new_server_is_welcomed_once_where_the_bot_may_speak(tmp_path: Path):
    async with Discord.open() as discord:
        guild = discord.add_guild()
        rules = guild.add_channel("rules", permissions={"send_messages": False})
        lobby, songs = guild.add_channel("lobby"), guild.add_channel("songs")
        ann = guild.add_member("Ann")
        discord.remove_guild(guild)
        async with connected(tmp_path, discord=discord):
            discord.invite(guild)
            said = await discord.until(lambda: lobby.messages)
            golden.check("welcome", said[0])
        async with connected(tmp_path, discord=discord):
            await ann.press(said[0], "a happy waltz")  # it works in the next run, too
            await discord.until(lambda: [one for one in lobby.messages if one.attachments], seconds=60)
        assert len([one for one in lobby.messages if "Hello" in one.text]) == 1
        assert (rules.messages, songs.messages) == ([], [])


async def test_a_server_in_which_the_bot_may_not_speak_is_joined_quietly(tmp_path: Path):
    async with connected(tmp_path) as (discord, bot):
        guild = discord.add_guild()
        rules = guild.add_channel("rules", permissions={"send_messages": False})
        discord.remove_guild(guild)
        await discord.until(lambda: bot.get_guild(guild.id) is None)
        discord.invite(guild)
        ann = guild.add_member("Ann")
        await discord.until(lambda: bot.get_guild(guild.id))
        assert not (await ann.slash(ann.dm, "help")).failed
        assert rules.messages == []
        assert discord.refused == []
