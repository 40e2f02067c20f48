"""A melody is found among many, however it is remembered."""

from __future__ import annotations

import numpy as np
import pytest

from generation.finding import index
from generation.finding.index import Hit, TuneIndex
from generation.finding.tune import LEAST_NOTES, Tune
from tests.support.melodies import melody, remembered

SONGS = 300
ALL = np.ones(SONGS, np.bool_)


@pytest.fixture(scope="module")
def known() -> TuneIndex:
    known = TuneIndex()
    known.add({number: melody(number) for number in range(SONGS)})
    return known


def first(known: TuneIndex, asked: Tune, allowed: np.ndarray = ALL) -> Hit:
    return known.find(asked, 10, allowed)[0]


@pytest.mark.parametrize("number", range(0, SONGS, 40))
def test_with_a_fifth_of_its_notes_wrong_transposed_and_at_another_tempo(known: TuneIndex, number: int):
    hit = first(known, remembered(melody(number), start=number % 60, semitones=-4, tempo=0.7))
    assert hit.number == number


def test_where_it_lies_and_how_is_told(known: TuneIndex):
    tune = melody(7)
    hit = first(known, remembered(tune, start=30, notes=16, wrong=0, semitones=5, tempo=2))
    assert (hit.number, hit.fit.notes, hit.fit.first, hit.fit.semitones) == (7, 16, 30, -5)
    assert hit.fit.onset == tune.onsets[30]
    assert hit.fit.worth == pytest.approx(1)
    assert hit.fit.slower == pytest.approx(2)


@pytest.mark.parametrize("change", ["a note left out", "a note too many", "two notes wrong", "a tempo that drifts"])
def test_what_a_hand_does_wrong_costs_little_more_than_itself(known: TuneIndex, change: str):
    asked = remembered(melody(11), start=20, notes=24, wrong=0)
    notes = list(zip(asked.onsets.tolist(), asked.pitches.tolist(), strict=True))
    match change:
        case "a note left out":
            del notes[9]
        case "a note too many":
            notes.insert(10, ((notes[9][0] + notes[10][0]) / 2, 90))
        case "two notes wrong":
            notes[9:11] = [(onset, pitch + 1) for onset, pitch in notes[9:11]]
        case _:
            notes = [(onset * (1 + place / 100), pitch) for place, (onset, pitch) in enumerate(notes)]
    hit = first(known, Tune.of(notes))
    assert hit.number == 11
    assert 0.8 < hit.fit.worth < 1


def test_only_where_it_may_be_looked_for(known: TuneIndex):
    asked = remembered(melody(5))
    others = ALL.copy()
    others[5] = False
    assert first(known, asked).number == 5
    assert all(hit.number != 5 for hit in known.find(asked, 50, others))
    alone = ~ALL
    alone[3] = True
    assert {hit.number for hit in known.find(melody(3).head(12), 50, alone)} == {3}


def test_what_nobody_has_is_like_nothing(known: TuneIndex):
    assert all(hit.fit.worth < 0.6 for hit in known.find(melody(SONGS).head(24), 10, ALL))


def test_songs_that_come_one_by_one_are_found_as_well(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(index, "_LARGEST", 12)
    known = TuneIndex()
    for number in range(30):
        known.add({number: melody(number)})
    assert len(known._segments) < 12
    for number in (0, 11, 12, 23, 29):
        assert first(known, remembered(melody(number)), ALL[:30]).number == number


def test_hardly_a_tune_is_nothing_to_look_for(known: TuneIndex):
    few = TuneIndex()
    few.add({0: melody(0).head(LEAST_NOTES - 1), 1: melody(1).head(LEAST_NOTES)})
    assert [hit.number for hit in few.find(melody(1), 9, ALL)] == [1]
    with pytest.raises(ValueError, match="a melody of 4 notes"):
        known.find(melody(0).head(LEAST_NOTES - 1), 9, ALL)


def test_one_note_again_and_again_has_no_step_that_tells_it(known: TuneIndex):
    asked = Tune.of((12.0 * place, 60) for place in range(20))
    assert all(hit.fit.worth < 0.6 for hit in known.find(asked, 10, ALL))
    assert TuneIndex().find(asked, 10, ALL) == []
