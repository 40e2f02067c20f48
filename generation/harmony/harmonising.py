"""Chords for a tune: a chord a bar, the likeliest ones, in the colours of a style."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from generation.harmony import chains, colours, families, field, hearing
from generation.harmony.chains import Chain
from generation.harmony.families import Family
from generation.harmony.hearing import KINDS, Heard, Melody
from generation.theory import Chord

_CERTAINTY = 50.0
"""Nats, against which no other chord has a chance."""


def harmonised(melody: Melody, style: str) -> tuple[Chord, ...]:
    """A chord for each bar of a melody, which has one bar at least. `style` is a key of lexicon.styles.STYLES.

    Bars in which the tune only gets ready have the chord that it begins on; it ends at home. Raises WeightsError.
    """
    lead_in = before_the_tune(melody)
    tune = without(melody, lead_in)
    heard = hearing.hear(tune)
    states = chains.likeliest(homeward(field.shipped().chain(heard), heard))
    chords = colours.coloured(states.tolist(), heard.time, melody.key, colours.of_style(style))
    return (chords[0],) * lead_in + chords


def homeward(chain: Chain, heard: Heard) -> Chain:
    """The chain with nothing but the tonic where the tune ends, if it ends on a tone of the tonic's chord."""
    sounding = np.flatnonzero(heard.time.any(axis=1))
    if not len(sounding):
        return chain
    last = int(sounding[-1])
    home = 12 * (Family.MINOR if heard.is_minor else Family.MAJOR)
    if not heard.pitches[last, KINDS.index("last"), sorted(families.tones_of(home, 0))].any():
        return chain
    nodes = chain.nodes.copy()
    nodes[last] -= _CERTAINTY
    nodes[last, home] += _CERTAINTY
    return replace(chain, nodes=nodes)


def before_the_tune(melody: Melody) -> int:
    """Bars before the first one that is the tune's own: silent ones, and one that begins with a pickup."""
    length = melody.meter.bar_ticks
    begin = min((note.onset for note in melody.notes), default=0)
    bars, tick = divmod(max(begin, 0), length)
    return min(bars + (tick * 2 >= length), melody.bars - 1)


def without(melody: Melody, bars: int) -> Melody:
    """The melody from a bar on."""
    by = bars * melody.meter.bar_ticks
    notes = tuple(replace(note, onset=note.onset - by) for note in melody.notes)
    return replace(melody, notes=notes, bars=melody.bars - bars)


def on_chord_tones(melody: Melody, chords: tuple[Chord | None, ...]) -> float:
    """The share of the tune's time (0 to 1) that lies on tones of its bars' chords; 1 if nothing sounds."""
    time = np.roll(hearing.hear(melody).time, melody.key.pitch_class, axis=1)  # by pitch class
    inside = sum(
        float(time[bar, sorted(chord.pitch_classes)].sum()) for bar, chord in enumerate(chords) if chord is not None
    )
    total = float(time.sum())
    return inside / total if total else 1.0
