"""What a composer might try in the harmony, where nothing is wrong."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from generation.musicology import numerals, periods
from generation.musicology.advice.suggestion import Finder, Suggestion
from generation.musicology.cadences import Kind as Cadence
from generation.musicology.heard import Heard
from generation.musicology.numerals import Function
from generation.score import Section
from generation.theory import Chord


def _same_chord(heard: Heard) -> Iterator[Suggestion]:
    """One chord for four bars or more; at the end it takes six."""
    chords = [bar.heard.chord if bar.heard else None for bar in heard.bars]
    start = 0
    for bar in range(1, len(chords) + 1):
        if bar < len(chords) and chords[bar] == chords[start]:
            continue
        one, length = heard.bars[start].heard, bar - start
        if one is not None and length >= (6 if bar == len(chords) else 4):
            values = {"numeral": one.numeral, "count": length}
            weight = min(0.5, 0.25 + 0.03 * length)
            yield Suggestion(kind="same-chord", first=start + 1, last=bar, weight=weight, values=values)
        start = bar


def _same_return(heard: Heard) -> Iterator[Suggestion]:
    """A section that returns with the same chords: room for another harmony."""
    chords = [bar.heard.chord if bar.heard else None for bar in heard.bars]
    for one in heard.periods:
        if one.returns_to is not None and one.last - one.first >= 3 and periods.same_harmony(chords, one):
            values = {"from": one.returns_to, "to": one.returns_to + one.last - one.first}
            weight = 0.15 + 0.1 * one.likeness
            yield Suggestion(kind="same-return", first=one.first, last=one.last, weight=weight, values=values)


def _no_lead_in(heard: Heard) -> Iterator[Suggestion]:
    """A section that begins on the tonic without a dominant before it."""
    for before, one in pairwise(heard.periods):
        arrives, leaves = heard.bars[one.first - 1].heard, heard.bars[before.last - 1].heard
        if arrives is None or leaves is None or one.section in (before.section, Section.OUTRO):
            continue
        on_tonic = arrives.chord.root == arrives.key.pitch_class
        if on_tonic and leaves.function not in (Function.DOMINANT, Function.APPLIED):
            values = {"numeral": leaves.numeral, "dominant": "V7", "tonic": arrives.numeral}
            yield Suggestion(kind="no-lead-in", first=before.last, last=one.first, weight=0.22, values=values)


def _few_chords(heard: Heard) -> Iterator[Suggestion]:
    found = {one.chord for one in heard.chords}
    if 0 < len(found) <= 3 and len(heard.bars) >= 16:
        values = {"count": len(found)}
        yield Suggestion(kind="few-chords", first=1, last=len(heard.bars), weight=0.3, values=values)


def _applied_dominant(heard: Heard) -> Iterator[Suggestion]:
    """A chord of the key, not its tonic, that comes without its own dominant."""
    for before, one in pairwise(heard.bars):
        if before.heard is None or one.heard is None or before.heard.chord == one.heard.chord:
            continue
        key, plain = one.heard.key, one.heard.function in (Function.SUBDOMINANT, Function.DOMINANT, Function.TONIC)
        dominant = Chord((one.heard.chord.root + 7) % 12, "7")
        goal = numerals.applied_to(dominant, key.pitch_class, is_minor=key.is_minor, following=one.heard.chord)
        if plain and goal is not None and before.heard.chord.root != dominant.root:
            name = numerals.numeral(dominant, key.pitch_class, is_minor=key.is_minor, following=one.heard.chord)
            values = {"numeral": name, "next": one.heard.numeral, "instead": before.heard.numeral}
            yield Suggestion(kind="applied-dominant", first=before.number, last=one.number, weight=0.14, values=values)
            return


def _deception(heard: Heard) -> Iterator[Suggestion]:
    """A last cadence that could be put off."""
    if heard.cadences and heard.cadences[-1].kind in (Cadence.PERFECT, Cadence.AUTHENTIC):
        last = heard.cadences[-1]
        values = {
            "numeral": last.numerals[0],
            "tonic": last.numerals[1],
            "surprise": "VI" if heard.tonality.key.is_minor else "vi",
        }
        yield Suggestion(kind="deception", first=max(1, last.bar - 1), last=last.bar, weight=0.12, values=values)


FINDERS: tuple[Finder, ...] = (
    _same_chord,
    _same_return,
    _no_lead_in,
    _few_chords,
    _applied_dominant,
    _deception,
)
