"""What is learnt when moderators decide: what became of each song that was proposed, and of those that they chose."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlalchemy.ext.asyncio import AsyncSession

from storage import lessons
from storage.lessons import Verdict
from storage.playlists import Entry, Playlist

_OUT = {"playlist-drop": Verdict.DROPPED, "playlist-swap": Verdict.SWAPPED_OUT}


async def changed(
    session: AsyncSession, before: Playlist, after: Sequence[Entry], held: Collection[str], action: str
) -> None:
    """Songs left the playlist or came into it, by what is noted as this action. Those that are not held are gone.

    Whoever takes back what moderators did themselves teaches nothing: a song that they added and dropped again was
    never proposed, and one that comes round to its place again is as if it had not left.
    """
    said = await lessons.of_day(session, before.guild, before.day)
    old, new = ({one.song_id for one in entries if one.song_id in held} for entries in (before.entries, after))
    out = {song_id for song_id in old - new if said.get(song_id) is not Verdict.ADDED}
    if action in _OUT:
        await _teach(session, before, out, _OUT[action])
    if action == "playlist-add":
        await _teach(session, before, new - old, Verdict.ADDED)
    else:
        await _forget(session, before, new - old)
    await _forget(session, before, old - new - out)


async def approved(session: AsyncSession, playlist: Playlist, entries: Sequence[Entry]) -> None:
    """A yes: what is in the playlist was kept."""
    said = await lessons.of_day(session, playlist.guild, playlist.day)
    kept = {entry.song_id for entry in entries if said.get(entry.song_id) is not Verdict.ADDED}
    await _teach(session, playlist, kept, Verdict.KEPT)


async def declined(session: AsyncSession, playlist: Playlist, entries: Sequence[Entry]) -> None:
    """A no to the whole playlist says nothing of its songs, and takes back the yes to them."""
    said = await lessons.of_day(session, playlist.guild, playlist.day)
    kept = {entry.song_id for entry in entries if said.get(entry.song_id) is Verdict.KEPT}
    await _forget(session, playlist, kept)


async def _teach(session: AsyncSession, playlist: Playlist, songs: set[str], verdict: Verdict) -> None:
    if songs:
        await lessons.teach(session, guild=playlist.guild, day=playlist.day, song_ids=sorted(songs), verdict=verdict)


async def _forget(session: AsyncSession, playlist: Playlist, songs: set[str]) -> None:
    if songs:
        await lessons.forget(session, guild=playlist.guild, day=playlist.day, song_ids=sorted(songs))
