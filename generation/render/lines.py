"""A MIDI file as what its channels play: notes with their ends, in seconds, and the controllers beside them."""

from __future__ import annotations

import heapq
from collections import defaultdict
from dataclasses import dataclass, field

from generation.render import timeline, tracks
from generation.score import Role

DRUM_CHANNEL = 9
PROGRAM_CHANGE = 0xC0
_NOTE_OFF, _NOTE_ON = 0x80, 0x90


@dataclass(frozen=True, slots=True)
class Played:
    """One note as it is played."""

    start: float  # seconds
    end: float  # seconds, not before the start
    pitch: int  # 0 to 127
    velocity: int  # 1 to 127


@dataclass(frozen=True, slots=True)
class Control:
    """A channel message that is no note: a controller, program, bend or pressure."""

    seconds: float
    status: int  # without the channel: 0xA0 to 0xE0
    first: int
    second: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """All that one channel plays."""

    channel: int  # 0 to 15
    name: str  # of its track, such as "lead: tenor saxophone"
    notes: tuple[Played, ...]  # by start
    controls: tuple[Control, ...]  # by time

    @property
    def is_drums(self) -> bool:
        return self.channel == DRUM_CHANNEL

    @property
    def role(self) -> Role | None:
        """As `generation.midi` names tracks; None in files of others."""
        word = self.name.partition(":")[0]
        return Role(word) if word in set(Role) else None

    @property
    def program(self) -> int:
        """The General MIDI program that it begins with."""
        return next((control.first for control in self.controls if control.status == PROGRAM_CHANGE), 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A MIDI file's music."""

    lines: tuple[Line, ...]  # the channels with notes, in the order of their tracks
    quarter_seconds: float  # at its first tempo
    bar_quarters: float  # of its first meter

    @property
    def end_seconds(self) -> float:
        """When the last note ends."""
        return max(note.end for line in self.lines for note in line.notes)


def read(midi: bytes) -> Piece:
    """The music of a MIDI file. Raises RenderError as `timeline.read` does."""
    division, listed = timeline.parse(midi)
    clock = timeline.clock_of(division, listed)
    channels: dict[int, _Channel] = {}
    # All tracks at once, in the order of time: several may share a channel.
    for event, name in heapq.merge(*(_named(track) for track in listed), key=lambda pair: pair[0].tick):
        if event.status == tracks.META:
            continue
        kind, number = event.status & 0xF0, event.status & 0x0F
        channel = channels.setdefault(number, _Channel(name))
        first, second = (*(byte & 0x7F for byte in event.data), 0)[:2]
        seconds = clock.seconds(event.tick)
        if timeline.is_note(event):
            channel.press(seconds, first, second)
        elif kind in (_NOTE_OFF, _NOTE_ON):
            channel.release(seconds, first)
        else:
            channel.controls.append(Control(seconds, kind, first, second))
    end = max(clock.seconds(track[-1].tick) for track in listed)
    lines = (channel.line(number, end) for number, channel in channels.items())
    return Piece(
        lines=tuple(line for line in lines if line.notes),
        quarter_seconds=clock.seconds(division),
        bar_quarters=_bar_quarters(listed),
    )


def _bar_quarters(listed: list[list[tracks.Event]]) -> float:
    metas = (event for track in listed for event in track if event.status == tracks.META)
    meters = (event.data for event in metas if event.kind == tracks.TIME_SIGNATURE and len(event.data) >= 2)
    beats, unit = next(meters, b"\4\2")[:2]
    return max(beats, 1) * 4 / 2 ** min(unit, 6)


def _named(track: list[tracks.Event]) -> list[tuple[tracks.Event, str]]:
    """Every event with its track's name."""
    names = (event.data for event in track if event.status == tracks.META and event.kind == tracks.TRACK_NAME)
    name = next(names, b"").decode("utf-8", "replace")
    return [(event, name) for event in track]


@dataclass(slots=True)
class _Channel:
    """A channel while the file is read."""

    name: str
    controls: list[Control] = field(default_factory=list)
    notes: list[Played] = field(default_factory=list)
    held: dict[int, list[tuple[float, int]]] = field(default_factory=lambda: defaultdict(list))

    def press(self, seconds: float, pitch: int, velocity: int) -> None:
        self.held[pitch].append((seconds, max(velocity, 1)))

    def release(self, seconds: float, pitch: int) -> None:
        """Ends all that sounds at this pitch, as a synthesizer does."""
        self.notes += [Played(start, seconds, pitch, velocity) for start, velocity in self.held.pop(pitch, [])]

    def line(self, number: int, end: float) -> Line:
        for pitch in list(self.held):  # never released: until the file's end
            self.release(end, pitch)
        notes = sorted(self.notes, key=lambda note: (note.start, note.pitch))
        return Line(channel=number, name=self.name, notes=tuple(notes), controls=tuple(self.controls))
