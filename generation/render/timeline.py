"""How long a MIDI file plays, read from its bytes before anything heavy is done with them."""

from __future__ import annotations

import itertools
import struct
from dataclasses import dataclass

from generation.errors import RenderError
from generation.render import tracks
from generation.render.tracks import Event

LEAD_IN_SECONDS = 0.01
"""Of silence before tick 0 of a song, in its finished sound and in every stem: a fade would blunt the first drum."""

NOT_MIDI = ("This is not a MIDI file that can be played.", "Compose the song again.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """What a MIDI file contains, as far as rendering must know it."""

    seconds: float  # to the last event
    notes: int


def read(midi: bytes) -> Timeline:
    """Raises RenderError unless `midi` is a whole Standard MIDI File in ticks a quarter, with a note in it."""
    division, listed = parse(midi)
    clock = clock_of(division, listed)
    last_tick = max(track[-1].tick for track in listed)
    notes = sum(is_note(event) for track in listed for event in track)
    return Timeline(seconds=clock.seconds(last_tick), notes=notes)


def parse(midi: bytes) -> tuple[int, list[list[Event]]]:
    """Ticks a quarter note, and the events of each track; raises as `read` does."""
    try:
        division, chunks = tracks.read(midi)
        listed = [list(tracks.events(chunk)) for chunk in chunks]
    except (ValueError, struct.error) as error:
        raise RenderError(f"{NOT_MIDI[0]} ({error})", NOT_MIDI[1]) from error
    if not any(is_note(event) for event in itertools.chain.from_iterable(listed)):
        raise RenderError("This song has no notes, so there is nothing to hear.", NOT_MIDI[1])
    return division, listed


def clock_of(division: int, listed: list[list[Event]]) -> tracks.Clock:
    tempos = [
        (event.tick, int.from_bytes(event.data[:3], "big"))
        for event in itertools.chain.from_iterable(listed)
        if event.status == tracks.META and event.kind == tracks.SET_TEMPO
    ]
    return tracks.Clock(division, tempos)


def is_note(event: Event) -> bool:
    """Whether it is a note's start."""
    return event.status & 0xF0 == 0x90 and event.data[1] > 0
