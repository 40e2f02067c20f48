from __future__ import annotations

import random
from collections.abc import Iterable
from fractions import Fraction

import pytest

from generation.render.engraving import beams, pulse, values
from generation.render.engraving.grid import Grid
from generation.render.engraving.values import Event, Tuplet
from generation.render.engraving.voices import Stroke, voices
from generation.score import Note
from generation.theory import METERS, Meter

FOUR = Meter(4, 4)


def bar(spans: Iterable[tuple[int, int]], meter: Meter = FOUR) -> list[Event]:
    strokes = [Stroke(start, end, (60,), is_short=False) for start, end in spans]
    return beams.joined(values.bars(strokes, meter, 1)[0], meter)


def test_notes_across_the_bar_line_are_tied() -> None:
    first, second = values.bars([Stroke(72, 120, (60, 64), is_short=False)], FOUR, 2)
    assert [(event.pitches, event.is_tied_from, event.is_tied_on) for event in first[-1:]] == [((60, 64), False, True)]
    assert (second[0].is_tied_from, second[0].is_tied_on, second[0].end) == (True, False, 24)
    assert not second[1].pitches


def test_silence_is_rests_and_a_silent_bar_has_no_events() -> None:
    events = bar([(24, 48)])
    assert [(event.value, bool(event.pitches)) for event in events] == [
        (("quarter", 0), False),
        (("quarter", 0), True),
        (("half", 0), False),
    ]
    assert values.bars([], FOUR, 2) == [[], []]


def test_triplets() -> None:
    events = bar([(0, 8), (8, 16), (16, 24), (24, 48)])
    assert [event.tuplet for event in events[:3]] == [Tuplet(0, 24, 3, 2)] * 3
    assert {event.value for event in events[:3]} == {("eighth", 0)}
    assert events[3].tuplet is None


def test_triplets_of_quarters_and_of_sixteenths() -> None:
    wide = bar([(0, 16), (16, 32), (32, 48)])
    assert [event.tuplet for event in wide[:3]] == [Tuplet(0, 48, 3, 2)] * 3
    assert wide[0].value == ("quarter", 0)
    narrow = bar([(0, 12), (12, 16), (16, 20), (20, 24)])
    assert [event.tuplet for event in narrow[:4]] == [None, *[Tuplet(12, 24, 3, 2)] * 3]
    assert narrow[1].value == ("16th", 0)


def test_a_half_of_a_beat_may_be_a_triplet_by_itself() -> None:
    events = bar([(0, 4), (4, 24)])
    assert [(event.end, event.tuplet) for event in events[:3]] == [
        (4, Tuplet(0, 12, 3, 2)),
        (12, Tuplet(0, 12, 3, 2)),
        (24, None),
    ]
    assert [(event.is_tied_from, event.is_tied_on) for event in events[1:3]] == [(False, True), (True, False)]


def test_beams_join_beats_and_plain_eighths_half_a_bar() -> None:
    eighths = bar((start, start + 12) for start in range(0, 96, 12))
    assert [event.beams for event in eighths] == [("begin",), ("continue",), ("continue",), ("end",)] * 2
    mixed = bar([(0, 12), (12, 18), (18, 24), (24, 36), (36, 48)])
    assert [event.beams for event in mixed[:5]] == [
        ("begin",),
        ("continue", "begin"),
        ("end", "end"),
        ("begin",),
        ("end",),
    ]
    dotted = bar([(0, 18), (18, 24)])
    assert [event.beams for event in dotted[:2]] == [("begin",), ("end", "backward hook")]
    lonely = bar([(0, 12), (24, 48)])
    assert lonely[0].beams == ()


@pytest.mark.parametrize("meter", METERS, ids=str)
def test_whatever_is_played_every_bar_is_full_and_every_value_has_a_name(meter: Meter) -> None:
    dice = random.Random(3)
    count = 6
    for _ in range(12):
        notes = [
            Note(dice.randrange(count * meter.bar_ticks), dice.randrange(40, 90), dice.randrange(1, 150), 80)
            for _ in range(50)
        ]
        grid = Grid(meter, [note.onset for note in notes])
        for voice in voices(notes, grid, bar_ticks=meter.bar_ticks, total=count * meter.bar_ticks):
            for events in values.bars(voice, meter, count):
                if not events:
                    continue
                assert [event.onset for event in events] == [0, *(event.end for event in events[:-1])]
                assert events[-1].end == meter.bar_ticks
                assert sum(map(_named_length, events)) == meter.bar_ticks


def _named_length(event: Event) -> Fraction:
    """Ticks of the note value that is printed."""
    ticks = {name: ticks for ticks, name in pulse.VALUES.items()}[event.value]
    ratio = Fraction(event.tuplet.normal, event.tuplet.actual) if event.tuplet else Fraction(1)
    return ticks * ratio
