"""`minstrel vary`, `extend` and the other edits: of MIDI files, in this process. They need no database."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from bot import config, edits, logs
from bot.commands import making
from bot.commands.making import Output
from bot.errors import UsageError
from generation.edit.edits import Edit, from_json
from generation.imports.limits import MOST_BYTES


def run(files: Sequence[Path], edit: dict[str, Any], seed: int | None, output: Output) -> int:
    """Raises what `bot.errors.explain` explains, and KeyboardInterrupt; then nothing was written."""
    started = time.monotonic()
    settings = config.load()
    logs.set_up(settings.data_dir)
    midis = [_read(file) for file in files]
    names = [file.stem for file in files]
    wished = edits.brought(midis, bringer="", names=names, edit=_edit(edit), seed=seed)
    return making.make(wished, output, settings, started=started)


def _edit(options: dict[str, Any]) -> Edit:
    try:
        return from_json(options)
    except ValueError as error:
        said = str(error)
        hint = f"See: minstrel {options['verb']} --help."
        raise UsageError(f"{said[:1].upper()}{said[1:]}.", hint) from error


def _read(path: Path) -> bytes:
    """One byte more than is taken: whoever reads it says so."""
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except OSError as error:
        raise UsageError(
            f"{path} cannot be read: {(error.strerror or str(error)).lower()}.", "Give the path of a MIDI file."
        ) from error
