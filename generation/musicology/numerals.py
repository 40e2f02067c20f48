"""Roman numerals: a chord as its place in a key.

Capitals are major, small letters minor; ° diminished, ø half-diminished, + augmented. Degrees count in the scale of the
key, so that C minor's chord of E flat is III, and an accidental stands for a root outside of it. What follows is the
figured bass: 6 and 64 for a triad's inversions, 7, 65, 43, 42 for a chord of four notes. V7/V is the dominant of V.
"""

from __future__ import annotations

from enum import StrEnum

from generation.theory import QUALITIES, Chord

_MAJOR = {0: "I", 1: "bII", 2: "II", 3: "bIII", 4: "III", 5: "IV", 6: "#IV", 7: "V", 8: "bVI", 9: "VI", 10: "bVII"}
_MINOR = {0: "I", 1: "bII", 2: "II", 3: "III", 4: "#III", 5: "IV", 6: "#IV", 7: "V", 8: "VI", 9: "#VI", 10: "VII"}
_LEADING = "VII"  # the leading tone's degree, in both
_SMALL = frozenset(("min", "m7", "m6", "dim", "m7b5", "dim7"))
_MARKS = {"dim": "°", "dim7": "°", "m7b5": "ø", "aug": "+"}
_ADDED = {"sus4": "sus4", "6": "add6", "m6": "add6"}
_TRIAD, _SEVENTH = ("", "6", "64"), ("7", "65", "43", "42")

_MAJOR_SCALE, _MINOR_SCALE = frozenset((0, 2, 4, 5, 7, 9, 11)), frozenset((0, 2, 3, 5, 7, 8, 10, 11))
_MAJOR_TARGETS = {2: "ii", 4: "iii", 5: "IV", 7: "V", 9: "vi"}
_MINOR_TARGETS = {3: "III", 5: "iv", 7: "V", 8: "VI", 10: "VII"}
"""Degrees that may have a dominant of their own, as semitones above the tonic. (The tonic's is V itself.)"""


class Function(StrEnum):
    """What a chord does in its key."""

    TONIC = "tonic"  # rest
    SUBDOMINANT = "subdominant"  # departure
    DOMINANT = "dominant"  # tension that wants to resolve
    APPLIED = "applied"  # the dominant of another degree than the first
    BORROWED = "borrowed"  # from outside of the key


def numeral(
    chord: Chord, tonic: int, *, is_minor: bool, bass: int | None = None, following: Chord | None = None
) -> str:
    """`tonic` and `bass` are pitch classes; `bass` None is root position. `following` is the chord that comes next."""
    inversion = _inversion(chord, bass)
    target = applied_to(chord, tonic, is_minor=is_minor, following=following)
    if target is not None:
        names = _MINOR_TARGETS if is_minor else _MAJOR_TARGETS
        degree = "V" if chord.quality in ("maj", "7") else "VII"
        return f"{_cased(degree, chord)}{_figures(chord, inversion)}/{names[target]}"
    degree = _degree((chord.root - tonic) % 12, chord, is_minor=is_minor)
    return _cased(degree, chord) + _figures(chord, inversion)


def applied_to(chord: Chord, tonic: int, *, is_minor: bool, following: Chord | None) -> int | None:
    """Semitones above the tonic of the degree whose dominant the chord is; None for one that is no such dominant.

    A triad is one only if that degree follows; a chord of the seventh is heard as one anyhow, but for those that
    the blues has on I and IV, and for the minor's VII7.
    """
    step = {"maj": 5, "7": 5, "dim": 1, "dim7": 1, "m7b5": 1}.get(chord.quality)
    if step is None or not foreign(chord, tonic, is_minor=is_minor):
        return None
    target = (chord.root - tonic + step) % 12
    if target not in (_MINOR_TARGETS if is_minor else _MAJOR_TARGETS):
        return None
    resolves = following is not None and (following.root - tonic) % 12 == target and following.quality not in _MARKS
    heard_anyhow = chord.quality in ("7", "dim7") and (chord.root - tonic) % 12 not in ((0, 10) if is_minor else (0,))
    return target if resolves or heard_anyhow else None


def foreign(chord: Chord, tonic: int, *, is_minor: bool) -> bool:
    """Whether a tone of the chord is not in the key; a minor key has both sevenths."""
    scale = _MINOR_SCALE if is_minor else _MAJOR_SCALE
    return any((pitch - tonic) % 12 not in scale for pitch in chord.pitch_classes)


def function(chord: Chord, tonic: int, *, is_minor: bool, following: Chord | None = None) -> Function:
    """What the chord does in its key."""
    if applied_to(chord, tonic, is_minor=is_minor, following=following) is not None:
        return Function.APPLIED
    degree = (chord.root - tonic) % 12
    minor_third = chord.quality in _SMALL
    if degree == 7 and not minor_third:
        return Function.DOMINANT
    if (degree == 11 and chord.quality in ("dim", "m7b5", "dim7")) or (degree == 2 and chord.quality == "dim7"):
        return Function.DOMINANT
    if foreign(chord, tonic, is_minor=is_minor) and not (degree in (0, 5) and chord.quality == "7"):
        return Function.BORROWED
    leaves = (2, 5, 7, 8, 10) if is_minor else (2, 5)  # a minor v has no leading tone and does not pull
    return Function.SUBDOMINANT if degree in leaves else Function.TONIC


def _degree(semitones: int, chord: Chord, *, is_minor: bool) -> str:
    if semitones == 11:
        return _LEADING if not is_minor or chord.quality in ("dim", "dim7", "m7b5") else "#VII"
    return (_MINOR if is_minor else _MAJOR)[semitones]


def _cased(degree: str, chord: Chord) -> str:
    letters = degree.lstrip("b#")
    sign = degree[: len(degree) - len(letters)].replace("b", "♭").replace("#", "♯")
    return sign + (letters.lower() if chord.quality in _SMALL else letters)


def _inversion(chord: Chord, bass: int | None) -> int:
    """Which of its tones is the lowest; 0 too where the bass is not of the chord."""
    steps = QUALITIES[chord.quality]
    step = 0 if bass is None else (bass - chord.root) % 12
    return steps.index(step) if step in steps else 0


def _figures(chord: Chord, inversion: int) -> str:
    if chord.quality in _ADDED:
        return _ADDED[chord.quality]
    mark = _MARKS.get(chord.quality, "")
    if len(QUALITIES[chord.quality]) == 3:
        return mark + _TRIAD[inversion]
    return mark + ("maj7" if chord.quality == "maj7" and not inversion else _SEVENTH[inversion])
