"""What a song's files say of themselves, in their tags, their manifest and the MIDI's text."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Self

from generation import titles
from generation.brief import Brief

ARTIST = "Minstrel"

MADE_BY_AI = "Composed by an artificial intelligence: Minstrel"
"""How every file says so, word by word, for people and for what looks for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """Nothing of it is the asker's, unless they allowed that their words are the title."""

    title: str
    style: str  # of `generation.lexicon.styles`
    key: str  # "A minor"
    bpm: int
    seed: int
    model: str  # name and hash of the weights
    version: str  # Minstrel's
    payload: int | None  # what the watermark says: see `generation.marks.payload_of`; None: no AI composed it

    def __post_init__(self) -> None:
        object.__setattr__(self, "title", titles.clean(self.title) or "Untitled")

    @classmethod
    def of(cls, brief: Brief, *, title: str, seed: int, model: str, version: str, payload: int | None) -> Self:
        return cls(
            title=title,
            style=brief.style,
            key=str(brief.key),
            bpm=brief.bpm,
            seed=seed,
            model=model,
            version=version,
            payload=payload,
        )

    @property
    def is_marked(self) -> bool:
        """Whether files say that an AI composed them. Music that somebody brought has no marks: it is not ours."""
        return self.payload is not None

    @property
    def made_by(self) -> str:
        """Who composed it and from what, in a line."""
        return f"{MADE_BY_AI} {self.version} ({self.model}), seed {self.seed}"

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, document: dict[str, Any]) -> Self:
        """Raises TypeError if `document` is not a label."""
        return cls(**document)

    @property
    def midi_text(self) -> tuple[str, ...]:
        """Text events; none in music that is not ours. No payload among them: the same recipe gives the same MIDI,
        whatever song it is of."""
        return (MADE_BY_AI, f"{self.model}, seed {self.seed}") if self.is_marked else ()
