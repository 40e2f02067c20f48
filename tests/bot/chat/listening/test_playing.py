"""Songs are put on, paused, skipped and stopped in a voice channel."""

from __future__ import annotations

import asyncio
import itertools
from dataclasses import replace

from bot.chat import who
from storage.posts import Address
from tests.support import golden
from tests.support.discord import Person
from tests.support.hall import Hall, answer


async def test_a_song_is_put_on_by_its_id_and_heard_to_its_end(hall: Hall):
    song = await hall.song("Alpha", frames=60)
    await hall.sit(hall.ann)
    assert "plays in" in await hall.give(hall.ann, "play", song=song.id)
    frames = [packet.frame for packet in await hall.call.hear_music(60)]
    assert frames == [f"{song.prompt} {number}".encode() for number in range(60)]
    await hall.shows("Nothing is playing")
    assert hall.call.faults == []
    assert hall.discord.refused == []


async def test_songs_are_found_by_words_and_completed_while_typing(hall: Hall):
    alpha, beta = await hall.song("Alpha"), await hall.song("Beta")
    typed = [await hall.ann.autocomplete(hall.text, "play", "song", text) for text in ("", "waltz alp", "nothing")]
    assert [[choice["value"] for choice in choices] for choices in typed] == [[beta.id, alpha.id], [alpha.id], []]
    assert typed[1][0]["name"] == alpha.prompt
    await hall.sit(hall.ann)
    await hall.give(hall.ann, "play", song="ALPHA waltz")
    await hall.hears(5)
    assert hall.played == [alpha.prompt]


async def test_a_song_is_put_on_by_the_link_to_its_message(hall: Hall):
    song = await hall.song("Alpha")
    post = await hall.ann.says(hall.text, "listen to this")
    await hall.bot.studio.posts.show(song.id, Address(channel=str(hall.text.id), language="en"), str(post.id))
    await hall.sit(hall.ann)
    link = f"https://discord.com/channels/{hall.guild.id}/{hall.text.id}/{post.id}"
    assert "Alpha" in await hall.give(hall.ann, "play", song=link)


async def test_songs_of_other_servers_are_not_known_here_but_ones_own_are(hall: Hall):
    elsewhere = await hall.song("Secret", asker=hall.ben, guild="discord:1")
    await hall.sit(hall.ann, hall.ben)
    assert "I know no song" in await hall.give(hall.ann, "play", song=elsewhere.id)
    assert "I know no song" in await hall.give(hall.ann, "play", song="Secret")
    assert "plays in" in await hall.give(hall.ben, "play", song="Secret")


async def test_without_a_name_the_newest_song_plays(hall: Hall):
    await hall.sit(hall.ann)
    assert "no songs yet" in await hall.give(hall.ann, "play")
    await hall.song("Alpha")
    newest = await hall.song("Beta")
    assert "Beta" in await hall.give(hall.ann, "play")
    await hall.hears(5)
    assert hall.played == [newest.prompt]


async def test_songs_follow_each_other_without_a_gap(hall: Hall):
    songs = [await hall.song(name, frames=60) for name in ("Alpha", "Beta", "Gamma")]
    await hall.sit(hall.ann)
    said = [await hall.give(hall.ann, "play", song=song.id) for song in songs]
    assert "plays in" in said[0]
    assert "number 1 in the line-up" in said[1]
    assert "number 2 in the line-up" in said[2]
    await hall.shows("Beta", "Gamma")
    await hall.call.hear_music(180)
    packets = hall.call.packets
    heard = packets[packets.index(hall.call.music[0]) :][:180]
    assert [packet.frame.decode() for packet in heard] == [
        f"{song.prompt} {number}" for song in songs for number in range(60)
    ]
    assert len([message for message in hall.text.messages if message.embeds]) == 1  # one message for all of them


async def test_the_message_is_changed_at_most_so_often(hall: Hall):
    await hall.sit(hall.ann)
    for name in ("Alpha", "Beta", "Gamma"):
        await hall.give(hall.ann, "play", song=(await hall.song(name)).id)
    for _ in range(4):
        await hall.give(hall.ann, "pause")
    board = await hall.shows("Gamma")
    await hall.discord.until(lambda: len(board.edits) >= 3)
    times = [edit.at for edit in board.edits]
    assert all(later - earlier >= 0.09 for earlier, later in itertools.pairwise(times))


async def test_a_pause_stops_the_frames_and_loses_none(hall: Hall):
    song = await hall.song("Alpha")
    await hall.sit(hall.ann, hall.ben)
    await hall.give(hall.ann, "play", song=song.id)
    await hall.hears(20)
    assert "Paused" in await hall.give(hall.ben, "pause")
    await hall.falls_silent()
    assert [packet.is_silence for packet in hall.call.packets[-5:]] == [True] * 5  # as Discord wants it at an end
    board = await hall.shows("Paused", "Play", "Skip")
    before = len(hall.call.music)
    assert "goes on" in await answer(await hall.ann.press(board, "Play"))
    await hall.call.hear_music(before + 20)
    numbers = [int(packet.frame.decode().rpartition(" ")[2]) for packet in hall.call.music]
    assert numbers == [*range(len(numbers))]
    assert "Paused" in await answer(await hall.ann.press(await hall.shows("Pause"), "Pause"))
    assert "goes on" in await hall.give(hall.ann, "play")
    await hall.hears(5)
    assert hall.call.faults == []


async def test_listeners_vote_to_skip(hall: Hall):
    first, second = await hall.song("Alpha"), await hall.song("Beta")
    cleo, dora = hall.guild.add_member("Cleo"), hall.guild.add_member("Dora")
    await hall.sit(hall.ann, hall.ben, cleo)
    await hall.give(hall.ann, "play", song=first.id)
    await hall.give(hall.ann, "play", song=second.id)
    board = await hall.shows("Alpha", "Beta")
    assert "for those who listen" in await answer(await dora.press(board, "Skip"))
    assert "1 of 2" in await answer(await hall.ben.press(board, "Skip"))
    await hall.shows("1 of 2 votes")
    assert "1 of 2" in await answer(await hall.ben.press(board, "Skip"))  # once a listener
    await hall.hears(5)
    assert hall.played == [first.prompt]
    assert "last vote" in await answer(await cleo.press(board, "Skip"))
    await hall.discord.until(lambda: hall.played == [first.prompt, second.prompt])


async def test_when_somebody_leaves_the_votes_of_the_others_may_be_enough(hall: Hall):
    first, second = await hall.song("Alpha"), await hall.song("Beta")
    cleo = hall.guild.add_member("Cleo")
    await hall.sit(hall.ann, hall.ben, cleo)
    for song in (first, second):
        await hall.give(hall.ann, "play", song=song.id)
    await hall.hears(5)
    assert "1 of 2" in await hall.give(hall.ben, "skip")
    await cleo.leaves_voice()
    await hall.ann.leaves_voice()
    await hall.discord.until(lambda: hall.played == [first.prompt, second.prompt])


async def test_who_put_it_on_and_moderators_and_djs_skip_at_once(hall: Hall):
    songs = [await hall.song(name) for name in ("Alpha", "Beta", "Gamma", "Delta")]
    dj = hall.guild.add_role("DJ")
    dan = hall.guild.add_member("Dan", roles=[dj])
    settings = replace(await hall.bot.studio.guilds.settings(hall.guild_id), dj_roles=(str(dj.id),))
    await hall.bot.studio.guilds.change(hall.guild_id, settings, moderator=who.member_id(hall.mo.id))
    await hall.sit(hall.ann, hall.ben, dan)
    for song in songs:
        await hall.give(hall.ann, "play", song=song.id)
    await hall.hears(5)
    skippers: list[Person] = [hall.ann, hall.mo, dan]  # the moderator does not even listen
    for person in skippers:
        assert "Skipped" in await hall.give(person, "skip")
        await hall.hears(5)
    assert hall.played == [song.prompt for song in songs]


async def test_stopping_leaves_the_channel_and_playing_begins_again_with_the_same_song(hall: Hall):
    song = await hall.song("Alpha")
    await hall.song("Beta")
    await hall.sit(hall.ann)
    await hall.give(hall.ann, "play", song=song.id)
    await hall.hears(20)
    assert "stopped the music" in await hall.press(hall.ann, "Stop")
    assert hall.guild.in_voice(hall.discord.bot) is None
    board = await hall.shows("The music has stopped", hall.ann.mention, "Press")
    golden.check("listening-stopped", board)
    assert "Nothing is being played" in await hall.give(hall.ann, "skip")
    assert "Alpha" in await answer(await hall.ann.press(board, "Play"))
    await hall.hears(20)
    assert board is await hall.shows("Alpha")  # the same message shows it again
    assert hall.discord.refused == []


async def test_where_there_are_djs_others_stop_and_pause_only_for_themselves(hall: Hall):
    song = await hall.song("Alpha")
    settings = replace(await hall.bot.studio.guilds.settings(hall.guild_id), dj_roles=("12345",))
    await hall.bot.studio.guilds.change(hall.guild_id, settings, moderator=who.member_id(hall.mo.id))
    await hall.sit(hall.ann, hall.ben)
    await hall.give(hall.ann, "play", song=song.id)
    for command in ("stop", "pause"):
        assert "for DJs and moderators" in await hall.give(hall.ann, command)
    assert "Paused" in await hall.give(hall.mo, "pause")
    assert "goes on" in await hall.give(hall.mo, "pause")
    await hall.ben.leaves_voice()
    await hall.discord.until(lambda: len(hall.session.listeners if hall.session else ()) == 1)
    assert "stopped the music" in await hall.give(hall.ann, "stop")


async def test_a_song_that_was_deleted_meanwhile_is_left_out(hall: Hall):
    songs = [await hall.song(name, frames=100) for name in ("Alpha", "Beta", "Gamma")]
    await hall.sit(hall.ann)
    for song in songs:
        await hall.give(hall.ann, "play", song=song.id)
    await hall.bot.studio.remove(songs[2].id)
    assert "Skipped" in await hall.give(hall.ann, "skip")
    assert "Skipped" in await hall.give(hall.ann, "skip")
    await hall.shows("Nothing is playing")
    assert "I know no song" in await hall.give(hall.ann, "play", song=songs[2].id)


async def test_a_file_that_cannot_be_played_is_told_to_who_put_it_on(hall: Hall):
    broken = await hall.song("Broken", frames=0)
    fine = await hall.song("Fine")
    await hall.sit(hall.ann)
    assert "cannot be played" in await hall.give(hall.ann, "play", song=broken.id)
    assert "plays in" in await hall.give(hall.ann, "play", song=fine.id)


async def test_songs_are_rated_by_buttons(hall: Hall):
    song = await hall.song("Alpha", asker=hall.mo)
    await hall.sit(hall.ann, hall.mo)
    await hall.give(hall.ann, "play", song=song.id)
    board = await hall.shows("Alpha")
    assert "your own" in await answer(await hall.mo.press(board, "Like"))
    assert "👍" in await answer(await hall.ann.press(board, "Like"))
    assert "👎" in await answer(await hall.ann.press(board, "Dislike"))
    ratings = await hall.bot.studio.ratings(song.id)
    assert {rating.member for rating in ratings} == {who.member_id(hall.ann.id)}
    assert ratings[-1].weight == -1
    await hall.bot.studio.pause(who.member_id(hall.ben.id))
    assert "learn nothing" in await answer(await hall.ben.press(board, "Like"))


async def test_more_like_this_puts_similar_songs_on(hall: Hall):
    song = await hall.song("Alpha")
    others = [await hall.song(name) for name in ("Beta", "Gamma")]
    await hall.sit(hall.ann)
    await hall.give(hall.ann, "play", song=song.id)
    board = await hall.shows("Alpha")
    assert "2 songs like this one" in await answer(await hall.ann.press(board, "More like this"))
    assert hall.session is not None
    assert {pick.song.id for pick in hall.session.deck.line_up.coming} == {other.id for other in others}
    assert "no other song" in await answer(await hall.ann.press(board, "More like this"))


async def test_two_servers_listen_to_different_songs_at_once(hall: Hall):
    mine, theirs = await hall.song("Alpha"), await hall.song("Beta")
    other = hall.discord.add_guild("Owls")
    owls, nest = other.add_channel("owls"), other.add_channel("nest", kind=hall.lounge.kind)
    other.add_member(hall.mo)
    await hall.discord.until(lambda: hall.bot.get_channel(nest.id))
    await hall.sit(hall.ann)
    await hall.mo.joins(nest)
    await hall.give(hall.ann, "play", song=mine.id)
    await answer(await hall.mo.slash(owls, "play", song=theirs.id))  # his own, so he may take it there
    await asyncio.gather(hall.call.hear_music(30), hall.voice.call(other.id).hear_music(30))
    assert hall.played == [mine.prompt]
    assert "stopped" in await hall.give(hall.ann, "stop")
    elsewhere = hall.voice.call(other.id)
    await elsewhere.hear_music(len(elsewhere.music) + 30)
    assert {packet.frame.decode().rpartition(" ")[0] for packet in elsewhere.music} == {theirs.prompt}
