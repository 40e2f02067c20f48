"""Reactions come and go, and the gateway tells."""

from __future__ import annotations

from typing import Any

from tests.support.discord import emoji as emojis
from tests.support.discord.accounts import Account
from tests.support.discord.messages import Message
from tests.support.discord.refusals import Problem

MOST_EMOJI = 20


def add(message: Message, account: Account, emoji: str) -> None:
    """Once for each account and emoji; the second time nothing happens."""
    if not emojis.is_known(emoji):
        raise Problem.UNKNOWN_EMOJI.refused()
    if emoji not in message.reactions and len(message.reactions) >= MOST_EMOJI:
        raise Problem.TOO_MANY_REACTIONS.refused()
    users = message.reactions.setdefault(emoji, [])
    if account in users:
        return
    users.append(account)
    data = _data(message, emoji) | {"message_author_id": str(message.author.id), "burst_colors": []}
    guild = message.channel.guild
    if guild is not None:
        data["member"] = guild.members[account.id].payload
    _tell("MESSAGE_REACTION_ADD", message, data | _one(account))


def remove(message: Message, account: Account, emoji: str) -> None:
    """Takes one away; nothing happens if it is not there."""
    users = message.reactions.get(emoji, [])
    if account not in users:
        return
    users.remove(account)
    if not users:
        del message.reactions[emoji]
    _tell("MESSAGE_REACTION_REMOVE", message, _data(message, emoji) | _one(account))


def clear(message: Message, emoji: str | None = None) -> None:
    """Takes all reactions away, or all of one emoji."""
    if emoji is None:
        message.reactions.clear()
        _tell("MESSAGE_REACTION_REMOVE_ALL", message, _data(message))
    else:
        message.reactions.pop(emoji, None)
        _tell("MESSAGE_REACTION_REMOVE_EMOJI", message, _data(message, emoji))


def _data(message: Message, emoji: str | None = None) -> dict[str, Any]:
    data: dict[str, Any] = {"channel_id": str(message.channel.id), "message_id": str(message.id)}
    if message.channel.guild is not None:
        data["guild_id"] = str(message.channel.guild.id)
    if emoji is not None:
        data["emoji"] = emojis.payload(emoji)
    return data


def _one(account: Account) -> dict[str, Any]:
    return {"user_id": str(account.id), "type": 0, "burst": False}


def _tell(event: str, message: Message, data: dict[str, Any]) -> None:
    message.channel.discord.gateway.dispatch(event, data, guild=message.channel.guild, channel=message.channel)
