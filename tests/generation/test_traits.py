"""Traits of hand-made songs, worked out by hand."""

import json
import math
from dataclasses import asdict, replace

import pytest

from generation import traits
from generation.score import Bar, Note, Part, Role, Score, Section
from generation.theory import Chord, Key, Meter
from tests.support.scores import band_score

_A, _B = Section.A, Section.B


def _song(pitches: list[int], *, sections: tuple[Section, ...] = (_A,), role: Role = Role.LEAD) -> Score:
    """Quarter notes in 4/4 over C major."""
    notes = tuple(Note(place * 24, pitch, 24, 80) for place, pitch in enumerate(pitches))
    bars = tuple(Bar(Chord(0, "maj"), section) for section in sections for _ in range(8))
    part = Part(role=role, program=0, notes=notes)
    return Score(bpm=120, meter=Meter(4, 4), key=Key("C", "major"), bars=bars, parts=(part,))


def test_shape_of_a_tune() -> None:
    found = traits.measure(_song([60, 62, 64, 64, 72, 71, 60]))  # +2 +2 0 +8 −1 −11
    assert found.steps == pytest.approx(3 / 5)
    assert found.leaps == pytest.approx(2 / 5)
    assert found.repeats == pytest.approx(1 / 6)
    assert found.peaks == pytest.approx(2 / 7)
    assert found.tune_bars == pytest.approx(2 / 8)
    assert found.strong_tones == pytest.approx(5 / 7)  # D and B are not in C major's chord


def test_a_section_that_comes_again_is_alike() -> None:
    first, second = [60, 64, 67, 72] * 8, [61, 65, 68, 73] * 8
    returning = traits.measure(_song(first + second + first, sections=(_A, _B, _A)))
    assert returning.returning == 1
    assert returning.contrast == 1
    wandering = traits.measure(_song(first + first + second, sections=(_A, _B, _A)))
    assert wandering.returning == 0
    assert wandering.contrast == pytest.approx(-0.5)


def test_traits_are_plain_numbers_that_a_recipe_can_hold() -> None:
    half_alike = [60, 64, 67, 72] * 4 + [61, 65, 68, 73] * 4
    found = traits.measure(_song([60, 64, 67, 72] * 8 + half_alike, sections=(_A, _A)))
    assert 0 < found.returning < 1
    assert json.loads(json.dumps(asdict(found)))["returning"] == found.returning


def test_harmony_against_the_bass() -> None:
    off = traits.measure(_song([60, 60, 60, 60, 62, 60, 60, 60], role=Role.BASS))
    assert off.bass_roots == 0.5
    assert off.chord_tones == pytest.approx(7 / 8)


def test_drums_that_never_change() -> None:
    found = traits.measure(_song([36, 38, 36, 38] * 8, role=Role.DRUMS))
    assert found.drum_repeats == 1
    assert found.drum_patterns == 1 / 8


def test_what_a_song_does_not_have_is_nan() -> None:
    found = traits.measure(band_score(roles=(Role.CHORDS,)))
    assert all(math.isnan(value) for value in (found.steps, found.tune_bars, found.bass_roots, found.drum_repeats))
    assert found.density > 0


def test_transposing_changes_no_share() -> None:
    song = band_score()
    up = replace(
        song,
        bars=tuple(replace(bar, chord=bar.chord and bar.chord.transposed(3)) for bar in song.bars),
        parts=tuple(
            part
            if part.is_drums
            else replace(part, notes=tuple(replace(note, pitch=note.pitch + 3) for note in part.notes))
            for part in song.parts
        ),
    )
    assert traits.measure(up) == traits.measure(song)
