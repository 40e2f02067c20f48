"""Chords for tunes that everybody knows, by the weights that ship."""

from __future__ import annotations

import pytest

from generation.harmony import harmonising
from generation.harmony.hearing import Melody
from generation.theory import Chord, Key, Meter
from tests.support.twinkle import F_MAJOR, tune


def test_a_tune_everybody_knows_begins_and_ends_at_home_by_way_of_the_dominant() -> None:
    chords = harmonising.harmonised(tune(), "folk")
    assert len(chords) == 12
    assert chords[0] == chords[-1] == Chord(5, "maj")
    assert Chord(0, "7") in chords
    assert Chord(10, "maj") in chords
    assert harmonising.on_chord_tones(tune(), chords) > 0.6, "lead sheets have two thirds"


def test_the_same_tune_in_another_key_has_the_same_chords_there() -> None:
    up = [chord.transposed(2) for chord in harmonising.harmonised(tune(), "swing")]
    assert list(harmonising.harmonised(tune(key=Key("G", "major")), "swing")) == up


def test_a_minor_tune_comes_home_to_minor() -> None:
    text = "0 0 3 3  7 7 7 -  8 8 7 7  5 5 7 -  3 3 2 2  0 0 - -  11 11 2 2  0 - - -"
    chords = harmonising.harmonised(tune(text, key=Key("A", "minor"), bars=8), "folk")
    assert chords[-1] == Chord(9, "min")


def test_what_a_tune_ends_on_decides_whether_it_ends_at_home() -> None:
    open_ended = tune("0 0 4 4  7 7 4 4  5 5 9 9  9 9 9 9", bars=4)
    heard = harmonising.hearing.hear(open_ended)
    chain = harmonising.field.shipped().chain(heard)
    assert harmonising.homeward(chain, heard) is chain


@pytest.mark.parametrize(("lead_in", "bars"), [(0, 0), (24, 0), (72, 1), (96, 1), (96 + 72, 2)])
def test_a_pickup_s_bar_is_not_the_tune_s_first(lead_in: int, bars: int) -> None:
    late = tune(lead_in=lead_in, bars=14)
    assert harmonising.before_the_tune(late) == bars
    chords = harmonising.harmonised(late, "folk")
    assert len(chords) == 14
    assert chords[:bars] == (chords[bars],) * bars


@pytest.mark.parametrize("bars", [1, 3])
def test_silence_has_chords_too(bars: int) -> None:
    nothing = Melody(notes=(), meter=Meter(3, 4), key=F_MAJOR, bars=bars)
    chords = harmonising.harmonised(nothing, "waltz")
    assert len(chords) == bars
    assert harmonising.on_chord_tones(nothing, chords) == 1


def test_time_on_chord_tones_is_a_share_of_what_sounds() -> None:
    melody = tune("0 2 4 -", bars=1)
    assert harmonising.on_chord_tones(melody, (Chord(5, "maj"),)) == pytest.approx(2 / 3)
    assert harmonising.on_chord_tones(melody, (None,)) == 0
