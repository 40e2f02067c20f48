"""What can be wrong with a file of interactions, said so that a person knows what to do."""

from __future__ import annotations


class DataError(Exception):
    """A file cannot be measured on. `message` says what is wrong, `hint` what to do."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(f"{message} {hint}")
        self.message = message
        self.hint = hint
