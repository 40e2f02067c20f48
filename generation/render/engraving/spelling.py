"""What a pitch is called: letters and accidentals as a musician would write them.

Names are places on the line of fifths (… B♭ F C G D A E B F♯ …, C at 0), where a fifth up is +1 and a semitone that
keeps its letter is ±7 (Temperley, *The Cognition of Basic Musical Structures*, chapter 5).
"""

from __future__ import annotations

from dataclasses import dataclass

from generation.theory import QUALITIES, Chord, Key

_LETTERS = "FCGDAEB"
_STEPS_BY_SEMITONES = {0: 0, 3: -3, 4: 4, 5: -1, 6: -6, 7: 1, 8: 8, 9: 3, 10: -2, 11: 5}
"""Fifths from a chord's root to its tones, by semitones."""
_DIMINISHED_SEVENTH = -9
_LEADING = 5  # fifths from a note up to the one that leads into it from below: B to C
_DIMINISHED = frozenset({"dim", "dim7", "m7b5"})


@dataclass(frozen=True, slots=True, order=True)
class Name:
    """A written pitch: `step` a letter, `alter` semitones (♯ 1, ♭ −1), `octave` 4 from middle C up."""

    step: str
    alter: int
    octave: int


class Speller:
    """Names pitches in one key."""

    def __init__(self, key: Key) -> None:
        self._signature = key.signature
        self._roots = key.signature + (2.5 if key.is_minor else 0.5)  # the middle of those that chords have
        self._scale = {fifths * 7 % 12: fifths for fifths in range(key.signature - 1, key.signature + 6)}

    def name(self, pitch: int, *, chord: Chord | None = None, following: int | None = None) -> Name:
        """A pitch's name over `chord`; `following` is the pitch that the voice goes to next.

        Tones of the chord and of the key are named by them. Others lead: upwards raised, downwards lowered.
        """
        fifths = self._fifths(pitch % 12, chord, None if following is None else following - pitch)
        step, alter = letter(fifths)
        return Name(step, alter, (pitch - alter) // 12 - 1)

    def root(self, chord: Chord) -> tuple[str, int]:
        """Letter and accidental of a chord's root."""
        return letter(self._root(chord))

    def alteration(self, step: str) -> int:
        """What the key signature does to a letter."""
        return next(alter for step_, alter in map(letter, self._scale.values()) if step_ == step)

    def _fifths(self, pitch_class: int, chord: Chord | None, motion: int | None) -> int:
        if chord is not None:
            tones = self._tones(chord)
            if pitch_class in tones and _is_plain(tones[pitch_class]):
                return tones[pitch_class]
        if pitch_class in self._scale:
            return self._scale[pitch_class]
        if motion in {1, -1}:
            target = self._scale.get((pitch_class + motion) % 12)
            led = None if target is None else target + motion * _LEADING
            if led is not None and _is_plain(led) and not _is_odd(led):
                return led
        return _nearest(pitch_class, self._signature + 2.5)

    def _root(self, chord: Chord) -> int:
        if chord.root in self._scale:
            return self._scale[chord.root]
        target = self._scale.get((chord.root + 1) % 12)
        if chord.quality in _DIMINISHED and target is not None and _is_plain(target + _LEADING):
            return target + _LEADING
        return _nearest(chord.root, self._roots)

    def _tones(self, chord: Chord) -> dict[int, int]:
        root = self._root(chord)
        steps = dict(_STEPS_BY_SEMITONES)
        if chord.quality == "dim7":
            steps[9] = _DIMINISHED_SEVENTH
        return {(chord.root + semitones) % 12: root + steps[semitones] for semitones in QUALITIES[chord.quality]}


def letter(fifths: int) -> tuple[str, int]:
    """Letter and accidental of a place on the line of fifths."""
    return _LETTERS[(fifths + 1) % 7], (fifths + 1) // 7


def _nearest(pitch_class: int, centre: float) -> int:
    places = (pitch_class * 7 % 12 + 12 * turns for turns in range(-2, 3))
    return min(filter(_is_plain, places), key=lambda place: abs(place - centre))


def _is_plain(fifths: int) -> bool:
    """Without double accidentals."""
    return abs(letter(fifths)[1]) <= 1


def _is_odd(fifths: int) -> bool:
    """E♯, B♯, C♭, F♭: correct, and slow to read where the key has none."""
    return letter(fifths) in {("E", 1), ("B", 1), ("C", -1), ("F", -1)}
