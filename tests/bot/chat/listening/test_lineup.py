import pytest

from bot.chat.listening.lineup import MOST_ASKED, LineUp, LineUpFullError, needed
from tests.support.picks import asked, tuned


def played(line_up: LineUp) -> list[str]:
    """Everything, in the order in which it is played."""
    songs = []
    while (pick := line_up.advance()) is not None:
        songs.append(pick.song.id)
    return songs


def test_what_members_put_on_comes_before_what_the_radio_chose():
    line_up = LineUp()
    line_up.tune([tuned("r1"), tuned("r2")])
    assert line_up.add(asked("a1")) == 1
    assert line_up.add(asked("a2")) == 2
    assert line_up.songs == ["a1", "a2", "r1", "r2"]
    assert played(line_up) == ["a1", "a2", "r1", "r2"]
    assert line_up.now is None


def test_the_same_song_can_be_put_on_twice():
    line_up = LineUp()
    once, again = asked("a1"), asked("a1")
    line_up.add(once)
    line_up.add(again)
    assert line_up.advance() is once
    assert line_up.coming == [again]


def test_a_song_that_plays_already_is_not_played_again_when_another_was_put_before_it():
    line_up = LineUp()
    line_up.tune([chosen := tuned("r1")])
    late = asked("a1")
    line_up.add(late)
    line_up.advance_to(chosen)
    assert line_up.now is chosen
    assert line_up.coming == [late]


def test_the_radio_is_tuned_out_and_members_songs_stay():
    line_up = LineUp()
    line_up.tune([tuned("r1")])
    line_up.add(asked("a1"))
    line_up.tune_out()
    assert line_up.songs == ["a1"]


def test_a_line_up_takes_only_so_many():
    line_up = LineUp()
    for number in range(MOST_ASKED):
        line_up.add(asked(f"a{number}"))
    with pytest.raises(LineUpFullError):
        line_up.add(asked("one more"))


@pytest.mark.parametrize(("listeners", "votes"), [(1, 1), (2, 2), (3, 2), (4, 3), (5, 3), (10, 6)])
def test_a_skip_takes_more_than_half_of_those_who_listen(listeners: int, votes: int):
    members = [f"m{number}" for number in range(listeners)]
    assert needed(frozenset(members)) == votes
    line_up = LineUp()
    line_up.add(asked("a1"))
    line_up.advance()
    outvoted = [line_up.vote(member, frozenset(members)) for member in members[:votes]]
    assert outvoted == [False] * (votes - 1) + [True]


def test_votes_of_those_who_left_do_not_count_and_one_votes_once():
    line_up = LineUp()
    line_up.add(asked("a1"))
    line_up.advance()
    assert not line_up.vote("ann", frozenset({"ann", "ben", "cid"}))
    assert not line_up.vote("ann", frozenset({"ann", "ben", "cid"}))
    assert line_up.votes(frozenset({"ben", "cid"})) == 0
    assert line_up.is_outvoted(frozenset({"ann"}))  # the others left


def test_votes_are_for_one_song():
    line_up = LineUp()
    line_up.add(asked("a1"))
    line_up.add(asked("a2"))
    line_up.advance()
    line_up.vote("ann", frozenset({"ann", "ben"}))
    line_up.advance()
    assert line_up.votes(frozenset({"ann", "ben"})) == 0


def test_without_a_song_nobody_is_outvoted():
    assert not LineUp().is_outvoted(frozenset())
