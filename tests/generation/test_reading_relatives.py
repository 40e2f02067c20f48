"""Variations of a song, and longer ones."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest

from generation.brief import MAX_BARS, MAX_SECONDS, Brief
from generation.errors import PromptError
from generation.lexicon.instruments import GENERAL_MIDI
from generation.lexicon.neighbours import ROWS
from generation.lexicon.styles import STYLES
from generation.reading import choose, read
from generation.reading.change import extend, vary
from generation.score import Role

SEEDS = range(60)


def players(brief: Brief) -> list[int]:
    return [seat.program for seat in brief.band if seat.role is not Role.DRUMS]


@pytest.mark.parametrize("style", list(STYLES))
def test_a_variation_is_a_close_relative(style: str) -> None:
    brief = read(f"{style} style")
    for seed in SEEDS:
        varied = vary(brief, seed)
        assert abs(varied.bpm - brief.bpm) <= 0.08 * brief.bpm + 1
        assert [seat.role for seat in varied.band] == [seat.role for seat in brief.band]
        new = {(old, new) for old, new in zip(players(brief), players(varied), strict=True) if old != new}
        assert len(new) <= 1, "one instrument is exchanged, wherever it plays"
        assert varied.density in {None, 1, 3}
        kept = replace(varied, bpm=brief.bpm, band=brief.band, density=brief.density)
        assert kept == brief, "nothing else is touched"


def test_variations_differ_and_the_same_seed_gives_the_same() -> None:
    brief = read("a bossa nova")
    assert len({(one.bpm, one.band, one.density) for one in (vary(brief, seed) for seed in SEEDS)}) > 20
    assert all(vary(brief, seed) == vary(brief, seed) for seed in SEEDS)


def test_what_the_asker_said_outright_is_never_varied() -> None:
    brief = read("bossa nova at 96 bpm with flute, sparse, D minor")
    for seed in SEEDS:
        varied = vary(brief, seed)
        assert (varied.bpm, varied.density, varied.key) == (96, 0, brief.key)
        assert "flute" in varied.instruments
    quartet = read("ein Streichquartett, langsam")
    assert all((vary(quartet, seed).band, vary(quartet, seed).bpm) == (quartet.band, quartet.bpm) for seed in SEEDS)
    without_guitar = read("bossa nova sem violão")
    assert all(not set(players(vary(without_guitar, seed))) & set(range(24, 32)) for seed in SEEDS)


def test_neighbours_share_most_of_their_range() -> None:
    for row in ROWS:
        for one, other in itertools.pairwise(row):
            low, high = GENERAL_MIDI[one], GENERAL_MIDI[other]
            assert min(low.high, high.high) > max(low.low, high.low), (low.name, high.name)


@pytest.mark.parametrize(("bars", "expected"), [(4, 12), (16, 24), (24, 32), (32, 48), (48, 64), (159, 160)])
def test_an_extended_song_is_longer_by_periods_and_by_a_third_at_least(bars: int, expected: int) -> None:
    brief = read("a waltz", bars=bars)
    extended = extend(brief)
    assert extended.bars == expected
    assert replace(extended, bars=brief.bars, heard=brief.heard) == brief


def test_a_blues_is_extended_by_choruses() -> None:
    extended = extend(read("a blues in A, 24 bars"))
    assert (extended.bars, len(extended.chords)) == (36, 36)
    assert [str(extended.chords[bar]) for bar in (23, 35)] == ["E7", "A7"], "only the last chorus comes home"


def test_a_length_that_was_asked_for_is_no_more_what_the_song_has() -> None:
    extended = extend(read("a waltz, 16 bars"))
    assert [heard.kind for heard in extended.heard] == ["style"]


@pytest.mark.parametrize("prompt", ["a waltz, 160 bars", "ambient, 8 minutes", "rock at 30 bpm, 8 minutes"])
def test_the_longest_song_cannot_be_extended(prompt: str) -> None:
    brief = read(prompt)
    with pytest.raises(PromptError) as refused:
        extend(extend(brief))
    assert refused.value.code == "already_longest"


def test_extending_ends_at_the_limits() -> None:
    for style in STYLES:
        brief = read(f"{style} style")
        while brief.bars < choose.most_bars(brief.meter, brief.bpm):
            brief = extend(brief)
        assert brief.bars <= MAX_BARS
        assert brief.seconds <= MAX_SECONDS
