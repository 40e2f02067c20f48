"""A song in another mode: its chords and notes on their degrees of the new scale.

A note of the bar's chord becomes the same member of the chord's successor, so that what was consonant is; any other
note of the scale moves with its degree; what is outside of the scale keeps its distance to where it leads. In minor
the dominant keeps its leading tone, and a line that rises to it or through it takes the melodic minor's way (Aldwell
and Schachter, *Harmony and Voice Leading*, chapter 4).
"""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby

from generation.edit import seating
from generation.reading import rekey
from generation.score import Note, Part, Score
from generation.theory import MODES, QUALITIES, Chord, Key
from generation.tokens import without_overlaps

_LEADING = 11
_SIXTHS = {3: "m6", 4: "6"}  # by the third
_SEVENTHS = {"major": "m7b5", "minor": "dim7"}  # on the leading tone; church modes have their own scale's dominant only


def moved(score: Score, mode: str) -> Score:
    """The song on the same tonic in another of `theory.MODES`."""
    old, new = score.key, rekey.spelled(score.key.pitch_class, mode)
    if old.mode == mode:
        return score
    chords = [bar.chord and chord(bar.chord, old, new) for bar in score.bars]
    bars = tuple(replace(bar, chord=changed) for bar, changed in zip(score.bars, chords, strict=True))
    changed = replace(score, key=new, bars=bars)
    return replace(changed, parts=tuple(_part(part, score, changed) for part in score.parts))


def chord(given: Chord, old: Key, new: Key) -> Chord:
    """The chord on its degree of the new mode, with the new scale's notes where it had the old one's.

    Chords with notes from outside, as secondary dominants, stay what they are on the degree's new place; so does a
    dominant with its leading tone in minor.
    """
    tonic, scale, into = old.pitch_class, MODES[old.mode], MODES[new.mode]
    above = (given.root - tonic) % 12
    leads = (tonic + _LEADING) % 12 in given.pitch_classes and above in (7, _LEADING)
    if leads and new.mode in _SEVENTHS:
        return Chord(given.root, _SEVENTHS[new.mode] if given.quality in _SEVENTHS.values() else given.quality)
    if above not in scale:
        return given
    degree = scale.index(above)
    root = (new.pitch_class + into[degree]) % 12
    third, fifth, seventh = ((into[(degree + step) % 7] - into[degree]) % 12 for step in (2, 4, 6))
    if given.quality in _SIXTHS.values():
        return Chord(root, _SIXTHS[third])
    is_borrowed = not given.pitch_classes <= old.scale and new.mode in _SEVENTHS
    if is_borrowed or given.quality == "sus4":
        return Chord(root, given.quality)
    wanted = (0, third, fifth) if len(QUALITIES[given.quality]) == 3 else (0, third, fifth, seventh)
    return Chord(root, next(quality for quality, steps in QUALITIES.items() if steps == wanted))


def _part(part: Part, old: Score, new: Score) -> Part:
    if part.is_drums:
        return part
    result: list[Note] = []
    following: tuple[tuple[int, int], ...] = ()  # pitches of the next onset, before and after
    for _, group in groupby(reversed(part.notes), lambda note: note.onset):
        struck = list(group)
        pitches = [_pitch(note, old, new, following) for note in struck]
        following = tuple((note.pitch, pitch) for note, pitch in zip(struck, pitches, strict=True))
        result += (replace(note, pitch=pitch) for note, pitch in zip(struck, pitches, strict=True))
    end = max((note.end for note in part.notes), default=0)
    changed = replace(part, notes=without_overlaps(result, end))
    return seating.within(changed, most_outside=seating.outside(part))


def _pitch(note: Note, old: Score, new: Score, following: tuple[tuple[int, int], ...]) -> int:
    bar = _bar(note, old)
    before, after = old.bars[bar].chord, new.bars[bar].chord
    above = (note.pitch - old.key.pitch_class) % 12
    if before is not None and after is not None and note.pitch % 12 in before.pitch_classes:
        member = QUALITIES[before.quality].index((note.pitch - before.root) % 12)
        return _near(note.pitch, after.root + QUALITIES[after.quality][member])
    if above not in MODES[old.key.mode]:
        leads_to = (to + note.pitch - there for there, to in following if abs(note.pitch - there) == 1)
        return next(leads_to, note.pitch)
    target = MODES[new.key.mode][MODES[old.key.mode].index(above)]
    flat = (new.key.pitch_class + target) % 12
    if new.key.mode == "minor" and (after is None or flat not in after.pitch_classes):
        rises = {_LEADING: 1, 9: 2}.get(above)
        if rises and (note.pitch + rises, note.pitch + rises) in following:
            return note.pitch
    return _near(note.pitch, flat)


def _bar(note: Note, score: Score) -> int:
    """The bar that a note belongs to: the next one for a note that comes early and sounds mostly there."""
    bar, tick = divmod(note.onset, score.meter.bar_ticks)
    early = note.duration > 2 * (score.meter.bar_ticks - tick)
    return min(bar + early, len(score.bars) - 1)


def _near(pitch: int, pitch_class: int) -> int:
    """The nearest pitch of a class."""
    return pitch + (pitch_class - pitch + 5) % 12 - 5
