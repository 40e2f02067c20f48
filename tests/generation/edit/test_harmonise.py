"""A melody gets chords and a band: the tune stays to the note, everybody else is new."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generation.brief import Mood
from generation.compose import Composer
from generation.edit import harmonise
from generation.edit.edits import Harmonise
from generation.edit.source import Source
from generation.errors import EditError
from generation.imports import brief_of
from generation.lexicon.styles import STYLES
from generation.score import Bar, Part, Role, Score, Section
from generation.theory import Chord, Key, Meter
from tests.support.briefs import tiny_composer
from tests.support.editing import edited, own
from tests.support.twinkle import notes

FLUTE = 73


@pytest.fixture(scope="module")
def composer() -> Composer:
    return tiny_composer()


def bare_tune(role: Role = Role.LEAD) -> Source:
    """Twelve bars of one part, with no chords."""
    score = Score(
        bpm=100,
        meter=Meter(4, 4),
        key=Key("G", "major"),
        bars=(Bar(None, Section.A),) * 12,
        parts=(Part(role=role, program=FLUTE, notes=notes(low=67)),),
    )
    return Source.of(score, brief_of(score))


@pytest.mark.parametrize(("style", "role"), [("swing", Role.LEAD), ("march", Role.CHORDS)])
def test_a_tune_alone_becomes_a_song(composer: Composer, style: str, role: Role) -> None:
    song = bare_tune(role)
    done = edited(composer, Harmonise(style=style), song)
    lead = done.score.part(Role.LEAD)
    assert lead is not None
    assert lead.notes == song.score.parts[0].notes
    assert all(bar.chord is not None for bar in done.score.bars)
    roots = [bar.chord.root for bar in done.score.bars if bar.chord]
    assert roots[0] == roots[-1] == song.score.key.pitch_class
    assert {0, 2} <= {*roots}, "the tune wants the fourth and the fifth degree"
    assert done.brief.style == style
    others = [part for part in done.score.parts if part.role is not Role.LEAD]
    assert others
    assert all(part.notes for part in others)
    assert {part.role for part in others} <= set(STYLES[style].band)


def test_what_played_under_the_tune_makes_room(composer: Composer) -> None:
    song = own(composer, 2)
    plan = harmonise.plan(Harmonise(style="waltz"), [song], 1)
    assert all(not part.notes for part in plan.draft.score.parts if part.role is not Role.LEAD)


def test_chords_that_the_song_was_asked_for_hold_no_longer(composer: Composer) -> None:
    song = own(composer, 2)
    asked = (Chord(1, "aug"), Chord(6, "dim"))
    bars = tuple(replace(bar, chord=asked[number % 2]) for number, bar in enumerate(song.score.bars))
    given = Source.of(replace(song.score, bars=bars), replace(song.brief, chords=asked, mood=Mood(0, 0)))
    assert given.brief.chords == asked
    plan = harmonise.plan(Harmonise(style="waltz"), [given], 1)
    assert plan.brief.chords == ()
    assert asked[0] not in {bar.chord for bar in plan.draft.score.bars}


def test_drums_alone_have_no_tune() -> None:
    song = bare_tune(Role.DRUMS)
    with pytest.raises(EditError) as refused:
        harmonise.plan(Harmonise(style="pop"), [song], 1)
    assert refused.value.code == "no_melody"
