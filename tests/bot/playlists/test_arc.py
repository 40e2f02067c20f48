"""The order of a playlist: the best there is, and what is good about it."""

import itertools
import random

import numpy as np
import pytest

from bot.playlists import arc
from bot.playlists.arc import Colour
from generation.brief import Brief
from tests.support.plain import BRIEF

CHANCE = random.Random(7)


def colour(energy: float = 0.0, fifths: int = 0, bpm: float = 100.0, *, is_minor: bool = False) -> Colour:
    return Colour(energy=energy, fifths=fifths, is_minor=is_minor, bpm=bpm)


def songs(number: int) -> list[Colour]:
    return [
        colour(CHANCE.uniform(-1, 1), CHANCE.randint(-6, 6), CHANCE.randint(60, 180), is_minor=CHANCE.random() < 0.5)
        for _ in range(number)
    ]


def shuffled(number: int) -> list[int]:
    return CHANCE.sample(range(number), number)


@pytest.mark.parametrize("number", range(1, 8))
def test_no_order_costs_less(number: int):
    for _ in range(3):
        some = songs(number)
        found = arc.order(some)
        assert sorted(found) == [*range(number)]
        least = min(arc.cost(some, places) for places in itertools.permutations(range(number)))
        assert arc.cost(some, found) == pytest.approx(least)


@pytest.mark.parametrize("number", [3, 5, 8, 10])
def test_energy_rises_to_two_thirds_and_falls(number: int):
    some = [colour(energy) for energy in np.linspace(-1, 1, number)]
    energies = [some[place].energy for place in arc.order(CHANCE.sample(some, number))]
    found = [some[place].energy for place in arc.order(some)]
    summit = found.index(max(found))
    assert summit == round((number - 1) * 2 / 3)
    assert found[: summit + 1] == sorted(found[: summit + 1])
    assert found[summit:] == sorted(found[summit:], reverse=True)
    assert sorted(energies) == sorted(found)


def test_the_shape_has_each_height_once():
    for number in range(1, 13):
        assert sorted(arc.shape(number)) == [*range(number)]
        assert arc.shape(number)[round((number - 1) * 2 / 3)] == number - 1


def test_neighbours_are_nearer_in_key_and_tempo_than_by_chance():
    def steps(some: list[Colour], places: list[int]) -> tuple[float, float]:
        pairs = [(some[one], some[other]) for one, other in itertools.pairwise(places)]
        return tuple(np.mean([apart(*pair) for pair in pairs]) for apart in (arc._keys_apart, arc._tempos_apart))

    lists = [songs(10) for _ in range(20)]
    ordered = np.mean([steps(some, arc.order(some)) for some in lists], axis=0)
    by_chance = np.mean([steps(some, shuffled(10)) for some in lists], axis=0)
    assert (ordered < 0.75 * by_chance).all(), (ordered, by_chance)


def test_energies_follow_the_arc_though_keys_and_tempos_pull():
    """Spearman's rank correlation of the energies with the arc's heights, over twenty lists."""
    found = []
    for _ in range(20):
        some = songs(10)
        energies = [some[place].energy for place in arc.order(some)]
        found.append(np.corrcoef(np.argsort(np.argsort(energies)), arc.shape(10))[0, 1])
    assert np.mean(found) > 0.8


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        (colour(fifths=0), colour(fifths=0), 0),
        (colour(fifths=0), colour(fifths=1), 1 / 6),
        (colour(fifths=6), colour(fifths=-6), 0),  # F sharp and G flat
        (colour(fifths=-5), colour(fifths=1), 1),
        (colour(fifths=0), colour(fifths=0, is_minor=True), 0.25),  # C major, A minor
    ],
)
def test_keys_are_apart_as_on_the_circle_of_fifths(one: Colour, other: Colour, apart: float):
    assert arc._keys_apart(one, other) == arc._keys_apart(other, one) == pytest.approx(apart)


def test_the_same_songs_come_in_the_same_order():
    some = songs(10)
    assert arc.order(some) == arc.order(some)


def test_songs_that_are_all_alike_stay_as_they_are_counted():
    assert sorted(arc.order([colour()] * 10)) == [*range(10)]
    assert arc.order([]) == []
    with pytest.raises(ValueError, match="too many"):
        arc.order([colour()] * 13)


def test_a_brief_says_its_colour():
    slow = Colour.of(BRIEF)
    assert (slow.bpm, slow.is_minor, slow.fifths) == (BRIEF.bpm, BRIEF.key.is_minor, BRIEF.key.signature)
    fast = Colour.of(Brief.from_json({**BRIEF.to_json(), "bpm": 2 * BRIEF.bpm}))
    assert fast.energy >= slow.energy
