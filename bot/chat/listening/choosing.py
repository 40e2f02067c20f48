"""Which songs somebody means to play: by a link, by an id, by words of the prompt, or none in particular."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING, TypeAlias

import discord
from discord import app_commands

from bot.chat import who
from bot.chat.listening import lineup, remembered
from bot.chat.listening.lineup import Pick
from bot.chat.listening.refusals import NothingToPlayError, UnknownToPlayError
from bot.errors import UnknownSongError
from bot.song import Song, title

if TYPE_CHECKING:
    from bot.chat.client import Minstrel

Here: TypeAlias = "discord.Interaction[Minstrel]"

_MESSAGE = re.compile(r"/channels/\d+/\d+/(\d+)/?\s*$")
_ID = re.compile(r"\b[0-9a-hjkmnp-tv-z]{12}\b")  # as `storage.ids` draws them; also within a link
_MOST_CHOICES = 25
_LONGEST_CHOICE = 100


async def song(interaction: Here, wanted: str) -> Song:
    """The song that is meant: of a message's link, of an id or a link with one, else the newest with these words.

    Raises UnknownToPlayError, also for a song that may not be played here.
    """
    studio = interaction.client.studio
    guild, member = who.guild_id(who.require_guild(interaction).id), who.member_id(interaction.user)
    message = _MESSAGE.search(wanted)
    ids = [await studio.posts.song_of(message[1])] if message else _ID.findall(wanted)
    for song_id in ids:
        with suppress(UnknownSongError):
            return await studio.plays.song(song_id or "", guild=guild, member=member)
    if not ids and (found := await studio.plays.find(wanted, guild=guild, member=member, limit=1)):
        return await studio.plays.song(found[0].song_id, guild=guild, member=member)
    raise UnknownToPlayError(wanted)


async def left_over(interaction: Here) -> tuple[list[Pick], bool]:
    """What was still to be played when the music ended, and whether the radio went on; else the newest song.

    Raises NothingToPlayError.
    """
    studio, guild_id = interaction.client.studio, who.require_guild(interaction).id
    guild, member = who.guild_id(guild_id), who.member_id(interaction.user)
    left = await remembered.get(studio, guild_id)
    newest = await studio.plays.find("", guild=guild, member=member, limit=1)
    picks: list[Pick] = []
    for song_ids in ([*left.songs][: lineup.MOST_ASKED] if left else [], [one.song_id for one in newest]):
        for song_id in song_ids if not picks else ():
            with suppress(UnknownSongError):  # it was deleted meanwhile
                found = await studio.song(song_id)
                picks.append(Pick(song=found, by=member))
    if not picks:
        raise NothingToPlayError
    return picks, left is not None and left.has_radio


async def choices(interaction: Here, typed: str) -> list[app_commands.Choice[str]]:
    """What fits what is typed so far, the newest first."""
    if interaction.guild_id is None:
        return []
    found = await interaction.client.studio.plays.find(
        typed, guild=who.guild_id(interaction.guild_id), member=who.member_id(interaction.user), limit=_MOST_CHOICES
    )
    return [app_commands.Choice(name=title(one.prompt, _LONGEST_CHOICE), value=one.song_id) for one in found]
