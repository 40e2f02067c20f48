"""Minstrel's own files: the score that `midi.write` was given, exactly."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import TypeVar

from generation import analysis
from generation.brief import MAX_BARS, MAX_BPM, MIN_BPM
from generation.imports.file import File, Line
from generation.midi import CHORD_TEXT, KEY_TEXT, NO_CHORD, SCALE, TICKS_PER_BEAT
from generation.score import Bar, Note, Part, Role, Score, Section
from generation.theory import METERS, Chord, Key, Meter

_T = TypeVar("_T")

_MAJOR_BY_SHARPS = "Cb Gb Db Ab Eb Bb F C G D A E B F# C#".split()
_MINOR_BY_SHARPS = "Ab Eb Bb F C G D A E B F# C# G# D# A#".split()


def score(file: File) -> Score | None:
    """None if the file is not written as `midi.write` writes. Files of 0.1 have no chords: theirs are heard."""
    try:
        return _score(file)
    except ValueError:
        return None


def _score(file: File) -> Score:
    """Raises ValueError where anything is otherwise than in own files."""
    ((start, beats, unit),) = file.meters
    ((_, tempo),) = file.tempos
    ((_, sharps, is_minor),) = file.keys
    meter = Meter(beats, unit)
    if start or file.division != TICKS_PER_BEAT or meter not in METERS or not file.markers or file.markers[0][0]:
        raise ValueError("no conductor of ours")
    count = _exactly(file.first_track_end, meter.bar_ticks * SCALE)
    parts = _parts(file)
    if count > MAX_BARS or not MIN_BPM <= bpm_of(tempo) <= MAX_BPM:
        raise ValueError("no song of ours")
    if any(note.onset >= count * meter.bar_ticks for part in parts for note in part.notes):
        raise ValueError("notes after the last bar")
    texts = [(tick, text.partition(": ")[2], text) for tick, text in file.texts]
    key = _key(next((value for _, value, text in texts if text.startswith(KEY_TEXT)), None), sharps, is_minor=is_minor)
    sections = _by_bar(file.markers, count, meter, Section)
    named = [(tick, value) for tick, value, text in texts if text.startswith(CHORD_TEXT)]
    chords = _by_bar(named, count, meter, _chord) if named else analysis.estimate_chords(parts, meter, count)
    bars = tuple(Bar(chord, section) for chord, section in zip(chords, sections, strict=True))
    return Score(bpm=bpm_of(tempo), meter=meter, key=key, bars=bars, parts=parts)


def _exactly(ticks: int, unit: int) -> int:
    count, rest = divmod(ticks, unit)
    if rest:
        raise ValueError("off our grid")
    return count


def _by_bar(changes: Sequence[tuple[int, str]], count: int, meter: Meter, of: Callable[[str], _T]) -> list[_T]:
    """A value for each bar from those that are written where they change."""
    starts = [_exactly(tick, meter.bar_ticks * SCALE) for tick, _ in changes]
    if not starts or starts[0] or starts[-1] >= count:
        raise ValueError("not from the first bar on")
    values = [of(text) for _, text in changes]
    lengths = [after - before for before, after in pairwise([*starts, count])]
    return [value for value, length in zip(values, lengths, strict=True) for _ in range(length)]


def _chord(symbol: str) -> Chord | None:
    return None if symbol == NO_CHORD else Chord.parse(symbol)


def _key(text: str | None, sharps: int, *, is_minor: bool) -> Key:
    if text is not None:
        tonic, _, mode = text.partition(" ")
        return Key(tonic, mode)
    names = _MINOR_BY_SHARPS if is_minor else _MAJOR_BY_SHARPS
    return Key(names[sharps + 7], "minor" if is_minor else "major")


def _parts(file: File) -> tuple[Part, ...]:
    """A track a part, named after its role."""
    parts = [_part(line) for line in file.lines]
    roles = [part.role for part in parts]
    if [line.track for line in file.lines] != list(range(1, file.tracks)):
        raise ValueError("not a track a part")
    if roles != [role for role in Role if role in roles] or len(set(roles)) != len(roles):
        raise ValueError("not in the band's order")
    return tuple(parts)


def _part(line: Line) -> Part:
    role = Role(line.name.partition(":")[0])
    if line.is_drums != (role is Role.DRUMS):
        raise ValueError("not on its channel")
    notes = [
        Note(_exactly(note.onset, SCALE), note.pitch, _exactly(note.duration, SCALE), note.velocity)
        for note in line.notes
    ]
    free: dict[int, int] = {}  # pitch: from when on its key is up
    for note in notes:
        if not note.duration or note.onset < free.get(note.pitch, 0):
            raise ValueError("a note without length, or a key that is held twice")
        free[note.pitch] = note.end
    return Part(role=role, program=line.program or 0, notes=tuple(notes))


def bpm_of(tempo: int) -> float:
    """Quarter notes a minute of so many microseconds each: the shortest number that MIDI would write so."""
    bpm = 60_000_000 / tempo
    near = (round(bpm, digits) for digits in range(4))
    return next((one for one in near if one and round(60_000_000 / one) == tempo), bpm)
