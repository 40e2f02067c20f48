"""What members say of songs, written down."""

from __future__ import annotations

from bot import reactions
from bot.errors import UnknownSongError, UsageError
from storage import members, ratings, songs
from storage.database import Database


class LearningPausedError(UsageError):
    """A member wants nothing to be learnt, and something that only teaches."""

    code = "learning_paused"
    http_status = 409

    def __init__(self) -> None:
        super().__init__(
            "You asked me to learn nothing of you for now, so I did not note that.", "Let me learn again with /privacy."
        )


async def rate(database: Database, song_id: str, *, member: str, emoji: str) -> bool:
    """Rates a song by a reaction, or a button's mark; the same one again changes nothing.

    False, and nothing is written down, for a member who paused. Raises UnknownReactionError for what says nothing of a
    song, UnknownSongError.
    """
    weight = reactions.weight(emoji)
    if weight is None:
        raise reactions.UnknownReactionError(emoji)
    async with database.transaction() as session:
        await members.meet(session, member)  # first, as whoever erases a member does: nobody waits crosswise
        if not await songs.hold(session, song_id):
            raise UnknownSongError(song_id)
        if await members.is_paused(session, member):
            return False
        await ratings.rate(session, song_id=song_id, member=member, emoji=emoji, weight=weight)
        return True
