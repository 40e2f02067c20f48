"""What happens when a song's button is pressed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from io import BytesIO
from typing import TYPE_CHECKING

import discord

from bot.chat import asking, card, changing, details, speech, who
from bot.chat.buttons import SongButton, Verb
from bot.chat.tooling import tools
from bot.errors import UsageError
from bot.song import Song
from generation.edit.edits import Extend, Vary
from storage.kinds import FileKind

if TYPE_CHECKING:
    from bot.chat.client import Minstrel

Press = Callable[["discord.Interaction[Minstrel]", str], Awaitable[None]]


class NotYoursError(UsageError):
    """Only who asked for a song, or a moderator, may do that with it."""

    code = "not_yours"
    http_status = 403

    def __init__(self) -> None:
        super().__init__("Only who asked for the song, or a moderator, can do that.", "Ask for a song of your own.")


async def cancel(interaction: discord.Interaction[Minstrel], song_id: str) -> None:
    """Its message is edited by whoever follows the song."""
    await _own(interaction, song_id)
    await interaction.response.defer()
    song = await interaction.client.studio.cancel(song_id)
    if song.status.is_final:
        words = await speech.words_for(interaction)
        drawn = card.of(words, song)
        await interaction.edit_original_response(embed=drawn.embed, view=drawn.view)


async def retry(interaction: discord.Interaction[Minstrel], song_id: str) -> None:
    """The song that failed is made again, and arrives in the same message."""
    await _own(interaction, song_id)
    song = await interaction.client.studio.retry(song_id)
    words = await speech.words_for(interaction)
    drawn = card.of(words, song)
    await interaction.response.edit_message(embed=drawn.embed, view=drawn.view, attachments=[])
    await asking.await_in(interaction, song)


async def vary(interaction: discord.Interaction[Minstrel], song_id: str) -> None:
    wish = await asking.in_time(interaction, interaction.client.studio.edits.edited(song_id, Vary()))
    await asking.order(interaction, wish, parent=song_id)


async def extend(interaction: discord.Interaction[Minstrel], song_id: str) -> None:
    wish = await asking.in_time(interaction, interaction.client.studio.edits.edited(song_id, Extend()))
    await asking.order(interaction, wish, parent=song_id)


async def again(interaction: discord.Interaction[Minstrel], song_id: str) -> None:
    wish = await asking.in_time(interaction, interaction.client.studio.edits.again(song_id))
    await asking.order(interaction, wish, parent=song_id)


async def change(interaction: discord.Interaction[Minstrel], song_id: str) -> None:
    song = await interaction.client.studio.song(song_id)
    await interaction.response.send_modal(changing.ChangeModal(await speech.words_for(interaction), song))


async def midi(interaction: discord.Interaction[Minstrel], song_id: str) -> None:
    file = await interaction.client.studio.file(song_id, FileKind.MIDI)
    await interaction.response.send_message(file=discord.File(BytesIO(file.data), filename=file.name), ephemeral=True)
    await interaction.client.studio.plays.note_download(song_id, who.member_id(interaction.user))


async def show_tools(interaction: discord.Interaction[Minstrel], song_id: str) -> None:
    await tools.show(interaction, await interaction.client.studio.song(song_id))


async def show_details(interaction: discord.Interaction[Minstrel], song_id: str) -> None:
    await details.show(interaction, song_id)


async def ask_to_delete(interaction: discord.Interaction[Minstrel], song_id: str) -> None:
    song = await _own(interaction, song_id)
    words = await speech.words_for(interaction)
    view = discord.ui.View(timeout=None)
    view.add_item(SongButton(Verb.SURE, song_id, words))
    await interaction.response.send_message(
        words("asking-delete-sure", song=card.line(words, song)), view=view, ephemeral=True
    )


async def delete(interaction: discord.Interaction[Minstrel], song_id: str) -> None:
    """Deletes the song with its files; what is left of its messages says so."""
    song = await _own(interaction, song_id)
    await interaction.response.defer()
    studio = interaction.client.studio
    posts = await studio.posts.of_song(song_id)
    await studio.remove(song_id)
    member = who.member_id(interaction.user)
    if interaction.guild_id is not None and member != song.asker:
        await studio.guilds.note(
            who.guild_id(interaction.guild_id), moderator=member, action="delete-song", subject=song.asker
        )
    words = await speech.words_for(interaction)
    await interaction.edit_original_response(content=words("asking-deleted"), view=None)
    for post in posts:
        if post.message is not None:
            await asking.strike_out(interaction.client, post, song)


async def _own(interaction: discord.Interaction[Minstrel], song_id: str) -> Song:
    """The song, if it is the presser's or in a guild that the presser moderates. Raises NotYoursError."""
    song = await interaction.client.studio.song(song_id)
    if song.asker == who.member_id(interaction.user):
        return song
    here = song.guild is not None and song.guild == who.guild_of(interaction)
    if not (here and await who.is_moderator(interaction)):
        raise NotYoursError
    return song


ACTIONS: dict[Verb, Press] = {
    Verb.CANCEL: cancel,
    Verb.RETRY: retry,
    Verb.VARY: vary,
    Verb.EXTEND: extend,
    Verb.CHANGE: change,
    Verb.AGAIN: again,
    Verb.MIDI: midi,
    Verb.TOOLS: show_tools,
    Verb.DETAILS: show_details,
    Verb.DELETE: ask_to_delete,
    Verb.SURE: delete,
}
