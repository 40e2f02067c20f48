"""The process that makes sound: `python -m generation.render.worker`, started by the renderer only.

It is apart so that a crash in C code ends one song and not the bot, and so that the soundfont is loaded
once. It leads a session of its own: Ctrl-C in the terminal reaches the parent alone, and the worker can be
killed together with an ffmpeg that it started. It ends when its standard input does, whatever it is doing.
"""

from __future__ import annotations

import contextlib
import os
import queue
import shutil
import signal
import sys
import tempfile
import threading
from pathlib import Path
from typing import Any, BinaryIO

from generation import courtesy
from generation.errors import RenderError
from generation.marks import watermark
from generation.marks.identity import Identity
from generation.marks.label import Label
from generation.render import encode, exporting, faults, production, protocol, synth
from generation.render.form import Form

_WITH_STEMS = (Form.STEMS, Form.PARTS)

_Request = tuple[dict[str, Any], list[bytes]]


class _Workshop:
    """Renders songs. The soundfont is loaded when it can be: a missing one may be installed meanwhile."""

    def __init__(self, soundfont: Path | None) -> None:
        self._soundfont = soundfont
        self._synthesizer: synth.Synthesizer | None = None

    def prepare(self) -> synth.Synthesizer:
        """The synthesizer with the soundfont loaded. Raises RenderError."""
        if self._synthesizer is None:
            self._synthesizer = synth.Synthesizer(synth.find_soundfont(self._soundfont))
        return self._synthesizer

    def answer(self, request: _Request) -> tuple[dict[str, Any], list[bytes]]:
        """The answer to send, be it the song or what went wrong."""
        header, [midi] = request
        try:
            return self._make(midi, header)
        except RenderError as error:
            return {"error": [error.message, error.hint]}, []
        except OSError as error:
            fault = faults.from_os_error(error)
            return {"error": [fault.message, fault.hint]}, []

    def _make(self, midi: bytes, header: dict[str, Any]) -> tuple[dict[str, Any], list[bytes]]:
        """The song as blobs; or where it is asked for in another form, the names of files that lie in a folder."""
        label = Label.from_json(header["label"])
        signer = None if header["signer"] is None else Identity(*map(Path, header["signer"]))
        form = None if header["form"] is None else Form(header["form"])
        made = production.produce(
            self.prepare(), midi, style=header["style"], seed=header["seed"], with_stems=form in _WITH_STEMS
        )
        if form is not None:
            return {"files": exporting.write(made, form, Path(header["into"]), label, signer)}, []
        files = encode.encode(watermark.embed(made.sound, label.payload), label, signer)
        figures = {"seconds": made.seconds, "lufs": made.lufs, "true_peak_dbtp": made.true_peak_dbtp}
        return {"figures": figures}, [files.mp3, files.opus]


def main() -> None:
    """Arguments: the folder for temporary files, which the parent owns; and the soundfont, if one is set, else "-"."""
    courtesy.give_way()
    scratch, soundfont = sys.argv[1:]
    tempfile.tempdir = scratch
    for ignored in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(ignored, signal.SIG_IGN)  # the parent decides when this process ends
    answers = _claim_stdout()
    requests: queue.Queue[_Request] = queue.Queue()
    threading.Thread(target=_read, args=(requests, scratch), daemon=True).start()
    workshop = _Workshop(None if soundfont == "-" else Path(soundfont))
    with contextlib.suppress(RenderError):  # the first song will say so
        workshop.prepare()
    while True:
        request = requests.get()
        with contextlib.suppress(OSError):
            os.ftruncate(2, 0)  # a file that the parent reads if this process dies: of this song only
        header, blobs = workshop.answer(request)
        protocol.send(answers, header, blobs)


def _claim_stdout() -> BinaryIO:
    """The pipe to the parent. What libraries print to standard output goes to standard error instead."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return answers


def _read(requests: queue.Queue[_Request], scratch: str) -> None:
    """Hands requests on until the parent closes the pipe or dies; then ends everything at once."""
    try:
        while True:
            requests.put(protocol.receive(sys.stdin.buffer))
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
        if os.getpgrp() == os.getpid():
            os.killpg(0, signal.SIGKILL)
        os._exit(0)


if __name__ == "__main__":
    main()
