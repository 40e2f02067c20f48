"""MIDI bytes to sound: FluidSynth with a General MIDI soundfont, through pyfluidsynth."""

from __future__ import annotations

import contextlib
import sys
import tempfile
from collections.abc import Iterator, Sequence
from ctypes import c_int, c_void_p
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import numpy.typing as npt

from generation.errors import RenderError
from generation.render import timeline

SAMPLE_RATE_HZ = 48_000
"""Opus knows no 44.1 kHz; rendering at its rate saves a resampling, and mp3 takes both."""

MAX_SECONDS = 600.0
"""Nothing longer is rendered: a damaged MIDI file can ask for hours."""

_TAIL_SECONDS = 6.0  # longer than any release and reverb of General MIDI that can still be heard
_BLOCK_SECONDS = 0.1  # how finely the end of the tail is found
_INAUDIBLE = 10 ** (-80 / 20)

_SETTINGS: dict[str, int | float] = {
    "synth.polyphony": 256,
    "synth.cpu-cores": 1,  # measured: a second core costs more than it brings
    # A medium room, darker and quieter than FluidSynth's own: the mix is turned up afterwards.
    "synth.reverb.active": 1,
    "synth.reverb.room-size": 0.55,
    "synth.reverb.damp": 0.35,
    "synth.reverb.width": 1.0,
    "synth.reverb.level": 0.55,
    "synth.chorus.active": 1,
    "synth.chorus.nr": 3,
    "synth.chorus.level": 0.7,
    "synth.chorus.speed": 0.3,
    "synth.chorus.depth": 4.0,
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
    """Renders MIDI with one soundfont, which stays in memory until `close`.

    Each song gets a synth of its own, so that no tail or controller of the song before can change a
    sample. They share the font's samples (FluidSynth keeps them while any synth uses them), which is
    why one synth that never plays is held.
    """

    def __init__(self, soundfont: Path) -> None:
        """Raises RenderError if FluidSynth is missing or the file is not a soundfont."""
        self._fluidsynth = _load_library()
        self._soundfont = soundfont
        self._write_float = _float_writer(self._fluidsynth)
        self._keeper = self._new_synth()

    def close(self) -> None:
        self._keeper.delete()

    def render(self, midi: bytes, *, max_seconds: float = MAX_SECONDS) -> Sound:
        """The song with its tail, cut off hard after `max_seconds`. The same bytes give the same samples.

        Raises RenderError if the bytes are not a MIDI file that sounds.
        """
        end_seconds = timeline.read(midi).seconds
        with self._playing(midi) as synth:
            return np.concatenate(list(self._blocks(synth, end_seconds, max_seconds)))

    def _blocks(self, synth: Any, end_seconds: float, max_seconds: float) -> Iterator[Sound]:
        # The player's own status is of no use: it counts as playing until every voice has died away.
        last_block = int(min(end_seconds + _TAIL_SECONDS, max_seconds) / _BLOCK_SECONDS)
        frames = int(_BLOCK_SECONDS * SAMPLE_RATE_HZ)
        for number in range(last_block + 1):
            block = np.empty((frames, 2), np.float32)
            left = right = block.ctypes.data  # interleaved: the same place, another offset
            self._write_float(synth.synth, frames, left, 0, 2, right, 1, 2)
            yield block
            if number * _BLOCK_SECONDS > end_seconds and float(np.abs(block).max()) < _INAUDIBLE:
                return

    @contextlib.contextmanager
    def _playing(self, midi: bytes) -> Iterator[Any]:
        with tempfile.TemporaryDirectory(prefix="minstrel-") as directory:
            path = Path(directory, "song.mid")
            path.write_bytes(midi)
            synth = self._new_synth()
            try:
                if synth.play_midi_file(str(path)) != self._fluidsynth.FLUID_OK:
                    raise RenderError(*timeline.NOT_MIDI)
                yield synth
            finally:
                synth.play_midi_stop()
                synth.delete()  # pyfluidsynth never does: 9 MB a song

    def _new_synth(self) -> Any:
        synth = self._fluidsynth.Synth(gain=0.3, samplerate=float(SAMPLE_RATE_HZ), channels=16, **_SETTINGS)
        if synth.sfload(str(self._soundfont)) == self._fluidsynth.FLUID_FAILED:
            synth.delete()
            raise RenderError(
                f"{self._soundfont} is not a soundfont that FluidSynth can read.",
                "Set MINSTREL_SOUNDFONT to a General MIDI .sf2 or .sf3 file, or unset it to have one found.",
            )
        return synth


def _load_library() -> ModuleType:
    try:
        import fluidsynth
    except (ImportError, OSError) as error:
        command = "brew install fluid-synth" if sys.platform == "darwin" else "sudo apt install libfluidsynth3"
        raise RenderError(f"FluidSynth is not installed ({error}).", f"Install it: {command}.") from error
    return fluidsynth


def _float_writer(fluidsynth: ModuleType) -> Any:
    """`fluid_synth_write_float`, which pyfluidsynth does not bind: its 16-bit writer clips loud songs."""
    return fluidsynth.cfunc(
        "fluid_synth_write_float",
        c_int,
        ("synth", c_void_p, 1),
        ("frames", c_int, 1),
        ("left", c_void_p, 1),
        ("left_offset", c_int, 1),
        ("left_step", c_int, 1),
        ("right", c_void_p, 1),
        ("right_offset", c_int, 1),
        ("right_step", c_int, 1),
    )
