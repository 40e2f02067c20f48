"""/audit: what moderators did, in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot import words
from bot.chat import acts
from storage.moderation import Act
from tests.support.chat import connected
from tests.support.discord import Discord, Message

GUILD_SETTINGS = {
    "first_come": [False, True],
    "songs_per_member": [None, 3],
    "language": [None, "ja"],
    "timezone": ["UTC", "Europe/Berlin"],
    "auto_publish": [True, False],
    "playlist_channel": [None, "12"],
    "song_channels": [["1", "2", "3", "4", "5", "6"], []],
    "dj_roles": [[], ["7"]],
}

NOTED = Act(
    id=1,
    moderator="discord:7",
    action="settings",
    detail={},
    subject=None,
    song_id=None,
    created_at=datetime(2026, 11, 22, 10, tzinfo=UTC),
)


def test_a_change_of_settings_is_said_setting_by_setting():
    said = acts.said_of(words.of("en"), replace(NOTED, detail=GUILD_SETTINGS))
    assert said.split("; ") == [
        "The line: Fair turns → First come, first served",
        "Songs of one member at one time: not set → 3",
        "Language: As Discord shows this server → 日本語",
        "Time zone: UTC → Europe/Berlin",
        "The playlist: Publish by itself → Ask a moderator first",
        "Channel of the playlist: not set → <#12>",
        "Channels for songs: <#1> <#2> <#3> <#4> +2 → not set",
        "DJs’ roles: not set → <@&7>",
    ]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"action": "block-word", "detail": {"word": "*polka*"}}, r"blocked the word “\*polka\*”"),
        ({"action": "block-member", "subject": "discord:8"}, "stopped <@8> from asking for songs"),
        ({"action": "unblock-member"}, "let somebody whose data is erased ask for songs again"),
        ({"action": "delete-song", "subject": "playground"}, "deleted a song of somebody whose data is erased"),
        ({"action": "playlist-publish", "detail": {"day": "2026-11-22"}}, "published the playlist of 22 November 2026"),
        ({"detail": {"text": "turns go round; songs a member: 3"}}, "turns go round; songs a member: 3"),
        ({"action": "something-new"}, "something-new"),
    ],
)
def test_each_act_has_its_sentence_whoever_wrote_it(change: dict, said: str):
    assert acts.said_of(words.of("en"), replace(NOTED, **change)) == said


def test_no_line_is_too_long():
    text = "a settings sentence of an older version, " * 50
    assert len(acts.line(words.of("en"), replace(NOTED, detail={"text": text}))) <= 450


async def test_the_log_is_read_page_by_page_and_after_a_restart(tmp_path: Path):
    async with Discord.open() as discord:
        guild = discord.add_guild()
        songs = guild.add_channel("songs")
        mod, ann = guild.add_member("Mod", moderator=True), guild.add_member("Ann")
        async with connected(tmp_path, discord=discord) as (_, bot):
            assert "Nothing yet" in (await mod.slash(songs, "audit")).text
            guilds, moderator = bot.studio.guilds, f"discord:{mod.id}"
            for number in range(9):
                await guilds.block_word(f"discord:{guild.id}", f"word {number}", moderator=moderator)
            await mod.slash(songs, "block member", member=ann)
            asked = await mod.slash(songs, "audit")
            assert asked.ephemeral
            lines = said_in(asked.message)
            assert len(lines) == 8
            assert lines[0].endswith(f"<@{mod.id}>: stopped <@{ann.id}> from asking for songs")
            assert "10 entries" in asked.text
        async with connected(tmp_path, discord=discord):
            older = await mod.press(asked.message, "Older")
            assert said_in(older.message)[-1].endswith("the word “word 0”")
            newer = await mod.press(asked.message, "Newer")
            assert f"stopped <@{ann.id}>" in newer.message.text


def said_in(message: Message) -> list[str]:
    return message.payload["embeds"][0]["description"].splitlines()
