"""A moderator's morning: what members asked for and liked is proposed to her; she changes it and says yes; everybody
sees it at the hour, once, although the bot was started again in between."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage import lessons
from storage.lessons import Verdict
from tests.support.curating import Hall, inhabited
from tests.support.discord import Discord, Message, Person

PROMPTS = {
    "waltz": "a slow waltz for piano, 4 bars, 240 bpm",
    "polka": "a happy polka for accordion, 4 bars, 240 bpm",
    "tango": "a tango for violin, 4 bars, 240 bpm",
    "march": "a march for brass, 4 bars, 240 bpm",
    "bossa": "a bossa nova for guitar, 4 bars, 240 bpm",
}
MORNING = {"playlist_hour": 9}  # it is between four and five; proposed at six


@pytest.fixture
async def discord() -> AsyncIterator[Discord]:
    async with Discord.open() as discord:
        yield discord
        assert discord.refused == []


async def asked(hall: Hall, who: Person, prompt: str) -> Message:
    """The song's message, with its sound."""
    message = (await who.slash(hall.songs, "compose", prompt=prompt)).message
    assert message is not None
    await hall.discord.until(lambda: message.attachments, seconds=60)
    return message


async def liked(hall: Hall, songs: dict[str, Message], ben: Person, cleo: Person) -> None:
    """The first three more or less, the fourth not at all; of the fifth nobody says anything."""
    for who, emoji, name in (
        (ben, "❤️", "waltz"),
        (cleo, "🔥", "waltz"),
        (ben, "❤️", "polka"),
        (cleo, "👍", "polka"),
        (cleo, "❤️", "tango"),
        (ben, "👎", "march"),
    ):
        await who.react(songs[name], emoji)
    await hall.rated(ratings=6)


async def test_her_morning(discord: Discord, tmp_path: Path):
    hall = Hall.on(discord)
    ben, cleo = hall.guild.add_member("Ben"), hall.guild.add_member("Cleo")
    async with inhabited(hall, tmp_path):
        await hall.set(**MORNING)
        songs = {name: await asked(hall, hall.ann, prompt) for name, prompt in PROMPTS.items()}
        await liked(hall, songs, ben, cleo)

        # At six the proposal is in her channel: the best songs in an arc that is liveliest towards its end, each with
        # its reason, its asker and its message.
        board = await hall.board()
        order = {line.title.split()[1]: line.song_id for line in (await hall.playlist()).lines}
        assert sorted(order) == ["bossa", "happy", "slow", "tango"]
        assert [*order][2] == "happy"
        assert "2 members liked it" in board.text
        assert songs["waltz"].url in board.text
        assert "march" not in board.text
        assert hall.lists.messages == []

        # She drops the waltz, has the tango first, swaps the bossa nova for the waltz, and says yes.
        waltz, polka, tango, bossa = (order[name] for name in ("slow", "happy", "tango", "bossa"))
        await hall.choose(board, "keep", polka, tango, bossa)
        await hall.choose(board, "move", f"up:{tango}")
        await hall.choose(board, "swap", bossa)
        assert await hall.order() == [tango, waltz, polka]
        await hall.press(board, "Yes")
        assert f"<@{hall.mod.id}> said yes" in board.text

    # The bot is started again, and the board works as before.
    async with inhabited(hall, tmp_path):
        await hall.choose(board, "move", f"up:{polka}")
        assert await hall.order() == [tango, polka, waltz]
        await hall.tick(hall.proposal_time)
        assert hall.desk.messages == [board]

    # It is started once more, a little after nine: the playlist appears, and only once, whatever the clock does.
    async with inhabited(hall, tmp_path):
        for _ in range(3):
            await hall.tick(hall.hour)
        (published,) = hall.lists.messages
        places = [published.text.index(word) for word in ("tango", "happy", "slow")]
        assert places == sorted(places)
        assert f"<@{hall.ann.id}>" in published.text
        assert published.mentioned == []
        assert board.components == []

        # A member browses what was published.
        history = (await cleo.slash(hall.songs, "playlist history")).message
        assert history is not None
        assert published.url in history.text
        await cleo.select(history, "minstrel:plan-open", [hall.today.isoformat()])
        assert songs["tango"].url in history.text

        # What she did stands in the log.
        acts, _ = await hall.bot.studio.guilds.acts(hall.name, limit=10)
        assert {act.moderator for act in acts} == {f"discord:{hall.mod.id}"}
        assert [act.action.removeprefix("playlist-") for act in reversed(acts)] == [
            "drop", "move", "swap", "approve", "move",
        ]  # fmt: skip

        # And it is learnt from: what she kept, and what she would rather not have there.
        async with hall.bot.studio._memory.database.reading() as session:
            verdicts = await lessons.of_day(session, hall.name, hall.today)
        assert verdicts == {tango: Verdict.KEPT, polka: Verdict.KEPT, waltz: Verdict.KEPT, bossa: Verdict.SWAPPED_OUT}


async def test_two_other_guilds(discord: Discord, tmp_path: Path):
    silent, trusting = Hall.on(discord), Hall.on(discord)
    async with inhabited(silent, tmp_path):
        trusting.bot = silent.bot
        await silent.set(**MORNING)
        await trusting.set(**MORNING, auto_publish=True)
        for hall in (silent, trusting):
            await asked(hall, hall.ann, PROMPTS["waltz"])
            await hall.board()
        for hall in (silent, trusting):
            await hall.tick(hall.hour)
        assert silent.lists.messages == []  # nobody said yes
        (published,) = trusting.lists.messages  # nobody had to
        assert "a slow waltz" in published.text
