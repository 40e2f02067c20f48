"""What is measured in music, and how far it is from the usual."""

import json
import math
from dataclasses import replace

import numpy as np
import pytest

from generation import measured
from generation.score import Bar, Note, Part, Role, Score, Section
from generation.theory import Chord, Key, Meter
from tests.support.scores import band_score


def song(velocities: list[int], pitch: int = 60) -> Score:
    """A bar of four quarters of each velocity."""
    notes = tuple(
        Note(place * 24, pitch, 24, velocity) for place, velocity in enumerate(np.repeat(velocities, 4).tolist())
    )
    bars = (Bar(Chord(0, "maj"), Section.A),) * len(velocities)
    part = Part(role=Role.LEAD, program=0, notes=notes)
    return Score(bpm=120, meter=Meter(4, 4), key=Key("C", "major"), bars=bars, parts=(part,))


def test_everything_is_measured_in_a_whole_band_and_is_json() -> None:
    found = measured.measured(band_score())
    assert tuple(found) == measured.NAMES
    assert json.loads(json.dumps(found, allow_nan=False)) == found
    assert all(type(value) is float for value in found.values())


def test_what_a_song_does_not_have_is_left_out_and_counts_as_usual() -> None:
    found = measured.measured(band_score(roles=(Role.CHORDS,)))
    assert not {"steps", "compass", "drum_repeats"} & found.keys()
    values = dict(zip(measured.NAMES, measured.standardised(found), strict=True))
    assert values["steps"] == values["drum_repeats"] == 0
    assert values["register"] != 0


def test_units_are_natural() -> None:
    found = measured.measured(song([40, 80], pitch=72))
    assert found["density"] == 0  # a note a quarter, as its logarithm
    assert found["register"] == 72
    assert found["loudness"] == 60
    assert found["dynamics"] == 20
    assert measured.measured(song([60, 60]))["dynamics"] == 0


@pytest.mark.parametrize("measure", measured.MEASURES, ids=lambda measure: measure.name)
def test_two_spreads_from_the_usual_are_the_ends(measure: measured.Measure) -> None:
    place = measured.NAMES.index(measure.name)
    for away, expected in ((0.0, 0.0), (1.0, 0.5), (-2.0, -1.0), (9.0, 1.0), (math.nan, 0.0)):
        values = measured.standardised({measure.name: measure.usual + away * measure.spread})
        assert values[place] == pytest.approx(expected)
        assert not np.delete(values, place).any()


def test_a_song_without_a_note_is_as_usual_as_can_be() -> None:
    song = band_score()
    silent = replace(song, parts=tuple(replace(part, notes=()) for part in song.parts))
    found = measured.measured(silent)
    assert np.isfinite(measured.standardised(found)).all()
