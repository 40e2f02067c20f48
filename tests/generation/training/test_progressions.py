"""Harmony by rule: valid, varied, and a section's first chord stays what the style says."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from generation.lexicon.styles import STYLES
from generation.theory import Chord, Key, Meter
from generation.training import arrange, loops, progressions
from generation.training.leadsheets import Tune, TuneError
from generation.training.reharmonise import Manner, vary

_C = Key("C", "major")


def relative(tune: Tune) -> tuple[tuple[int, str], ...]:
    """A chart's chords, transposition aside."""
    return tuple(((chord.root - tune.key.pitch_class) % 12, chord.quality) for chord in tune.chords)


@pytest.mark.parametrize("style", STYLES)
def test_every_style_has_hundreds_of_progressions(style: str) -> None:
    rng = random.Random(style)
    charts = [
        progressions.compose(style, Meter(4, 4), minor=number % 2 == 0, work="grammar/x", rng=rng)
        for number in range(330)
    ]
    assert len(set(map(relative, charts))) >= 300
    for chart in charts:
        assert len(chart.letters) == len(chart.chords)
        assert 16 <= len(chart.chords) <= 36


def test_a_section_keeps_its_first_chord() -> None:
    bars = progressions.chords("I vi ii V7 I IV V7 I", _C)
    for manner in Manner:
        for seed in range(50):
            varied = vary(bars, _C, manner, random.Random(seed), changes=4)
            assert varied[0] == bars[0]
            assert len(varied) == len(bars)


def test_jazz_substitutes_a_tritone_away() -> None:
    bars = progressions.chords("ii7 V7 Imaj7 Imaj7", _C)
    found = {tuple(vary(bars, _C, Manner.JAZZ, random.Random(seed), changes=1)) for seed in range(100)}
    assert tuple(progressions.chords("ii7 bII7 Imaj7 Imaj7", _C)) in found


def test_no_changes_no_variation() -> None:
    bars = progressions.chords("I V vi IV", _C)
    assert vary(bars, _C, Manner.RICH, random.Random(1), changes=0) == bars


@pytest.fixture
def root(tmp_path: Path) -> Path:
    rows = [
        {"table": "maj", "progression": ["I", "V", "vi", "IV"], "moods": ["Hopeful"]},
        {"table": "min", "progression": ["i", "VII", "ii7"], "moods": ["Sad"]},
        {"table": "modal", "progression": ["im", "bVIM", "im", "IV", "Vsus2"], "moods": ["Dark"]},
        {"table": "modal", "progression": ["I", "I7", "Idom7", "ivm6"], "moods": ["Nostalgic"]},
    ]
    (tmp_path / loops.FILE).write_text(json.dumps({"progressions": rows}))
    return tmp_path


def test_loops_are_read_as_their_tables_mean_them(root: Path) -> None:
    found = [" ".join(map(str, loop.chords)) for loop in loops.loops(root).values()]
    assert found == ["C G Am F", "Cm Bb Dm7b5 Dm7b5", "Cm Ab Cm F Gsus4 Gsus4 Gsus4 Gsus4", "C Cmaj7 C7 Fm6"]
    assert [loop.minor for loop in loops.loops(root).values()] == [False, True, True, False]


def test_a_loop_is_the_first_section_of_its_chart(root: Path) -> None:
    job = arrange.Job("moods/000", "house", 4)
    piece = arrange.realise(job, root)
    assert piece is not None
    assert (piece.source, piece.licence) == ("mood_progressions", "MIT, © Ludovic Drolez")
    chart = progressions.compose_on(loops.loop(root, "moods/000"), "pop", Meter(4, 4), rng=random.Random(2))
    assert relative(chart)[:4] == ((0, "maj"), (7, "maj"), (9, "min"), (5, "maj"))


def test_a_loop_that_is_not_there(root: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    with pytest.raises(TuneError, match="moods/099"):
        loops.loop(root, "moods/099")
    assert loops.loops(tmp_path_factory.mktemp("empty")) == {}


def test_chord_of_a_numeral() -> None:
    assert progressions.chord("bII7", _C) == Chord(1, "7")
    with pytest.raises(ValueError, match="not a Roman numeral"):
        progressions.chord("X", _C)
