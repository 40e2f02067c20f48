"""Each point is told where it is true."""

import pytest

from generation import musicology
from generation.musicology import Point
from generation.musicology.lesson import arrivals, departures, ending, form, mood, rhythm, tune
from generation.score import Note, Score
from generation.theory import Key, Meter
from tests.generation.musicology.songs import line, song
from tests.support import scores


def all_of(score: Score) -> dict[str, Point]:
    """All that is found, by kind, not only what is told."""
    heard = musicology.analyze(score, is_own=True).heard
    found: dict[str, Point] = {}
    for part in (mood, departures, arrivals, tune, rhythm, form, ending):
        for finder in part.FINDERS:
            for one in finder(heard):
                found.setdefault(one.kind, one)
    return found


def test_the_third_is_the_colour_of_major_and_minor() -> None:
    third = line((0, 1, 72), (8, 1, 76))
    found = all_of(song("C F C C G7 C", tune=third))
    assert (found["major"].first, found["major"].values["key"]) == (3, "C major")
    assert "minor" in all_of(song("Am Dm E7 Am", key=Key("A", "minor")))


def test_a_church_mode_has_its_own_sentence() -> None:
    assert "dorian" in all_of(song("Dm G Dm", key=Key("D", "dorian")))


def test_chords_from_elsewhere() -> None:
    found = all_of(song("C D7 G7 C Fm C"))
    assert (found["applied"].first, found["applied"].last, found["applied"].values) == (
        2,
        3,
        {"numeral": "V7/V", "next": "V7"},
    )
    assert (found["borrowed"].first, found["borrowed"].values["numeral"]) == (5, "iv")


def test_a_chain_of_fifths() -> None:
    found = all_of(song("C Em Am Dm G7 C"))["fifths"]
    assert (found.first, found.last, found.values["chords"]) == (2, 6, "iii – vi – ii – V7 – I")
    assert "fifths" not in all_of(song("C F G7 C"))


def test_a_loop_of_chords() -> None:
    found = all_of(song("Am F C G " * 4, key=Key("A", "minor")))["loop"]
    assert (found.first, found.last, found.values) == (1, 16, {"count": 4, "chords": "i – VI – III – VII"})


def test_rich_chords() -> None:
    assert all_of(song("Cmaj7 Am7 Dm7 G7"))["sevenths"].values["percent"] == 100
    assert "sevenths" not in all_of(song("C Am Dm G7"))


def test_a_promise_that_is_not_kept() -> None:
    found = all_of(song("C F G7 Am", tune=line((0, 4, 72), (4, 4, 69), (8, 4, 71), (12, 4, 72))))
    assert found["deceptive"].values == {"numeral": "V7", "next": "vi"}


def test_the_pull_of_the_dominant() -> None:
    assert (all_of(song("C F G7 C"))["pull"].first, all_of(song("C F G7 C"))["pull"].last) == (3, 4)
    assert "pull" not in all_of(song("C F C F"))


def test_a_climax_comes_once() -> None:
    pitches = [72, 74, 76, 74] * 4
    pitches[10] = 84
    found = all_of(song("C F G7 C", tune=line(*((beat, 1, pitch) for beat, pitch in enumerate(pitches)))))
    assert (found["climax"].last, found["climax"].values["pitch"]) == (3, 84)
    often = line(*((beat, 1, 72 + 2 * (beat % 2)) for beat in range(16)))
    assert "climax" not in all_of(song("C F G7 C", tune=often))


def test_steps_and_leaps() -> None:
    by_step = line(*((beat, 1, (72, 74, 76, 74)[beat % 4]) for beat in range(16)))
    assert all_of(song("C F G7 C", tune=by_step))["steps"].values["percent"] == 100
    by_leap = line(*((beat, 1, 72 + 9 * (beat % 2)) for beat in range(16)))
    assert all_of(song("C F G7 C", tune=by_leap))["leaps"].values["percent"] == 100


@pytest.mark.parametrize(
    ("meter", "bpm", "kind"),
    [
        (Meter(6, 8), 100, "lilt"),
        (Meter(3, 4), 100, "three"),
        (Meter(7, 8), 100, "odd"),
        (Meter(4, 4), 150, "fast"),
        (Meter(4, 4), 60, "slow"),
        (Meter(4, 4), 100, "walking"),
    ],
)
def test_the_pulse(meter: Meter, bpm: float, kind: str) -> None:
    assert kind in all_of(scores.band_score(bars=4, meter=meter, bpm=bpm))


def test_syncopation_and_swing() -> None:
    late = line(*((beat + 0.5, 1, 72) for beat in range(16)))
    assert "syncopation" in all_of(song("C F G7 C", tune=late))
    swung = tuple(Note(24 * beat + shift, 72, 8, 90) for beat in range(16) for shift in (0, 16))
    assert "swing" in all_of(song("C F G7 C", tune=swung))
    plain = all_of(song("C F G7 C", tune=line(*((beat, 1, 72) for beat in range(16)))))
    assert not {"syncopation", "swing"} & plain.keys()


def test_what_returns() -> None:
    found = all_of(song("C F G7 C Am F Dm G7 C F G7 C", sections="aaaabbbbaaaa"))["return"]
    assert (found.first, found.last, found.values["from"], found.values["to"]) == (9, 12, 1, 4)


@pytest.mark.parametrize(
    ("names", "key", "kind"),
    [
        ("C F G7 C", "C major", "end-authentic"),
        ("C G F C", "C major", "end-plagal"),
        ("C Dm Em C", "C major", "end-home"),
        ("C F C G", "C major", "end-open"),
        ("Am Dm E7 A", "A minor", "end-picardy"),
    ],
)
def test_ends(names: str, key: str, kind: str) -> None:
    assert kind in all_of(song(names, key=Key(*key.split())))


@pytest.mark.parametrize("bars", [1, 4, 33])
def test_a_lesson_has_a_point_of_each_chapter_in_their_order(bars: int) -> None:
    points = musicology.explain(musicology.analyze(scores.band_score(bars=bars)))
    chapters = [point.chapter for point in points]
    assert chapters == sorted(chapters, key=[*type(chapters[0])].index)
    assert len(points) <= 7
    assert len({point.kind for point in points}) == len(points)
    assert all(1 <= point.first <= point.last <= bars for point in points)
