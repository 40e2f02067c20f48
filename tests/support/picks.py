"""Songs in a line-up, for tests."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.chat.listening.lineup import Pick
from bot.song import Song, Timings
from storage.kinds import Status
from tests.support.plain import BRIEF


def song(song_id: str, *, guild: str | None = None) -> Song:
    now = datetime.now(UTC)
    return Song(
        id=song_id,
        prompt=f"the song {song_id}",
        asker="discord:1",
        guild=guild,
        brief=BRIEF,
        seed=1,
        model=None,
        status=Status.READY,
        wait=None,
        progress=None,
        error=None,
        timings=Timings(),
        created_at=now,
        updated_at=now,
    )


def asked(song_id: str, by: str = "discord:2") -> Pick:
    """A member put it on."""
    return Pick(song=song(song_id), by=by)


def tuned(song_id: str) -> Pick:
    """The radio chose it."""
    return Pick(song=song(song_id), by=None, why="why not")
