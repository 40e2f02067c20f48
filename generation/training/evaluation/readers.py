"""What is in a MIDI file, read by muspy, pretty_midi, music21 and symusic: no code is shared with the generator.

Tempo and meter are read from the file's meta events, bars from them and the notes, everything else from the notes
and programs alone: the key signature, track names and markers are not looked at.
"""

from __future__ import annotations

import io
from dataclasses import dataclass

import mido
import muspy
import pretty_midi

from generation.training.evaluation import chords, sheets
from generation.training.evaluation.chords import HeardChord
from generation.training.evaluation.keys import HeardKey, KeyReader
from generation.training.evaluation.sheets import Floats, Sheet

TEMPO_BORDERS = (40, 60, 70, 90, 110, 140, 160, 210)
"""Quarter notes a minute between the bins of TB and TBT: as Mustango has them (Melechovsky et al., 2024).

From memory: neither the paper nor its code could be looked up where this was written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a song turned out to be."""

    sheet: Sheet
    bpm: float  # quarter notes a minute, by pretty_midi
    meter: tuple[int, int]  # by muspy
    bars: int  # up to the one in which the last note begins, by muspy
    programs: frozenset[int]  # of the pitched instruments that play a note, by pretty_midi
    drums: bool
    chords: tuple[HeardChord | None, ...]  # by bar
    sounding: Floats  # (bars, 12): see chords.chroma

    def key(self, reader: KeyReader) -> HeardKey | None:
        return reader.read(self.sheet)


def read(data: bytes) -> Reading:
    """Reads a MIDI file of one tempo and one meter. Raises ValueError if there are no notes in it."""
    played = pretty_midi.PrettyMIDI(io.BytesIO(data))
    written = muspy.from_mido(mido.MidiFile(file=io.BytesIO(data)))
    onsets = [note.time for track in written.tracks for note in track.notes]
    if not onsets:
        raise ValueError("there are no notes in this MIDI file")
    signature = written.time_signatures[0] if written.time_signatures else muspy.TimeSignature(0, 4, 4)
    bar_ticks = written.resolution * 4 * signature.numerator / signature.denominator
    sheet = sheets.from_midi(data)
    return Reading(
        sheet=sheet,
        bpm=round(float(played.get_tempo_changes()[1][0]), 2),  # files count microseconds a quarter
        meter=(signature.numerator, signature.denominator),
        bars=int(max(onsets) // bar_ticks) + 1,
        programs=frozenset(int(part.program) for part in played.instruments if part.notes and not part.is_drum),
        drums=any(part.notes and part.is_drum for part in played.instruments),
        chords=chords.read(sheet),
        sounding=chords.chroma(sheet)[0],
    )


def tempo_bin(bpm: float) -> int:
    """Bin of a tempo for TB and TBT, 0 to 8."""
    return sum(bpm >= border for border in TEMPO_BORDERS)
