"""Lines of notes to sound: FluidSynth with a General MIDI soundfont, through pyfluidsynth's hold of the library."""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from ctypes import c_int, c_void_p
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import numpy.typing as npt

from generation.errors import RenderError
from generation.render import lines
from generation.render.lines import Line

SAMPLE_RATE_HZ = 48_000
"""Opus knows no 44.1 kHz; rendering at its rate saves a resampling, and mp3 takes both."""

MAX_SECONDS = 600.0
"""Nothing longer is rendered: a damaged MIDI file can ask for hours."""

TAIL_SECONDS = 6.0
"""Longer than any release of General MIDI that can still be heard."""

BLOCK_FRAMES = 192 * 128
"""What is played and mixed at once: half a second, whole milliseconds, and whole steps of FluidSynth."""

_STEP_FRAMES = 64  # FluidSynth's own: events take effect at its next multiple, 1.3 ms apart
_INAUDIBLE = 10 ** (-80 / 20)
_GAIN = 0.3
_GROUPS = 16  # one stereo pair a channel

_SETTINGS: dict[str, int | float] = {
    "synth.polyphony": 256,
    "synth.cpu-cores": 1,  # measured: a second core costs more than it brings
    "synth.audio-channels": _GROUPS,
    "synth.audio-groups": _GROUPS,
    # Room and chorus are the mix's: FluidSynth's are one for all channels, so stems could not have their share.
    "synth.reverb.active": 0,
    "synth.chorus.active": 0,
}

_DIRECTORIES = (
    "/usr/share/sounds/sf2",
    "/usr/share/soundfonts",
    "/usr/local/share/sounds/sf2",
    "/usr/local/share/soundfonts",
    "/usr/share/mscore-3.0/sounds",
    "/usr/share/mscore/sounds",
    "/opt/homebrew/share/sounds/sf2",
    "/opt/homebrew/share/soundfonts",
    "/usr/local/share/fluidsynth",
    "/opt/homebrew/share/fluidsynth",
)
_NAMES = (
    "FluidR3_GM.sf2",
    "MuseScore_General.sf3",
    "MuseScore_General_Full.sf2",
    "MuseScore_General_Lite.sf3",
    "default-GM.sf2",
    "default-GM.sf3",
    "FluidR3Mono_GM.sf3",
    "TimGM6mb.sf2",
)

Sound = npt.NDArray[np.float32]
"""Stereo samples, shape (frames, 2), at `SAMPLE_RATE_HZ`."""

Block = npt.NDArray[np.float32]
"""Some of what every line plays, shape (lines, 2, frames)."""

_Call = tuple[int, int, Callable[[], object]]
"""At which frame, in which order there, and what FluidSynth is told."""


def find_soundfont(path: Path | None = None, directories: Sequence[str] = _DIRECTORIES) -> Path:
    """The soundfont at `path`, or without one the best known in the usual places. Raises RenderError."""
    if path is not None:
        if path.is_file():
            return path
        raise RenderError(
            f"There is no soundfont at {path}.",
            "Set MINSTREL_SOUNDFONT to a General MIDI .sf2 or .sf3 file, or unset it to have one found.",
        )
    for name in _NAMES:
        for directory in directories:
            candidate = Path(directory, name)
            if candidate.is_file():
                return candidate
    raise RenderError(
        f"No General MIDI soundfont was found in {', '.join(directories)}.",
        "Install one (sudo apt install fluid-soundfont-gm), or set MINSTREL_SOUNDFONT to an .sf2 or .sf3 file.",
    )


class Synthesizer:
    """Plays lines with one soundfont, which stays in memory until `close`.

    Each song gets a synth of its own, so that no tail or controller of the song before can change a
    sample. They share the font's samples (FluidSynth keeps them while any synth uses them), which is
    why one synth that never plays is held.
    """

    def __init__(self, soundfont: Path) -> None:
        """Raises RenderError if FluidSynth is missing or the file is not a soundfont."""
        self._fluidsynth = _load_library()
        self._soundfont = soundfont
        self._process = _processor(self._fluidsynth)
        self._keeper = self._new_synth()

    def close(self) -> None:
        self._keeper.delete()

    def play(self, played: Sequence[Line], *, max_seconds: float = MAX_SECONDS) -> Iterator[Block]:
        """The lines block by block, with their tails, cut off hard after `max_seconds`.

        Dry, and each for itself. The same lines give the same samples.
        """
        end_seconds = max(note.end for line in played for note in line.notes)
        last_frame = int(min(end_seconds + TAIL_SECONDS, max_seconds) * SAMPLE_RATE_HZ)
        synth = self._new_synth()
        try:
            calls = deque(sorted(self._calls(synth, played), key=lambda call: call[:2]))
            for first in range(0, last_frame, BLOCK_FRAMES):
                block = self._block(synth, played, first, calls)
                yield block
                if first / SAMPLE_RATE_HZ > end_seconds and float(np.abs(block).max()) < _INAUDIBLE:
                    return
        finally:
            synth.delete()  # pyfluidsynth never does: 9 MB a song

    def render(self, midi: bytes, *, max_seconds: float = MAX_SECONDS) -> Sound:
        """A MIDI file as it is, dry and unmixed. Raises RenderError if the bytes are not a MIDI file that sounds."""
        blocks = self.play(lines.read(midi).lines, max_seconds=max_seconds)
        return np.concatenate([block.sum(axis=0).T for block in blocks])

    def _block(self, synth: Any, played: Sequence[Line], first: int, calls: deque[_Call]) -> Block:
        """The next block, which begins at the frame `first`; what falls into it is taken from `calls`."""
        block = np.zeros((len(played), 2, BLOCK_FRAMES), np.float32)
        places = np.zeros(2 * _GROUPS, np.uint64)  # where each group's samples go next; nowhere if 0
        for index, line in enumerate(played):
            places[2 * line.channel : 2 * line.channel + 2] = [channel.ctypes.data for channel in block[index]]
        used, at = places > 0, 0
        while at < BLOCK_FRAMES:
            while calls and calls[0][0] <= first + at:
                calls.popleft()[2]()
            until = min(BLOCK_FRAMES, calls[0][0] - first) if calls else BLOCK_FRAMES
            self._process(synth.synth, until - at, 0, None, 2 * _GROUPS, places.ctypes.data)
            places[used] += np.uint64((until - at) * block.itemsize)
            at = until
        return block

    def _calls(self, synth: Any, played: Sequence[Line]) -> Iterator[_Call]:
        """Everything that the synth is told, note ends before controllers before notes."""
        for line in played:
            yield 0, 0, partial(synth.program_change, line.channel, 0)  # a new synth has no instruments in hand
            for control in line.controls:
                message = _MESSAGES[control.status]
                yield _frame(control.seconds), 1, partial(message, synth, line.channel, control.first, control.second)
            for note in line.notes:
                start = _frame(note.start)
                end = max(_frame(note.end), start + _STEP_FRAMES)
                yield end, 0, partial(synth.noteoff, line.channel, note.pitch)
                yield start, 2, partial(synth.noteon, line.channel, note.pitch, note.velocity)

    def _new_synth(self) -> Any:
        synth = self._fluidsynth.Synth(gain=_GAIN, samplerate=float(SAMPLE_RATE_HZ), channels=16, **_SETTINGS)
        if synth.sfload(str(self._soundfont)) == self._fluidsynth.FLUID_FAILED:
            synth.delete()
            raise RenderError(
                f"{self._soundfont} is not a soundfont that FluidSynth can read.",
                "Set MINSTREL_SOUNDFONT to a General MIDI .sf2 or .sf3 file, or unset it to have one found.",
            )
        return synth


def _frame(seconds: float) -> int:
    """The frame at which FluidSynth can act on it."""
    return round(seconds * SAMPLE_RATE_HZ / _STEP_FRAMES) * _STEP_FRAMES


_MESSAGES: dict[int, Callable[[Any, int, int, int], object]] = {  # by status: what it says to which channel
    0xA0: lambda _synth, _channel, _key, _pressure: None,  # a key's own pressure: no sound of General MIDI hears it
    0xB0: lambda synth, channel, number, value: synth.cc(channel, number, value),
    0xC0: lambda synth, channel, program, _: synth.program_change(channel, program),
    0xD0: lambda _synth, _channel, _pressure, _: None,  # pyfluidsynth has no call for it, and our songs no use
    0xE0: lambda synth, channel, low, high: synth.pitch_bend(channel, (high << 7 | low) - 8192),
}


def _load_library() -> ModuleType:
    try:
        import fluidsynth
    except (ImportError, OSError) as error:
        command = "brew install fluid-synth" if sys.platform == "darwin" else "sudo apt install libfluidsynth3"
        raise RenderError(f"FluidSynth is not installed ({error}).", f"Install it: {command}.") from error
    return fluidsynth


def _processor(fluidsynth: ModuleType) -> Any:
    """`fluid_synth_process`, which pyfluidsynth does not bind: it plays every group into buffers of its own.

    Buffers are added to, and skipped where they are null.
    """
    return fluidsynth.cfunc(
        "fluid_synth_process",
        c_int,
        ("synth", c_void_p, 1),
        ("frames", c_int, 1),
        ("effect_count", c_int, 1),
        ("effects", c_void_p, 1),
        ("buffer_count", c_int, 1),
        ("buffers", c_void_p, 1),
    )
