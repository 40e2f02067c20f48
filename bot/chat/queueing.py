"""/queue: who is next, about when, and by which rule; and a way out for one's own songs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Self, cast

import discord
from discord import app_commands
from discord.ext import commands
from discord.utils import escape_markdown

from bot.chat import faults, speech, who
from bot.chat.pressing import NotYoursError
from bot.chat.translator import told
from bot.guilds.guilds import Line
from bot.song import title
from bot.words import Words
from storage.line import InWork, Waiting

if TYPE_CHECKING:
    from bot.chat.client import Minstrel

    Here = discord.Interaction[Minstrel]

_COLOUR = 0x8A8F98
_ON_A_PAGE = 10
_MADE = 5  # songs in the making that are shown
_MOST_OPTIONS = 25
_LONGEST_TITLE = 60


class PageButton(
    discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]], template=r"minstrel:queue:(?P<page>\d{1,4})"
):
    """Shows a page of the line as it is now."""

    def __init__(self, page: int, label: str = "…") -> None:
        self.page = page
        super().__init__(discord.ui.Button(label=label, custom_id=f"minstrel:queue:{page}"))

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        return cls(int(match["page"]))

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        async with faults.told_to(interaction):
            embed, view = await _drawn(interaction, self.page)
            await interaction.response.edit_message(embed=embed, view=view)


class CancelChoice(
    discord.ui.DynamicItem[discord.ui.Select[discord.ui.View]], template=r"minstrel:queue-cancel:(?P<page>\d{1,4})"
):
    """Cancels a song: one's own, or as a moderator any of the server's."""

    def __init__(self, page: int, select: discord.ui.Select[discord.ui.View]) -> None:
        self.page = page
        super().__init__(select)

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        return cls(int(match["page"]), cast("discord.ui.Select[discord.ui.View]", item))

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        async with faults.told_to(interaction):
            await _cancel(interaction, self.item.values[0])
            embed, view = await _drawn(interaction, self.page)
            await interaction.edit_original_response(embed=embed, view=view)


class Queueing(commands.Cog):
    """The command, for everybody."""

    @app_commands.command(name="queue", description=told("queueing-command"))
    async def queue(self, interaction: Here) -> None:
        embed, view = await _drawn(interaction, 0)
        await interaction.response.send_message(embed=embed, view=view, ephemeral=True)


async def _cancel(interaction: Here, song_id: str) -> None:
    """Raises NotYoursError, UnknownSongError."""
    studio, member = interaction.client.studio, who.member_id(interaction.user)
    song = await studio.song(song_id)
    is_own = song.asker == member
    if not is_own and not (song.guild == who.guild_of(interaction) and await who.is_moderator(interaction)):
        raise NotYoursError
    await interaction.response.defer()
    await studio.cancel(song_id)
    if not is_own and song.guild is not None:
        await studio.guilds.note(
            song.guild, moderator=member, action="cancel-song", subject=song.asker, song_id=song_id
        )


async def _drawn(interaction: Here, page: int) -> tuple[discord.Embed, discord.ui.View]:
    """A page, as this member sees it; the last one if there are not so many any more."""
    studio, guild = interaction.client.studio, who.guild_of(interaction)
    words, member = await speech.words_for(interaction), who.member_id(interaction.user)
    line = await studio.guilds.line(guild, member, limit=_ON_A_PAGE, skip=page * _ON_A_PAGE)
    last = max(0, (line.total - 1) // _ON_A_PAGE)
    if page > last:
        page = last
        line = await studio.guilds.line(guild, member, limit=_ON_A_PAGE, skip=page * _ON_A_PAGE)
    options = _options(words, line, member, may_cancel_all=await who.is_moderator(interaction))
    return _embed(words, line, member, in_guild=guild is not None), _view(words, page, last, options)


def _embed(words: Words, line: Line, member: str, *, in_guild: bool) -> discord.Embed:
    """The rule, what is being made, and the page."""
    embed = discord.Embed(title=words("queueing-title"), description=_rule(words, line, in_guild), colour=_COLOUR)
    if line.in_work:
        made = "\n".join(_made(words, one, member) for one in line.in_work[:_MADE])
        embed.add_field(name=words("queueing-in-work"), value=made, inline=False)
    waiting = [_waits(words, line, one, member) for one in line.waiting]
    halves = len(waiting) // 2 + len(waiting) % 2  # ten titles may not fit into one field
    for number, some in enumerate(filter(None, (waiting[:halves], waiting[halves:]))):
        name = words("queueing-waiting", count=line.total) if number == 0 else "\u200b"
        embed.add_field(name=name, value="\n".join(some), inline=False)
    if not line.waiting:
        embed.add_field(name=words("queueing-waiting", count=0), value=words("queueing-empty"), inline=False)
    if line.of_all > line.total:
        embed.set_footer(text=words("queueing-elsewhere", count=line.of_all - line.total))
    return embed


def _rule(words: Words, line: Line, in_guild: bool) -> str:
    if not line.pace.workers:
        return words("queueing-no-worker")
    if not in_guild:
        return words("queueing-private")
    return words("queueing-first-come" if line.first_come else "queueing-fair")


def _made(words: Words, song: InWork, member: str) -> str:
    key = "queueing-made-own" if song.asker == member else "queueing-made"
    return words(key, title=_title(song), bars=song.bars, of=song.of_bars)


def _waits(words: Words, line: Line, song: Waiting, member: str) -> str:
    key = "queueing-place-own" if song.asker == member else "queueing-place"
    seconds = line.pace.seconds_until(song)
    if seconds is None:
        return words(f"{key}-unknown", place=song.number, title=_title(song))
    return words(key, place=song.number, title=_title(song), length=words.duration(max(seconds, 1)))


def _options(words: Words, line: Line, member: str, *, may_cancel_all: bool) -> list[discord.SelectOption]:
    """The songs that the member can cancel: their own, and for moderators those that are shown."""
    songs: dict[str, InWork | Waiting] = {song.song_id: song for song in line.own}
    if may_cancel_all:
        songs |= {song.song_id: song for song in (*line.in_work, *line.waiting)}
    options: list[discord.SelectOption] = []
    for song in list(songs.values())[:_MOST_OPTIONS]:
        where = words("queueing-option-place", place=song.number) if isinstance(song, Waiting) else None
        why = where or words("queueing-option-made")
        if song.asker != member:
            why = words("queueing-option-other", where=why)
        options.append(discord.SelectOption(label=title(song.prompt), value=song.song_id, description=why))
    return options


def _view(words: Words, page: int, last: int, options: list[discord.SelectOption]) -> discord.ui.View:
    view = discord.ui.View(timeout=None)
    if options:
        select: discord.ui.Select[discord.ui.View] = discord.ui.Select(
            custom_id=f"minstrel:queue-cancel:{page}", placeholder=words("queueing-cancel"), options=options
        )
        view.add_item(CancelChoice(page, select))
    if page > 0:
        view.add_item(PageButton(page - 1, words("queueing-button-before")))
    view.add_item(PageButton(page, words("queueing-button-now")))
    if page < last:
        view.add_item(PageButton(page + 1, words("queueing-button-after")))
    return view


def _title(song: InWork | Waiting) -> str:
    return escape_markdown(title(song.prompt, _LONGEST_TITLE))


async def setup(bot: Minstrel) -> None:
    await bot.add_cog(Queueing())
    bot.add_dynamic_items(PageButton, CancelChoice)
