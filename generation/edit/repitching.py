"""An accompaniment over other chords: the same pattern, each note where the new chord has its like."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import groupby

from generation.score import Note
from generation.theory import QUALITIES, Chord, Key

_REACH = 6
"""Semitones: every chord has a tone so near."""


def over(notes: Iterable[Note], old: Chord | None, new: Chord | None, key: Key, *, by_member: bool) -> list[Note]:
    """The notes of a bar over `old` as they are over `new`, in `key`.

    `by_member`, as a bass plays: root on root, fifth on fifth. Otherwise each tone of a chord moves as little as it
    can, none of an onset onto another. What is no tone of the chord keeps its distance to the nearest, in the scale.
    """
    if old is None or new is None or old == new:
        return list(notes)
    moved: list[Note] = []
    for _, struck in groupby(sorted(notes), lambda note: note.onset):
        taken: set[int] = set()
        for note in struck:
            pitch = _pitch(note.pitch, old, new, key, by_member=by_member, taken=taken)
            if pitch not in taken:
                taken.add(pitch)
                moved.append(replace(note, pitch=pitch))
    return moved


def _pitch(pitch: int, old: Chord, new: Chord, key: Key, *, by_member: bool, taken: set[int]) -> int:
    tone = _nearest(pitch, old.pitch_classes)
    if by_member:
        member = QUALITIES[old.quality].index((tone - old.root) % 12)
        tones = QUALITIES[new.quality]
        target = _nearest(tone, {(new.root + tones[min(member, len(tones) - 1)]) % 12})
    else:
        target = _nearest(tone, new.pitch_classes, taken)
    if tone == pitch:
        return target
    passing = target + pitch - tone
    return passing if passing % 12 in key.scale else _nearest(passing, key.scale, taken)


def _nearest(pitch: int, classes: Iterable[int], taken: Iterable[int] = ()) -> int:
    """The nearest pitch of some classes, the lower one of two; if all within reach are taken, one that is."""
    near = [one for one in range(pitch - _REACH, pitch + _REACH + 1) if one % 12 in set(classes)]
    free = [one for one in near if one not in set(taken)]
    return min(free or near, key=lambda one: (abs(one - pitch), one))
