"""Lead sheets, charts and fiddle tunes are read as written."""

from __future__ import annotations

import random
import xml.etree.ElementTree as ET

import pytest

from generation.lexicon.styles import STYLES
from generation.theory import Key, Meter
from generation.training import abc, leadsheets, progressions
from generation.training.leadsheets import TuneError


def _note(step: str, duration: int, extra: str = "") -> str:
    return f"<note><pitch><step>{step}</step><octave>4</octave></pitch><duration>{duration}</duration>{extra}</note>"


def _harmony(step: str, kind: str) -> str:
    return f"<harmony><root><root-step>{step}</root-step></root><kind>{kind}</kind></harmony>"


_ATTRIBUTES = (
    "<attributes><divisions>2</divisions><key><fifths>-1</fifths></key>"
    "<time><beats>3</beats><beat-type>4</beat-type></time></attributes>"
)
_TIE, _TIED = '<tie type="start"/>', '<tie type="stop"/>'
_SHEET = (
    "<score-partwise><part id='P1'>"
    f"<measure>{_ATTRIBUTES}{_note('C', 2)}</measure>"
    f"<measure>{_harmony('F', 'major')}{_note('F', 4)}{_note('A', 2, _TIE)}</measure>"
    f"<measure>{_note('A', 2, _TIED)}{_harmony('C', 'dominant')}{_note('G', 4)}</measure>"
    f"<measure>{_note('G', 6)}</measure>"
    f"<measure>{_harmony('F', 'major')}{_note('F', 6)}</measure>"
    "</part></score-partwise>"
)


def test_musicxml() -> None:
    tune = leadsheets.parse_musicxml(ET.XML(_SHEET), "openewld/x")
    assert (tune.meter, tune.key) == (Meter(3, 4), Key("F", "major"))
    assert [str(chord) for chord in tune.chords] == ["F", "F", "C7", "F"]
    assert [(note.onset, note.pitch, note.duration) for note in tune.melody] == [
        (-24, 60, 24),  # the pickup stands before the first bar
        (0, 65, 48),
        (48, 69, 48),  # tied over the bar line
        (96, 67, 48),
        (144, 67, 72),
        (216, 65, 72),
    ]


def test_musicxml_without_chords() -> None:
    sheet = f"<s><part><measure>{_ATTRIBUTES}{_note('C', 6)}</measure></part></s>"
    with pytest.raises(TuneError, match="no chords"):
        leadsheets.parse_musicxml(ET.XML(sheet), "openewld/x")


_CHART = """# title: A Song
# artist: Somebody
# metre: 4/4
# tonic: A

0.0\tsilence
0.5\tA, intro, | A:min |
1.0\tB, verse, | A:min | F:maj G:maj | C:maj7/3 | (2/4) C:maj | E:7(#9) |, (voice
9.0\t| D:hdim7 | D:sus4(b7,9) |, voice)
12.0\tC, chorus, | A:min | E:min7 | x2
20.0\tend
"""


def test_billboard_chart() -> None:
    tune = leadsheets.parse_billboard(_CHART, "billboard/1")
    assert tune.key == Key("A", "minor")
    names = [str(chord) for chord in tune.chords]
    assert names == ["Am", "F", "Cmaj7", "E7", "Dm7b5", "Dsus4", "Am", "Em7", "Am", "Em7"]
    assert tune.letters == "AAAAAABBBB"
    assert tune.melody == ()


_ABC = """X: 7
T: A Reel
M: C|
L: 1/8
K:D
A2|"D"d2 f>d {g}A2 (3fed|e4 e4-|e4 z2 =c2|d4 D4:|
|:d4 f4|[1 e8:|[2 a8|b8|g8|d8||
"""


def test_abc() -> None:
    tune = abc.parse(_ABC, "oneills/7", "oneills1850")
    assert (tune.meter, tune.key) == (Meter(4, 4), Key("D", "major"))
    assert len(tune.chords) == 9
    notes = [(note.onset, note.pitch, note.duration) for note in tune.melody[:9]]
    assert notes == [
        (-24, 69, 24),
        (0, 74, 24),
        (24, 78, 18),
        (42, 74, 6),
        (48, 69, 24),
        (72, 78, 8),
        (80, 76, 8),
        (88, 74, 8),
        (96, 76, 48),
    ]
    assert tune.melody[9].duration == 96  # tied over the bar line
    assert any(note.pitch == 72 for note in tune.melody)  # the natural
    assert str(tune.chords[-1]) == "D"


def test_abc_that_is_not_a_tune() -> None:
    with pytest.raises(TuneError):
        abc.parse("X:1\nM:C\nL:1/8\nK:G\nG4|", "oneills/1", "oneills1850")


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("minor", [True, False])
def test_our_grammar(style: str, minor: bool) -> None:
    for seed in range(3):
        tune = progressions.compose(style, Meter(4, 4), minor=minor, work="grammar/x", rng=random.Random(seed))
        assert len(tune.chords) == len(tune.letters)
        assert 12 <= len(tune.chords) <= 40
        assert tune.key.is_minor is minor


def test_numerals() -> None:
    names = [str(progressions.chord(text, Key("A", "minor"))) for text in "i VI bII V7 iim7b5 iv7".split()]
    assert names == ["Am", "F", "Bb", "E7", "Bm7b5", "Dm7"]
    with pytest.raises(ValueError, match="Roman numeral"):
        progressions.chord("H", Key("A", "minor"))
