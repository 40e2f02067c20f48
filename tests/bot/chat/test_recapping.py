"""/recap and /trends on the stand-in for Discord."""

from __future__ import annotations

import io
import json
import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from bot import words
from bot.chat.client import Minstrel
from bot.chat.recapping import drawing
from bot.recap import recap, trends
from bot.recap.recap import Period, Top
from generation.brief import Mood
from generation.lexicon.styles import STYLES
from storage import members
from storage.tallies import Heard, Loved, Made
from tests.support import golden
from tests.support.chat import connected
from tests.support.discord import Channel, Discord, Guild, Message, Person
from tests.support.repertoire import Stock

_DAY = re.compile(r"\d{1,2} [A-Z][a-z]+ \d{4}")
_WEEKDAY = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day at \d+:00")


class Place:
    """A server, one of its channels, and a member."""

    def __init__(self, discord: Discord, bot: Minstrel) -> None:
        self.discord, self.bot = discord, bot
        self.guild: Guild = discord.add_guild("Songbirds")
        self.channel: Channel = self.guild.add_channel("songs")
        self.ann: Person = self.guild.add_member("Ann")

    @property
    def name(self) -> str:
        return f"discord:{self.guild.id}"

    async def stocked(self, *, weeks: int) -> None:
        """Six songs a week, four of them waltzes, of a member whom others love."""
        stock, asker = Stock(), f"discord:{self.ann.id}"
        for week in range(weeks):
            for place in range(6):
                style, mood = ("waltz", Mood(0.8, 0.8)) if place < 4 else ("polka", Mood(-0.8, -0.8))
                song = stock.song(
                    style, asker=asker, guild=self.name, prompt="a *starry* night", days_ago=7 * week + place, mood=mood
                )
                if not week and not place:
                    stock.rating(song, "discord:77", 2.0, days_ago=0.01)
                    stock.play(song, "discord:78", 90, days_ago=0.01)
        await stock.write(self.bot.studio._memory.database)

    async def give(self, command: str, **options: Any) -> Message:
        message = await (await self.ann.slash(self.channel, command, **options)).reply()
        await self.discord.until(lambda: message.text or message.attachments)
        return message


@pytest.fixture
async def place(tmp_path: Path) -> AsyncIterator[Place]:
    async with connected(tmp_path) as (discord, bot):
        yield Place(discord, bot)
        assert discord.refused == []


def check(name: str, message: Message) -> None:
    """Against a golden file, without today's dates and hours."""

    text = _WEEKDAY.sub("WEEKDAY at HOUR", _DAY.sub("DAY", json.dumps(message.payload)))

    class Undated:
        payload = json.loads(text)

    golden.check(name, Undated)


async def test_a_recap_of_a_week(place: Place):
    await place.stocked(weeks=1)
    message = await place.give("recap")
    assert not message.ephemeral
    (picture,) = message.attachments
    assert picture.description.startswith("The sounds of Songbirds")
    assert Image.open(io.BytesIO(picture.data)).format == "PNG"
    assert f"<@{place.ann.id}>" in message.text
    assert message.mentioned == []
    check("recap", message)


async def test_a_recap_of_a_month(place: Place):
    await place.stocked(weeks=3)
    message = await place.give("recap", period="month")
    assert "18 songs were asked for" in message.text


async def test_trends_with_their_ranges(place: Place):
    await place.stocked(weeks=6)
    message = await place.give("trends")
    (picture,) = message.attachments
    assert "waltz: 67% now" in picture.description
    assert "next week" in message.text
    assert "80%" in message.text
    check("trends", message)


async def test_trends_of_a_young_server_foretell_nothing(place: Place):
    await place.stocked(weeks=1)
    message = await place.give("trends")
    assert "A forecast takes songs from 3 weeks" in message.text
    assert "next week" not in message.text


@pytest.mark.parametrize("command", ["recap", "trends"])
async def test_nothing_to_show_is_said_kindly(place: Place, command: str):
    message = await place.give(command)
    assert "/compose" in message.text
    assert message.attachments == []


async def test_who_paused_learning_is_not_named(place: Place):
    await place.stocked(weeks=1)
    async with place.bot.studio._memory.database.transaction() as session:
        await members.pause(session, f"discord:{place.ann.id}")
    message = await place.give("recap")
    assert "somebody" in message.text
    assert str(place.ann.id) not in message.text


async def test_in_the_askers_language(place: Place):
    await place.stocked(weeks=6)
    place.ann = place.guild.add_member("Anna", locale="ja")
    said = words.of("ja")
    back, ahead = await place.give("recap"), await place.give("trends")
    assert said("recap-title", server="Songbirds") in back.text
    assert said("trends-styles") in ahead.text
    assert back.attachments[0].description.startswith("Songbirds")


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_the_longest_fit_into_a_message(language: str):
    said, server, now = words.of(language), "*" * 100, datetime.now(UTC)
    style, asker = max(STYLES, key=len), f"discord:{10**18}"
    made = [
        Made(style=name, valence=one, arousal=two, asker=asker, asked_at=now - timedelta(weeks=week), seconds=480)
        for week in range(8)
        for name in [*STYLES][:9]
        for one, two in ((0.8, 0.8), (-0.8, 0.8), (0.8, -0.8), (-0.8, -0.8), (0.0, 0.0))
    ]
    back = recap.of(
        Period.MONTH,
        now.date(),
        UTC,
        made=made,
        heard=[Heard(member=asker, seconds=1e6, at=now)] * 99,
        likes=10**6,
        top=[Top(song_id="0" * 12, title="_" * 60, style=style, asker=asker, likes=10**6)] * 5,
        loved=[Loved(member=asker, worth=10**6, songs=10**6)] * 3,
    )
    for shown in (
        await drawing.of_recap(said, back, server),
        await drawing.of_trends(said, trends.of(made, now), server),
    ):
        assert shown is not None
        assert len(shown.embed.title or "") <= 256
        assert all(len(field.value or "") <= 1024 for field in shown.embed.fields)
        assert len(shown.embed) <= 6000
        assert len(shown.picture.description or "") <= 1024


async def test_they_are_for_servers_only(place: Place):
    commands = {command["name"]: command for command in place.discord.commands}
    assert commands["recap"]["contexts"] == commands["trends"]["contexts"] == [0]
    assert [choice["value"] for choice in commands["recap"]["options"][0]["choices"]] == ["week", "month"]


def test_dates_are_struck_out():
    today = datetime.now(UTC)
    assert _DAY.fullmatch(words.of("en").date(today.date()))
