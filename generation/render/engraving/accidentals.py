"""The names of a staff's notes, and which accidentals are printed with them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generation.render.engraving.sheet import Staff, Voice
from generation.render.engraving.spelling import Name, Speller
from generation.score import Bar

WORDS = {-2: "flat-flat", -1: "flat", 0: "natural", 1: "sharp", 2: "double-sharp"}


@dataclass(frozen=True, slots=True)
class Printed:
    """A note's name, and its accidental in MusicXML's words; `is_courtesy`: it only reminds."""

    name: Name
    accidental: str | None = None
    is_courtesy: bool = False


def printed(staff: Staff, speller: Speller, bars: Sequence[Bar]) -> list[list[list[tuple[Printed, ...]]]]:
    """By voice, bar and event, from below.

    An accidental holds to the end of the bar, at its own height. Where the bar before had another one, the first
    note of a letter is reminded.
    """
    names = [list(_named(voice, speller, bars)) for voice in staff.voices]
    result: list[list[list[tuple[Printed, ...]]]] = [[[()] * len(bar) for bar in voice] for voice in staff.voices]
    before: dict[tuple[str, int], int] = {}
    for number in range(len(bars)):
        now: dict[tuple[str, int], int] = {}
        for _, voice, index in sorted(
            (event.onset, voice, index)
            for voice, of in enumerate(staff.voices)
            for index, event in enumerate(of[number])
        ):
            is_held = staff.voices[voice][number][index].is_tied_from
            result[voice][number][index] = tuple(
                Printed(name) if is_held else _shown(name, speller, now, before) for name in names[voice][number][index]
            )
        before = now
    return result


def _shown(
    name: Name, speller: Speller, now: dict[tuple[str, int], int], before: dict[tuple[str, int], int]
) -> Printed:
    place = name.step, name.octave
    usual = speller.alteration(name.step)
    is_first = place not in now
    holds = now.get(place, usual)
    now[place] = name.alter
    if holds != name.alter:
        return Printed(name, WORDS[name.alter])
    is_reminder = is_first and before.get(place, usual) != name.alter
    return Printed(name, WORDS[name.alter], is_courtesy=True) if is_reminder else Printed(name)


def _named(voice: Voice, speller: Speller, bars: Sequence[Bar]) -> Iterator[list[tuple[Name, ...]]]:
    """What is held over keeps its name, whatever the chord."""
    held: dict[int, Name] = {}
    for events, bar in zip(voice, bars, strict=True):
        named: list[tuple[Name, ...]] = []
        for event in events:
            if not event.is_tied_from:
                held = {
                    pitch: speller.name(
                        pitch, chord=bar.chord, following=event.following if pitch == event.pitches[-1] else None
                    )
                    for pitch in event.pitches
                }
            named.append(tuple(held[pitch] for pitch in event.pitches))
        yield named
