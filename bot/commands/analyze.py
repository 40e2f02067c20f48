"""`minstrel analyze`: what is heard in a MIDI file, what would make it better, and why it sounds as it does."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from bot import analyses
from bot import words as all_words
from bot.errors import UsageError
from generation import imports, musicology
from generation.musicology import Analysis, Point, as_json
from generation.render import analysis_picture


def run(path: Path, *, as_json_: bool, with_lesson: bool, out: Path | None) -> int:
    """Raises what `bot.errors.explain` explains."""
    found = imports.read(_data(path))
    analysis = musicology.analyze(found.score, is_own=found.is_own)
    points = musicology.explain(analysis) if with_lesson else ()
    pictures = _pictures(out, path.stem, found.title or path.stem, analysis, points) if out else []
    if as_json_:
        said = analysis.to_json()
        if with_lesson:
            said["lesson"] = as_json.lesson(points)
        if out:
            said["pictures"] = [str(picture) for picture in pictures]
        sys.stdout.write(json.dumps(said, ensure_ascii=False) + "\n")
        return 0
    sys.stdout.writelines(f"{line}\n" for line in _lines(analysis, points))
    sys.stdout.writelines(f"{picture}\n" for picture in pictures)
    return 0


def _data(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(imports.MOST_BYTES + 1)  # more than that is refused, whatever it is
    except OSError as error:
        raise UsageError(
            f"{path} cannot be read: {(error.strerror or str(error)).lower()}.", "Give the path of a MIDI file."
        ) from error


def _lines(analysis: Analysis, points: tuple[Point, ...]) -> list[str]:
    words = all_words.plain("en")
    said = [f"{fact.name}: {fact.value}" for fact in analyses.facts(words, analysis.heard)]
    chapters = {"suggestions": analyses.suggestions(words, analysis)}
    chapters["lesson"] = analyses.lesson(words, points, analysis.heard)
    for name, sentences in chapters.items():
        if sentences:
            said += ["", words(f"analysis-title-{name}")]
            said += [f"{number}. {sentence}" for number, sentence in enumerate(sentences, start=1)]
    return said


def _pictures(out: Path, stem: str, title: str, analysis: Analysis, points: tuple[Point, ...]) -> list[Path]:
    """Writes one picture with the suggestions, and one with the lesson if there is one."""
    try:
        out.mkdir(parents=True, exist_ok=True)
        written = [out / f"{stem}-analysis.png"]
        written[0].write_bytes(analysis_picture.draw(analysis.heard, title, analysis.suggestions))
        if points:
            written.append(out / f"{stem}-lesson.png")
            written[1].write_bytes(analysis_picture.draw(analysis.heard, title, points))
    except OSError as error:
        raise UsageError(
            f"{out} cannot be written: {(error.strerror or str(error)).lower()}.", "Name another folder with --out."
        ) from error
    return written
