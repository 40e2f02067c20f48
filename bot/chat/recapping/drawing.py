"""Recaps and trends as messages: a picture, which is described in words, and beside it what it does not show."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from io import BytesIO

import discord
from discord.utils import escape_markdown

from bot.chat import who
from bot.recap import forecast, recap_picture, trends_picture
from bot.recap.recap import Recap, Top
from bot.recap.trends import WEEKS, Trends
from bot.words import Words
from storage.tallies import Loved

_COLOUR = 0x56B4E9


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A message. Mentions in an embed ping nobody."""

    embed: discord.Embed
    picture: discord.File


async def of_recap(words: Words, recap: Recap, server: str) -> Shown | None:
    """None if there is nothing to be shown."""
    if recap.is_empty:
        return None
    data = await asyncio.to_thread(recap_picture.draw, words, recap, server)
    said = [recap_picture.dates(words, recap), *recap_picture.sentences(words, recap)]
    embed = _embed(words("recap-title", server=escape_markdown(server)), "\n".join(said), "recap.png")
    if recap.top:
        lines = (_song(words, number, song) for number, song in enumerate(recap.top, start=1))
        embed.add_field(name=words("recap-top"), value="\n".join(lines), inline=False)
    if recap.loved:
        lines = (_asker(words, one) for one in recap.loved)
        embed.add_field(name=words("recap-loved"), value="\n".join(lines), inline=False)
    return Shown(embed=embed, picture=_file(data, "recap.png", recap_picture.describe(words, recap, server)))


def no_recap(words: Words, recap: Recap) -> str:
    return words("recap-nothing", days=recap.period.days)


async def of_trends(words: Words, trends: Trends, server: str) -> Shown | None:
    """None if there is nothing to be shown."""
    if trends.is_empty:
        return None
    data = await asyncio.to_thread(trends_picture.draw, words, trends, server)
    said = [words("trends-weeks", weeks=len(trends.songs)), *_foretold(words, trends)]
    embed = _embed(words("trends-title", server=escape_markdown(server)), "\n".join(said), "trends.png")
    for key, shown in (
        ("trends-styles", trends_picture.styles(words, trends)),
        ("trends-moods", trends_picture.moods(words, trends)),
    ):
        if shown:
            lines = (trends_picture.line(words, named) for named in shown)
            embed.add_field(name=words(key), value="\n".join(lines), inline=False)
    return Shown(embed=embed, picture=_file(data, "trends.png", trends_picture.describe(words, trends, server)))


def no_trends(words: Words) -> str:
    return words("trends-nothing", weeks=WEEKS)


def _foretold(words: Words, trends: Trends) -> list[str]:
    """How sure the forecast is, and how it did so far."""
    if not trends.is_foretold:
        return [words("trends-too-young", weeks=forecast.LEAST_WEEKS, songs=forecast.LEAST_SONGS)]
    said = [words("trends-foretold", sure=words.percent(forecast.SURE))]
    if trends.record.of:
        said.append(words("trends-record", right=trends.record.right, of=trends.record.of))
    return said


def _song(words: Words, number: int, song: Top) -> str:
    return words("recap-song-line", number=number, title=escape_markdown(song.title), asker=_name(words, song.asker))


def _asker(words: Words, one: Loved) -> str:
    return words("recap-loved-line", asker=_name(words, one.member), songs=one.songs)


def _name(words: Words, member: str | None) -> str:
    user = None if member is None else who.user_of(member)
    return words("recap-somebody") if user is None else f"<@{user}>"


def _embed(title: str, description: str, picture: str) -> discord.Embed:
    embed = discord.Embed(title=title, description=description, colour=_COLOUR)
    return embed.set_image(url=f"attachment://{picture}")


def _file(data: bytes, name: str, described: str) -> discord.File:
    return discord.File(BytesIO(data), filename=name, description=described)
