"""A song as every front end sees it: the command line, the playground, later Discord."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from generation import titles
from generation.brief import Brief
from generation.heard import Heard
from generation.liking import Liking
from generation.marks import payload_of
from generation.marks.label import Label
from generation.render.form import Form
from storage.kinds import FileKind, Status

SHOWN_FILES = (FileKind.MIDI, FileKind.AUDIO, FileKind.PICTURE, FileKind.RECIPE)
"""The files that a song is delivered with; the voice file is for voice channels only."""

MAX_SEED = 2**53 - 1
"""Seeds run from 0 to this, the largest integer that JavaScript reads from JSON unharmed."""


AS_BROUGHT = {"verb": "bring"}
"""What is said to have been done to music that stays as somebody brought it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How many bars are composed."""

    bars: int
    of: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Wait:
    """Why a song waits, and about how long."""

    place: int  # in line, from 1, the next
    of_own: int  # songs of the same member before it
    seconds: float | None  # until it is taken up, about; None if nothing was made yet to judge by
    workers: int  # that are alive
    first_come: bool  # the rule of its guild; turns go round among members else
    failed_before: bool  # it is being made again after a failure

    @property
    def why(self) -> str:
        """In a sentence or two."""
        if not self.workers:
            return "No worker is running; songs are made as soon as one is."
        before = "It is next." if self.place == 1 else f"{_songs(self.place - 1)} before it{self._own}; {self._rule}."
        again = " Making it failed; it is being tried again." if self.failed_before else ""
        return before + again

    @property
    def _own(self) -> str:
        return f", {self.of_own} of them your own" if self.of_own else ""

    @property
    def _rule(self) -> str:
        return "first come, first served" if self.first_come else "turns go round among members"

    def to_json(self) -> dict[str, Any]:
        return {
            "place": self.place,
            "of_own": self.of_own,
            "seconds": self.seconds,
            "workers": self.workers,
            "first_come": self.first_come,
            "failed_before": self.failed_before,
            "why": self.why,
        }


def _songs(count: int) -> str:
    return "1 song is" if count == 1 else f"{count} songs are"


@dataclass(frozen=True, slots=True, kw_only=True)
class SongError:
    """Why a song failed. `message` says what happened, `hint` what to do next."""

    code: str
    message: str
    hint: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Timings:
    """Seconds of work on a song; None for what is not done yet. Waiting in line is not counted."""

    read: float | None = None
    compose: float | None = None
    render: float | None = None  # sound and picture
    total: float | None = None

    def to_json(self) -> dict[str, float | None]:
        return {"read": self.read, "compose": self.compose, "render": self.render, "total": self.total}


@dataclass(frozen=True, slots=True, kw_only=True)
class Song:
    """One song, at one moment. What was heard and the remarks are in `brief`."""

    id: str  # 12 characters, lower-case letters and digits
    prompt: str
    asker: str  # who asked, in the front end's own words: "playground", "discord:1234"
    guild: str | None  # where it was asked for, if in a community
    parent: str | None = None  # the song that it was made from, which may be gone
    edit: Mapping[str, Any] | None = None  # what was done to music to make it: `generation.edit.edits`, or "bring"
    brought: bool = False  # whether it is made from music of its asker's own, and so nobody else's
    brief: Brief
    seed: int
    model: str | None  # name and hash of the weights, once composed
    minstrel: str | None = None  # the version that composed it
    taste: Liking | None = None  # what of the asker's taste leads the choice among takes
    words_in_files: bool = False  # whether the prompt may stand in its files
    status: Status
    wait: Wait | None  # None unless queued
    progress: Progress | None  # None until it is composed
    error: SongError | None  # only if failed
    timings: Timings
    created_at: datetime  # UTC
    updated_at: datetime  # UTC

    @property
    def title(self) -> str:
        return title(self.prompt)

    @property
    def file_title(self) -> str:
        """What its files call it."""
        return self.title if self.words_in_files else titles.of(self.brief)

    @property
    def label(self) -> Label:
        """What its files say of themselves."""
        return Label.of(
            self.brief,
            title=self.file_title,
            seed=self.seed,
            model=self.model or "",
            version=self.minstrel or "",
            payload=None if self.edit == AS_BROUGHT else payload_of(self.id),
        )

    @property
    def stem(self) -> str:
        """How the names of its files begin."""
        return file_stem(self.file_title, self.id)

    @property
    def place(self) -> int | None:
        """In line, from 1 (next); None unless queued."""
        return self.wait and self.wait.place

    def to_json(self) -> dict[str, Any]:
        """The object of the playground's API. `files` are paths on the server, and empty until ready."""
        urls: dict[FileKind | Form, str] = {kind: f"/api/songs/{self.id}/{kind}" for kind in SHOWN_FILES}
        return {
            **contract(
                song_id=self.id,
                prompt=self.prompt,
                brief=self.brief,
                seed=self.seed,
                model=self.model,
                files=urls if self.status is Status.READY else {},
                timings=self.timings,
            ),
            "title": self.title,
            "parent": self.parent,
            "edit": self.edit,
            "brought": self.brought,
            "status": self.status.value,
            "place": self.place,
            "wait": self.wait and self.wait.to_json(),
            "progress": self.progress and {"bars": self.progress.bars, "of": self.progress.of},
            "error": self.error and {"code": self.error.code, "message": self.error.message, "hint": self.error.hint},
            "created_at": self.created_at.isoformat(timespec="seconds"),
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredFile:
    """A file of a song, to be sent."""

    data: bytes
    digest: str  # SHA-256 of the data, in hex
    kind: FileKind
    name: str  # to offer for the download: "a-rainy-night-bossa-nova-7g3k9m.mid"

    @property
    def mime(self) -> str:
        return self.kind.mime


def contract(
    *,
    song_id: str,
    prompt: str,
    brief: Brief,
    seed: int,
    model: str | None,
    files: Mapping[FileKind | Form, str],
    timings: Timings,
) -> dict[str, Any]:
    """What the command line prints of a song and the API's object begins with (docs: the contract)."""
    return {
        "id": song_id,
        "prompt": prompt,
        "brief": brief.to_json(),
        "heard": heard_to_json(brief),
        "seed": seed,
        "model": model,
        "files": {kind.value: where for kind, where in files.items()},
        "timings": timings.to_json(),
    }


def heard_to_json(brief: Brief) -> list[dict[str, str]]:
    return [{"words": heard.words, "as": heard.meaning} for heard in brief.heard]


def brief_from_json(brief: dict[str, Any], heard: list[dict[str, str]]) -> Brief:
    """Raises KeyError, TypeError or ValueError if they are not a brief and what was heard."""
    return Brief.from_json(brief, tuple(Heard(words=one["words"], meaning=one["as"]) for one in heard))


def well_formed(text: str) -> str:
    """The text without what no database and no file can hold: NUL, and halves of surrogate pairs."""
    return text.encode("utf-8", "replace").decode().replace("\0", " ")


def title(prompt: str, longest: int = 70) -> str:
    """The prompt as one printable line of at most `longest` characters."""
    line = " ".join("".join(c if c.isprintable() else " " for c in prompt).split())
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"


def file_stem(title: str, song_id: str) -> str:
    """A file name without its suffix: the title's letters and digits in any script, then the id's head."""
    words = re.sub(r"[^\w]+|_+", "-", title.lower()).strip("-")
    # A file system takes 255 bytes a name, and a character may need 4.
    short = words[:48].encode()[:120].decode(errors="ignore")
    if len(short) < len(words) and "-" in short:
        short = short[: short.rindex("-")]  # no word is cut in two
    return f"{short.strip('-') or 'song'}-{song_id[:6]}"
