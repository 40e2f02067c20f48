from generation.musicology import periods
from tests.generation.musicology.songs import line, song
from tests.support import scores


def test_sections_are_divided_into_periods_of_eight_bars() -> None:
    score = song("C F G7 C " * 6, sections="iiii" + "a" * 16 + "oooo")
    assert [(one.section.value, one.first, one.last) for one in periods.read(score)] == [
        ("intro", 1, 4),
        ("a", 5, 12),
        ("a", 13, 20),
        ("outro", 21, 24),
    ]


def test_a_blues_is_divided_into_twelve() -> None:
    score = song("C7 F7 C7 C7 F7 F7 C7 C7 G7 F7 C7 G7 " * 2)
    assert [(one.first, one.last) for one in periods.read(score)] == [(1, 12), (13, 24)]


def test_the_same_again_has_the_same_name_and_another_version_a_new_one() -> None:
    names = "C F G7 C C F G7 C"
    again = song(f"{names} {names}", sections="a" * 16)
    assert [(one.variant, one.returns_to, one.likeness) for one in periods.read(again)] == [(0, None, 0.0), (0, 1, 1.0)]
    tune = line(*((32 + beat, 1, 72) for beat in range(32)))
    varied = song(f"{names} {names}", sections="a" * 16, tune=tune)
    second = periods.read(varied)[1]
    assert (second.variant, second.returns_to) == (1, 1)
    assert 0.3 < second.likeness < 0.9


def test_whether_the_harmony_returns_unchanged() -> None:
    score = song("C F G7 C Am F Dm G7 C F G7 C", sections="aaaabbbbaaaa")
    first, other, again = periods.read(score)
    chords = [bar.chord for bar in score.bars]
    assert periods.same_harmony(chords, again)
    assert not periods.same_harmony(chords, other)
    assert not periods.same_harmony(chords, first)


def test_every_bar_is_in_one_period() -> None:
    for bars in (1, 5, 16, 33, 160):
        found = periods.read(scores.band_score(bars=bars))
        assert [bar for one in found for bar in range(one.first, one.last + 1)] == list(range(1, bars + 1))
