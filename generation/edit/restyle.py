"""The same tune and chords in another style: its band, its groove, and of its tempi the nearest."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from generation.brief import Brief, Mood, Seat
from generation.edit import forms, melody
from generation.edit.draft import Draft, Plan
from generation.edit.edits import Restyle
from generation.edit.refusals import refusal
from generation.edit.source import Source
from generation.lexicon.instruments import GENERAL_MIDI
from generation.lexicon.styles import STYLES, Style
from generation.reading import band, remaking
from generation.reading.band import BandWish
from generation.rules import voices
from generation.score import Part, Role


def plan(edit: Restyle, sources: Sequence[Source], seed: int) -> Plan:
    """The seed also draws the band. Raises EditError if the song has no tune, or the style already."""
    source = sources[0]
    if source.style_is_known and source.brief.style == edit.style:
        raise refusal("same_style", style=edit.style)
    tune = melody.of(source.score)
    if tune is None:
        raise refusal("no_melody")
    return in_style(source, STYLES[edit.style], tune, seed)


def in_style(source: Source, style: Style, tune: Part, seed: int) -> Plan:
    """The tune, whichever part it was, as the lead over the song's chords; everybody else is composed anew."""
    score, brief = source.score, source.brief
    mood = brief.mood if remaking.said(brief, "mood", "mood_by_likeness") else Mood(style.valence, style.arousal)
    seats = band.assemble(style, BandWish(), mood, random.Random(seed).random()).seats
    lead = Seat(Role.LEAD, player(tune, style))
    others = [seat for seat in seats if seat.role is not Role.LEAD]
    slow, _, fast = style.bpm
    played = replace(
        score,
        bpm=min(max(score.bpm, slow), fast),
        parts=(
            *(Part(role=seat.role, program=seat.program, notes=()) for seat in others),
            Part(role=lead.role, program=lead.program, notes=tune.notes),
        ),
    )
    draft = Draft.of(
        played,
        free={seat.role: range(len(score.bars)) for seat in others},
        form=forms.of(score, brief),
    )
    return Plan(_restyled(brief, style, mood, (*others, lead), round(played.bpm)), draft)


def _restyled(brief: Brief, style: Style, mood: Mood, seats: tuple[Seat, ...], bpm: int) -> Brief:
    return replace(brief, style=style.name, mood=mood, band=seats, bpm=bpm)


def player(tune: Part, style: Style) -> int:
    """The program that the style's tunes are played by, if it can play this one as it is; else whose it was."""
    together = max(Counter(note.onset for note in tune.notes).values())
    for program in style.band[Role.LEAD]:
        instrument = GENERAL_MIDI[program]
        is_in_range = all(instrument.low <= note.pitch <= instrument.high for note in tune.notes)
        if is_in_range and voices(Role.LEAD, program) >= together:
            return program
    return tune.program
