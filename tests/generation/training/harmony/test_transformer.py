"""The transformer is asked for chords by what it makes of chords and tune together."""

from __future__ import annotations

from generation import tokens
from generation.theory import Chord
from generation.training.harmony import transformer
from generation.training.harmony.transformer import Transformer
from tests.support.twinkle import F_MAJOR, tune


def test_a_tune_gets_a_chord_a_bar_and_begins_at_home() -> None:
    chords = Transformer().chords(tune("0 0 7 7  9 9 7 -  5 5 4 4  2 2 0 -", bars=4))
    assert len(chords) == 4
    assert {chord.root for chord in chords} <= {note % 12 for note in (5, 7, 9, 10, 0, 2, 4)}
    assert chords[0].root == F_MAJOR.pitch_class


def test_the_tune_is_read_without_its_chords() -> None:
    bars = transformer._bars(tune())
    assert len(bars) == 12
    for bar in bars:
        assert tokens.LEFT <= bar[0] < tokens.SECTION
        assert not any(tokens.CHORD <= token < tokens.POSITION or token == tokens.END for token in bar)
    assert bars[0][3:] == bars[8][3:], "the tune comes back"


def test_the_likeliest_run_is_found_whatever_the_style_said() -> None:
    chords = Transformer("folk").chords(tune("0 4 7 4  7 7 0 -", bars=2))
    assert chords[0] in {Chord(5, "maj"), Chord(5, "6"), Chord(5, "maj7"), Chord(5, "7")}
