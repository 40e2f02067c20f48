"""Who wants to be surprised is, and is told by what; whose taste led a song, its details say."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from bot import words
from bot.chat import details
from bot.chat.client import Minstrel
from bot.recipe import Choice, Recipe
from bot.words import LANGUAGES
from bot.workshop import Workshop
from generation import measured
from generation.liking import Liking
from generation.sampling import Sampling
from tests.support import quick
from tests.support.chat import connected
from tests.support.discord import Discord
from tests.support.plain import BRIEF
from tests.support.repertoire import Stock


@pytest.fixture(autouse=True)
def _no_sound(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rendering takes seconds."""
    monkeypatch.setattr(Workshop, "_render", quick.render)


@dataclass(kw_only=True)
class Hall:
    """A server, and Ann."""

    discord: Discord
    bot: Minstrel
    guild: Any
    songs: Any
    ann: Any

    async def knows_her_taste(self) -> None:
        """She loves waltzes and does not like metal."""
        stock, member, song = Stock(), f"discord:{self.ann.id}", ""
        for number in range(12):
            song = stock.song("waltz" if number % 2 else "metal", guild=f"discord:{self.guild.id}", days_ago=0)
            stock.rating(song, member, 2.0 if number % 2 else -1.0)
        await stock.write(self.bot.studio._memory.database)
        await self.bot.studio.discovery.adviser.ask(lambda _known: None, about=song)  # which it has to look for


@pytest.fixture
async def hall(tmp_path: Path) -> AsyncIterator[Hall]:
    async with connected(tmp_path) as (discord, bot):
        guild = discord.add_guild()
        songs, ann = guild.add_channel("songs"), guild.add_member("Ann")
        await discord.until(lambda: bot.get_guild(guild.id))
        yield Hall(discord=discord, bot=bot, guild=guild, songs=songs, ann=ann)
        assert discord.refused == []


async def test_a_newcomer_is_surprised_by_chance_and_told_so(hall: Hall):
    asked = await hall.ann.slash(hall.songs, "compose", prompt="surprise me, but fast, no drums", bars=4)
    message = await asked.reply()
    assert "by chance: " in message.text
    assert "tempo: fast" in message.text
    assert "no drums" in message.text
    assert "your taste" not in message.text


async def test_a_member_is_surprised_by_taste_and_told_so(hall: Hall):
    await hall.knows_her_taste()
    shown = []
    for seed in range(5):
        asked = await hall.ann.slash(hall.songs, "compose", prompt="surprise me", bars=4, seed=seed)
        shown.append((await asked.reply()).text)
    assert any("from your taste: " in text for text in shown)
    assert all("surprise me (" in text for text in shown)  # and the style: surprises can be told apart


async def test_a_mention_may_ask_for_a_surprise_in_any_language(hall: Hall):
    for said, shown in (("überrasch mich", "überrasch mich ("), ("おまかせ", "おまかせ ("), ("随便", "随便 (")):
        message = await hall.ann.says(hall.songs, f"{hall.discord.mention} {said}, 4 bars")
        await hall.discord.until(
            lambda message=message: [one for one in hall.songs.messages if one.reference is message]
        )
        (answer,) = [one for one in hall.songs.messages if one.reference is message]
        assert "by chance: " in answer.text
        assert shown in answer.text or f"{said}, 4 bars (" in answer.text


# ------------------------------------------------------------------------------------------------- details


def told(language: str, taste: Liking | None, *, otherwise: int = 2) -> str:
    recipe = Recipe(
        prompt="a waltz",
        brief=BRIEF,
        seed=1,
        sampling=Sampling(takes=8),
        model="tiny",
        taste=taste,
        choice=Choice(
            take=2,
            takes=8,
            total=0.8,
            terms={"form": 0.8},
            shared_run=9,
            worth=None if taste is None else 0.4,
            otherwise=None if taste is None else otherwise,
        ),
    )
    return details._led(words.of(language), recipe.to_bytes())


def test_details_say_which_way_taste_led_and_whether_it_changed_the_choice():
    taste = Liking(weights={"density": -0.6, "long_notes": 0.4, "staccato": -0.3, "contrast": 0.01})
    assert told("en", taste, otherwise=5) == (
        "Of 8 versions, this one was chosen with the taste of who asked in mind, which leans towards few notes, long "
        "notes and flowing notes. By notes alone I would have chosen another one."
    )
    assert told("en", taste).endswith("By notes alone I would have chosen this one too.")
    assert told("de", taste).startswith("Von 8 Fassungen wurde diese mit Blick auf den Geschmack")
    assert told("en", None) == ""
    assert told("en", Liking(weights={"glitter": 1.0})) == ""
    assert details._led(words.of("en"), b"no recipe") == ""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("weight", [1.0, -1.0])
def test_every_direction_has_its_words(language: str, weight: float, caplog: pytest.LogCaptureFixture):
    said = {told(language, Liking(weights={name: weight})) for name in measured.NAMES}
    assert len(said) == len(measured.NAMES)
    assert not caplog.records
