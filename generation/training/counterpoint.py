"""A second voice to a tune: thirds and sixths in contrary motion while it moves, answers while it rests."""

from __future__ import annotations

import random
from dataclasses import replace

from generation.score import Note
from generation.theory import Chord
from generation.training import lines, rhythms
from generation.training.phrases import Plan, finished, slots_of

_CONSONANT = frozenset({3, 4, 8, 9})
"""Thirds and sixths, in semitones between the voices."""

_PERFECT = frozenset({0, 7})
_ECHO_NOTES = 5


def line(plan: Plan, lead: list[Note], rng: random.Random) -> list[Note]:
    """The second voice, sorted. `lead` may be empty: then it holds guide tones and answers itself."""
    notes: list[Note] = []
    bar_ticks = plan.meter.bar_ticks
    for bar in range(len(plan.chords)):
        start, stop = bar * bar_ticks, (bar + 1) * bar_ticks
        gap = _gap(plan, lead, bar)
        answers = gap is not None and (bool(lead) or bar % 2 == 1) and rng.random() < 0.8
        until = gap if answers and gap is not None else stop
        if until > start and (bar % 4 != 3 or answers or rng.random() < 0.5):
            notes += _held(plan, lead, notes, start=start, stop=until, rng=rng)
        if answers and gap is not None:
            notes += _answer(plan, lead, notes, start=gap, stop=stop, rng=rng)
    return notes


def _gap(plan: Plan, lead: list[Note], bar: int) -> int | None:
    """From where on the tune is silent or holds one note until the bar's end, if for half a bar at least."""
    bar_ticks = plan.meter.bar_ticks
    start, stop = bar * bar_ticks, (bar + 1) * bar_ticks
    onsets = [note.onset for note in lead if start <= note.onset < stop]
    places = sorted(start + place for place in rhythms.beat_places(plan.meter))
    free = [place for place in places if not onsets or place > max(onsets)]
    found = free[0] if onsets and free else start + bar_ticks // 2 // rhythms.EIGHTH * rhythms.EIGHTH
    return found if stop - found >= bar_ticks * 2 // 5 and (free or not onsets) else None


def _held(plan: Plan, lead: list[Note], before: list[Note], *, start: int, stop: int, rng: random.Random) -> list[Note]:
    """One or two long notes from `start` to `stop`, struck on accents."""
    bar_ticks = plan.meter.bar_ticks
    chord = plan.chords[start // bar_ticks]
    accents = [start + place for place in sorted(rhythms.strong_places(plan.meter)) if start + place < stop]
    moves = len(accents) > 1 and len([note for note in lead if start <= note.onset < stop]) > 2 and rng.random() < 0.6
    places = accents if moves else accents[:1]
    made: list[Note] = []
    for place, end in zip(places, [*places[1:], stop], strict=True):
        pitch = _beside(plan, lead, (before + made)[-1:], chord, place)
        velocity = 64 + (4 if place % bar_ticks == 0 else 0) + rng.randint(-4, 4)
        made.append(Note(place, pitch, end - place, velocity))
    return made


def _beside(plan: Plan, lead: list[Note], before: list[Note], chord: Chord, tick: int) -> int:
    """The chord tone that goes best with the tune at a tick: a third or sixth away, moving against it, nearby."""
    previous = before[0].pitch if before else round(plan.low + (plan.high - plan.low) * 0.35)
    sounding = [note for note in lead if note.onset <= tick < note.end]
    earlier = [note for note in lead if before and note.onset <= before[0].onset < note.end]
    guides = _guides(chord)

    def cost(pitch: int) -> float:
        total = 0.5 * abs(pitch - previous) + (0.0 if pitch % 12 in guides else 1.0)
        if not sounding:
            return total
        top = sounding[-1].pitch
        distance = (top - pitch) % 12
        total += 0.0 if distance in _CONSONANT else 5.0 if distance in _PERFECT else 3.0
        total += 4.0 if pitch > top else 0.0
        if earlier:
            total += 1.5 * ((top - earlier[-1].pitch) * (pitch - previous) > 0)
        return total

    choices = [pitch for pitch in range(plan.low, plan.high + 1) if pitch % 12 in chord.pitch_classes]
    return min(choices, key=cost)


def _guides(chord: Chord) -> frozenset[int]:
    """Third and seventh, or third and fifth of a triad: what tells one chord from another."""
    tones = sorted((tone - chord.root) % 12 for tone in chord.pitch_classes)
    return frozenset((chord.root + tone) % 12 for tone in (tones[1], tones[-1]))


def _answer(
    plan: Plan, lead: list[Note], before: list[Note], *, start: int, stop: int, rng: random.Random
) -> list[Note]:
    """A short figure from `start` to `stop` that echoes the tune's last notes, lower."""
    bar_ticks = plan.meter.bar_ticks
    bar = start // bar_ticks
    spans = [
        replace(span, onset=bar * bar_ticks + span.onset)
        for span in rhythms.idea(plan.idiom, plan.meter, 1, 2, rng)
        if bar * bar_ticks + span.onset >= start
    ]
    if len(spans) < 2:
        middle = start + (stop - start) // 2 // rhythms.EIGHTH * rhythms.EIGHTH
        spans = [rhythms.Span(start, middle - start), rhythms.Span(middle, stop - middle)]
    home = before[-1].pitch if before else (plan.low + plan.high) / 2
    echo = [note.pitch for note in lead if note.onset < start][-_ECHO_NOTES:]
    shape = [pitch - echo[-1] for pitch in echo] or [0, 2, 0, -2, 0]
    aims = [home + shape[index % len(shape)] for index in range(len(spans))]
    slots = lines.aimed(slots_of(plan, spans), aims, [0.5] * len(spans))
    palette = lines.Palette(key=plan.key, idiom=plan.idiom, low=plan.low, high=plan.high)
    pitches = lines.solve(slots, palette, before=[note.pitch for note in before[-2:]], variety=1.0, rng=rng)
    notes = [Note(s.onset, pitch, min(s.duration, stop - s.onset), 78) for s, pitch in zip(slots, pitches, strict=True)]
    return finished(notes, plan, palette, rng)
