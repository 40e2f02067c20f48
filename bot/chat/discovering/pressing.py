"""Pages of suggestions: the first one, and what happens when one of their buttons is pressed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import discord

from bot.chat import speech, who
from bot.chat.discovering import buttons, pages, showing
from bot.chat.discovering.pages import SONGS, Entry, Page, Verb
from bot.discovery.discovery import Dial, Suggestion
from bot.song import Song
from bot.words import Words

if TYPE_CHECKING:
    from bot.chat.client import Minstrel

    Here = discord.Interaction[Minstrel]
    Press = Callable[[Here, str], Awaitable[None]]

_COLOUR = 0x7A5CC7


async def for_you(interaction: Here, dial: Dial) -> None:
    """The first page for a member."""
    await interaction.response.defer(ephemeral=True, thinking=True)
    await _show_for_you(interaction, dial)


async def turn(interaction: Here, dial: Dial) -> None:
    """The first page with the dial elsewhere, in the same message."""
    await interaction.response.defer()
    await _show_for_you(interaction, dial)


async def like(interaction: Here, song: Song) -> None:
    """The first page of songs like one."""
    await interaction.response.defer(ephemeral=True, thinking=True)
    words = await speech.words_for(interaction)
    page = await _page(interaction, words, song.id, skip=0)
    link = await showing.link_to(interaction.client.studio, song)
    line = showing.line(words, song, link)
    said = words("discovering-similar-intro" if page.entries else "discovering-similar-nothing", song=line)
    embed = _embed(words("discovering-similar-title"), said, page)
    await interaction.edit_original_response(embed=embed, view=buttons.view_of(words, page))


async def hear(interaction: Here, song_id: str) -> None:
    await showing.hear(interaction, song_id)


async def love(interaction: Here, song_id: str) -> None:
    """Rates it, and marks it on the page."""
    await interaction.response.defer()
    await interaction.client.studio.discovery.love(who.member_id(interaction.user), song_id)
    await _show(interaction, _shown(interaction).marked(song_id, loved=True))


async def uncount(interaction: Here, song_id: str) -> None:
    """Nothing is learnt from it, and the page says so."""
    await interaction.response.defer()
    await interaction.client.studio.discovery.uncount(who.member_id(interaction.user), song_id)
    await _show(interaction, _shown(interaction).marked(song_id, counts=False))


async def count(interaction: Here, song_id: str) -> None:
    """The undo of that."""
    await interaction.response.defer()
    await interaction.client.studio.discovery.count_again(who.member_id(interaction.user), song_id)
    await _show(interaction, _shown(interaction).marked(song_id, counts=True))


async def less(interaction: Here, song_id: str) -> None:
    """Rates it as disliked, and shows another in its place while there is one."""
    await interaction.response.defer()
    await interaction.client.studio.discovery.less_like(who.member_id(interaction.user), song_id)
    page, words = _shown(interaction), await speech.words_for(interaction)
    found = await _suggestions(interaction, page, n=1, skip=page.skip or 0)
    other = await _entries(interaction, words, found)
    await _show(interaction, page.exchanged(song_id, other))


async def more(interaction: Here) -> None:
    """The next page in the same message."""
    await interaction.response.defer()
    page, words = _shown(interaction), await speech.words_for(interaction)
    following = await _page(interaction, words, page.source, skip=page.skip or 0, after=page)
    await _show(interaction, following if following.entries else replace(page, skip=None))


ACTIONS: dict[Verb, Press] = {
    Verb.HEAR: hear,
    Verb.LOVE: love,
    Verb.LESS: less,
    Verb.UNCOUNT: uncount,
    Verb.COUNT: count,
}


async def _show_for_you(interaction: Here, dial: Dial) -> None:
    words = await speech.words_for(interaction)
    page = await _page(interaction, words, pages.for_you(dial), skip=0)
    said = "\n".join((words("discovering-intro"), words(f"discovering-dial-{dial}")))
    if not page.entries:
        taste = await interaction.client.studio.discovery.taste(who.member_id(interaction.user))
        said = words("discovering-nothing-left-out" if taste.wishes.left_out else "discovering-nothing")
    embed = _embed(words("discovering-title"), said, page)
    await interaction.edit_original_response(embed=embed, view=buttons.view_of(words, page))


async def _page(interaction: Here, words: Words, source: str, *, skip: int, after: Page | None = None) -> Page:
    """Without the songs of the page before it, nor those `skip` that come before that one."""
    shown = after or Page(source=source, entries=(), skip=None)
    found = await _suggestions(interaction, shown, n=SONGS + 1, skip=skip)
    entries = await _entries(interaction, words, found[:SONGS])
    on = None if len(found) <= SONGS else skip + len(shown.entries)
    return Page(source=source, entries=entries, skip=on)


async def _entries(interaction: Here, words: Words, found: Sequence[Suggestion]) -> tuple[Entry, ...]:
    return await pages.entries_of(interaction.client.studio, words, found, member=who.member_id(interaction.user))


async def _suggestions(interaction: Here, shown: Page, *, n: int, skip: int) -> list[Suggestion]:
    """Beside those that are shown, and those before them."""
    discovery, member = interaction.client.studio.discovery, who.member_id(interaction.user)
    guild, many = who.guild_of(interaction), skip + n
    if shown.dial is not None:
        adventure = shown.dial.adventure
        found = await discovery.discover(member, guild, many, without=shown.song_ids, adventure=adventure)
    else:
        found = await discovery.similar(shown.source, member, guild, many, without=shown.song_ids)
    return found[skip:]


def _shown(interaction: Here) -> Page:
    if interaction.message is None:
        raise TypeError("a button without a message")
    return pages.read(interaction.message)


async def _show(interaction: Here, page: Page) -> None:
    """Draws the message anew, under its own title."""
    words, before = await speech.words_for(interaction), interaction.message
    title, description = words("discovering-title"), words("discovering-end")
    if page.entries and before is not None and before.embeds:
        title, description = before.embeds[0].title or title, before.embeds[0].description or description
    embed, view = _embed(title, description, page), buttons.view_of(words, page)
    await interaction.edit_original_response(embed=embed, view=view)


def _embed(title: str, description: str, page: Page) -> discord.Embed:
    embed = discord.Embed(title=title, description=description, colour=_COLOUR)
    for number, entry in enumerate(page.entries, start=1):
        embed.add_field(name=f"{number}. {entry.title}", value=entry.text, inline=False)
    return embed
