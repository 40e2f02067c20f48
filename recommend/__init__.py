"""Who may love what: arrays in, ranked ids with reasons out. No database, no music, no front end.

`Recommender` is the contract; `Ranking` is a simple and honest one.
"""

from __future__ import annotations

from recommend.errors import ModelError
from recommend.facts import Features, Interactions
from recommend.interface import Recommender
from recommend.ranking import Ranking
from recommend.reasons import Reason, ReasonKind, Suggestion

__all__ = [
    "Features",
    "Interactions",
    "ModelError",
    "Ranking",
    "Reason",
    "ReasonKind",
    "Recommender",
    "Suggestion",
]
