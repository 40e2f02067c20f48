"""MIDI from outside: what is made of real files, and how much of our own songs is found again in others' files of them."""

from __future__ import annotations

import asyncio
import tarfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from bench import elsewhere, report
from bench.edits import material
from bench.elsewhere import HANDS, Hand, Recording
from generation import imports, midi
from generation.edit.source import Source
from generation.errors import MidiError
from generation.imports import file, quantise, timing
from generation.score import Score

SOURCES = Path("../shared/data")
ARCHIVES = {
    "mutopia_pd_ccby": "scores, typeset",
    "openscore_lieder": "songs with piano, typeset",
    "chopin_first_editions": "piano, typeset",
    "freedoom": "game music, sequenced",
    "simutrans_artistic1": "game music, sequenced",
    "groove_midi": "drummers, played to a click",
}
FILES = 40
_PACES = (0.5, 2 / 3, 1.0, 1.5, 2.0)


def run() -> list[str]:
    """A section of the report."""
    return [
        *report.paragraph(
            f"Real files, {FILES} of each archive: what had to be done to them, and the processor's time for reading one."
        ),
        "",
        "| archive | read | on the grid | played | cut at our longest | parts put together | ms, median and most |",
        "|---|---|---|---|---|---|---|",
        *(_archive(name, what) for name, what in ARCHIVES.items()),
        "",
        *report.paragraph(
            f"The {material.SONGS} songs of `bench.edits`, through the file of another program (no names, no key, no chords)",
            "or as a player would play them (12 ms of spread; freely: the tempo wanders by 1 % a beat). *Exact*: our own file",
            "comes back to the note. *Steps*: distances from onset to onset that are right, at the song's pace, its half or",
            "double. *Pace*: songs that are read at their own. *Bar lines*: songs at their pace whose bar lines are where",
            "they were. *Roles*: notes whose part has its role again. *Roots*: bars whose chord has the root that was",
            "planned. *Key*, *style*: songs, by their notes alone.",
        ),
        "",
        "| the file is | steps | pace | bar lines | roles | roots | key | style |",
        "|---|---|---|---|---|---|---|---|",
        *_songs(),
    ]


# ------------------------------------------------------------------------------------------- archives


def _archive(name: str, what: str) -> str:
    seen: Counter[str] = Counter()
    seconds = []
    for data in _files(name):
        began = time.process_time()
        try:
            found = imports.read(data)
        except MidiError as error:
            seen[error.code] += 1
            continue
        seconds.append(time.process_time() - began)
        seen.update(remark.code for remark in found.remarks)
    read, milliseconds = len(seconds), [1000 * one for one in seconds]
    return (
        f"| {name} ({what}) | {read} | {read - seen['midi_played']} | {seen['midi_played']} | {seen['midi_cut']} "
        f"| {seen['midi_merged']} | {np.median(milliseconds):.0f}, {max(milliseconds):.0f} |"
    )


def _files(name: str) -> Iterator[bytes]:
    with tarfile.open(SOURCES / f"{name}.tar.xz") as archive:
        members = sorted(
            (one for one in archive if one.name.lower().endswith((".mid", ".midi"))), key=lambda one: one.name
        )
        for member in members[:: max(len(members) // FILES, 1)][:FILES]:
            if (stream := archive.extractfile(member)) is not None:
                yield stream.read()


# ---------------------------------------------------------------------------------------------- songs


def _songs() -> Iterator[str]:
    sources = [asyncio.run(material.source(number)) for number in range(material.SONGS)]
    exact = [imports.read(midi.write(source.score)) for source in sources]
    same = sum(found.score == source.score for found, source in zip(exact, sources, strict=True))
    yield f"| ours | {same} of {len(sources)} exact | | | | | | |"
    for hand in HANDS:
        yield _hand(hand, sources)


def _hand(hand: Hand, sources: Sequence[Source]) -> str:
    rows = []
    for number, source in enumerate(sources):
        recording = elsewhere.record(source.score, hand, seed=number)
        found = imports.read(recording.midi)
        steps, pace, has_bars = _time(recording, source.score)
        rows.append(
            (
                steps,
                pace == 1,
                has_bars,
                _roles(source.score, found.score),
                _roots(source.score, found.score) if has_bars else np.nan,
                _key(source.score, found.score),
                imports.brief_of(found.score).style == source.brief.style,
            )
        )
    steps, pace, bars, roles, roots, key, style = np.nanmean(np.array(rows, dtype=float), axis=0)
    return (
        f"| {hand.name} | {steps:.1%} | {pace:.0%} | {bars:.0%} | {roles:.0%} | {roots:.0%} | {key:.0%} | {style:.0%} |"
    )


def _time(recording: Recording, score: Score) -> tuple[float, float, bool]:
    """The share of steps that are right, at which pace, and whether the bar lines are where they were."""
    read = timing.of(file.read(recording.midi))
    at = read.ticks(np.array([place for place, _ in recording.places], dtype=np.float64))
    at = quantise.snapped(at) if read.is_exact else quantise.meant(at, read.bpm)
    meant = np.array([place for _, place in recording.places])
    places = np.unique(meant)
    heard = np.array([np.median(at[meant == place]) for place in places])
    rights = {pace: float((np.diff(heard) == np.diff(places) * pace).mean()) for pace in _PACES}
    pace = max(rights, key=lambda one: rights[one])
    shifts = Counter(((heard - places) % score.meter.bar_ticks).tolist())
    has_bars = pace == 1 and read.meter == score.meter and shifts[0.0] > len(places) / 2
    return rights[pace], pace, has_bars


def _roles(score: Score, found: Score) -> float:
    """The share of notes that are in a part of the same role, by role and pitch."""
    mine = Counter((part.role, note.pitch) for part in score.parts for note in part.notes)
    theirs = Counter((part.role, note.pitch) for part in found.parts for note in part.notes)
    return (mine & theirs).total() / mine.total()


def _roots(score: Score, found: Score) -> float:
    pairs = [(one.chord, two.chord) for one, two in zip(score.bars, found.bars, strict=False) if one.chord]
    return sum(two is not None and one.root == two.root for one, two in pairs if one) / len(pairs)


def _key(score: Score, found: Score) -> bool:
    return (score.key.pitch_class, score.key.is_minor) == (found.key.pitch_class, found.key.is_minor)
