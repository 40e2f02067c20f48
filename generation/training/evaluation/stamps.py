"""How each figure was made: the command, the machine, the day, the model and the corpus behind every result file."""

from __future__ import annotations

import hashlib
import json
import os
import platform
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from generation.checkpoint import Checkpoint
from generation.training.evaluation.options import Options

FILE = "stamps.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """Beside one result file."""

    command: str
    machine: str  # processor and cores
    date: str  # ISO
    minutes: float
    model: str
    corpus: str  # the first digits of the sha256 of its manifest
    songs: int  # that were asked for


def stamp(options: Options, *, part: str, model: str, minutes: float) -> Stamp:
    """For a part that has just been made."""
    command = f"minstrel evaluate --data {options.data} --out {options.out} --songs {options.songs} --only {part}"
    return Stamp(
        command=command,
        machine=machine(),
        date=f"{datetime.now(UTC):%Y-%m-%d}",
        minutes=round(minutes, 1),
        model=model,
        corpus=corpus(options.data),
        songs=options.songs,
    )


def machine() -> str:
    """The processor's name and the number of its cores."""
    cpus = Path("/proc/cpuinfo")
    lines = cpus.read_text().splitlines() if cpus.exists() else []
    names = [line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")]
    return f"{names[0] if names else platform.processor()}, {os.cpu_count()} cores"


def corpus(folder: Path) -> str:
    """Raises FileNotFoundError where there is no corpus."""
    return hashlib.sha256((folder / "manifest.json").read_bytes()).hexdigest()[:12]


def model(folder: Path) -> str:
    """The name of the model whose weights lie in the folder. Raises WeightsError."""
    return Checkpoint.load(folder).name


def load(out: Path) -> dict[str, Stamp]:
    """The stamps of a working folder, by part."""
    file = out / FILE
    kept = json.loads(file.read_text()) if file.exists() else {}
    return {part: Stamp(**fields) for part, fields in kept.items()}


def add(out: Path, part: str, made: Stamp) -> None:
    """Keeps the stamp of a part."""
    kept = {**load(out), part: made}
    (out / FILE).write_text(json.dumps({name: asdict(each) for name, each in kept.items()}, indent=1))
