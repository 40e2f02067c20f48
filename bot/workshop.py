"""How one song is made, from its brief to its files. The command line and the worker both make songs here."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

from bot import turns
from bot.recipe import Choice, Led, Recipe
from bot.song import Timings, title
from bot.wish import Wish
from generation.brief import Brief
from generation.critic import Verdict
from generation.engine import Workload
from generation.liking import Liking
from generation.render import Renderer, synth
from generation.sampling import Sampling
from generation.score import Score
from storage.kinds import FileKind
from storage.songs import Take


class Composition(Protocol):
    """What a composer hands over."""

    @property
    def score(self) -> Score: ...
    @property
    def sampling(self) -> Sampling: ...
    @property
    def take(self) -> int: ...
    @property
    def takes(self) -> Sequence[Verdict]: ...
    @property
    def led(self) -> Led | None: ...


class Composer(Protocol):
    """What the workshop asks of `generation.compose.Composer`, which is loaded late."""

    @property
    def model(self) -> str: ...
    @property
    def workload(self) -> Workload: ...

    async def compose(
        self,
        brief: Brief,
        *,
        seed: int,
        sampling: Sampling,
        on_bar: Callable[[int], None],
        liking: Liking | None,
    ) -> Composition: ...


LoadComposer = Callable[[], Composer]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle:
    """A song that is made."""

    files: Mapping[FileKind, bytes]  # one of every kind
    recipe: Recipe
    takes: tuple[Take, ...]
    measured: Mapping[str, float]  # in its music: `generation.measured`
    timings: Timings


async def _nothing(_seconds: float) -> None:
    """Nobody waits for the notes."""


def composer_loader(device: str) -> LoadComposer:
    """Loads the real composer when it is first called."""

    def load() -> Composer:
        from generation.compose import Composer as Real

        return Real.load(device=device)

    return load


class Workshop:
    """One composer, loaded at the first song, and one renderer. An async context manager."""

    def __init__(self, *, load_composer: LoadComposer, soundfont: Path | None) -> None:
        """Raises RenderError if there is no soundfont: better now than when the notes are there."""
        self._load_composer = load_composer
        self._composer: Composer | None = None
        self._renderer = Renderer(synth.find_soundfont(soundfont))

    async def __aenter__(self) -> Self:
        await self._renderer.__aenter__()
        return self

    async def __aexit__(
        self, _type: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        await self._renderer.close()

    async def model(self) -> str:
        """Name and hash of the weights, which are loaded for it. Raises WeightsError."""
        return (await self._loaded()).model

    @property
    def workload(self) -> Workload | None:
        """The composer's; None before it is loaded."""
        return None if self._composer is None else self._composer.workload

    async def produce(
        self,
        wish: Wish,
        *,
        on_bar: Callable[[int], None],
        on_composed: Callable[[float], Awaitable[None]] = _nothing,
    ) -> Bundle:
        """Makes a song, beside others if need be. May be cancelled at any time.

        `on_bar` is called with the number of bars done; `on_composed` is awaited, with the
        seconds that composing took, before the sound is made. Raises GenerationError.
        """
        started = time.monotonic()
        composer = await self._loaded()
        composition = await composer.compose(
            wish.brief, seed=wish.seed, sampling=wish.sampling, on_bar=on_bar, liking=wish.taste
        )
        compose_seconds = time.monotonic() - started
        await on_composed(compose_seconds)
        recipe = Recipe(
            prompt=wish.prompt,
            brief=wish.brief,
            seed=wish.seed,
            sampling=composition.sampling,
            model=composer.model,
            taste=wish.taste,
            choice=Choice.of(composition.take, composition.takes, composition.led),
        )
        started = time.monotonic()
        files = await self._render(composition.score, recipe)
        render_seconds = time.monotonic() - started
        return Bundle(
            files=files,
            recipe=recipe,
            takes=_takes(composition),
            measured=await asyncio.to_thread(_measured, composition.score),
            timings=Timings(
                read=round(wish.read_seconds, 3),
                compose=round(compose_seconds, 3),
                render=round(render_seconds, 3),
                total=round(wish.read_seconds + compose_seconds + render_seconds, 3),
            ),
        )

    async def _render(self, score: Score, recipe: Recipe) -> dict[FileKind, bytes]:
        heading = title(recipe.prompt)
        midi = await asyncio.to_thread(_write_midi, score, recipe)
        audio, picture = await asyncio.gather(
            self._renderer.render(midi, title=heading), asyncio.to_thread(_draw, score, heading)
        )
        return {
            FileKind.MIDI: midi,
            FileKind.AUDIO: audio.mp3,
            FileKind.VOICE: audio.opus,
            FileKind.PICTURE: picture,
            FileKind.RECIPE: recipe.to_bytes(),
        }

    async def _loaded(self) -> Composer:
        return self._composer or await turns.in_thread(self._load)

    def _load(self) -> Composer:
        with turns.LOADING:
            if self._composer is None:  # several songs may have come here at once
                self._composer = self._load_composer()
            return self._composer


def _takes(composition: Composition) -> tuple[Take, ...]:
    return tuple(
        Take(number=number, chosen=number == composition.take, **verdict.to_json())
        for number, verdict in enumerate(composition.takes)
    )


def _measured(score: Score) -> dict[str, float]:
    from generation import measured

    return measured.measured(score)


def _write_midi(score: Score, recipe: Recipe) -> bytes:
    from generation import midi

    # Nothing but what the recipe says, and no date: the same recipe gives the same bytes.
    return midi.write(
        score,
        title=title(recipe.prompt),
        text=("Composed by an artificial intelligence: Minstrel", f"{recipe.model}, seed {recipe.seed}"),
    )


def _draw(score: Score, heading: str) -> bytes:
    from generation.render import picture

    return picture.draw(score, heading)
