"""What a prompt of the evaluation asks for, kept as data beside its words."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from generation.training.evaluation.chords import HeardChord
from generation.training.evaluation.keys import HeardKey


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """The explicit wishes of one prompt; None and empty where it says nothing of them."""

    index: int
    prompt: str
    style: str
    bars: int
    bars_said: bool  # in the prompt's words; otherwise they are chosen beside it, as on the command line
    mood: str | None = None  # one word
    bpm: int | None = None  # quarter notes a minute
    key: HeardKey | None = None
    meter: tuple[int, int] | None = None
    instruments: tuple[str, ...] = ()  # names of `wording.PROGRAMS`
    drums: bool | None = None
    chords: tuple[HeardChord, ...] = ()  # one a bar, repeated to the end

    def to_json(self) -> dict[str, Any]:
        """As a line of songs.jsonl has it. `from_json` reads it back."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Asked:
        """Raises KeyError or TypeError if `data` is not what `to_json` gives."""
        given = dict(data)
        given["key"] = HeardKey(**given["key"]) if given["key"] else None
        given["meter"] = tuple(given["meter"]) if given["meter"] else None
        given["instruments"] = tuple(given["instruments"])
        given["chords"] = tuple(HeardChord(**chord) for chord in given["chords"])
        return cls(**given)
