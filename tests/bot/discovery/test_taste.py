import json
from datetime import UTC, datetime

import pytest

from bot.discovery import taste
from bot.discovery.features import Kind, Quality
from bot.discovery.taste import Leaning, Learnt, Wishes
from generation.brief import Brief, Mood, Seat
from generation.score import Role
from storage.ratings import Rating
from tests.support.repertoire import brief

PIANO = (Seat(Role.BASS, 32), Seat(Role.LEAD, 0))
BAND = (Seat(Role.DRUMS, 0), Seat(Role.BASS, 32), Seat(Role.CHORDS, 24), Seat(Role.LEAD, 56))


def taste_of(*liked: tuple[float, Brief]) -> taste.Taste:
    ratings = [
        Rating(song_id=str(number), member="ann", emoji="👍", weight=weight, created_at=datetime.now(UTC))
        for number, (weight, _) in enumerate(liked)
    ]
    briefs = {str(number): json.dumps(one.to_json()) for number, (_, one) in enumerate(liked)}
    return taste.of(ratings, briefs, learnt=Learnt(), wishes=Wishes(left_out=("polka",)))


def test_leanings_say_how_strong_they_are_and_what_they_rest_on():
    found = taste_of(
        (2.0, brief("waltz", mood=Mood(0.5, -0.5), bpm=100, band=PIANO)),
        (1.0, brief("samba", mood=Mood(0.1, 0.9), bpm=180, band=BAND)),
        (1.0, brief("samba", mood=Mood(0.6, 0.0), bpm=200, band=BAND)),
    )
    assert found.songs == 3
    assert found.styles == (
        Leaning(quality=Quality(Kind.STYLE, "samba"), share=0.5, songs=2),
        Leaning(quality=Quality(Kind.STYLE, "waltz"), share=0.5, songs=1),
    )
    assert found.moods == (
        Leaning(quality=Quality(Kind.MOOD, "happy"), share=0.75, songs=2),
        Leaning(quality=Quality(Kind.MOOD, "calm"), share=0.5, songs=1),
        Leaning(quality=Quality(Kind.MOOD, "lively"), share=0.25, songs=1),
    )
    assert [(one.quality.name, one.songs) for one in found.instruments] == [
        ("brass", 2),
        ("drums", 2),
        ("guitar", 2),
        ("piano", 1),
    ]
    assert found.bpm == (100, 200)
    assert found.wishes.left_out == ("polka",)


def test_nothing_is_made_up_where_nothing_is_liked():
    found = taste_of()
    assert (found.songs, found.styles, found.moods, found.instruments, found.bpm) == (0, (), (), (), None)


@pytest.mark.parametrize(("slow", "expected"), [(1, (120, 120)), (3, (60, 120))])
def test_a_single_odd_tempo_does_not_widen_the_range(slow: int, expected: tuple[int, int]):
    songs = [(1.0, brief(bpm=60))] * slow + [(1.0, brief(bpm=120))] * (15 - slow)
    assert taste_of(*songs).bpm == expected
