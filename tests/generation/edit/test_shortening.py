"""A shorter song: its beginning and its ending, note for note."""

from __future__ import annotations

from dataclasses import replace

from generation.edit import shortening
from generation.score import Note, Role, Section
from tests.support.scores import band_score

SONG = band_score()  # its coda has two bars
BAR = SONG.meter.bar_ticks


def test_the_bars_before_the_ending_go() -> None:
    short = shortening.shortened(SONG, 10)
    assert short.bars == (*SONG.bars[:8], *SONG.bars[14:])
    for before, after in zip(SONG.parts, short.parts, strict=True):
        head = [note for note in before.notes if note.onset < 8 * BAR]
        tail = [replace(note, onset=note.onset - 6 * BAR) for note in before.notes if note.onset >= 14 * BAR]
        assert list(after.notes) == [*head, *tail]


def test_a_song_without_a_coda_keeps_its_last_bars() -> None:
    plain = replace(SONG, bars=tuple(replace(bar, section=Section.A) for bar in SONG.bars))
    assert shortening.shortened(plain, 6).bars == (*plain.bars[:4], *plain.bars[14:])


def test_nothing_rings_into_bars_that_are_gone() -> None:
    lead = SONG.part(Role.LEAD)
    assert lead is not None
    held = Note(8 * BAR - 24, 70, 4 * BAR, 80)
    song = replace(SONG, parts=(replace(lead, notes=(held,)),))
    assert shortening.shortened(song, 10).parts[0].notes == (replace(held, duration=24),)
