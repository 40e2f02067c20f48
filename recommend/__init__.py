"""Who may love what: arrays in, ranked ids with reasons out. No database, no music, no front end.

`Recommender` is the contract; `Hybrid` is the one that serves.
"""

from __future__ import annotations

from recommend.errors import ModelError
from recommend.facts import Features, Interactions
from recommend.hybrid import Hybrid
from recommend.interface import Recommender
from recommend.reasons import Reason, ReasonKind, Suggestion

__all__ = [
    "Features",
    "Hybrid",
    "Interactions",
    "ModelError",
    "Reason",
    "ReasonKind",
    "Recommender",
    "Suggestion",
]
