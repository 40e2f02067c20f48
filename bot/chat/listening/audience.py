"""Who listens in a voice channel, and whether the bot can be heard there."""

from __future__ import annotations

import discord

from bot.chat import who
from bot.chat.listening.refusals import FullChannelError, MayNotPlayError, StageChannelError

Vocal = discord.VoiceChannel | discord.StageChannel


def of(channel: Vocal) -> frozenset[str]:
    """The members who hear what is played: neither bots nor those who are deaf."""
    return frozenset(
        who.member_id(member)
        for member in channel.members
        if not member.bot and member.voice is not None and not (member.voice.deaf or member.voice.self_deaf)
    )


def check(channel: Vocal | None) -> discord.VoiceChannel:
    """The channel, if the bot can come in and be heard. Raises StageChannelError, MayNotPlayError, FullChannelError."""
    if not isinstance(channel, discord.VoiceChannel):
        raise StageChannelError
    held = channel.permissions_for(channel.guild.me)
    if not (held.view_channel and held.connect and held.speak):
        raise MayNotPlayError(channel.mention)
    is_full = 0 < channel.user_limit <= len(channel.voice_states)
    if is_full and not held.move_members and channel.guild.me.id not in channel.voice_states:
        raise FullChannelError(channel.mention)
    return channel


def is_muted(channel: Vocal) -> bool:
    """Whether a moderator muted the bot."""
    state = channel.guild.me.voice
    return state is not None and (state.mute or state.suppress)
