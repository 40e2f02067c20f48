"""Days and hours as a guild's clocks show them."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.playlists import days
from storage.guilds import GuildSettings


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("zone", "hour", "day", "moment"),
    [
        ("UTC", 18, "2026-11-22", "2026-11-22 18:00"),
        ("Europe/Berlin", 18, "2026-11-22", "2026-11-22 17:00"),
        ("Europe/Berlin", 18, "2026-07-22", "2026-07-22 16:00"),
        ("Asia/Tokyo", 0, "2026-11-22", "2026-11-21 15:00"),
        ("Asia/Kolkata", 9, "2026-11-22", "2026-11-22 03:30"),
        ("Pacific/Kiritimati", 18, "2026-11-22", "2026-11-22 04:00"),
        ("America/Los_Angeles", 23, "2026-11-22", "2026-11-23 07:00"),
        ("Europe/Berlin", 2, "2026-03-29", "2026-03-29 01:00"),  # there is no such hour: it is three then
        ("Europe/Berlin", 2, "2026-10-25", "2026-10-25 00:00"),  # there are two: the first
        ("Europe/Berlin", 18, "2026-03-29", "2026-03-29 16:00"),
        ("Europe/Berlin", 18, "2026-10-25", "2026-10-25 17:00"),
        ("Nowhere/Atlantis", 18, "2026-11-22", "2026-11-22 18:00"),
        ("../etc/passwd", 18, "2026-11-22", "2026-11-22 18:00"),
        ("", 18, "2026-11-22", "2026-11-22 18:00"),
    ],
)
def test_a_playlist_is_published_at_the_guilds_hour(zone: str, hour: int, day: str, moment: str):
    settings = GuildSettings(timezone=zone, playlist_hour=hour)
    assert days.publish_at(settings, date.fromisoformat(day)) == at(moment)


@pytest.mark.parametrize(("day", "hours"), [("2026-03-29", 23), ("2026-10-25", 25), ("2026-11-22", 24)])
def test_days_have_23_24_or_25_hours(day: str, hours: int):
    settings = GuildSettings(timezone="Europe/Berlin", playlist_hour=0)
    today = date.fromisoformat(day)
    assert days.end_of(settings, today) - days.publish_at(settings, today) == timedelta(hours=hours)


def test_moderators_have_three_hours_whatever_the_clocks_show():
    settings = GuildSettings(timezone="Europe/Berlin", playlist_hour=4)
    for day in (date(2026, 3, 29), date(2026, 10, 25), date(2026, 11, 22)):
        assert days.publish_at(settings, day) - days.propose_at(settings, day) == timedelta(hours=3)


@pytest.mark.parametrize(
    ("hour", "now", "day"),
    [
        (18, "2026-11-22 00:00", "2026-11-22"),
        (18, "2026-11-22 23:59", "2026-11-22"),
        (1, "2026-11-22 21:59", "2026-11-22"),
        (1, "2026-11-22 22:00", "2026-11-23"),
        (3, "2026-11-22 23:59", "2026-11-22"),
    ],
)
def test_moderators_are_at_tomorrows_playlist_once_it_is_proposed(hour: int, now: str, day: str):
    assert days.current(GuildSettings(playlist_hour=hour), at(now)) == date.fromisoformat(day)
