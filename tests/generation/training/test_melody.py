"""Tunes by rule: singable lines, their harmony, their form, and every style and meter."""

from __future__ import annotations

import random
from functools import cache
from itertools import pairwise
from statistics import mean

import pytest

from generation.lexicon.styles import STYLES
from generation.score import Note
from generation.theory import METERS, Meter
from generation.tokens import GRID
from generation.training import counterpoint, idioms, lines, melody, progressions, rhythms

_SOME = ("swing", "blues", "pop", "techno", "trap", "metal", "cinematic", "classical", "celtic", "chiptune", "salsa")


@cache
def tune(style: str, seed: int, meter: Meter | None = None) -> tuple[melody.Plan, tuple[Note, ...]]:
    rng = random.Random(f"{style}/{seed}")
    minor = rng.random() < STYLES[style].minor
    chart = progressions.compose(style, meter or STYLES[style].meters[0], minor=minor, work="test", rng=rng)
    plan = melody.Plan(
        chords=chart.chords,
        letters=chart.letters,
        key=chart.key,
        meter=chart.meter,
        style=style,
        low=59,
        high=83,
        density=seed % 3,
    )
    return plan, tuple(melody.write(plan, rng))


def check_singable(plan: melody.Plan, notes: tuple[Note, ...]) -> None:
    assert notes
    for note in notes:
        assert note.onset % 24 in GRID
        assert note.duration >= 3
        assert plan.low <= note.pitch <= plan.high
        assert 1 <= note.velocity <= 127
    for note, after in pairwise(notes):
        assert note.end <= after.onset
    assert notes[0].onset >= -plan.meter.bar_ticks
    assert notes[-1].end <= len(plan.chords) * plan.meter.bar_ticks


def on_chord(plan: melody.Plan, notes: tuple[Note, ...]) -> float:
    accents = rhythms.strong_places(plan.meter)
    strong = [note for note in notes if note.onset % plan.meter.bar_ticks in accents]
    return mean(note.pitch % 12 in plan.chord_at(note.onset, note.end).pitch_classes for note in strong)


def test_every_style_has_an_idiom() -> None:
    assert set(idioms.IDIOMS) == set(STYLES)


@pytest.mark.parametrize("style", STYLES)
def test_idioms_are_written_for_four_beats_on_the_grid(style: str) -> None:
    idiom = idioms.IDIOMS[style]
    for bar in idiom.bars:
        words = bar.split()
        assert len(words) == 4
        assert "x" in bar
        assert {len(word) for word in words} <= {1, 2, 3, 4, 6, 8}
    assert {len(word) for word in idiom.triple} <= {1, 2, 3, 6}
    for form in idiom.forms:
        assert len(form.split()) * idiom.unit_bars == 8


@pytest.mark.parametrize("style", STYLES)
def test_every_style_sings_over_its_harmony(style: str) -> None:
    tunes = [tune(style, seed) for seed in range(2)]
    for plan, notes in tunes:
        check_singable(plan, notes)
    assert mean(on_chord(plan, notes) for plan, notes in tunes) >= 0.75
    assert mean(lines.steps_share([note.pitch for note in notes]) for _, notes in tunes) >= 0.4


@pytest.mark.parametrize("meter", METERS, ids=str)
@pytest.mark.parametrize("style", ["swing", "pop", "techno", "classical"])
def test_every_meter(style: str, meter: Meter) -> None:
    plan, notes = tune(style, 1, meter)
    check_singable(plan, notes)
    assert on_chord(plan, notes) >= 0.6


@pytest.mark.parametrize("style", _SOME)
def test_phrases_breathe_and_repeat(style: str) -> None:
    for seed in range(2):
        plan, notes = tune(style, seed)
        bar_ticks = plan.meter.bar_ticks
        gaps = [after.onset - note.end for note, after in pairwise(notes)]
        assert sum(gap >= 12 for gap in gaps) >= len(plan.chords) / 16
        bars = [
            [note.onset % bar_ticks for note in notes if note.onset // bar_ticks == bar]
            for bar in range(len(plan.chords))
        ]
        assert len({tuple(places) for places in bars}) <= 0.8 * len(bars)


def test_a_section_that_returns_brings_its_tune_back() -> None:
    alike: list[float] = []
    for seed in range(12):
        plan, notes = tune("folk", seed)
        if plan.letters[:8] != "A" * 8 or "A" not in plan.letters[8:]:
            continue
        again = plan.letters.index("A", 8) * plan.meter.bar_ticks
        length = 6 * plan.meter.bar_ticks
        first = {(note.onset, note.pitch) for note in notes if 0 <= note.onset < length}
        second = {(note.onset - again, note.pitch) for note in notes if again <= note.onset < again + length}
        alike.append(len(first & second) / len(first))
    assert len(alike) > 4
    assert mean(alike) > 0.75


def test_the_second_section_lies_higher() -> None:
    rises: list[float] = []
    for seed in range(24):
        plan, notes = tune("pop", seed)
        by_letter = {
            letter: [n.pitch for n in notes if plan.letters[max(0, n.onset) // plan.meter.bar_ticks] == letter]
            for letter in "AB"
        }
        rises.append(mean(by_letter["B"]) - mean(by_letter["A"]))
    assert mean(rises) > 1


def test_the_tune_ends_at_home() -> None:
    for seed in range(6):
        plan, notes = tune("classical", seed)
        tones = plan.chords[-1].pitch_classes
        tonic = plan.key.pitch_class
        assert notes[-1].pitch % 12 == tonic or (tonic not in tones and notes[-1].pitch % 12 in tones)


def test_styles_differ() -> None:
    def notes_a_bar(style: str) -> float:
        return mean(len(notes) / len(plan.chords) for plan, notes in (tune(style, seed) for seed in range(3)))

    assert notes_a_bar("celtic") > 2 * notes_a_bar("ambient")
    assert notes_a_bar("metal") > 1.5 * notes_a_bar("trap")


def test_the_same_dice_give_the_same_tune() -> None:
    plan, _ = tune("swing", 2)
    assert melody.write(plan, random.Random(5)) == melody.write(plan, random.Random(5))
    assert melody.write(plan, random.Random(5)) != melody.write(plan, random.Random(6))


@pytest.mark.parametrize("style", _SOME)
def test_the_counter_line_is_consonant_with_the_tune(style: str) -> None:
    plan, lead = tune(style, 0)
    voice = tuple(counterpoint.line(plan, list(lead), random.Random(3)))
    check_singable(plan, voice)
    assert on_chord(plan, voice) >= 0.75
    together = [
        abs(note.pitch - other.pitch) % 12 for note in voice for other in lead if other.onset <= note.onset < other.end
    ]
    assert mean(interval not in {1, 11, 6} for interval in together) > 0.8


@pytest.mark.parametrize("style", ["blues", "trap", "soul"])
def test_the_counter_line_answers_where_the_tune_rests(style: str) -> None:
    plan, lead = tune(style, 0)
    voice = counterpoint.line(plan, list(lead), random.Random(3))
    alone = [note for note in voice if not any(other.onset < note.end and note.onset < other.end for other in lead)]
    assert len(alone) >= len(plan.chords) / 4


def test_a_counter_line_without_a_tune() -> None:
    plan, _ = tune("soul", 1)
    voice = tuple(counterpoint.line(plan, [], random.Random(1)))
    check_singable(plan, voice)
    assert len(voice) > len(plan.chords) / 2


def test_a_sequence_keeps_to_the_key() -> None:
    plan, _ = tune("pop", 0, Meter(4, 4))
    scale = sorted(pitch for pitch in range(60, 73) if pitch % 12 in plan.key.scale)
    assert lines.shifted(scale[:3], 1, plan.key) == scale[1:4]


def test_beats_of_odd_meters() -> None:
    assert rhythms.beats(Meter(7, 8)) == (24, 24, 36)
    assert rhythms.beats(Meter(5, 8)) == (36, 24)
    assert sorted(rhythms.strong_places(Meter(5, 4))) == [0, 72]
    for meter in METERS:
        assert sum(rhythms.beats(meter)) == meter.bar_ticks
