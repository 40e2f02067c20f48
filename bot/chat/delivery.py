"""The song's end in its message: sound, notes, picture; or why there is none. It arrives, once, whatever is in the way.

Files that are too large are encoded anew, else linked, else left out: the text arrives even if a file is refused.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from dataclasses import dataclass
from io import BytesIO

import discord

from bot import words as speaking
from bot.chat import card, who
from bot.chat.place import AWAY, NoWayError, Place, TooLargeError
from bot.song import Song, StoredFile
from bot.studio import Studio
from bot.words import Words
from storage.kinds import FileKind, Status

log = logging.getLogger(__name__)

PAUSES = (2.0, 10.0, 30.0, 60.0)
"""Seconds between tries while Discord is away; the last again and again."""

_LARGEST_MESSAGE_BYTES = 24 * 2**20
_ROOM_BYTES = 64 * 1024
"""For what is sent beside the files."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """Files to be sent, and what is to be said about them."""

    files: tuple[StoredFile, ...]
    notes: tuple[str, ...] = ()


async def deliver(studio: Studio, place: Place, song: Song) -> None:
    """Shows the end of a song, however long Discord is away. Where nobody can be reached, the log is told."""
    words = speaking.of(place.post.language)
    tries = 0
    while True:
        try:
            await _once(studio, place, song, words)
        except AWAY as error:
            pause = PAUSES[min(tries, len(PAUSES) - 1)]
            log.warning("song %s is sent again in %g seconds: %s", song.id, pause, error)
            tries += 1
            await asyncio.sleep(pause)
        else:
            return


async def _once(studio: Studio, place: Place, song: Song, words: Words) -> None:
    offers = [offer async for offer in _offers(studio, place, song, words)]
    for offer in offers:
        try:
            await place.put(card.of(words, song, notes=offer.notes), _to_send(offer, words, song))
        except (TooLargeError, NoWayError) as refusal:
            log.info("song %s with %d files: %s", song.id, len(offer.files), type(refusal).__name__)
        else:
            return
    user = who.user_of(song.asker)
    try:
        if user is not None:
            await place.tell_privately(user, card.of(words, song), _to_send(offers[0], words, song))
    except discord.DiscordServerError:
        raise
    except discord.HTTPException as error:
        log.warning("song %s cannot be shown to anybody: %s", song.id, error)


async def _offers(studio: Studio, place: Place, song: Song, words: Words) -> AsyncIterator[Offer]:
    """What to send, each less than the one before."""
    if song.status is not Status.READY:
        yield Offer(files=())
        return
    audio, midi, picture = [
        await studio.file(song.id, kind) for kind in (FileKind.AUDIO, FileKind.MIDI, FileKind.PICTURE)
    ]
    room = min(place.largest_bytes, _LARGEST_MESSAGE_BYTES - len(midi.data) - len(picture.data)) - _ROOM_BYTES
    if len(audio.data) <= room:
        yield Offer(files=(audio, midi, picture))
    smaller = await studio.audio_within(song.id, min(room, len(audio.data) // 2))
    if smaller is not None:
        yield Offer(files=(smaller, midi, picture), notes=(words("asking-note-smaller"),))
    link = studio.link(song.id, FileKind.AUDIO)
    note = words("asking-note-no-audio") if link is None else words("asking-note-linked", link=link)
    yield Offer(files=(midi, picture), notes=(note,))
    yield Offer(
        files=(), notes=(words("asking-note-no-files") if link is None else words("asking-note-linked", link=link),)
    )


def _to_send(offer: Offer, words: Words, song: Song) -> list[discord.File]:
    described = card.described(words, song)
    return [
        discord.File(
            BytesIO(file.data),
            filename=file.name,
            description=described if file.kind is FileKind.PICTURE else None,
        )
        for file in offer.files
    ]
