"""Lead sheets on their sides: what any model has learnt from is no test."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from generation import novelty
from generation.novelty import Index
from generation.score import Note
from generation.theory import Chord, Key, Meter
from generation.training import leadsheets
from generation.training.harmony import sheets
from generation.training.leadsheets import Tune, TuneError
from generation.training.prepare import is_held_out

HELD_OUT = [f"openewld/{n}" for n in range(400) if is_held_out(f"openewld/{n}")][:4]
TRAINED_ON = [f"openewld/{n}" for n in range(10) if not is_held_out(f"openewld/{n}")][:3]
FIDDLED = next(f"oneills/{n}" for n in range(10) if not is_held_out(f"oneills/{n}"))


def written(work: str, seed: int, *, source: str = sheets.SOURCE) -> Tune:
    random = np.random.default_rng(seed)
    melody = tuple(Note(24 * n, int(pitch), 24, 80) for n, pitch in enumerate(random.integers(60, 80, 64)))
    return Tune(
        source=source,
        work=work,
        meter=Meter(4, 4),
        key=Key("G", "major"),
        chords=(Chord(7, "maj"),) * 16,
        letters="A" * 16,
        melody=melody,
    )


@pytest.fixture
def tunes(monkeypatch: pytest.MonkeyPatch) -> dict[str, Tune]:
    """Three to learn from and four held out, one of which is in a tune book too; and one that cannot be read."""
    found = {work: written(work, seed) for seed, work in enumerate([*TRAINED_ON, *HELD_OUT])}
    found[FIDDLED] = written(FIDDLED, len(TRAINED_ON), source="oneills1850")
    catalogue = {
        sheets.SOURCE: (*TRAINED_ON, *HELD_OUT, "openewld/torn"),
        "oneills1850": (FIDDLED,),
        "ryansMammoth": (),
    }

    def read(_root: Path, work: str) -> Tune:
        if work not in found:
            raise TuneError(work)
        return found[work]

    monkeypatch.setattr(leadsheets, "catalogue", lambda _root: catalogue)
    monkeypatch.setattr(leadsheets, "read", read)
    return found


def test_a_tune_is_on_one_side(tunes: dict[str, Tune], tmp_path: Path) -> None:
    found = sheets.split(tmp_path, Index.of([]))
    assert [tune.work for tune in found.held_out] == HELD_OUT[1:]
    assert {tune.work for tune in found.train} == {*TRAINED_ON, HELD_OUT[0]}, "the tune book's is trained on"


def test_a_sheet_that_the_transformer_knows_is_on_neither(tunes: dict[str, Tune], tmp_path: Path) -> None:
    known = tunes[HELD_OUT[1]]
    index = Index.of([known.melody])
    assert index.longest_run(known.melody) > novelty.LIMIT
    found = sheets.split(tmp_path, index)
    assert [tune.work for tune in found.held_out] == HELD_OUT[2:]
    assert known not in found.train


def test_chords_count_from_the_key_that_is_said() -> None:
    tune = written(TRAINED_ON[0], 1)
    assert sheets.states(tune, tune.key).tolist() == [0] * 16
    assert sheets.states(tune, Key("D", "major")).tolist() == [5] * 16


def test_a_pickup_stands_before_the_first_bar_however_its_sheet_has_it() -> None:
    tune = written(TRAINED_ON[0], 1)
    chords = (Chord(2, "7"), *tune.chords[1:])
    late = tuple(replace(note, onset=note.onset + 72) for note in tune.melody)
    cut = sheets.trimmed(replace(tune, melody=late, chords=chords))
    assert [note.onset for note in cut.melody[:3]] == [-24, 0, 24]
    assert cut.chords == tune.chords[1:]
    assert len(cut.letters) == 15
    assert sheets.trimmed(tune) is tune
