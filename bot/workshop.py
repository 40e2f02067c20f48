"""How one song is made, from its brief to its files. The command line and the worker both make songs here."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Protocol, Self, cast

from bot import turns
from bot.recipe import Choice, Led, Recipe
from bot.song import Timings
from bot.wish import Wish
from generation.brief import Brief
from generation.critic import Verdict
from generation.engine import Workload
from generation.liking import Liking
from generation.marks import payload_of
from generation.marks.identity import Identity
from generation.marks.label import Label
from generation.preview import Preview
from generation.render import Renderer, synth
from generation.render.form import Form
from generation.sampling import Sampling
from generation.score import Score
from storage.kinds import FileKind
from storage.songs import Take

if TYPE_CHECKING:
    from generation.compose import Composer as Real
    from generation.edit.draft import Edited


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
        preview: Preview | None,
    ) -> Composition: ...


LoadComposer = Callable[[], Composer]


@dataclass(frozen=True, slots=True)
class _Made:
    """A song's notes."""

    score: Score
    brief: Brief  # what they are
    model: str  # that composed them; "" if none did
    composition: Composition | None  # None if nothing had to be composed


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

    def __init__(
        self, *, load_composer: LoadComposer, soundfont: Path | None, identity: Identity | None = None
    ) -> None:
        """`identity` signs the files; without one they are not signed.

        Raises RenderError if there is no soundfont: better now than when the notes are there.
        """
        self._load_composer = load_composer
        self._composer: Composer | None = None
        self._identity = identity
        self._renderer = Renderer(synth.find_soundfont(soundfont), identity=identity)

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
        song_id: str,
        on_bar: Callable[[int], None],
        on_composed: Callable[[float], Awaitable[None]] = _nothing,
        preview: Preview | None = None,
    ) -> Bundle:
        """Makes a song, beside others if need be. May be cancelled at any time.

        Its sound is marked with `song_id`. `on_bar` is called with the number of bars done; `on_composed` is awaited,
        with the seconds that composing took, before the sound is made; `preview` is told the bars. Raises
        GenerationError.
        """
        started = time.monotonic()
        if wish.editing is not None and not wish.words_in_files:
            wish = replace(wish, editing=await turns.in_thread(wish.editing.without_words))
        made = await self._make(wish, on_bar=on_bar, preview=preview)
        compose_seconds = time.monotonic() - started
        await on_composed(compose_seconds)
        composed = made.composition
        recipe = Recipe(
            prompt=wish.prompt,
            brief=made.brief,
            seed=wish.seed,
            sampling=wish.sampling if composed is None else composed.sampling,
            model=made.model,
            taste=wish.taste,
            choice=None if composed is None else Choice.of(composed.take, composed.takes, composed.led),
            words_in_files=wish.words_in_files,
            editing=wish.editing,
        )
        started = time.monotonic()
        files = await self._render(made.score, recipe, song_id)
        render_seconds = time.monotonic() - started
        return Bundle(
            files=files,
            recipe=recipe,
            takes=() if composed is None else _takes(composed),
            measured=await asyncio.to_thread(_measured, made.score),
            timings=Timings(
                read=round(wish.read_seconds, 3),
                compose=round(compose_seconds, 3),
                render=round(render_seconds, 3),
                total=round(wish.read_seconds + compose_seconds + render_seconds, 3),
            ),
        )

    async def _make(self, wish: Wish, *, on_bar: Callable[[int], None], preview: Preview | None) -> _Made:
        """The notes: of the brief alone, or of music that is there."""
        if wish.editing is None:
            composer = await self._loaded()
            composed = await composer.compose(
                wish.brief, seed=wish.seed, sampling=wish.sampling, on_bar=on_bar, liking=wish.taste, preview=preview
            )
            return _Made(composed.score, wish.brief, composer.model, composed)
        if wish.editing.edit is None:
            (brought,) = await turns.in_thread(wish.editing.read)
            on_bar(brought.brief.bars)
            return _Made(brought.score, brought.brief, "", None)
        composer = await self._loaded()
        edited = await _edit(composer, wish, on_bar=on_bar, preview=preview)
        on_bar(edited.brief.bars)  # where nothing had to be composed, nobody has said so
        return _Made(edited.score, edited.brief, composer.model, edited.composition)

    async def _render(self, score: Score, recipe: Recipe, song_id: str) -> dict[FileKind, bytes]:
        label = label_of(recipe, song_id)
        midi = await asyncio.to_thread(_write_midi, score, label)
        audio, picture = await asyncio.gather(
            self._renderer.render(midi, label=label, style=recipe.brief.style, seed=recipe.seed),
            asyncio.to_thread(_draw, score, label, self._identity),
        )
        return {
            FileKind.MIDI: midi,
            FileKind.AUDIO: audio.mp3,
            FileKind.VOICE: audio.opus,
            FileKind.PICTURE: picture,
            FileKind.RECIPE: recipe.to_bytes(),
        }

    async def export(self, made: Bundle, form: Form, *, song_id: str, into: Path) -> bytes:
        """A song that was just made in another form, by way of the folder `into`. Raises RenderError."""
        (name,) = await self._renderer.export(
            made.files[FileKind.MIDI],
            form=form,
            into=into,
            label=label_of(made.recipe, song_id),
            style=made.recipe.brief.style,
            seed=made.recipe.seed,
        )
        path = into / name
        data = await asyncio.to_thread(path.read_bytes)
        path.unlink()
        return data

    async def _loaded(self) -> Composer:
        return self._composer or await turns.in_thread(self._load)

    def _load(self) -> Composer:
        with turns.LOADING:
            if self._composer is None:  # several songs may have come here at once
                self._composer = self._load_composer()
            return self._composer


async def _edit(composer: Composer, wish: Wish, *, on_bar: Callable[[int], None], preview: Preview | None) -> Edited:
    from generation.edit import perform

    if wish.editing is None:
        raise TypeError("there is no music to edit")
    plan = await turns.in_thread(partial(wish.editing.plan, wish.seed))
    return await perform.carry_out(
        cast("Real", composer),  # or a stand-in that takes what this gives
        plan,
        seed=wish.seed,
        sampling=wish.sampling,
        on_bar=on_bar,
        liking=wish.taste,
        preview=preview,
    )


def label_of(recipe: Recipe, song_id: str) -> Label:
    """What the song's files say of themselves."""
    return Label.of(
        recipe.brief,
        title=recipe.title,
        seed=recipe.seed,
        model=recipe.model,
        version=recipe.minstrel,
        payload=None if recipe.is_left_as_brought else payload_of(song_id),
    )


def _takes(composition: Composition) -> tuple[Take, ...]:
    return tuple(
        Take(number=number, chosen=number == composition.take, **verdict.to_json())
        for number, verdict in enumerate(composition.takes)
    )


def _measured(score: Score) -> dict[str, float]:
    from generation import measured

    return measured.measured(score)


def _write_midi(score: Score, label: Label) -> bytes:
    from generation import midi

    # Nothing but what the recipe says, and no date: the same recipe gives the same bytes.
    return midi.write(score, title=label.title, text=label.midi_text)


def _draw(score: Score, label: Label, identity: Identity | None) -> bytes:
    from generation.marks import manifest, tags
    from generation.render import picture

    png = tags.in_png(picture.draw(score, label.title), label)
    return png if identity is None or not label.is_marked else manifest.sign(png, "image/png", label, identity)
