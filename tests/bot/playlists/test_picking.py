"""The ranking of playlists."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.playlists.appraising import Appraisal
from bot.playlists.arc import Colour
from bot.playlists.picking import Pick, arranged, pick, share
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


def test_what_listeners_may_like_comes_before_what_is_merely_new():
    known = {"suits": Appraisal(taste=0.6, suits=2), "does not": Appraisal(taste=-0.4)}
    picks = pick([song("does not"), song("unknown"), song("suits", age=2)], 3, now=NOW, appraisals=known)
    assert [one.candidate.song_id for one in picks] == ["suits", "unknown", "does not"]
    assert picks[0].reason == Reason(kind=ReasonKind.TASTE, members=2)


def test_what_moderators_keep_comes_before_what_they_drop():
    known = {"dropped": Appraisal(lesson=-2.0), "kept": Appraisal(lesson=2.5)}
    picks = pick([song("dropped"), song("kept")], 2, now=NOW, appraisals=known)
    assert [one.reason.kind for one in picks] == [ReasonKind.LESSON, ReasonKind.NEW]
    assert picks[0].candidate.song_id == "kept"


def test_nobody_has_more_than_a_share():
    songs = [song(f"Ann's {number}", rating=9, asker="ann") for number in range(9)] + [song("Ben's", asker="ben")]
    picks = pick(songs, 10, now=NOW, most=2)
    assert sorted(one.candidate.asker for one in picks) == ["ann", "ann", "ben"]
    beside = [song("there already", asker="ann"), song("this too", asker="ann")]
    assert [one.candidate.asker for one in pick(songs, 10, now=NOW, most=2, beside=beside)] == ["ben"]


@pytest.mark.parametrize(("askers", "songs"), [(0, 10), (1, 10), (2, 5), (3, 4), (4, 3), (5, 2), (6, 2), (500, 2)])
def test_a_share_is_two_songs_or_an_equal_part(askers: int, songs: int):
    assert share([song(str(number), asker=str(number)) for number in range(askers)]) == songs


def test_the_reason_is_what_counted_most():
    songs = [
        song("loved", rating=5, likers=3, listeners=1),
        song("heard", listeners=4, rating=1, likers=1),
        song("new"),
        song("polka", style="polka", age=3, rating=0.2, likers=1),
        *(song(f"waltz {number}", style="style of loved", age=4) for number in range(4)),
    ]
    assert {one.candidate.song_id: one.reason for one in pick(songs, 4, now=NOW)} == {
        "loved": Reason(kind=ReasonKind.LOVED, members=3),
        "heard": Reason(kind=ReasonKind.HEARD, members=4),
        "new": Reason(kind=ReasonKind.NEW),
        "polka": Reason(kind=ReasonKind.VARIETY),
    }
    assert pick([song("alone")], 1, now=NOW)[0].reason.kind is ReasonKind.NEW


def test_a_taste_that_is_nobodys_is_no_reason():
    known = {"a": Appraisal(taste=0.9, suits=0)}
    assert pick([song("a")], 1, now=NOW, appraisals=known)[0].reason.kind is ReasonKind.NEW


def test_songs_come_in_an_arc_and_those_of_which_nothing_is_known_stay_in_their_places():
    energies = {"wild": 0.9, "calm": -0.9, "lively": 0.4}
    known = {
        name: Appraisal(colour=Colour(energy=energy, fifths=0, is_minor=False, bpm=100))
        for name, energy in energies.items()
    }
    picks = [Pick(candidate=song(name), reason=Reason(kind=ReasonKind.NEW)) for name in ("wild", "?", "calm", "lively")]
    assert [one.candidate.song_id for one in arranged(picks, known)] == ["calm", "?", "wild", "lively"]
    assert arranged(picks, {}) == picks
