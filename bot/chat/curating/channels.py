"""The channels that playlists are shown in: found, checked before Discord is asked, and looked through for what was
sent by a bot that stopped before it could write that down."""

from __future__ import annotations

from datetime import datetime, timedelta

import discord

from bot.errors import UsageError

_MARGIN = timedelta(minutes=5)
"""By which Discord's clock may differ from ours."""

_LOOKED_AT = 100

Channel = discord.TextChannel | discord.VoiceChannel | discord.StageChannel | discord.Thread


class ChannelError(UsageError):
    """A playlist cannot be shown where it should be."""

    http_status = 409


class NoPlaylistChannelError(ChannelError):
    """Nobody chose where playlists are published."""

    code = "no_playlist_channel"

    def __init__(self) -> None:
        super().__init__("The playlist has no channel to be published in.", "Choose one with /settings.")


class ChannelGoneError(ChannelError):
    """The channel was deleted, or the bot does not see it."""

    code = "channel_gone"

    def __init__(self, channel: str) -> None:
        shown = f"<#{channel}>"
        super().__init__(f"The channel {shown} is gone.", "Choose another.", values={"channel": shown})


class ChannelClosedError(ChannelError):
    """The bot may not write there."""

    code = "channel_closed"

    def __init__(self, channel: str) -> None:
        shown = f"<#{channel}>"
        super().__init__(f"I may not write in {shown}.", "Let me.", values={"channel": shown})


def find(guild: discord.Guild, channel_id: str | None) -> Channel:
    """A channel that the bot may write in. Raises NoPlaylistChannelError, ChannelGoneError, ChannelClosedError."""
    if channel_id is None:
        raise NoPlaylistChannelError
    channel = guild.get_channel_or_thread(int(channel_id)) if channel_id.isdecimal() else None
    if not isinstance(channel, Channel):
        raise ChannelGoneError(channel_id)
    may = channel.permissions_for(guild.me)
    may_write = may.send_messages_in_threads if isinstance(channel, discord.Thread) else may.send_messages
    if not (may.view_channel and may_write and may.embed_links):
        raise ChannelClosedError(channel_id)
    return channel


async def sent_since(channel: Channel, moment: datetime, custom_id: str) -> discord.Message | None:
    """The bot's own message that has this button, if it is among the first since then.

    Raises ChannelClosedError if the bot may not look.
    """
    me = channel.guild.me
    if not channel.permissions_for(me).read_message_history:
        raise ChannelClosedError(str(channel.id))
    async for message in channel.history(limit=_LOOKED_AT, after=moment - _MARGIN, oldest_first=True):
        if message.author.id == me.id and custom_id in _custom_ids(message):
            return message
    return None


def _custom_ids(message: discord.Message) -> set[str | None]:
    rows = [row for row in message.components if isinstance(row, discord.ActionRow)]
    return {getattr(item, "custom_id", None) for row in rows for item in row.children}
