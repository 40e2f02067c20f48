"""A console's waves, made here: no soundfont, no programs."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from generation import midi
from generation.render import chip, lines, synth
from generation.render.lines import Line, Played
from generation.score import Role
from tests.support import scores


def _sound(*played: Line) -> np.ndarray:
    return np.concatenate(list(chip.play(played)), axis=2)


def _line(role: str, *notes: Played, channel: int = 0) -> Line:
    return Line(channel=channel, name=f"{role}: something", notes=notes, controls=())


def test_every_role_sounds_and_programs_do_not_matter() -> None:
    piece = lines.read(midi.write(scores.band_score(bars=4)))
    other = [replace(line, controls=(lines.Control(0.0, lines.PROGRAM_CHANGE, 99, 0),)) for line in piece.lines]
    sound = _sound(*piece.lines)
    assert np.array_equal(sound, _sound(*other))
    assert sound.shape[:2] == (len(Role), 2)
    assert (np.abs(sound).max(axis=(1, 2)) > 0.01).all()
    assert np.array_equal(sound[:, 0], sound[:, 1])  # the chip had one speaker


def test_notes_have_their_pitch_and_their_time() -> None:
    sound = _sound(_line("lead", Played(1.0, 1.2, 69, 100)))[0, 0]
    audible = np.flatnonzero(np.abs(sound) > 1e-4) / synth.SAMPLE_RATE_HZ
    assert audible[0] == pytest.approx(1.0, abs=0.003)
    assert audible[-1] == pytest.approx(1.212, abs=0.005)
    note = sound[48_000:57_600]
    spectrum = np.abs(np.fft.rfft(note * np.hanning(len(note))))
    assert np.argmax(spectrum) * synth.SAMPLE_RATE_HZ / len(note) == pytest.approx(440, abs=6)


def test_a_square_has_odd_harmonics_and_the_thin_pulse_all() -> None:
    def harmonics(role: str) -> np.ndarray:
        note = _sound(_line(role, Played(0.0, 0.24, 69, 100)))[0, 0][480:10_080]
        spectrum = np.abs(np.fft.rfft(note * np.hanning(len(note))))
        return np.array([spectrum[round(440 * n / 5) - 2 : round(440 * n / 5) + 3].max() for n in (1, 2, 3)])

    first, second, third = harmonics("lead")
    assert second < 0.05 * first
    assert third > 0.2 * first
    first, second, third = harmonics("arpeggio")
    assert second > 0.7 * first


def test_high_notes_do_not_whistle() -> None:
    # C8: only its first four harmonics fit; a wave that is not limited would fold the others down.
    note = _sound(_line("lead", Played(0.0, 0.24, 108, 100)))[0, 0][480:10_080]
    spectrum = np.abs(np.fft.rfft(note * np.hanning(len(note)))) ** 2
    below = spectrum[: int(3800 / 5)].sum()
    assert 10 * np.log10(below / spectrum.sum()) < -35


def test_no_note_begins_or_ends_with_a_click() -> None:
    notes = [Played(0.1 + 0.13 * n, 0.2 + 0.13 * n, 40 + 3 * n, 120) for n in range(12)]
    for role in ("lead", "bass", "chords"):
        sound = _sound(_line(role, *notes))[0, 0]
        for note in notes:
            for edge in (note.start, note.end + 0.012):
                at = int(edge * synth.SAMPLE_RATE_HZ)
                assert np.abs(np.diff(sound[at - 4 : at + 4])).max() < 0.02


def test_drums_are_told_apart_by_their_spectrum() -> None:
    def centroid(key: int) -> float:
        sound = _sound(_line("drums", Played(0.0, 0.1, key, 110), channel=9))[0, 0]
        power = np.abs(np.fft.rfft(sound)) ** 2
        return float((np.fft.rfftfreq(len(sound), 1 / synth.SAMPLE_RATE_HZ) * power).sum() / power.sum())

    kick, tom, snare, hat = (centroid(key) for key in (36, 45, 38, 42))
    assert kick < tom < snare < hat
    assert kick < 300
    assert hat > 5000


def test_it_ends_when_all_is_played_and_stops_at_the_cap() -> None:
    line = _line("lead", Played(0.0, 5.0, 69, 100))
    assert 5 < _sound(line).shape[2] / synth.SAMPLE_RATE_HZ < 5.6
    capped = sum(block.shape[2] for block in chip.play([line], max_seconds=1.0))
    assert capped / synth.SAMPLE_RATE_HZ == pytest.approx(1.0, abs=0.6)
