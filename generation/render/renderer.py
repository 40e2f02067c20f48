"""The renderer: MIDI bytes in, finished audio out, made in a worker process that may die without harm."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import IO, TYPE_CHECKING, Any, Self, TypeVar, cast

from generation.errors import RenderError
from generation.marks.label import Label
from generation.render import faults, protocol, timeline
from generation.render.environment import environment
from generation.render.form import Form

if TYPE_CHECKING:
    from generation.marks.identity import Identity

_log = logging.getLogger(__name__)
_T = TypeVar("_T")

_ATTEMPTS = 2
_START_SECONDS = 60.0  # for a worker on a machine that is busy or has just woken up
_SECONDS_A_SECOND = 1.0  # of music: a busy core takes about 0.08


@dataclass(frozen=True, slots=True, kw_only=True)
class Audio:
    """A song as sound. The figures are of the mix, before either encoding."""

    mp3: bytes
    opus: bytes  # Ogg/Opus, 48 kHz, packets of 20 ms
    seconds: float
    lufs: float
    true_peak_dbtp: float


@dataclass(frozen=True, slots=True)
class _Request:
    """What the worker is asked for."""

    midi: bytes
    label: Label
    style: str | None
    seed: int
    signer: Identity | None
    form: Form | None = None  # None: as `Audio`
    into: Path | None = None  # the folder for the form's files

    @property
    def header(self) -> dict[str, Any]:
        return {
            "label": self.label.to_json(),
            "style": self.style,
            "seed": self.seed,
            "signer": None if self.signer is None else [str(self.signer.certificate), str(self.signer.key)],
            "form": self.form,
            "into": None if self.into is None else str(self.into.absolute()),
        }


_Answer = tuple[dict[str, Any], list[bytes]]


class _WorkerDiedError(Exception):
    """The process ended in the middle of a song, or could not be spoken to."""


class _Worker:
    """One worker process, with its folder for temporary files. Its methods block, but for `kill`."""

    def __init__(self, soundfont: Path | None) -> None:
        self._scratch = tempfile.TemporaryDirectory(prefix="minstrel-render-", ignore_cleanup_errors=True)
        self._said = Path(self._scratch.name, "stderr.txt")
        arguments = [self._scratch.name, str(soundfont or "-")]
        with self._said.open("ab") as stderr:
            self._process = subprocess.Popen(
                [sys.executable, "-P", "-m", "generation.render.worker", *arguments],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=stderr,
                env=environment(),
                start_new_session=True,
            )
        self._requests = cast("IO[bytes]", self._process.stdin)
        self._answers = cast("IO[bytes]", self._process.stdout)

    def ask(self, request: _Request) -> _Answer:
        """Raises RenderError if the song cannot be rendered, _WorkerDiedError if the process is gone."""
        try:
            protocol.send(self._requests, request.header, [request.midi])
            header, blobs = protocol.receive(self._answers)
        except (OSError, EOFError, ValueError) as error:
            raise _WorkerDiedError(self.end()) from error
        if "error" in header:
            raise RenderError(*header["error"])
        return header, blobs

    def kill(self) -> None:
        """Ends the process and its ffmpeg at once; `ask` fails then, or else `end` must follow."""
        if self._process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGKILL)

    def end(self) -> str:
        """Leaves no process, pipe or file behind. Returns how the process ended, for the log."""
        self.kill()
        status = self._process.wait()
        for pipe in (self._requests, self._answers):
            with contextlib.suppress(OSError):
                pipe.close()
        said = self._said.read_text(errors="replace")[-500:] if self._said.exists() else ""
        self._scratch.cleanup()
        return f"exit status {status}: {said.strip()}" if said.strip() else f"exit status {status}"


class Renderer:
    """Renders one song at a time; others wait their turn. Use it with `async with`, or `close` it."""

    def __init__(self, soundfont: Path | None = None, *, identity: Identity | None = None) -> None:
        """`soundfont`: a General MIDI .sf2 or .sf3 file; None takes the best of those installed. `identity` signs."""
        self._soundfont = soundfont
        self._identity = identity
        self._worker: _Worker | None = None
        self._turn = asyncio.Lock()
        self._is_closed = False
        self._has_ended = False
        self._threads = ThreadPoolExecutor(1, thread_name_prefix="render")

    async def __aenter__(self) -> Self:
        """Starts the worker, so that the first song finds the soundfont loaded."""
        try:
            async with self._turn:
                await self._in_thread(self._ready_worker)
        except BaseException:  # nobody calls `__aexit__` then
            await self.close()
            raise
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def render(self, midi: bytes, *, label: Label, style: str | None = None, seed: int = 0) -> Audio:
        """The song as mp3 and Opus, marked, tagged and signed. Cancelling stops the work at once.

        `style` says how it is to sound (None: plainly), `seed` how humans would play it. Raises RenderError: no
        soundfont, FluidSynth or ffmpeg; not a MIDI file; silence; a full disk; too slow; or a worker that died twice.
        """
        header, (mp3, opus) = await self._answer(_Request(midi, label, style, seed, self._identity))
        return Audio(mp3=mp3, opus=opus, **header["figures"])

    async def export(
        self, midi: bytes, *, form: Form, into: Path, label: Label, style: str | None = None, seed: int = 0
    ) -> list[str]:
        """Writes the song's files of another form to the folder `into`, and returns their names; as `render` does.

        What goes wrong or is cancelled may leave some of them there.
        """
        header, _ = await self._answer(_Request(midi, label, style, seed, self._identity, form, into))
        return header["files"]

    async def _answer(self, request: _Request) -> _Answer:
        limit_seconds = _START_SECONDS + timeline.read(request.midi).seconds * _SECONDS_A_SECOND
        async with self._turn:
            for _ in range(_ATTEMPTS):
                try:
                    return await self._attempt(request, limit_seconds)
                except _WorkerDiedError as error:
                    self._worker = None
                    _log.warning("The render worker died (%s) and is replaced.", error)
        raise RenderError("The sound renderer crashed twice on this song.", "Ask again, or compose it anew.")

    async def close(self) -> None:
        """Ends the worker. A render in progress or waiting ends with RenderError. Safe to call twice."""
        self._is_closed = True
        if self._worker is not None:
            self._worker.kill()
        async with self._turn:
            if not self._has_ended:
                self._has_ended = True
                ending = self._in_thread(self._end_worker)
                self._threads.shutdown(wait=False)
                await ending

    async def _attempt(self, request: _Request, limit_seconds: float) -> _Answer:
        worker = await self._in_thread(self._ready_worker)
        work = self._in_thread(worker.ask, request)
        try:
            async with asyncio.timeout(limit_seconds):
                return await asyncio.shield(work)
        except TimeoutError:
            await self._abandon(worker, work)
            raise RenderError(
                f"Rendering the sound took more than {limit_seconds:.0f} seconds and was stopped.",
                "The machine may be overloaded: ask again in a moment.",
            ) from None
        except asyncio.CancelledError:
            await self._abandon(worker, work)
            raise

    async def _abandon(self, worker: _Worker, work: asyncio.Future[_Answer]) -> None:
        """Kills the worker, and has its thread clean up after it, even if it had just finished."""
        worker.kill()
        self._worker = None
        work.add_done_callback(lambda done: done.exception())  # nobody else will ask for it
        await asyncio.wait([work, self._in_thread(worker.end)])

    def _ready_worker(self) -> _Worker:
        if self._is_closed:
            raise RenderError("Minstrel is shutting down.", "Ask again when it is back.")
        if self._worker is None:
            try:
                self._worker = _Worker(self._soundfont)
            except OSError as error:
                raise faults.from_os_error(error) from error
        return self._worker

    def _end_worker(self) -> None:
        """In the thread: a start that was cancelled has come to its end there."""
        if self._worker is not None:
            self._worker.end()
            self._worker = None

    def _in_thread(self, function: Callable[..., _T], *arguments: object) -> asyncio.Future[_T]:
        return asyncio.get_running_loop().run_in_executor(self._threads, function, *arguments)
