"""Why an item is suggested: facts, of which a front end makes a sentence in whatever language."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ReasonKind(StrEnum):
    """What led to a suggestion, and what its reason's fields then say."""

    LIKE_YOURS = "like_yours"  # it is like `items`, which the user liked, in `features`; `value`: how like, to 1
    TOGETHER = "together"  # who likes `items`, as the user does, likes it too; `value`: their share of it, to 1
    STYLE = "style"  # the user likes much of `features[0]` (`value` above 0), or little of it (below 0); -1 to 1
    POPULAR = "popular"  # `value` users liked it
    NEW = "new"  # it was made `value` days ago
    UNHEARD = "unheard"  # no more than `value` users, perhaps none, have said anything about it
    SIMILAR = "similar"  # it is like `items[0]`, which was asked for, most of all in `features`; `value` to 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """What counted most. Fields that the kind does not name are empty."""

    kind: ReasonKind
    value: float
    items: tuple[int, ...] = ()  # what led to it most first; three at most
    features: tuple[int, ...] = ()  # columns that they all share, the most telling first; may be none; three at most


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """An item that may be loved. Scores are comparable within one list only."""

    item: int
    score: float
    reason: Reason
