"""Recipes: all that is needed to compose a song again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from storage.tables import RecipeRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """A recipe as it is remembered. `brief`, `heard`, `edit` and `sampling` are JSON that only other packages read."""

    prompt: str
    brief: dict[str, Any]
    heard: list[dict[str, str]]
    seed: int
    taste: dict[str, float] | None = None  # by trait: what leads the choice among takes; None where taste leads nothing
    words_in_files: bool = False  # whether the prompt may stand in the song's files
    edit: dict[str, Any] | None = None  # what is done to the song's sources; None where it has none
    sampling: dict[str, Any] | None = None  # this and the next two: None until composed
    model: str | None = None
    minstrel: str | None = None

    def to_row(self) -> RecipeRow:
        return RecipeRow(
            prompt=self.prompt,
            brief=self.brief,
            heard=self.heard,
            seed=self.seed,
            taste=self.taste,
            words_in_files=self.words_in_files,
            edit=self.edit,
            sampling=self.sampling,
            model=self.model,
            minstrel=self.minstrel,
        )

    @classmethod
    def from_row(cls, row: RecipeRow) -> Recipe:
        return cls(
            prompt=row.prompt,
            brief=row.brief,
            heard=row.heard,
            seed=row.seed,
            taste=row.taste,
            words_in_files=row.words_in_files,
            edit=row.edit,
            sampling=row.sampling,
            model=row.model,
            minstrel=row.minstrel,
        )
