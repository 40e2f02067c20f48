"""The commands of playlists: moderators propose, change, approve and publish them; everybody sees and browses them."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.chat import speech, who
from bot.chat.curating import acts, archive, board, drawing, publishing
from bot.chat.curating.archive import DayMenu, ListenButton, PageButton
from bot.chat.curating.controls import PlanButton, PlanMenu
from bot.chat.curating.publishing import Publishing
from bot.chat.translator import told
from bot.errors import UsageError
from bot.playlists import days
from bot.playlists.playlist import Playlist
from bot.studio import Studio

if TYPE_CHECKING:
    from bot.chat.client import Minstrel

Here = discord.Interaction["Minstrel"]
Options = list[app_commands.Choice[str]]

_MOST_OPTIONS = 25
_MESSAGE = re.compile(r"https?://\S*discord\S*/channels/\d+/\d+/(\d+)")


class NoProposalError(UsageError):
    """Something was to be done with a playlist that nobody proposed yet."""

    code = "no_proposal"
    http_status = 404

    def __init__(self) -> None:
        super().__init__("There is no playlist of this day yet.", "Have one proposed first.")


class NotADayError(UsageError):
    """A day was written in a way that cannot be read."""

    code = "not_a_day"

    def __init__(self) -> None:
        super().__init__("That is not a day.", "Write it as 2026-11-22.")


@app_commands.allowed_contexts(guilds=True, dms=False, private_channels=False)
class Curating(commands.GroupCog, group_name="playlist", group_description=told("curating-command")):
    """Who may do what is asked of the guild's settings, for moderators need not be who may manage the server."""

    @app_commands.command(description=told("curating-command-propose"))
    async def propose(self, interaction: Here) -> None:
        await who.require_moderator(interaction)
        await interaction.response.defer(ephemeral=True)
        guild, clock, studio = who.require_guild(interaction), publishing.of(interaction.client), _studio(interaction)
        name = who.guild_id(guild.id)
        settings = await studio.guilds.settings(name)
        async with clock.turn(name):
            day = days.current(settings, datetime.now(UTC))
            playlist = await studio.playlists.propose(name, day, moderator=who.member_id(interaction.user))
            if settings.moderators_channel is not None and not playlist.is_published:
                playlist = await clock.propose(guild, playlist)
        place = playlist.proposal
        if playlist.is_published or place is None or place.message is None:
            await _show_board(interaction, playlist)
        else:
            words = await speech.words_for(interaction)
            link = drawing.link(name, place.channel, place.message)
            await interaction.followup.send(words("curating-proposed-in", link=link), ephemeral=True)

    @app_commands.command(description=told("curating-command-edit"))
    @app_commands.describe(add=told("curating-command-edit-add"))
    async def edit(self, interaction: Here, add: app_commands.Range[str, 1, 200] | None = None) -> None:
        await who.require_moderator(interaction)
        await interaction.response.defer(ephemeral=True)
        playlist = await _current(interaction)
        if add is not None:
            song, moderator = await _song(interaction, add), who.member_id(interaction.user)
            await _studio(interaction).playlists.add(playlist.guild, playlist.id, song, moderator=moderator)
            playlist = await _refreshed(interaction, playlist)
        await _show_board(interaction, playlist)

    @edit.autocomplete("add")
    async def _suggested(self, interaction: Here, typed: str) -> Options:
        playlist = await _of_today(interaction) if await who.is_moderator(interaction) else None
        if playlist is None:
            return []
        playlists = _studio(interaction).playlists
        lines = await playlists.suggestions(playlist.guild, playlist.id, limit=_MOST_OPTIONS)
        found = [line for line in lines if typed.casefold() in line.title.casefold()]
        return [app_commands.Choice(name=line.title, value=line.song_id) for line in found]

    @app_commands.command(description=told("curating-command-approve"))
    async def approve(self, interaction: Here) -> None:
        await who.require_moderator(interaction)
        await interaction.response.defer(ephemeral=True)
        playlist = await _current(interaction)
        await acts.approve(interaction, playlist.id)
        await _say_standing(interaction, await _refreshed(interaction, playlist))

    @app_commands.command(description=told("curating-command-publish"))
    async def publish(self, interaction: Here) -> None:
        await who.require_moderator(interaction)
        await interaction.response.defer(ephemeral=True)
        playlist = await _current(interaction)
        await acts.publish(interaction, playlist.id)
        await _say_standing(interaction, await _refreshed(interaction, playlist))

    @app_commands.command(description=told("curating-command-show"))
    @app_commands.describe(day=told("curating-command-show-day"))
    async def show(self, interaction: Here, day: str | None = None) -> None:
        words = await speech.words_for(interaction)
        wanted = None if day is None else drawing.day_of(day)
        if day is not None and wanted is None:
            raise NotADayError
        playlist = await _published(interaction, wanted)
        if playlist is not None:
            drawn = archive.opened(words, playlist)
            await interaction.response.send_message(embed=drawn.embed, view=drawn.view, ephemeral=True)
        elif wanted is None:
            await interaction.response.send_message(words("curating-none-yet"), ephemeral=True)
        else:
            none = words("curating-none-on-day", day=words.date(wanted))
            await interaction.response.send_message(none, ephemeral=True)

    @show.autocomplete("day")
    async def _days(self, interaction: Here, typed: str) -> Options:
        words = await speech.words_for(interaction)
        newest = await _studio(interaction).playlists.history(_guild(interaction), limit=_MOST_OPTIONS)
        options = [
            app_commands.Choice(name=words.date(playlist.day), value=playlist.day.isoformat()) for playlist in newest
        ]
        return [one for one in options if typed.casefold() in f"{one.name} {one.value}".casefold()]

    @app_commands.command(description=told("curating-command-history"))
    async def history(self, interaction: Here) -> None:
        await archive.turn_page(interaction)


def _studio(interaction: Here) -> Studio:
    return interaction.client.studio


def _guild(interaction: Here) -> str:
    return who.guild_id(who.require_guild(interaction).id)


async def _of_today(interaction: Here) -> Playlist | None:
    """The playlist that moderators are at."""
    guild = _guild(interaction)
    settings = await _studio(interaction).guilds.settings(guild)
    return await _studio(interaction).playlists.of_day(guild, days.current(settings, datetime.now(UTC)))


async def _current(interaction: Here) -> Playlist:
    """The same. Raises NoProposalError."""
    playlist = await _of_today(interaction)
    if playlist is None:
        raise NoProposalError
    return playlist


async def _published(interaction: Here, day: date | None) -> Playlist | None:
    """Of that day, or the newest."""
    playlists, guild = _studio(interaction).playlists, _guild(interaction)
    if day is None:
        return next(iter(await playlists.history(guild, limit=1)), None)
    playlist = await playlists.of_day(guild, day)
    return playlist if playlist and playlist.is_published else None


async def _song(interaction: Here, wanted: str) -> str:
    """The id of a song: of the one that a linked message shows, else what was written."""
    linked = _MESSAGE.search(wanted)
    return (await _studio(interaction).posts.song_of(linked[1]) if linked else None) or wanted.strip()


async def _refreshed(interaction: Here, playlist: Playlist) -> Playlist:
    """The playlist as it is now, which moderators see in their channel, too."""
    clock = publishing.of(interaction.client)
    async with clock.turn(playlist.guild):
        now = await _studio(interaction).playlists.get(playlist.guild, playlist.id)
        await clock.refresh(who.require_guild(interaction), now)
    return now


async def _show_board(interaction: Here, playlist: Playlist) -> None:
    drawn = await board.of(interaction.client, await speech.words_for(interaction), playlist)
    await interaction.followup.send(embed=drawn.embed, view=drawn.view, ephemeral=True)


async def _say_standing(interaction: Here, playlist: Playlist) -> None:
    words, link = await speech.words_for(interaction), drawing.link_to(playlist)
    settings = await _studio(interaction).guilds.settings(playlist.guild)
    standing = board.standing(words, playlist, settings)
    await interaction.followup.send(words("curating-published-in", link=link) if link else standing, ephemeral=True)


async def setup(bot: Minstrel) -> None:
    await bot.add_cog(Publishing(bot))
    await bot.add_cog(Curating())
    bot.add_dynamic_items(PlanButton, PlanMenu, PageButton, DayMenu, ListenButton)
