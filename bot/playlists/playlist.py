"""A playlist as every front end sees it, and what can be wrong with one."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from bot.errors import UsageError
from storage.playlists import Decision, Posted

MOST_SONGS = 10
"""In a playlist: each has a line in one message."""


class ReasonKind(StrEnum):
    """Why a song is in a playlist, and what its reason's fields then say."""

    LOVED = "loved"  # `members` liked it
    HEARD = "heard"  # `members` listened to it
    TASTE = "taste"  # it may be to the taste of `members` who listen here
    LESSON = "lesson"  # moderators often keep songs like it
    VARIETY = "variety"  # the list has fewer of its style and its asker's than of others
    NEW = "new"  # it was made lately
    CHOSEN = "chosen"  # a moderator wanted it


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Of which a front end makes a sentence in whatever language."""

    kind: ReasonKind
    members: int = 0

    def to_json(self) -> str:
        return json.dumps(asdict(self), sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> Reason:
        """What is no reason of ours was written by hand."""
        try:
            fields: dict[str, Any] = json.loads(text)
            return cls(kind=ReasonKind(fields["kind"]), members=int(fields["members"]))
        except (ValueError, KeyError, TypeError):
            return cls(kind=ReasonKind.CHOSEN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A song in a playlist, or one that may come into it."""

    song_id: str
    title: str
    asker: str
    style: str
    reason: Reason
    post: Posted | None  # the first message that showed the song


@dataclass(frozen=True, slots=True, kw_only=True)
class Playlist:
    """A guild's playlist of one day, at one moment."""

    id: int
    guild: str
    day: date
    decision: Decision
    decided_by: str | None  # a member
    lines: tuple[Line, ...]
    proposal: Posted | None  # where moderators decide
    published: Posted | None
    published_at: datetime | None
    created_at: datetime

    @property
    def is_published(self) -> bool:
        return self.published_at is not None


class UnknownPlaylistError(UsageError):
    """The guild has no such playlist."""

    code = "unknown_playlist"
    http_status = 404

    def __init__(self) -> None:
        super().__init__("There is no such playlist.", "Let one be proposed.")


class PublishedPlaylistError(UsageError):
    """Something was to be changed after everybody had seen it."""

    code = "playlist_published"
    http_status = 409

    def __init__(self) -> None:
        super().__init__("This playlist was published; nothing changes it any more.", "Change tomorrow's.")


class NotApprovedError(UsageError):
    """Something was to be published that nobody said yes to."""

    code = "playlist_not_approved"
    http_status = 409

    def __init__(self) -> None:
        super().__init__("Nobody has approved this playlist.", "Approve it first.")


class EmptyPlaylistError(UsageError):
    """Nothing would be shown."""

    code = "playlist_empty"
    http_status = 409

    def __init__(self) -> None:
        super().__init__("There is no song in this playlist.", "Add a song to it first.")


class FullPlaylistError(UsageError):
    """One more song was to be added than there is room for."""

    code = "playlist_full"
    http_status = 409

    def __init__(self) -> None:
        super().__init__(f"This playlist has its {MOST_SONGS} songs.", "Drop one first.", values={"songs": MOST_SONGS})


class NotForPlaylistError(UsageError):
    """A song was to be added that is not the guild's, or not ready."""

    code = "not_for_playlist"
    http_status = 409

    def __init__(self) -> None:
        super().__init__("This song cannot be added.", "Choose one that was made in this server and is ready.")


class NothingToProposeError(UsageError):
    """No song of late is left that could come into a playlist."""

    code = "nothing_to_propose"
    http_status = 409

    def __init__(self) -> None:
        super().__init__("There is no song of the last days left to propose.", "Ask for some songs first.")
