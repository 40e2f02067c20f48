"""Errors, in one place: what happened, why, and what to do next, to the asker only.

The order of cases: an interaction that Discord gave up is only logged, for nobody can be answered; a permission that
the bot lacks; Discord's own refusals and faults; all else as `bot.errors.explain` says it.
"""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import discord
from discord import app_commands

from bot import errors
from bot.chat import speech
from bot.errors import MinstrelError, Problem, UsageError
from bot.explained import explained

log = logging.getLogger(__name__)

_GIVEN_UP = frozenset({10015, 10062, 40060, 50027})
"""Discord's codes: an interaction that was never answered, unknown by now, or answered already; its token too old."""

_LACKING = frozenset({50001, 50013})
"""Discord's codes: no access, no permission."""


class LackingPermissionError(UsageError):
    """The bot may not do something in a channel."""

    code = "lacking_permission"
    http_status = 403

    def __init__(self) -> None:
        super().__init__(
            "I may not do that in this channel.",
            "A moderator can let me see it, send messages, attach files and read the history there.",
        )


class DiscordRefusedError(MinstrelError):
    """Discord did not take something, and will not the next time either."""

    code = "discord_refused"


class DiscordAwayError(MinstrelError):
    """Discord has troubles of its own."""

    code = "discord_away"


class CommandChangedError(UsageError):
    """Somebody's app shows a command as another version of Minstrel had it."""

    code = "command_changed"

    def __init__(self) -> None:
        super().__init__("This command has changed.", "Reload Discord and try again.")


@asynccontextmanager
async def told_to(interaction: discord.Interaction[Any]) -> AsyncIterator[None]:
    """What goes wrong within is told to whoever pressed the button: discord.py would only log it."""
    try:
        yield
    except Exception as error:  # noqa: BLE001 - whatever it is, somebody waits for an answer
        await tell(interaction, error)


async def tell(interaction: discord.Interaction[Any], error: Exception) -> None:
    """Answers with the error. Never raises: an answer that cannot be given is logged."""
    cause = _cause(error)
    if isinstance(cause, discord.HTTPException) and cause.code in _GIVEN_UP:
        log.warning("an interaction was given up: %s", cause)
        return
    problem = problem_of(cause)
    if interaction.type is discord.InteractionType.autocomplete:
        return  # takes nothing but choices
    words = await speech.words_for(interaction)
    message, hint = explained(words, problem)
    try:
        await _say(interaction, words("faults-told", message=message, hint=hint))
    except (discord.DiscordException, aiohttp.ClientError, OSError) as unsaid:
        log.warning("nobody could be told of an error: %r", unsaid)


async def _say(interaction: discord.Interaction[Any], said: str) -> None:
    response = interaction.response
    if not response.is_done():
        await response.send_message(said, ephemeral=True)
        return
    if response.type is discord.InteractionResponseType.deferred_channel_message:
        await interaction.delete_original_response()  # what follows it first is seen by whoever sees it
    await interaction.followup.send(said, ephemeral=True)


def problem_of(error: BaseException) -> Problem:
    """An error as a problem that a member can read of."""
    if isinstance(error, discord.HTTPException):
        log.warning("Discord refused something: %s", error)
        return errors.explain(_from_discord(error))
    if isinstance(error, aiohttp.ClientError):
        log.warning("Discord did not answer: %r", error)
        return errors.explain(_away())
    if isinstance(error, app_commands.CommandNotFound | app_commands.CommandSignatureMismatch):
        return errors.explain(CommandChangedError())
    if isinstance(error, app_commands.TransformerError):
        return errors.explain(UsageError("That is not one of the values.", "Choose one from the list."))
    return errors.explain(error)


def _from_discord(error: discord.HTTPException) -> MinstrelError:
    if error.code in _LACKING:
        return LackingPermissionError()
    if isinstance(error, discord.DiscordServerError) or error.status == 429:
        return _away()
    return DiscordRefusedError("Discord did not accept my message.", "Try again, or tell the host of this bot.")


def _away() -> DiscordAwayError:
    return DiscordAwayError("Discord has troubles of its own right now.", "Try again in a minute.")


def _cause(error: Exception) -> Exception:
    while isinstance(error, app_commands.CommandInvokeError):
        error = error.original
    return error
