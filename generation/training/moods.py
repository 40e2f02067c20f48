"""How well computed moods agree with people: the correlation with the raters of VGMIDI (Ferreira and Whitehead, 2019).

VGMIDI is for this alone: nothing of it is trained on or shipped.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import symusic

from generation import analysis
from generation.brief import MAX_BPM, MIN_BPM, Mood
from generation.score import Bar, Note, Part, Role, Score, Section
from generation.theory import TICKS_PER_QUARTER, Meter

ARCHIVE = "vgmidi_evaluation_only"

_METER = Meter(4, 4)  # the moods' cues need no bar lines


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """Pearson's r with the raters' mean, over so many pieces."""

    pieces: int
    valence: float
    arousal: float


def read(path: Path) -> Score:
    """A piano piece as one part with chords and key as the training pieces have. Raises ValueError without notes."""
    midi = symusic.core.ScoreTick.from_midi(path.read_bytes()).resample(TICKS_PER_QUARTER, min_dur=1)
    notes = tuple(
        sorted(
            Note(note.time, note.pitch, note.duration, note.velocity)
            for track in midi.tracks
            if not track.is_drum
            for note in track.notes
        )
    )
    if not notes:
        raise ValueError(f"{path} has no notes")
    bars = max(note.end for note in notes) // _METER.bar_ticks + 1
    parts = (Part(role=Role.CHORDS, program=0, notes=notes),)
    chords = analysis.estimate_chords(parts, _METER, bars)
    bpm = min(max(midi.tempos[0].qpm if len(midi.tempos) else 120.0, MIN_BPM), MAX_BPM)
    return Score(
        bpm=bpm,
        meter=_METER,
        key=analysis.estimate_key(notes),
        bars=tuple(Bar(chord, Section.A) for chord in chords),
        parts=parts,
    )


def ratings(folder: Path) -> dict[str, Mood]:
    """The raters' mean by MIDI file, over all of a piece and all of its raters, −1 to 1."""
    heard: dict[str, list[tuple[float, float]]] = {}
    for path in sorted((folder / "labelled" / "annotations").glob("*.json")):
        text = json.loads(path.read_text(encoding="utf-8"))
        for name, rating in text["annotations"].items():
            if (piece := text["pieces"].get(name.partition("_")[0])) is None:
                continue  # rated, but no longer in the set
            mean = (float(np.mean(rating["valence"])), float(np.mean(rating["arousal"])))
            heard.setdefault(piece["midi"], []).append(mean)
    return {midi: Mood(*np.mean(values, axis=0).tolist()) for midi, values in heard.items()}


def agreement(root: Path) -> Agreement:
    """Over all rated pieces below `root`. Raises FileNotFoundError where the archive is not there."""
    folder = root / ARCHIVE
    if not folder.is_dir():
        raise FileNotFoundError(f"{folder} is not there: unpack {ARCHIVE}.tar.xz")
    rated = {midi: mood for midi, mood in ratings(folder).items() if (folder / "labelled" / "midi" / midi).exists()}
    computed = [analysis.mood(read(folder / "labelled" / "midi" / midi)) for midi in rated]
    valence = np.corrcoef([mood.valence for mood in rated.values()], [mood.valence for mood in computed])[0, 1]
    arousal = np.corrcoef([mood.arousal for mood in rated.values()], [mood.arousal for mood in computed])[0, 1]
    return Agreement(pieces=len(rated), valence=float(valence), arousal=float(arousal))


def main(argv: Sequence[str] | None = None) -> int:
    """Prints the correlations. Returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m generation.training.moods", description=__doc__)
    parser.add_argument("--sources", type=Path, required=True, help=f"folder with {ARCHIVE} unpacked")
    found = agreement(parser.parse_args(argv).sources)
    print(f"{found.pieces} pieces: r = {found.valence:.2f} for valence, {found.arousal:.2f} for arousal")  # noqa: T201
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
