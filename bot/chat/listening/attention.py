"""Who heard how much of a song."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Set


class Attention:
    """Of one song, from its beginning. Positions are seconds of the song, which stand still while it is paused."""

    def __init__(self, listeners: Set[str]) -> None:
        self._since = dict.fromkeys(listeners, 0.0)
        self._heard: defaultdict[str, float] = defaultdict(float)

    def turn(self, listeners: Set[str], position: float) -> None:
        """From this position on, these listen."""
        for member in self._since.keys() - listeners:
            self._heard[member] += position - self._since.pop(member)
        for member in listeners - self._since.keys():
            self._since[member] = position

    def ended(self, position: float) -> dict[str, float]:
        """The seconds that each heard, if the song was left here. Less than one second is nothing."""
        self.turn(frozenset(), position)
        return {member: round(seconds, 2) for member, seconds in self._heard.items() if seconds >= 1}
