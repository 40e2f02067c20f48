"""Discovering: suggestions with reasons and their buttons, lists, a server's charts, a member's taste."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import aclosing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from bot.chat.client import Minstrel
from bot.discovery import adviser
from storage import members, plays, ratings
from storage.kinds import Status
from storage.posts import Address
from tests.support import golden
from tests.support.chat import connected
from tests.support.discord import Discord
from tests.support.repertoire import Stock


@dataclass(kw_only=True)
class Hall:
    """A server with its people and its songs."""

    discord: Discord
    bot: Minstrel
    folder: Path
    guild: Any
    songs: Any
    ann: Any
    ben: Any
    stock: Stock = field(default_factory=Stock)

    @property
    def here(self) -> str:
        return f"discord:{self.guild.id}"

    @property
    def member(self) -> str:
        """Ann, as the storage knows her."""
        return f"discord:{self.ann.id}"

    def song(self, prompt: str, style: str = "waltz", **other: Any) -> str:
        other.setdefault("guild", self.here)
        return self.stock.song(style, prompt=prompt, **other)

    async def write(self) -> None:
        await self.stock.write(self.bot.studio._database)

    async def said(self) -> dict[str, float]:
        """What Ann said of songs, by song; the last word counts."""
        async with self.bot.studio._database.reading() as session:
            return {one.song_id: one.weight for one in await ratings.of_members(session, [self.member])}


@pytest.fixture
async def hall(tmp_path: Path) -> AsyncIterator[Hall]:
    async with connected(tmp_path) as (discord, bot):
        guild = discord.add_guild()
        songs = guild.add_channel("songs")
        ann, ben = guild.add_member("Ann"), guild.add_member("Ben", locale="de")
        await discord.until(lambda: bot.get_guild(guild.id))
        yield Hall(discord=discord, bot=bot, folder=tmp_path, guild=guild, songs=songs, ann=ann, ben=ben)
        assert discord.refused == []


async def suggested(hall: Hall, many: int) -> Any:
    """The first page of Ann's suggestions, among this many waltzes."""
    for number in range(many):
        hall.song(f"waltz number {number}", days_ago=60)
    await hall.write()
    return await discovered(hall)


async def discovered(hall: Hall) -> Any:
    """The first page of Ann's suggestions."""
    return await (await hall.ann.slash(hall.songs, "discover")).reply()


async def pressed(hall: Hall, message: Any, button: str) -> Any:
    """The message, as it is after Ann pressed the button."""
    edits = len(message.edits)
    asked = await hall.ann.press(message, button)
    await asked.until(lambda: len(message.edits) > edits)
    return message


async def refused(hall: Hall, message: Any, button: str) -> str:
    """What Ann is told when she presses the button."""
    return (await (await hall.ann.press(message, button)).reply()).text


def titles(message: Any) -> list[str]:
    return [one["name"].partition(". ")[2] for one in message.embeds[0].get("fields", [])]


async def test_suggestions_come_with_their_reasons_to_the_asker_only(hall: Hall):
    for number in range(3):
        hall.stock.rating(hall.song(f"liked {number}", days_ago=70), hall.member, 2.0)
    hall.song("a waltz for the rain", days_ago=60)
    popular = hall.song("what *everybody* hums", "polka", days_ago=60)
    for member in ("ben", "cleo", "dan"):
        hall.stock.rating(popular, member, 2.0)
    await hall.write()
    await hall.bot.studio.posts.show(popular, Address(channel=str(hall.songs.id), language="en"), "123456789012345678")
    asked = await hall.ann.slash(hall.songs, "discover")
    assert asked.ephemeral
    golden.check("discover", await asked.reply())


async def test_a_server_without_songs_is_told_how_they_come(hall: Hall):
    assert "Be the first with `/compose`" in (await discovered(hall)).text
    hall.song("a polka", "polka")
    await hall.write()
    await hall.bot.studio.discovery.leave_out(hall.member, "polka")
    assert "`/taste` shows" in (await discovered(hall)).text


async def test_a_loved_song_is_marked_and_rated(hall: Hall):
    message = await suggested(hall, 3)
    before = titles(message)
    message = await pressed(hall, message, "❤️")
    assert [button.get("disabled", False) for button in message.controls() if "-love:" in button["custom_id"]] == [
        True,
        False,
        False,
    ]
    assert titles(message) == before
    assert list((await hall.said()).values()) == [2.0]


async def test_less_like_this_puts_another_song_in_its_place(hall: Hall):
    message = await suggested(hall, 7)
    before = titles(message)
    after = titles(await pressed(hall, message, "👎"))
    assert after[1:] == before[1:]
    assert after[0] not in before
    assert list((await hall.said()).values()) == [-1.0]


async def test_less_like_this_shortens_a_page_when_nothing_is_left_and_empties_it(hall: Hall):
    message = await suggested(hall, 2)
    before = titles(message)
    message = await pressed(hall, message, "👎")
    assert titles(message) == before[1:]
    message = await pressed(hall, message, "👎")
    assert (titles(message), message.buttons) == ([], [])
    assert "all that I can suggest for now" in message.text


async def test_there_is_more_until_all_was_shown(hall: Hall):
    message = await suggested(hall, 12)
    seen = titles(message)
    for _ in range(2):
        message = await pressed(hall, message, "More")
        seen += titles(message)
    assert sorted(seen) == sorted(f"waltz number {number}" for number in range(12))
    assert "More" not in message.buttons


async def test_buttons_work_after_a_restart(tmp_path: Path):
    async with Discord.open() as discord:
        guild = discord.add_guild()
        songs, ann = guild.add_channel("songs"), guild.add_member("Ann")

        def hall_of(bot: Minstrel) -> Hall:
            return Hall(discord=discord, bot=bot, folder=tmp_path, guild=guild, songs=songs, ann=ann, ben=ann)

        async with connected(tmp_path, discord=discord) as (_, bot):
            await discord.until(lambda: bot.get_guild(guild.id))
            message = await suggested(hall_of(bot), 7)
            before = titles(message)
        async with connected(tmp_path, discord=discord) as (_, bot):
            after = titles(await pressed(hall_of(bot), message, "👎"))
            assert after[1:] == before[1:]
            assert after[0] not in before


async def test_who_paused_is_told_that_nothing_was_noted(hall: Hall):
    message = await suggested(hall, 1)
    async with hall.bot.studio._database.transaction() as session:
        await members.pause(session, hall.member)
    assert "`/privacy resume`" in await refused(hall, message, "❤️")
    assert await hall.said() == {}


async def test_songs_like_one_are_found_by_its_id_its_link_and_the_list(hall: Hall):
    waltz, near = hall.song("a waltz for *Ann*", asker=hall.member), hall.song("another waltz")
    await hall.write()
    await hall.bot.studio.posts.show(waltz, Address(channel=str(hall.songs.id), language="en"), "123456789012345678")
    offered = await hall.ann.autocomplete(hall.songs, "similar", "song", "WALTZ for")
    assert offered == [{"name": "a waltz for *Ann* (waltz)", "value": waltz}]
    assert await hall.ann.autocomplete(hall.songs, "similar", "song", "another") == []  # she does not know it
    link = f"https://discord.com/channels/{hall.guild.id}/{hall.songs.id}/123456789012345678"
    for given in (waltz, link, f" {waltz} "):
        message = await (await hall.ann.slash(hall.songs, "similar", song=given)).reply()
        assert message.ephemeral
        assert titles(message) == ["another waltz"]
    golden.check("similar", message)
    await pressed(hall, message, "❤️")
    assert await hall.said() == {near: 2.0}
    message = await pressed(hall, message, "👎")
    assert await hall.said() == {near: -1.0}
    assert titles(message) == []
    message = await (await hall.ann.slash(hall.songs, "similar", song=waltz)).reply()
    assert "I know none yet" in message.text


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ("a waltz", "names no song of mine"),
        ("https://example.com/channels/1/2/3", "names no song of mine"),
        ("https://discord.com/channels/1/2/3", "names no song of mine"),
        ("000000000000", "I do not know this song"),
    ],
)
async def test_what_names_no_song(hall: Hall, given: str, told: str):
    asked = await hall.ann.slash(hall.songs, "similar", song=given)
    assert asked.ephemeral
    assert told in asked.text


async def test_a_song_in_the_making_has_none_like_it_yet(hall: Hall):
    waiting = hall.song("a waltz", status=Status.FAILED)
    await hall.write()
    assert "not ready yet" in (await hall.ann.slash(hall.songs, "similar", song=waiting)).text


async def test_a_suggestion_is_heard_by_whoever_presses(hall: Hall):
    """A real song, of Ben's."""
    studio = hall.bot.studio
    song = await studio.ask("a waltz", asker="discord:1", guild=hall.here, bars=4)
    async with aclosing(studio.watch(song.id)) as changes:
        assert [one.status async for one in changes][-1] is Status.READY
    message = await discovered(hall)
    heard = await (await hall.ann.press(message, "1 · Listen")).reply()
    assert heard.ephemeral
    assert heard.attachment(".mp3").content_type == "audio/mpeg"
    assert "for you alone" in heard.text
    assert (await hall.ann.press(heard, "MIDI")).message.attachment(".mid")


async def test_favorites_are_listed_page_by_page(hall: Hall):
    for number in range(12):
        song_id = hall.song(f"song {number}")
        hall.stock.rating(song_id, hall.member, 2.0 if number == 11 else 1.0, days_ago=number + 1)
    await hall.write()
    asked = await hall.ann.slash(hall.songs, "favorites")
    assert asked.ephemeral
    first = asked.message.embeds[0]["description"].splitlines()
    assert len(first) == 10
    assert first[0].startswith("1. **song 11** · waltz")
    assert "❤️ <t:" in first[0]
    assert "👍 <t:" in first[1]
    second = (await hall.ann.press(asked.message, "After")).message
    lines = second.embeds[0]["description"].splitlines()
    assert [line.partition(" ·")[0] for line in lines] == ["11. **song 9**", "12. **song 10**"]
    assert second.buttons == ["Before"]
    assert (await hall.ann.press(second, "Before")).message.embeds[0]["description"].splitlines() == first


async def test_history_says_what_became_of_what_was_asked_for(hall: Hall):
    for status in (Status.READY, Status.FAILED, Status.CANCELLED, Status.QUEUED):
        hall.song(f"a {status} song", asker=hall.member, status=status)
    played = hall.song("a played song", asker="ben")
    await hall.write()
    async with hall.bot.studio._database.transaction() as session:
        await members.meet(session, hall.member)
        for _ in range(2):
            await plays.note(session, song_id=played, member=hall.member, seconds=30)
    asked = await hall.ann.slash(hall.songs, "history")
    assert asked.ephemeral
    lines = asked.message.embeds[0]["description"].splitlines()
    ends = ["heard 2 times, last <t", "in the making", "cancelled,", "failed,", "you asked for it <t"]
    assert all(end in line for end, line in zip(ends, lines, strict=True))
    (menu,) = [one for one in asked.message.controls() if "options" in one]
    assert [option["label"] for option in menu["options"]] == ["a played song", "a ready song"]


async def test_the_charts_are_for_everybody_and_each_turns_own_pages(hall: Hall):
    for number in range(11):
        song_id = hall.song(f"song {number}", days_ago=100)
        for member in range(number + 1):
            hall.stock.rating(song_id, f"member-{member}", 1.0, days_ago=20)
    await hall.write()
    asked = await hall.ann.slash(hall.songs, "top")
    assert not asked.ephemeral
    golden.check("top", asked.message)
    others = await hall.ben.press(asked.message, "After")
    assert others.ephemeral
    assert asked.message.embeds[0]["description"].startswith("1. **song 10**")
    turned = await hall.ann.press(asked.message, "After")
    assert turned.message.embeds[0]["description"].startswith("11. **song 0**")
    assert "One" not in turned.message.text
    asked = await hall.ann.slash(hall.songs, "top", period="top-week")
    assert "Nobody liked a song this week yet" in asked.message.text
    asked = await hall.ann.slash(hall.songs, "top", period="top-month")
    assert "1. **song 10**" in asked.message.text


async def test_charts_are_a_server_s(hall: Hall):
    assert "This works in a server only" in (await hall.ann.slash(hall.ann.dm, "top")).text


@pytest.mark.parametrize("command", ["favorites", "history", "top", "taste"])
async def test_where_nothing_is_yet_it_is_told_how_to_begin(hall: Hall, command: str):
    asked = await hall.ann.slash(hall.songs, command)
    assert any(word in asked.message.text for word in ("👍", "`/compose`"))


async def test_a_taste_is_shown_with_what_it_rests_on_and_corrected(hall: Hall):
    for number in range(3):
        style = "waltz" if number else "polka"
        hall.stock.rating(hall.song(f"song {number}", style, bpm=100 + 20 * number), hall.member, 1.0)
    polka = hall.song("another polka", "polka")
    await hall.write()
    asked = await hall.ann.slash(hall.songs, "taste")
    assert asked.ephemeral
    golden.check("taste", asked.message)
    menu = "Leave a style out: ambient to polka"
    changed = (await hall.ann.select(asked.message, menu, ["polka", "folk"])).message
    assert "## Left out of what I suggest\nfolk and polka" in golden.draw(changed.payload)
    assert titles(await discovered(hall)) == []
    changed = (await hall.ann.select(changed, "Let a style in again", ["polka"])).message
    assert "Left out of what I suggest\nfolk" in golden.draw(changed.payload)
    found = await discovered(hall)
    assert polka in str(found.components)


async def test_a_taste_is_forgotten_only_after_a_yes(hall: Hall):
    hall.stock.rating(hall.song("a song"), hall.member, 1.0)
    await hall.write()
    message = (await hall.ann.slash(hall.songs, "taste")).message
    asked = (await hall.ann.press(message, "Forget all of it")).message
    assert "It cannot be brought back" in asked.text
    kept = (await hall.ann.press(asked, "No, keep it")).message
    assert "one song that you liked" in kept.text
    asked = (await hall.ann.press(kept, "Forget all of it")).message
    forgotten = (await hall.ann.press(asked, "Yes, forget it")).message
    assert "I know nothing of your taste yet" in forgotten.text
    assert not forgotten.buttons
    assert list((await hall.said()).values()) == [0.0]


async def test_in_a_private_message_songs_come_from_the_servers_where_one_has_been(hall: Hall):
    hall.song("my own", asker=hall.member)
    hall.song("a waltz of Ben's")
    await hall.write()
    assert titles(await (await hall.ann.slash(hall.ann.dm, "discover")).reply()) == ["a waltz of Ben's"]
    assert titles(await (await hall.ben.slash(hall.ben.dm, "discover")).reply()) == []


async def test_a_song_that_is_gone_is_said_to_be(hall: Hall, monkeypatch: pytest.MonkeyPatch):
    message = await suggested(hall, 1)
    found = (await hall.bot.studio.discovery.discover(hall.member, hall.here, 1))[0]
    await hall.bot.studio.remove(found.song.id)
    for emoji in ("🎧", "❤️", "👎"):
        assert "I do not know this song" in await refused(hall, message, emoji)
    monkeypatch.setattr(adviser, "FRESH_SECONDS", 0)
    assert titles(await discovered(hall)) == []
