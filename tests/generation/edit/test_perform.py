"""Every edit keeps what it has to, note for note, whatever the network says: shown with random weights.

Songs are our own, of any kind, and a foreign one, whose notes no token can say exactly.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from generation.brief import Brief
from generation.compose import Composer
from generation.edit import melody, perform
from generation.edit.draft import Draft, Plan
from generation.edit.edits import Blend, Edit, Extend, Infill, Restyle, Vary
from generation.edit.source import Source
from generation.errors import EditError
from generation.lexicon.styles import STYLES
from generation.novelty import Index
from generation.preview import Preview
from generation.sampling import Sampling
from generation.score import Role, Score, Section
from tests.support.briefs import simple_brief, tiny_composer
from tests.support.editing import ONE, edited, foreign, moved, notes_in, own, without
from tests.support.scores import band_score


@pytest.fixture(scope="module")
def composer() -> Composer:
    return tiny_composer()


@pytest.fixture(scope="module", params=[*range(6), "foreign"])
def song(request: pytest.FixtureRequest, composer: Composer) -> Source:
    return foreign(3) if request.param == "foreign" else own(composer, request.param)


def _same_frame(score: Score, other: Score) -> bool:
    return (score.bpm, score.meter, score.key, len(score.bars)) == (other.bpm, other.meter, other.key, len(other.bars))


# Infill


@pytest.mark.parametrize(("first", "last"), [(1, 2), (2, 4), (4, 4)])
def test_infill_changes_its_bars_and_no_others(composer: Composer, song: Source, first: int, last: int) -> None:
    done = edited(composer, Infill(first=first, last=last), song).score
    outside = set(range(len(song.score.bars))) - set(range(first - 1, last))
    assert notes_in(done, outside) == notes_in(song.score, outside)
    assert notes_in(done, range(first - 1, last)) != notes_in(song.score, range(first - 1, last))
    assert done.bars == song.score.bars
    assert _same_frame(done, song.score)


def test_infill_of_a_part_leaves_the_others_alone(composer: Composer, song: Source) -> None:
    role = song.score.parts[-1].role
    done = edited(composer, Infill(first=2, last=3, roles=(role,)), song).score
    others = [part.role for part in song.score.parts if part.role is not role]
    assert notes_in(done, roles=others) == notes_in(song.score, roles=others)
    assert notes_in(done, {1, 2}, roles=[role]) != notes_in(song.score, {1, 2}, roles=[role])
    assert notes_in(done, {1, 2}, roles=[role]), "who is asked for plays"


def test_infill_to_the_end_holds_the_last_notes(composer: Composer) -> None:
    song = own(composer, 5)
    bars = len(song.score.bars)
    done = edited(composer, Infill(first=bars - 1, last=bars), song).score
    start = (bars - 1) * done.meter.bar_ticks
    last = [note for part in done.parts if not part.is_drums for note in part.notes if note.onset >= start]
    assert last
    assert all(note.onset == start for note in last)


def test_infill_refuses_bars_and_parts_that_are_not_there(composer: Composer) -> None:
    song = own(composer, 0)  # seven bars
    with pytest.raises(EditError) as refused:
        edited(composer, Infill(first=5, last=8), song)
    assert refused.value.code == "no_such_bars_here"
    assert refused.value.values == {"bars": 7, "first": 5, "last": 8}
    with pytest.raises(EditError, match="Nobody plays the part pad"):
        edited(composer, Infill(first=1, last=2, roles=(Role.PAD,)), song)


# Extend


@pytest.mark.parametrize("more", [None, 1, 12])
def test_extend_keeps_the_song_and_its_ending(composer: Composer, song: Source, more: int | None) -> None:
    score = song.score
    done = edited(composer, Extend(bars=more), song).score
    added = len(done.bars) - len(score.bars)
    assert added == more or (more is None and added % 4 == 0 and added >= len(score.bars) / 3)
    coda = [number for number, bar in enumerate(score.bars) if bar.section is Section.OUTRO]
    ending = coda[0] if coda else len(score.bars) - 1
    assert notes_in(done, range(ending)) == notes_in(score, range(ending))
    tail = range(ending, len(score.bars))
    later = notes_in(done, range(ending + added, len(done.bars)))
    assert later == moved(notes_in(score, tail), added * score.meter.bar_ticks)
    assert (*done.bars[:ending], *done.bars[ending + added :]) == score.bars
    new = range(ending, ending + added)
    assert {note.onset // done.meter.bar_ticks for _, note in notes_in(done, new)} == set(new)
    assert all(done.bars[bar].chord is not None for bar in new)


def test_a_section_that_comes_again_has_its_tune_to_the_note(composer: Composer) -> None:
    song = foreign(0, bars=16)  # two bars each: intro A A B B A A outro, so A comes next but one
    length = song.score.meter.bar_ticks
    plan = perform.planned(Extend(bars=24), [song], 1)
    done = asyncio.run(perform.carry_out(composer, plan, seed=1, sampling=ONE)).score
    returning = [
        (bar, planned.returns_to)
        for bar, planned in enumerate(plan.draft.form[14:38], 14)
        if planned.recalls_tune and planned.returns_to is not None and planned.returns_to < 14
    ]
    assert returning
    for bar, origin in returning:
        tune = notes_in(song.score, {origin}, roles=[Role.LEAD])
        assert notes_in(done, {bar}, roles=[Role.LEAD]) == moved(tune, (bar - origin) * length)
        assert done.bars[bar].chord == song.score.bars[origin].chord


def test_no_song_is_extended_beyond_the_longest(composer: Composer) -> None:
    song = foreign(0, bars=156)
    with pytest.raises(EditError) as refused:
        edited(composer, Extend(bars=8), song)
    assert refused.value.code == "longest_already"
    assert len(perform.planned(Extend(), [song], 1).draft.score.bars) == 160


# Restyle


@pytest.mark.parametrize("style", ["waltz", "techno", "classical"])
def test_restyle_keeps_tune_and_chords(composer: Composer, song: Source, style: str) -> None:
    done = edited(composer, Restyle(style=style), replace(song, style_is_known=False))
    lead, tune = done.score.part(Role.LEAD), melody.of(song.score)
    assert lead is not None
    assert tune is not None
    assert lead.notes == tune.notes
    known = [bar for bar in song.score.bars if bar.chord is not None]
    assert [bar for bar, old in zip(done.score.bars, song.score.bars, strict=True) if old.chord is not None] == known
    slow, _, fast = STYLES[style].bpm
    assert slow <= done.score.bpm <= fast
    assert (done.brief.style, done.brief.bars) == (style, len(song.score.bars))
    assert {part.role for part in done.score.parts if part.role is not Role.LEAD} <= set(STYLES[style].band)


def test_restyle_needs_another_style_and_a_tune(composer: Composer) -> None:
    song = own(composer, 1)
    with pytest.raises(EditError, match="already"):
        edited(composer, Restyle(style=song.brief.style), song)
    drums = band_score(roles=(Role.DRUMS,))
    with pytest.raises(EditError, match="no tune"):
        edited(composer, Restyle(style="rock"), Source.of(drums, simple_brief()))


# Vary


def test_a_variation_of_nothing_is_the_song(composer: Composer, song: Source) -> None:
    done = edited(composer, Vary(amount=0), song)
    assert done.score == song.score
    assert done.composition is None


def test_a_farther_variation_composes_all_that_a_nearer_one_does(song: Source) -> None:
    before: dict[Role, frozenset[int]] = {}
    for amount in (0.0, 0.05, 0.3, 0.6, 1.0):
        free = perform.planned(Vary(amount=amount), [song], 7).draft.free
        assert all(bars <= free[role] for role, bars in before.items())
        assert bool(free) == (amount > 0)
        before = dict(free)
    sounding = {
        (part.role, note.onset // song.score.meter.bar_ticks) for part in song.score.parts for note in part.notes
    }
    assert {(role, bar) for role, bars in before.items() for bar in bars} >= sounding


@pytest.mark.parametrize("amount", [0.2, 1.0])
def test_a_variation_keeps_form_tempo_key_and_whatever_is_not_composed(
    composer: Composer, song: Source, amount: float
) -> None:
    plan = perform.planned(Vary(amount=amount), [song], 1)
    done = edited(composer, Vary(amount=amount), song).score
    assert _same_frame(done, song.score)
    assert [bar.section for bar in done.bars] == [bar.section for bar in song.score.bars]
    for part in song.score.parts:
        kept = set(range(len(song.score.bars))) - plan.draft.free.get(part.role, frozenset())
        assert notes_in(done, kept, roles=[part.role]) == notes_in(song.score, kept, roles=[part.role])
    assert notes_in(done) != notes_in(song.score)


# All of them

EDITS: tuple[Edit, ...] = (Infill(first=2, last=4), Extend(bars=4), Restyle(style="techno"), Vary(amount=0.5))


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.verb)
def test_the_same_edit_of_the_same_song_is_the_same_song(composer: Composer, edit: Edit) -> None:
    song, three = foreign(1), Sampling(takes=3, guidance=2)
    first, second = (edited(composer, edit, song, seed=5, sampling=three) for _ in range(2))
    assert first == second
    assert edited(composer, edit, song, seed=6, sampling=three).score != first.score


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.verb)
def test_the_brief_and_the_composition_are_of_what_came_out(composer: Composer, edit: Edit) -> None:
    done = edited(composer, edit, foreign(2))
    score, brief = done.score, done.brief
    assert brief == Source.of(score, brief).brief
    assert Brief.from_json(brief.to_json()) == replace(brief, heard=())
    assert done.composition is not None
    assert done.composition.score == score


def test_an_edit_takes_as_many_songs_as_it_takes(composer: Composer) -> None:
    with pytest.raises(ValueError, match="blend takes 2 songs, not 1"):
        edited(composer, Blend(), own(composer, 0))


def test_only_a_tune_that_is_composed_has_to_be_new(composer: Composer) -> None:
    """A song whose tune is known already, as a folk song's is, can be edited all the same."""
    song = foreign(1)
    tune = song.score.part(Role.LEAD)
    assert tune is not None
    wary = Composer(composer.engine, "wary", Index.of([tune.notes]))
    assert wary.index.longest_run(tune.notes) > 20
    done = edited(wary, Restyle(style="techno"), song)
    assert done.composition is not None
    assert done.composition.takes[0].shared_run == 0


def test_a_preview_hears_what_is_composed(composer: Composer) -> None:
    song = own(composer, 3)
    plan = perform.planned(Extend(bars=4), [song], 1)

    async def bars() -> tuple[int, list[int]]:
        preview, counted = Preview(plan.brief), list[int]()
        await perform.carry_out(composer, plan, seed=1, sampling=ONE, preview=preview, on_bar=counted.append)
        heard = 0
        while await preview.next() is not None:
            heard += 1
        return heard, counted

    heard, counted = asyncio.run(bars())
    assert heard == len(plan.draft.score.bars) == counted[-1]


def test_a_hole_in_which_nothing_may_sound_leaves_the_song_as_it_is(composer: Composer) -> None:
    """No take has anything to choose, and nobody waits for ever."""
    song = own(composer, 3)
    form = tuple(replace(bar, returns_to=0, recalls_tune=True) for bar in perform.planned(Vary(), [song], 1).draft.form)
    silent = without(song.score, Role.LEAD)
    draft = Draft.of(silent, free={Role.LEAD: range(2, 4)}, form=form)
    with pytest.raises(EditError) as refused:
        asyncio.run(perform.carry_out(composer, Plan(song.brief, draft), seed=1, sampling=ONE))
    assert refused.value.code == "nothing_changed"


def test_a_long_song_is_edited_near_its_end(composer: Composer) -> None:
    """What the network cannot have read is let go; what stays, stays all the same."""
    song = foreign(0, bars=120)
    done = edited(composer, Infill(first=100, last=101), song).score
    outside = set(range(120)) - {99, 100}
    assert notes_in(done, outside) == notes_in(song.score, outside)
    assert notes_in(done, {99, 100}) != notes_in(song.score, {99, 100})
