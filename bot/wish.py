"""A wish: a prompt that was read, and all that composing it needs. Every front end's songs begin here."""

from __future__ import annotations

import math
import secrets
import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from bot import turns
from bot.discovery import surprise
from bot.discovery.surprise import CHANCE, Ground
from bot.editing import Editing
from bot.errors import UsageError
from bot.recipe import Recipe
from bot.song import MAX_SEED, title, well_formed
from generation.brief import Brief
from generation.edit.edits import Change, Edit, Harmonise, Restyle
from generation.liking import Liking
from generation.reading import change, surprises
from generation.reading.choices import NO_CHOICES, Choices
from generation.reading.surprises import Asked, Aspect
from generation.sampling import LED_TAKES, Sampling


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """A song to be made."""

    prompt: str
    brief: Brief
    seed: int
    read_seconds: float = 0.0  # that it took to read the prompt
    sampling: Sampling = field(default_factory=Sampling)
    taste: Liking | None = None  # what leads the choice among the takes
    words_in_files: bool = False  # whether the prompt may stand in the song's files
    editing: Editing | None = None  # what is made from music; None: composed from the brief alone

    @property
    def is_left_as_brought(self) -> bool:
        """Whether nothing is to be composed."""
        return self.editing is not None and self.editing.edit is None


def led(wish: Wish, taste: Liking | None) -> Wish:
    """The wish, with more takes for taste to choose from; as it is without."""
    return wish if taste is None else replace(wish, taste=taste, sampling=Sampling(takes=LED_TAKES))


def remade(recipe: Recipe) -> Wish:
    """What to make so that the same song comes of it again, byte for byte in its notes."""
    return Wish(
        prompt=recipe.prompt,
        brief=recipe.brief,
        seed=recipe.seed,
        sampling=recipe.sampling,
        taste=recipe.taste,
        words_in_files=recipe.words_in_files,
        editing=recipe.editing,
    )


def warm_up() -> None:
    """Loads what reading vague prompts needs. Takes seconds. Raises WeightsError."""
    with turns.LOADING:
        from generation import reading

        reading.warm_up()


def read(
    prompt: str,
    *,
    choices: Choices = NO_CHOICES,
    seed: int | None,
    bars: int | None,
    seconds: float | None,
    ground: Ground = CHANCE,
) -> Wish:
    """Reads a prompt; without a seed, draws one. Takes seconds the first time: it loads a language model.

    What a prompt leaves open that asks for a surprise is drawn from `ground`, by the seed.

    Raises PromptError (the prompt, the choices), UsageError (the other values).
    """
    _check_length(bars=bars, seconds=seconds)
    seed = seed_of(seed)
    started = time.monotonic()
    prompt = well_formed(prompt)
    asked = surprises.asked(prompt)
    with turns.LOADING:
        from generation import reading

        if asked is None:
            brief = reading.read(prompt, choices=choices, bars=bars, seconds=seconds)
        else:
            said = surprises.said(asked.rest, choices)
            lot = surprise.draw(said, seed, ground)
            brief = surprises.read(asked, lot.choices, lot.things, choices=choices, bars=bars, seconds=seconds)
            prompt = prompt if Aspect.STYLE in said.aspects else _with_style(prompt, asked, brief)
    return Wish(
        prompt=prompt,
        brief=brief,
        seed=seed,
        read_seconds=round(time.monotonic() - started, 3),
        words_in_files=True,  # they are the asker's own, who may still say no: `Studio.order`
    )


# What is made from another song has its prompt, which may be somebody else's: nobody but whoever asked for that one can
# have allowed its words.


def again(prompt: str, brief: Brief) -> Wish:
    """The same brief with a new seed."""
    return Wish(prompt=prompt, brief=brief, seed=_new_seed())


def changed(prompt: str, brief: Brief, words: str, *, seed: int) -> Wish:
    """A brief changed as the words say, with the same seed, for a song that has no notes yet. Raises PromptError."""
    words = well_formed(words)
    with turns.LOADING:
        altered = change.change(brief, words)
    return Wish(prompt=_with(prompt, words), brief=altered, seed=seed)


def edited(prompt: str, editing: Editing, *, seed: int | None = None) -> Wish:
    """Music that is there, edited. Without a seed, one is drawn.

    Raises EditError, PromptError (a change in words) and UsageError (the seed).
    """
    seed = seed_of(seed)
    started = time.monotonic()
    with turns.LOADING:
        brief = editing.brief(seed)
    return Wish(
        prompt=prompt,
        brief=brief,
        seed=seed,
        read_seconds=round(time.monotonic() - started, 3),
        editing=editing,
    )


def prompt_of(prompts: Sequence[str], edit: Edit | None) -> str:
    """What an edited song goes by: the prompts of what it is made from, and what of the edit can be said in words."""
    prompt = prompts[0] if len(prompts) == 1 else " + ".join(map(title, prompts))
    match edit:
        case Change():
            return _with(prompt, edit.words)
        case Restyle() | Harmonise():
            return _with(prompt, edit.style)
        case _:
            return prompt


def _with(prompt: str, words: str) -> str:
    return f"{prompt} ({title(words)})"


def _with_style(prompt: str, asked: Asked, brief: Brief) -> str:
    """So that surprises can be told apart: "surprise me (waltz)", in the language of the words."""
    from bot import musical, words  # which load Discord's library

    return f"{prompt} ({musical.style(words.of(asked.language), brief.style)})"


def seed_of(asked: int | None) -> int:
    """The seed that was asked for, else a new one. Raises UsageError for one that no song can have."""
    if asked is None:
        return _new_seed()
    if not 0 <= asked <= MAX_SEED:
        raise UsageError(f"The seed {asked} cannot be used.", f"Give a whole number from 0 to {MAX_SEED}.")
    return asked


def _new_seed() -> int:
    return secrets.randbelow(MAX_SEED + 1)


def _check_length(*, bars: int | None, seconds: float | None) -> None:
    if bars is not None and seconds is not None:
        raise UsageError("The song's length was given twice, in bars and in seconds.", "Give either bars or seconds.")
    if bars is not None and bars < 1:
        raise UsageError(f"A song cannot have {bars} bars.", "Ask for at least one.")
    if seconds is not None and not 0 < seconds < math.inf:
        raise UsageError(f"A song cannot last {seconds:g} seconds.", "Ask for a few seconds or minutes.")
