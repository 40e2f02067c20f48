"""What a guild's settings may be, what changed between two of them, and who may ask for songs by them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import asdict, replace
from typing import Any

from bot.errors import UsageError
from bot.guilds import timezones
from bot.words import LANGUAGES
from storage import ids
from storage.guilds import GuildSettings

MOST_SONGS = 100_000
"""That a guild's limits can be set to."""

MOST_PLACES = 25
"""Channels, or roles, in one setting; as many as Discord's menus give."""

_LIMITS = ("songs_per_member", "songs_per_guild")
_PLACES = ("song_channels", "moderator_roles", "dj_roles", "asker_roles")
_CHANNELS = ("playlist_channel", "moderators_channel")
_LONGEST_ID = 40


class BadGuildSettingError(UsageError):
    """A setting was given a value that it cannot have."""

    code = "bad_guild_setting"


class WrongChannelError(UsageError):
    """Songs are asked for in other channels of this guild. Their names are as Discord writes a channel to click on."""

    code = "wrong_channel"
    http_status = 403

    def __init__(self, channels: Collection[str]) -> None:
        shown = " ".join(f"<#{channel}>" for channel in channels)
        super().__init__(
            "Songs are not asked for in this channel.", f"Ask in one of these: {shown}", values={"channels": shown}
        )


class MayNotAskError(UsageError):
    """Only some roles ask for songs in this guild. Their names are as Discord writes a role."""

    code = "may_not_ask"
    http_status = 403

    def __init__(self, roles: Collection[str]) -> None:
        shown = " ".join(f"<@&{role}>" for role in roles)
        super().__init__(
            f"Only some roles ask for songs in this server: {shown}.",
            "Ask a moderator for one of them.",
            values={"roles": shown},
        )


def checked(settings: GuildSettings) -> GuildSettings:
    """The settings, with the time zone's name as it is written. Raises BadGuildSettingError, UnknownTimezoneError,
    RefusedError."""
    for name in _LIMITS:
        limit = getattr(settings, name)
        if limit is not None and not 1 <= limit <= MOST_SONGS:
            raise _bad("limit", f"A limit of {limit} songs cannot be.", f"Give a number from 1 to {MOST_SONGS}.")
    if not 0 <= settings.playlist_hour <= 23:
        raise _bad("hour", f"A day has no hour {settings.playlist_hour}.", "Give a whole number from 0 to 23.")
    if settings.language not in {None, *LANGUAGES}:
        raise _bad("language", "That language is not spoken here.", f"Choose one of {', '.join(LANGUAGES)}.")
    for name in _PLACES:
        if len(getattr(settings, name)) > MOST_PLACES:
            raise _bad("places", "Those are too many.", f"Choose at most {MOST_PLACES}.")
    for name in _PLACES + _CHANNELS:
        for one in _several(getattr(settings, name)):
            ids.check_name(one, longest=_LONGEST_ID)
    return replace(settings, timezone=timezones.find(settings.timezone))


def difference(before: GuildSettings, after: GuildSettings) -> dict[str, list[Any]]:
    """What changed: by the setting's name, its values before and after, in JSON's types."""
    old, new = asdict(before), asdict(after)
    return {name: [_json(old[name]), _json(new[name])] for name in old if old[name] != new[name]}


def check_place(settings: GuildSettings, *, channel: str, roles: Collection[str], manages: bool) -> None:
    """Whether somebody may ask for songs here. Raises WrongChannelError, MayNotAskError.

    Who moderates may ask whatever roles are needed, but where songs belong holds for everybody.
    """
    if settings.song_channels and channel not in settings.song_channels:
        raise WrongChannelError(settings.song_channels)
    if settings.asker_roles and not manages and not {*settings.asker_roles, *settings.moderator_roles} & set(roles):
        raise MayNotAskError(settings.asker_roles)


def _several(value: str | tuple[str, ...] | None) -> tuple[str, ...]:
    return value if isinstance(value, tuple) else () if value is None else (value,)


def _json(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


def _bad(case: str, message: str, hint: str) -> BadGuildSettingError:
    return BadGuildSettingError(message, hint, case=case, values={"most": MOST_SONGS})
