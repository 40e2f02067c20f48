"""Composes the evaluation's songs by the way that every song takes: prompt, brief, composer, MIDI."""

from __future__ import annotations

import json
import multiprocessing
import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
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
PROCESSES = 2
_LIST, _FAILED, _FOLDER = "songs.jsonl", "failed.jsonl", "songs"


class Composes(Protocol):
    """What is needed of a composer; generation.compose.Composer in earnest."""

    @property
    def model(self) -> str: ...

    def compose(self, brief: Brief, *, seed: int) -> Any: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Song:
    """A line of songs.jsonl: what was asked, what was understood, and what came of it."""

    asked: Asked
    brief: Brief
    seed: int
    seconds: float  # that composing took
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

    model = Composer.load("cpu", options.model).model
    missing = _missing(options.out, briefs.plan(options.songs, seed=SEED), model)
    if missing:
        _collect(options, missing, _in_processes(options, missing))


def _missing(out: Path, planned: Sequence[Asked], model: str) -> list[Asked]:
    """What has no song yet, or one by another model or of another prompt."""
    done = {song.index: song for song in load(out)}
    return [
        asked
        for asked in planned
        if asked.index not in done or done[asked.index].asked != asked or done[asked.index].model != model
    ]


def _collect(options: Options, asked: Sequence[Asked], made: Iterable[Song | Failure]) -> None:
    """Writes a line for each song as it comes, and all of them in order at the end, with what failed beside them."""
    options.out.mkdir(parents=True, exist_ok=True)
    failed = []
    with (
        (options.out / _LIST).open("a", encoding="utf-8") as file,
        tqdm(made, total=len(asked), desc="songs", file=sys.stderr) as progress,
    ):
        for song in progress:
            if isinstance(song, Failure):
                failed.append(song)
                continue
            file.write("\n" * (file.tell() > 0) + json.dumps(song.to_json()))  # the break first: it ends a cut line
            file.flush()
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


# ---------------------------------------------------------------------------------------- in a process of its own


def _in_processes(options: Options, asked: Sequence[Asked]) -> Iterator[Song | Failure]:
    context = multiprocessing.get_context("spawn")
    with context.Pool(PROCESSES, initializer=_begin, initargs=(options.model, options.out)) as pool:
        yield from pool.imap_unordered(_make, asked)


_at_work: Callable[[Asked], Song | Failure] | None = None


def _begin(model: Path, out: Path) -> None:
    import torch

    from generation.compose import Composer

    global _at_work  # noqa: PLW0603 - a worker process keeps its composer
    torch.set_num_threads(1)
    composer = Composer.load("cpu", model)
    torch.set_num_threads(1)  # loading may set as many as serve one song best
    _at_work = lambda asked: make(composer, asked, out)  # noqa: E731


def _make(asked: Asked) -> Song | Failure:
    assert _at_work is not None, "_begin comes first"  # noqa: S101
    return _at_work(asked)


def make(composer: Composes, asked: Asked, out: Path) -> Song | Failure:
    """Reads the prompt, composes, and writes the MIDI file."""
    seed = SEED * 100_000 + asked.index
    begun = time.monotonic()
    try:
        brief = reading.read(asked.prompt, bars=None if asked.bars_said else asked.bars)
        composition = composer.compose(brief, seed=seed)
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
