"""A song between two: at either end it is that song; between, phrases and players of both, nearer as the dial says."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import pairwise

import pytest

from generation.brief import Brief, Mood
from generation.edit import aligning, blend, crossing, repitching
from generation.edit.crossing import Place
from generation.edit.draft import Plan
from generation.edit.edits import Blend
from generation.edit.source import Source
from generation.errors import EditError
from generation.lexicon.instruments import GENERAL_MIDI
from generation.score import Note, Role, Score, Section
from generation.theory import Chord, Key, Meter
from tests.support.scores import band_score

FIRST = band_score(roles=(Role.DRUMS, Role.BASS, Role.CHORDS, Role.LEAD))
SECOND = replace(
    band_score(bars=24, bpm=150, meter=Meter(3, 4), roles=(Role.BASS, Role.PAD, Role.ARPEGGIO, Role.LEAD)),
    key=Key("D", "minor"),
)
BRIEF = Brief(style="pop", mood=Mood(0.4, 0.2), bpm=96, meter=FIRST.meter, key=FIRST.key, band=(), bars=16)
SAD = replace(BRIEF, style="waltz", mood=Mood(-0.4, -0.2))


def planned(amount: float, first: Score = FIRST, second: Score = SECOND, seed: int = 1) -> Plan:
    return blend.plan(Blend(amount=amount), [Source.of(first, BRIEF), Source.of(second, SAD)], seed)


def blended(amount: float, seed: int = 1) -> Score:
    plan = planned(amount, seed=seed)
    assert plan.draft.is_whole
    return plan.draft.score


def alike(one: Score, other: Score) -> float:
    """How much of what they play in their bars, above the tonic, two songs share."""
    mine, theirs = _habits(one), _habits(other)
    return sum(min(share, theirs.get(habit, 0.0)) for habit, share in mine.items())


def _habits(score: Score) -> dict[tuple[Role, int, int], float]:
    length = score.meter.bar_ticks
    counted = Counter(
        (part.role, note.onset % length, (note.pitch - score.key.pitch_class) % 12)
        for part in score.parts
        for note in part.notes
    )
    return {habit: count / counted.total() for habit, count in counted.items()}


def test_either_end_is_the_song_itself() -> None:
    assert (planned(0).draft.score, planned(0).brief.style) == (FIRST, "pop")
    assert (planned(1).draft.score, planned(1).brief.style) == (SECOND, "waltz")


@pytest.mark.parametrize("seed", range(4))
def test_the_frame_is_the_nearer_songs_and_the_tempo_lies_between(seed: int) -> None:
    for amount, near in ((0.3, FIRST), (0.5, FIRST), (0.7, SECOND)):
        song = blended(amount, seed)
        assert (song.meter, song.key, len(song.bars)) == (near.meter, near.key, len(near.bars))
        assert [bar.section for bar in song.bars] == [bar.section for bar in near.bars]
        assert FIRST.bpm < song.bpm < SECOND.bpm


@pytest.mark.parametrize("seed", range(4))
def test_the_farther_the_dial_the_nearer_the_second_song(seed: int) -> None:
    shares = [alike(blended(amount, seed), SECOND) for amount in (0.0, 0.25, 0.75, 1.0)]
    assert min(shares[2:]) > max(shares[:2])
    assert shares[3] == pytest.approx(1)


@pytest.mark.parametrize("amount", [0.2, 0.5, 0.8])
def test_everybody_plays_what_can_be_played(amount: float) -> None:
    song = blended(amount)
    assert any(part.role in (Role.CHORDS, Role.PAD, Role.ARPEGGIO) for part in song.parts), "somebody has the harmony"
    for part in song.parts:
        keys: dict[int, int] = {}
        for note in part.notes:
            assert keys.get(note.pitch, 0) <= note.onset, "no key is struck while it is held"
            keys[note.pitch] = note.end
        instrument = GENERAL_MIDI[part.program]
        assert part.is_drums or all(instrument.low <= note.pitch <= instrument.high for note in part.notes)


def test_the_brief_lies_between() -> None:
    plan = planned(0.25)
    assert plan.brief.mood == Mood(0.2, 0.1)
    assert plan.brief.style == "pop"
    assert [seat.role for seat in plan.brief.band] == [part.role for part in plan.draft.score.parts]


def test_a_song_of_no_notes() -> None:
    silent = replace(FIRST, parts=tuple(replace(part, notes=()) for part in FIRST.parts))
    with pytest.raises(EditError) as refused:
        planned(0.5, second=silent)
    assert refused.value.code == "nothing_played"


# What passes


def test_what_has_passed_stays_passed() -> None:
    weights = crossing.weights(FIRST, SECOND)
    for seed in range(5):
        sets = [crossing.passed(weights, amount / 10, seed) for amount in range(11)]
        assert all(one <= other for one, other in pairwise(sets))
        assert (sets[0], sets[10]) == (frozenset(), frozenset(weights))
        half = sum(weights[share] for share in sets[5]) / sum(weights.values())
        assert 0.3 < half < 0.7


def test_tune_and_harmony_weigh_as_much_as_a_band() -> None:
    weights = crossing.weights(FIRST, SECOND)
    places = sum(weight for share, weight in weights.items() if isinstance(share, Place))
    assert places == pytest.approx(8)
    assert sum(weights.values()) - places == pytest.approx(len(FIRST.parts) + len(SECOND.parts))


def test_phrases_stand_for_phrases_of_their_place() -> None:
    bars = crossing.counterparts(FIRST, SECOND)
    assert len(bars) == len(FIRST.bars)
    sections = [(FIRST.bars[bar].section, SECOND.bars[other].section) for bar, other in enumerate(bars)]
    assert all(one is other for one, other in sections)
    plain = replace(SECOND, bars=tuple(replace(bar, section=Section.A) for bar in SECOND.bars))
    assert max(crossing.counterparts(FIRST, plain)) < len(plain.bars)


# Side by side


def test_a_song_is_brought_into_anothers_key_and_meter() -> None:
    major = replace(FIRST, key=Key("A", "major"))
    moved = aligning.aligned(SECOND, major)
    assert (moved.key, moved.meter) == (major.key, major.meter)
    assert moved.bpm == SECOND.bpm
    assert [len(part.notes) for part in moved.parts] == [len(part.notes) for part in SECOND.parts]
    assert aligning.aligned(SECOND, SECOND) == SECOND


C_MAJOR, A_MINOR, G_SEVENTH = Chord(0, "maj"), Chord(9, "min"), Chord(7, "7")


def over(pitches: list[int], new: Chord, *, by_member: bool = False) -> list[int]:
    notes = [Note(0, pitch, 24, 80) for pitch in pitches]
    moved = repitching.over(notes, C_MAJOR, new, Key("C", "major"), by_member=by_member)
    return [note.pitch for note in moved]


def test_chords_move_as_little_as_they_can() -> None:
    assert over([60, 64, 67], A_MINOR) == [60, 64, 69]
    assert over([60, 64, 67], G_SEVENTH) == [59, 65, 67]
    assert over([60, 64, 67], C_MAJOR) == [60, 64, 67]


def test_a_bass_goes_from_root_to_root() -> None:
    assert [pitch % 12 for pitch in over([36, 43], A_MINOR, by_member=True)] == [9, 4]


def test_passing_notes_stay_in_the_scale() -> None:
    for pitch in range(48, 72):
        (moved,) = over([pitch], G_SEVENTH)
        assert moved % 12 in Key("C", "major").scale
        assert abs(moved - pitch) <= 4
