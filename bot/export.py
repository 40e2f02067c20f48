"""A member's own copy of all that is kept about them: a zip that a person can read."""

from __future__ import annotations

import json
import shutil
import tempfile
import zipfile
from dataclasses import dataclass
from typing import IO, Any, BinaryIO

from sqlalchemy.ext.asyncio import AsyncSession

from bot.song import file_stem
from storage import privacy
from storage.errors import StorageError
from storage.kinds import FileKind
from storage.store import FileStore

_GONE = frozenset({"file_missing", "file_damaged"})

MEANINGS = {
    "members": "when you were first and last seen, and what you switched off since when",
    "songs": "the songs that you asked for, with your prompts; each holds what belongs to it, by the names below",
    "recipes": "what a song was composed from: your prompt, how it was read, and the model's settings",
    "sources": "the music that a song was made from, by the SHA-256 of its MIDI, and what it is",
    "takes": "the versions that were composed of a song, and what the critic said of them",
    "song_files": "a song's files, by the SHA-256 of their bytes",
    "posts": "in which messages a song is shown or awaited",
    "ratings": "reactions to songs, and what they are worth: yours, and within your songs those of all",
    "plays": "how long songs were listened to, and who turned away: by you, and within your songs by all",
    "downloads": "songs that were downloaded: by you, and within your songs by all",
    "uncounted": "songs that say nothing of a taste: of yours, as you said, and within your songs of others'",
    "song_features": "a song in numbers: its prompt's embedding (float32 in base64), and what was measured in it",
    "prints": "what a song is found by: its melody's notes and what it is, in numbers (base64)",
    "lessons": "whether moderators kept or dropped your song in a playlist",
    "aversions": "the styles that you do not want to be suggested",
    "playlists": "the playlists that you decided on",
    "playlist_songs": "in which playlists your song is, and why",
    "moderation_log": "what moderators did: you as one of them, to you, or to your songs",
    "blocks": "servers whose moderators want no songs from you; this stays when all else is erased",
}
"""What stands under each name in `member.json`."""

_README = """\
This is all that Minstrel keeps about {member}.

songs/        the files of your songs
member.json   all the rest, as the database has it; times are in UTC, durations in seconds

In member.json stand, by the names of the database's tables:

{meanings}

Other members are called "{other}": their names are not yours to have.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """What is in a zip."""

    songs: int
    files: int
    missing: int  # files that are lost, or whose song was deleted meanwhile


class Exporter:
    """Writes one member's zip, from one moment of the database."""

    def __init__(self, session: AsyncSession, store: FileStore, member: str) -> None:
        self._session = session
        self._store = store
        self._member = member
        self._names: set[str] = set()
        self._songs = self._missing = 0

    async def write(self, file: BinaryIO) -> Exported:
        """Raises StorageError."""
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as into, tempfile.TemporaryFile() as document:
            into.writestr("README.txt", self._readme())
            await self._write_document(document, into)
            document.seek(0)
            with into.open("member.json", "w", force_zip64=True) as entry:
                shutil.copyfileobj(document, entry)
        return Exported(songs=self._songs, files=len(self._names), missing=self._missing)

    def _readme(self) -> str:
        meanings = "\n".join(f"{name:14}  {meaning}" for name, meaning in MEANINGS.items())
        return _README.format(member=self._member, meanings=meanings, other=privacy.OTHER)

    async def _write_document(self, document: IO[bytes], into: zipfile.ZipFile) -> None:
        """Song by song: a member may have very many."""
        about = await privacy.about(self._session, self._member)
        document.write(_text({"member": self._member, **about})[: -len("\n}")] + b',\n  "songs": [')
        async for song in privacy.songs_of(self._session, self._member):
            document.write((b"," if self._songs else b"") + _text(await self._with_files(song, into), within="    "))
            self._songs += 1
        document.write(b"\n  ]\n}\n")

    async def _with_files(self, song: dict[str, Any], into: zipfile.ZipFile) -> dict[str, Any]:
        """The song with the names of its files in the zip, where they are put."""
        names: list[str] = []
        files = [(row["digest"], FileKind(row["kind"]).suffix) for row in song.get("song_files", [])]
        sources = [(row["digest"], f"-source-{row['number'] + 1}.mid") for row in song.get("sources", [])]
        for digest, suffix in files + sources:
            try:
                data = await self._store.get(digest)
            except StorageError as error:
                if error.code not in _GONE:
                    raise
                self._missing += 1
            else:
                names.append(self._name(song, suffix))
                into.writestr(names[-1], data, zipfile.ZIP_STORED)  # sound and pictures are packed as they are
        return {"id": song["id"], "files": names, **song}

    def _name(self, song: dict[str, Any], suffix: str) -> str:
        """One that no other song's file has."""
        prompt = song["recipes"][0]["prompt"]
        name = f"songs/{file_stem(prompt, song['id'])}{suffix}"
        if name in self._names:
            name = f"songs/{file_stem(prompt, song['id'])}-{song['id']}{suffix}"
        self._names.add(name)
        return name


def _text(value: dict[str, Any], *, within: str = "") -> bytes:
    """Indented JSON, which may hold halves of characters, on lines of its own."""
    lines = json.dumps(value, indent=2, ensure_ascii=False).replace("\n", f"\n{within}")
    return (f"\n{within}{lines}" if within else lines).encode(errors="backslashreplace")
