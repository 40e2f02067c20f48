"""What the message shows, as kept in tests/golden."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import discord
import pytest

from bot import words
from bot.chat.listening import drawing
from bot.chat.listening.board import Drawn
from bot.chat.listening.drawing import Farewell, Scene, Silence
from bot.chat.listening.lineup import Pick
from tests.support import golden
from tests.support.picks import asked, song, tuned

EN = words.of("en")

SCENE = Scene(
    guild=1234567890123456789,
    channel="<#2345678901234567890>",
    pick=asked("alpha0000000", by="discord:3456789012345678901"),
    position=42,
    length=125,
    silence=None,
    coming=[tuned("beta00000000"), tuned("gamma0000000")],
    votes=0,
    needed=2,
)


@dataclass(frozen=True)
class Shown:
    """A message that shows it."""

    drawn: Drawn

    @property
    def payload(self) -> dict[str, Any]:
        return {"embeds": [self.drawn.embed.to_dict()], "components": self.drawn.view.to_components()}


async def test_a_song_that_somebody_put_on():
    golden.check("listening", Shown(drawing.playing(EN, SCENE)))


async def test_a_song_of_the_radio_that_is_paused_and_voted_on_with_many_to_come():
    scene = replace(
        SCENE,
        pick=tuned("alpha0000000"),
        silence=Silence.PAUSED,
        coming=[tuned(f"song0000000{number}") for number in range(7)],
        votes=1,
    )
    golden.check("listening-paused", Shown(drawing.playing(EN, scene)))


async def test_nothing_that_plays():
    golden.check("listening-nothing", Shown(drawing.playing(EN, replace(SCENE, pick=None, coming=[]))))


@pytest.mark.parametrize("farewell", list(Farewell))
async def test_every_end_says_why_and_how_to_go_on(farewell: Farewell):
    drawn = drawing.ended(EN, 1, farewell, by=None, left=3)
    assert drawn.embed.description is not None
    assert "3 songs are left" in drawn.embed.description
    assert [getattr(item, "custom_id", None) for item in drawn.view.children] == ["minstrel:listening-play:1"]


async def test_an_end_with_nothing_left_has_no_button():
    assert drawing.ended(EN, 1, Farewell.QUIET, by=None, left=0).view.children == []


async def test_a_prompt_cannot_draw():
    evil = Pick(song=replace(song("alpha0000000"), prompt="**[free](https://evil.example)** @everyone"), by=None)
    embed = drawing.playing(EN, replace(SCENE, pick=evil, coming=[evil])).embed
    assert "[free](" not in (embed.title or "").replace("\\[", "")
    assert embed.fields[0].value is not None
    assert "\\*\\*" in embed.fields[0].value


@pytest.mark.parametrize("silence", list(Silence))
async def test_every_silence_is_explained(silence: Silence):
    said = drawing.playing(EN, replace(SCENE, silence=silence)).embed.description
    assert said is not None
    assert len(said.splitlines()) == 3


async def test_the_bar_moves_from_end_to_end():
    bars = [drawing.playing(EN, replace(SCENE, position=at, length=10)).embed.description for at in (0, 5, 10)]
    assert [discord.utils.MISSING if bar is None else bar.index("🔘") for bar in bars] == [0, 7, 13]
