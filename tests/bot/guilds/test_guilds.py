"""What moderators decide for their guild, and what follows from it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import asdict

import pytest

from bot.errors import TooManySongsError, UsageError
from bot.guilds import blocking
from bot.guilds import rules as guild_rules
from bot.guilds.blocking import BlockedMemberError, BlockedWordError, BlockYourselfError, TooManyBlocksError
from bot.guilds.guilds import Guilds
from bot.guilds.rules import BadGuildSettingError, MayNotAskError, WrongChannelError
from bot.guilds.timezones import UnknownTimezoneError
from bot.studio import Studio
from storage.blocks import Kind
from storage.guilds import GuildSettings
from storage.kinds import Status
from tests.bot.conftest import OpenStudio
from tests.support.fakes import PlainComposer

HALL, ANN, MOD = "discord:9001", "discord:1", "discord:7"
PROMPT = "a fast waltz for piano"


@pytest.fixture
async def studio(open_studio: OpenStudio) -> AsyncIterator[Studio]:
    async with open_studio() as studio:
        yield studio


@pytest.fixture
def guilds(studio: Studio) -> Guilds:
    return studio.guilds


async def test_the_log_says_what_a_moderator_changed_and_nothing_else(guilds: Guilds):
    await guilds.change(HALL, GuildSettings(first_come=True, song_channels=("1", "2")), moderator=MOD)
    await guilds.change(HALL, GuildSettings(first_come=True, song_channels=("1", "2")), moderator=MOD)
    await guilds.alter(HALL, moderator=MOD, songs_per_member=3, first_come=True)
    acts, total = await guilds.acts(HALL, limit=10)
    assert total == 2
    assert [act.detail for act in acts] == [
        {"songs_per_member": [None, 3]},
        {"first_come": [False, True], "song_channels": [[], ["1", "2"]]},
    ]
    assert {(act.action, act.moderator, act.subject) for act in acts} == {("settings", MOD, None)}


async def test_two_who_change_different_things_at_once_both_succeed(guilds: Guilds):
    await asyncio.gather(
        guilds.alter(HALL, moderator=MOD, language="de"),
        guilds.alter(HALL, moderator=ANN, playlist_hour=7),
        guilds.alter(HALL, moderator=MOD, timezone="berlin"),
    )
    settings = await guilds.settings(HALL)
    assert (settings.language, settings.playlist_hour, settings.timezone) == ("de", 7, "Europe/Berlin")


@pytest.mark.parametrize(
    ("values", "error"),
    [
        ({"songs_per_member": 0}, BadGuildSettingError),
        ({"songs_per_guild": guild_rules.MOST_SONGS + 1}, BadGuildSettingError),
        ({"playlist_hour": 24}, BadGuildSettingError),
        ({"playlist_hour": -1}, BadGuildSettingError),
        ({"language": "tlh"}, BadGuildSettingError),
        ({"dj_roles": tuple(map(str, range(26)))}, BadGuildSettingError),
        ({"timezone": "Europe/Atlantis"}, UnknownTimezoneError),
    ],
)
async def test_a_bad_value_changes_nothing(guilds: Guilds, values: dict[str, object], error: type[UsageError]):
    with pytest.raises(error):
        await guilds.alter(HALL, moderator=MOD, first_come=True, **values)
    assert await guilds.settings(HALL) == GuildSettings()
    assert await guilds.acts(HALL, limit=5) == ([], 0)


def test_every_setting_that_changed_is_named():
    after = GuildSettings(
        first_come=True,
        songs_per_member=1,
        songs_per_guild=2,
        language="ja",
        timezone="Asia/Tokyo",
        playlist_hour=9,
        auto_publish=True,
        playlist_channel="1",
        moderators_channel="2",
        song_channels=("3",),
        moderator_roles=("4",),
        dj_roles=("5",),
        asker_roles=("6",),
    )
    assert guild_rules.difference(GuildSettings(), after).keys() == asdict(after).keys()
    assert guild_rules.difference(after, after) == {}


async def test_songs_belong_in_their_channels(guilds: Guilds):
    await guilds.check(HALL, ANN, PROMPT, channel="10")
    await guilds.alter(HALL, moderator=MOD, song_channels=("11", "12"))
    await guilds.check(HALL, ANN, PROMPT, channel="12")
    for manages in (False, True):
        with pytest.raises(WrongChannelError, match="<#11> <#12>"):
            await guilds.check(HALL, ANN, PROMPT, channel="10", manages=manages)
    await guilds.check("discord:another", ANN, PROMPT, channel="10")


async def test_some_roles_ask_and_who_moderates(guilds: Guilds):
    await guilds.alter(HALL, moderator=MOD, asker_roles=("20", "21"), moderator_roles=("30",))
    for roles in ((), ("22",)):
        with pytest.raises(MayNotAskError, match="<@&20> <@&21>"):
            await guilds.check(HALL, ANN, PROMPT, channel="10", roles=roles)
    await guilds.check(HALL, ANN, PROMPT, channel="10", roles=("22", "21"))
    await guilds.check(HALL, ANN, PROMPT, channel="10", roles=("30",))
    await guilds.check(HALL, ANN, PROMPT, channel="10", manages=True)


async def test_a_blocked_word_is_named_and_nothing_else_of_the_prompt(guilds: Guilds):
    assert await guilds.block_word(HALL, " Pólka ", moderator=MOD) == "polka"
    with pytest.raises(BlockedWordError) as caught:
        await guilds.check(HALL, ANN, "my secret P O L K A", channel="10")
    assert caught.value.values == {"word": "polka"}
    assert "secret" not in str(caught.value)
    await guilds.check("discord:another", ANN, "a polka", channel="10")
    assert await guilds.unblock_word(HALL, "POLKA", moderator=MOD)
    assert not await guilds.unblock_word(HALL, "polka", moderator=MOD)
    await guilds.check(HALL, ANN, "a polka", channel="10")
    acts, _ = await guilds.acts(HALL, limit=10)
    assert [(act.action, act.detail) for act in acts] == [
        ("unblock-word", {"word": "polka"}),
        ("block-word", {"word": "polka"}),
    ]


async def test_a_blocked_member_stays_so_even_if_all_that_is_kept_is_erased(studio: Studio):
    await studio.guilds.block_member(HALL, ANN, moderator=MOD)
    await studio.erase(ANN)
    with pytest.raises(BlockedMemberError):
        await studio.guilds.check(HALL, ANN, PROMPT, channel="10", manages=True)
    [act], _ = await studio.guilds.acts(HALL, limit=10)
    assert (act.action, act.subject) == ("block-member", None)  # the log has forgotten who it was
    assert await studio.guilds.unblock_member(HALL, ANN, moderator=MOD)
    assert not await studio.guilds.unblock_member(HALL, ANN, moderator=MOD)
    await studio.guilds.check(HALL, ANN, PROMPT, channel="10")


async def test_blocking_twice_is_noted_once(guilds: Guilds):
    for _ in range(2):
        await guilds.block_member(HALL, ANN, moderator=MOD)
        await guilds.block_word(HALL, "polka", moderator=MOD)
    assert [(block.kind, block.value) for block in await guilds.blocks(HALL)] == [
        (Kind.MEMBER, ANN),
        (Kind.WORD, "polka"),
    ]
    acts, total = await guilds.acts(HALL, limit=10)
    assert [(act.action, act.subject) for act in acts] == [("block-word", None), ("block-member", ANN)]
    assert total == 2


async def test_a_list_has_its_end_and_nobody_blocks_themselves(guilds: Guilds, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(blocking, "MOST", 2)
    for word in ("polka", "waltz"):
        await guilds.block_word(HALL, word, moderator=MOD)
    with pytest.raises(TooManyBlocksError):
        await guilds.block_word(HALL, "tango", moderator=MOD)
    with pytest.raises(BlockYourselfError):
        await guilds.block_member(HALL, MOD, moderator=MOD)
    await guilds.block_member(HALL, ANN, moderator=MOD)  # members are counted by themselves


async def test_other_parts_note_what_moderators_did(studio: Studio):
    song = await studio.ask(PROMPT, asker=ANN, guild=HALL, bars=4)
    await studio.guilds.note(HALL, moderator=MOD, action="delete-song", subject=ANN, song_id=song.id)
    await studio.guilds.note(HALL, moderator=MOD, action="delete-song", subject="discord:unknown", song_id="gone")
    (gone, known), _ = await studio.guilds.acts(HALL, limit=10)
    assert (known.subject, known.song_id) == (ANN, song.id)
    assert (gone.subject, gone.song_id) == (None, None)


async def test_a_limit_holds_for_the_next_song(studio: Studio, composer: PlainComposer):
    composer.holds_at = 1
    await studio.guilds.alter(HALL, moderator=MOD, songs_per_member=1)
    await studio.ask(PROMPT, asker=ANN, guild=HALL, bars=4)
    with pytest.raises(TooManySongsError):
        await studio.ask(PROMPT, asker=ANN, guild=HALL, bars=4)


async def test_a_guild_sees_its_line_with_the_places_among_all(studio: Studio, composer: PlainComposer):
    composer.holds_at = 1
    first = await studio.ask("the first waltz", asker=ANN, guild=HALL, bars=4)
    async with asyncio.timeout(60):
        while (await studio.song(first.id)).status is Status.QUEUED:
            await asyncio.sleep(0.02)
    asked = [
        await studio.ask(f"waltz {number}", asker=asker, guild=guild, bars=4)
        for number, (asker, guild) in enumerate([(ANN, HALL), ("ben", "yard"), (ANN, HALL), ("ben", HALL)])
    ]
    line = await studio.guilds.line(HALL, ANN, limit=2)
    assert [one.song_id for one in line.in_work] == [first.id]
    assert [(one.song_id, one.number) for one in line.waiting] == [(asked[0].id, 1), (asked[2].id, 3)]
    assert [one.song_id for one in line.own] == [first.id, asked[0].id, asked[2].id]
    assert (line.total, line.of_all, line.first_come, line.pace.workers) == (3, 4, False, 1)
    rest = await studio.guilds.line(HALL, "ben", limit=2, skip=2)
    assert [(one.song_id, one.number) for one in rest.waiting] == [(asked[3].id, 4)]
    assert [one.song_id for one in rest.own] == [asked[3].id]
    private = await studio.guilds.line(None, "ben", limit=5)
    assert [(one.song_id, one.number) for one in private.waiting] == [(asked[1].id, 2), (asked[3].id, 4)]
    assert (private.in_work, private.total) == ((), 2)
