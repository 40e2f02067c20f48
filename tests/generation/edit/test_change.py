"""What words ask for, done to the notes: what was asked changes, and nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generation import analysis
from generation.brief import Brief, Mood
from generation.edit import change, melody
from generation.edit.draft import Draft, Plan
from generation.edit.edits import Change
from generation.edit.source import Source
from generation.errors import EditError, PromptError
from generation.lexicon.styles import STYLES
from generation.score import Part, Role, Score
from generation.theory import Chord, Key, Meter
from tests.support.scores import band_score

ROLES = (Role.DRUMS, Role.BASS, Role.CHORDS, Role.PAD, Role.LEAD)
SONG = band_score(roles=ROLES)
BRIEF = Brief(style="pop", mood=Mood(0.2, 0.2), bpm=96, meter=SONG.meter, key=SONG.key, band=(), bars=16)
PIANO, STRINGS, FLUTE = 0, 48, 73


def planned(words: str, *, score: Score = SONG, brief: Brief = BRIEF) -> Plan:
    return change.plan(Change(words=words), [Source.of(score, brief)], 1)


def changed(words: str) -> Score:
    """The song after a change for which nothing has to be composed."""
    plan = planned(words)
    assert plan.draft.is_whole
    return plan.draft.score


def without(score: Score, role: Role) -> tuple[Part, ...]:
    return tuple(part for part in score.parts if part.role is not role)


def free(draft: Draft) -> dict[Role, list[int]]:
    return {role: sorted(bars) for role, bars in draft.free.items()}


ALL_BARS = list(range(16))

# What needs no composing


@pytest.mark.parametrize(
    ("words", "bpm"), [("slower", 81), ("twice as fast", 192), ("120 bpm", 120), ("langsamer", 81)]
)
def test_another_tempo_has_the_same_notes(words: str, bpm: int) -> None:
    assert changed(words) == replace(SONG, bpm=bpm)


def test_a_tempo_that_is_not_asked_for_stays_exact() -> None:
    odd = replace(SONG, bpm=96.4)
    assert planned("no drums", score=odd).draft.score.bpm == 96.4


@pytest.mark.parametrize(
    ("words", "key", "semitones"),
    [
        ("up a tone", "E minor", 2),
        ("in G minor", "G minor", 5),
        ("in A minor", "A minor", -5),
        ("lower", "C minor", -2),
    ],
)
def test_another_key_transposes(words: str, key: str, semitones: int) -> None:
    song = changed(words)
    assert str(song.key) == key
    for role in (Role.CHORDS, Role.PAD):
        before, after = SONG.part(role), song.part(role)
        assert before is not None
        assert after is not None
        assert [note.pitch for note in after.notes] == [note.pitch + semitones for note in before.notes]
    assert song.part(Role.DRUMS) == SONG.part(Role.DRUMS)


def test_an_octave_is_a_change_of_a_song() -> None:
    chords, before = changed("an octave higher").part(Role.CHORDS), SONG.part(Role.CHORDS)
    assert chords is not None
    assert before is not None
    assert [note.pitch for note in chords.notes] == [note.pitch + 12 for note in before.notes]


def test_another_mode_moves_the_degrees() -> None:
    song = changed("in D major")
    assert song.key == Key("D", "major")
    assert [bar.chord.quality for bar in song.bars[:4] if bar.chord] == ["maj", "min", "min", "dim"]
    assert analysis.mood(song).valence > analysis.mood(SONG).valence + 0.2
    relative = changed("in F major")
    assert relative.key == Key("F", "major")
    assert [bar.chord.root for bar in relative.bars[:1] if bar.chord] == [5], "its tonic is the tonic of the song"


@pytest.mark.parametrize(
    ("words", "mode"), [("happier", "major"), ("fröhlicher", "major"), ("more energetic", "minor")]
)
def test_a_livelier_mood_is_louder_and_faster(words: str, mode: str) -> None:
    song = changed(words)
    assert song.key.mode == mode
    assert song.bpm > SONG.bpm
    before, after = analysis.mood(SONG), analysis.mood(song)
    assert after.arousal > before.arousal
    for old, new in zip(SONG.parts, song.parts, strict=True):
        assert all(note.velocity >= was.velocity for note, was in zip(new.notes, old.notes, strict=True))
        assert [note.onset for note in new.notes] == [note.onset for note in old.notes]


def test_what_was_said_outright_stays_when_the_mood_changes() -> None:
    plan = planned("slower, sadder")
    louder = planned("sadder", brief=plan.brief, score=plan.draft.score)
    assert louder.draft.score.bpm == plan.draft.score.bpm, "the tempo was asked for"


@pytest.mark.parametrize("words", ["no drums", "ohne Schlagzeug", "take out the drums"])
def test_who_goes_leaves_the_others_as_they_are(words: str) -> None:
    assert changed(words) == replace(SONG, parts=without(SONG, Role.DRUMS))


@pytest.mark.parametrize(
    "words", ["strings instead of piano", "Streicher statt Klavier", "把钢琴换成弦乐", "ピアノの代わりにストリングス"]
)
def test_others_play_the_same_notes(words: str) -> None:
    song = changed(words)
    piano, strings = SONG.part(Role.CHORDS), song.part(Role.CHORDS)
    assert piano is not None
    assert strings is not None
    assert strings.program in range(48, 52)
    assert strings.notes == piano.notes
    assert without(song, Role.CHORDS) == without(SONG, Role.CHORDS)


def test_everything_that_is_asked_at_once() -> None:
    song = changed("slower, sadder, strings instead of piano")
    assert song.bpm < SONG.bpm
    assert [part.program in range(48, 52) for part in song.parts] == [False, False, True, True, False]
    assert analysis.mood(song).arousal < analysis.mood(SONG).arousal
    for old, new in zip(SONG.parts, song.parts, strict=True):
        assert [(note.onset, note.pitch) for note in new.notes] == [(note.onset, note.pitch) for note in old.notes]


def test_sparser_leaves_notes_out() -> None:
    song = changed("sparser")
    assert song.part(Role.LEAD) == SONG.part(Role.LEAD)
    assert all(set(new.notes) <= set(old.notes) for old, new in zip(SONG.parts, song.parts, strict=True))
    counts = [sum(len(part.notes) for part in score.parts) for score in (song, SONG)]
    assert counts[0] == pytest.approx(0.7 * counts[1], rel=0.08)


def test_denser_adds_to_what_is_there() -> None:
    song = changed("denser")
    assert song.part(Role.LEAD) == SONG.part(Role.LEAD)
    for old, new in zip(SONG.parts, song.parts, strict=True):
        assert {(n.onset, n.pitch) for n in old.notes} <= {(n.onset, n.pitch) for n in new.notes}
    counts = [sum(len(part.notes) for part in score.parts) for score in (song, SONG)]
    assert counts[0] == pytest.approx(1.4 * counts[1], rel=0.08)


def test_shorter_keeps_beginning_and_ending() -> None:
    assert changed("8 bars shorter").bars == (*SONG.bars[:6], *SONG.bars[14:])


# What has to be composed


def test_who_comes_is_all_that_is_composed() -> None:
    plan = planned("add a flute")
    assert free(plan.draft) == {Role.COUNTER: ALL_BARS}
    assert without(plan.draft.score, Role.COUNTER) == SONG.parts
    assert plan.brief.band[-2].program == FLUTE
    assert plan.draft.notes_a_quarter is not None
    density = sum(len(part.notes) for part in SONG.parts) / 64
    assert density < plan.draft.notes_a_quarter < 1.3 * density, "the others play no more than they did"


def test_longer_keeps_the_song_so_far() -> None:
    plan = planned("8 bars longer, slower")
    assert plan.brief.bars == len(plan.draft.score.bars) == 24
    assert plan.draft.score.bpm == 81
    end = 14 * SONG.meter.bar_ticks
    for before, after in zip(SONG.parts, plan.draft.score.parts, strict=True):
        assert [n for n in after.notes if n.onset < end] == [n for n in before.notes if n.onset < end]
    assert set(free(plan.draft)[Role.BASS]) == set(range(14, 22))


@pytest.mark.parametrize(("words", "style", "lead"), [("as rock", "rock", None), ("as rock with a violin", "rock", 40)])
def test_another_style_keeps_tune_and_chords(words: str, style: str, lead: int | None) -> None:
    plan = planned(words)
    tune, before = plan.draft.score.part(Role.LEAD), SONG.part(Role.LEAD)
    assert tune is not None
    assert before is not None
    assert plan.brief.style == style
    assert tune.program == lead or (lead is None and tune.program in (*STYLES[style].band[Role.LEAD], before.program))
    assert [note.onset for note in tune.notes] == [note.onset for note in before.notes]
    assert [note.pitch % 12 for note in tune.notes] == [note.pitch % 12 for note in before.notes]
    assert plan.draft.score.bars == SONG.bars
    assert Role.LEAD not in plan.draft.free
    assert [remark.code for remark in plan.brief.remarks] == ["edit_band_anew"]
    assert set(plan.draft.free) == {part.role for part in plan.draft.score.parts} - {Role.LEAD}


@pytest.mark.parametrize("words", ["in 3/4", "as a waltz"])
def test_another_meter_keeps_chords_and_the_tunes_pitches(words: str) -> None:
    plan = planned(words)
    tune, before = plan.draft.score.part(Role.LEAD), SONG.part(Role.LEAD)
    assert tune is not None
    assert before is not None
    assert plan.brief.meter == plan.draft.score.meter == Meter(3, 4)
    assert [note.pitch for note in tune.notes] == [note.pitch for note in before.notes]
    assert plan.draft.score.bars == SONG.bars


def test_given_chords_change_what_plays_where_they_are_new() -> None:
    plan = planned("chords: Dm C F Bb")
    chords = [Chord(2, "min"), Chord(0, "maj"), Chord(5, "maj"), Chord(10, "maj")] * 4
    assert [bar.chord for bar in plan.draft.score.bars] == chords
    new = [number for number, bar in enumerate(SONG.bars) if bar.chord != chords[number]]
    assert free(plan.draft)[Role.BASS] == free(plan.draft)[Role.CHORDS] == new
    assert set(plan.draft.free.get(Role.LEAD, ())) < set(new), "the tune stays where it fits"
    assert plan.draft.score.part(Role.DRUMS) == SONG.part(Role.DRUMS)
    assert plan.brief.chords == tuple(chords[:4])


def test_a_tune_that_no_lead_plays_is_kept_too() -> None:
    duo = band_score(roles=(Role.BASS, Role.CHORDS))
    plan = planned("as rock", score=duo)
    tune, before = plan.draft.score.part(Role.LEAD), melody.of(duo)
    assert tune is not None
    assert before is not None
    assert [note.onset for note in tune.notes] == [note.onset for note in before.notes]


# What cannot be done


@pytest.mark.parametrize("words", ["", "purple monkey", "in D minor", "96 bpm"])
def test_words_that_change_nothing(words: str) -> None:
    with pytest.raises(PromptError):
        planned(words)


def test_a_style_for_drums_alone() -> None:
    with pytest.raises(EditError) as refused:
        planned("as rock", score=band_score(roles=(Role.DRUMS,)))
    assert refused.value.code == "no_melody"


def test_the_brief_says_what_the_song_is() -> None:
    for words in ("slower", "in A major", "no drums", "strings instead of piano", "shorter", "add a flute", "in 3/4"):
        plan = planned(words)
        score = plan.draft.score
        assert (plan.brief.bars, plan.brief.meter, plan.brief.key) == (len(score.bars), score.meter, score.key)
        assert [(seat.role, seat.program) for seat in plan.brief.band] == [(p.role, p.program) for p in score.parts]
