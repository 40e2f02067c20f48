"""The rival way of writing songs carries the same notes, and the grammars of both ways are held to."""

from itertools import chain

import pytest

from generation import tokens
from generation.brief import Mood
from generation.score import Role
from generation.training.evaluation import one_stream
from tests.support.scores import band_score

SCORE = band_score(bars=4, roles=(Role.DRUMS, Role.BASS, Role.CHORDS, Role.LEAD))
ENCODED = tokens.encode(SCORE, style="pop", mood=Mood(0, 0))
STREAM = [one_stream.bar(SCORE, index, bar.ids[:4]) for index, bar in enumerate(ENCODED.bars)]


def _ids(bars: list[tokens.Tokens]) -> list[int]:
    return [*ENCODED.header.ids, *chain.from_iterable(bar.ids for bar in bars)]


def test_both_ways_strike_the_same_notes() -> None:
    def strikes(ids: list[int]) -> list[int]:
        return sorted(token for token in ids if tokens.PITCH <= token < tokens.DENSITY)

    opening = [list(bar.ids) for bar in ENCODED.opening]
    assert [strikes(list(bar.ids)) for bar in STREAM] == [strikes(bar) for bar in opening]


@pytest.mark.parametrize(("bars", "in_stream"), [(list(ENCODED.bars), False), (STREAM, True)])
def test_each_follows_its_own_grammar_only(bars: list[tokens.Tokens], in_stream: bool) -> None:
    ids = _ids(bars)
    assert one_stream.valid_bars(ids, in_stream=in_stream) == (3, 3)  # the last bar has no end in sight
    assert one_stream.valid_bars(ids, in_stream=not in_stream)[0] == 0


def test_a_bar_that_goes_back_in_time_is_not_valid() -> None:
    ids = _ids(STREAM)
    places = [index for index, token in enumerate(ids) if tokens.POSITION < token < tokens.VELOCITY]
    ids[places[0]] = tokens.POSITION
    assert one_stream.valid_bars(ids, in_stream=True) == (2, 3)


def test_times_are_the_same_as_the_encoder_gives() -> None:
    ids = _ids(list(ENCODED.bars))
    ticks = SCORE.meter.bar_ticks
    expected = [0] * len(ENCODED.header)
    expected += [time + index * ticks for index, bar in enumerate(ENCODED.bars) for time in bar.times]
    found = list(one_stream.times(ids, SCORE.meter))
    strikes = [index for index, token in enumerate(ids) if token >= tokens.POSITION]
    assert [found[index] for index in strikes] == [expected[index] for index in strikes]
