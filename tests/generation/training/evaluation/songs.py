"""Songs made by hand, as the evaluation reads them."""

from __future__ import annotations

import json
from pathlib import Path

from generation import midi, tokens
from generation.brief import Mood
from generation.score import Score
from generation.training.dataset import Dataset
from generation.training.evaluation import features, generate
from generation.training.evaluation.asked import Asked
from generation.training.evaluation.bodies import Member
from tests.support.briefs import simple_brief
from tests.support.scores import band_score

STYLES = ("bossa nova", "rock")


def read(score: Score) -> features.Song:
    return features.read(midi.write(score))


def member(*, bars: int) -> Member:
    return Member(song=read(band_score(bars=bars)), style="rock", tune="a tune", is_arranged=False)


def write_songs(out: Path, count: int, *, model: str = "minstrel-tiny") -> None:
    """A working folder with composed songs."""
    (out / "songs").mkdir(parents=True)
    lines = []
    for index in range(count):
        generate.midi_path(out, index).write_bytes(midi.write(band_score(bars=8 + 4 * (index % 3))))
        asked = Asked(index=index, prompt="a bossa nova", style="bossa nova", bars=8, bars_said=False)
        song = generate.Song(asked=asked, brief=simple_brief(), seed=index, seconds=1.0, model=model, facts={})
        lines.append(json.dumps(song.to_json()))
    (out / "songs.jsonl").write_text("\n".join(lines) + "\n")


def write_corpus(folder: Path, *, pieces: int = 8) -> None:
    """A corpus of which every piece is held out: scores by people and arrangements in turn."""
    folder.mkdir(parents=True, exist_ok=True)
    encoded, entries = [], []
    for index in range(pieces):
        score, style = band_score(bars=16 + index), STYLES[index % 2]
        notes = [0] * len(score.bars)
        for part in score.parts:
            for note in part.notes:
                notes[note.onset // score.meter.bar_ticks] += 1
        encoded.append((tokens.encode(score, style=style, mood=Mood(0, 0)), score.meter.bar_ticks, notes))
        source = "openscore_lieder" if index % 4 < 2 else "grammar"
        entries.append({"tune": f"tune {index}", "source": source, "split": "held out", "style": style})
    Dataset.of(encoded).save(folder / "held_out.npz")
    (folder / "manifest.json").write_text(json.dumps({"pieces": entries}))
