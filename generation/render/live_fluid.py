"""Bands of General MIDI instruments, by FluidSynth: balance, places and room of the style by channels' controllers."""

from __future__ import annotations

from collections.abc import Sequence
from ctypes import c_int, c_void_p
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np

from generation.errors import RenderError
from generation.render import levels, sounds
from generation.render.live_synth import LiveNote, LivePart
from generation.render.sounding import Sounding
from generation.render.synth import SAMPLE_RATE_HZ, Sound
from generation.score import Role

READY = 2
"""Synthesizers that wait for a song."""

_GAIN = 0.3
_SETTINGS: dict[str, int | float] = {
    "synth.polyphony": 192,
    "synth.cpu-cores": 1,
    "synth.chorus.active": 0,  # a tenth of the time, and hardly heard
    "synth.reverb.damp": 0.35,
    "synth.reverb.width": 1.0,
    "synth.reverb.level": 0.9,
}

_DRUM_CHANNEL = 9
_VOLUME, _PAN, _ROOM = 7, 10, 91
_ROOM_SHARE = 200  # of a place's share in the room: the controller's end is a fifth


class Synths:
    """FluidSynth's synthesizers with one soundfont, which they share.

    Each song has one of its own: even after a reset, voices and the room of the song before go on for a while.
    """

    def __init__(self, soundfont: Path) -> None:
        """Raises RenderError if there is no FluidSynth, or the file is not a soundfont."""
        try:
            import fluidsynth
        except (ImportError, OSError) as error:
            raise RenderError(f"FluidSynth is not installed ({error}).", "See docs/hosting.md.") from error
        self._fluidsynth: Any = fluidsynth
        self._soundfont = soundfont
        self.write: Any = fluidsynth.cfunc(  # which pyfluidsynth does not bind: its 16-bit writer clips
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
        self._ready = [self._new()]
        self._try_out()
        self.prepare()

    def take(self) -> Any:
        """One that has not played."""
        return self._ready.pop() if self._ready else self._new()

    def prepare(self) -> None:
        """Has some ready for the next songs: to make one takes longer than to play a bar."""
        while len(self._ready) < READY:
            self._ready.append(self._new())

    def _new(self) -> Any:
        synth = self._fluidsynth.Synth(gain=_GAIN, samplerate=float(SAMPLE_RATE_HZ), channels=16, **_SETTINGS)
        if synth.sfload(str(self._soundfont)) == self._fluidsynth.FLUID_FAILED:
            synth.delete()
            raise RenderError(f"{self._soundfont} is not a soundfont.", "See MINSTREL_SOUNDFONT in docs/hosting.md.")
        return synth

    def _try_out(self) -> None:
        """Plays what nobody hears, so that the first song finds everything in place."""
        band = FluidBand(self, [LivePart(Role.LEAD, 0)], sounds.of(None))
        band.add([LiveNote(0, 0, 480, 60, 80)])
        band.play(0, 4800)
        band.leave()


class FluidBand:
    """A song's instruments."""

    def __init__(self, synths: Synths, parts: Sequence[LivePart], sounding: Sounding) -> None:
        self._synths = synths
        self._synth = synths.take()
        self._channels = _seated(self._synth, parts, sounding)
        self._notes: list[LiveNote] = []  # that have not ended

    def add(self, notes: Sequence[LiveNote]) -> None:
        self._notes += notes

    def play(self, start: int, stop: int) -> Sound:
        events = [(note.end, 0, note) for note in self._notes if note.end < stop]
        events += [(note.start, 1, note) for note in self._notes if start <= note.start < stop]
        events.sort(key=lambda event: event[:2])  # released before others are struck
        sounding = {(note.part, note.pitch): note for note in self._notes if note.start < start}
        sound = np.empty((stop - start, 2), np.float32)
        times = [start, *(max(time, start) for time, _, _ in events), stop]
        for number, (time, following) in enumerate(pairwise(times)):
            if number:
                _, begins, note = events[number - 1]
                self._send(note, sounding, begins=bool(begins))
            self._write(sound[time - start : following - start])
        self._notes = [note for note in self._notes if note.end >= stop]
        return sound

    def leave(self) -> None:
        self._synth.delete()
        self._synths.prepare()

    def _send(self, note: LiveNote, sounding: dict[tuple[int, int], LiveNote], *, begins: bool) -> None:
        channel, key = self._channels[note.part], (note.part, note.pitch)
        if begins:
            if key in sounding:
                self._synth.noteoff(channel, note.pitch)
            sounding[key] = note
            self._synth.noteon(channel, note.pitch, note.velocity)
        elif sounding.get(key) == note:  # else it was struck again meanwhile
            del sounding[key]
            self._synth.noteoff(channel, note.pitch)

    def _write(self, sound: Sound) -> None:
        if len(sound):
            place = sound.ctypes.data  # interleaved: the same place, another offset
            self._synths.write(self._synth.synth, len(sound), place, 0, 2, place, 1, 2)


def gains_db(parts: Sequence[LivePart], sounding: Sounding) -> list[float]:
    """What each part is turned up by, to stand in the balance of the style."""
    return [
        sounds.place(sounding, part.role).level_db
        + (levels.of_kit_db(sounding.kit) if part.role is Role.DRUMS else levels.of_program_db(part.program))
        for part in parts
    ]


def _seated(synth: Any, parts: Sequence[LivePart], sounding: Sounding) -> list[int]:
    """Seats the band in a new synthesizer; returns each part's channel."""
    free = (channel for channel in range(16) if channel != _DRUM_CHANNEL)
    gains = gains_db(parts, sounding)
    synth.set_reverb_roomsize(min(0.2 + 0.2 * sounding.room.seconds, 0.9))
    channels = []
    for part, gain_db in zip(parts, gains, strict=True):
        is_drums = part.role is Role.DRUMS
        channel, place = _DRUM_CHANNEL if is_drums else next(free), sounds.place(sounding, part.role)
        synth.program_change(channel, sounding.kit if is_drums else part.program)
        synth.cc(channel, _VOLUME, volume(gain_db - max(gains)))
        synth.cc(channel, _PAN, _controller(64 + 63 * place.pan))
        synth.cc(channel, _ROOM, _controller(_ROOM_SHARE * place.room))
        channels.append(channel)
    return channels


def volume(gain_db: float) -> int:
    """The controller's value for a gain of 0 dB at most: a volume's is 40 log10 of it (SoundFont 2.04, 8.4.6)."""
    return _controller(127 * 10 ** (gain_db / 40))


def _controller(value: float) -> int:
    return min(max(round(value), 0), 127)
