"""What musicians do with a song on Discord: the menu of tools, its windows, bringing music, finding it."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from bot import musical, words
from bot.chat.client import Minstrel
from bot.chat.tooling import windows
from bot.chat.tooling.tools import Tool
from bot.song import Song
from bot.words import LANGUAGES
from generation import imports, midi
from generation.score import Note, Score
from storage.kinds import FileKind
from tests.support.chat import connected
from tests.support.discord import Channel, Discord, Interaction, Message, Person
from tests.support.discord.attachments import Upload
from tests.support.discord.modal import Modal

WALTZ = "a fast waltz for piano and flute, 240 bpm, 16 bars"
SAID = words.of("en")


@dataclass
class Evening:
    """Ann, and her waltz."""

    discord: Discord
    bot: Minstrel
    channel: Channel
    ann: Person
    message: Message
    song: Song

    async def tool(self, tool: Tool) -> Interaction:
        """Opens the song's menu and chooses in it."""
        menu = await (await self.ann.press(self.message, "🛠️")).reply()
        assert menu.ephemeral
        return await self.ann.select(menu, "minstrel:tool-menu:", [SAID(f"tooling-tool-{tool}")])

    async def window(self, tool: Tool) -> Modal:
        """What the tool asks for."""
        opened = (await self.tool(tool)).modal
        assert opened is not None
        return opened

    async def made(self, asked: Interaction) -> Song:
        """The song that comes of it, in the channel."""
        message = await asked.reply()
        assert not message.ephemeral, message.text
        await self.discord.until(lambda: message.attachments, seconds=60)
        song_id = await self.bot.studio.posts.song_of(str(message.id))
        assert song_id is not None
        return await self.bot.studio.song(song_id)

    async def score(self, song: Song) -> Score:
        return imports.read((await self.bot.studio.file(song.id, FileKind.MIDI)).data).score


@pytest.fixture
async def evening(tmp_path: Path) -> AsyncIterator[Evening]:
    async with connected(tmp_path, songs_at_once=2) as (discord, bot):
        guild = discord.add_guild()
        channel, ann = guild.add_channel("songs"), guild.add_member("Ann")
        message = await (await ann.slash(channel, "compose", prompt=WALTZ)).reply(seconds=60)
        await discord.until(lambda: message.attachments, seconds=60)
        song_id = await bot.studio.posts.song_of(str(message.id))
        assert song_id is not None
        yield Evening(discord, bot, channel, ann, message, await bot.studio.song(song_id))
        assert discord.refused == []


def outside(score: Score, first: int, last: int) -> list[tuple[str, Note]]:
    """The notes that begin in other bars, which count from 1."""
    bar = score.meter.bar_ticks
    return [
        (part.role, note) for part in score.parts for note in part.notes if not first - 1 <= note.onset // bar < last
    ]


async def test_bars_are_composed_anew_and_the_rest_stays(evening: Evening):
    window = await evening.window(Tool.INFILL)
    assert [field.value for field in window.fields[:2]] == ["9", "16"]
    made = await evening.made(await evening.ann.submit(window, {"first": "8", "last": "5"}))
    assert (made.parent, made.edit) == (evening.song.id, {"verb": "infill", "first": 5, "last": 8, "roles": []})
    before, after = await evening.score(evening.song), await evening.score(made)
    assert outside(before, 5, 8) == outside(after, 5, 8)
    assert before != after


async def test_some_players_play_their_bars_anew_and_the_others_stay(evening: Evening):
    window = await evening.window(Tool.INFILL)
    assert "flute" in window.fields[2].value.split(", ")
    made = await evening.made(await evening.ann.submit(window, {"first": "5", "last": "8", "players": "Flu"}))
    before, after = await evening.score(evening.song), await evening.score(made)
    flute = [seat.role for seat in evening.song.brief.band if musical.player(SAID, seat) == "flute"]
    assert (made.edit or {})["roles"] == flute
    others = [[part for part in score.parts if part.role not in flute] for score in (before, after)]
    assert others[0] == others[1]
    assert before != after


async def test_another_style_and_a_blend_are_asked_for_in_windows(evening: Evening):
    restyled = await evening.ann.submit(await evening.window(Tool.RESTYLE), {"style": "Tango"})
    tango = await evening.made(restyled)
    assert tango.brief.style == "tango"
    before, after = await evening.score(evening.song), await evening.score(tango)
    assert [bar.chord for bar in after.bars] == [bar.chord for bar in before.bars]
    window = await evening.window(Tool.BLEND)
    assert [field.value for field in window.fields] == ["", "50%"]
    blended = await evening.made(await evening.ann.submit(window, {"other": tango.id, "share": "30 %"}))
    assert (blended.edit or {})["amount"] == 0.3


async def test_how_far_to_vary_and_how_many_chords_to_change_are_asked_for(evening: Evening):
    window = await evening.window(Tool.VARY)
    assert [field.value for field in window.fields] == ["30%"]
    same = await evening.made(await evening.ann.submit(window, {"amount": "0"}))
    assert await evening.score(same) == await evening.score(evening.song)
    asked = await evening.ann.submit(await evening.window(Tool.VARY), {"amount": "８０％"})
    varied = await evening.made(asked)
    assert "A variation (80%)" in (await asked.reply()).text
    assert varied.edit == {"verb": "vary", "amount": 0.8}
    assert await evening.score(varied) != await evening.score(evening.song)
    window = await evening.window(Tool.REHARMONISE)
    assert [field.value for field in window.fields] == ["50%"]
    chords = await evening.made(await evening.ann.submit(window, {}))
    assert chords.edit == {"verb": "reharmonise", "amount": 0.5}
    before, after = await evening.score(evening.song), await evening.score(chords)
    assert [bar.chord for bar in before.bars] != [bar.chord for bar in after.bars]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_percentage_is_read_as_it_is_written(language: str):
    assert windows._share(words.of(language).percent(0.3)) == 0.3


async def test_what_cannot_be_done_is_told_to_her_alone(evening: Evening):
    for tool, typed, said in (
        (Tool.INFILL, {"first": "one"}, "no whole number"),
        (Tool.INFILL, {"first": "90", "last": "95"}, "has 16 bars"),
        (Tool.INFILL, {"players": "bagpipes"}, "does not play in this song"),
        (Tool.RESTYLE, {"style": "qwertz"}, "no style called"),
        (Tool.RESTYLE, {"style": "waltz"}, "in that style already"),
        (Tool.BLEND, {"other": "that one"}, "names no song"),
        (Tool.BLEND, {"other": evening.song.id, "share": "101"}, "no whole number"),
        (Tool.VARY, {"amount": "-5"}, "no whole number"),
    ):
        refused = await (await evening.ann.submit(await evening.window(tool), typed)).reply()
        assert refused.ephemeral
        assert said in refused.text, (tool, refused.text)


async def test_a_song_is_taken_apart_and_put_on_paper(evening: Evening):
    told = await (await evening.tool(Tool.ANALYZE)).reply(seconds=60)
    assert told.ephemeral
    for fact in ("key", "time", "form", "harmony", "texture"):
        assert SAID(f"analysis-title-{fact}") in told.text
    Image.open(io.BytesIO(told.attachment(".png").data)).verify()
    paper = await (await evening.tool(Tool.SCORE)).reply(seconds=90)
    assert paper.attachment(".pdf").data.startswith(b"%PDF")
    assert paper.attachment(".musicxml").data.startswith(b"<?xml")
    assert paper.attachment(".zip").data.startswith(b"PK")
    Image.open(io.BytesIO(paper.attachment(".png").data)).verify()


async def test_music_is_brought_and_found_by_its_melody(evening: Evening):
    data = midi.write(await evening.score(evening.song), title="My tune")
    brought = await evening.made(
        await evening.ann.slash(evening.channel, "bring", file=Upload(filename="my tune.mid", data=data))
    )
    assert (brought.prompt, brought.asker) == ("my tune", evening.song.asker)
    with_band = await evening.made(
        await evening.ann.slash(evening.channel, "bring", file=Upload(filename="x.mid", data=data), style="bossa nova")
    )
    assert with_band.brief.style == "bossa nova"
    found = await found_by(evening, melody=Upload(filename="melody.mid", data=data))
    assert evening.song.title in found.text
    assert "from bar 1" in found.text
    heard = await evening.ann.select(found, "minstrel:list-hear", [evening.song.title])
    assert (await heard.reply()).attachment(".mp3").data


async def test_songs_are_found_by_words_and_by_likeness(evening: Evening):
    assert evening.song.title in (await found_by(evening, words="that waltz with the flute")).text
    assert SAID("tooling-found-nothing") in (await (await evening.tool(Tool.LIKE)).reply(seconds=60)).text
    assert "nothing to look for" in (await found_by(evening)).text


async def test_what_is_no_midi_is_refused(evening: Evening):
    for data, said in ((b"not at all", "MIDI"), (b"MThd" + bytes(2 << 20), "1,024 KiB")):
        asked = await evening.ann.slash(evening.channel, "bring", file=Upload(filename="x.mid", data=data))
        refused = await asked.reply()
        assert refused.ephemeral
        assert said in refused.text


async def test_a_song_is_named_while_the_command_is_typed(evening: Evening):
    (offered,) = await evening.ann.autocomplete(evening.channel, "tools", "song", "waltz")
    menu = await (await evening.ann.slash(evening.channel, "tools", song=offered["value"])).reply()
    assert evening.song.title in menu.text
    assert await evening.ann.autocomplete(evening.channel, "bring", "style", "boss")


async def found_by(evening: Evening, **options: Any) -> Message:
    return await (await evening.ann.slash(evening.channel, "find", **options)).reply(seconds=60)
