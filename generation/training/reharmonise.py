"""Other chords for a progression, in the manner of a style: the substitutions that musicians of it use.

Each way takes a progression and a bar and gives the chord that may stand there instead, or None where it does not
apply. `vary` tries some of them on a few bars; the first bar keeps its chord, so that a section stays what it was.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from enum import Enum

from generation.theory import Chord, Key

Way = Callable[[Sequence[Chord], int, Key], Chord | None]

_MINOR = frozenset({"min", "m7", "m6"})


def _following(chords: Sequence[Chord], bar: int) -> Chord:
    return chords[(bar + 1) % len(chords)]


def _secondary_dominant(chords: Sequence[Chord], bar: int, key: Key) -> Chord | None:
    """The dominant of the chord that follows, if its root is in the key and the chord can be a goal."""
    target = _following(chords, bar)
    root = (target.root + 7) % 12
    is_goal = target.quality not in {"dim", "dim7", "m7b5", "aug"} and target.root != chords[bar].root
    return Chord(root, "7") if is_goal and root in key.scale else None


def _tritone_substitute(chords: Sequence[Chord], bar: int, _: Key) -> Chord | None:
    """A dominant that falls a fifth comes from a semitone above instead."""
    chord = chords[bar]
    falls = (chord.root - _following(chords, bar).root) % 12 == 7
    return Chord((chord.root + 6) % 12, "7") if chord.quality == "7" and falls else None


def _related_two(chords: Sequence[Chord], bar: int, _: Key) -> Chord | None:
    """A minor seventh chord a fifth above a dominant prepares it; half diminished where it leads into minor."""
    dominant = _following(chords, bar)
    if dominant.quality != "7" or dominant.root == chords[bar].root:
        return None
    into_minor = chords[(bar + 2) % len(chords)].quality in _MINOR
    return Chord((dominant.root + 7) % 12, "m7b5" if into_minor else "m7")


def _passing_diminished(chords: Sequence[Chord], bar: int, _: Key) -> Chord | None:
    """A diminished seventh a semitone below the root that follows."""
    target = _following(chords, bar)
    return Chord((target.root - 1) % 12, "dim7") if target.root != chords[bar].root else None


def _suspension(chords: Sequence[Chord], bar: int, _: Key) -> Chord | None:
    return Chord(chords[bar].root, "sus4") if chords[bar].quality in {"maj", "7"} else None


def _borrowed(chords: Sequence[Chord], bar: int, key: Key) -> Chord | None:
    """Major takes iv, bVII and bVI from its minor; minor takes the major subdominant of the Dorian mode."""
    tonic, root = key.pitch_class, chords[bar].root
    if key.is_minor:
        swaps = {5: Chord(root, "maj"), 2: Chord((tonic + 1) % 12, "maj")}
    else:
        swaps = {5: Chord(root, "min"), 7: Chord((tonic + 10) % 12, "maj"), 9: Chord((tonic + 8) % 12, "maj")}
    return swaps.get((root - tonic) % 12)


def _relative(chords: Sequence[Chord], bar: int, key: Key) -> Chord | None:
    """The minor chord a third below a major one, or the major chord a third above a minor one, within the key."""
    chord = chords[bar]
    if chord.quality in {"maj", "maj7", "6"}:
        swapped = Chord((chord.root - 3) % 12, "m7" if chord.quality == "maj7" else "min")
    elif chord.quality in {"min", "m7"}:
        swapped = Chord((chord.root + 3) % 12, "maj7" if chord.quality == "m7" else "maj")
    else:
        return None
    return swapped if swapped.pitch_classes <= key.scale else None


def _seventh(chords: Sequence[Chord], bar: int, key: Key) -> Chord | None:
    """A triad with the seventh that the key gives it, or a seventh chord without its own."""
    chord = chords[bar]
    if chord.quality in {"maj7", "m7"}:
        return Chord(chord.root, {"maj7": "maj", "m7": "min"}[chord.quality])
    choices = {"maj": ("maj7", "7"), "min": ("m7",)}.get(chord.quality, ())
    return next((found for name in choices if (found := Chord(chord.root, name)).pitch_classes <= key.scale), None)


def _held(chords: Sequence[Chord], bar: int, _: Key) -> Chord | None:
    """The chord before lasts a bar longer."""
    return chords[bar - 1] if chords[bar - 1] != chords[bar] else None


class Manner(Enum):
    """Which ways belong together; a way that stands twice is taken twice as often."""

    PLAIN = (_suspension, _borrowed, _relative, _relative, _seventh, _held)
    """Songs: pop, rock, country, folk."""
    RICH = (_secondary_dominant, _suspension, _borrowed, _relative, _seventh, _related_two, _passing_diminished)
    """Soul, gospel, ballads, lo-fi: triads and sevenths with chromatic colour."""
    JAZZ = (_secondary_dominant, _tritone_substitute, _tritone_substitute, _related_two, _passing_diminished, _relative)
    CLASSICAL = (_secondary_dominant, _secondary_dominant, _suspension, _relative, _passing_diminished, _borrowed)
    STATIC = (_held, _relative, _suspension, _seventh, _held)
    """Vamps, drones and dance floors: little happens, and slowly."""


def vary(chords: Sequence[Chord], key: Key, manner: Manner, rng: random.Random, *, changes: int) -> list[Chord]:
    """The progression with at most `changes` of its bars, never the first, played otherwise."""
    varied = list(chords)
    for _ in range(changes):
        bar = rng.randrange(1, len(varied)) if len(varied) > 1 else 0
        way: Way = rng.choice(manner.value)
        if bar and (chord := way(varied, bar, key)) is not None:
            varied[bar] = chord
    return varied
