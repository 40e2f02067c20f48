"""Troubles that a test orders: errors, lost answers and rate limits."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

LOST = 0


@dataclass(kw_only=True)
class Trouble:
    """The next `times` requests that fit go wrong; status 0 cuts the line instead of answering."""

    method: str
    pattern: str
    status: int = 500
    times: int = 1
    after_doing: bool = False
    code: int = 0
    message: str = ""
    retry_after: float = 0.0
    is_global: bool = False

    def fits(self, method: str, path: str) -> bool:
        return self.times > 0 and method == self.method and bool(re.search(self.pattern, path))

    @property
    def body(self) -> dict[str, Any]:
        """What is answered."""
        if self.status == 429:
            return limited(self.retry_after, is_global=self.is_global)
        return {"message": self.message or f"{self.status}: the test wants it so", "code": self.code}


class Troubles:
    """What is still to go wrong, in the order in which it was ordered."""

    def __init__(self) -> None:
        self._ordered: list[Trouble] = []

    def order(self, trouble: Trouble) -> None:
        self._ordered.append(trouble)

    def meet(self, method: str, path: str) -> Trouble | None:
        """The trouble that this request runs into, counted down."""
        for trouble in self._ordered:
            if trouble.fits(method, path):
                trouble.times -= 1
                return trouble
        return None


def limited(retry_after: float, *, is_global: bool = False) -> dict[str, Any]:
    """What a request over a rate limit is answered; `retry_after` in seconds."""
    return {"message": "You are being rate limited.", "retry_after": retry_after, "global": is_global}
