import pytest

from generation import form
from generation.brief import MAX_BARS, MIN_BARS
from generation.score import Section


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


def test_a_cadence_is_free() -> None:
    reprise = form.plan(40)[12:20]
    assert [bar.recalls_tune for bar in reprise] == [True] * 6 + [False] * 2
    assert all(bar.returns_to is not None for bar in reprise)
