"""Every error as a person sees it: what happened, and what to do next. Never a traceback."""

from __future__ import annotations

import errno
import logging
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field

from pydantic import ValidationError

from generation.errors import (
    EditError,
    EngravingError,
    GenerationError,
    MidiError,
    PromptError,
    RefusalError,
    RenderError,
    SigningError,
    SongCancelledError,
    WeightsError,
)
from storage.errors import RefusedError, StorageError, from_os_error
from storage.kinds import Status

log = logging.getLogger(__name__)

Values = Mapping[str, str | float]


class MinstrelError(Exception):
    """`message` says what happened and why, `hint` what to do next; `code` is for machines.

    `case` tells those of one code apart, and `values` is what their sentences name: for saying it in other languages.
    """

    code = "failed"
    exit_status = 1
    http_status = 500

    def __init__(self, message: str, hint: str, *, case: str = "", values: Values | None = None) -> None:
        super().__init__(f"{message} {hint}")
        self.message = message
        self.hint = hint
        self.case = case
        self.values: Values = values or {}


class UsageError(MinstrelError):
    """Something was asked for in a way that cannot be done."""

    code = "bad_request"
    exit_status = 2
    http_status = 400


class SettingsError(UsageError):
    """A setting is unknown or has a value that it cannot have."""

    code = "bad_settings"


class RecipeError(UsageError):
    """A file is not a recipe of Minstrel's."""

    code = "bad_recipe"


class AlreadyRunningError(UsageError):
    """Another Minstrel works in the same data folder, or listens on the same port."""

    code = "already_running"


class UnknownSongError(UsageError):
    """No song has this id."""

    code = "unknown_song"
    http_status = 404

    def __init__(self, song_id: str) -> None:
        super().__init__(f"There is no song {song_id[:40]!r}.", "It may have been deleted; check the id.")


class UnknownMemberError(UsageError):
    """Nothing is kept about a member of this name."""

    code = "unknown_member"
    http_status = 404

    def __init__(self, member: str) -> None:
        super().__init__(
            f"Nothing is kept about a member {member[:60]!r}.",
            "Write members as they are kept, such as discord:1234 or playground.",
        )


class TooManySongsError(UsageError):
    """A member, or a guild, has as many unfinished songs as are allowed at one time."""

    code = "too_many_songs"
    http_status = 429

    def __init__(self, most: int, *, in_guild: bool) -> None:
        super().__init__(
            f"{'This server has' if in_guild else 'You have'} {most} songs waiting or in work, "
            "which is the most at one time.",
            "Ask again when one of them is ready, or cancel one.",
            case="server" if in_guild else "member",
            values={"most": most},
        )


class UnknownPartError(UsageError):
    """A song has no part of this number."""

    code = "unknown_part"
    http_status = 404

    def __init__(self, index: int | str, parts: int) -> None:
        super().__init__(
            f"The song has no part {index}.", f"It has {parts}, which are counted from 0.", values={"parts": parts}
        )


class UnreadableFileError(UsageError):
    """A file is nothing that could have marks of ours."""

    code = "unreadable_file"
    http_status = 422

    def __init__(self) -> None:
        super().__init__(
            "This is no sound, picture, MIDI file or recipe that can be read.",
            "Give an mp3, WAV, FLAC, Ogg, PNG, MIDI or recipe file; of a zip, unpack it and give what is in it.",
        )


class TooSlowToVerifyError(MinstrelError):
    """Nothing was found in a file within the time, but not all was looked at."""

    code = "verify_too_slow"
    http_status = 503

    def __init__(self) -> None:
        super().__init__(
            "There was no time to look at all of the file.", "Try again in a moment, or with a smaller part of it."
        )


class BroughtByAnotherError(UsageError):
    """A song is made from music that another member brought."""

    code = "brought_by_another"
    http_status = 403

    def __init__(self) -> None:
        super().__init__(
            "This song is made from music that somebody else brought, and is theirs alone.",
            "Take another song, or bring music of your own.",
        )


class SongNotFailedError(UsageError):
    """A song was to be made again that did not fail."""

    code = "not_failed"
    http_status = 409

    def __init__(self, status: str) -> None:
        super().__init__(f"The song is {status}: only one that failed can be made again.", "Ask for another song.")


class SongNotReadyError(UsageError):
    """A file was asked for that the song does not have, or not yet."""

    code = "not_ready"
    http_status = 409

    @classmethod
    def of(cls, status: Status, what: str) -> SongNotReadyError:
        """Of a song that has no `what`, at its status: it may come yet, or never."""
        never = status.is_final
        return cls(
            f"The song is {status.value} and has no {what}.",
            "Ask for another song." if never else "Wait until it is ready.",
            case="never" if never else "",
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """An error, explained to a person."""

    code: str
    message: str  # one sentence: what happened and why
    hint: str  # one sentence: what to do next
    may_pass: bool  # whether the same may go well a little later
    exit_status: int  # of the command line: 2 the user's mistake, 1 ours, 130 stopped by Ctrl-C
    http_status: int
    case: str = ""  # see MinstrelError
    values: Values = field(default_factory=dict)

    def to_json(self) -> dict[str, str]:
        return {"code": self.code, "message": self.message, "hint": self.hint}


_LASTING = (
    UsageError,
    PromptError,
    EditError,
    EngravingError,
    MidiError,
    WeightsError,
    SongCancelledError,
    RefusedError,
)
"""What is wrong in the same way however often it is tried."""

_GENERATION: dict[type[GenerationError], tuple[int, int]] = {
    PromptError: (2, 400),
    EditError: (2, 400),
    MidiError: (2, 422),
    WeightsError: (1, 503),
    EngravingError: (1, 422),
    RenderError: (1, 503),
    SigningError: (1, 503),
    SongCancelledError: (130, 409),
}
"""Exit status and HTTP status of what can go wrong while a song is made."""


def explain(error: BaseException) -> Problem:  # noqa: PLR0911 - a case each
    """The first that fits: our own errors, a value that was refused, the system's, an internal error."""
    if isinstance(error, MinstrelError):
        return _problem(error, error.exit_status, error.http_status)
    if isinstance(error, GenerationError):
        return _problem(error, *_GENERATION.get(type(error), (1, 500)))
    if isinstance(error, RefusedError):
        return _problem(error, UsageError.exit_status, UsageError.http_status)
    if isinstance(error, StorageError):
        return _problem(error, 1, 507 if error.code == "disk_full" else 503)
    if isinstance(error, ValidationError):
        return _refused_value(error)
    if isinstance(error, OSError) and error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EACCES, errno.EROFS}:
        return explain(from_os_error(error, error.filename or "A file"))
    return _internal(error)


def _problem(error: MinstrelError | GenerationError | StorageError, exit_: int, http: int) -> Problem:
    return Problem(
        code=error.code,
        message=error.message,
        hint=error.hint,
        may_pass=not isinstance(error, _LASTING),
        exit_status=exit_,
        http_status=http,
        case=error.case if isinstance(error, MinstrelError) else "",
        values=error.values if isinstance(error, MinstrelError | RefusalError) else {},
    )


def _refused_value(error: ValidationError) -> Problem:
    first = error.errors(include_url=False, include_context=False)[0]
    where = ".".join(map(str, first["loc"]))
    reason = first["msg"].removeprefix("Value error, ")
    return Problem(
        code=UsageError.code,
        message=f"{where}: {reason}." if where else f"{reason}.",
        hint="Change the value and try again.",
        may_pass=False,
        exit_status=UsageError.exit_status,
        http_status=UsageError.http_status,
    )


def _internal(error: BaseException) -> Problem:
    """A fault of ours. The traceback goes to the log under a reference that the user can quote."""
    reference = secrets.token_hex(4)
    log.error("internal error %s", reference, exc_info=error)
    return Problem(
        code="internal",
        message=f"Something went wrong inside Minstrel (reference {reference}).",
        hint="Try again; if it happens again, report it with this reference: the log has the details.",
        may_pass=True,
        exit_status=1,
        http_status=500,
        case="reference",
        values={"reference": reference},
    )
