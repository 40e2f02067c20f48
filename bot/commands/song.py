"""`minstrel song`: composes one song in this process and writes its files. It needs no database."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

from bot import config, logs, recipe, wish
from bot.commands import making
from bot.commands.making import Output
from bot.errors import UsageError
from bot.recipe import Recipe
from bot.wish import Wish


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What was typed."""

    prompt: str | None
    recipe: Path | None
    seed: int | None
    bars: int | None
    seconds: float | None
    output: Output


def run(asked: Asked) -> int:
    """Raises what `bot.errors.explain` explains, and KeyboardInterrupt; then nothing was written."""
    started = time.monotonic()
    settings = config.load()
    logs.set_up(settings.data_dir)
    given = _given_recipe(asked)
    wished = wish.remade(given) if given else _read(asked)
    return making.make(wished, asked.output, settings, started=started, given=given)


def _given_recipe(asked: Asked) -> Recipe | None:
    """Raises UsageError unless there is either a prompt or a recipe, and RecipeError."""
    if asked.recipe is None:
        return None
    if (asked.prompt, asked.seed, asked.bars, asked.seconds) != (None, None, None, None):
        raise UsageError(
            "A recipe says all about its song already.",
            "Give --recipe without a prompt, --seed, --bars and --seconds.",
        )
    return recipe.read(asked.recipe)


def _read(asked: Asked) -> Wish:
    if asked.prompt is None:
        raise UsageError("No prompt was given.", 'Say what the song should be: minstrel song "a slow waltz"')
    return wish.read(asked.prompt, seed=asked.seed, bars=asked.bars, seconds=asked.seconds)
