"""The board: a playlist before it is published, with all that moderators can do with it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import discord
from discord.utils import format_dt

from bot.chat import who
from bot.chat.card import Card
from bot.chat.curating import controls, drawing
from bot.chat.curating.controls import Decide, PlanButton
from bot.playlists import days
from bot.playlists.playlist import MOST_SONGS, Line, Playlist
from bot.words import Words
from storage.guilds import GuildSettings
from storage.playlists import Decision

if TYPE_CHECKING:
    from bot.chat.client import Minstrel

_SUGGESTIONS = 25


async def of(bot: Minstrel, words: Words, playlist: Playlist) -> Card:
    """The playlist as it stands."""
    settings = await bot.studio.guilds.settings(playlist.guild)
    suggestions: list[Line] = []
    if not playlist.is_published:
        suggestions = await bot.studio.playlists.suggestions(playlist.guild, playlist.id, limit=_SUGGESTIONS)
    return drawn(words, playlist, suggestions, settings)


def drawn(words: Words, playlist: Playlist, suggestions: Sequence[Line], settings: GuildSettings) -> Card:
    key = "curating-title" if playlist.is_published else "curating-title-proposal"
    embed = drawing.embed(words, playlist, words(key, day=words.date(playlist.day)))
    embed.add_field(name=words("curating-standing"), value=standing(words, playlist, settings), inline=False)
    return Card(embed=embed, view=_view(words, playlist, suggestions))


def standing(words: Words, playlist: Playlist, settings: GuildSettings) -> str:
    """What was decided, and what will become of it."""
    if playlist.is_published:
        place = playlist.published
        return words("curating-standing-published", channel=channel(words, place.channel if place else None))
    moderator = who.user_of(playlist.decided_by or "")
    where = {
        "channel": channel(words, settings.playlist_channel),
        "when": when(settings, playlist),
        "moderator": words("curating-somebody") if moderator is None else f"<@{moderator}>",
    }
    match playlist.decision:
        case Decision.APPROVED:
            return words("curating-standing-approved", **where)
        case Decision.DECLINED:
            return words("curating-standing-declined", **where)
        case Decision.PROPOSED:
            return words(f"curating-standing-{'automatic' if settings.auto_publish else 'proposed'}", **where)


def channel(words: Words, channel_id: str | None) -> str:
    """As Discord writes a channel to click on."""
    return words("curating-no-channel") if channel_id is None else f"<#{channel_id}>"


def when(settings: GuildSettings, playlist: Playlist) -> str:
    """As each reader's own clock shows it."""
    return format_dt(days.publish_at(settings, playlist.day), "f")


def _view(words: Words, playlist: Playlist, suggestions: Sequence[Line]) -> discord.ui.View:
    view = discord.ui.View(timeout=None)
    if playlist.is_published:
        return view
    if playlist.lines:
        view.add_item(controls.keep(words, playlist.id, playlist.lines))
    if len(playlist.lines) > 1:
        view.add_item(controls.move(words, playlist.id, playlist.lines))
    if playlist.lines and suggestions:
        view.add_item(controls.swap(words, playlist.id, playlist.lines))
    if suggestions and len(playlist.lines) < MOST_SONGS:
        view.add_item(controls.add(words, playlist.id, suggestions))
    for verb in Decide:
        is_done = (verb, playlist.decision) in {
            (Decide.APPROVE, Decision.APPROVED),
            (Decide.DECLINE, Decision.DECLINED),
        }
        if not is_done:
            view.add_item(PlanButton(verb, playlist.id, words))
    return view
