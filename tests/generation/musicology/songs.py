"""Songs made by hand, of which everything is known: chords in a row, with a bass, block chords and a tune."""

from __future__ import annotations

from collections.abc import Sequence

from generation.score import Bar, Note, Part, Role, Score, Section
from generation.theory import Chord, Key, Meter

FOUR = Meter(4, 4)
C_MAJOR, A_MINOR = Key("C", "major"), Key("A", "minor")


def chord(name: str) -> Chord:
    """Reads C, Am, G7, Fmaj7, Bdim …"""
    root, rest = (name[:2], name[2:]) if name[1:2] in ("#", "b") else (name[:1], name[1:])
    tonic = Key(root, "major").pitch_class
    return Chord(tonic, {"": "maj", "m": "min"}.get(rest, rest))


def song(
    names: str,
    *,
    key: Key = C_MAJOR,
    meter: Meter = FOUR,
    tune: Sequence[Note] = (),
    sections: str = "",
    program: int = 0,
    is_named: bool = True,
) -> Score:
    """A chord a bar: its root in the bass, its tones above, and a tune. `sections`: a letter a bar, i a b c o."""
    chords = [chord(name) for name in names.split()]
    length = meter.bar_ticks
    bass = [Note(bar * length, 36 + one.root, length, 80) for bar, one in enumerate(chords)]
    held = [
        Note(bar * length, 52 + (pitch - 52) % 12, length, 70 + pitch)
        for bar, one in enumerate(chords)
        for pitch in one.pitch_classes
    ]
    letters = {"i": Section.INTRO, "a": Section.A, "b": Section.B, "c": Section.C, "o": Section.OUTRO}
    parts = [
        Part(role=Role.BASS, program=33, notes=tuple(bass)),
        Part(role=Role.CHORDS, program=0, notes=tuple(sorted(held))),
    ]
    if tune:
        parts.append(Part(role=Role.LEAD, program=program, notes=tuple(tune)))
    return Score(
        bpm=100,
        meter=meter,
        key=key,
        bars=tuple(
            Bar(one if is_named else None, letters[sections[bar]] if sections else Section.A)
            for bar, one in enumerate(chords)
        ),
        parts=tuple(parts),
    )


def line(*notes: tuple[float, float, int], velocity: int = 90) -> tuple[Note, ...]:
    """A tune: onset and duration in quarter notes, MIDI pitch."""
    return tuple(Note(round(onset * 24), pitch, round(length * 24), velocity) for onset, length, pitch in notes)
