"""Engraves in a process of its own, which is bounded in time and memory and may die without harm."""

from __future__ import annotations

import asyncio
import contextlib
import io
import logging
import sys
from collections.abc import Sequence
from dataclasses import dataclass

from generation.errors import EngravingError
from generation.render import faults, protocol
from generation.render.engraving import musicxml
from generation.render.engraving.sheet import Sheet
from generation.render.environment import environment

_log = logging.getLogger(__name__)

_SECONDS = 240.0
"""For all documents of a song, on a machine that has much else to do."""
_PROCESSOR_SECONDS = 60
"""The same by the clock of the processor; a song of two minutes takes 1 to 5."""
_HINT = "Open its MusicXML in a notation program, which can take its time."


@dataclass(frozen=True, slots=True)
class Manuscript:
    """A sheet as it goes to the engraver."""

    musicxml: bytes
    title: str
    part: str  # whose part it is; empty: the whole score
    staves: int  # of a system

    @classmethod
    def of(cls, sheet: Sheet) -> Manuscript:
        """Takes up to some seconds."""
        return cls(
            musicxml.write(sheet),
            sheet.title,
            sheet.lines[0].name if sheet.is_part else "",
            sum(len(line.staves) for line in sheet.lines),
        )


@dataclass(frozen=True, slots=True)
class Engraved:
    """A PDF a manuscript, and the first one's pages as PNG."""

    pdfs: tuple[bytes, ...]
    pages: tuple[bytes, ...]


async def engrave(manuscripts: Sequence[Manuscript], *, seconds: float = _SECONDS) -> Engraved:
    """Cancelling stops the work at once. Raises EngravingError: too dense, too long, or libraries that failed; and
    RenderError where no process can be started."""
    try:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-P",
            "-m",
            "generation.render.engraving.worker",
            str(_PROCESSOR_SECONDS),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
            env=environment() | {"RAYON_NUM_THREADS": "1"},
        )
    except OSError as error:
        raise faults.from_os_error(error) from error
    try:
        async with asyncio.timeout(seconds):
            said, complaints = await process.communicate(_request(manuscripts))
    except TimeoutError:
        raise EngravingError(
            f"Engraving the score took more than {seconds:.0f} seconds and was stopped.", _HINT
        ) from None
    finally:
        if process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            await process.wait()
    return _answer(said, complaints, process.returncode, len(manuscripts))


def _request(manuscripts: Sequence[Manuscript]) -> bytes:
    documents = [{"title": one.title, "part": one.part, "staves": one.staves} for one in manuscripts]
    frame = io.BytesIO()
    protocol.send(frame, {"documents": documents}, [one.musicxml for one in manuscripts])
    return frame.getvalue()


def _answer(said: bytes, complaints: bytes, status: int | None, manuscripts: int) -> Engraved:
    try:
        header, blobs = protocol.receive(io.BytesIO(said))
    except (EOFError, ValueError):
        _log.warning("The engraver died (exit status %s): %s", status, complaints[-500:].decode(errors="replace"))
        raise EngravingError("The score is too dense to be engraved.", _HINT) from None
    if "error" in header:
        raise EngravingError(*header["error"])
    return Engraved(tuple(blobs[:manuscripts]), tuple(blobs[manuscripts:]))
