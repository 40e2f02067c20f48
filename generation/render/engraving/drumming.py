"""A drum part's two voices: hands above, feet below."""

from __future__ import annotations

from collections.abc import Iterable

from generation.render.engraving import drumset, pulse
from generation.render.engraving.grid import Grid
from generation.render.engraving.voices import Stroke
from generation.score import Note
from generation.theory import TICKS_PER_QUARTER, Meter


def voices(notes: Iterable[Note], grid: Grid, meter: Meter, total: int) -> list[list[Stroke]]:
    """The strokes of hands and feet, each held until the next or the end of its beat: drums ring by themselves."""
    hands: dict[int, set[int]] = {}
    feet: dict[int, set[int]] = {}
    for note in notes:
        onset = grid.onset(note.onset)
        if onset < total:
            (feet if drumset.drum(note.pitch).is_foot else hands).setdefault(onset, set()).add(note.pitch)
    return [_strokes(limb, meter, total) for limb in (hands, feet)]


def _strokes(hits: dict[int, set[int]], meter: Meter, total: int) -> list[Stroke]:
    onsets = sorted(hits)
    return [
        Stroke(onset, min(following, _beat_end(onset, meter)), tuple(sorted(hits[onset])), is_short=False)
        for onset, following in zip(onsets, [*onsets[1:], total], strict=False)  # none of a limb that never plays
    ]


def _beat_end(onset: int, meter: Meter) -> int:
    bar, tick = divmod(onset, meter.bar_ticks)
    start, end = next(group for group in pulse.groups(meter) if group[0] <= tick < group[1])
    if meter.unit == 4:
        end = start + ((tick - start) // TICKS_PER_QUARTER + 1) * TICKS_PER_QUARTER
    return bar * meter.bar_ticks + end
