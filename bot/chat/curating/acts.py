"""What happens when a moderator presses something on the board: the change, then the board as it is after it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import discord

from bot.chat import speech, who
from bot.chat.curating import board, channels, publishing
from bot.chat.curating.controls import Arrange, Decide
from bot.playlists.playlist import PublishedPlaylistError

if TYPE_CHECKING:
    from bot.chat.client import Minstrel


async def decide(interaction: discord.Interaction[Minstrel], playlist_id: int, verb: Decide) -> None:
    """A button. Raises what the change raises."""
    acts = {Decide.APPROVE: approve, Decide.DECLINE: decline, Decide.PUBLISH: publish}
    await _on_board(interaction, playlist_id, lambda: acts[verb](interaction, playlist_id))


async def arrange(
    interaction: discord.Interaction[Minstrel],
    playlist_id: int,
    verb: Arrange,
    chosen: Sequence[str],
    offered: Collection[str],
) -> None:
    """A menu, of whose values some were chosen. Raises what the change raises."""
    playlists, moderator = interaction.client.studio.playlists, who.member_id(interaction.user)
    guild = who.guild_id(who.require_guild(interaction).id)

    async def change() -> None:
        match verb:
            case Arrange.KEEP:  # what came into the list since it was offered stays
                await playlists.drop(guild, playlist_id, {*offered} - {*chosen}, moderator=moderator)
            case Arrange.MOVE:
                way, _, song = chosen[0].partition(":")
                await playlists.move(guild, playlist_id, song, by=-1 if way == "up" else 1, moderator=moderator)
            case Arrange.SWAP:
                await playlists.swap(guild, playlist_id, chosen[0], moderator=moderator)
            case Arrange.ADD:
                await playlists.add(guild, playlist_id, chosen[0], moderator=moderator)

    await _on_board(interaction, playlist_id, change)


async def approve(interaction: discord.Interaction[Minstrel], playlist_id: int) -> None:
    """A yes; after its hour the playlist is published at once."""
    clock, guild = publishing.of(interaction.client), who.guild_id(who.require_guild(interaction).id)
    async with clock.turn(guild):
        moderator = who.member_id(interaction.user)
        await interaction.client.studio.playlists.approve(guild, playlist_id, moderator=moderator)
    await clock.tick(datetime.now(UTC), guild=guild)


async def decline(interaction: discord.Interaction[Minstrel], playlist_id: int) -> None:
    """A no."""
    guild, moderator = who.guild_id(who.require_guild(interaction).id), who.member_id(interaction.user)
    await interaction.client.studio.playlists.decline(guild, playlist_id, moderator=moderator)


async def publish(interaction: discord.Interaction[Minstrel], playlist_id: int) -> None:
    """A yes, and no waiting for the hour. Raises ChannelError before anything is decided."""
    clock, guild = publishing.of(interaction.client), who.require_guild(interaction)
    playlists, name = interaction.client.studio.playlists, who.guild_id(guild.id)
    moderator = who.member_id(interaction.user)
    async with clock.turn(name):
        settings = await interaction.client.studio.guilds.settings(name)
        channels.find(guild, settings.playlist_channel)
        await playlists.approve(name, playlist_id, moderator=moderator)
        if await clock.publish(guild, playlist_id, moderator=moderator) is None:
            raise PublishedPlaylistError


async def _on_board(
    interaction: discord.Interaction[Minstrel], playlist_id: int, act: Callable[[], Awaitable[None]]
) -> None:
    await who.require_moderator(interaction)
    await interaction.response.defer()
    try:
        await act()
    finally:
        await _show(interaction, playlist_id)


async def _show(interaction: discord.Interaction[Minstrel], playlist_id: int) -> None:
    """Draws the board that was pressed, and the one in the moderators' channel if that is another."""
    bot, guild = interaction.client, who.require_guild(interaction)
    clock = publishing.of(bot)
    async with clock.turn(who.guild_id(guild.id)):
        playlist = await bot.studio.playlists.get(who.guild_id(guild.id), playlist_id)
        place, pressed = playlist.proposal, interaction.message
        is_posted = place is not None and pressed is not None and place.message == str(pressed.id)
        words = await (speech.words_of_guild(bot, guild) if is_posted else speech.words_for(interaction))
        drawn = await board.of(bot, words, playlist)
        await interaction.edit_original_response(embed=drawn.embed, view=drawn.view)
        if not is_posted:
            await clock.refresh(guild, playlist)
