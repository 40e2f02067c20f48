import pytest

from generation import form
from generation.brief import MAX_BARS, MIN_BARS
from generation.score import Section
from generation.theory import Chord


@pytest.mark.parametrize("bars", range(MIN_BARS, MAX_BARS + 1))
def test_every_length_has_a_form(bars: int) -> None:
    plan = form.plan(bars)
    assert len(plan) == bars
    assert plan[-1].section is Section.OUTRO
    assert any(bar.section is Section.A for bar in plan)
    for index, bar in enumerate(plan):
        if bar.returns_to is not None:
            assert bar.returns_to < index
            assert plan[bar.returns_to].section is bar.section
            assert plan[bar.returns_to].number == bar.number
            assert plan[bar.returns_to].returns_to is None


def test_the_usual_song() -> None:
    sections = [bar.section.value for bar in form.plan(40)]
    assert sections == ["intro"] * 4 + ["a"] * 16 + ["b"] * 8 + ["a"] * 8 + ["outro"] * 4


@pytest.mark.parametrize(
    ("roots", "period"),
    [((), 8), ((0, 9, 5, 7), 8), ((0, 0, 0, 0, 5, 5, 0, 0, 7, 5, 0, 7), 12), ((0, 5, 7), 12), ((0, 2, 4, 5, 7), 8)],
)
def test_sections_are_as_long_as_their_chords_take_to_come_back(roots: tuple[int, ...], period: int) -> None:
    chords = [Chord(root, "maj") for root in roots]
    assert form.period(chords, 32) == period
    whole = [chords[bar % len(chords)] for bar in range(31)] if chords else []
    assert form.period([*whole, Chord(0, "min")] if chords else [], 32) == period  # whatever the last bar is


def test_a_chorus_of_the_blues_returns_whole() -> None:
    plan = form.plan(36, period=12)
    assert [bar.section.value for bar in plan] == ["intro"] * 4 + ["a"] * 24 + ["b"] * 4 + ["outro"] * 4
    assert [bar.returns_to for bar in plan[16:28]] == list(range(4, 16))


def test_a_cadence_is_free() -> None:
    reprise = form.plan(40)[12:20]
    assert [bar.recalls_tune for bar in reprise] == [True] * 6 + [False] * 2
    assert all(bar.returns_to is not None for bar in reprise)
