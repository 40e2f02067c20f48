"""The plain ranking of playlists."""

from datetime import UTC, datetime, timedelta

from bot.playlists.picking import pick
from bot.playlists.playlist import Reason, ReasonKind
from storage.candidates import Candidate

NOW = datetime(2026, 11, 22, 15, tzinfo=UTC)


def song(
    name: str,
    *,
    rating: float = 0.0,
    likers: int = 0,
    listeners: int = 0,
    age: float = 0.0,
    style: str | None = None,
    asker: str | None = None,
) -> Candidate:
    """Of a style and an asker of its own, unless they are given."""
    return Candidate(
        song_id=name,
        prompt=name,
        asker=asker or f"asker of {name}",
        style=style or f"style of {name}",
        finished_at=NOW - timedelta(days=age),
        rating=rating,
        likers=likers,
        listeners=listeners,
    )


def names(*candidates: Candidate, number: int = 10) -> list[str]:
    return [one.candidate.song_id for one in pick(candidates, number, now=NOW)]


def test_what_is_liked_more_comes_first():
    assert names(song("new"), song("liked", rating=1, age=1), song("loved", rating=4, age=3)) == [
        "loved",
        "liked",
        "new",
    ]


def test_two_listeners_count_as_one_who_likes_it():
    heard, liked = song("heard", listeners=3), song("liked", rating=1, likers=1)
    assert names(liked, heard) == ["heard", "liked"]


def test_among_equals_the_newer_comes_first():
    assert names(song("old", age=6), song("new", age=0.1), song("middle", age=2)) == ["new", "middle", "old"]


def test_what_was_disliked_more_than_liked_is_left_out():
    assert names(song("disliked", rating=-1), song("disputed", rating=0, likers=1)) == ["disputed"]


def test_there_is_some_variety_of_styles_and_askers():
    waltzes = [song(f"waltz {number}", rating=2, style="waltz") for number in range(3)]
    assert names(*waltzes, song("polka", rating=1.2))[1] == "polka"
    anns = [song(f"Ann's {number}", rating=2, asker="ann") for number in range(3)]
    assert names(*anns, song("Ben's", rating=1.6))[1] == "Ben's"


def test_no_more_than_asked_for():
    songs = [song(str(number)) for number in range(5)]
    assert len(names(*songs, number=3)) == 3
    assert names(number=3) == []


def test_songs_beside_count_for_variety():
    beside = [song("there already", style="waltz")]
    picks = pick([song("waltz", style="waltz", rating=0.5), song("polka")], 1, now=NOW, beside=beside)
    assert [one.candidate.song_id for one in picks] == ["polka"]


def test_the_reason_is_what_counted_most():
    picks = pick(
        [
            song("loved", rating=5, likers=3, listeners=1),
            song("heard", listeners=4, rating=1, likers=1),
            song("other", style="polka"),
            song("again", style="polka", age=1),
        ],
        4,
        now=NOW,
    )
    assert {one.candidate.song_id: one.reason for one in picks} == {
        "loved": Reason(kind=ReasonKind.LOVED, members=3),
        "heard": Reason(kind=ReasonKind.HEARD, members=4),
        "other": Reason(kind=ReasonKind.VARIETY),
        "again": Reason(kind=ReasonKind.NEW),
    }
    assert pick([song("alone")], 1, now=NOW)[0].reason.kind is ReasonKind.NEW
