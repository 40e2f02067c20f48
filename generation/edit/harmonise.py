"""Chords and a band for a melody: the likeliest chords under the tune, played in a style. Whatever else played goes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generation.edit import melody, restyle
from generation.edit.draft import Plan
from generation.edit.edits import Harmonise
from generation.edit.refusals import refusal
from generation.edit.source import Source
from generation.harmony import harmonising
from generation.harmony.hearing import Melody
from generation.lexicon.styles import STYLES
from generation.score import Part, Score


def plan(edit: Harmonise, sources: Sequence[Source], seed: int) -> Plan:
    """The seed draws the band. Raises EditError if the song has no tune, WeightsError."""
    source = sources[0]
    tune = melody.of(source.score)
    if tune is None:
        raise refusal("no_melody")
    chords = harmonising.harmonised(heard(tune, source.score), edit.style)
    bars = tuple(replace(bar, chord=chord) for bar, chord in zip(source.score.bars, chords, strict=True))
    harmonised = Source.of(replace(source.score, bars=bars), source.brief)
    return restyle.in_style(harmonised, STYLES[edit.style], tune, seed)


def heard(tune: Part, score: Score) -> Melody:
    """A part of a score as the harmony hears it: its top line."""
    return Melody(notes=melody.top_line(tune.notes), meter=score.meter, key=score.key, bars=len(score.bars))
