"""Reads what is said in numbers and names of notes, before any word of the lexicon is looked for."""

from __future__ import annotations

from dataclasses import dataclass

from generation.reading import blues, harmony, numbers
from generation.reading.choices import Chosen
from generation.reading.density import density
from generation.reading.ear import Ear
from generation.reading.harmony import Degrees, Tonality
from generation.reading.numbers import Length
from generation.theory import Chord, Meter


@dataclass(frozen=True, slots=True, kw_only=True)
class Explicit:
    """What was said; None, or nothing, where it was not."""

    chords: tuple[Chord, ...] | Degrees
    meter: Meter | None
    bpm: int | None
    length: Length
    tonality: Tonality
    density: int | None
    is_blues_form: bool


def read(ear: Ear, chosen: Chosen) -> Explicit:
    """What was chosen is read in the text too, but not heard there."""
    is_blues_form = blues.is_asked(ear)
    chords = harmony.chords(ear)
    meter = numbers.meter(ear if chosen.meter is None else ear.aside())
    bpm = numbers.tempo(ear if chosen.bpm is None else ear.aside())
    length = numbers.length(ear)
    tonality = harmony.tonality(ear if chosen.tonality is None else ear.aside())
    return Explicit(
        is_blues_form=is_blues_form,
        chords=chords,
        meter=chosen.meter or meter,
        bpm=chosen.bpm or bpm,
        length=length,
        tonality=chosen.tonality or tonality,
        density=density(ear),
    )
