"""What listeners do with the music, by a button or a command.

Who may do it: songs are put on by whoever sits in the voice channel. A skip takes the votes of more than half of those
who listen, but for DJs, moderators and whoever put the song on. Pausing, going on and stopping are for every listener;
where a server has DJ roles they are for DJs and moderators, and for somebody who listens alone.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, TypeAlias

import discord
from discord.utils import escape_markdown

from bot import reactions
from bot.chat import speech, who
from bot.chat.listening import choosing, lineup, sessions
from bot.chat.listening.buttons import SteerVerb
from bot.chat.listening.lineup import Pick
from bot.chat.listening.radio import Programme, Radio
from bot.chat.listening.refusals import NoPlaylistError, NotForAllError, NothingPlaysError, NothingToPlayError
from bot.chat.listening.session import Session
from bot.discovery.feedback import LearningPausedError

if TYPE_CHECKING:
    from bot.chat.client import Minstrel

Here: TypeAlias = "discord.Interaction[Minstrel]"

_SIMILAR = 3


async def play(interaction: Here, wanted: str | None = None) -> None:
    """Puts a song on. Without one it goes on after a pause, or starts again with what was left, or the newest song."""
    session = sessions.of(interaction.client).of(interaction.guild_id or 0)
    if wanted is None and session is not None and session.deck.line_up.now is not None:
        await go_on(interaction)
        return
    sessions.of(interaction.client).check(interaction)
    await interaction.response.defer(ephemeral=True, thinking=True)
    if wanted is None:
        picks, has_radio = await choosing.left_over(interaction)
    else:
        song = await choosing.song(interaction, wanted)
        picks, has_radio = [Pick(song=song, by=who.member_id(interaction.user))], False
    session = await _join(interaction)
    place = await session.deck.put_on(*picks)
    if has_radio:
        await session.deck.tune(Radio(interaction.client.studio, who.guild_id(session.guild.id), Programme.US))
    words = await speech.words_for(interaction)
    title = escape_markdown(picks[0].song.title)
    await interaction.edit_original_response(
        content=words("listening-plays", title=title, channel=session.channel.mention)
        if place == 0
        else words("listening-waits", title=title, place=place)
    )


async def tune(interaction: Here, programme: Programme | None) -> None:
    """The radio goes on without an end. With no programme: the playlist if there is one, else for us."""
    sessions.of(interaction.client).check(interaction)
    await interaction.response.defer(ephemeral=True, thinking=True)
    guild = who.guild_id(who.require_guild(interaction).id)
    has_playlist = bool(await interaction.client.studio.playlists.history(guild, limit=1))
    if programme is Programme.PLAYLIST and not has_playlist:
        raise NoPlaylistError
    chosen = programme or (Programme.PLAYLIST if has_playlist else Programme.US)
    if not await interaction.client.studio.plays.rested(guild, (), limit=1):
        raise NothingToPlayError
    session = await _join(interaction)
    if not await session.deck.tune(Radio(interaction.client.studio, guild, chosen)):
        raise NothingToPlayError
    words = await speech.words_for(interaction)
    said = words(f"listening-radio-{chosen}", channel=session.channel.mention)
    await interaction.edit_original_response(content=said)


async def pause(interaction: Here) -> None:
    session = await _steered(interaction)
    if session.deck.line_up.now is None:
        raise NothingPlaysError
    session.pause()
    await _tell(interaction, "listening-paused")


async def go_on(interaction: Here) -> None:
    """After a pause; or from the start again, if the music has ended."""
    playing = sessions.of(interaction.client).of(interaction.guild_id or 0)
    if playing is None or playing.deck.line_up.now is None:
        await play(interaction)
        return
    session = await _steered(interaction)
    session.go_on()
    await _tell(interaction, "listening-goes-on")


async def pause_or_go_on(interaction: Here) -> None:
    """Whichever it is not doing."""
    await (go_on if sessions.of(interaction.client).playing(interaction).is_paused else pause)(interaction)


async def skip(interaction: Here) -> None:
    """At once, or by votes."""
    all_sessions, member = sessions.of(interaction.client), who.member_id(interaction.user)
    session = all_sessions.playing(interaction)
    now = session.deck.line_up.now
    if now is None:
        raise NothingPlaysError
    if now.by == member or await who.is_dj(interaction):
        await session.deck.skip(now, by=member)
        await _tell(interaction, "listening-skipped")
        return
    session = all_sessions.heard_by(interaction)
    if await session.vote_to_skip(member):
        await _tell(interaction, "listening-outvoted")
        return
    listeners = session.listeners
    votes, needed = session.deck.line_up.votes(listeners), lineup.needed(listeners)
    await _tell(interaction, "listening-voted", votes=votes, needed=needed)


async def stop(interaction: Here) -> None:
    """The bot leaves."""
    session = await _steered(interaction)
    await interaction.response.defer(ephemeral=True, thinking=True)
    await session.stop(who.member_id(interaction.user))
    words = await speech.words_for(interaction)
    await interaction.edit_original_response(content=words("listening-stopped"))


async def rate(interaction: Here, song_id: str, emoji: str) -> None:
    """As a reaction to the song's message would. Raises LearningPausedError, UnknownSongError."""
    studio, member = interaction.client.studio, who.member_id(interaction.user)
    if (await studio.song(song_id)).asker == member:
        await _tell(interaction, "listening-own-song")
        return
    if await studio.is_paused(member):
        raise LearningPausedError
    await studio.react(song_id, member=member, emoji=reactions.pressed(emoji))
    await _tell(interaction, "listening-rated", emoji=emoji)


async def more_like(interaction: Here, song_id: str) -> None:
    """Puts the songs on that are most like this one."""
    session = sessions.of(interaction.client).heard_by(interaction)
    await interaction.response.defer(ephemeral=True, thinking=True)
    member, guild = who.member_id(interaction.user), who.guild_id(session.guild.id)
    coming = set(session.deck.line_up.songs)
    found = await interaction.client.studio.discovery.similar(song_id, member, guild, _SIMILAR + len(coming))
    picks = [Pick(song=one.song, by=member) for one in found if one.song.id not in coming][:_SIMILAR]
    if picks:
        await session.deck.put_on(*picks)
    words = await speech.words_for(interaction)
    await interaction.edit_original_response(content=words("listening-more-like", songs=len(picks)))


async def _join(interaction: Here) -> Session:
    session = await sessions.of(interaction.client).join(interaction)
    if interaction.message is not None and session.board.message is None:  # its button was pressed: it is used again
        session.board.take_over(interaction.message.channel.id, interaction.message.id)
    return session


async def _steered(interaction: Here) -> Session:
    """The session, if whoever asks may steer it. Raises NothingPlaysError, NotListeningError, NotForAllError."""
    all_sessions = sessions.of(interaction.client)
    session = all_sessions.playing(interaction)
    if await who.is_dj(interaction):
        return session
    session = all_sessions.heard_by(interaction)
    settings = await interaction.client.studio.guilds.settings(who.guild_id(session.guild.id))
    if settings.dj_roles and len(session.listeners) > 1:
        raise NotForAllError
    return session


async def _tell(interaction: Here, key: str, **values: str | float) -> None:
    words = await speech.words_for(interaction)
    await interaction.response.send_message(words(key, **values), ephemeral=True)


ACTIONS: dict[SteerVerb, Callable[[Here], Awaitable[None]]] = {
    SteerVerb.PLAY: go_on,
    SteerVerb.PAUSE: pause,
    SteerVerb.SKIP: skip,
    SteerVerb.STOP: stop,
}
