"""What can go wrong with a recommender, said so that a person knows what to do."""

from __future__ import annotations


class ModelError(Exception):
    """A saved recommender cannot be read. `message` says what happened, `hint` what to do; `code` is for machines."""

    code = "bad_recommender"

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(f"{message} {hint}")
        self.message = message
        self.hint = hint
