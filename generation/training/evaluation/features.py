"""What a song sounds like in eight numbers, read off its MIDI file.

The definitions are muspy's (Dong et al., "MusPy: A Toolkit for Symbolic Music Generation", 2020) where it has them;
Yang and Lerch, "On the evaluation of generative models in music" (2018), use most of them to compare bodies of music.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

import muspy
import numpy as np
import symusic
from numpy.typing import NDArray

RESOLUTION = 24
"""Ticks a quarter to which every file is brought: 32nds and triplets fall on it."""


@dataclass(frozen=True, slots=True)
class Song:
    """A song as its MIDI file tells it. Onsets in `music` are `RESOLUTION` ticks a quarter."""

    music: muspy.Music
    bar_ticks: int
    sections: tuple[str, ...]  # the marker in force, by bar

    @property
    def bars(self) -> int:
        return len(self.sections)


@dataclass(frozen=True, slots=True, kw_only=True)
class Features:
    """NaN where a song has nothing to measure, as the pitch range of drums alone."""

    pitch_class_entropy: float  # bits
    scale_consistency: float  # share of notes in the major or minor scale that holds most of them
    groove_consistency: float  # 1 − share of a bar's ticks at which it strikes and the next does not, or the reverse
    polyphony: float  # pitches at once while any sounds
    note_density: float  # notes a quarter, drums included
    empty_beats: float  # share
    pitch_range: float  # semitones
    chord_changes: float  # a bar


def read(data: bytes) -> Song:
    """A MIDI file in one meter. Raises ValueError for a file that is not one, or that holds no notes."""
    try:
        file = symusic.core.ScoreTick.from_midi(data)
    except RuntimeError as error:
        raise ValueError(f"not a MIDI file: {error}") from error
    if not file.note_num():
        raise ValueError("a MIDI file without notes")
    meters = [(meter.numerator, meter.denominator) for meter in file.time_signatures] or [(4, 4)]
    bar_ticks = RESOLUTION * 4 * meters[0][0] // meters[0][1]
    scale = RESOLUTION / file.tpq
    tracks = [_track(track, scale) for track in file.tracks]
    end = max(note.end for track in tracks for note in track.notes)
    bars = -(-end // bar_ticks)
    markers = [(round(mark.time * scale) // bar_ticks, mark.text) for mark in file.markers]
    return Song(muspy.Music(resolution=RESOLUTION, tracks=tracks), bar_ticks, _by_bar(markers, bars))


def _track(track: symusic.core.TrackTick, scale: float) -> muspy.Track:
    notes = []
    for note in track.notes:
        start = round(note.time * scale)
        length = max(1, round((note.time + note.duration) * scale) - start)
        notes.append(muspy.Note(start, note.pitch, length, note.velocity))
    return muspy.Track(program=track.program, is_drum=track.is_drum, notes=notes)


def _by_bar(markers: list[tuple[int, str]], bars: int) -> tuple[str, ...]:
    spans = pairwise([(0, ""), *markers, (bars, "")])
    return tuple(name for (first, name), (end, _) in spans for _ in range(first, min(end, bars)))


def excerpts(song: Song, bars: int) -> list[Song]:
    """As many excerpts of `bars` bars as cover the song, evenly spread; none of a song that is shorter."""
    if song.bars < bars:
        return []
    count = -(-song.bars // bars)
    return [excerpt(song, int(first), bars) for first in np.linspace(0, song.bars - bars, count).round()]


def excerpt(song: Song, first: int, bars: int) -> Song:
    """The notes that begin in `bars` bars from bar `first` on. They end a tick before the last bar does.

    A note that lasts to the very end would make muspy count one bar and one beat more, both empty.
    """
    start, end = first * song.bar_ticks, (first + bars) * song.bar_ticks
    tracks = []
    for track in song.music.tracks:
        notes = [
            muspy.Note(note.time - start, note.pitch, max(1, min(note.end, end - 1) - note.time), note.velocity)
            for note in track.notes
            if start <= note.time < end
        ]
        tracks.append(muspy.Track(program=track.program, is_drum=track.is_drum, notes=notes))
    music = muspy.Music(resolution=RESOLUTION, tracks=tracks)
    return replace(song, music=music, sections=song.sections[first : first + bars])


def measure(song: Song) -> Features:
    """All eight features of a song or an excerpt. A song without any notes has none but its density: 0."""
    music = song.music
    notes = sum(len(track.notes) for track in music.tracks)
    pitched = any(track.notes for track in music.tracks if not track.is_drum)
    nothing = float("nan")
    return Features(
        pitch_class_entropy=float(muspy.pitch_class_entropy(music)) if pitched else nothing,
        scale_consistency=float(muspy.scale_consistency(music)) if pitched else nothing,
        groove_consistency=float(muspy.groove_consistency(music, song.bar_ticks)) if notes else nothing,
        polyphony=float(muspy.polyphony(music)) if pitched else nothing,
        note_density=notes * RESOLUTION / (song.bars * song.bar_ticks),
        empty_beats=float(muspy.empty_beat_rate(music)) if notes else nothing,
        pitch_range=float(muspy.pitch_range(music)) if pitched else nothing,
        chord_changes=_chord_changes(song) if pitched else nothing,
    )


_TRIADS = np.array(
    [
        np.isin(np.arange(12), [(root + step) % 12 for step in steps])
        for steps in ((0, 4, 7), (0, 3, 7))
        for root in range(12)
    ]
)  # (24, 12)


def _chord_changes(song: Song) -> float:
    """How often the triad that sounds longest changes from one half of a bar to the next, a bar.

    Where nothing sounds, the last triad stays.
    """
    chroma = sounding(song, song.bar_ticks // 2)
    chroma = chroma[chroma.any(axis=1)]
    triads = np.argmax(chroma @ _TRIADS.T, axis=1)
    return float(np.count_nonzero(triads[1:] != triads[:-1]) / song.bars)


def sounding(song: Song, span: int) -> NDArray[np.float64]:
    """Ticks that each pitch class sounds in each `span` of the song: (spans, 12). Drums are left out."""
    spans = song.bars * song.bar_ticks // span
    chroma = np.zeros((spans, 12))
    for track in song.music.tracks:
        if not track.is_drum:
            for note in track.notes:
                for index in range(note.time // span, min(-(-note.end // span), spans)):
                    within = min(note.end, (index + 1) * span) - max(note.time, index * span)
                    chroma[index, note.pitch % 12] += within
    return chroma
