"""Blocked words are found however they are written, and nothing else is."""

import pytest

from bot.guilds import blocking
from bot.guilds.blocking import BadWordError


def found(word: str, prompt: str) -> bool:
    entry = blocking.entry(word)
    return blocking.first_of(["something else", entry], prompt) == entry


@pytest.mark.parametrize(
    ("word", "prompt"),
    [
        ("polka", "a polka, please"),
        ("Polka", "POLKA!"),
        ("polka", "a pólkå"),
        ("pólka", "a polka"),
        ("polka", "a po\u200bl\u00adka"),  # a blank of no width, a hyphen that is not shown
        ("polka", "ｐｏｌｋａ"),
        ("polka", "𝓹𝓸𝓵𝓴𝓪"),
        ("polka", "my_polka_2"),
        ("polka", "a p o l k a"),
        ("polka", "p.o.l.k.a. now"),
        ("straße", "STRASSE"),
        ("heavy metal", "heavy-metal, heavy  metal"),
        ("death-metal", "death metal"),
        ("演歌", "日本の演歌をください"),
        ("ジャズ", "ﾓﾀﾞﾝｼﾞｬｽﾞ"),
        ("트로트", "트로트를 작곡해 줘"),
        ("摇滚", "一首摇滚歌曲"),
        ("c++", "a song about C++ and me"),
        ("🍆", "eggplant🍆song"),
    ],
)
def test_a_word_is_found(word: str, prompt: str):
    assert found(word, prompt)


@pytest.mark.parametrize(
    ("word", "prompt"),
    [
        ("polka", "polkadots"),
        ("ass", "a bass and brass"),
        ("alone", "a lone wolf"),
        ("heavy metal", "heavy, very heavy, not metal"),
        ("かき", "がきのうた"),  # another letter, not an accent
        ("c++", "a song in C"),
        ("polka", ""),
    ],
)
def test_what_only_looks_like_it_is_not(word: str, prompt: str):
    assert not found(word, prompt)


def test_a_word_stands_on_a_list_once_however_it_is_written():
    assert {blocking.entry(word) for word in ("Polka", " pólka ", "ＰＯＬＫＡ", "pol\u200bka")} == {"polka"}


@pytest.mark.parametrize("word", ["", "  \n", "\u200b", "x" * (blocking.LONGEST + 1)])
def test_what_is_no_word_is_refused(word: str):
    with pytest.raises(BadWordError):
        blocking.entry(word)


def test_patterns_in_a_word_mean_nothing():
    assert not found(".*", "anything")
    assert found(".*", "a .* b")


def test_a_long_list_and_a_long_prompt_take_no_time():
    words = [f"word{number} x" for number in range(blocking.MOST)]
    for prompt in ("a _" * 2000, "_" * 6000, "word1 " * 1000, "a b c d " * 800):
        assert blocking.first_of(words, prompt) is None
