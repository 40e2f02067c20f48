from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.discovery.opinions import Opinions
from bot.discovery.signals import Opinion

NOW = datetime(2026, 11, 22, 12, 30, 15, 123456, tzinfo=UTC)
ENDS = (-(2**63), -1, 0, 7, 2**63 - 1)


def collected() -> dict[int, dict[int, Opinion]]:
    return {
        member: {
            song: Opinion(float(number) - 1.5, NOW + timedelta(microseconds=number), is_said=number % 2 == 0)
            for number, song in enumerate(ENDS)
        }
        for member in ENDS
    }


def test_each_member_has_their_own_as_they_were_added():
    opinions = Opinions()
    for song in ENDS:  # not in the order of members
        for member, theirs in collected().items():
            opinions.add(member, song, theirs[song])
    opinions.sort()
    assert {member: opinions.of(member) for member in ENDS} == collected()
    assert opinions.of(8) == {}
    assert len(opinions) == 25


def test_a_recommender_gets_them_in_columns():
    opinions = Opinions()
    opinions.add(1, 2, Opinion(0.5, NOW, is_said=False))
    told = opinions.interactions()
    assert (told.users.tolist(), told.items.tolist(), told.weights.tolist()) == ([1], [2], [0.5])
    assert told.times.tolist() == [pytest.approx(NOW.timestamp())]


def test_none_at_all():
    opinions = Opinions()
    opinions.sort()
    assert opinions.of(1) == {}
    assert not opinions.interactions().users.size
