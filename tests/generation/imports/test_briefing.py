"""A brief for a song that is there: all that can be measured is true of it."""

from dataclasses import replace

import pytest

from generation import analysis, imports
from generation.brief import Seat
from generation.lexicon.styles import STYLES
from generation.score import Role
from generation.theory import Key, Meter
from tests.support.scores import band_score


def test_it_says_what_the_score_is() -> None:
    score = replace(band_score(bars=20, bpm=93.4, meter=Meter(3, 4)), key=Key("F#", "dorian"))
    brief = imports.brief_of(score)
    assert (brief.bpm, brief.bars, brief.meter, brief.key) == (93, 20, score.meter, score.key)
    assert brief.band == tuple(Seat(part.role, part.program) for part in score.parts)
    assert brief.mood == analysis.mood(score)
    assert brief.chords == ()


def test_a_style_that_is_given_is_taken() -> None:
    assert imports.brief_of(band_score(), style="metal").style == "metal"


def test_bars_stay_within_those_of_a_song() -> None:
    assert imports.brief_of(band_score(bars=2)).bars == 4
    assert imports.brief_of(band_score(bars=300, roles=(Role.BASS,))).bars == 160


@pytest.mark.parametrize(
    ("style", "programs", "bpm", "meter", "swing"),
    [
        ("bossa nova", {Role.DRUMS: 0, Role.BASS: 32, Role.CHORDS: 24, Role.LEAD: 65}, 130, Meter(4, 4), False),
        ("metal", {Role.DRUMS: 0, Role.BASS: 34, Role.CHORDS: 30, Role.LEAD: 30}, 160, Meter(4, 4), False),
        ("waltz", {Role.BASS: 43, Role.CHORDS: 48, Role.LEAD: 40}, 160, Meter(3, 4), False),
        ("swing", {Role.DRUMS: 0, Role.BASS: 32, Role.CHORDS: 0, Role.COMP: 26, Role.LEAD: 66}, 160, Meter(4, 4), True),
    ],
)  # fmt: skip
def test_the_style_is_that_whose_band_tempo_and_meter_are_nearest(style, programs, bpm, meter, swing) -> None:
    score = band_score(bars=16, bpm=bpm, meter=meter, roles=tuple(programs))
    parts = [replace(part, program=programs[part.role]) for part in score.parts]
    if swing:
        parts = [
            replace(
                part, notes=tuple(replace(note, onset=note.onset + 4 * (note.onset % 24 == 12)) for note in part.notes)
            )
            for part in parts
        ]
    assert imports.brief_of(replace(score, parts=tuple(parts))).style == style


def test_every_style_is_nearest_to_its_own_usual_band() -> None:
    """Of those whose bands differ: some styles share band, tempo and meter."""
    found = {}
    for style in STYLES.values():
        score = band_score(bars=8, bpm=style.bpm[1], meter=style.meters[0], roles=tuple(style.band))
        parts = tuple(replace(part, program=style.band[part.role][0]) for part in score.parts)
        found[style.name] = imports.brief_of(replace(score, parts=parts)).style
    assert sum(name == nearest for name, nearest in found.items()) > 0.7 * len(found), found
