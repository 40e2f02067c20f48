"""Files by content: a file's name is the SHA-256 of its bytes, so equal files are kept once."""

from __future__ import annotations

import asyncio
import hashlib
import re
import secrets
import stat
import time
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol
from urllib.parse import unquote, urlsplit

from storage import atomic
from storage.errors import StorageError, from_os_error

CHECK_SECONDS = 10.0
"""A disk that takes longer to keep a few bytes is as good as none."""

LEFTOVER_SECONDS = 3600
"""A temporary file as old as this is a killed process's; a younger one may be what a living one is writing."""


class FileStore(Protocol):
    """Where the bytes are. It does not know which song they belong to.

    A digest is 64 lower-case hex characters; anything else is refused with StorageError `bad_digest`, so no
    name from outside leads to another file.
    """

    async def open(self) -> None:
        """Makes it usable, or says why it is not. Raises StorageError."""
        ...

    async def check(self) -> None:
        """Writes, reads and forgets a few bytes, in bounded time. Raises StorageError if files cannot be kept now."""
        ...

    async def put(self, data: bytes) -> str:
        """Keeps `data`, whole or not at all, and returns its digest. What is there is not written again.

        Raises StorageError.
        """
        ...

    async def get(self, digest: str) -> bytes:
        """The bytes with this digest. Raises StorageError: `file_missing`, or `file_damaged` if they are others."""
        ...

    async def has(self, digest: str) -> bool:
        """Whether the file is there; its bytes are not looked at. Raises StorageError."""
        ...

    async def remove(self, digest: str) -> None:
        """Forgets a file; one that is not there is no error. Raises StorageError."""
        ...

    def digests(self) -> AsyncIterator[tuple[str, datetime]]:
        """Every file, in no order, with the UTC moment when it was written. Raises StorageError.

        Whatever else lies in the same place is passed over.
        """
        ...


class LocalStore:
    """A FileStore in a folder of this machine: `ab/abcdef…`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    async def open(self) -> None:
        """Makes the folder, and clears away what killed processes were writing. Raises StorageError."""
        await asyncio.to_thread(self._open)

    async def check(self) -> None:
        try:
            async with asyncio.timeout(CHECK_SECONDS):
                await asyncio.to_thread(self._check)
        except TimeoutError:
            raise StorageError(
                f"{self._folder} does not answer.",
                "Look at the disk, or at the network that it is reached by.",
                code="files_unreachable",
            ) from None

    async def put(self, data: bytes) -> str:
        return await asyncio.to_thread(self._put, data)

    async def get(self, digest: str) -> bytes:
        return await asyncio.to_thread(self._get, digest)

    async def has(self, digest: str) -> bool:
        return await asyncio.to_thread(self._has, digest)

    async def remove(self, digest: str) -> None:
        await asyncio.to_thread(self._remove, digest)

    async def digests(self) -> AsyncIterator[tuple[str, datetime]]:
        for folder in await asyncio.to_thread(self._subfolders):
            for digest, written_at in await asyncio.to_thread(_kept_in, folder):
                yield digest, written_at

    def _path(self, digest: str) -> Path:
        return self._folder / key_of(digest)

    def _open(self) -> None:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            for pattern in (f"{atomic.TEMPORARY_PREFIX}*", f"*/{atomic.TEMPORARY_PREFIX}*"):
                for leftover in self._folder.glob(pattern):
                    _clear_if_old(leftover)
        except OSError as error:
            raise from_os_error(error, self._folder) from error

    def _check(self) -> None:
        probe = self._folder / f"{atomic.TEMPORARY_PREFIX}{secrets.token_hex(8)}"  # others may check at the same time
        atomic.write(probe, b"This folder is Minstrel's.")
        try:
            probe.read_bytes()
            probe.unlink()
        except OSError as error:
            raise from_os_error(error, self._folder) from error

    def _put(self, data: bytes) -> str:
        digest = sha256(data)
        path = self._path(digest)
        try:
            path.parent.mkdir(exist_ok=True)
            if path.exists():
                return digest
        except OSError as error:
            raise from_os_error(error, path) from error
        atomic.write(path, data)
        return digest

    def _get(self, digest: str) -> bytes:
        path = self._path(digest)
        try:
            data = path.read_bytes()
        except FileNotFoundError:
            raise missing(digest, self._folder) from None
        except OSError as error:
            raise from_os_error(error, path) from error
        return verified(data, digest, self._folder)

    def _has(self, digest: str) -> bool:
        path = self._path(digest)
        try:
            return path.is_file()
        except OSError as error:
            raise from_os_error(error, path) from error

    def _remove(self, digest: str) -> None:
        path = self._path(digest)
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise from_os_error(error, path) from error

    def _subfolders(self) -> list[Path]:
        try:
            return [path for path in self._folder.iterdir() if path.is_dir()]
        except OSError as error:
            raise from_os_error(error, self._folder) from error


def open_store(url: str) -> FileStore:
    """The store at `url`: a folder (`file:///abs/path`, or its plain path) or an S3 bucket (`s3://bucket/prefix`).

    It still has to be opened. Raises StorageError `bad_files_url`, which does not repeat the URL: people write
    passwords into them.
    """
    scheme = _scheme(url)
    if scheme == "s3":
        from storage.s3 import S3Store  # brings a library that only buckets need

        return S3Store(url)
    if scheme not in {"", "file"}:
        raise bad_url(f"Minstrel cannot keep files at a URL that begins with {scheme[:20]}:.")
    return LocalStore(_folder_at(url) if scheme else _folder(url))


def sha256(data: bytes) -> str:
    """The digest of `data`."""
    return hashlib.sha256(data).hexdigest()


def key_of(digest: str) -> str:
    """Where a file lies in its store, `ab/abcdef…`. Raises StorageError `bad_digest`."""
    if not _DIGEST.fullmatch(digest):
        raise StorageError(
            f"{digest[:80]!r} is no name of a file: names are 64 lower-case hex characters.",
            "Check where it comes from; if it is Minstrel's own, the database is damaged.",
            code="bad_digest",
        )
    return f"{digest[:2]}/{digest}"


def digest_at(key: str) -> str | None:
    """The digest of the file at `ab/abcdef…`; None for a key that is not made so."""
    folder, _, name = key.partition("/")
    return name if _DIGEST.fullmatch(name) and folder == name[:2] else None


def missing(digest: str, place: object) -> StorageError:
    return StorageError(
        f"The file {digest} is no longer in {place}.",
        "Bring it back from a backup, or ask for the song again.",
        code="file_missing",
    )


def verified(data: bytes, digest: str, place: object) -> bytes:
    """`data`, if it has this digest. Raises StorageError `file_damaged`."""
    if sha256(data) != digest:
        raise StorageError(
            f"The file {digest} in {place} is damaged: its content has changed since it was written.",
            "Bring it back from a backup, or delete it and ask for the song again.",
            code="file_damaged",
        )
    return data


def bad_url(message: str) -> StorageError:
    return StorageError(message, "Write it as file:///PATH or s3://BUCKET/PREFIX.", code="bad_files_url")


_DIGEST = re.compile(r"[0-9a-f]{64}")


def _scheme(url: str) -> str:
    """In lower case; empty for a plain path. One letter and a colon are a drive of Windows."""
    match = re.match(r"([A-Za-z][A-Za-z0-9+.-]+):", url)
    return match[1].lower() if match else ""


def _folder_at(url: str) -> Path:
    try:
        parts = urlsplit(url)
    except ValueError:
        raise bad_url("The URL of the files cannot be read.") from None
    if parts.netloc not in {"", "localhost"} or not parts.path.startswith("/"):
        raise bad_url("The URL of the files names another machine, or a folder without its whole path.")
    if parts.query or parts.fragment:
        raise bad_url("The URL of the files has a ? or a # in it; in a folder's name, write them as %3F and %23.")
    return _folder(unquote(parts.path))


def _folder(path: str) -> Path:
    if not path or "\0" in path:
        raise bad_url("The place of the files is empty, or no folder's name.")
    return Path(path)


def _clear_if_old(leftover: Path) -> None:
    try:
        if time.time() - leftover.stat().st_mtime > LEFTOVER_SECONDS:
            leftover.unlink()
    except FileNotFoundError:
        return  # another process was quicker


def _kept_in(folder: Path) -> list[tuple[str, datetime]]:
    try:
        keys = [(path, digest_at(f"{folder.name}/{path.name}")) for path in folder.iterdir()]
        return [(digest, moment) for path, digest in keys if digest and (moment := _written_at(path))]
    except FileNotFoundError:
        return []
    except OSError as error:
        raise from_os_error(error, folder) from error


def _written_at(path: Path) -> datetime | None:
    """None if it is no file, or was removed meanwhile."""
    try:
        status = path.stat()
    except FileNotFoundError:
        return None
    return datetime.fromtimestamp(status.st_mtime, UTC) if stat.S_ISREG(status.st_mode) else None
