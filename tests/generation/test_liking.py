"""What a listener likes has a say in which take is chosen, and no more than that."""

import json
import math
from dataclasses import replace

import pytest

from generation import liking, measured
from generation.critic import Terms, Verdict
from generation.liking import STRENGTH, Direction, Liking

FINE = Terms(**dict.fromkeys(Terms.__annotations__, 0.8))


def verdict(*, better: float = 0.0, validity: float = 0.8) -> Verdict:
    """Whose total is 0.8 and so much more, where nothing else is said."""
    weights, weighed = 18.0, 3.0
    return Verdict(terms=replace(FINE, agreement=0.8 + better * weights / weighed, validity=validity), shared_run=0)


def usual(**more: float) -> dict[str, float]:
    """A song as songs usually are, but for so many standard deviations more of some measures."""
    return {measure.name: measure.usual + more.get(measure.name, 0.0) * measure.spread for measure in measured.MEASURES}


def test_a_song_is_worth_what_it_has_of_what_is_liked():
    likes = Liking(weights={"density": 0.5, "long_notes": -0.5})
    assert likes.worth(usual()) == pytest.approx(0.0)
    assert likes.worth(usual(density=1)) == pytest.approx(math.tanh(0.25))
    assert likes.worth(usual(long_notes=1)) == pytest.approx(math.tanh(-0.25))
    assert likes.worth(usual(density=2, long_notes=-2)) == pytest.approx(math.tanh(1.0))


def test_what_a_song_does_not_have_says_nothing():
    """A string quartet has no drums, and a liking of another version may know other measures."""
    likes = Liking(weights={"drum_repeats": 1.0, "glitter": 5.0})
    assert likes.worth({}) == 0.0
    assert likes.worth({"drum_repeats": math.nan}) == 0.0


def test_without_taste_the_critic_chooses():
    assert liking.best([verdict(), verdict(better=0.02), verdict(better=0.01)], None) == 1


def test_taste_moves_the_choice_as_far_as_it_is_strong_and_no_further():
    near, far = verdict(better=0.9 * STRENGTH), verdict(better=1.1 * STRENGTH)
    assert liking.best([verdict(), near], [1.0, 0.0]) == 0
    assert liking.best([verdict(), far], [1.0, 0.0]) == 1
    assert liking.best([verdict(), near], [0.0, 0.0]) == 1


def test_a_take_that_leads_well_to_what_was_given_is_chosen_among_equals():
    near = verdict(better=liking.JOIN_STRENGTH / 10)
    assert liking.best([verdict(), near], None, [1.0, 1.5]) == 0
    assert liking.best([verdict(), near], None, [1.0, 1.05]) == 1
    assert liking.best([verdict(), verdict()], [1.0, 0.0], [5.0, 1.0]) == 1


def test_a_broken_take_is_never_chosen_for_taste():
    broken = verdict(better=-0.001, validity=0.79)
    assert liking.best([verdict(), broken], [-1.0, 1.0]) == 0
    assert liking.best([verdict(), broken, verdict()], [-1.0, 1.0, -0.5]) == 2


def test_directions_are_the_largest_weights():
    likes = Liking(weights={"steps": -0.2, "density": 0.6, "register": 0.3, "contrast": 0.1, "glitter": 9.0})
    assert likes.directions(3) == (
        Direction("density", more=True),
        Direction("register", more=True),
        Direction("steps", more=False),
    )
    assert likes.directions(1) == (Direction("density", more=True),)
    assert Liking(weights={"glitter": 1.0}).directions(3) == ()


def test_it_is_the_same_when_it_is_read_back():
    likes = Liking.of({"density": 0.123456, "steps": -1 / 3, "register": 0.00001})
    assert likes is not None
    assert likes.weights == {"density": 0.1235, "steps": -0.3333}
    assert Liking.from_json(json.loads(json.dumps(likes.to_json()))) == likes
    assert Liking.from_json(None) is None


def test_what_leads_nowhere_is_no_liking():
    assert Liking.of({}) is None
    assert Liking.of({"density": 0.0, "steps": 1e-9}) is None


@pytest.mark.parametrize(
    "data",
    [
        [],
        "density",
        3,
        {"density": "much"},
        {"density": None},
        {"density": math.nan},
        {"density": math.inf},
        {"density": 1e9},
        {"density": True},
    ],
)
def test_what_is_no_liking_is_refused(data: object):
    with pytest.raises((TypeError, ValueError), match="taste"):
        Liking.from_json(data)
