"""Songs in what is discovered: a line each, a way to their message, and a card with their sound for one member."""

from __future__ import annotations

import re
from collections.abc import Iterable
from io import BytesIO
from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.utils import escape_markdown

from bot import musical
from bot.chat import card, speech, who
from bot.errors import SongNotReadyError, UsageError
from bot.song import Song, StoredFile
from bot.studio import Studio
from bot.words import Words
from storage.kinds import FileKind, Status

if TYPE_CHECKING:
    from bot.chat.client import Minstrel

    Here = discord.Interaction[Minstrel]

_ID = re.compile(r"[0-9a-hjkmnp-tv-z]{12}")
_LINK = re.compile(r"https://(?:\w+\.)?discord\.com/channels/(?:@me|\d+)/\d+/(\d+)/?")
_ROOM_BYTES = 64 * 1024
"""For what is sent beside the file."""

_REMEMBERED = 50
_MOST_OPTIONS = 25
_LONGEST_OPTION = 100


class NoSongError(UsageError):
    """What was given names no song."""

    code = "no_song"

    def __init__(self) -> None:
        super().__init__("That names no song of mine.", "Choose one from the list, or paste the link to its message.")


async def named(studio: Studio, given: str) -> Song:
    """The song that an id, or a link to its message, names. Raises NoSongError, UnknownSongError, SongNotReadyError."""
    given = given.strip()
    link = _LINK.fullmatch(given)
    song_id = given if _ID.fullmatch(given) else link and await studio.posts.song_of(link[1])
    if not song_id:
        raise NoSongError
    song = await studio.song(song_id)
    if song.status is not Status.READY:
        raise SongNotReadyError("The song cannot be heard.", "Choose another one.")
    return song


async def completed(interaction: Here, typed: str) -> list[app_commands.Choice[str]]:
    """Songs that may be meant by what is typed so far."""
    words, member = await speech.words_for(interaction), who.member_id(interaction.user)
    return [_option(words, song) for song in await _known_to(interaction.client.studio, member, typed)]


async def _known_to(studio: Studio, member: str, typed: str) -> list[Song]:
    """Songs that the member asked for, heard or likes, and whose words are like what was typed; the latest first."""
    visits = await studio.discovery.history(member, limit=_REMEMBERED)
    favorites = await studio.discovery.favorites(member, limit=_REMEMBERED)
    songs = {one.song.id: one.song for one in (*visits, *favorites) if one.song.status is Status.READY}
    wanted = typed.strip().casefold()
    return [song for song in songs.values() if wanted in song.prompt.casefold() or wanted == song.id][:_MOST_OPTIONS]


def _option(words: Words, song: Song) -> app_commands.Choice[str]:
    shown = words("discovering-option", title=song.title, style=musical.style(words, song.brief.style))
    return app_commands.Choice(name=shown[:_LONGEST_OPTION], value=song.id)


async def links_to(studio: Studio, songs: Iterable[Song]) -> dict[str, str]:
    """The addresses of the messages that show songs, by the songs' ids; not all have one."""
    links = {song.id: await link_to(studio, song) for song in songs}
    return {song_id: link for song_id, link in links.items() if link is not None}


async def link_to(studio: Studio, song: Song) -> str | None:
    """The address of the first message that shows it."""
    if song.guild is None:
        return None
    for post in await studio.posts.of_song(song.id):
        if post.message is not None:
            return f"https://discord.com/channels/{who.user_of(song.guild)}/{post.channel}/{post.message}"
    return None


def line(words: Words, song: Song, link: str | None) -> str:
    """The song in one line: its title, which leads to its message, style, tempo and length."""
    if link is None:
        return card.line(words, song)
    title = song.title.replace("[", "(").replace("]", ")")  # else it would end the link's text
    return words(
        "discovering-line",
        title=escape_markdown(title),
        link=link,
        style=musical.style(words, song.brief.style),
        bpm=song.brief.bpm,
        length=words.duration(song.brief.seconds),
    )


def facts(words: Words, song: Song, link: str | None) -> str:
    """The same without the title, and the way to its message in words."""
    values: dict[str, str | float] = {
        "style": musical.style(words, song.brief.style),
        "bpm": song.brief.bpm,
        "length": words.duration(song.brief.seconds),
    }
    if link is None:
        return words("discovering-facts", **values)
    return words("discovering-facts-linked", link=link, **values)


async def hear(interaction: Here, song_id: str) -> None:
    """The song's card with its sound, for whoever asks. Raises UnknownSongError, SongNotReadyError."""
    studio, words = interaction.client.studio, await speech.words_for(interaction)
    await interaction.response.defer(ephemeral=True, thinking=True)
    song = await studio.song(song_id)
    audio = await _audio(studio, song_id, interaction.filesize_limit - _ROOM_BYTES)
    drawn = card.of(words, song, notes=() if audio else (_instead(studio, words, song_id),))
    link = await link_to(studio, song)
    drawn.embed.description = words("discovering-hear") if link is None else words("discovering-hear-there", link=link)
    files = [discord.File(BytesIO(audio.data), filename=audio.name)] if audio else []
    await interaction.followup.send(embed=drawn.embed, view=drawn.view, files=files, ephemeral=True)


async def _audio(studio: Studio, song_id: str, largest_bytes: int) -> StoredFile | None:
    """None if it cannot be made small enough."""
    audio = await studio.file(song_id, FileKind.AUDIO)
    if len(audio.data) <= largest_bytes:
        return audio
    return await studio.audio_within(song_id, largest_bytes)


def _instead(studio: Studio, words: Words, song_id: str) -> str:
    link = studio.link(song_id, FileKind.AUDIO)
    return words("asking-note-no-audio") if link is None else words("asking-note-linked", link=link)
