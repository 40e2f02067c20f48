"""From a song's MIDI to its finished sound, and the stems that sum to it: played, mixed and mastered by its style."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np

from generation.render import chip, lines, mix, performance, sounds, tape
from generation.render.desk import Desk
from generation.render.equaliser import Channels, Filter
from generation.render.lines import PROGRAM_CHANGE, Control, Line, Piece
from generation.render.mix import Master
from generation.render.sounding import Sounding
from generation.render.synth import BLOCK_FRAMES, MAX_SECONDS, SAMPLE_RATE_HZ, TAIL_SECONDS, Block, Sound, Synthesizer
from generation.render.timeline import LEAD_IN_SECONDS

Play = Callable[..., Iterator[Block]]
"""`Synthesizer.play` or `chip.play`."""

_LEAD_IN_FRAMES = int(LEAD_IN_SECONDS * SAMPLE_RATE_HZ)
_TAIL_FLOOR = 10 ** (-60 / 20)  # below the song's peak: where a tail stops being heard
_TAIL_KEPT_SECONDS = 0.3

_BALANCE = {7, 10, 91, 93}
"""Controllers that are the desk's business: volume, pan, room, chorus."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stem:
    """One part of the finished sound, with its share of the room and the echo."""

    name: str  # as the part's track is called, such as "lead: tenor saxophone"; "tape" is hiss and crackle
    sound: Sound


@dataclass(frozen=True, slots=True, kw_only=True)
class Production:
    """A finished song. Its stems have its length and sum to its sound."""

    sound: Sound
    lufs: float  # integrated loudness
    true_peak_dbtp: float
    stems: tuple[Stem, ...]  # of the parts that play, in the order of their tracks; empty if none were asked for

    @property
    def seconds(self) -> float:
        return len(self.sound) / SAMPLE_RATE_HZ


def produce(
    synthesizer: Synthesizer, midi: bytes, *, style: str | None, seed: int, with_stems: bool = True
) -> Production:
    """The song as it is delivered: the same arguments give the same samples, whether with stems or without.

    Stems lie in a temporary file for as long as somebody holds them. Raises RenderError if the bytes are not a MIDI
    file that sounds, OSError if that file finds no space: 23 MB a minute of each line.
    """
    sounding = sounds.of(style)
    piece = performance.perform(_cast(lines.read(midi), sounding), sounding.feel, seed=seed)
    desk = Desk(piece, sounding)
    recorded = _recorded(desk, chip.play if sounding.is_chip else synthesizer.play, piece, sounding)
    song = _treated(_mixed(desk, recorded, keep=with_stems), sounding)
    song = song[:, : _ending(song, piece, sounding)]
    noise = _noise(song, sounding, seed)
    if noise is not None:
        song = song + noise
    master = mix.master(song, glue=sounding.glue, fade_seconds=sounding.fade_seconds)
    sound = np.ascontiguousarray((song * master.gains).T)
    stems: list[Stem] = []
    if with_stems:
        sounding_lines = zip(piece.lines, _stems(desk, recorded, sounding, master), strict=True)
        stems = [Stem(name=line.name, sound=stem) for line, stem in sounding_lines]
        if noise is not None:
            stems.append(Stem(name="tape", sound=(noise * master.gains).T))
    return Production(sound=sound, lufs=master.lufs, true_peak_dbtp=master.true_peak_dbtp, stems=tuple(stems))


def _cast(piece: Piece, sounding: Sounding) -> Piece:
    """The piece without what the desk decides, and with the style's drums."""
    return replace(piece, lines=tuple(_cast_line(line, sounding) for line in piece.lines))


def _cast_line(line: Line, sounding: Sounding) -> Line:
    if line.role is None:  # not of our making: its author's balance holds
        return line
    controls = [control for control in line.controls if control.status != 0xB0 or control.first not in _BALANCE]
    if line.is_drums and sounding.kit:
        controls = [control for control in controls if control.status != PROGRAM_CHANGE]
        controls.insert(0, Control(0.0, PROGRAM_CHANGE, sounding.kit, 0))
    return replace(line, controls=tuple(controls))


def _recorded(desk: Desk, play: Play, piece: Piece, sounding: Sounding) -> Block:
    """Every line dry and equalised, from tick 0 on, with room for what rings on; the desk knows their levels then."""
    seconds = min(piece.end_seconds + TAIL_SECONDS, MAX_SECONDS)
    most = (int(seconds * SAMPLE_RATE_HZ) // BLOCK_FRAMES + 1) * BLOCK_FRAMES
    shelf = _shelf(len(piece.lines), most + int(sounding.room.seconds * SAMPLE_RATE_HZ))
    meter = mix.Meter(len(piece.lines))
    first = 0
    for block in play(piece.lines, max_seconds=MAX_SECONDS):
        equalised = desk.equalise(block)
        meter.hear(equalised)
        shelf[:, :, first : first + block.shape[2]] = equalised
        first += block.shape[2]
    desk.balance(meter.lufs())
    return shelf


def _mixed(desk: Desk, recorded: Block, *, keep: bool) -> Channels:
    """All that was recorded, in its place and its room, after the lead-in; with `keep` the lines take their places."""
    frames = recorded.shape[2]
    bus, to_room, to_echo = np.zeros((2, frames), np.float32), *np.zeros((2, frames), np.float32)
    for first in range(0, frames, BLOCK_FRAMES):
        span = slice(first, first + BLOCK_FRAMES)
        placed = desk.place(recorded[:, :, span], first)
        bus[:, span], to_room[span], to_echo[span] = desk.send(placed)
        if keep:
            recorded[:, :, span] = placed
    bus += desk.reverberate(to_room, to_echo)
    return np.pad(bus, ((0, 0), (_LEAD_IN_FRAMES, 0)))


def _treated(channels: Channels, sounding: Sounding) -> Channels:
    """Through the equaliser of the whole, and onto tape."""
    channels = Filter(sounding.master)(channels)
    return channels if sounding.tape is None else tape.waver(channels, sounding.tape)


def _ending(song: Channels, piece: Piece, sounding: Sounding) -> int:
    """Where the song ends: when its tail is no longer heard; one that fades out, soon after its last note."""
    levels = np.abs(song).max(axis=0)
    audible = np.flatnonzero(levels > _TAIL_FLOOR * levels.max())
    ends = [len(levels) - _LEAD_IN_FRAMES]  # as long as the lines that were recorded
    if len(audible):
        ends.append(int(audible[-1]) + 1 + int(_TAIL_KEPT_SECONDS * SAMPLE_RATE_HZ))
    if sounding.fade_seconds > _TAIL_KEPT_SECONDS * 2:
        ends.append(int((LEAD_IN_SECONDS + piece.end_seconds + sounding.fade_seconds / 4) * SAMPLE_RATE_HZ))
    return min(ends)


def _noise(song: Channels, sounding: Sounding, seed: int) -> Channels | None:
    if sounding.tape is None:
        return None
    return tape.noise(song.shape[1], sounding.tape, float(np.abs(song).max()), seed=seed)


def _stems(desk: Desk, placed: Block, sounding: Sounding, master: Master) -> Iterator[Sound]:
    """Each line with all that was done to the whole; it takes the place of what was recorded."""
    frames = len(master.gains)
    for index, line in enumerate(placed):
        wet = desk.reverberate(*desk.send_one(line, index))
        whole = _treated(np.pad(line + wet, ((0, 0), (_LEAD_IN_FRAMES, 0))), sounding)
        line[:, :frames] = whole[:, :frames] * master.gains
        yield line[:, :frames].T


def _shelf(count: int, frames: int) -> Block:
    """Space for so many lines, in a file without a name: many minutes of many lines would fill the memory."""
    with tempfile.TemporaryFile() as file:
        if hasattr(os, "posix_fallocate"):  # else a full disk would end the process at the first write
            os.posix_fallocate(file.fileno(), 0, count * 2 * frames * np.dtype(np.float32).itemsize)
        return np.memmap(file, np.float32, "r+", shape=(count, 2, frames))
