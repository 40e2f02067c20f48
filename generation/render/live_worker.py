"""The process that plays songs while they are composed: `python -m generation.render.live_worker`.

Started by `live.Live` only. It is not the renderer's, so that a bar never waits behind a whole song, and gives way to
nobody: a bar is little work that somebody waits for. It ends when its standard input does.
"""

from __future__ import annotations

import os
import queue
import signal
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from generation.errors import RenderError
from generation.render import live_level, protocol, sounds, synth
from generation.render.live_chip import ChipBand
from generation.render.live_fluid import FluidBand, Synths
from generation.render.live_synth import LiveNote, LivePart, LiveSynth, Pcm
from generation.score import Role

_Request = dict[str, Any]


class _Stage:
    """The songs that play."""

    def __init__(self, soundfont: Path | None, answers: BinaryIO) -> None:
        """Raises RenderError if nothing can play."""
        self._synths = Synths(synth.find_soundfont(soundfont))
        self._songs: dict[int, LiveSynth] = {}
        self._answers = answers

    def answer(self, request: _Request) -> None:
        """Does what is asked. Every request but `close` has one last answer, with `done` in it."""
        song = request["song"]
        match request["do"]:
            case "open":
                parts = [LivePart(Role(role), program) for role, program in request["parts"]]
                self._open(song, parts, request["style"])
                self._say(song)
            case "play":
                notes = [LiveNote(*note) for note in request["notes"]]
                self._send(song, self._songs[song].play(notes, request["end"]))
            case "tail":
                self._send(song, self._songs[song].tail())
            case "close" if song in self._songs:
                self._songs.pop(song).band.leave()

    def _open(self, song: int, parts: list[LivePart], style: str | None) -> None:
        sounding = sounds.of(style)
        band = ChipBand(parts, sounding) if sounding.is_chip else FluidBand(self._synths, parts, sounding)
        self._songs[song] = LiveSynth(band, live_level.gain_of(parts, style))

    def _send(self, song: int, pieces: Iterator[Pcm]) -> None:
        for piece in pieces:
            self._say(song, piece.tobytes(), done=False)
        self._say(song)

    def _say(self, song: int, pcm: bytes = b"", *, done: bool = True) -> None:
        protocol.send(self._answers, {"song": song, "done": done}, [pcm])


def main() -> None:
    """Argument: the soundfont, if one is set."""
    for ignored in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(ignored, signal.SIG_IGN)  # the parent decides when this process ends
    answers = _claim_stdout()
    requests: queue.SimpleQueue[_Request] = queue.SimpleQueue()
    threading.Thread(target=_read, args=(requests,), daemon=True).start()
    try:
        stage = _Stage(Path(sys.argv[1]) if len(sys.argv) > 1 else None, answers)
    except RenderError as error:
        protocol.send(answers, {"song": 0, "error": [error.message, error.hint]})
        return
    protocol.send(answers, {"song": 0, "done": True})
    while True:
        stage.answer(requests.get())


def _claim_stdout() -> BinaryIO:
    """The pipe to the parent. What libraries print to standard output goes to standard error instead."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return answers


def _read(requests: queue.SimpleQueue[_Request]) -> None:
    """Hands requests on until the parent closes the pipe or dies; then ends everything at once."""
    try:
        while True:
            requests.put(protocol.receive(sys.stdin.buffer)[0])
    finally:
        os._exit(0)


if __name__ == "__main__":
    main()
