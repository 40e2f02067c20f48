"""What the message of a session shows: the song, how far it is, what comes next, the votes; or why the music ended."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import discord
from discord.utils import escape_markdown

from bot.chat.listening.board import Drawn
from bot.chat.listening.buttons import SongButton, SongVerb, SteerButton, SteerVerb
from bot.chat.listening.lineup import Pick
from bot.words import Words

_GREEN, _GREY = 0x2E9E6B, 0x8A8F98
_CELLS = 14
_MOST_COMING = 5


class Silence(StrEnum):
    """Why nothing is heard of the song that plays."""

    PAUSED = "paused"  # somebody paused it
    ALONE = "alone"  # nobody listens
    MUTED = "muted"  # a moderator muted the bot


class Farewell(StrEnum):
    """Why a session ended."""

    STOPPED = "stopped"  # somebody stopped it
    ALONE = "alone"  # nobody listened any more
    QUIET = "quiet"  # nothing was played for long
    PUT_OUT = "put-out"  # the bot was put out of the channel, or the channel is gone
    LOST = "lost"  # Discord's voice server went away
    RESTARTED = "restarted"  # the bot was stopped


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """A session at one moment."""

    guild: int
    channel: str  # a mention of the voice channel
    pick: Pick | None
    position: float  # seconds
    length: float  # seconds
    silence: Silence | None
    coming: Sequence[Pick]
    votes: int
    needed: int


def playing(words: Words, scene: Scene) -> Drawn:
    """While the bot is in the voice channel."""
    if scene.pick is None:
        return _waiting(words, scene)
    embed = discord.Embed(
        title=escape_markdown(scene.pick.song.title),
        description="\n".join(_lines(words, scene, scene.pick)),
        colour=_GREY if scene.silence else _GREEN,
    )
    if scene.coming:
        embed.add_field(name=words("listening-next"), value=_coming(words, scene.coming), inline=False)
    if scene.votes:
        embed.set_footer(text=words("listening-votes", votes=scene.votes, needed=scene.needed))
    view = discord.ui.View(timeout=None)
    paused = scene.silence is Silence.PAUSED
    for verb in (SteerVerb.PLAY if paused else SteerVerb.PAUSE, SteerVerb.SKIP, SteerVerb.STOP):
        view.add_item(SteerButton(verb, scene.guild, words))
    for rating in SongVerb:
        view.add_item(SongButton(rating, scene.pick.song.id, words))
    return Drawn(embed=embed, view=view)


def ended(words: Words, guild: int, farewell: Farewell, *, by: str | None, left: int) -> Drawn:
    """When the bot has left. `left` songs would be played if somebody started again; `by` is a mention."""
    said = [words("listening-stopped-by", who=by) if by else words(f"listening-{farewell}-left")]
    view = discord.ui.View(timeout=None)
    if left:
        said.append(words("listening-again", songs=left))
        view.add_item(SteerButton(SteerVerb.PLAY, guild, words))
    embed = discord.Embed(title=words("listening-ended"), description="\n".join(said), colour=_GREY)
    return Drawn(embed=embed, view=view)


def _waiting(words: Words, scene: Scene) -> Drawn:
    view = discord.ui.View(timeout=None)
    view.add_item(SteerButton(SteerVerb.STOP, scene.guild, words))
    said = words("listening-nothing", channel=scene.channel)
    return Drawn(embed=discord.Embed(title=words("listening-nothing-title"), description=said, colour=_GREY), view=view)


def _lines(words: Words, scene: Scene, pick: Pick) -> list[str]:
    position, length = words.duration(scene.position), words.duration(scene.length)
    lines = [f"{_bar(scene.position / scene.length)}  {position} / {length}"]
    if pick.by is not None:
        lines.append(words("listening-by", who=mention(pick.by), channel=scene.channel))
    else:
        lines.append(words("listening-in", channel=scene.channel))
    if pick.why is not None:
        lines.append(pick.why)
    if scene.silence is not None:
        lines.append(words(f"listening-silence-{scene.silence}"))
    return lines


def _coming(words: Words, coming: Sequence[Pick]) -> str:
    lines = [
        words(
            "listening-coming",
            place=place,
            title=escape_markdown(pick.song.title),
            length=words.duration(pick.song.brief.seconds),
        )
        for place, pick in enumerate(coming[:_MOST_COMING], 1)
    ]
    if len(coming) > _MOST_COMING:
        lines.append(words("listening-more", songs=len(coming) - _MOST_COMING))
    return "\n".join(lines)


def mention(member: str) -> str:
    """A member as Discord shows one."""
    return f"<@{member.rpartition(':')[2]}>"


def _bar(share: float) -> str:
    at = min(int(share * _CELLS), _CELLS - 1)
    return "▬" * at + "🔘" + "▬" * (_CELLS - 1 - at)
