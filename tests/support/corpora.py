"""A small corpus as `generation.training.prepare` leaves it: songs made by hand, of people's tunes and by rule."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from pathlib import Path

from generation import analysis, tokens
from generation.score import Note, Role, Score
from generation.training.dataset import Dataset
from tests.support.scores import band_score

STYLES = ("bossa nova", "rock")


def song(seed: int, *, bars: int = 16) -> Score:
    """A band with a tune of its own."""
    draw, score, pitch = random.Random(seed), band_score(bars=bars), 72
    tune = []
    for onset in range(0, bars * 96, 24):
        step = draw.choice((-5, -4, -3, -2, -1, 1, 2, 3, 4, 5))
        pitch += step if 60 <= pitch + step <= 84 else -step
        tune.append(Note(onset, pitch, 24, 80))
    parts = (replace(part, notes=tuple(tune)) if part.role is Role.LEAD else part for part in score.parts)
    return replace(score, parts=tuple(parts))


def write(folder: Path, *, train: list[Score], held_out: list[Score]) -> None:
    """Writes train.npz, held_out.npz and manifest.json; every second tune is a person's."""
    entries = []
    for split, scores in (("train", train), ("held out", held_out)):
        pieces = []
        for number, score in enumerate(scores):
            style = STYLES[number % len(STYLES)]
            encoded = tokens.encode(score, style=style, mood=analysis.mood(score))
            pieces.append((encoded, score.meter.bar_ticks, [1] * len(score.bars)))
            source = "grammar" if number % 2 else "openewld_public_domain"
            entries.append({"source": source, "split": split, "style": style, "tune": f"{split}/{number}"})
        Dataset.of(pieces).save(folder / f"{split.replace(' ', '_')}.npz")
    (folder / "manifest.json").write_text(json.dumps({"pieces": entries}))
