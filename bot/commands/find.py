"""`minstrel find`: songs of this machine's database, found again. All that the playground shows is looked through."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from bot import config, logs, memories
from bot.commands import running
from bot.config import Settings
from bot.errors import UsageError
from bot.finding.finding import Finding, Found, Where
from generation.imports.limits import MOST_BYTES
from generation.reading.choices import NO_CHOICES, Choices
from storage.members import COMMON


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What is looked for: by one of words with choices, a melody, a song."""

    words: str = ""
    choices: Choices = NO_CHOICES
    melody: Path | None = None  # a MIDI file
    like: str | None = None  # a song's id
    most: int = 10
    as_json: bool = False


def run(asked: Asked) -> int:
    """Raises what `bot.errors.explain` explains."""
    settings = config.load()
    logs.set_up(settings.data_dir)
    by_words = bool(asked.words or asked.choices != NO_CHOICES)
    if by_words + (asked.melody is not None) + (asked.like is not None) != 1:
        raise UsageError(
            "Songs are looked for by one thing at a time: by words and options, by a melody, or by a song.",
            "Give one of WORDS, --melody and --like; see: minstrel find --help",
        )
    midi = None if asked.melody is None else _read(asked.melody)
    found = running.run(_find(settings, asked, midi))
    if asked.as_json:
        sys.stdout.write(json.dumps({"found": [_plain(one) for one in found]}, ensure_ascii=False) + "\n")
    else:
        sys.stdout.writelines(f"{line}\n" for one in found for line in _lines(one))
        if not found:
            sys.stdout.write("No song was found.\n")
    return 0


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)  # what is larger is refused where it is read
    except OSError as error:
        raise UsageError(
            f"{path} cannot be read: {(error.strerror or str(error)).lower()}.", "Give the path of a MIDI file."
        ) from error


async def _find(settings: Settings, asked: Asked, midi: bytes | None) -> Sequence[Found]:
    async with memories.open_memory(settings) as memory:
        finding = Finding(memory)
        try:
            await finding.fill(_say)
            if midi is not None:
                return await finding.by_midi(midi, member=COMMON, guild=None, n=asked.most)
            if asked.like is not None:
                return await finding.like(asked.like, member=COMMON, guild=None, n=asked.most)
            return await finding.by_words(asked.words, member=COMMON, guild=None, n=asked.most, choices=asked.choices)
        finally:
            await finding.close()


def _say(made: int) -> None:
    if made % 1000 == 0:
        sys.stderr.write(f"Made {made} songs ready to be found\n")


def _lines(found: Found) -> Iterator[str]:
    yield f"{found.song.id}  {found.song.title}"
    if found.where is not None:
        yield f"{'':14}{_said(found.where)}"
    elif found.heard:
        yield f"{'':14}{', '.join(heard.meaning for heard in found.heard)}"


def _said(where: Where) -> str:
    """Such as "14 of 16 notes, from bar 9 on, 3 semitones higher, 1.25 times as fast"."""
    said = [f"{where.notes} of {where.of} notes", f"from bar {where.bar} on"]
    if where.semitones:
        steps = abs(where.semitones)
        said.append(f"{steps} semitone{'s' * (steps > 1)} {'higher' if where.semitones > 0 else 'lower'}")
    if where.tempo is not None and where.tempo != 1:
        said.append(f"{where.tempo:g} times as fast")
    return ", ".join(said)


def _plain(found: Found) -> dict[str, Any]:
    return {
        "id": found.song.id,
        "title": found.song.title,
        "score": found.score,
        "heard": [heard.meaning for heard in found.heard],
        "where": None if found.where is None else asdict(found.where),
    }
