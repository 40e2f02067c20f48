"""Which events a client gets: https://discord.com/developers/docs/events/gateway#gateway-intents."""

from __future__ import annotations

GUILDS = 1 << 0
GUILD_MEMBERS = 1 << 1
VOICE_STATES = 1 << 7
PRESENCES = 1 << 8
GUILD_MESSAGES = 1 << 9
GUILD_REACTIONS = 1 << 10
DM_MESSAGES = 1 << 12
DM_REACTIONS = 1 << 13
MESSAGE_CONTENT = 1 << 15

PRIVILEGED = GUILD_MEMBERS | PRESENCES | MESSAGE_CONTENT
KNOWN = (1 << 17) - 1 | 1 << 20 | 1 << 21 | 1 << 24 | 1 << 25

_ALWAYS = 0


def needed(event: str, *, in_guild: bool) -> int:
    """The intent without which the event is not sent; 0 for those that always are."""
    if event.startswith("GUILD_MEMBER_"):
        return GUILD_MEMBERS
    if event.startswith(("GUILD_", "CHANNEL_")):
        return GUILDS
    if event.startswith("MESSAGE_REACTION_"):
        return GUILD_REACTIONS if in_guild else DM_REACTIONS
    if event.startswith("MESSAGE_"):
        return GUILD_MESSAGES if in_guild else DM_MESSAGES
    if event == "VOICE_STATE_UPDATE":
        return VOICE_STATES
    return _ALWAYS
