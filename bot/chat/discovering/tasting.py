"""/taste: what the bot thinks a member likes, and how the member changes it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Self, cast

import discord

from bot import because, musical
from bot.chat import card, faults, speech, who
from bot.chat.card import Card
from bot.chat.discovering import counting
from bot.chat.discovering.counting import Place
from bot.discovery.taste import Leaning, Taste
from bot.song import Song
from bot.words import Words
from generation.lexicon.styles import STYLES

if TYPE_CHECKING:
    from bot.chat.client import Minstrel

    Here = discord.Interaction[Minstrel]

_COLOUR = 0x7A5CC7
_SHOWN = 5  # leanings of a kind
_MOST_OPTIONS = 25


class Answer(StrEnum):
    """The buttons below a taste."""

    FORGET = "forget"  # asks whether to
    SURE = "sure"  # and does
    KEEP = "keep"  # or not


class TasteButton(
    discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]],
    template=rf"minstrel:taste:(?P<answer>{'|'.join(Answer)})",
):
    """It is about whoever presses it."""

    def __init__(self, answer: Answer, label: str = "…") -> None:
        self.answer = answer
        style = discord.ButtonStyle.secondary if answer is Answer.KEEP else discord.ButtonStyle.danger
        super().__init__(discord.ui.Button(label=label, style=style, custom_id=f"minstrel:taste:{answer}"))

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        return cls(Answer(match["answer"]))

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        async with faults.told_to(interaction):
            words = await speech.words_for(interaction)
            if self.answer is Answer.FORGET:
                await interaction.response.edit_message(embed=_question(words), view=_answers(words))
                return
            if self.answer is Answer.SURE:
                await interaction.client.studio.discovery.forget_taste(who.member_id(interaction.user))
            page = await drawn(interaction)
            await interaction.response.edit_message(embed=page.embed, view=page.view)


class StyleMenu(
    discord.ui.DynamicItem[discord.ui.Select[discord.ui.View]], template=r"minstrel:taste-(?P<way>out|in):\d"
):
    """Styles to leave out of what is suggested, or to let in again; one or several at once."""

    def __init__(self, way: str, select: discord.ui.Select[discord.ui.View]) -> None:
        self.way = way
        super().__init__(select)

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        return cls(match["way"], cast("discord.ui.Select[discord.ui.View]", item))

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        async with faults.told_to(interaction):
            discovery = interaction.client.studio.discovery
            change = discovery.leave_out if self.way == "out" else discovery.let_in
            for style in self.item.values:
                await change(who.member_id(interaction.user), style)
            page = await drawn(interaction)
            await interaction.response.edit_message(embed=page.embed, view=page.view)


async def show(interaction: Here) -> None:
    page = await drawn(interaction)
    await interaction.response.send_message(embed=page.embed, view=page.view, ephemeral=True)


async def drawn(interaction: Here) -> Card:
    """The page as it is now."""
    words, discovery = await speech.words_for(interaction), interaction.client.studio.discovery
    member = who.member_id(interaction.user)
    taste, uncounted = await discovery.taste(member), await discovery.uncounted(member)
    return Card(embed=_embed(words, taste, uncounted), view=_view(words, taste, uncounted))


def _embed(words: Words, taste: Taste, uncounted: Sequence[Song]) -> discord.Embed:
    embed = discord.Embed(title=words("discovering-taste-title"), description=_intro(words, taste), colour=_COLOUR)
    for name, leanings in (("styles", taste.styles), ("moods", taste.moods), ("band", taste.instruments)):
        if leanings:
            lines = "\n".join(_leaning(words, one) for one in leanings[:_SHOWN])
            embed.add_field(name=words(f"discovering-taste-{name}"), value=lines, inline=True)
    if taste.bpm is not None:
        slow, fast = taste.bpm
        tempo = words("discovering-taste-bpm", slow=slow, fast=fast)
        embed.add_field(name=words("discovering-taste-tempo"), value=tempo, inline=True)
    for name, qualities in (("towards", taste.learnt.towards), ("away", taste.learnt.away)):
        if qualities:
            learnt = words.list(dict.fromkeys(because.named(words, one) for one in qualities))
            embed.add_field(name=words(f"discovering-taste-{name}"), value=learnt, inline=False)
    if taste.wishes.left_out:
        styles = (musical.style(words, style) for style in taste.wishes.left_out)
        left_out = words.list(sorted(styles, key=str.casefold))
        embed.add_field(name=words("discovering-taste-left-out"), value=left_out, inline=False)
    if uncounted:
        lines = "\n".join(card.line(words, song) for song in uncounted[:_SHOWN])
        name = words("discovering-taste-uncounted", songs=len(uncounted))
        embed.add_field(name=name, value=lines, inline=False)
    return embed


def _intro(words: Words, taste: Taste) -> str:
    """What it rests on, and what is done with it."""
    said = [words("discovering-taste-intro", songs=taste.songs) if taste.songs else words("discovering-taste-nothing")]
    if taste.wishes.paused:
        said.append(words("discovering-taste-paused"))
    elif not taste.wishes.led:
        said.append(words("discovering-taste-unled"))
    elif taste.songs:
        said.append(words("discovering-taste-led"))
    return "\n".join(said)


def _leaning(words: Words, one: Leaning) -> str:
    name = because.named(words, one.quality)
    return words("discovering-leaning", name=name, percent=round(100 * one.share), songs=one.songs)


def _view(words: Words, taste: Taste, uncounted: Sequence[Song]) -> discord.ui.View:
    view, out = discord.ui.View(timeout=None), taste.wishes.left_out
    names = {style: musical.style(words, style) for style in {*STYLES, *out}}
    in_order = sorted(names, key=lambda style: names[style].casefold())
    let_in = [style for style in in_order if style not in out]
    left_out = [style for style in in_order if style in out]
    halves = (let_in[:_MOST_OPTIONS], let_in[_MOST_OPTIONS:])
    for number, some in enumerate(halves):
        if some:
            placeholder = words("discovering-leave-out", first=names[some[0]], last=names[some[-1]])
            view.add_item(_menu("out", number, some, names, placeholder))
    if left_out:
        view.add_item(_menu("in", 0, left_out[:_MOST_OPTIONS], names, words("discovering-let-in")))
    counting.add_menus(view, words, Place.TASTE, 0, counted=(), uncounted=uncounted)
    if taste.songs or left_out:
        view.add_item(TasteButton(Answer.FORGET, words("discovering-button-forget")))
    return view


def _menu(way: str, number: int, styles: Sequence[str], names: dict[str, str], placeholder: str) -> StyleMenu:
    options = [discord.SelectOption(label=names[style], value=style) for style in styles]
    select: discord.ui.Select[discord.ui.View] = discord.ui.Select(
        custom_id=f"minstrel:taste-{way}:{number}", placeholder=placeholder, options=options, max_values=len(options)
    )
    return StyleMenu(way, select)


def _question(words: Words) -> discord.Embed:
    return discord.Embed(
        title=words("discovering-forget-title"), description=words("discovering-forget-what"), colour=_COLOUR
    )


def _answers(words: Words) -> discord.ui.View:
    view = discord.ui.View(timeout=None)
    view.add_item(TasteButton(Answer.SURE, words("discovering-button-sure")))
    view.add_item(TasteButton(Answer.KEEP, words("discovering-button-keep")))
    return view
