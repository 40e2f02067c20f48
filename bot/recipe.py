"""A song's recipe as a file: all that is needed to compose the song again, byte for byte."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Protocol

from bot import wordless
from bot.editing import Editing
from bot.errors import RecipeError
from bot.song import MAX_SEED, brief_from_json, heard_to_json, title
from bot.version import VERSION
from generation import titles
from generation.brief import MAX_BARS, MAX_BPM, MIN_BARS, MIN_BPM, Brief
from generation.critic import Verdict
from generation.lexicon.styles import STYLES
from generation.liking import Liking
from generation.sampling import MAX_TAKES, Sampling
from generation.tokens import VOCABULARY_SIZE

_LARGEST_BYTES = 8_000_000  # a real one has about two thousand, or some hundred thousand with music in it


class Led(Protocol):
    """What a taste had to say in the choice among takes: `generation.compose.Led`, which is loaded late."""

    @property
    def worth(self) -> float: ...
    @property
    def otherwise(self) -> int: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Which of the takes was chosen, and what the critic said of that one."""

    take: int  # from 0
    takes: int  # composed in all
    total: float  # 0 to 1, of the terms
    terms: dict[str, float]  # 0 to 1 each
    shared_run: int  # notes: the longest run that the tune may share with a training tune
    worth: float | None = None  # -1 to 1: how much the asker may like that one; None where taste had no say
    otherwise: int | None = None  # the take that the critic would have chosen by itself, likewise

    @classmethod
    def of(cls, take: int, verdicts: Sequence[Verdict], led: Led | None = None) -> Choice:
        told = {} if led is None else {"worth": round(led.worth, 3), "otherwise": led.otherwise}
        return cls(take=take, takes=len(verdicts), **verdicts[take].to_json(), **told)

    def to_json(self) -> dict[str, Any]:
        return {name: value for name, value in asdict(self).items() if value is not None}


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """What a song was composed from, and with."""

    prompt: str
    brief: Brief
    seed: int
    sampling: Sampling
    model: str  # name and hash of the weights
    taste: Liking | None = None  # what led the choice among the takes
    choice: Choice | None = None  # follows from all the rest; recipes of 0.1 do not have it
    editing: Editing | None = None  # the music that it was made from, and what was done; with words only if they may
    minstrel: str = VERSION
    words_in_files: bool = True  # whether the prompt may stand in the song's files, this one among them

    @property
    def title(self) -> str:
        """What the song's files call it."""
        return title(self.prompt) if self.words_in_files else titles.of(self.brief)

    @property
    def is_left_as_brought(self) -> bool:
        """Whether the music is somebody's own, of which nothing was composed."""
        return self.editing is not None and self.editing.edit is None

    def to_bytes(self) -> bytes:
        """The file's content: the same for the same recipe, with no date and no id in it."""
        brief = self.brief if self.words_in_files else wordless.brief(self.brief)
        document = {
            "minstrel": self.minstrel,
            "model": self.model,
            "prompt": self.prompt if self.words_in_files else None,
            "seed": self.seed,
            "brief": brief.to_json(),
            "heard": heard_to_json(brief),
            "sampling": self.sampling.to_json(),
            "taste": self.taste.to_json() if self.taste else None,
            "choice": self.choice.to_json() if self.choice else None,
        }
        if self.editing is not None:
            document["edit"] = self.editing.to_recipe()
        return (json.dumps(document, indent=2, ensure_ascii=False) + "\n").encode()

    @classmethod
    def from_bytes(cls, data: bytes) -> Recipe:
        """Raises KeyError, TypeError or ValueError if `data` is not a recipe."""
        document = json.loads(data)
        seed = document["seed"]
        if not isinstance(seed, int) or not 0 <= seed <= MAX_SEED:
            raise ValueError(f"the seed {seed!r} is not a whole number from 0 to {MAX_SEED}")
        return cls(
            prompt="" if document["prompt"] is None else str(document["prompt"]),
            words_in_files=document["prompt"] is not None,
            brief=_playable(brief_from_json(document["brief"], document["heard"])),
            seed=seed,
            sampling=_sampling(document["sampling"]),
            model=str(document["model"]),
            taste=Liking.from_json(document.get("taste")),  # older recipes do not have it
            choice=Choice(**document["choice"]) if document.get("choice") else None,
            editing=Editing.from_recipe(document["edit"]) if document.get("edit") else None,
            minstrel=str(document["minstrel"]),
        )


def read(path: Path) -> Recipe:
    """Reads a recipe from its file. Raises RecipeError."""
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST_BYTES + 1)
    except OSError as error:
        raise RecipeError(
            f"The recipe {path} cannot be read: {(error.strerror or str(error)).lower()}.",
            "Give the .json file of a song.",
        ) from error
    try:
        if len(data) > _LARGEST_BYTES:
            raise ValueError("it is far too large")  # noqa: TRY301 - one sentence for all that is no recipe
        return Recipe.from_bytes(data)
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError) as error:
        raise RecipeError(
            f"{path} is not a recipe of Minstrel's ({_reason(error)}).", "Give the .json file of a song."
        ) from error


def _sampling(document: dict[str, Any]) -> Sampling:
    sampling = Sampling(**document)
    strengths = (sampling.temperature, sampling.groove_temperature, sampling.guidance)
    if not (
        all(0 < one < 10 for one in strengths)
        and 0 < sampling.top_p <= 1
        and sampling.top_k in range(1, VOCABULARY_SIZE + 1)
        and sampling.takes in range(1, MAX_TAKES + 1)
    ):
        raise ValueError("its sampling settings are out of range")
    return sampling


def _playable(brief: Brief) -> Brief:
    """The reading never gives other briefs, but a file can say anything."""
    if brief.style not in STYLES:
        raise ValueError(f"there is no style {brief.style!r}")
    if not (MIN_BARS <= brief.bars <= MAX_BARS and MIN_BPM <= brief.bpm <= MAX_BPM):
        raise ValueError("its bars or its tempo are out of range")
    roles = [seat.role for seat in brief.band]
    if not roles or len(set(roles)) < len(roles) or any(not 0 <= seat.program < 128 for seat in brief.band):
        raise ValueError("its band cannot play")
    return brief


def _reason(error: Exception) -> str:
    return f"{error} is missing" if isinstance(error, KeyError) else str(error).splitlines()[0]
