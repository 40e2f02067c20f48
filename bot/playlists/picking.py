"""Which songs make a good list of a guild's last days, in plain sight: no model, four terms."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.playlists.playlist import Reason, ReasonKind
from storage.candidates import Candidate

_DAY_SECONDS = 86_400
_LISTENER = 0.5
_SAME_STYLE = 1.0
_SAME_ASKER = 0.5


class Neighbour(Protocol):
    """A song that is in the list already."""

    @property
    def style(self) -> str: ...

    @property
    def asker(self) -> str: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Pick:
    """A song for the list, and the reason that counted most."""

    candidate: Candidate
    reason: Reason


def pick(
    candidates: Sequence[Candidate], number: int, *, now: datetime, beside: Sequence[Neighbour] = ()
) -> list[Pick]:
    """The best songs to be added to those `beside`, one after the other, the best first; at most `number`.

    The next is always the one with the highest

        rating + 0.5 × listeners + 2^(-age in days) - 1 × of its style - 0.5 × of its asker's

    where the rating is the sum of all members' ratings but its asker's (-1 to 2 each), listeners are members who heard
    it in a voice channel, and the last two count what is in the list before it. So the list is varied at the least,
    and one member's songs do not fill it. What was disliked more than liked is left out.
    """
    left = [candidate for candidate in candidates if candidate.rating >= 0]
    chosen: list[Neighbour] = [*beside]
    picks: list[Pick] = []
    while left and len(picks) < number:
        best = max(left, key=lambda candidate: (_score(candidate, chosen, now), candidate.finished_at))
        picks.append(Pick(candidate=best, reason=_reason(best, chosen)))
        left.remove(best)
        chosen.append(best)
    return picks


def _score(candidate: Candidate, chosen: Sequence[Neighbour], now: datetime) -> float:
    age = (now - candidate.finished_at).total_seconds() / _DAY_SECONDS
    of_style = sum(song.style == candidate.style for song in chosen)
    of_asker = sum(song.asker == candidate.asker for song in chosen)
    liked = candidate.rating + _LISTENER * candidate.listeners
    return liked + 2.0 ** -max(age, 0.0) - _SAME_STYLE * of_style - _SAME_ASKER * of_asker


def _reason(candidate: Candidate, chosen: Sequence[Neighbour]) -> Reason:
    if candidate.likers and candidate.rating >= _LISTENER * candidate.listeners:
        return Reason(kind=ReasonKind.LOVED, members=candidate.likers)
    if candidate.listeners:
        return Reason(kind=ReasonKind.HEARD, members=candidate.listeners)
    if chosen and all(song.style != candidate.style for song in chosen):
        return Reason(kind=ReasonKind.VARIETY)
    return Reason(kind=ReasonKind.NEW)
