"""The line-up of a voice channel: what plays, what comes next, and who wants to skip it. Knows no platform."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Set
from dataclasses import dataclass

from bot.errors import UsageError
from bot.song import Song

MOST_ASKED = 50
"""Songs that can be waiting to be played."""


class LineUpFullError(UsageError):
    """Too many songs wait to be played."""

    code = "line_up_full"

    def __init__(self) -> None:
        super().__init__(
            f"{MOST_ASKED} songs wait to be played, which is the most.",
            "Wait until some were played.",
            values={"most": MOST_ASKED},
        )


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Pick:
    """A song in a line-up, once for each time that it is to be played."""

    song: Song
    by: str | None  # the member who put it on; None: the radio did
    why: str | None = None  # the radio's reason, as a sentence


class LineUp:
    """What members put on comes first, in the order of asking; then what the radio chose.

    A skip takes the votes of more than half of those who listen.
    """

    def __init__(self) -> None:
        self.now: Pick | None = None
        self._asked: deque[Pick] = deque()
        self._tuned: deque[Pick] = deque()
        self._votes: set[str] = set()

    @property
    def coming(self) -> list[Pick]:
        """The next first."""
        return [*self._asked, *self._tuned]

    @property
    def songs(self) -> list[str]:
        """The ids of all, what plays first."""
        return [pick.song.id for pick in [*([self.now] if self.now else []), *self.coming]]

    def add(self, pick: Pick) -> int:
        """A member puts a song on. Returns its place, from 1, the next. Raises LineUpFullError."""
        if len(self._asked) >= MOST_ASKED:
            raise LineUpFullError
        self._asked.append(pick)
        return len(self._asked)

    def tune(self, picks: Iterable[Pick]) -> None:
        """The radio goes on with these."""
        self._tuned.extend(picks)

    def tune_out(self) -> None:
        """What the radio chose and was not played yet is forgotten."""
        self._tuned.clear()

    @property
    def tuned(self) -> int:
        """How many songs of the radio are left."""
        return len(self._tuned)

    @property
    def next(self) -> Pick | None:
        coming = self._asked or self._tuned
        return coming[0] if coming else None

    def advance(self) -> Pick | None:
        """The next song plays now, or none."""
        coming = self._asked or self._tuned
        self.now = coming.popleft() if coming else None
        self._votes.clear()
        return self.now

    def advance_to(self, pick: Pick) -> None:
        """This song plays now, whatever was put before it meanwhile."""
        self.drop(pick)
        self.now = pick
        self._votes.clear()

    def drop(self, pick: Pick) -> None:
        """It does not come any more."""
        for coming in (self._asked, self._tuned):
            if pick in coming:
                coming.remove(pick)

    def vote(self, member: str, listeners: Set[str]) -> bool:
        """A listener wants to skip what plays. Whether that is enough."""
        self._votes.add(member)
        return self.is_outvoted(listeners)

    def is_outvoted(self, listeners: Set[str]) -> bool:
        """Whether enough of those who listen want to skip what plays."""
        return self.now is not None and self.votes(listeners) >= needed(listeners)

    @property
    def voters(self) -> Set[str]:
        """Who wants to skip what plays."""
        return frozenset(self._votes)

    def votes(self, listeners: Set[str]) -> int:
        """The votes to skip of those who still listen."""
        return len(self._votes & listeners)


def needed(listeners: Set[str]) -> int:
    """Votes: more than half of the listeners, so one of one, two of two or three, three of four."""
    return len(listeners) // 2 + 1
