"""Runs MMA (Musical MIDI Accompaniment) over a chord progression and reads what it played back by role.

MMA evaluates expressions in its input, so only chord names made here from `Chord` and groove names read from
its own library are ever written. Only the hand-written `stdlib` is used.
"""

from __future__ import annotations

import functools
import re
import subprocess
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from generation.score import Note, Role
from generation.theory import TICKS_PER_QUARTER, Chord

LIBRARY = Path("/usr/share/mma/lib/stdlib")
PROGRAM = "/usr/bin/mma"

FILES: dict[tuple[str, str], tuple[str, ...]] = {
    ("bossa nova", "4/4"): ("bossanova",),
    ("samba", "4/4"): ("samba",),
    ("samba", "2/4"): ("samba",),
    ("salsa", "4/4"): ("salsa", "son", "mambo"),
    ("tango", "4/4"): ("tango", "lighttango"),
    ("bolero", "4/4"): ("bolero", "slowbolero", "rhumba"),
    ("swing", "4/4"): ("swing", "easyswing", "bigband", "jazzcombo", "fastswing", "gypsyjazz"),
    ("jazz ballad", "4/4"): ("slowjazz", "mellowjazz", "nitejazz", "evansish"),
    ("ragtime", "4/4"): ("ragtime",),
    ("ragtime", "2/4"): ("ragtime",),
    ("blues", "4/4"): ("blues", "slowblues", "fastblues", "countryblues", "shuffleboggie"),
    ("blues", "12/8"): ("blues128",),
    ("funk", "4/4"): ("bvfunk", "strut"),
    ("soul", "4/4"): ("dsoul", "rb"),
    ("gospel", "4/4"): ("popspiritual", "spiritual", "slowspiritual", "hymn"),
    ("gospel", "12/8"): ("ballad128",),
    ("disco", "4/4"): ("boneym",),
    ("pop", "4/4"): ("8beat", "softrock", "bubblerock"),
    ("ballad", "4/4"): ("ballad", "popballad", "pianoballad", "guitarballad", "rockballad"),
    ("ballad", "12/8"): ("ballad128",),
    ("rock", "4/4"): ("basicrock", "60srock", "folkrock"),
    ("country", "4/4"): ("countryswing", "slowcountry", "westernswing", "hillcountry"),
    ("bluegrass", "4/4"): ("bluegrass", "hillcountry"),
    ("bluegrass", "2/4"): ("bluegrass",),
    ("folk", "4/4"): ("folk", "folkballad", "folkrock"),
    ("folk", "3/4"): ("countrywaltz",),
    ("ska", "4/4"): ("ska",),
    ("trance", "4/4"): ("trance",),
    ("waltz", "3/4"): ("waltz", "vienesewaltz", "frenchwaltz", "fastwaltz", "broadwaywaltz"),
    ("march", "4/4"): ("march", "bwmarch"),
    ("march", "2/4"): ("march", "dixiemarch"),
    ("march", "6/8"): ("68march",),
    ("polka", "2/4"): ("polka",),
    ("polka", "4/4"): ("polka",),
    ("lullaby", "4/4"): ("lullaby", "arpeggio44"),
    ("lullaby", "3/4"): ("arpeggiowaltz",),
    ("lullaby", "6/8"): ("arpeggio68",),
}
"""Library files that suit a style in a meter. A 2/4 bar is one of MMA's 4/4 bars played twice as fast."""

_SUFFIX = {"maj": "", "min": "m", "maj7": "M7", "dim": "dim3"}


class MmaError(Exception):
    """MMA is not installed, or did not play."""


@dataclass(frozen=True, slots=True)
class Track:
    """One of MMA's tracks, quantised, in our ticks."""

    name: str
    notes: tuple[Note, ...]


def chord_name(chord: Chord) -> str:
    """The chord as MMA spells it."""
    root = str(Chord(chord.root, "maj"))
    return root + _SUFFIX.get(chord.quality, chord.quality)


@functools.lru_cache(maxsize=128)
def grooves(file: str) -> tuple[tuple[str, ...], int]:
    """The names of a library file's grooves, and its beats a bar."""
    text = (LIBRARY / f"{file}.mma").read_text(encoding="latin-1")
    names = re.findall(r"(?mi)^\s*DefGroove\s+([\w&-]+)", text)
    beats = re.search(r"(?mi)^\s*Time\s+(\d+)", text)
    return tuple(dict.fromkeys(names)), int(beats[1]) if beats else 4


def script(chords: Sequence[Chord], names: Sequence[str], seed: int) -> str:
    """An MMA file with one chord and one groove a bar; `names` are grooves as `grooves` lists them."""
    lines = [f"RndSeed {seed}", "Tempo 120"]
    for bar, (chord, name) in enumerate(zip(chords, names, strict=True)):
        if bar == 0 or name != names[bar - 1]:
            if not re.fullmatch(r"[\w&-]+", name):
                raise ValueError(f"{name!r} is not the name of a groove")
            lines += [f"Groove {name}", "AllTracks RTime 0"]
        lines.append(f"{bar + 1} {chord_name(chord)}")
    return "\n".join(lines) + "\n"


def play(chords: Sequence[Chord], names: Sequence[str], file: str, bar_ticks: int, seed: int) -> list[Track]:
    """Plays the bars and reads the tracks back, stretched to our bar. Raises MmaError."""
    with tempfile.TemporaryDirectory(prefix="minstrel-mma-") as folder:
        source, target = Path(folder) / "song.mma", Path(folder) / "song.mid"
        source.write_text(script(chords, names, seed), encoding="ascii")
        try:
            subprocess.run([PROGRAM, str(source), "-f", str(target)], check=True, capture_output=True, timeout=20)
            data = target.read_bytes()
        except (OSError, subprocess.SubprocessError) as error:
            raise MmaError(f"MMA could not play {names[0]}: {error}") from error
    _, beats = grooves(file)
    return read_tracks(data, scale=bar_ticks / (beats * TICKS_PER_QUARTER))


def read_tracks(data: bytes, *, scale: float = 1.0) -> list[Track]:
    """The named tracks of a MIDI file with their notes quantised; times are multiplied by `scale`."""
    from symusic import Score as MidiFile

    file: Any = MidiFile.from_midi(data)  # its stubs leave out what it holds
    tracks: list[Track] = []
    for track in file.tracks:
        raw = [
            (note.time / file.tpq * scale, note.duration / file.tpq * scale, note.pitch, note.velocity)
            for note in track.notes
        ]
        if raw:
            tracks.append(Track(track.name, tuple(quantised(raw))))
    return tracks


def quantised(raw: Sequence[tuple[float, float, int, int]]) -> list[Note]:
    """Notes as (onset, length, pitch, velocity) in quarters, put on the grid of sixteenths or of triplets,
    whichever is nearer on the whole. Strummed chords are struck at once."""
    struck = list(_struck(sorted(raw)))
    straight = sum(abs(onset * 4 - round(onset * 4)) / 4 for onset, *_ in struck)
    triplets = sum(abs(onset * 3 - round(onset * 3)) / 3 for onset, *_ in struck)
    coarse, fine = (8, 4) if triplets < straight else (6, 3)
    notes: dict[tuple[int, int], Note] = {}
    for onset, length, pitch, velocity in struck:
        ticks = onset * TICKS_PER_QUARTER
        start = round(ticks / coarse) * coarse
        if abs(ticks - start) > coarse / 3:
            start = round(ticks / fine) * fine
        duration = max(3, round(length * TICKS_PER_QUARTER / 3) * 3)
        notes.setdefault((start, pitch), Note(start, pitch, duration, max(1, min(127, velocity))))
    return sorted(notes.values())


def _struck(raw: list[tuple[float, float, int, int]]) -> Iterator[tuple[float, float, int, int]]:
    """Notes that follow each other by less than a 64th begin with the first of them."""
    first = last = -1.0
    for onset, length, pitch, velocity in raw:
        if onset - last > 0.06 or onset - first > 0.2:
            first = onset
        last = onset
        yield first, length, pitch, velocity


def thinned(notes: Sequence[Note], voices: int) -> list[Note]:
    """At most so many notes at a time, doublings of a pitch class first to go, then the lowest."""
    by_onset: dict[int, list[Note]] = defaultdict(list)
    for note in notes:
        by_onset[note.onset].append(note)
    kept: list[Note] = []
    for struck in by_onset.values():
        single = {note.pitch % 12: note for note in sorted(struck)}
        kept += sorted(single.values())[-voices:]
    return sorted(kept)


def rooted(notes: Sequence[Note], chords: Sequence[Chord], bar_ticks: int) -> list[Note]:
    """A bass line with the root on the first beat wherever the chord is new: MMA's walking basses wander."""
    line: list[Note] = []
    for note in notes:
        bar, place = divmod(note.onset, bar_ticks)
        root = chords[min(bar, len(chords) - 1)].root
        if place == 0 and note.pitch % 12 != root and (bar == 0 or chords[bar - 1].root != root or bar % 2 == 0):
            step = (root - note.pitch) % 12
            note = replace(note, pitch=note.pitch + (step if step <= 6 else step - 12))  # noqa: PLW2901
        line.append(note)
    return line


def role_of(track: Track, bar_ticks: int) -> Role:
    """What one of MMA's tracks does in our band, by its name; chords held long are a pad."""
    kind = track.name.split("-")[0].lower()
    if kind == "drum":
        return Role.DRUMS
    if kind in {"bass", "walk"}:
        return Role.BASS
    if kind == "arpeggio":
        return Role.ARPEGGIO
    if kind in {"scale", "aria", "solo", "melody"}:
        return Role.COUNTER
    if kind == "plectrum":
        return Role.CHORDS
    mean = sum(note.duration for note in track.notes) / len(track.notes)
    return Role.PAD if mean > 0.45 * bar_ticks else Role.CHORDS
