"""How far the readers can be trusted: what they read in held-out pieces, of which tempo, key and chords are known."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from typing import Any

import numpy as np
from tqdm import tqdm

from generation import midi
from generation.score import Score
from generation.theory import Key
from generation.training import archives, decoded
from generation.training.dataset import Dataset
from generation.training.evaluation import chords, keys, mood_reader, readers, wording
from generation.training.evaluation.chords import HeardChord
from generation.training.evaluation.keys import HeardKey, KeyReader
from generation.training.evaluation.mood_reader import Scale
from generation.training.evaluation.options import Options
from generation.training.evaluation.readers import Reading
from generation.training.evaluation.shares import Share

FILE = "readers.json"
PIECES = 246  # six of each style, where there are as many
FOREIGN = 0.4
"""Share of a bar's sound that may lie outside of its chord: tunes have passing notes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReaderCheck:
    """Accuracy on held-out pieces, each in a key drawn at random, and the usual range of the cues of mood."""

    pieces: int
    arranged: int  # of them: their keys come from lead sheets and rules; those of real scores are estimates
    tempo: Share
    meter: Share
    bars: Share
    instruments: Share
    drums: Share
    keys: dict[str, Share]  # by the reader's name, on arranged pieces
    keys_all: dict[str, Share]  # on all
    key_reader: str  # the best on arranged pieces
    chords: dict[str, Share]  # by how exactly: see `chord_verdicts`
    chords_of_others: dict[str, Share]  # the same with the chords of another bar: what chance gives
    scale: Scale

    @property
    def reader(self) -> KeyReader:
        return next(reader for reader in keys.READERS if reader.name == self.key_reader)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> ReaderCheck:
        """Reads what `asdict` gave."""
        shares = ("tempo", "meter", "bars", "instruments", "drums")
        tables = ("keys", "keys_all", "chords", "chords_of_others")
        given: dict[str, Any] = data | {name: Share(**data[name]) for name in shares}
        given |= {name: {key: Share(**value) for key, value in data[name].items()} for name in tables}
        given["scale"] = Scale(mean=tuple(data["scale"]["mean"]), spread=tuple(data["scale"]["spread"]))
        return cls(**given)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Checked:
    score: Score
    is_arranged: bool
    data: bytes
    reading: Reading


def load(options: Options) -> ReaderCheck:
    """From the working folder, or made there."""
    path = options.out / FILE
    if path.is_file():
        return ReaderCheck.from_json(json.loads(path.read_text()))
    found = check(options)
    options.out.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(asdict(found), indent=1))
    return found


def check(options: Options) -> ReaderCheck:
    """Reads held-out pieces of all styles back from their MIDI files."""
    checked = list(_checked(options))
    cues = [found for piece in checked if (found := mood_reader.measure(piece.data))]
    arranged = [piece for piece in checked if piece.is_arranged]
    by_reader = {
        reader.name: Share.of_all(_key_is_right(piece, reader) for piece in arranged) for reader in keys.READERS
    }
    on_all = {reader.name: Share.of_all(_key_is_right(piece, reader) for piece in checked) for reader in keys.READERS}
    return ReaderCheck(
        pieces=len(checked),
        arranged=len(arranged),
        tempo=Share.of_all(round(piece.reading.bpm) == piece.score.bpm for piece in checked),
        meter=Share.of_all(_meter(piece.score) == piece.reading.meter for piece in checked),
        bars=Share.of_all(_last_bar(piece.score) == piece.reading.bars for piece in checked),
        instruments=Share.of_all(_programs(piece.score) == piece.reading.programs for piece in checked),
        drums=Share.of_all(
            any(p.is_drums and p.notes for p in piece.score.parts) == piece.reading.drums for piece in checked
        ),
        keys=by_reader,
        keys_all=on_all,
        key_reader=max(by_reader, key=lambda name: (by_reader[name].share, on_all[name].share)),
        chords=_chords(checked, shift=0),
        chords_of_others=_chords(checked, shift=1),
        scale=Scale.of(cues),
    )


def _checked(options: Options) -> Iterator[_Checked]:
    data = Dataset.load(options.data / "held_out.npz")
    manifest = json.loads((options.data / "manifest.json").read_text())
    sources = [entry["source"] for entry in manifest["pieces"] if entry["split"] == "held out"]
    luck = np.random.default_rng(0)
    for piece in tqdm(of_all_styles(data, luck), desc="held-out pieces", file=sys.stderr):
        score = _transposed(decoded.score(data, piece), int(luck.integers(-5, 7)))
        written = midi.write(score)
        is_arranged = sources[piece] not in archives.SOURCES
        yield _Checked(score=score, is_arranged=is_arranged, data=written, reading=readers.read(written))


def _transposed(score: Score, semitones: int) -> Score:
    """From the corpus's C to another key."""
    tonic = (wording.MINOR_TONICS if score.key.is_minor else wording.TONICS)[semitones % 12]
    parts = tuple(
        part
        if part.is_drums
        else replace(part, notes=tuple(replace(note, pitch=note.pitch + semitones) for note in part.notes))
        for part in score.parts
    )
    bars = tuple(replace(bar, chord=bar.chord.transposed(semitones) if bar.chord else None) for bar in score.bars)
    return replace(score, key=Key(tonic, score.key.mode), parts=parts, bars=bars)


def of_all_styles(data: Dataset, luck: np.random.Generator) -> list[int]:
    """`PIECES` at most, the styles in turn."""
    order = luck.permutation(len(data))
    turn = np.zeros(len(data), int)
    seen: dict[int, int] = {}
    for piece in order.tolist():
        style = int(data.styles[piece])
        turn[piece] = seen[style] = seen.get(style, -1) + 1
    return sorted(order.tolist(), key=lambda piece: (turn[piece], piece))[:PIECES]


def _meter(score: Score) -> tuple[int, int]:
    return score.meter.beats, score.meter.unit


def _programs(score: Score) -> frozenset[int]:
    return frozenset(part.program for part in score.parts if part.notes and not part.is_drums)


def _last_bar(score: Score) -> int:
    return max(part.notes[-1].onset for part in score.parts if part.notes) // score.meter.bar_ticks + 1


def _key_is_right(piece: _Checked, reader: KeyReader) -> bool:
    key = piece.score.key
    return piece.reading.key(reader) == HeardKey(tonic=key.pitch_class, is_minor=key.is_minor)


def _chords(checked: list[_Checked], *, shift: int) -> dict[str, Share]:
    """Accuracy of the bars of arranged pieces; with a `shift`, against the next bar's chord where that is another."""
    verdicts: dict[str, list[bool]] = {}
    for piece in checked:
        bars = [
            None if bar.chord is None else HeardChord(root=bar.chord.root, quality=bar.chord.quality)
            for bar in piece.score.bars
        ]
        for number in range(min(len(bars) - shift, piece.reading.bars)):
            true = bars[number + shift]
            if piece.is_arranged and true is not None and (not shift or true != bars[number]):
                for name, verdict in chord_verdicts(piece.reading, number, true).items():
                    verdicts.setdefault(name, []).append(verdict)
    return {name: Share.of_all(found) for name, found in verdicts.items()}


def chord_verdicts(reading: Reading, bar: int, true: HeardChord) -> dict[str, bool]:
    """Whether a bar has a chord, in four ways from the loosest to the strictest reading."""
    heard = reading.chords[bar] if bar < len(reading.chords) else None
    return {
        "sounds": bar < len(reading.sounding) and chords.contains(reading.sounding[bar], true, foreign=FOREIGN),
        "root": heard is not None and heard.root == true.root,
        "root and triad": heard is not None and heard.triad == true.triad,
        "exactly": heard == true,
    }
