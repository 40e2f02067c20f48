"""Fits a tune to a style: meter, mode and key, then the plan of bars from the intro to the last chord."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace

from generation.lexicon.styles import Style
from generation.score import Note, Section
from generation.theory import Chord, Meter
from generation.training import progressions
from generation.training.leadsheets import Tune, key_of

_LETTERS = {"A": Section.A, "B": Section.B, "C": Section.C}
_TO_MINOR = {4: 3, 9: 8, 11: 10}
_MINOR_QUALITY = {
    (0, "maj"): "min",
    (5, "maj"): "min",
    (0, "maj7"): "m7",
    (0, "6"): "m6",
    (2, "min"): "dim",
    (2, "m7"): "m7b5",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """An arrangement's bars, with the tune's notes already in place."""

    tune: Tune
    chords: tuple[Chord, ...]
    sections: tuple[Section, ...]
    body: range  # bars of the tune itself
    melody: tuple[Note, ...]

    @property
    def bars(self) -> int:
        return len(self.chords)


def playable(meter: Meter, style: Style) -> Meter | None:
    """The meter in which the style plays a tune, if it can: 2/4 and 4/4 stand in for each other."""
    if meter in style.meters:
        return meter
    stand_in = {Meter(2, 4): Meter(4, 4), Meter(4, 4): Meter(2, 4)}.get(meter)
    return stand_in if stand_in in style.meters else None


def fit(tune: Tune, style: Style, rng: random.Random) -> Tune:
    """The tune in a meter, mode and key of the style. Tunes in major are now and then played in minor."""
    meter = playable(tune.meter, style)
    if meter is not None and meter != tune.meter:
        tune = _joined(tune) if meter == Meter(4, 4) else _halved(tune)
    if not tune.key.is_minor and rng.random() < style.minor and tune.source != "grammar":
        tune = in_minor(tune)
    return transposed(tune, rng.choice((0, 0, 0, 0, *range(-5, 7))))


def _joined(tune: Tune) -> Tune:
    """Two bars of 2/4 become one of 4/4, on the chord of the first."""
    return replace(tune, meter=Meter(4, 4), chords=tune.chords[::2], letters=tune.letters[::2])


def _halved(tune: Tune) -> Tune:
    """A bar of 4/4 becomes one of 2/4, its notes half as long."""
    melody = tuple(replace(note, onset=note.onset // 2, duration=max(3, note.duration // 2)) for note in tune.melody)
    return replace(tune, meter=Meter(2, 4), melody=melody)


def in_minor(tune: Tune) -> Tune:
    """The tune in the minor mode of the same tonic: thirds, sixths and sevenths are lowered, dominants kept."""
    tonic = tune.key.pitch_class

    def lowered(pitch: int, chord: Chord) -> int:
        step = (pitch - tonic) % 12
        keeps_leading_note = step == 11 and (chord.root - tonic) % 12 == 7
        return pitch - step + _TO_MINOR.get(step, step) if not keeps_leading_note else pitch

    chords = tuple(_minor_chord(chord, tonic) for chord in tune.chords)
    melody = tuple(
        replace(note, pitch=lowered(note.pitch, chords[min(len(chords) - 1, note.onset // tune.meter.bar_ticks)]))
        for note in tune.melody
    )
    return replace(tune, key=key_of(tonic, minor=True), chords=chords, melody=melody)


def _minor_chord(chord: Chord, tonic: int) -> Chord:
    step = (chord.root - tonic) % 12
    if step in {4, 9, 11} and chord.quality in {"min", "m7", "m7b5", "dim"}:
        return Chord((tonic + _TO_MINOR[step]) % 12, "maj")
    return replace(chord, quality=_MINOR_QUALITY.get((step, chord.quality), chord.quality))


def transposed(tune: Tune, semitones: int) -> Tune:
    """The tune in another key."""
    return replace(
        tune,
        key=key_of(tune.key.pitch_class + semitones, minor=tune.key.is_minor),
        chords=tuple(chord.transposed(semitones) for chord in tune.chords),
        melody=tuple(replace(note, pitch=note.pitch + semitones) for note in tune.melody),
    )


def lay_out(tune: Tune, rng: random.Random) -> Form:
    """Intro, an excerpt of the tune, and an ending: 20 to 48 bars."""
    tune = _excerpt(tune, rng)
    bar_ticks = tune.meter.bar_ticks
    intro = _intro(tune, rng)
    minor = tune.key.is_minor
    tag = progressions.chords(rng.choice(progressions.TAGS[minor][rng.choice((2, 3, 4, 4))]), tune.key)
    sections = [Section.INTRO] * len(intro) + [_LETTERS[letter] for letter in tune.letters]
    shift = len(intro) * bar_ticks
    return Form(
        tune=tune,
        chords=(*intro, *tune.chords, *tag),
        sections=(*sections, *[Section.OUTRO] * len(tag)),
        body=range(len(intro), len(intro) + len(tune.chords)),
        melody=tuple(replace(note, onset=note.onset + shift) for note in tune.melody),
    )


def _intro(tune: Tune, rng: random.Random) -> list[Chord]:
    """The tune's first bars, or a turnaround into it."""
    length = rng.choice((2, 4, 4)) if len(tune.chords) < 36 else 2
    if rng.random() < 0.5:
        return list(tune.chords[:length])
    text = {2: ("I V7", "i V7"), 4: ("I vi ii V7", "i VI iv V7")}[length][tune.key.is_minor]
    return progressions.chords(text, tune.key)


def _excerpt(tune: Tune, rng: random.Random) -> Tune:
    """16 to 40 bars from the beginning of a section; a shorter tune is played twice."""
    if len(tune.chords) < 14:
        tune = _twice(tune)
    length = rng.choice((16, 24, 24, 32, 32))
    count = len(tune.chords)
    if count <= length + 4:
        return tune
    starts = [
        bar
        for bar in range(count - length + 1)
        if bar == 0 or tune.letters[bar] != tune.letters[bar - 1] or (tune.melody == () and bar % 8 == 0)
    ]
    first = rng.choice(starts)
    stop = min(first + length, count)
    low, high = first * tune.meter.bar_ticks, stop * tune.meter.bar_ticks
    letters = tune.letters[first:stop]
    names = {letter: "ABC"[index] for index, letter in enumerate(dict.fromkeys(letters))}
    return replace(
        tune,
        chords=tune.chords[first:stop],
        letters="".join(names[letter] for letter in letters),
        melody=tuple(
            replace(note, onset=note.onset - low, duration=min(note.duration, high - note.onset))
            for note in tune.melody
            if (low if first else -tune.meter.bar_ticks) <= note.onset < high
        ),
    )


def _twice(tune: Tune) -> Tune:
    length = len(tune.chords) * tune.meter.bar_ticks
    again = tuple(replace(note, onset=note.onset + length) for note in tune.melody)
    return replace(tune, chords=tune.chords * 2, letters=tune.letters * 2, melody=tune.melody + again)
