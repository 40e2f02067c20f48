"""The songs that are edited: short ones of every style, composed by the model as it is shipped, and kept as MIDI."""

from __future__ import annotations

import json
import random
from functools import cache
from pathlib import Path

from bench import songs
from bench.edits.cases import ONE_TAKE
from generation import imports, midi
from generation.brief import Brief
from generation.edit.source import Source
from generation.lexicon import favourites
from generation.lexicon.styles import STYLES
from generation.reading import read
from generation.reading.choices import Choices
from storage import atomic

FOLDER = Path("runs/edits")
SONGS = 100
BARS = (12, 13, 14, 15, 16)
_SEED = 9


@cache
def briefs() -> tuple[Brief, ...]:
    """Of every style in turn, each with some mood."""
    chance, styles = random.Random(_SEED), list(STYLES)
    return tuple(
        read(
            f"{chance.choice(favourites.MOODS)} {style}",
            choices=Choices(style=style),
            bars=chance.choice(BARS),
        )
        for style in (styles[number % len(styles)] for number in range(SONGS))
    )


async def source(number: int) -> Source:
    """A song as it is when it is brought as a file."""
    file = FOLDER / "songs" / f"{number}.mid"
    brief = briefs()[number]
    if not file.exists():
        composed = await songs.composer().compose(brief, seed=number, sampling=ONE_TAKE)
        file.parent.mkdir(parents=True, exist_ok=True)
        atomic.write(file, midi.write(composed.score))
        atomic.write(file.with_suffix(".json"), json.dumps(brief.to_json()).encode())
    return Source.of(
        imports.read(file.read_bytes()).score, Brief.from_json(json.loads(file.with_suffix(".json").read_text()))
    )
