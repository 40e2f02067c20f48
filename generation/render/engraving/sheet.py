"""A score as it is to be written down: staves, voices, bars, and what stands above and below them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import fmean

from generation import titles
from generation.render.engraving import beams, drumming, grid, names, players, staves, values, voices
from generation.render.engraving.grid import Grid
from generation.render.engraving.players import Player
from generation.render.engraving.staves import Clef, Transposition
from generation.render.engraving.values import Event
from generation.render.engraving.voices import Stroke
from generation.score import Bar, Note, Part, Score
from generation.theory import Key

Voice = list[list[Event]]
"""The events of each bar; none where the voice is silent."""

_LOUDNESS = ((40, "pp"), (54, "p"), (68, "mp"), (84, "mf"), (102, "f"), (128, "ff"))  # below these mean velocities
_MOSTLY = 0.5  # of a part's notes: then staccato is said once, and not drawn with every note


@dataclass(frozen=True, slots=True)
class Staff:
    """One staff of an instrument, with its voices, the upper first."""

    clef: Clef
    voices: list[Voice]


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One instrument's staves."""

    part: Part
    name: str
    short_name: str
    staves: tuple[Staff, ...]
    loudness: dict[int, str]  # by bar, where it changes
    is_staccato: bool  # throughout
    transposition: Transposition | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A score, or one part of it apart."""

    score: Score  # in the key that it is written in
    title: str
    lines: tuple[Line, ...]  # from the top
    is_swung: bool

    @property
    def is_part(self) -> bool:
        return len(self.lines) == 1


def of(score: Score, title: str = "") -> Sheet:
    """The whole score at sounding pitch, the tune on top and the drums at the bottom."""
    band = players.of(score)
    is_swung = grid.swings(score)
    lines = tuple(_line(score, player, name, is_swung) for player, name in zip(band, _names(band), strict=True))
    return Sheet(score=score, title=titles.clean(title), lines=lines, is_swung=is_swung)


def parts(score: Score, title: str = "") -> list[Sheet]:
    """Each part apart, from the top of the score, as its player reads it."""
    band = players.of(score)
    is_swung = grid.swings(score)
    result: list[Sheet] = []
    for index, name in enumerate(_names(band)):
        way = None if band[index].part.is_drums else staves.transposition(band[index].part.program)
        written = score if way is None else _transposed(score, way.semitones)
        line = _line(written, players.of(written)[index], name, is_swung, way)
        result.append(Sheet(score=written, title=titles.clean(title), lines=(line,), is_swung=is_swung))
    return result


def _names(band: Sequence[Player]) -> list[tuple[str, str]]:
    return names.of([player.part for player in band])


def _line(
    score: Score, player: Player, name: tuple[str, str], is_swung: bool, way: Transposition | None = None
) -> Line:
    part = player.part
    places = Grid(score.meter, (note.onset for note in part.notes), is_swung=is_swung, is_drums=part.is_drums)
    written = [
        Staff(clef, [_bars(strokes, score) for strokes in voices])
        for clef, voices in _staves(score, player, places, is_transposed=way is not None)
    ]
    pitched = [event for staff in written for voice in staff.voices for bar in voice for event in bar if event.pitches]
    short = sum(event.is_short for event in pitched)
    return Line(
        part=part,
        name=name[0],
        short_name=name[1],
        staves=tuple(written),
        loudness=_loudness(score, part),
        is_staccato=bool(pitched) and short > _MOSTLY * len(pitched),
        transposition=way,
    )


def _staves(
    score: Score, player: Player, places: Grid, *, is_transposed: bool
) -> list[tuple[Clef, list[list[Stroke]]]]:
    """Clef and voices of each staff."""
    part = player.part
    ticks, total = score.meter.bar_ticks, score.total_ticks
    if part.is_drums:
        return [(staves.PERCUSSION, drumming.voices(part.notes, places, score.meter, total))]
    most = 1 if staves.is_one_voice(part.program) else 2
    if player.hands:
        hands = player.hands
        clefs = tuple(staves.hand_clef(hand) for hand in hands)
    else:
        clefs = staves.clefs(part.program, part.notes, is_transposed=is_transposed)
        hands = staves.hands(part.notes, places.onset) if len(clefs) == 2 else (part.notes,)
    return [
        (clef, voices.voices(hand, places, bar_ticks=ticks, total=total, most=most))
        for clef, hand in zip(clefs, hands, strict=True)
    ]


def _bars(strokes: list[Stroke], score: Score) -> Voice:
    return [beams.joined(bar, score.meter) for bar in values.bars(strokes, score.meter, len(score.bars))]


def _loudness(score: Score, part: Part) -> dict[int, str]:
    """By bar: at the part's first note and where sections begin."""
    ticks = score.meter.bar_ticks
    starts = [
        0,
        *(bar for bar, (before, after) in enumerate(pairwise(score.bars), 1) if before.section != after.section),
    ]
    result: dict[int, str] = {}
    last = None
    for start, end in pairwise([*starts, len(score.bars)]):
        inside = [note for note in part.notes if start * ticks <= note.onset < end * ticks]
        if not inside:
            continue
        mean = fmean(note.velocity for note in inside)
        mark = next(mark for limit, mark in _LOUDNESS if mean < limit)
        if mark != last:
            result[inside[0].onset // ticks] = last = mark
    return result


def _transposed(score: Score, semitones: int) -> Score:
    """The score so many semitones higher, in the key with the fewest accidentals."""
    return replace(
        score,
        key=_key(score.key, semitones),
        bars=tuple(Bar(bar.chord and bar.chord.transposed(semitones), bar.section) for bar in score.bars),
        parts=tuple(
            part if part.is_drums else replace(part, notes=tuple(_moved(note, semitones) for note in part.notes))
            for part in score.parts
        ),
    )


def _moved(note: Note, semitones: int) -> Note:
    return replace(note, pitch=min(127, note.pitch + semitones))


def _key(key: Key, semitones: int) -> Key:
    wanted = (key.pitch_class + semitones) % 12
    candidates = (Key(tonic, key.mode) for tonic in ("C C# Db D D# Eb E F F# Gb G G# Ab A A# Bb B Cb".split()))
    return min((one for one in candidates if one.pitch_class == wanted), key=lambda one: abs(one.signature))
