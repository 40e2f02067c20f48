"""Features of songs in which they can be counted by hand."""

import math

import pytest

from generation import midi
from generation.score import Bar, Note, Part, Role, Score, Section
from generation.theory import Chord, Key, Meter
from generation.training.evaluation import features
from tests.support.scores import FOUR_FOUR, band_score

_C, _F = Chord(0, "maj"), Chord(5, "maj")


def _song(notes: list[Note], *, bars: int, meter: Meter = FOUR_FOUR, drums: tuple[Note, ...] = ()) -> features.Song:
    plan = tuple(Bar(None, Section.A if bar < bars / 2 else Section.B) for bar in range(bars))
    parts = [Part(role=Role.CHORDS, program=0, notes=tuple(sorted(notes)))] if notes else []
    if drums:
        parts.insert(0, Part(role=Role.DRUMS, program=0, notes=drums))
    score = Score(bpm=100, meter=meter, key=Key("C", "major"), bars=plan, parts=tuple(parts))
    return features.read(midi.write(score))


def _chords(*chords: Chord, ticks: int = 96) -> list[Note]:
    return [
        Note(index * ticks, 60 + tone, ticks, 80) for index, chord in enumerate(chords) for tone in chord.pitch_classes
    ]


def test_bars_and_sections_are_those_of_the_score() -> None:
    score = band_score(bars=16)
    song = features.read(midi.write(score))
    assert song.sections == tuple(bar.section.value for bar in score.bars)
    assert song.bar_ticks == score.meter.bar_ticks
    assert sum(len(track.notes) for track in song.music.tracks) == sum(len(part.notes) for part in score.parts)


def _measured(song: features.Song) -> features.Features:
    return features.measure(features.excerpt(song, 0, song.bars))


def test_held_triads() -> None:
    found = _measured(_song(_chords(_C, _F, _C, _F), bars=4))
    assert found.polyphony == pytest.approx(3, abs=0.01)
    assert found.note_density == pytest.approx(12 / 16)
    assert found.pitch_range == 9
    assert found.scale_consistency == 1
    assert found.groove_consistency == 1
    assert found.empty_beats == 0
    assert found.chord_changes == pytest.approx(3 / 4)
    assert found.pitch_class_entropy == pytest.approx(math.log2(3) / 3 + 4 * math.log2(6) / 6)


def test_chords_may_change_within_a_bar() -> None:
    assert _measured(_song(_chords(_C, _F, _C, _F, _F, _F, ticks=48), bars=3)).chord_changes == pytest.approx(1)


def test_rhythm_that_changes_breaks_the_groove() -> None:
    steady = [Note(tick, 60, 12, 80) for tick in range(0, 4 * 96, 24)]
    moved = [Note(note.onset + 12 * (note.onset >= 192), note.pitch, 12, 80) for note in steady]
    assert _measured(_song(steady, bars=4)).groove_consistency == 1
    assert _measured(_song(moved, bars=4)).groove_consistency == pytest.approx(1 - 8 / 96 / 3)


def test_beats_without_notes_are_empty() -> None:
    notes = [Note(0, 60, 12, 80), Note(7 * 24, 60, 12, 80)]
    assert _measured(_song(notes, bars=2)).empty_beats == pytest.approx(6 / 8)


def test_drums_count_for_density_and_for_nothing_that_has_pitch() -> None:
    drums = tuple(Note(tick, 36, 6, 90) for tick in range(0, 192, 24))
    found = _measured(_song([], bars=2, drums=drums))
    assert found.note_density == 1
    assert math.isnan(found.pitch_range)
    assert math.isnan(found.scale_consistency)
    assert found.groove_consistency == 1


@pytest.mark.parametrize("meter", [Meter(3, 4), Meter(6, 8), Meter(7, 8)])
def test_every_meter_has_bars(meter: Meter) -> None:
    song = _song(_chords(_C, _F, _C, _F, ticks=meter.bar_ticks), bars=4, meter=meter)
    assert (song.bars, song.bar_ticks) == (4, meter.bar_ticks)
    assert _measured(song).chord_changes == pytest.approx(3 / 4)


def test_excerpts_cover_the_song() -> None:
    song = features.read(midi.write(band_score(bars=20)))
    parts = features.excerpts(song, 8)
    assert [part.sections[0] for part in parts] == [song.sections[first] for first in (0, 6, 12)]
    assert [part.bars for part in parts] == [8, 8, 8]
    assert max(note.end for track in parts[0].music.tracks for note in track.notes) < 8 * song.bar_ticks
    assert features.excerpts(song, 21) == []


def test_what_is_no_song_is_refused() -> None:
    with pytest.raises(ValueError, match="not a MIDI file"):
        features.read(b"RIFF")
    empty = Score(bpm=90, meter=FOUR_FOUR, key=Key("C", "major"), bars=(Bar(None, Section.A),), parts=())
    with pytest.raises(ValueError, match="without notes"):
        features.read(midi.write(empty))
