"""The key from notes alone."""

from __future__ import annotations

from dataclasses import replace

import music21
import pytest
from music21.analysis import discrete

from generation.score import Note, Part, Score
from generation.training.evaluation import keys, sheets
from generation.training.evaluation.keys import HeardKey, KeyReader, Profile
from tests.support.scores import band_score

ANALYSERS = {
    Profile.KRUMHANSL: discrete.KrumhanslSchmuckler,
    Profile.AARDEN: discrete.AardenEssen,
    Profile.BELLMAN: discrete.BellmanBudge,
    Profile.SIMPLE: discrete.SimpleWeights,
    Profile.TEMPERLEY: discrete.TemperleyKostkaPayne,
}


@pytest.mark.parametrize("profile", Profile)
def test_without_the_ending_it_is_music21_s_own_key_finder(profile: Profile) -> None:
    sheet = sheets.from_score(band_score(bars=8))
    stream = music21.stream.Stream()
    for track in sheet.pitched:
        for pitch, duration in zip(track.pitch.tolist(), track.duration.tolist(), strict=True):
            stream.append(music21.note.Note(pitch, quarterLength=duration))
    theirs = ANALYSERS[profile]().getSolution(stream)
    ours = KeyReader(profile=profile, hears_ending=False).read(sheet)
    assert ours == HeardKey(tonic=theirs.tonic.pitchClass, is_minor=theirs.mode == "minor")
    best = keys.correlations(keys.durations(sheet), profile).max()
    assert best == pytest.approx(theirs.correlationCoefficient, abs=1e-4)


@pytest.mark.parametrize("semitones", range(12))
@pytest.mark.parametrize("reader", keys.READERS, ids=lambda reader: reader.name)
def test_a_key_moves_with_the_notes(reader: KeyReader, semitones: int) -> None:
    score = band_score(bars=8)
    here = reader.read(sheets.from_score(score))
    there = reader.read(sheets.from_score(_transposed(score, semitones)))
    assert here is not None
    assert there == HeardKey(tonic=(here.tonic + semitones) % 12, is_minor=here.is_minor)


def test_the_last_bass_note_decides_between_relative_keys() -> None:
    scale = [60, 62, 64, 65, 67, 69, 71]
    for last, expected in ((60, HeardKey(tonic=0, is_minor=False)), (57, HeardKey(tonic=9, is_minor=True))):
        notes = [Note(24 * number, pitch, 24, 80) for number, pitch in enumerate([*scale, last])]
        score = band_score(bars=2)
        score = replace(score, parts=(replace(score.parts[-1], notes=tuple(notes)),))
        reader = KeyReader(profile=Profile.TEMPERLEY, hears_ending=True)
        assert reader.read(sheets.from_score(score)) == expected


def test_relative_keys_share_their_notes() -> None:
    c_major, a_minor = HeardKey(tonic=0, is_minor=False), HeardKey(tonic=9, is_minor=True)
    assert c_major.relative == a_minor
    assert a_minor.relative == c_major
    assert a_minor in c_major.same_signature


def test_drums_alone_have_no_key() -> None:
    score = band_score(bars=4)
    drums = replace(score, parts=score.parts[:1])
    assert keys.READERS[0].read(sheets.from_score(drums)) is None


def _transposed(score: Score, semitones: int) -> Score:
    def moved(part: Part) -> Part:
        if part.is_drums:
            return part
        return replace(part, notes=tuple(replace(note, pitch=note.pitch + semitones) for note in part.notes))

    return replace(score, parts=tuple(map(moved, score.parts)))
