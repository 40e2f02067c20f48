"""Distances between bodies of music that are made to be alike, or not."""

import numpy as np
import pytest

from generation.training.evaluation import distance
from generation.training.evaluation.sides import NAMES, Body, Sides, body, halves
from tests.generation.training.evaluation.songs import member

STYLES = ("rock", "waltz")


def _body(seed: int, *, songs: int = 40, shift: float = 0.0, share_of_rock: float = 0.5) -> Body:
    """Two excerpts a song. Values are normal; those of waltzes lie 10 higher."""
    random = np.random.default_rng(seed)
    rock = int(songs * share_of_rock)
    numbers = np.repeat(np.arange(songs), 2)
    styles = np.array([STYLES[int(number >= rock)] for number in numbers])
    values = random.normal(shift, 1, (len(numbers), len(NAMES))) + 10 * (styles == "waltz")[:, None]
    return Body(styles, numbers, np.array([f"tune {number // 2}" for number in numbers]), values)


def test_alike_is_alike_and_shifted_is_not() -> None:
    alike = distance.compare(_body(1), _body(2)).features[0]
    assert alike.overlap > 0.85
    assert alike.overlap_low <= alike.overlap <= alike.overlap_high + 0.05
    assert alike.halves_overlap > 0.75
    assert alike.style_overlap is not None
    assert alike.style_overlap > 0.75
    apart = distance.compare(_body(1, shift=3), _body(2)).features[0]
    assert apart.overlap < 0.65
    assert apart.divergence > alike.divergence
    assert apart.style_overlap is not None
    assert apart.style_chance is not None
    assert apart.style_overlap < 0.4 < apart.style_chance


def test_another_mix_of_styles_is_no_distance() -> None:
    result = distance.compare(_body(1, share_of_rock=0.8), _body(2, share_of_rock=0.3))
    assert result.features[0].overlap > 0.85
    assert (result.styles, result.composed_songs, result.held_out_pieces) == (2, 40, 40)


def test_only_shared_styles_are_compared() -> None:
    only_rock = _body(1).in_styles(["rock"])
    assert distance.compare(only_rock, _body(2)).held_out_pieces == 20
    with pytest.raises(ValueError, match="no style in common"):
        distance.compare(only_rock, _body(2).in_styles(["waltz"]))


def test_the_same_seed_gives_the_same_figures() -> None:
    one, other = _body(1, songs=12), _body(2, songs=12)
    assert distance.compare(one, other) == distance.compare(one, other)


def test_songs_count_alike_however_long() -> None:
    one = _body(1, songs=2).of(np.array([0, 1, 2]))  # a rock song of two excerpts, a waltz of one
    assert one.weights({"rock": 3.0, "waltz": 1.0}).tolist() == [1.5, 1.5, 1.0]


def test_halves_share_no_tune() -> None:
    side = halves(_body(1), {"rock": 1.0, "waltz": 1.0}, np.random.default_rng(0))
    assert not set(side.reference.tunes) & set(side.other.tunes)
    assert len(set(side.reference.tunes)) == len(set(side.other.tunes)) == 10


def test_dealing_anew_keeps_the_sizes_and_all_songs() -> None:
    sides = Sides.of(_body(1).in_styles(["rock"]), _body(2, songs=20).in_styles(["rock"]), {"rock": 1.0})
    dealt = sides.shuffled(np.random.default_rng(0))
    assert (dealt.reference.size, dealt.other.size) == (20, 10)
    both = np.sort(np.concatenate([dealt.reference.values, dealt.other.values]), axis=0)
    assert np.array_equal(both, np.sort(np.concatenate([sides.reference.values, sides.other.values]), axis=0))


def test_a_body_is_measured_in_excerpts() -> None:
    found = body([member(bars=16), member(bars=20), member(bars=6)], 8)
    assert found.songs.tolist() == [0, 0, 1, 1, 1]
    assert found.values.shape == (5, len(NAMES))
    assert np.isfinite(found.values).all()
    with pytest.raises(ValueError, match="no song is 8 bars long"):
        body([member(bars=6)], 8)
