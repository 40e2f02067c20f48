"""Asking for songs: /compose, a mention with a wish in it, and the context menu of a message."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, TypeVar

import discord
from discord import app_commands
from discord.ext import commands

from bot import musical
from bot import words as speaking
from bot.chat import allowing, card, following, speech, styles, who
from bot.chat.card import Card
from bot.chat.place import AWAY
from bot.chat.translator import told
from bot.song import MAX_SEED, Song
from bot.tasks import AGAIN_AFTER, patiently
from bot.wish import Wish
from generation.brief import MAX_BARS, MAX_BPM, MIN_BARS, MIN_BPM
from generation.reading import suggest
from generation.reading.choices import NO_CHOICES, Choices
from generation.reading.listening import MAX_CHARACTERS
from storage.posts import Address, Post

if TYPE_CHECKING:
    from bot.chat.client import Minstrel

log = logging.getLogger(__name__)

Here = discord.Interaction["Minstrel"]
Options = list[app_commands.Choice[str]]
T = TypeVar("T")

_PATIENCE_SECONDS = 1.8
"""From when somebody asked until something is answered, whatever is slow: Discord gives three seconds."""

_LONGEST_CHOICE = 100


async def begin(
    interaction: Here,
    prompt: str,
    *,
    choices: Choices = NO_CHOICES,
    bars: int | None = None,
    seed: int | None = None,
) -> None:
    """Reads a prompt and asks for its song, as an answer to an interaction. Raises what `Studio.ask` raises."""
    reading = interaction.client.studio.read(
        prompt,
        choices=choices,
        seed=seed,
        bars=bars,
        asker=who.member_id(interaction.user),
        guild=who.guild_of(interaction),
    )
    await order(interaction, await in_time(interaction, reading))


async def in_time(interaction: Here, work: Awaitable[T], *, in_private: bool = False) -> T:
    """The result of `work`. If that takes long, the asker is told meanwhile that an answer follows: `in_private`, which
    only they see, or to all."""
    working = asyncio.ensure_future(work)
    await asyncio.wait([working], timeout=_patience(interaction))
    if not working.done():
        with suppress(discord.HTTPException, *AWAY):
            await interaction.response.defer(thinking=True, ephemeral=in_private)
    return await working


async def order(interaction: Here, wish: Wish, *, parent: str | None = None) -> None:
    """Asks for the song, shows what was heard, and has the song follow in the same message.

    The answer does not wait for a slow database.
    """
    words = await speech.words_for(interaction)
    ordering = asyncio.create_task(_order(interaction, wish, parent=parent, language=words.language))
    await asyncio.wait([ordering], timeout=_patience(interaction))
    drawn = card.of(words, ordering.result()) if ordering.done() else card.of_wish(words, wish)
    message = await _answer(interaction, drawn)
    try:
        song = await ordering
    except Exception:
        with suppress(discord.HTTPException, *AWAY):  # the error itself is told to the asker only
            await interaction.delete_original_response()
        raise
    await following.begin(interaction.client, song, message=message, interaction=interaction, shown=drawn)


async def _order(interaction: Here, wish: Wish, *, parent: str | None, language: str) -> Song:
    bot = interaction.client
    check = partial(allowing.check, bot, interaction.channel, interaction.user, wish.prompt)
    await patiently(check, AGAIN_AFTER)
    return await bot.studio.order(
        wish,
        asker=who.member_id(interaction.user),
        guild=who.guild_of(interaction),
        parent=parent,
        address=Address(channel=str(interaction.channel_id), language=language),
    )


async def await_in(interaction: Here, song: Song) -> None:
    """A song that is made again arrives in the message whose button was pressed."""
    studio = interaction.client.studio
    if interaction.message is None:
        return
    post = await studio.posts.reopen(song.id, str(interaction.message.id))
    if post is not None:
        following.follow(interaction.client, post)


async def strike_out(bot: Minstrel, post: Post, song: Song) -> None:
    """What is left of a song's message when the song is deleted."""
    drawn = card.deleted(speaking.of(post.language), song.title)
    with suppress(discord.HTTPException):
        message = bot.get_partial_messageable(int(post.channel)).get_partial_message(int(post.message or 0))
        await message.edit(embed=drawn.embed, view=None, attachments=[])


async def _answer(interaction: Here, drawn: Card) -> str | None:
    """The id of the message that was sent; None if Discord did not take the answer: then the song comes by itself."""
    try:
        if interaction.response.is_done():  # it was said that an answer follows
            return str((await interaction.edit_original_response(embed=drawn.embed, view=drawn.view)).id)
        answer = await interaction.response.send_message(embed=drawn.embed, view=drawn.view)
    except AWAY:
        with suppress(discord.HTTPException, *AWAY):  # it may have been taken all the same
            return str((await interaction.original_response()).id)
    except discord.HTTPException as error:
        log.warning("an answer was not taken; the song is sent without it: %s", error)
    else:
        return None if answer.message_id is None else str(answer.message_id)
    return None


def _patience(interaction: Here) -> float:
    """Seconds that are left of it. The clocks here and at Discord may differ."""
    age = (discord.utils.utcnow() - interaction.created_at).total_seconds()
    return min(max(_PATIENCE_SECONDS - age, 0.0), _PATIENCE_SECONDS)


class Asking(commands.Cog):
    """The commands."""

    @app_commands.command(name="compose", description=told("asking-command-compose"))
    @app_commands.describe(
        prompt=told("asking-command-compose-prompt"),
        style=told("asking-command-compose-style"),
        mood=told("asking-command-compose-mood"),
        tempo=told("asking-command-compose-tempo"),
        key=told("asking-command-compose-key"),
        meter=told("asking-command-compose-meter"),
        bars=told("asking-command-compose-bars"),
        instruments=told("asking-command-compose-instruments"),
        seed=told("asking-command-compose-seed"),
    )
    async def compose(
        self,
        interaction: Here,
        prompt: app_commands.Range[str, 1, MAX_CHARACTERS],
        style: str | None = None,
        mood: str | None = None,
        tempo: app_commands.Range[int, MIN_BPM, MAX_BPM] | None = None,
        key: str | None = None,
        meter: str | None = None,
        bars: app_commands.Range[int, MIN_BARS, MAX_BARS] | None = None,
        instruments: app_commands.Range[str, 1, 200] | None = None,
        seed: app_commands.Range[int, 0, MAX_SEED] | None = None,
    ) -> None:
        choices = Choices(style=style, mood=mood, bpm=tempo, key=key, meter=meter, instruments=instruments)
        await begin(interaction, prompt, choices=choices, bars=bars, seed=seed)

    @compose.autocomplete("style")
    async def _styles(self, interaction: Here, typed: str) -> Options:
        return await styles.completed(interaction, typed)

    @compose.autocomplete("mood")
    async def _moods(self, interaction: Here, typed: str) -> Options:
        words = await speech.words_for(interaction)
        return [_option(musical.mood_name(words, name), name) for name in suggest.moods(typed, words.language)]

    @compose.autocomplete("key")
    async def _keys(self, interaction: Here, typed: str) -> Options:
        words = await speech.words_for(interaction)
        return [_option(musical.key_name(words, name), name) for name in suggest.keys(typed, words.language)]

    @compose.autocomplete("meter")
    async def _meters(self, interaction: Here, typed: str) -> Options:
        words = await speech.words_for(interaction)
        return [_option(name, name) for name in suggest.meters(typed, words.language)]

    @compose.autocomplete("instruments")
    async def _instruments(self, interaction: Here, typed: str) -> Options:
        words = await speech.words_for(interaction)
        return [_option(musical.players(words, name), name) for name in suggest.instruments(typed, words.language)]


def _option(shown: str, value: str) -> app_commands.Choice[str]:
    return app_commands.Choice(name=shown[:_LONGEST_CHOICE], value=value[:_LONGEST_CHOICE])


@app_commands.context_menu(name=told("asking-menu-compose"))
async def compose_from_this(interaction: Here, message: discord.Message) -> None:
    """The message's own text is the wish."""
    await begin(interaction, message.content or " ".join(one.description or "" for one in message.embeds))


async def setup(bot: Minstrel) -> None:
    await bot.add_cog(Asking())
    bot.tree.add_command(compose_from_this)
