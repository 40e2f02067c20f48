"""The parts of the evaluation in their order, and which of them a working folder still lacks.

A part's modules are imported only when it is run: they need more packages than the report does.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from generation.training.evaluation import stamps
from generation.training.evaluation.options import Options
from generation.training.evaluation.stamps import Stamp


class ForeignResultsError(Exception):
    """The working folder holds results of another corpus. The message says which, and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One result file and what makes it."""

    name: str
    file: str  # in the working folder
    run: Callable[[Options], None]
    of_model: bool  # measures the model that is shipped; otherwise it trains models of its own
    of_songs: bool = False  # measures composed songs


def _songs(options: Options) -> None:
    from generation.training.evaluation import generate

    generate.run(options)


def _held_out(options: Options) -> None:
    from generation.training.evaluation import held_out

    held_out.run(options)


def _families(options: Options) -> None:
    from generation.training.evaluation import families

    families.run(options.data, options.out)


def _controls(options: Options) -> None:
    from generation.training.evaluation import controls

    controls.run(options)


def _distance(options: Options) -> None:
    from generation.training.evaluation import distance

    distance.run(options)


def _form(options: Options) -> None:
    from generation.training.evaluation import form

    form.run(options)


def _novelty(options: Options) -> None:
    from generation.training.evaluation import novelty

    novelty.run(options)


def _tokens(options: Options) -> None:
    from generation.training.evaluation import token_study

    token_study.run(options.data, options.out)


def _scaling(options: Options) -> None:
    from generation.training import scaling

    scaling.main(["--data", str(options.data), "--out", str(options.out / "scaling.jsonl")])


PARTS = (
    Part(name="held-out", file="held_out.json", run=_held_out, of_model=True),
    Part(name="families", file="families.json", run=_families, of_model=False),
    Part(name="songs", file="songs.jsonl", run=_songs, of_model=True, of_songs=True),
    Part(name="controls", file="controls.json", run=_controls, of_model=True, of_songs=True),
    Part(name="distance", file="distance.json", run=_distance, of_model=True, of_songs=True),
    Part(name="form", file="form.json", run=_form, of_model=True, of_songs=True),
    Part(name="novelty", file="novelty.json", run=_novelty, of_model=True, of_songs=True),
    Part(name="tokens", file="tokens.json", run=_tokens, of_model=False),
    Part(name="scaling", file="scaling.jsonl", run=_scaling, of_model=False),
)
SONGS = next(part for part in PARTS if part.name == "songs")


def run(options: Options, names: Iterable[str]) -> None:
    """Makes those of the named parts that are not there yet, and the songs where one of them needs them.

    What was measured of another model is measured again. Raises ForeignResultsError before anything is
    made, FileNotFoundError where there is no corpus, WeightsError where there are no weights.
    """
    wanted = [part for part in PARTS if part.name in set(names)]
    if any(part.of_songs for part in wanted) and SONGS not in wanted:
        wanted = [part for part in PARTS if part in wanted or part is SONGS]
    model, corpus = stamps.model(options.model), stamps.corpus(options.data)
    options.out.mkdir(parents=True, exist_ok=True)
    kept = stamps.load(options.out)
    missing = [part for part in wanted if not _is_there(part, options, kept.get(part.name), model, corpus)]
    for number, part in enumerate(missing, start=1):
        sys.stderr.write(f"[{number}/{len(missing)}] {part.name} → {options.out / part.file}\n")
        begun = time.monotonic()
        part.run(options)
        minutes = (time.monotonic() - begun) / 60
        stamps.add(options.out, part.name, stamps.stamp(options, part=part.name, model=model, minutes=minutes))


def _is_there(part: Part, options: Options, made: Stamp | None, model: str, corpus: str) -> bool:
    """Whether a part's file is finished, and of this model and as many songs as are wanted now."""
    if made is None or not (options.out / part.file).exists():
        return False
    if made.corpus != corpus:
        raise ForeignResultsError(
            f"{options.out / part.file} was measured on the corpus {made.corpus}, and {options.data} is {corpus}: "
            "name another folder with --out, or delete that one"
        )
    return (made.model == model or not part.of_model) and (made.songs == options.songs or not part.of_songs)
