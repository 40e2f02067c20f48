"""The two bodies of music that are compared: the songs that were composed, and the held-out pieces of the corpus."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass

from tqdm import tqdm

from generation import midi, tokens
from generation.training import decoded
from generation.training.archives import SOURCES
from generation.training.dataset import Dataset
from generation.training.evaluation import features, generate
from generation.training.evaluation.options import Options


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A song of a body of music."""

    song: features.Song
    style: str
    tune: str  # the tune beneath it, that others may share
    is_arranged: bool  # by our rules; otherwise a score that somebody wrote, or a composed song


def composed(options: Options) -> Iterator[Member]:
    """The songs that came out, in the style that each was composed in."""
    songs = [song for song in generate.load(options.out) if song.index < options.songs]
    for entry in tqdm(songs, desc="reading the composed songs", file=sys.stderr):
        song = features.read(generate.midi_path(options.out, entry.index).read_bytes())
        yield Member(song=song, style=entry.brief.style, tune=str(entry.index), is_arranged=False)


def held_out(options: Options) -> Iterator[Member]:
    """The held-out pieces, written to MIDI by the same hand as the composed songs and read back by the same eyes."""
    data = Dataset.load(options.data / "held_out.npz")
    entries = json.loads((options.data / "manifest.json").read_text())["pieces"]
    entries = [entry for entry in entries if entry["split"] == "held out"]
    for piece, entry in enumerate(tqdm(entries, desc="reading the held-out pieces", file=sys.stderr)):
        song = features.read(midi.write(decoded.score(data, piece)))
        style = tokens.STYLE_NAMES[data.styles[piece]]
        yield Member(song=song, style=style, tune=entry["tune"], is_arranged=entry["source"] not in SOURCES)
