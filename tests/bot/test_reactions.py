import pytest

from bot import reactions
from bot.reactions import Meaning, UnknownReactionError


@pytest.mark.parametrize(
    ("emoji", "meaning", "weight"),
    [
        ("❤️", Meaning.LOVE, 2.0),
        ("❤", Meaning.LOVE, 2.0),
        ("🔥", Meaning.LOVE, 2.0),
        ("❤️‍🔥", Meaning.LOVE, 2.0),
        ("👍", Meaning.LIKE, 1.0),
        ("👍🏽", Meaning.LIKE, 1.0),
        ("⏭️", Meaning.SKIP, -0.5),
        ("👎", Meaning.DISLIKE, -1.0),
        ("👎🏿", Meaning.DISLIKE, -1.0),
    ],
)
def test_what_reactions_say(emoji: str, meaning: Meaning, weight: float):
    assert reactions.meaning(emoji) is meaning
    assert reactions.weight(emoji) == weight


@pytest.mark.parametrize("emoji", ["🦄", "<:ann:12>", "", "love", "👍👍", "🏽"])
def test_what_says_nothing(emoji: str):
    assert reactions.meaning(emoji) is None
    assert reactions.weight(emoji) is None


def test_what_is_taught_is_in_the_table_and_each_kind_is_taught():
    assert {reactions.meaning(emoji) for emoji in reactions.FIRST} == set(Meaning)


def test_a_button_says_the_same_under_a_mark_of_its_own():
    mark = reactions.pressed("👎")
    assert mark != "👎"
    assert reactions.weight(mark) == reactions.weight("👎")
    assert (reactions.is_pressed(mark), reactions.is_pressed("👎")) == (True, False)


def test_who_says_nothing_is_told_how_to_say_something():
    error = UnknownReactionError("🦄" * 40)
    assert error.message == f"The reaction {'🦄' * 20!r} says nothing of a song."
    assert error.hint == "React with 👍 ❤️ 🔥 👎 or ⏭️, or one like these."
