"""Discovering: suggestions with reasons and their buttons, lists, a server's charts, a member's taste."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import aclosing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from bot.chat.client import Minstrel
from bot.discovery import adviser
from recommend import Hybrid
from storage import deeds, members, plays, ratings
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
        """As if it had been there before the bot began: songs that are ready for long are not looked for later."""
        await self.stock.write(self.bot.studio._database)
        adviser = self.bot.studio.discovery.adviser
        await adviser.close()
        adviser._known = adviser._extents = None

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


async def test_the_dial_is_turned_by_an_option_and_by_buttons(hall: Hall, monkeypatch: pytest.MonkeyPatch):
    asked_for: list[float] = []
    recommend = Hybrid.recommend

    def noting(self: Hybrid, *arguments: Any, adventure: float, **others: Any) -> Any:
        asked_for.append(adventure)
        return recommend(self, *arguments, adventure=adventure, **others)

    monkeypatch.setattr(Hybrid, "recommend", noting)
    for number in range(6):
        hall.song(f"waltz number {number}", days_ago=60)
    await hall.write()
    message = await (await hall.ann.slash(hall.songs, "discover", adventure="adventurous")).reply()
    assert "Turned to *adventurous*" in message.text
    assert _turned_to(message) == ["Adventurous"]
    message = await pressed(hall, message, "Familiar")
    assert "Turned to *familiar*" in message.text
    assert "Turned to *adventurous*" not in message.text
    assert _turned_to(message) == ["Familiar"]
    message = await pressed(hall, message, "More")  # it stays where it was turned to
    assert _turned_to(message) == ["Familiar"]
    message = await pressed(hall, message, "👎")
    assert _turned_to(message) == ["Familiar"]
    assert asked_for == [0.8, 0.05, 0.05, 0.05]
    message = await discovered(hall)
    assert "Turned to *mixed*" in message.text
    assert asked_for[-1] == 0.3


def _turned_to(message: Any) -> list[str]:
    return [one["label"] for one in message.controls() if "-dial:" in one["custom_id"] and one.get("disabled")]


async def test_a_page_of_an_earlier_version_still_works(hall: Hall):
    """Five songs, three buttons each, and no dial."""
    message = await suggested(hall, 7)
    found = await hall.bot.studio.discovery.discover(hall.member, hall.here, 5)
    fields = [{"name": f"{place}. {one.song.title}", "value": "why"} for place, one in enumerate(found, start=1)]
    ids = [[f"{verb}:you:{one.song.id}" for verb in ("hear", "love", "less")] for one in found]
    ids[-1].append("more:you:0")
    message.embeds[0]["fields"] = fields
    message.components = [
        {
            "type": 1,
            "id": 100 + number,
            "components": [
                {
                    "type": 2,
                    "style": 2,
                    "label": name[:4],
                    "custom_id": f"minstrel:suggested-{name}",
                    "id": 10 * number + at,
                }
                for at, name in enumerate(row)
            ],
        }
        for number, row in enumerate(ids)
    ]
    message = await pressed(hall, message, f"minstrel:suggested-love:you:{found[0].song.id}")
    assert titles(message) == [one.song.title for one in found]
    assert list((await hall.said()).values()) == [2.0]
    message = await pressed(hall, message, "More")
    assert len(titles(message)) == 2
    assert _turned_to(message) == ["Mixed"]


async def test_a_song_is_left_uncounted_from_its_page_and_counts_again(hall: Hall):
    message = await suggested(hall, 2)
    before = titles(message)
    message = await pressed(hall, message, "❤️")
    message = await pressed(hall, message, "Don’t count")
    assert titles(message) == before
    discovery = hall.bot.studio.discovery
    assert [song.title for song in await discovery.uncounted(hall.member)] == before[:1]
    message = await pressed(hall, message, "Count again")
    assert "Count again" not in message.buttons
    assert await discovery.uncounted(hall.member) == []
    assert list((await hall.said()).values()) == [2.0]  # what she said of it is as it was


async def test_songs_are_left_uncounted_from_lists_and_from_taste(hall: Hall):
    for number in range(3):
        hall.stock.rating(hall.song(f"song {number}", asker="ben"), hall.member, 1.0, days_ago=number + 1)
    await hall.write()
    message = (await hall.ann.slash(hall.songs, "favorites")).message
    assert _offered(message, "Don’t count …") == ["song 0", "song 1", "song 2"]
    message = (await hall.ann.select(message, "Don’t count …", ["song 0", "song 2"])).message
    lines = message.embeds[0]["description"].splitlines()
    assert ["does not count" in line for line in lines] == [True, False, True]
    assert _offered(message, "Count again …") == ["song 0", "song 2"]

    taste = (await hall.ann.slash(hall.songs, "taste")).message
    assert "2 songs that do not count" in taste.text
    assert "one song that you liked" in taste.text
    taste = (await hall.ann.select(taste, "Count again …", ["song 2"])).message
    assert "One song that does not count" in taste.text
    assert "2 songs that you liked" in taste.text

    top = (await hall.ann.slash(hall.songs, "top")).message
    assert _offered(top, "Don’t count …") == []


def _offered(message: Any, placeholder: str) -> list[str]:
    menus = [one for one in message.controls() if one.get("placeholder") == placeholder]
    return [option["label"] for menu in menus for option in menu["options"]]


async def test_a_song_is_left_uncounted_from_its_details_but_for_the_asker_s_own(hall: Hall):
    """A real song, of Ben's."""
    studio = hall.bot.studio
    song = await studio.ask("a waltz", asker=f"discord:{hall.ben.id}", guild=hall.here, bars=4)
    async with aclosing(studio.watch(song.id)) as changes:
        assert [one.status async for one in changes][-1] is Status.READY
    card = (await hall.ben.slash(hall.songs, "history")).message
    heard = await (await hall.ben.select(card, "Anhören …", [song.id])).reply()
    details = (await hall.ben.press(heard, "minstrel:details")).message
    assert not details.buttons
    await studio.discovery.love(hall.member, song.id)
    message = (await hall.ann.slash(hall.songs, "favorites")).message
    heard = await (await hall.ann.select(message, "Listen to …", [song.id])).reply()
    details = (await hall.ann.press(heard, "minstrel:details")).message
    assert details.buttons == ["Don’t count"]
    details = (await hall.ann.press(details, "Don’t count")).message
    assert details.buttons == ["Count again"]
    assert details.attachment(".json")
    assert not await studio.discovery.counts(hall.member, song.id)
    details = (await hall.ann.press(details, "Count again")).message
    assert details.buttons == ["Don’t count"]
    assert await studio.discovery.counts(hall.member, song.id)


async def test_it_is_told_whether_songs_are_composed_by_taste(hall: Hall):
    hall.stock.rating(hall.song("a song"), hall.member, 1.0)
    await hall.write()
    assert "`/privacy taste` switches that off" in (await hall.ann.slash(hall.songs, "taste")).message.text
    await hall.bot.studio.leading.unlead(hall.member)
    assert "composed without it, as you wished" in (await hall.ann.slash(hall.songs, "taste")).message.text


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


async def test_a_suggestion_is_heard_by_whoever_presses(hall: Hall, monkeypatch: pytest.MonkeyPatch):
    """A real song, of Ben's."""
    monkeypatch.setattr(adviser, "FRESH_SECONDS", 0)
    studio = hall.bot.studio
    song = await studio.ask("a waltz", asker="discord:1", guild=hall.here, bars=4)
    async with aclosing(studio.watch(song.id)) as changes:
        assert [one.status async for one in changes][-1] is Status.READY
    message = await discovered(hall)
    heard = await (await hall.ann.press(message, "1 · Listen")).reply()
    assert heard.ephemeral
    assert heard.attachment(".mp3").content_type == "audio/mpeg"
    assert "for you alone" in heard.text
    midi = await hall.ann.press(heard, "MIDI")
    assert midi.message.attachment(".mid")
    async with asyncio.timeout(60):
        while not await _has_taken_home(hall, song.id):
            await asyncio.sleep(0.05)


async def _has_taken_home(hall: Hall, song_id: str) -> bool:
    async with hall.bot.studio._database.reading() as session:
        return any(one.downloaded for one in await deeds.of_members(session, [hall.member]) if one.song_id == song_id)


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
    assert _offered(asked.message, "Listen to …") == ["a played song", "a ready song"]
    assert _offered(asked.message, "Don’t count …") == ["a played song"]  # her own never counts


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
