"""Words of prompts, in all scripts."""

from __future__ import annotations

import numpy as np
import pytest

from bot.finding.texts import Texts, words


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A rainy-night Bossa Nova", ["a", "rainy", "night", "bossa", "nova"]),
        ("Żółw, ŻÓŁW: žluťoučký Straße", ["zołw", "zlutoucky", "strasse"]),
        ("雨の東京", ["雨の", "の東", "東京"]),
        ("雨 in Tokyo", ["雨", "in", "tokyo"]),
        ("Привет, мир", ["привет", "мир"]),
        ("…!? _", []),
    ],
)
def test_words(text: str, found: list[str]):
    assert words(text) == found


def test_a_rare_word_tells_more_than_one_that_all_have():
    texts = Texts()
    for text in ("a song about rain", "a song about snow", "a song about a lighthouse"):
        texts.add(text)
    shares = texts.shares("the song about snow")
    assert shares.argmax() == 1
    assert shares[1] == pytest.approx(1)  # "the" is nowhere, so it does not count
    assert shares[0] == shares[2] < 0.5
    assert texts.shares("xylophone").tolist() == [0, 0, 0]


def test_nothing_is_known_of_no_songs():
    assert np.array_equal(Texts().shares("rain"), np.zeros(0))
