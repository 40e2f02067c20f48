"""What is due for a playlist, hour by hour."""

from datetime import UTC, date, datetime

import pytest

from bot.playlists import due
from bot.playlists.due import Step
from storage.guilds import GuildSettings
from storage.playlists import Decision, Entry, Playlist, Posted

DAY = date(2026, 11, 22)
ASKING = GuildSettings(playlist_hour=18, playlist_channel="1", moderators_channel="2")
AUTOMATIC = GuildSettings(playlist_hour=18, playlist_channel="1", moderators_channel="2", auto_publish=True)
UNWATCHED = GuildSettings(playlist_hour=18, playlist_channel="1", auto_publish=True)
WITHOUT_MODERATORS = GuildSettings(playlist_hour=18, playlist_channel="1")
SEEN = Posted(channel="2", message="3")


def at(time: str) -> datetime:
    return datetime.fromisoformat(f"2026-11-{time}").replace(tzinfo=UTC)


def a_playlist(
    decision: Decision = Decision.PROPOSED,
    *,
    proposal: Posted | None = SEEN,
    published: Posted | None = None,
    entries: tuple[Entry, ...] = (Entry(song_id="a", reason="{}"),),
) -> Playlist:
    return Playlist(
        id=7,
        guild="hall",
        day=DAY,
        decision=decision,
        decided_by=None,
        entries=entries,
        proposal=proposal,
        published=published,
        published_at=published and at("22 18:00"),
        created_at=at("22 15:00"),
    )


@pytest.mark.parametrize(
    ("settings", "playlist", "now", "step"),
    [
        # A proposal is made three hours before, or later the same day, for whoever wants one.
        (ASKING, None, "22 14:59", None),
        (ASKING, None, "22 15:00", Step.PROPOSE),
        (ASKING, None, "22 23:59", Step.PROPOSE),
        (ASKING, None, "23 00:00", None),
        (UNWATCHED, None, "22 15:00", Step.PROPOSE),
        (WITHOUT_MODERATORS, None, "22 15:00", None),
        (GuildSettings(), None, "22 15:00", None),
        # It is shown to moderators, if there are any, until somebody has decided.
        (ASKING, a_playlist(proposal=None), "22 15:00", Step.SHOW),
        (ASKING, a_playlist(proposal=None), "22 19:00", Step.SHOW),
        (ASKING, a_playlist(Decision.APPROVED, proposal=None), "22 15:00", None),
        (ASKING, a_playlist(Decision.DECLINED, proposal=None), "22 15:00", None),
        (UNWATCHED, a_playlist(proposal=None), "22 15:00", None),
        (ASKING, a_playlist(), "22 16:00", None),
        # With a yes it is published at its hour, or later the same day; without one it is not.
        (ASKING, a_playlist(Decision.APPROVED), "22 17:59", None),
        (ASKING, a_playlist(Decision.APPROVED), "22 18:00", Step.PUBLISH),
        (ASKING, a_playlist(Decision.APPROVED), "22 23:59", Step.PUBLISH),
        (ASKING, a_playlist(Decision.APPROVED), "23 00:00", None),
        (WITHOUT_MODERATORS, a_playlist(Decision.APPROVED), "22 18:00", Step.PUBLISH),
        (ASKING, a_playlist(), "22 18:00", None),
        (ASKING, a_playlist(Decision.DECLINED), "22 18:00", None),
        # A guild may do without the yes, but a no is a no.
        (AUTOMATIC, a_playlist(), "22 17:59", None),
        (AUTOMATIC, a_playlist(), "22 18:00", Step.PUBLISH),
        (AUTOMATIC, a_playlist(Decision.DECLINED), "22 18:00", None),
        (AUTOMATIC, a_playlist(proposal=None), "22 19:00", Step.PUBLISH),
        # There is nothing to publish in an empty one.
        (ASKING, a_playlist(Decision.APPROVED, entries=()), "22 18:00", None),
        # What was published is left alone; what was begun is finished, whenever that is.
        (AUTOMATIC, a_playlist(published=Posted(channel="1", message="9")), "22 18:01", None),
        (ASKING, a_playlist(published=Posted(channel="1", message=None)), "22 18:01", Step.FINISH),
        (ASKING, a_playlist(published=Posted(channel="1", message=None)), "23 09:00", Step.FINISH),
    ],
)
def test_what_is_due(settings: GuildSettings, playlist: Playlist | None, now: str, step: Step | None):
    assert due.step(settings, DAY, playlist, at(now)) is step


def test_a_playlist_of_the_small_hours_is_proposed_the_evening_before():
    settings = GuildSettings(playlist_hour=1, moderators_channel="2")
    now = at("21 22:00")
    steps = {day: due.step(settings, day, None, now) for day in due.days_of(settings, now)}
    assert steps[date(2026, 11, 21)] is Step.PROPOSE  # of the day that is not over
    assert steps[DAY] is Step.PROPOSE
    assert steps[date(2026, 11, 20)] is None


def test_on_the_day_on_which_clocks_leave_the_hour_out_it_is_published_at_the_next_moment():
    settings = GuildSettings(timezone="Europe/Berlin", playlist_hour=2, playlist_channel="1")
    day = date(2026, 3, 29)
    approved = a_playlist(Decision.APPROVED)
    one = datetime(2026, 3, 29, 1, tzinfo=UTC)  # three o'clock in Berlin, right after two
    assert due.step(settings, day, approved, one.replace(hour=0, minute=59)) is None
    assert due.step(settings, day, approved, one) is Step.PUBLISH


def test_what_is_due_names_the_playlist_that_there_is():
    found = due.of("hall", ASKING, DAY, a_playlist(Decision.APPROVED), at("22 18:00"))
    assert found == due.Due(guild="hall", settings=ASKING, day=DAY, step=Step.PUBLISH, playlist=7)
    assert due.of("hall", ASKING, DAY, a_playlist(), at("22 18:00")) is None
