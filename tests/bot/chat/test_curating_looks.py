"""How playlists look on Discord: golden files, limits, languages, and what members wrote."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from bot import words
from bot.chat.curating import archive, board
from bot.playlists.playlist import MOST_SONGS, Line, Playlist, Reason, ReasonKind
from generation.lexicon.styles import STYLES
from storage.guilds import GuildSettings
from storage.playlists import Decision, Posted
from storage.posts import Address
from tests.support import golden
from tests.support.curating import Hall, open_hall, options
from tests.support.discord import Message


@pytest.fixture
async def hall(tmp_path: Path) -> AsyncIterator[Hall]:
    async with open_hall(tmp_path) as hall:
        yield hall
        assert hall.discord.refused == []


async def test_what_members_wrote_cannot_change_how_it_looks_or_call_anybody(hall: Hall):
    await hall.song("**loud** @everyone <@123> [x](https://example.com) `code` || # march", style="march")
    await hall.press(await hall.board(), "Publish now")
    (published,) = hall.lists.messages
    assert r"\*\*loud\*\*" in published.text
    assert not published.mentions_everyone
    assert published.mentioned == []


async def test_the_longest_playlist_fits_into_its_messages(hall: Hall):
    for place in range(30):
        song = await hall.song("*_" * 100, style=f"style {place}")
        address = Address(channel=str(hall.songs.id), language="en")
        await hall.bot.studio.posts.show(song, address, str(10**18 + place))
    board = await hall.board()
    assert len(options(board, "keep")) == 10
    await hall.press(board, "Publish now")
    assert len(hall.lists.messages) == 1


@pytest.mark.parametrize("language", words.LANGUAGES)
@pytest.mark.parametrize("kind", ReasonKind)
async def test_it_fits_in_every_language(language: str, kind: ReasonKind):
    asker, post = f"discord:{10**18}", Posted(channel=str(10**18), message=str(10**18))
    reason = Reason(kind=kind, members=1_000_000)
    style = max(STYLES, key=len)
    line = Line(song_id="0" * 12, title="*" * 60, asker=asker, style=style, reason=reason, post=post)
    playlist = Playlist(
        id=999_999_999,
        guild=f"discord:{10**18}",
        day=date(2026, 12, 31),
        decision=Decision.APPROVED,
        decided_by=asker,
        lines=(line,) * MOST_SONGS,
        proposal=None,
        published=None,
        published_at=None,
        created_at=datetime.now(UTC),
    )
    settings = GuildSettings(playlist_channel=str(10**18))
    spoken = words.of(language)
    drawn = board.drawn(spoken, replace(playlist, lines=playlist.lines[:9]), (line,) * 25, settings)
    published = archive.posted(spoken, playlist)
    for card in (drawn, published):
        assert len(card.embed.description or "") <= 4096
        assert len(card.embed) <= 6000
        for row in card.view.to_components():
            for one in row["components"]:
                assert len(one.get("placeholder") or "") <= 150
                assert len(one.get("label") or "") <= 80
                assert all(len(option.get("description") or "") <= 100 for option in one.get("options", ()))


async def test_the_guilds_language_on_the_board_and_the_members_in_their_answers(hall: Hall):
    await hall.set(language="de")
    await hall.four_songs()
    board = await hall.board()
    edited = await (await hall.mod.slash(hall.songs, "playlist edit")).reply()
    assert len(options(board, "keep")) == len(options(edited, "keep")) == 4


async def test_how_it_looks(hall: Hall):
    waltz, *_ = await hall.four_songs()
    message = await hall.ann.says(hall.songs, "stands for the song's message")
    await hall.bot.studio.posts.show(waltz, Address(channel=str(hall.songs.id), language="en"), str(message.id))
    await hall.song("a new tango")
    board = await hall.board()
    shown = await hall.playlist()
    await hall.choose(board, "keep", *(line.song_id for line in shown.lines[:4]))
    check("playlist-board", board, hall)
    await hall.press(board, "Publish now")
    check("playlist-board-published", board, hall)
    check("playlist-published", hall.lists.messages[0], hall)
    history = (await hall.ann.slash(hall.songs, "playlist history")).message
    check("playlist-history", history, hall)


def check(name: str, message: Message | None, hall: Hall) -> None:
    """Against a golden file, with today's date and hour struck out."""
    assert message is not None

    class Undated:
        payload = _without(
            message.payload,
            {
                words.of("en").date(hall.today): "DAY",
                str(round(hall.hour.timestamp())): "HOUR",
                hall.today.isoformat(): "DAY",
            },
        )

    golden.check(name, Undated)


def _without(payload: dict[str, Any], changing: dict[str, str]) -> dict[str, Any]:
    text = json.dumps(payload)
    for old, new in changing.items():
        text = text.replace(old, new)
    return json.loads(text)
