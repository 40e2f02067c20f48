"""The same tune over other chords: as many as the dial says, and only what plays over these is new."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest

from generation.compose import Composer
from generation.edit import reharmonise
from generation.edit.edits import Reharmonise
from generation.edit.source import Source
from generation.errors import EditError
from generation.score import Note, Part, Role, Score
from tests.support.briefs import simple_brief, tiny_composer
from tests.support.editing import edited, notes_in, own
from tests.support.scores import band_score

DIALS = (0.0, 0.25, 0.5, 0.75, 1.0)


@pytest.fixture(scope="module")
def composer() -> Composer:
    return tiny_composer()


def song(**options: object) -> Source:
    score = band_score(**options)  # type: ignore[arg-type]
    return Source.of(score, simple_brief())


def chords(score: Score) -> list[object]:
    return [bar.chord for bar in score.bars]


def changed(before: Score, after: Score) -> set[int]:
    return {bar for bar, (one, other) in enumerate(zip(chords(before), chords(after), strict=True)) if one != other}


def planned(source: Source, amount: float, seed: int = 1) -> Score:
    return reharmonise.plan(Reharmonise(amount=amount), [source], seed).draft.score


def test_tune_and_drums_stay_and_so_do_bars_whose_chord_does(composer: Composer) -> None:
    source = own(composer, 5)
    done = edited(composer, Reharmonise(amount=0.4), source).score
    bars = changed(source.score, done)
    assert 0 < len(bars) < len(source.score.bars)
    for role in (Role.LEAD, Role.DRUMS):
        assert notes_in(done, roles=[role]) == notes_in(source.score, roles=[role])
    far = {bar for bar in range(len(done.bars)) if bar not in bars and bar + 1 not in bars}
    length = done.meter.bar_ticks
    held = {role for role, note in notes_in(source.score) if note.duration > length}
    roles = [part.role for part in done.parts if part.role not in held]
    assert notes_in(done, far, roles=roles) == notes_in(source.score, far, roles=roles)
    players = [part.role for part in done.parts if part.role not in (Role.LEAD, Role.DRUMS)]
    assert notes_in(done, bars, roles=players) != notes_in(source.score, bars, roles=players)


def test_the_farther_the_dial_the_more_chords_are_others() -> None:
    found = [changed(song().score, planned(song(), amount)) for amount in DIALS]
    assert found[0] == set()
    assert all(one < other for one, other in itertools.pairwise(found))
    assert len(found[-1]) > 10


def test_what_a_little_changes_is_so_when_much_is_changed() -> None:
    little, much = planned(song(), 0.25), planned(song(), 1.0)
    bars = changed(song().score, little)
    assert [little.bars[bar] for bar in bars] == [much.bars[bar] for bar in bars]


def test_the_song_comes_home_where_it_did() -> None:
    assert all(planned(song(), 1.0, seed).bars[-1] == song().score.bars[-1] for seed in range(3))


def test_new_chords_have_other_roots() -> None:
    for before, after in zip(song().score.bars, planned(song(), 1.0).bars, strict=True):
        assert before.chord is not None
        assert after.chord is not None
        assert before == after or before.chord.root != after.chord.root


def test_another_seed_finds_others() -> None:
    assert len({tuple(chords(planned(song(), 1.0, seed))) for seed in range(4)}) == 4


def test_nothing_is_done_at_the_dials_end(composer: Composer) -> None:
    source = own(composer, 1)
    done = edited(composer, Reharmonise(amount=0), source)
    assert (done.score, done.composition) == (source.score, None)


def test_a_note_that_rings_on_into_a_new_chord_is_composed_anew() -> None:
    source = song(roles=(Role.BASS, Role.PAD, Role.LEAD))
    length = source.score.meter.bar_ticks
    long = tuple(Note(bar * length, 55, 2 * length, 70) for bar in range(0, 16, 2))
    parts = tuple(replace(part, notes=long) if part.role is Role.PAD else part for part in source.score.parts)
    held = replace(source, score=replace(source.score, parts=parts))
    draft = reharmonise.plan(Reharmonise(amount=0.3), [held], 1).draft
    bars = changed(held.score, draft.score)
    assert draft.free[Role.BASS] == bars, "a bass that is let go before the bar line stays"
    assert draft.free[Role.PAD] == bars | {bar - 1 for bar in bars if bar % 2}


def test_who_is_silent_in_a_bar_stays_so() -> None:
    source = song(roles=(Role.BASS, Role.PAD, Role.LEAD))
    early = tuple(note for note in source.score.parts[1].notes if note.onset < 4 * source.score.meter.bar_ticks)
    parts = tuple(replace(part, notes=early) if part.role is Role.PAD else part for part in source.score.parts)
    draft = reharmonise.plan(
        Reharmonise(amount=1), [replace(source, score=replace(source.score, parts=parts))], 1
    ).draft
    assert max(draft.free[Role.PAD]) < 4 < max(draft.free[Role.BASS])


def test_a_tune_on_top_of_chords_is_kept_and_the_chords_are_not() -> None:
    source = song(roles=(Role.CHORDS,))
    tune = tuple(Note(24 * n, 84 + n % 5, 24, 90) for n in range(64))
    both = tuple(sorted([*source.score.parts[0].notes, *tune]))
    piano = Source.of(replace(source.score, parts=(Part(role=Role.CHORDS, program=0, notes=both),)), source.brief)
    draft = reharmonise.plan(Reharmonise(amount=0.5), [piano], 1).draft
    lead = draft.score.part(Role.LEAD)
    assert lead is not None
    assert set(tune) <= set(lead.notes)
    assert draft.free.keys() == {Role.CHORDS}


def test_drums_alone_have_no_tune() -> None:
    with pytest.raises(EditError) as refused:
        planned(song(roles=(Role.DRUMS,)), 0.5)
    assert refused.value.code == "no_melody"
