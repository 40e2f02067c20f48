"""Why an item is suggested: facts, of which a front end makes a sentence in whatever language."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ReasonKind(StrEnum):
    """What led to a suggestion, and what its reason's fields then say."""

    LIKE_YOURS = "like_yours"  # it is like `item`, which the user liked; `value`: how like, above 0 to 1
    STYLE = "style"  # the user likes much of `feature` (`value` above 0), or little of it (below 0); -1 to 1
    POPULAR = "popular"  # `value` users liked it
    NEW = "new"  # it was made `value` days ago
    UNHEARD = "unheard"  # no more than `value` users, perhaps none, have said anything about it
    SIMILAR = "similar"  # it is like `item`, which was asked for, most of all in `feature`; `value` above 0 to 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """The one thing that counted most. Fields that the kind does not name are None."""

    kind: ReasonKind
    value: float
    item: int | None = None
    feature: int | None = None  # a column of the features


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """An item that may be loved. Scores are comparable within one list only."""

    item: int
    score: float
    reason: Reason
