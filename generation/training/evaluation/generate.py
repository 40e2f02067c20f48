"""Composes the evaluation's songs by the way that every song takes: prompt, brief, composer, MIDI."""

from __future__ import annotations

import asyncio
import json
import os
import sys
import time
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import asdict, dataclass, fields, is_dataclass
from pathlib import Path
from typing import Any, Protocol

from tqdm import tqdm

from generation import midi, reading
from generation.brief import Brief
from generation.errors import GenerationError
from generation.training.evaluation import briefs
from generation.training.evaluation.asked import Asked
from generation.training.evaluation.options import Options

SEED = 1
AT_ONCE = 8
"""Songs: as many takes as the engine has slots for, and some that wait."""
_LIST, _FAILED, _FOLDER = "songs.jsonl", "failed.jsonl", "songs"


class Composes(Protocol):
    """What is needed of a composer; generation.compose.Composer in earnest."""

    @property
    def model(self) -> str: ...

    async def compose(self, brief: Brief, *, seed: int) -> Any: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Song:
    """A line of songs.jsonl: what was asked, what was understood, and what came of it."""

    asked: Asked
    brief: Brief
    seed: int
    seconds: float  # that composing took, beside others
    model: str  # name and hash of the weights
    facts: dict[str, Any]  # all that the composer says of the composition, but for the notes

    @property
    def index(self) -> int:
        return self.asked.index

    def to_json(self) -> dict[str, Any]:
        line = {"index": self.index, "prompt": self.asked.prompt, "asked": self.asked.to_json()}
        line |= {"brief": self.brief.to_json(), "seed": self.seed, "seconds": self.seconds, "model": self.model}
        return line | {"facts": self.facts}

    @classmethod
    def from_json(cls, line: dict[str, Any]) -> Song:
        """Raises KeyError, TypeError or ValueError if `line` is not of songs.jsonl."""
        plain = {name: line[name] for name in ("seed", "seconds", "model", "facts")}
        return cls(asked=Asked.from_json(line["asked"]), brief=Brief.from_json(line["brief"]), **plain)


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """A line of failed.jsonl: a prompt that no song came of."""

    index: int
    prompt: str
    error: str


def midi_path(out: Path, index: int) -> Path:
    return out / _FOLDER / f"{index:04d}.mid"


def load(out: Path) -> list[Song]:
    """The songs in a working folder, by index; a last line that was cut off by a kill is left out."""
    try:
        lines = (out / _LIST).read_text("utf-8").splitlines()
    except FileNotFoundError:
        return []
    songs: dict[int, Song] = {}
    for line in lines:
        try:
            song = Song.from_json(json.loads(line))
        except (ValueError, KeyError, TypeError):
            continue
        if midi_path(out, song.index).is_file():
            songs[song.index] = song
    return [songs[index] for index in sorted(songs)]


def run(options: Options) -> None:
    """Composes what is missing of `options.songs`. Raises WeightsError if there is no model."""
    from generation.compose import Composer

    composer = Composer.load("cpu", options.model)
    missing = _missing(options.out, briefs.plan(options.songs, seed=SEED), composer.model)
    if missing:
        asyncio.run(_collect(options, missing, lambda asked: make(composer, asked, options.out)))


def _missing(out: Path, planned: Sequence[Asked], model: str) -> list[Asked]:
    """What has no song yet, or one by another model or of another prompt."""
    done = {song.index: song for song in load(out)}
    return [
        asked
        for asked in planned
        if asked.index not in done or done[asked.index].asked != asked or done[asked.index].model != model
    ]


async def _collect(
    options: Options, asked: Sequence[Asked], made: Callable[[Asked], Awaitable[Song | Failure]]
) -> None:
    """Makes some at once, writes a line for each as it comes, and all in order at the end, with what failed beside."""
    options.out.mkdir(parents=True, exist_ok=True)
    failed, left = list[Failure](), list(reversed(asked))
    with (
        (options.out / _LIST).open("a", encoding="utf-8") as file,
        tqdm(total=len(asked), desc="songs", file=sys.stderr) as progress,
    ):

        async def work() -> None:
            while left:
                song = await made(left.pop())
                progress.update()
                if isinstance(song, Failure):
                    failed.append(song)
                    continue
                file.write("\n" * (file.tell() > 0) + json.dumps(song.to_json()))  # the break first: it ends a cut line
                file.flush()

        await asyncio.gather(*(work() for _ in range(AT_ONCE)))
    _write_lines(options.out / _FAILED, [asdict(failure) for failure in failed])
    _write_lines(options.out / _LIST, [song.to_json() for song in load(options.out)])


def _write_lines(path: Path, lines: Iterable[dict[str, Any]]) -> None:
    write_whole(path, "".join(json.dumps(line) + "\n" for line in lines).encode())


def load_failures(out: Path) -> list[Failure]:
    """What could not be composed when songs were last made."""
    path = out / _FAILED
    return [Failure(**json.loads(line)) for line in path.read_text().splitlines()] if path.is_file() else []


def write_whole(path: Path, data: bytes) -> None:
    """Writes a file so that it is there whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    temporary.write_bytes(data)
    temporary.replace(path)


async def make(composer: Composes, asked: Asked, out: Path) -> Song | Failure:
    """Reads the prompt, composes, and writes the MIDI file."""
    seed = SEED * 100_000 + asked.index
    begun = time.monotonic()
    try:
        brief = reading.read(asked.prompt, bars=None if asked.bars_said else asked.bars)
        composition = await composer.compose(brief, seed=seed)
    except GenerationError as error:
        return Failure(index=asked.index, prompt=asked.prompt, error=str(error))
    seconds = round(time.monotonic() - begun, 2)
    write_whole(midi_path(out, asked.index), midi.write(composition.score))
    facts = _facts(composition)
    return Song(asked=asked, brief=brief, seed=seed, seconds=seconds, model=composer.model, facts=facts)


def _facts(composition: Any) -> dict[str, Any]:
    """All fields of a composition but the score, as JSON: whatever else the composer tells of its work."""
    names = [field.name for field in fields(composition) if field.name != "score"]
    plain = {name: _plain(getattr(composition, name)) for name in names}
    return json.loads(json.dumps(plain, default=str))


def _plain(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return asdict(value)
    return [_plain(one) for one in value] if isinstance(value, list | tuple) else value
