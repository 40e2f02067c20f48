"""Songs for the benchmark of the watermark: composed once, kept as MIDI, so that a run that is stopped goes on."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Iterator
from pathlib import Path

from bench import songs
from generation import midi
from generation.brief import Brief
from generation.lexicon import favourites
from generation.lexicon.styles import STYLES
from generation.reading import read
from generation.reading.choices import Choices
from generation.sampling import Sampling
from storage import atomic

FOLDER = Path("runs/marks")
SONGS = 100
SECONDS = 45.0
"""Of each: longer than the crop that is tried on it, short enough to render a hundred of."""

_SEED = 8


def briefs() -> Iterator[Brief]:
    """Of every style in turn, each with some mood."""
    chance, styles = random.Random(_SEED), list(STYLES)
    for number in range(SONGS):
        style = styles[number % len(styles)]
        yield read(f"{chance.choice(favourites.MOODS)} {style}", choices=Choices(style=style), seconds=SECONDS)


def composed() -> Iterator[tuple[Path, str]]:
    """Each song's MIDI file and its style; those that are not there yet are composed, which takes seconds each."""
    for number, brief in enumerate(briefs()):
        file = FOLDER / "songs" / f"{number:03}.mid"
        if not file.exists():
            made = asyncio.run(songs.composer().compose(brief, seed=number, sampling=Sampling(takes=1)))
            file.parent.mkdir(parents=True, exist_ok=True)
            atomic.write(file, midi.write(made.score, title=f"Song {number}", text=()))
        yield file, brief.style
