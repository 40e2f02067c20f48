"""What is due for a guild's playlist of one day, at one moment. Nothing here looks at a clock."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.playlists import days
from storage.guilds import GuildSettings
from storage.playlists import Decision, Playlist


class Step(StrEnum):
    """What comes next."""

    PROPOSE = "propose"  # choose songs, if any were asked for
    SHOW = "show"  # post the proposal where moderators decide
    PUBLISH = "publish"
    FINISH = "finish"  # whoever was publishing it stopped half-way


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """A step that somebody is to take now."""

    guild: str
    settings: GuildSettings
    day: date
    step: Step
    playlist: int | None  # None: there is none yet


def days_of(settings: GuildSettings, now: datetime) -> tuple[date, ...]:
    """Those on which something may be due: yesterday what was left half-way, and tomorrow's proposal."""
    today = days.today(settings, now)
    return (today - timedelta(days=1), today, today + timedelta(days=1))


def of(guild: str, settings: GuildSettings, day: date, playlist: Playlist | None, now: datetime) -> Due | None:
    """The step that is due for the guild's playlist of that day, if one is."""
    next_ = step(settings, day, playlist, now)
    if next_ is None:
        return None
    return Due(guild=guild, settings=settings, day=day, step=next_, playlist=playlist and playlist.id)


def step(settings: GuildSettings, day: date, playlist: Playlist | None, now: datetime) -> Step | None:
    """The first that is due; None if nothing is, or not yet.

    What could not be done at its hour is done later the same day, and not after it: but what was begun is finished.
    """
    if playlist is not None and playlist.published_at is not None:
        is_sent = playlist.published is not None and playlist.published.message is not None
        return None if is_sent else Step.FINISH
    if not days.propose_at(settings, day) <= now < days.end_of(settings, day):
        return None
    if playlist is None:
        return Step.PROPOSE if _wants_proposals(settings) else None
    if now >= days.publish_at(settings, day) and _may_be_published(settings, playlist):
        return Step.PUBLISH
    is_to_be_seen = settings.moderators_channel is not None and playlist.decision is Decision.PROPOSED
    return Step.SHOW if is_to_be_seen and playlist.proposal is None else None


def _wants_proposals(settings: GuildSettings) -> bool:
    """Whether there is anybody to propose to, or a channel in which playlists appear without a word."""
    return settings.moderators_channel is not None or (settings.auto_publish and settings.playlist_channel is not None)


def _may_be_published(settings: GuildSettings, playlist: Playlist) -> bool:
    if not playlist.entries:
        return False
    agreed = playlist.decision is Decision.APPROVED
    return agreed or (settings.auto_publish and playlist.decision is Decision.PROPOSED)
