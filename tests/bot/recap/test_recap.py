"""What a guild looks back on."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot import memories
from bot.config import Settings
from bot.memories import Memory
from bot.recap import recap
from bot.recap.recap import Feeling, Hour, Period
from bot.recap.recaps import Recaps
from generation.brief import Mood
from storage import blocks, members
from storage.blocks import Kind
from storage.guilds import GuildSettings
from storage.tallies import Heard, Made
from tests.support.curated import ready_song, set_guild
from tests.support.repertoire import HALL, Stock

SUNDAY = date(2026, 11, 22)
BERLIN = ZoneInfo("Europe/Berlin")


@pytest.fixture(params=["sqlite", "postgres"])
async def memory(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Memory]:
    url = request.getfixturevalue("postgres_url") if request.param == "postgres" else ""
    async with memories.open_alone(Settings(data_dir=tmp_path / "data", database_url=url)) as opened:
        yield opened


def made(at: str, *, style: str = "waltz", valence: float | None = 0.5, arousal: float | None = 0.5) -> Made:
    moment = datetime.fromisoformat(at).replace(tzinfo=UTC)
    return Made(style=style, valence=valence, arousal=arousal, asker="ann", asked_at=moment, seconds=60)


def test_days_and_hours_are_the_guilds_own():
    late = "2026-11-21 23:30"  # in Berlin it is Sunday already
    heard = Heard(member="ben", seconds=30, at=datetime(2026, 11, 22, 0, 10, tzinfo=UTC))
    back = recap.of(Period.WEEK, SUNDAY, BERLIN, made=[made(late)], heard=[heard], likes=0, top=[], loved=[])
    assert [day.songs for day in back.days] == [0] * 6 + [1]
    assert back.hours[6][0] == 1
    assert back.hours[6][1] == 1
    assert back.busiest == Hour(weekday=6, hour=0)
    assert (back.first, back.last) == (date(2026, 11, 16), SUNDAY)


def test_moods_are_the_days_own():
    songs = [
        made("2026-11-20 12:00", valence=1.0, arousal=0.0),
        made("2026-11-20 13:00", valence=0.0, arousal=-0.5),
        made("2026-11-21 12:00", valence=None, arousal=None),
    ]
    back = recap.of(Period.WEEK, SUNDAY, UTC, made=songs, heard=[], likes=0, top=[], loved=[])
    friday, saturday = back.days[4:6]
    assert (friday.songs, friday.valence, friday.arousal) == (2, 0.5, -0.25)
    assert (saturday.songs, saturday.valence) == (1, None)
    assert back.styles == (("waltz", 3),)
    assert sum(count for _, count in back.feelings) == 2


@pytest.mark.parametrize(
    ("valence", "arousal", "feeling"),
    [
        (0.8, 0.8, Feeling.JOYFUL),
        (0.8, -0.8, Feeling.PEACEFUL),
        (-0.8, -0.8, Feeling.MELANCHOLIC),
        (-0.8, 0.8, Feeling.TENSE),
        (0.1, -0.1, Feeling.NEUTRAL),
        (0.0, 0.9, Feeling.JOYFUL),
    ],
)
def test_feelings_lie_where_the_circumplex_has_them(valence: float, arousal: float, feeling: Feeling):
    assert Feeling.at(valence, arousal) is feeling


async def test_a_week_of_a_guild(memory: Memory):
    stock = Stock()
    loved = stock.song("waltz", asker="ann", prompt="a waltz at night", days_ago=2, mood=Mood(0.8, 0.8))
    other = stock.song("polka", asker="ben", days_ago=1, mood=Mood(-0.8, -0.8))
    old = stock.song("march", asker="ben", days_ago=20)
    for member in ("cleo", "dan"):
        stock.rating(loved, member, 2.0)
    stock.rating(other, "cleo", 1.0)
    stock.rating(old, "cleo", 2.0, days_ago=19)
    stock.play(loved, "dan", 40)
    await stock.write(memory.database)
    back = await Recaps(memory).recap(HALL, Period.WEEK)
    assert (back.songs, back.listeners, back.heard_seconds, back.likes) == (2, 1, 40, 3)
    assert [(song.title, song.asker, song.likes) for song in back.top] == [
        ("a waltz at night", "ann", 2),
        ("a song", "ben", 1),
    ]
    assert back.styles == (("polka", 1), ("waltz", 1))
    assert back.feelings == ((Feeling.JOYFUL, 1), (Feeling.MELANCHOLIC, 1))
    assert [one.member for one in back.loved] == ["ann", "ben"]
    assert back.music_seconds > 0
    month = await Recaps(memory).recap(HALL, Period.MONTH)
    assert (month.songs, len(month.days)) == (3, 30)
    assert sum(day.songs for day in month.days) == 3


async def test_who_does_not_want_to_be_known_is_not_named_and_who_is_blocked_is_not_shown(memory: Memory):
    stock = Stock()
    shy, blocked = stock.song(asker="shy", days_ago=1), stock.song(asker="troll", days_ago=1)
    for song in (shy, blocked):
        stock.rating(song, "cleo", 2.0)
    await stock.write(memory.database)
    async with memory.database.transaction() as session:
        await members.pause(session, "shy")
        await blocks.add(session, HALL, Kind.MEMBER, "troll")
    back = await Recaps(memory).recap(HALL, Period.WEEK)
    assert [(song.song_id, song.asker) for song in back.top] == [(shy, None)]
    assert back.loved == ()


async def test_a_quiet_guild_has_nothing_to_look_back_on(memory: Memory):
    assert (await Recaps(memory).recap("nobody", Period.WEEK)).is_empty
    assert (await Recaps(memory).trends("nobody")).is_empty
    await ready_song(memory.database, guild=HALL)
    assert not (await Recaps(memory).recap(HALL, Period.WEEK)).is_empty


async def test_the_first_day_begins_at_the_guilds_midnight(memory: Memory):
    zone = ZoneInfo("Asia/Tokyo")
    await set_guild(memory.database, GuildSettings(timezone="Asia/Tokyo"), guild=HALL)
    now = datetime.now(UTC)
    midnight = datetime.combine(now.astimezone(zone).date() - timedelta(days=6), datetime.min.time(), tzinfo=zone)
    for minutes in (-1, 1):
        await ready_song(memory.database, guild=HALL, days_old=(now - midnight) / timedelta(days=1) - minutes / 24 / 60)
    back = await Recaps(memory).recap(HALL, Period.WEEK)
    assert [day.songs for day in back.days] == [1, 0, 0, 0, 0, 0, 0]


async def test_trends_of_a_guild(memory: Memory):
    stock = Stock()
    for week in range(5):
        for place in range(6):
            stock.song("waltz" if place < 4 else "polka", days_ago=7 * week + 0.5 + place, mood=Mood(0.8, 0.8))
    await stock.write(memory.database)
    trends = await Recaps(memory).trends(HALL)
    assert trends.songs == (6,) * 5
    assert [trend.name for trend in trends.styles] == ["waltz", "polka"]
    waltz = trends.styles[0]
    assert waltz.shares == pytest.approx((4 / 6,) * 5)
    assert waltz.ahead is not None
    assert waltz.ahead.low <= waltz.ahead.expected <= waltz.ahead.high
    assert [(trend.name, trend.ahead) for trend in trends.moods] == [(Feeling.JOYFUL, None)]  # what else should come?
