"""What a queue does, whichever way it is built. The song rows are the truth; a queue only moves them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Protocol

from storage import guilds, songs

Make = Callable[[songs.Song], Awaitable[float | None]]
"""Makes a song that was taken up, and returns when its row says how it ended: None; or, if the row says `queued`
again, the seconds after which it wants to be taken up. It may be cancelled at any time, and never raises else."""


class Queue(Protocol):
    """A line of songs. A song is in it exactly while its row says `queued`."""

    async def put(self, new: songs.NewSong) -> songs.Song:
        """Writes a song down, and it is in line: nothing loses it from here on. A new id puts it in once.

        Raises TooManySongsError if its asker or its guild has too many unfinished, StorageError.
        """
        ...

    async def put_again(self, song_id: str) -> bool:
        """Puts a failed song into the line again. False if it has not failed."""
        ...

    async def cancel(self, song_id: str) -> bool:
        """Cancels a song that waits or is in work, which is then stopped. False if nothing is left to cancel."""
        ...

    async def set_rule(self, guild: str, settings: guilds.GuildSettings) -> None:
        """Gives a known guild new settings, by which its waiting songs are lined up from now on."""
        ...

    async def serve(self, make: Make, places: int) -> None:
        """Takes songs up, each when its turn has come, and has up to `places` of them made at once; until cancelled.

        Then what is in work is stopped, and is taken up by whoever serves next. Whoever serves and dies has its
        songs taken up by others, too.
        """
        ...
