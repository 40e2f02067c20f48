"""Whether a file was composed by Minstrel: what its marks say, and what that is worth."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import IO, Any

from bot.errors import TooSlowToVerifyError, UnreadableFileError
from bot.shown import shown
from bot.song import Song
from generation.marks import inspection, payload_of
from generation.marks.inspection import Inspected, Kind, Mark, State
from storage import song_ids, songs
from storage.database import Database

MOST_BYTES = 40 * 2**20
"""Of a file that is looked at. A song of eight minutes has 140 MB as WAV, and 12 MB as an mp3."""

_SIGNED = frozenset({"mp3", "wav", "flac", "png"})
_OURS = _SIGNED | {"ogg", "midi", "json"}
"""The kinds of files that Minstrel makes; of them those that it signs."""


class Verdict(StrEnum):
    """All marks in a word."""

    MINSTREL = "minstrel"  # composed by Minstrel, and as it was delivered as far as its kind of file can tell
    ALTERED = "altered"  # composed by Minstrel, and changed since
    NONE = "none"  # nothing says so


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What is to be said about a file."""

    verdict: Verdict
    type: str  # "mp3", "midi" …
    marks: tuple[Mark, ...]
    song: Song | None = None  # where it is in this database
    is_whole: bool = True  # False: there was no time for all marks

    @property
    def sentences(self) -> list[str]:
        """The report, in English, for people."""
        return [_VERDICTS[self.verdict, self.type in _SIGNED], *(_sentence(mark) for mark in self.marks), *self._rest]

    @property
    def _rest(self) -> list[str]:
        song = [f"It is the song {self.song.id} of this database."] if self.song else []
        return song if self.is_whole else [*song, "There was no time to look for all marks."]

    def to_json(self) -> dict[str, Any]:
        return {
            "verdict": self.verdict.value,
            "type": self.type,
            "complete": self.is_whole,
            "marks": [{"kind": one.kind.value, "state": one.state.value, "says": one.says} for one in self.marks],
            "song": self.song and {"id": self.song.id, "url": f"/api/songs/{self.song.id}"},
        }


async def verify(file: IO[bytes], *, own: Path | None, database: Database | None, seconds: float) -> Report:
    """What an open file's marks say, as far as they are found within so many seconds.

    `own`: this installation's certificate; `database`: where the song may be. Raises UnreadableFileError,
    TooSlowToVerifyError, RenderError, StorageError.
    """
    found = await inspection.inspect(file, own=own, seconds=seconds)
    if not found.is_whole and not any(mark.ours for mark in found.marks):
        raise TooSlowToVerifyError  # what kind of file it is may not even be known yet
    if found.type in {"unknown", "zip"} and not any(mark.ours for mark in found.marks):
        raise UnreadableFileError
    song = None if database is None else await _song(database, found.marks)
    return Report(verdict=_verdict(found), type=found.type, marks=found.marks, song=song, is_whole=found.is_whole)


def _verdict(found: Inspected) -> Verdict:
    if not any(mark.ours for mark in found.marks):
        return Verdict.NONE
    manifest = next((mark for mark in found.marks if mark.kind is Kind.C2PA), None)
    if found.type not in _OURS or (found.type in _SIGNED and (manifest is None or not _is_good(manifest))):
        return Verdict.ALTERED  # what is signed comes with its signature
    if found.type == "ogg" and found.is_whole and not all(mark.ours for mark in found.marks):
        return Verdict.ALTERED  # it has tags and a watermark, or had
    return Verdict.MINSTREL


def _is_good(manifest: Mark) -> bool:
    return manifest.ours and manifest.state is State.VALID


async def _song(database: Database, marks: Sequence[Mark]) -> Song | None:
    """Whose mark it is. The watermark is asked first: it is of the sound itself."""
    order = sorted(marks, key=lambda mark: mark.kind is not Kind.WATERMARK)
    payload = next((int(mark.says["payload"], 16) for mark in order if mark.ours and "payload" in mark.says), None)
    if payload is None:
        return None
    async with database.reading() as session:
        async for song_id in song_ids.of_ready_ones(session):
            if payload_of(song_id) == payload:
                song = await songs.get(session, song_id)
                return song and shown(song)
    return None


_VERDICTS = {
    (Verdict.MINSTREL, True): "Composed by Minstrel, and not one byte was changed since it was signed.",
    (Verdict.MINSTREL, False): "Composed by Minstrel, as it says; files of this kind cannot be signed.",
    (Verdict.ALTERED, True): "Composed by Minstrel, and changed since: cut, encoded anew or edited.",
    (Verdict.ALTERED, False): "Composed by Minstrel, and changed since: cut, encoded anew or edited.",
    (Verdict.NONE, True): "No mark of Minstrel's was found.",
    (Verdict.NONE, False): "No mark of Minstrel's was found.",
}


_ABSENT = {
    Kind.C2PA: "Signature (C2PA): none.",
    Kind.WATERMARK: "Watermark: none in {heard_seconds:g} seconds of sound.",
    Kind.TAGS: "Tags: none that say so.",
    Kind.MIDI: "Texts in the MIDI: none that say so.",
    Kind.RECIPE: "Recipe: it is none of Minstrel's.",
}
_VALID = {
    Kind.C2PA: "Signature (C2PA): whole, by {signer} ({vouched}){of}.",
    Kind.WATERMARK: "Watermark: found, of the song with the fingerprint {payload}.",
    Kind.TAGS: "Tags: {comment}.",
    Kind.MIDI: "Texts in the MIDI: {text}.",
    Kind.RECIPE: "Recipe: of a {style} by {model}, seed {seed}.",
}
_BROKEN = "Signature (C2PA): broken, for the file was changed after it was signed ({problem})."
_VOUCHED = {"own": "this installation itself", "unknown": "for whom nobody here vouches"}


def _sentence(mark: Mark) -> str:
    said = {"comment": "Minstrel", "signer": "somebody", "problem": "", **mark.says}
    if mark.kind is Kind.C2PA:
        title = f", of “{said['title']}”" if said.get("title") else ""
        said["of"] = title if mark.ours else ": not one of Minstrel's"
        said["vouched"] = _VOUCHED.get(str(said.get("trust")), "")
    if mark.state is State.INVALID:
        return _BROKEN.format(**said)
    return (_ABSENT if mark.state is State.ABSENT else _VALID)[mark.kind].format(**said)
