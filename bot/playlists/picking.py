"""Which songs make a good list of a guild's last days, in plain sight: a sum of terms, the largest being the reason."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.playlists import arc
from bot.playlists.appraising import NOTHING, Appraisal, Appraisals
from bot.playlists.playlist import MOST_SONGS, Reason, ReasonKind
from storage.candidates import Candidate

FAIR_SHARE = 2
"""Songs of one asker that a list has at most, if enough others asked."""

_DAY_SECONDS = 86_400
_LISTENER = 0.5
_TASTE = 2.0
_LESSON = 0.5
_SAME_STYLE = 1.0
_SAME_ASKER = 0.5
_WORTH_SAYING = 0.01


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
    candidates: Sequence[Candidate],
    number: int,
    *,
    now: datetime,
    appraisals: Appraisals | None = None,
    beside: Sequence[Neighbour] = (),
    most: int | None = None,
) -> list[Pick]:
    """The best songs to be added to those `beside`, one after the other, the best first; at most `number`.

    The next is always the one with the highest

        log2(1 + rating + 0.5 × listeners) + 2 × taste + 0.5 × lesson + 2^(-age in days)
            - 1 × of its style - 0.5 × of its asker's

    where the rating is the sum of all members' ratings but its asker's (-1 to 2 each), listeners are members who heard
    it in a voice channel, taste is what others who listen here may think of it, lesson is how moderators judged songs
    like it (both as `appraising` has them), and the last two count what is in the list before it. What was disliked
    more than liked is left out; with `most`, so is what would be one more of an asker's.
    """
    known = appraisals or {}
    left = [_Weighed.of(one, known.get(one.song_id, NOTHING), now) for one in candidates if one.rating >= 0]
    styles, askers = Counter(song.style for song in beside), Counter(song.asker for song in beside)

    def crowd(one: Candidate) -> float:
        return _SAME_STYLE * styles[one.style] + _SAME_ASKER * askers[one.asker]

    picks: list[Pick] = []
    while len(picks) < number:
        left = [one for one in left if most is None or askers[one.candidate.asker] < most]
        if not left:
            break
        crowds = [crowd(one.candidate) for one in left]
        scores = [(one.score - own, one.candidate.finished_at) for one, own in zip(left, crowds, strict=True)]
        place = scores.index(max(scores))
        best = left[place]
        picks.append(Pick(candidate=best.candidate, reason=best.reason(_Usual.of(left, crowds), crowds[place])))
        left.remove(best)
        styles[best.candidate.style] += 1
        askers[best.candidate.asker] += 1
    return picks


def rank(
    candidates: Sequence[Candidate], *, now: datetime, appraisals: Appraisals, beside: Sequence[Neighbour]
) -> list[Pick]:
    """All of them as `pick` would add one to those `beside`, the best first: each instead of the others."""
    left = [_Weighed.of(one, appraisals.get(one.song_id, NOTHING), now) for one in candidates if one.rating >= 0]
    styles, askers = Counter(song.style for song in beside), Counter(song.asker for song in beside)
    crowds = [_SAME_STYLE * styles[one.candidate.style] + _SAME_ASKER * askers[one.candidate.asker] for one in left]
    usual = _Usual.of(left, crowds)
    in_order = sorted(
        zip(left, crowds, strict=True),
        key=lambda pair: (pair[0].score - pair[1], pair[0].candidate.finished_at),
        reverse=True,
    )
    return [Pick(candidate=one.candidate, reason=one.reason(usual, crowd)) for one, crowd in in_order]


def share(songs: Iterable[Neighbour]) -> int:
    """Of these, how many an asker may have in a list: two, or an equal part of it where too few asked to fill it so."""
    askers = {song.asker for song in songs}
    return max(FAIR_SHARE, math.ceil(MOST_SONGS / max(len(askers), 1)))


def arranged(picks: Sequence[Pick], appraisals: Appraisals) -> list[Pick]:
    """The same songs in the order of an arc; as they come, if too little is known of them for that."""
    colours = {pick.candidate.song_id: appraisals.get(pick.candidate.song_id, NOTHING).colour for pick in picks}
    known = [(pick, colour) for pick in picks if (colour := colours[pick.candidate.song_id]) is not None]
    in_order = iter(arc.order([colour for _, colour in known]))
    return [
        pick if colours[pick.candidate.song_id] is None else known[next(in_order)][0] for pick in picks
    ]  # those of which nothing is known stay in their places


@dataclass(frozen=True, slots=True, eq=False)
class _Weighed:
    """A candidate, and what each of the terms makes of it, by the reason that each would be."""

    candidate: Candidate
    appraisal: Appraisal
    terms: dict[ReasonKind, float]
    score: float

    @classmethod
    def of(cls, candidate: Candidate, appraisal: Appraisal, now: datetime) -> _Weighed:
        age = max((now - candidate.finished_at).total_seconds() / _DAY_SECONDS, 0.0)
        heard = _LISTENER * candidate.listeners
        said = candidate.rating + heard
        liked = math.log2(1 + said)
        terms = {
            ReasonKind.LOVED: liked * candidate.rating / said if said else 0.0,
            ReasonKind.HEARD: liked * heard / said if said else 0.0,
            ReasonKind.TASTE: _TASTE * appraisal.taste,
            ReasonKind.LESSON: _LESSON * appraisal.lesson,
            ReasonKind.NEW: 2.0**-age,
        }
        return cls(candidate, appraisal, terms, sum(terms.values()))

    def reason(self, usual: _Usual, crowd: float) -> Reason:
        """The largest term; that it was made lately is true of each.

        That all candidates are new, or of styles that the list does not have, is no reason for one of them: these two
        count by how far it is from the usual candidate.
        """
        terms = {
            **self.terms,
            ReasonKind.NEW: self.terms[ReasonKind.NEW] - usual.newness,
            ReasonKind.VARIETY: usual.crowd - crowd,
        }
        members = {
            ReasonKind.LOVED: self.candidate.likers,
            ReasonKind.HEARD: self.candidate.listeners,
            ReasonKind.TASTE: self.appraisal.suits,
        }
        # Nobody is told that nobody liked it: a taste that is above average may still be nobody's favour.
        sayable = [kind for kind in terms if members.get(kind) != 0 and terms[kind] > _WORTH_SAYING]
        kind = max(sayable, key=lambda kind: terms[kind], default=ReasonKind.NEW)
        return Reason(kind=kind, members=members.get(kind, 0))


@dataclass(frozen=True, slots=True)
class _Usual:
    """What the candidates that are compared have on average."""

    newness: float
    crowd: float

    @classmethod
    def of(cls, some: Sequence[_Weighed], crowds: Sequence[float]) -> _Usual:
        many = max(len(some), 1)
        return cls(sum(one.terms[ReasonKind.NEW] for one in some) / many, sum(crowds) / many)
