"""Works of music21's installed corpus with what people wrote about them: keys, and Roman numerals in romanText.

Each work is read once, with what music21 itself hears in it, and kept as JSON in `runs/analysis`, so that a run that was
stopped goes on. The corpus is read where it is installed; nothing of it is copied into the project.
"""

from __future__ import annotations

import io
import json
import re
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import mido
import music21
from music21 import converter, corpus, key, meter, roman, stream

KEPT = Path("runs/analysis")
_CORPUS = Path(music21.__file__).parent / "corpus"
_TICKS = 480
_CHORALES = 60  # of some 400, evenly taken
_AIRS = ("book3.abc",)
_LONGEST = 400.0  # quarter notes of a tune or chorale: what is longer is several


@dataclass(frozen=True, slots=True, kw_only=True)
class Chord:
    """A chord that somebody named, or that music21 did."""

    onset: float  # quarter notes
    duration: float
    root: int  # pitch class
    tones: tuple[int, ...]  # pitch classes
    tonic: int
    is_minor: bool
    figure: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """A piece, what is known of it, and what music21 hears."""

    name: str
    group: str  # "chorales with numerals", "madrigals with numerals", "chorales", "airs"
    tonic: int
    is_minor: bool
    chords: tuple[Chord, ...]  # those that are known; may be empty
    heard_tonic: int  # by music21
    heard_is_minor: bool
    heard_chords: tuple[Chord, ...]  # by music21; empty where none are known
    heard_seconds: float  # that music21 took for both
    parts: tuple[tuple[tuple[float, float, int], ...], ...]  # onset and duration in quarter notes, MIDI pitch
    meter: str
    pickup: float  # quarter notes that the first bar lacks

    @property
    def agrees(self) -> float:
        """Share of the notes' time that lies in the chords that are known: little where they belong to another edition."""
        inside = total = 0.0
        for onset, duration, pitch in (note for part in self.parts for note in part):
            for chord in self.chords:
                shared = min(onset + duration, chord.onset + chord.duration) - max(onset, chord.onset)
                total += max(0.0, shared)
                inside += max(0.0, shared) * (pitch % 12 in chord.tones)
        return inside / total if total else 0.0

    def midi(self) -> bytes:
        """As a plain MIDI file, without a key and without names, its bars where they are in the score."""
        file = mido.MidiFile(type=1, ticks_per_beat=_TICKS)
        beats, unit = map(int, self.meter.split("/"))
        file.tracks.append(mido.MidiTrack([mido.MetaMessage("time_signature", numerator=beats, denominator=unit)]))
        for part in self.parts:
            events = [(round((onset + self.pickup) * _TICKS), 1, pitch) for onset, _, pitch in part]
            events += [(round((onset + self.pickup + held) * _TICKS), 0, pitch) for onset, held, pitch in part]
            track, now = mido.MidiTrack(), 0
            for tick, strikes, pitch in sorted(events):
                name = "note_on" if strikes else "note_off"
                track.append(mido.Message(name, note=pitch, velocity=64 if strikes else 0, time=tick - now))
                now = tick
            file.tracks.append(track)
        buffer = io.BytesIO()
        file.save(file=buffer)
        return buffer.getvalue()


def works() -> Iterator[Work]:
    """All of them, those that are kept at once."""
    KEPT.mkdir(parents=True, exist_ok=True)
    for path in sorted(_CORPUS.glob("bach/choraleAnalyses/*.rntxt")):
        number = re.search(r"BWV: *([\d.]+)", path.read_text())
        if number is not None:
            yield from _kept(path.stem, lambda path=path, number=number: _annotated(path, f"bach/bwv{number[1]}"))
    for path in sorted(_CORPUS.glob("monteverdi/*.rntxt")):
        yield from _kept(path.stem, lambda path=path: _annotated(path, None))
    chorales = sorted(_CORPUS.glob("bach/bwv*.mxl"))
    for path in chorales[:: max(1, len(chorales) // _CHORALES)]:
        yield from _kept(path.stem, lambda path=path: _keyed("chorales", path.stem, converter.parse(path)))
    for book in _AIRS:
        yield from _kept(book, lambda book=book: _airs(book))


def _kept(name: str, read: Any) -> Iterator[Work]:
    path = KEPT / f"{name}.json"
    if not path.is_file():
        found = [asdict(work) for work in read()]
        path.write_text(json.dumps(found))
    for data in json.loads(path.read_text()):
        for table in ("chords", "heard_chords"):
            data[table] = tuple(Chord(**{**one, "tones": tuple(one["tones"])}) for one in data[table])
        yield Work(**data)


def _annotated(path: Path, work: str | None) -> Iterator[Work]:
    analysed = converter.parse(path)
    score = corpus.parse(work) if work else converter.parse(path.with_suffix(".mxl"))
    bars = {bar.number: float(bar.offset) for bar in reversed(_bars(score))}
    found = [  # by bars' numbers: some analyses begin in mid-piece
        (bars[bar.number] + float(one.getOffsetInHierarchy(bar)), one)
        for bar in analysed.parts[0].getElementsByClass(stream.Measure)
        if bar.number in bars
        for one in bar.recurse().getElementsByClass(roman.RomanNumeral)
    ]
    found.sort(key=lambda one: one[0])
    ends = [onset for onset, _ in found[1:]] + [float(score.highestTime)]
    known = tuple(_chord(onset, end - onset, one) for (onset, one), end in zip(found, ends, strict=True))
    group = "chorales with numerals" if work else "madrigals with numerals"
    first = known[0]
    yield from _work(group, path.stem, score, tonic=first.tonic, is_minor=first.is_minor, chords=known)


def _airs(book: str) -> Iterator[Work]:
    for tune in corpus.parse(f"airdsAirs/{book}").scores:
        yield from _keyed("airs", f"{book} {tune.metadata.number}", tune)


def _keyed(group: str, name: str, score: Any) -> Iterator[Work]:
    """Works without a key that says its mode are left out."""
    written = list(score.recurse().getElementsByClass(key.Key))
    if not written or score.highestTime > _LONGEST or not score.recurse().notes:
        return
    mode = written[0].mode
    if mode in ("major", "minor", "dorian", "mixolydian"):
        is_minor = mode in ("minor", "dorian")
        yield from _work(group, name, score, tonic=written[0].tonic.pitchClass, is_minor=is_minor, chords=())


def _work(
    group: str, name: str, score: Any, *, tonic: int, is_minor: bool, chords: tuple[Chord, ...]
) -> Iterator[Work]:
    bars, times = _bars(score), score.recurse().getElementsByClass(meter.TimeSignature)
    if not bars or not times:
        return
    start = time.perf_counter()
    heard = score.analyze("key")
    heard_chords = tuple(_heard_chords(score, heard)) if chords else ()
    seconds = time.perf_counter() - start
    time_signature = times[0]
    full = time_signature.barDuration.quarterLength
    first = float(bars[1].offset - bars[0].offset) if len(bars) > 1 else full
    yield Work(
        name=name,
        group=group,
        tonic=tonic,
        is_minor=is_minor,
        chords=chords,
        heard_tonic=heard.tonic.pitchClass,
        heard_is_minor=heard.mode == "minor",
        heard_chords=heard_chords,
        heard_seconds=seconds,
        parts=tuple(
            tuple(
                (float(note.offset), float(note.quarterLength), pitch.midi)
                for note in part.stripTies().flatten().notes
                if note.quarterLength > 0
                for pitch in note.pitches
            )
            for part in score.parts
        ),
        meter=time_signature.ratioString,
        pickup=max(0.0, full - first),
    )


def _heard_chords(score: Any, heard: Any) -> Iterator[Chord]:
    """music21's way: what sounds is reduced to chords, and each is named in the key."""
    for one in score.chordify().recurse().getElementsByClass("Chord"):
        named = roman.romanNumeralFromChord(one, heard)
        onset = float(one.getOffsetInHierarchy(one.activeSite) + one.activeSite.offset)
        yield _chord(onset, float(one.quarterLength), named)


def _chord(onset: float, duration: float, one: Any) -> Chord:
    return Chord(
        onset=onset,
        duration=max(0.0, duration),
        root=one.root().pitchClass,
        tones=tuple(sorted(set(one.pitchClasses))),
        tonic=one.key.tonic.pitchClass,
        is_minor=one.key.mode == "minor",
        figure=one.figure,
    )


def _bars(score: Any) -> list[Any]:
    return list(score.parts[0].getElementsByClass(stream.Measure))
