"""Days and hours as a guild's clocks show them, with the days of 23 and 25 hours that summer time brings."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

from storage.guilds import GuildSettings

HOURS_TO_DECIDE = 3
"""From the proposal of a playlist to the hour at which it is published."""


@lru_cache
def zone(name: str) -> tzinfo:
    """An IANA time zone; UTC for a name that this machine does not know."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # no such zone, no name of one, the name of a folder
        return UTC


def today(settings: GuildSettings, now: datetime) -> date:
    """The day that it is in the guild."""
    return now.astimezone(zone(settings.timezone)).date()


def publish_at(settings: GuildSettings, day: date) -> datetime:
    """When the day's playlist is to be published, in UTC.

    An hour that the clocks leave out is the moment at which they do; of an hour that they show twice it is the first.
    """
    return _moment(day, settings.playlist_hour, settings)


def propose_at(settings: GuildSettings, day: date) -> datetime:
    """When it is to be proposed, in UTC; it may be the evening before."""
    return publish_at(settings, day) - timedelta(hours=HOURS_TO_DECIDE)


def end_of(settings: GuildSettings, day: date) -> datetime:
    """The first moment of the next day, in UTC."""
    return _moment(day + timedelta(days=1), 0, settings)


def current(settings: GuildSettings, now: datetime) -> date:
    """The day whose playlist moderators are at: today, or tomorrow from the time at which that one is proposed."""
    day = today(settings, now)
    tomorrow = day + timedelta(days=1)
    return tomorrow if now >= propose_at(settings, tomorrow) else day


def _moment(day: date, hour: int, settings: GuildSettings) -> datetime:
    return datetime.combine(day, time(hour), tzinfo=zone(settings.timezone)).astimezone(UTC)
