"""The staves of an instrument: their clefs, the hands of keyboards, and how transposing instruments read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from statistics import median

from generation.score import Note


@dataclass(frozen=True, slots=True)
class Clef:
    """`middle` is the diatonic number (C4 is 28) of the staff's middle line."""

    sign: str
    line: int
    octaves: int  # that it sounds above (or below) what it says
    middle: int


TREBLE, BASS = Clef("G", 2, 0, 34), Clef("F", 4, 0, 22)
ALTO, TENOR = Clef("C", 3, 0, 28), Clef("C", 4, 0, 26)
TREBLE_UP, TREBLE_DOWN, BASS_DOWN = Clef("G", 2, 1, 41), Clef("G", 2, -1, 27), Clef("F", 4, -1, 15)
TREBLE_UP_TWO = Clef("G", 2, 2, 48)
PERCUSSION = Clef("percussion", 2, 0, 34)


@dataclass(frozen=True, slots=True)
class Transposition:
    """What is written for a note that sounds: so many semitones, and of these octaves, higher."""

    semitones: int
    steps: int  # of the staff, for the semitones that are left after the octaves
    octaves: int = 0


_B_FLAT, _TENOR = Transposition(2, 1), Transposition(14, 1, 1)
_TRANSPOSITIONS = {
    56: _B_FLAT,  # trumpet
    59: _B_FLAT,  # muted trumpet
    60: Transposition(7, 4),  # horn in F
    64: _B_FLAT,  # soprano saxophone
    65: Transposition(9, 5),  # alto saxophone in E♭
    66: _TENOR,
    67: Transposition(21, 5, 1),  # baritone saxophone
    69: Transposition(7, 4),  # english horn
    71: _B_FLAT,  # clarinet
}
_KEYS = frozenset([*range(8), *range(16, 22), 46])
"""Pianos, organs, accordion, harp."""
_TWO_HANDS = _KEYS | frozenset([*range(48, 55), *range(80, 104)])
"""With ensembles and synthesizers, which are played on keys."""
_ONE_VOICE = frozenset([*range(56, 61), *range(64, 80), 22, 109, 111])
"""Winds and brass: what overlaps is legato."""
_CLEFS: tuple[tuple[Iterable[int], tuple[Clef, ...]], ...] = (
    (range(24, 32), (TREBLE_DOWN,)),  # guitars
    (range(32, 40), (BASS_DOWN, BASS)),
    ((43,), (BASS_DOWN, BASS)),
    ((41,), (ALTO, TREBLE)),
    ((42, 57, 70), (BASS, TENOR)),  # cello, trombone, bassoon
    ((72, 74, 78, 8, 10, 13), (TREBLE_UP, TREBLE)),  # piccolo, recorder, whistle, celesta, music box, xylophone
    ((9, 112), (TREBLE_UP_TWO, TREBLE_UP)),  # glockenspiel
)
_ANY = (TREBLE, BASS, TREBLE_UP, BASS_DOWN)
_UNUSUAL = 2.0  # ledger lines a note that another octave's clef must save
_MIDDLE_C = 60
_LEAST_OF_A_HAND = 0.12  # of the notes: fewer do not make a second staff
_OWN_STAFF = 5  # semitones about middle C that either hand may play
_SPAN = 14  # semitones that one hand reaches


def transposition(program: int) -> Transposition | None:
    """How the instrument's player reads; None: as it sounds."""
    return _TRANSPOSITIONS.get(program)


def is_one_voice(program: int) -> bool:
    """Whether the instrument plays one note at a time."""
    return program in _ONE_VOICE


def clefs(program: int, notes: Sequence[Note], *, is_transposed: bool = False) -> tuple[Clef, ...]:
    """One clef a staff, the upper first. Who reads transposed notes reads them in the treble clef."""
    if is_transposed:
        return (TREBLE,)
    if program in _TWO_HANDS:
        low = sum(note.pitch < _MIDDLE_C - _OWN_STAFF for note in notes)
        high = sum(note.pitch > _MIDDLE_C + _OWN_STAFF for note in notes)
        if min(low, high) > _LEAST_OF_A_HAND * len(notes):
            return (TREBLE, BASS)
    pitches = [note.pitch for note in notes] or [_MIDDLE_C]
    allowed = next((clefs for programs, clefs in _CLEFS if program in programs), _ANY)
    usual = allowed[0].octaves
    return (min(allowed, key=lambda clef: _ledger_lines(clef, pitches) + _UNUSUAL * (clef.octaves != usual)),)


def hand_clef(notes: Sequence[Note]) -> Clef:
    """Of what one hand plays."""
    return min((TREBLE, BASS), key=lambda clef: _ledger_lines(clef, [note.pitch for note in notes] or [_MIDDLE_C]))


def are_keys(program: int) -> bool:
    """Whether it is one instrument for two hands: piano, organ, harp."""
    return program in _KEYS


def hands(notes: Sequence[Note], onset_of: Callable[[int], int]) -> tuple[list[Note], list[Note]]:
    """What is struck together goes to one hand if it can reach it, else it is parted at the widest gap."""
    right: list[Note] = []
    left: list[Note] = []
    in_right = median(note.pitch for note in notes) >= _MIDDLE_C if notes else True
    together: dict[int, list[Note]] = {}
    for note in notes:
        together.setdefault(onset_of(note.onset), []).append(note)
    for chord in together.values():
        chord.sort(key=lambda note: note.pitch)
        low, high = chord[0].pitch, chord[-1].pitch
        if high - low > _SPAN:
            border = _widest_gap(chord)
            left += chord[:border]
            right += chord[border:]
            continue
        middle = (low + high) / 2
        in_right = middle >= _MIDDLE_C if abs(middle - _MIDDLE_C) > _OWN_STAFF else in_right
        (right if in_right else left).extend(chord)
    return right, left


def _widest_gap(chord: Sequence[Note]) -> int:
    """The index of the first note above it; of equal gaps the one nearest to middle C."""

    def width(index: int) -> tuple[int, float]:
        low, high = chord[index - 1].pitch, chord[index].pitch
        return high - low, -abs((low + high) / 2 - _MIDDLE_C)

    return max(range(1, len(chord)), key=width)


def _ledger_lines(clef: Clef, pitches: Sequence[int]) -> float:
    """On average; a pitch's place is that of the white key at or below it."""
    return sum(max(0, (abs(_place(pitch) - clef.middle) - 4) // 2) for pitch in pitches) / len(pitches)


def _place(pitch: int) -> int:
    octave, pitch_class = divmod(pitch, 12)
    return (octave - 1) * 7 + (0, 0, 1, 1, 2, 3, 3, 4, 4, 5, 5, 6)[pitch_class]
