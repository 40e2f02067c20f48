"""Who may use a playground that others can reach: holders of its token, of a session that was opened with it, or of a
link to one file.

Sessions and links are signed with a key that is made from the token, so they outlive a restart, hold in all processes
that have the same token, and end when it is changed.
"""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from bot.config import Settings
from storage import atomic
from storage.errors import RefusedError

FILE = "token"
"""In the data folder, where the host gave none."""

SESSION_SECONDS = 30 * 24 * 3600

_TOKEN_BYTES = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """`token` is None where everybody may who reaches the server: on its own machine."""

    token: str | None = None

    @classmethod
    def of(cls, settings: Settings) -> Self:
        """Open on the machine's own address; else by the host's token, or one that is made and kept in the data folder.

        Raises OSError if that cannot be read, StorageError if it cannot be written.
        """
        if settings.token is not None:
            return cls(token=settings.token.get_secret_value())
        if is_loopback(settings.host) and not settings.public_url:
            return cls()
        return cls(token=_kept(settings.data_dir / FILE))

    @property
    def is_open(self) -> bool:
        return self.token is None

    def knows(self, token: str) -> bool:
        """Whether it is the token; takes as long for a wrong one, however much of it is right."""
        return self.token is not None and hmac.compare_digest(_digest(token), _digest(self.token))

    def session(self, *, now: float) -> str:
        """A new session's name, which says until when it holds. `now` is in seconds since 1970."""
        said = f"{int(now) + SESSION_SECONDS}.{secrets.token_hex(8)}"
        return f"{said}.{self._signed('session', said)}"

    def is_session(self, name: str, *, now: float) -> bool:
        """Whether it was made with this token, and holds still."""
        said, _, signature = name.rpartition(".")
        until = said.partition(".")[0]
        if not _is_same(signature, self._signed("session", said)):
            return False
        return until.isascii() and until.isdecimal() and now < int(until[:15])

    def key(self, path: str) -> str | None:
        """What opens one file to whoever has the link: only those who may see it are told. None where all is open."""
        return None if self.token is None else self._signed("link", path)

    def opens(self, path: str, key: str) -> bool:
        """Whether it is the key of this path."""
        return _is_same(key, self._signed("link", path))

    def _signed(self, sort: str, what: str) -> str:
        key = _digest(self.token or "")
        return hmac.new(key, f"{sort}:{what}".encode("utf-8", "replace"), hashlib.sha256).hexdigest()[:40]


def is_loopback(host: str) -> bool:
    """Whether only this machine reaches a server that listens there."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _kept(path: Path) -> str:
    """The token in a file that only its owner reads, made if it is not there. Of two that make it, one does."""
    while True:
        try:
            return path.read_text(encoding="ascii").strip()
        except FileNotFoundError:
            _write_new(path, secrets.token_urlsafe(_TOKEN_BYTES))


def _write_new(path: Path, token: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with atomic.writing(path) as file:
            file.write(f"{token}\n".encode("ascii"))
    except RefusedError as error:
        if error.code != "file_exists":  # then another process was faster
            raise


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode("utf-8", "replace")).digest()


def _is_same(given: str, right: str) -> bool:
    return hmac.compare_digest(given.encode("utf-8", "replace"), right.encode())
