import pytest

from generation.musicology import chords, harmony, sounding
from generation.theory import Key, Meter
from tests.generation.musicology.songs import C_MAJOR, song


def heard(names: str, key: Key = C_MAJOR, **more: object) -> list[str]:
    """The bars' chords as they are heard, not as they are given."""
    score = song(names, key=key, is_named=False, **more)  # type: ignore[arg-type]
    found = chords.bars(score, chords.read(score, key, is_given=False))
    return [bar.heard.numeral if bar.heard else "-" for bar in found]


def test_block_chords_are_heard_as_what_they_are() -> None:
    assert heard("C Am Dm7 G7 C F Bdim C") == ["I", "vi", "ii7", "V7", "I", "IV", "vii°", "I"]


def test_in_minor() -> None:
    assert heard("Am Dm E7 Am F Bm7b5 E7 Am", Key("A", "minor")) == "i iv V7 i VI iiø7 V7 i".split()


def test_a_blues_stays_in_its_key() -> None:
    names = "C7 F7 C7 C7 F7 F7 C7 C7 G7 F7 C7 G7"
    score = song(names, is_named=False)
    found = chords.read(score, C_MAJOR, is_given=False)
    assert {str(one.key) for one in found} == {"C major"}
    assert {one.numeral for one in found} == {"I7", "V7/IV", "IV7", "V7"}


def test_a_passage_in_another_key_is_counted_in_it() -> None:
    score = song("C F G7 C D7 G C D7 G Em A7 D7 G C D7 G D7 G A7 D7 G", is_named=False)
    found = chords.read(score, C_MAJOR, is_given=False)
    assert str(found[0].key) == "C major"
    assert str(found[-1].key) == "G major"
    assert found[-1].numeral == "I"


def test_given_chords_are_taken_as_they_are() -> None:
    score = song("C C#m F# C")
    found = chords.bars(score, chords.read(score, C_MAJOR, is_given=True))
    assert [str(bar.heard.chord) for bar in found if bar.heard] == ["C", "Dbm", "F#", "C"]


def test_the_bass_at_its_beginning_makes_the_inversion() -> None:
    score = song("C F G C", is_named=False)
    found = chords.read(score, C_MAJOR, is_given=False)
    assert [one.bass for one in found] == [0, 5, 7, 0]


@pytest.mark.parametrize("meter", [Meter(3, 4), Meter(6, 8), Meter(7, 8), Meter(5, 4)])
def test_any_meter_is_read(meter: Meter) -> None:
    assert heard("C F G7 C", meter=meter) == ["I", "IV", "V7", "I"]


def test_nothing_is_heard_in_silence() -> None:
    silent = sounding.Sounding(
        beats_a_bar=4,
        chroma=sounding.of(song("C")).chroma * 0,
        bass=sounding.of(song("C")).bass * 0,
        strength=sounding.of(song("C")).strength,
    )
    assert harmony.read(silent, home=(0, False)) == ()
