"""Players are human, within bounds; machines are not."""

from __future__ import annotations

import itertools
from dataclasses import replace

import numpy as np
import pytest

from generation import midi
from generation.render import lines, performance, sounds
from generation.render.lines import Line, Piece
from generation.render.sounding import Feel
from generation.score import Role
from tests.support import scores

MACHINES = ("techno", "house", "trance", "drum and bass", "synthwave", "trap", "chiptune")
WILD = Feel(timing_ms=60.0, dynamics=40.0, accent=30.0, strum_ms=30.0, swell=1.0, late_ms={Role.LEAD: 30.0})


@pytest.fixture(scope="module")
def piece() -> Piece:
    return lines.read(midi.write(scores.band_score(bars=16)))


def _line(piece: Piece, role: Role) -> Line:
    return next(line for line in piece.lines if line.role is role)


@pytest.mark.parametrize("style", MACHINES)
def test_machines_play_what_is_written(piece: Piece, style: str) -> None:
    assert performance.perform(piece, sounds.of(style).feel, seed=3) is piece


def test_music_of_unknown_style_is_left_alone(piece: Piece) -> None:
    assert performance.perform(piece, sounds.of(None).feel, seed=3) is piece


def test_the_same_seed_plays_the_same_and_another_does_not(piece: Piece) -> None:
    feel = sounds.of("bossa nova").feel
    assert performance.perform(piece, feel, seed=3) == performance.perform(piece, feel, seed=3)
    assert performance.perform(piece, feel, seed=3) != performance.perform(piece, feel, seed=4)


@pytest.mark.parametrize("feel", [sounds.of("jazz ballad").feel, WILD])
def test_order_and_bounds_are_kept(piece: Piece, feel: Feel) -> None:
    played = performance.perform(piece, feel, seed=5)
    for line, before in zip(played.lines, piece.lines, strict=True):
        for pitch in {note.pitch for note in before.notes}:
            now = [note for note in line.notes if note.pitch == pitch]
            then = [note for note in before.notes if note.pitch == pitch]
            for one, written in zip(now, then, strict=True):
                assert abs(one.start - written.start) <= performance.MOST_SECONDS + 1e-9
                assert abs(one.velocity - written.velocity) <= performance.MOST_VELOCITY
                assert 0 <= one.start < one.end
                assert 1 <= one.velocity <= 127
            for one, following in itertools.pairwise(now):
                assert one.end <= following.start + 1e-9, "a note would cut off the next of its pitch"
        assert sorted(line.notes, key=lambda note: note.start) == list(line.notes)


def test_players_drift_each_by_themselves_and_little(piece: Piece) -> None:
    played = performance.perform(piece, sounds.of("swing").feel, seed=1)
    drifts = []
    for role in (Role.DRUMS, Role.BASS):
        now, then = _line(played, role).notes, _line(piece, role).notes
        drifts.append(np.array([one.start - written.start for one, written in zip(now, then, strict=True)]))
        assert 0.002 < drifts[-1].std() < 0.02
    count = min(map(len, drifts))
    assert abs(np.corrcoef(drifts[0][:count], drifts[1][:count])[0, 1]) < 0.5


def test_whoever_is_late_is_late_on_the_average(piece: Piece) -> None:
    feel = replace(sounds.of("jazz ballad").feel, timing_ms=1.0, late_ms={Role.LEAD: 20.0})
    played = performance.perform(piece, feel, seed=1)
    now, then = _line(played, Role.LEAD).notes, _line(piece, Role.LEAD).notes
    assert np.mean([one.start - two.start for one, two in zip(now, then, strict=True)]) == pytest.approx(
        0.02, abs=0.002
    )


def test_chords_are_strummed_from_below_on_strings_only(piece: Piece) -> None:
    played = performance.perform(piece, Feel(timing_ms=0.1, strum_ms=8.0), seed=1)
    guitar = _line(played, Role.COMP).notes[:3]
    assert [note.pitch for note in guitar] == sorted(note.pitch for note in guitar)
    assert 0.012 < guitar[-1].start - guitar[0].start < 0.02
    strings = _line(played, Role.PAD).notes[:3]
    assert strings[-1].start - strings[0].start < 0.001


def test_beats_are_louder_than_what_lies_between(piece: Piece) -> None:
    flat = replace(
        piece, lines=tuple(replace(one, notes=tuple(replace(n, velocity=80) for n in one.notes)) for one in piece.lines)
    )
    played = performance.perform(flat, Feel(timing_ms=0.1, accent=10.0), seed=1)
    now, then = _line(played, Role.DRUMS).notes, _line(flat, Role.DRUMS).notes
    quarter = piece.quarter_seconds

    def mean(offset: float) -> float:
        chosen = [
            note.velocity
            for note, written in zip(now, then, strict=True)
            if abs((written.start / quarter - offset) % 1) < 0.01
        ]
        return float(np.mean(chosen))

    assert mean(0.0) > mean(0.5) + 4


def test_held_notes_of_strings_swell_and_come_to_rest(piece: Piece) -> None:
    played = _line(performance.perform(piece, sounds.of("romantic").feel, seed=1), Role.PAD)
    swells = [control for control in played.controls if control.status == 0xB0 and control.first == 11]
    assert len(swells) > 50
    assert all(90 <= control.second <= 127 for control in swells)
    assert [control.seconds for control in played.controls] == sorted(control.seconds for control in played.controls)
    piano = _line(performance.perform(piece, sounds.of("romantic").feel, seed=1), Role.CHORDS)
    assert not [control for control in piano.controls if control.status == 0xB0 and control.first == 11]
