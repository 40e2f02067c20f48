from bot.chat.listening.attention import Attention


def test_who_stays_hears_all_of_it():
    assert Attention({"ann", "ben"}).ended(120.0) == {"ann": 120.0, "ben": 120.0}


def test_who_comes_and_goes_hears_parts():
    attention = Attention({"ann"})
    attention.turn({"ann", "ben"}, 10)
    attention.turn({"ben"}, 30)
    attention.turn({"ann", "ben"}, 40)
    assert attention.ended(50) == {"ann": 40.0, "ben": 40.0}


def test_less_than_a_second_is_nothing():
    attention = Attention(frozenset())
    attention.turn({"ann"}, 10)
    attention.turn(frozenset(), 10.9)
    assert attention.ended(60) == {}


def test_an_end_that_is_told_twice_counts_once():
    attention = Attention({"ann"})
    assert attention.ended(5) == attention.ended(9) == {"ann": 5.0}
