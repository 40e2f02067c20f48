"""`python -m bench paper`: how near the engraver's reading of the notes is to what composers wrote down themselves.

Works of music21's corpus become bare notes (onset, pitch, length) with a key signature and a meter, as a MIDI file has
them, and are written down again. Names and note values are then compared with the printed edition's.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import music21
from music21 import chord, converter, harmony, stream

from generation.render.engraving import accidentals, sheet
from generation.render.engraving.spelling import Speller
from generation.score import Bar, Note, Part, Role, Score, Section
from generation.theory import METERS, TICKS_PER_QUARTER, Key, Meter

CHORALES = 60
QUARTETS = ("haydn/opus74no1", "mozart/k155", "mozart/k156", "beethoven/opus18no3")

_CORPUS = Path(music21.__file__).parent / "corpus"
_ROLES = (Role.LEAD, Role.COUNTER, Role.PAD, Role.BASS)  # violins, viola, cello
_PROGRAMS = (40, 40, 41, 42)
_MAJOR = dict(zip(range(-7, 8), "Cb Gb Db Ab Eb Bb F C G D A E B F# C#".split(), strict=True))
_SHARPS, _FLATS = "C C# D D# E F F# G G# A A# B".split(), "C Db D Eb E F Gb G Ab A Bb B".split()

Place = tuple[int, int, int]  # part, onset in ticks, pitch
Values = tuple[tuple[str, int], ...]  # name and dots of each of the tied values


@dataclass(slots=True)
class Tally:
    """What agrees, of how many."""

    notes: int = 0
    names: int = 0
    plain_names: int = 0  # by sharps in keys of sharps, and flats in keys of flats
    chromatic: int = 0  # notes that the key does not have
    chromatic_names: int = 0
    values: int = 0


def run() -> Iterator[str]:
    """The lines of the report."""
    warnings.simplefilter("ignore")
    yield "| works | notes | named alike | of chromatic notes | by the key's sharps or flats alone | values alike |"
    yield "|---|---|---|---|---|---|"
    quartets = [path for name in QUARTETS for path in sorted((_CORPUS / name).glob("*.mxl"))]
    chorales = sorted((_CORPUS / "bach").glob("bwv*.mxl"))[:CHORALES]
    for name, paths in (("Bach, chorales", chorales), ("Haydn, Mozart, Beethoven: quartets", quartets)):
        tally, works = Tally(), 0
        for path in paths:
            works += _compare(path, tally)
        yield (
            f"| {name}: {works} | {tally.notes:,} | {tally.names / tally.notes:.1%} | "
            f"{tally.chromatic_names / tally.chromatic:.1%} of {tally.chromatic:,} | "
            f"{tally.plain_names / tally.notes:.1%} | {tally.values / tally.notes:.1%} |"
        )


def _compare(path: Path, tally: Tally) -> bool:
    """Whether the work has one key signature, one meter and four voices, and could be compared."""
    work = cast("stream.Score", converter.parse(path))
    keys = {key.sharps for key in work.recurse().getElementsByClass("KeySignature")}
    meters = {time.ratioString for time in work.recurse().getElementsByClass("TimeSignature")}
    if len(keys) != 1 or len(meters) != 1 or len(work.parts) != 4 or meters - {str(meter) for meter in METERS}:
        return False
    key, meter = Key(_MAJOR[keys.pop()], "major"), Meter.parse(meters.pop())
    theirs = dict(_theirs(work, meter))
    ours = dict(_ours(_score(theirs, key, meter)))
    scale = key.scale
    for place, (name, values) in theirs.items():
        if place not in ours:
            continue
        found, found_values = ours[place]
        pitch = place[2] % 12
        tally.notes += 1
        tally.names += found == name
        tally.values += found_values == values
        tally.plain_names += (_SHARPS if key.signature > 0 else _FLATS)[pitch] == name
        tally.chromatic += pitch not in scale
        tally.chromatic_names += pitch not in scale and found == name
    return True


def _theirs(work: stream.Score, meter: Meter) -> Iterator[tuple[Place, tuple[str, Values]]]:
    """What is printed; ornaments without length are left out."""
    for number, part in enumerate(work.parts):
        first = part.getElementsByClass("Measure")[0]
        upbeat = meter.bar_ticks - round(first.duration.quarterLength * TICKS_PER_QUARTER)
        begun: dict[int, tuple[Place, str, list[tuple[str, int]]]] = {}
        for note in part.flatten().notes:
            if isinstance(note, harmony.Harmony) or not note.duration.quarterLength:
                continue
            value = (note.duration.type, note.duration.dots)
            for head in cast("Sequence[music21.note.Note]", note.notes if isinstance(note, chord.Chord) else (note,)):
                pitch = head.pitch.midi
                if head.tie and head.tie.type in {"continue", "stop"} and pitch in begun:
                    begun[pitch][2].append(value)
                else:
                    name = head.pitch.name.replace("-", "b")
                    place = (number, upbeat % meter.bar_ticks + round(note.offset * TICKS_PER_QUARTER), pitch)
                    begun[pitch] = (place, name, [value])
                if head.tie is None or head.tie.type == "stop":
                    place, name, values = begun.pop(pitch)
                    yield place, (name, tuple(values))


def _score(notes: dict[Place, tuple[str, Values]], key: Key, meter: Meter) -> Score:
    """The bare notes."""
    from generation.render.engraving.pulse import VALUES

    ticks = {value: ticks for ticks, value in VALUES.items()}
    lines: list[list[Note]] = [[], [], [], []]
    for (part, onset, pitch), (_, values) in notes.items():
        length = sum(ticks.get(value, 3) for value in values)
        lines[part].append(Note(onset, pitch, max(1, length), 80))
    bars = max(note.end for line in lines for note in line) // meter.bar_ticks + 1
    parts = [
        Part(role=role, program=program, notes=tuple(sorted(line)))
        for role, program, line in zip(_ROLES, _PROGRAMS, lines, strict=True)
    ]
    order = tuple(Role)
    return Score(
        bpm=90,
        meter=meter,
        key=key,
        bars=(Bar(None, Section.A),) * bars,
        parts=tuple(sorted(parts, key=lambda part: order.index(part.role))),
    )


def _ours(score: Score) -> Iterator[tuple[Place, tuple[str, Values]]]:
    speller = Speller(score.key)
    for number, line in enumerate(sorted(sheet.of(score).lines, key=lambda line: _ROLES.index(line.part.role))):
        for staff in line.staves:
            printed = accidentals.printed(staff, speller, score.bars)
            for voice, names in zip(staff.voices, printed, strict=True):
                yield from _voice(number, voice, names, score.meter.bar_ticks)


def _voice(
    part: int, voice: sheet.Voice, printed: list[list[tuple[accidentals.Printed, ...]]], bar_ticks: int
) -> Iterator[tuple[Place, tuple[str, Values]]]:
    open_: dict[int, tuple[Place, str, list[tuple[str, int]]]] = {}
    for bar, (events, names) in enumerate(zip(voice, printed, strict=True)):
        for event, heads in zip(events, names, strict=True):
            for pitch, head in zip(event.pitches, heads, strict=True):
                if event.is_tied_from and pitch in open_:
                    open_[pitch][2].append(event.value)
                else:
                    name = head.name.step + {-1: "b", 0: "", 1: "#"}[head.name.alter]
                    open_[pitch] = ((part, bar * bar_ticks + event.onset, pitch), name, [event.value])
                if not event.is_tied_on:
                    place, name, values = open_.pop(pitch)
                    yield place, (name, tuple(values))
