"""Files by content: a file's name is the SHA-256 of its bytes, so equal files are kept once."""

from __future__ import annotations

import asyncio
import hashlib
from pathlib import Path
from typing import Protocol

from storage import atomic
from storage.errors import from_os_error


class FileStore(Protocol):
    """Where the bytes are. It does not know which song they belong to."""

    async def put(self, data: bytes) -> str:
        """Keeps `data`, whole or not at all, and returns its digest. Raises StorageError."""
        ...

    async def remove(self, digest: str) -> None:
        """Forgets a file; one that is not there is no error. Raises StorageError."""
        ...

    def path(self, digest: str) -> Path:
        """Where the file can be read, if it is there."""
        ...


class LocalStore:
    """A FileStore in a folder of this machine: `ab/abcdef…`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def path(self, digest: str) -> Path:
        return self._folder / digest[:2] / digest

    async def put(self, data: bytes) -> str:
        return await asyncio.to_thread(self._put, data)

    async def remove(self, digest: str) -> None:
        await asyncio.to_thread(self._remove, digest)

    def open(self) -> None:
        """Makes the folder, and clears away what a killed process was writing. Raises StorageError."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            for leftover in self._folder.glob(f"*/{atomic.TEMPORARY_PREFIX}*"):
                leftover.unlink()
        except OSError as error:
            raise from_os_error(error, self._folder) from error

    def _put(self, data: bytes) -> str:
        digest = hashlib.sha256(data).hexdigest()
        path = self.path(digest)
        try:
            path.parent.mkdir(exist_ok=True)
            if path.exists():
                return digest
        except OSError as error:
            raise from_os_error(error, path) from error
        atomic.write(path, data)
        return digest

    def _remove(self, digest: str) -> None:
        try:
            self.path(digest).unlink(missing_ok=True)
        except OSError as error:
            raise from_os_error(error, self.path(digest)) from error
