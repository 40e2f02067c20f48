from __future__ import annotations

from generation.render.engraving import accidentals, values
from generation.render.engraving.accidentals import Printed
from generation.render.engraving.sheet import Staff
from generation.render.engraving.spelling import Speller
from generation.render.engraving.staves import TREBLE
from generation.render.engraving.voices import Stroke
from generation.score import Bar, Section
from generation.theory import Key, Meter

FOUR = Meter(4, 4)


def printed(*notes: tuple[int, int, int], key: Key | None = None) -> list[list[Printed]]:
    """By bar; notes are (onset, end, pitch), in C major if no key is given."""
    count = max(end for _, end, _ in notes) // 96 or 1
    strokes = [Stroke(onset, end, (pitch,), is_short=False) for onset, end, pitch in notes]
    staff = Staff(TREBLE, [values.bars(strokes, FOUR, count)])
    bars = [Bar(None, Section.A)] * count
    (voice,) = accidentals.printed(staff, Speller(key or Key("C", "major")), bars)
    return [[head for event in bar for head in event] for bar in voice]


def test_the_key_needs_none() -> None:
    (bar,) = printed((0, 48, 66), (48, 96, 67), key=Key("G", "major"))
    assert [head.accidental for head in bar] == [None, None]


def test_an_accidental_holds_to_the_end_of_its_bar() -> None:
    (bar,) = printed((0, 24, 66), (24, 48, 67), (48, 72, 66), (72, 96, 67))
    assert [head.accidental for head in bar] == ["sharp", None, None, None]
    (bar,) = printed((0, 24, 66), (24, 48, 67), (48, 96, 65))
    assert [head.accidental for head in bar] == ["sharp", None, "natural"]
    assert not any(head.is_courtesy for head in bar)


def test_at_another_height_it_is_said_again() -> None:
    (bar,) = printed((0, 24, 66), (24, 48, 67), (48, 72, 78), (72, 96, 79))
    assert [head.accidental for head in bar] == ["sharp", None, "sharp", None]


def test_the_next_bar_reminds() -> None:
    first, second = printed((0, 48, 66), (48, 96, 67), (96, 144, 65), (144, 192, 65))
    assert first[0].accidental == "sharp"
    assert (second[0].accidental, second[0].is_courtesy) == ("natural", True)
    assert second[1].accidental is None


def test_a_tied_note_is_not_said_again_but_a_new_one_is() -> None:
    first, second = printed((48, 120, 66), (120, 192, 66))
    assert first[0].accidental == "sharp"
    assert [head.accidental for head in second] == [None, "sharp"]


def test_a_repeated_note_keeps_its_name() -> None:
    (bar,) = printed((0, 24, 66), (24, 48, 66), (48, 72, 66), (72, 96, 65))
    assert [head.name.step for head in bar] == ["G", "G", "G", "F"]
