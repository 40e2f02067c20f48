"""A surprise is drawn from what its asker likes; it is never the same, and says what it was drawn from."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
from numpy.typing import NDArray

from bot.discovery import features, surprise
from bot.discovery.features import TRAITS
from bot.discovery.surprise import CHANCE, Ground, Leanings, Lot
from generation.lexicon.styles import STYLES
from generation.reading import surprises
from generation.reading.surprises import NOTHING_SAID, Aspect, Said, Source

SEEDS = range(60)


def weights(**liked: float) -> NDArray[np.float64]:
    """(COLUMNS,) by the names of traits."""
    found = np.zeros(features.COLUMNS)
    for place, trait in enumerate(TRAITS):
        found[place] = liked.get(trait.name.replace(" ", "_"), 0.0)
    return found


def ground(source: Source = Source.TASTE, *, averse: frozenset[str] = frozenset(), **liked: float) -> Ground:
    mean = weights(**liked)
    return Ground(leanings=Leanings(mean=mean, draw=mean, source=source), averse=averse)


def drawn(where: Ground = CHANCE, said: Said = NOTHING_SAID) -> list[Lot]:
    return [surprise.draw(said, seed, where) for seed in SEEDS]


def sources(lots: list[Lot], aspect: Aspect) -> dict[str, set[Source]]:
    found: dict[str, set[Source]] = {}
    for thing in (thing for lot in lots for thing in lot.things if thing.aspect is aspect):
        found.setdefault(thing.name, set()).add(thing.source)
    return found


def test_the_same_seed_draws_the_same_and_others_do_not():
    for where in (CHANCE, ground(waltz=1.0, happy=-0.3)):
        assert drawn(where) == drawn(where)
        assert len({lot.choices for lot in drawn(where)}) > len(SEEDS) * 0.9


def test_by_chance_every_style_comes_and_nothing_is_claimed():
    lots = [surprise.draw(NOTHING_SAID, seed) for seed in range(800)]
    counts = Counter(lot.choices.style for lot in lots)
    assert set(counts) == set(STYLES)
    assert max(counts.values()) < 4 * 800 / len(STYLES)
    assert {thing.source for lot in lots for thing in lot.things} == {Source.CHANCE}
    assert {thing.aspect for thing in lots[0].things} == set(Aspect)


def test_who_likes_slow_sad_waltzes_with_strings_is_mostly_given_such():
    likes = ground(waltz=0.5, fast=-0.6, happy=-0.5, strings=0.6)
    lots, others = drawn(likes), drawn()

    def share(lots: list[Lot], name: str) -> float:
        return sum(any(thing.name == name for thing in lot.things) for lot in lots) / len(lots)

    assert share(lots, "slow") > 2 * share(others, "slow")
    assert share(lots, "fast") < share(others, "fast") / 2
    assert share(lots, "strings") > 2 * share(others, "strings")
    assert share(lots, "waltz") > share(others, "waltz")
    assert sources(lots, Aspect.TEMPO)["slow"] == {Source.TASTE}
    assert sources(lots, Aspect.BAND)["strings"] == {Source.TASTE}
    assert set.union(*sources(lots, Aspect.MODE).values()) == {Source.CHANCE}  # nothing is known of it
    assert Source.TASTE not in sources(lots, Aspect.MOOD).get("happy", set())


def test_what_a_taste_does_not_like_is_said_to_be_for_a_change():
    lots = [surprise.draw(NOTHING_SAID, seed, ground(techno=1.0, lively=0.5)) for seed in range(200)]
    told = sources(lots, Aspect.STYLE)
    assert told["techno"] == {Source.TASTE}
    assert told.get("lullaby", {Source.CHANGE}) == {Source.CHANGE}


def test_a_guild_s_taste_is_no_member_s():
    lots = drawn(ground(Source.GUILD, techno=1.0, lively=0.5))
    assert {thing.source for lot in lots for thing in lot.things} == {Source.GUILD, Source.CHANCE}


def test_styles_that_are_not_wanted_are_not_drawn():
    averse = frozenset(STYLES) - {"waltz", "polka"}
    assert {lot.choices.style for lot in drawn(ground(averse=averse, techno=3.0))} == {"waltz", "polka"}
    refused = Said(refused_styles=frozenset({"waltz"}))
    assert {lot.choices.style for lot in drawn(Ground(averse=averse), refused)} == {"polka"}
    everything = Ground(averse=frozenset(STYLES))  # of somebody who asks for a song all the same
    assert all(lot.choices.style in STYLES for lot in drawn(everything))


def test_what_was_said_is_not_drawn_and_what_is_drawn_suits_it():
    fast = drawn(CHANCE, surprises.said("fast, no drums"))
    assert {(lot.choices.bpm, "no drums" in (lot.choices.instruments or "")) for lot in fast} == {(None, False)}
    usual = np.mean([STYLES[lot.choices.style or ""].bpm[1] for lot in drawn()])
    assert np.mean([STYLES[lot.choices.style or ""].bpm[1] for lot in fast]) > usual + 10
    violins = drawn(CHANCE, surprises.said("a sad polka with a violin in D minor at 120 bpm"))
    assert {lot.choices for lot in violins} == {surprises.NO_CHOICES}
    assert {lot.things for lot in violins} == {()}


def test_who_is_refused_is_not_drawn():
    said = surprises.said("without strings, without a violin, without a cello")
    names = set(sources(drawn(ground(strings=2.0), said), Aspect.BAND))
    assert not names & {"strings", "violin", "cello"}


def test_who_likes_no_drums_is_given_songs_without():
    quiet = [lot for lot in drawn(ground(drums=-1.0)) if "no drums" in (lot.choices.instruments or "")]
    assert quiet
    assert sources(quiet, Aspect.BAND)["no drums"] == {Source.TASTE}


@pytest.mark.parametrize("where", [CHANCE, ground(waltz=1.0, happy=-0.3, woodwinds=0.5)], ids=["chance", "taste"])
def test_all_that_is_drawn_is_understood_without_a_remark(where: Ground):
    asked = surprises.asked("surprise me")
    assert asked is not None
    for lot in drawn(where):
        brief = surprises.read(asked, lot.choices, lot.things)
        assert (brief.style, brief.bpm, brief.key.mode) == (lot.choices.style, lot.choices.bpm, lot.choices.key)
        assert brief.remarks == ()
        assert all(one.kind.startswith("drawn_") for one in brief.heard)


def test_leanings_that_are_nothing_are_chance():
    assert {thing.source for lot in drawn(ground()) for thing in lot.things} == {Source.CHANCE}
