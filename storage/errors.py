"""What can go wrong when something is to be remembered, said so that a person knows what to do."""

from __future__ import annotations

import errno


class StorageError(Exception):
    """`message` says what happened and why, `hint` what to do next; `code` is for machines."""

    def __init__(self, message: str, hint: str, *, code: str = "storage_failed") -> None:
        super().__init__(f"{message} {hint}")
        self.message = message
        self.hint = hint
        self.code = code


class RefusedError(StorageError):
    """What was asked for cannot be, however often it is tried: the mistake is not the storage's."""


_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}
_NO_FOLDER = {errno.ENOTDIR, errno.EEXIST, errno.ENOENT}


def from_os_error(error: OSError, place: object) -> StorageError:
    """What an OSError means to the person who owns `place`, the file or folder that was to be written."""
    if error.errno in _FULL:
        return StorageError(
            f"{place} could not be written, for the disk is full.",
            "Free some space on it, or choose a folder on another disk.",
            code="disk_full",
        )
    if error.errno in _FORBIDDEN:
        return StorageError(
            f"{place} cannot be written to: {_reason(error)}.",
            "Choose another folder, or change its permissions.",
            code="not_writable",
        )
    if error.errno in _NO_FOLDER:
        return StorageError(
            f"{place} is no folder that files can be written to: {_reason(error)}.",
            "Choose another folder.",
            code="not_writable",
        )
    return StorageError(
        f"{place} could not be read or written: {_reason(error)}.",
        "Check the disk, then try again.",
    )


def _reason(error: OSError) -> str:
    return (error.strerror or str(error)).lower()
