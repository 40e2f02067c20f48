"""Sound of songs while they are composed, made bar by bar in a process of its own.

The process is started when it is first needed, and again after it died: whatever it played then is over, and nothing
else is. It has its own pipes, so that nobody waits for another song's files.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import os
import signal
import struct
import sys
from collections.abc import AsyncGenerator, Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self, cast

from generation.errors import RenderError
from generation.preview import PlayedBar
from generation.render.environment import environment
from generation.render.synth import SAMPLE_RATE_HZ

log = logging.getLogger(__name__)


MOST_SONGS = 4
"""That play at once; each takes some 10 MB, and a twentieth of a core while it plays."""

TAIL_SECONDS = 2.5
"""That a song sounds on after its last bar, at most."""

START_SECONDS = 30.0
_ANSWER_SECONDS = 20.0
"""For a piece of sound, on a machine that is busy: it takes a hundredth of that."""

_LENGTH = struct.Struct(">I")
_Answer = tuple[bytes, bool] | None  # sound, and whether it is the last; None: the process is gone


class LiveError(Exception):
    """A song cannot sound, or not any more: too many do, or their process is gone."""


class Live:
    """The process. Lives in one event loop; `close` it, or use it with `async with`."""

    def __init__(self, soundfont: Path | None = None) -> None:
        self._soundfont = soundfont
        self._process: _Process | None = None
        self._starting = asyncio.Lock()
        self._songs: set[LiveSong] = set()
        self._numbers = 0
        self._is_closed = False

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def warm_up(self) -> None:
        """Starts the process, so that the first song need not wait for it. Raises LiveError."""
        await self._ready()

    async def open(self, parts: Sequence[tuple[str, int]], style: str | None) -> LiveSong:
        """A song to be played by parts of these roles and programs. Raises LiveError."""
        if len(self._songs) >= MOST_SONGS:
            raise LiveError(f"{MOST_SONGS} songs are played already.")
        self._numbers += 1
        song = LiveSong(self._numbers, self._songs.discard)
        self._songs.add(song)
        try:
            await song.begin(await self._ready(), parts, style)
        except BaseException:
            song.close()
            raise
        return song

    async def close(self) -> None:
        """Ends the process, and with it whatever plays."""
        self._is_closed = True
        async with self._starting:
            if self._process is not None:
                await self._process.end()

    async def _ready(self) -> _Process:
        async with self._starting:
            if self._is_closed:
                raise LiveError("Minstrel is shutting down.")
            if self._process is None or self._process.has_ended:
                self._process = await _Process.start(self._soundfont)
            return self._process


class LiveSong:
    """A song that plays. Ask it for one bar after the other; `close` it at the end."""

    def __init__(self, number: int, on_close: Callable[[LiveSong], None]) -> None:
        self._number = number
        self._on_close = on_close
        self._process: _Process | None = None
        self._answers: asyncio.Queue[_Answer] = asyncio.Queue()

    async def begin(self, process: _Process, parts: Sequence[tuple[str, int]], style: str | None) -> None:
        self._process = process
        process.songs[self._number] = self._answers
        async for _ in self._asked("open", parts=list(parts), style=style):
            pass

    async def play(self, bar: PlayedBar) -> AsyncGenerator[bytes, None]:
        """The bar's sound in pieces, 16 bits, stereo: as many frames as the bar lasts. Raises LiveError."""
        notes = [
            (note.part, _frame(note.start_seconds), _frame(note.end_seconds), note.pitch, note.velocity)
            for note in bar.notes
        ]
        async for piece in self._asked("play", notes=notes, end=_frame(bar.end_seconds)):
            yield piece

    async def tail(self) -> AsyncGenerator[bytes, None]:
        """What sounds on after the last bar. Raises LiveError."""
        async for piece in self._asked("tail"):
            yield piece

    def close(self) -> None:
        """It plays no more. Does nothing a second time."""
        self._on_close(self)
        if self._process is not None:
            self._process.songs.pop(self._number, None)
            with contextlib.suppress(LiveError):
                self._process.send({"do": "close", "song": self._number})
            self._process = None

    async def _asked(self, what: str, **more: object) -> AsyncGenerator[bytes, None]:
        if self._process is None:
            raise LiveError("The song plays no more.")
        self._process.send({"do": what, "song": self._number, **more})
        while True:
            try:
                async with asyncio.timeout(_ANSWER_SECONDS):
                    answer = await self._answers.get()
            except TimeoutError:
                self._process.kill()
                raise LiveError("The process that plays songs does not answer.") from None
            if answer is None:
                raise LiveError("The process that plays songs has ended.")
            piece, is_last = answer
            if piece:
                yield piece
            if is_last:
                return


class _Process:
    """One run of it, with its pipes."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self._requests = cast("asyncio.StreamWriter", process.stdin)
        self._answers = cast("asyncio.StreamReader", process.stdout)
        self._reading: asyncio.Task[None] | None = None
        self.songs: dict[int, asyncio.Queue[_Answer]] = {}

    @classmethod
    async def start(cls, soundfont: Path | None) -> _Process:
        """Returns when it can play. Raises LiveError."""
        try:
            process = await asyncio.create_subprocess_exec(
                sys.executable,
                *("-P", "-m", "generation.render.live_worker", *([str(soundfont)] if soundfont else [])),
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.DEVNULL,
                env=environment(),
                start_new_session=True,
            )
        except OSError as error:
            raise LiveError(f"The process that plays songs cannot be started: {error}.") from error
        made = cls(process)
        try:
            async with asyncio.timeout(START_SECONDS):
                header, _ = await made.receive()
        except (TimeoutError, EOFError, OSError, ValueError) as error:
            await made.end()
            raise LiveError("The process that plays songs does not start.") from error
        except asyncio.CancelledError:
            await made.end()
            raise
        if "error" in header:
            await made.end()
            raise LiveError(" ".join(header["error"])) from RenderError(*header["error"])
        made._reading = asyncio.create_task(made._read(), name="live sound")
        return made

    @property
    def has_ended(self) -> bool:
        return self._process.returncode is not None or (self._reading is not None and self._reading.done())

    def send(self, header: dict[str, object]) -> None:
        """Raises LiveError if nobody reads."""
        if self.has_ended or self._requests.is_closing():
            raise LiveError("The process that plays songs has ended.")
        text = json.dumps({**header, "sizes": []}).encode()
        self._requests.write(_LENGTH.pack(len(text)) + text)

    async def receive(self) -> tuple[dict[str, Any], bytes]:
        """The next answer. Raises EOFError, OSError, ValueError."""
        (length,) = _LENGTH.unpack(await self._answers.readexactly(_LENGTH.size))
        header = json.loads(await self._answers.readexactly(length))
        return header, b"".join([await self._answers.readexactly(size) for size in header["sizes"]])

    def kill(self) -> None:
        """Its end is noticed where its answers are read."""
        if self._process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self._process.pid, signal.SIGKILL)  # Popen's own would take its status from asyncio

    async def end(self) -> None:
        """Leaves no process behind."""
        self.kill()
        if self._reading is not None:
            await asyncio.wait([self._reading])
        self._requests.close()
        await self._process.wait()

    async def _read(self) -> None:
        try:
            while True:
                header, piece = await self.receive()
                answers = self.songs.get(header["song"])
                if answers is not None:
                    answers.put_nowait((piece, header["done"]))
        except (EOFError, OSError):
            pass
        except ValueError:
            log.exception("the process that plays songs said what cannot be understood")
            self.kill()
        finally:
            for answers in self.songs.values():
                answers.put_nowait(None)


def _frame(seconds: float) -> int:
    return round(seconds * SAMPLE_RATE_HZ)
