"""The radio: it never ends, begins with the playlist, and avoids what was heard lately."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from bot.chat import who
from bot.playlists import days
from tests.support import hall as halls
from tests.support.hall import Hall, answer


async def songs_of(hall: Hall, *names: str, frames: int = 30) -> dict[str, str]:
    """By prompt, the ids of songs that are soon over."""
    songs = [await hall.song(name, frames=frames) for name in names]
    return {song.prompt: song.id for song in songs}


async def test_it_plays_without_an_end_and_everything_before_anything_twice(hall: Hall):
    known = await songs_of(hall, "Alpha", "Beta", "Gamma", "Delta")
    await hall.sit(hall.ann)
    assert "for all who listen" in await hall.give(hall.ann, "radio", programme="us")
    await hall.shows("On the radio", "Next")
    await hall.discord.until(lambda: len(hall.played) >= 9, seconds=60)
    assert set(hall.played[:4]) == set(hall.played[4:8]) == set(known)
    assert hall.call.faults == []


async def test_a_single_song_is_repeated(hall: Hall):
    await songs_of(hall, "Alpha")
    await hall.sit(hall.ann)
    await hall.give(hall.ann, "radio")
    await hall.call.hear_music(100)
    assert len(set(hall.played)) == 1


async def test_what_a_listener_heard_lately_comes_last(hall: Hall):
    known = await songs_of(hall, "Alpha", "Beta", "Gamma")
    heard, *others = known
    await hall.bot.studio.plays.note(known[heard], {who.member_id(hall.ann.id): 30.0})
    await hall.sit(hall.ann)
    await hall.give(hall.ann, "radio", programme="us")
    await hall.discord.until(lambda: len(hall.played) >= 3, seconds=60)
    assert set(hall.played[:2]) == set(others)
    assert hall.played[2] == heard


async def test_what_members_put_on_comes_first_and_the_radio_goes_on(hall: Hall):
    known = await songs_of(hall, "Alpha", "Beta", "Gamma", frames=1000)
    await hall.sit(hall.ann)
    await hall.give(hall.ann, "radio", programme="us")
    await hall.hears(5)
    wanted = await hall.song("Wanted", frames=50)
    assert "number 1" in await hall.give(hall.ann, "play", song=wanted.id)
    assert "Skipped" in await hall.give(hall.mo, "skip")
    await hall.discord.until(lambda: len(hall.played) >= 3, seconds=60)
    assert hall.played[1] == wanted.prompt
    assert hall.played[2] in known


async def test_it_goes_on_after_a_restart(tmp_path: Path):
    async with halls.a_hall() as hall:
        async with halls.visited(hall, tmp_path):
            await songs_of(hall, "Alpha", "Beta", frames=100)
            await hall.sit(hall.ann)
            await hall.give(hall.ann, "radio")
            await hall.hears(20)
        async with halls.visited(hall, tmp_path):
            await answer(await hall.ann.press(hall.board, "Play"))
            await hall.call.hear_music(700)  # more than was to come
            assert hall.call.faults == []


async def test_it_begins_with_the_latest_playlist_that_was_published(hall: Hall):
    known = await songs_of(hall, "Alpha", "Beta", "Gamma", "Delta")
    await hall.sit(hall.ann)
    assert "no playlist yet" in await hall.give(hall.ann, "radio", programme="playlist")
    playlist = await publish(hall, [*known.values()][:2])
    assert "latest playlist" in await hall.give(hall.ann, "radio")
    await hall.shows("From the playlist of")
    await hall.discord.until(lambda: len(hall.played) >= 4, seconds=60)
    by_id = {song_id: prompt for prompt, song_id in known.items()}
    assert hall.played[:2] == [by_id[song_id] for song_id in playlist]
    assert set(hall.played[:4]) == set(known)


async def test_without_any_song_it_says_so(hall: Hall):
    await hall.sit(hall.ann)
    assert "no songs yet" in await hall.give(hall.ann, "radio")
    assert hall.voice.calls == []


async def publish(hall: Hall, wanted: list[str]) -> list[str]:
    """A playlist of these songs, seen by everybody; returns them in its order."""
    studio, moderator = hall.bot.studio, who.member_id(hall.mo.id)
    settings = replace(await studio.guilds.settings(hall.guild_id), playlist_hour=0)
    now = datetime.now(UTC)
    proposed = await studio.playlists.propose(hall.guild_id, days.today(settings, now), moderator=moderator)
    others = [line.song_id for line in proposed.lines if line.song_id not in wanted]
    left = await studio.playlists.drop(hall.guild_id, proposed.id, others, moderator=moderator)
    await studio.playlists.approve(hall.guild_id, proposed.id, moderator=moderator)
    await studio.playlists.publish(hall.guild_id, proposed.id, channel=str(hall.text.id))
    await studio.playlists.published_in(hall.guild_id, proposed.id, "1")
    return [line.song_id for line in left.lines]
