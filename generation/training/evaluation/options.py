"""What every part of the evaluation is told."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generation.checkpoint import FOLDER as WEIGHTS


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """Where the corpus and the model are, and the working folder that results go to.

    A part is a function `run(options)` that writes its result file into `out`; one that was stopped goes on where it
    was when it is called again.
    """

    data: Path  # the corpus: train.npz, held_out.npz, manifest.json
    out: Path  # songs/, songs.jsonl and the result files
    songs: int = 500  # how many are composed
    model: Path = WEIGHTS  # folder with the weights
    sources: Path | None = None  # unpacked archives, if they are there: VGMIDI's raters are compared with
