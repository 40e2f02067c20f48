"""The link by which a server takes the bot in."""

from __future__ import annotations

import discord

PERMISSIONS = discord.Permissions(
    view_channel=True,
    send_messages=True,
    send_messages_in_threads=True,
    embed_links=True,  # a song's card
    attach_files=True,  # its sound, notes and picture
    read_message_history=True,  # to answer a message, and to count reactions that were missed
    connect=True,
    speak=True,
)
"""All that is needed, and nothing more."""

SCOPES = ("bot", "applications.commands")


def link(application_id: int) -> str:
    """Where somebody who may manage a server takes the bot in."""
    return discord.utils.oauth_url(application_id, permissions=PERMISSIONS, scopes=SCOPES)
