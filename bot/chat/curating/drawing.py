"""A playlist as a message: its songs line by line, each with who asked for it and why it is there."""

from __future__ import annotations

from datetime import date

import discord
from discord.utils import escape_markdown

from bot import musical
from bot.chat import who
from bot.playlists.playlist import Line, Playlist, Reason
from bot.words import Words

_COLOUR = 0x8E5BD0


def embed(words: Words, playlist: Playlist, title: str) -> discord.Embed:
    """The songs. A mention in an embed pings nobody."""
    lines = [line(words, playlist.guild, number, one) for number, one in enumerate(playlist.lines, 1)]
    text = "\n".join(lines) or words("curating-no-songs")
    return discord.Embed(title=title, description=text, colour=_COLOUR)


def published(words: Words, playlist: Playlist) -> discord.Embed:
    """As everybody sees it."""
    drawn = embed(words, playlist, words("curating-title", day=words.date(playlist.day)))
    return drawn.set_footer(text=words("curating-published-footer"))


def line(words: Words, guild: str, number: int, one: Line) -> str:
    """A song's two lines in a playlist."""
    asker = who.user_of(one.asker)
    values = {
        "number": number,
        "title": escape_markdown(one.title),
        "asker": words("curating-somebody") if asker is None else f"<@{asker}>",
        "reason": reason(words, one.reason, one.style),
    }
    if one.post is None or one.post.message is None:
        return words("curating-line", **values)
    return words("curating-line-with-link", **values, link=link(guild, one.post.channel, one.post.message))


def reason(words: Words, why: Reason, style: str) -> str:
    """In a sentence."""
    return words(f"curating-reason-{why.kind}", members=why.members, style=musical.style(words, style))


def link(guild: str, channel: str, message: str) -> str:
    """To a message of a guild's."""
    return f"https://discord.com/channels/{who.user_of(guild)}/{channel}/{message}"


def link_to(playlist: Playlist) -> str | None:
    """To the message that it was published in; None if that is not known."""
    place = playlist.published
    if place is None or place.message is None:
        return None
    return link(playlist.guild, place.channel, place.message)


def day_of(text: str) -> date | None:
    """A day as people and custom ids write it: 2026-11-22."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        return None
