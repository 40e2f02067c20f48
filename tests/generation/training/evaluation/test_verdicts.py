"""Right and wrong, attribute by attribute."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generation import midi
from generation.brief import Mood
from generation.training.evaluation import readers, verdicts
from generation.training.evaluation.asked import Asked
from generation.training.evaluation.chords import HeardChord
from generation.training.evaluation.keys import HeardKey
from generation.training.evaluation.verdicts import Heard
from tests.support.briefs import simple_brief
from tests.support.scores import PROGRESSION, band_score

D_MINOR = HeardKey(tonic=2, is_minor=True)
HEARD = Heard(
    reading=readers.read(midi.write(band_score(bars=8, bpm=96))), key=D_MINOR, style="bossa nova", mood=Mood(-0.3, 0.4)
)
ASKED = Asked(
    index=0,
    prompt="",
    style="bossa nova",
    bars=8,
    bars_said=True,
    mood="tense",
    bpm=96,
    key=D_MINOR,
    meter=(4, 4),
    instruments=("alto sax", "piano"),
    drums=True,
    chords=tuple(HeardChord(root=chord.root, quality=chord.quality) for chord in PROGRESSION),
)


def test_a_song_that_is_as_asked_is_right_in_everything() -> None:
    found = verdicts.controls(ASKED, HEARD)
    assert set(verdicts.ATTRIBUTES) <= set(found)
    assert all(all(verdict) for verdict in found.values())
    assert len(found["instruments"]) == 2
    assert len(found["chords"]) == 8
    assert verdicts.share_of_asked(ASKED, HEARD, Mood(-0.4, 0.7)) == 1


@pytest.mark.parametrize(
    ("other", "attribute"),
    [
        (replace(ASKED, style="rock"), "style"),
        (replace(ASKED, bpm=97), "tempo"),
        (replace(ASKED, meter=(3, 4)), "meter"),
        (replace(ASKED, bars=12, chords=()), "bars"),
        (replace(ASKED, key=HeardKey(tonic=5, is_minor=False)), "key"),
        (replace(ASKED, instruments=("banjo",)), "instruments"),
        (replace(ASKED, drums=False), "drums"),
        (replace(ASKED, chords=(HeardChord(root=6, quality="maj"),)), "chords"),
    ],
)
def test_each_wish_that_was_not_kept_is_found(other: Asked, attribute: str) -> None:
    found = verdicts.controls(other, HEARD)
    wrong = {name for name, verdict in found.items() if not all(verdict)}
    assert wrong - {"key without given chords"} == {attribute}
    assert verdicts.share_of_asked(other, HEARD, Mood(-0.4, 0.7)) < 1


def test_what_was_not_asked_for_is_not_counted() -> None:
    plain = Asked(index=0, prompt="", style="bossa nova", bars=8, bars_said=False)
    assert set(verdicts.controls(plain, HEARD)) == {"style", "bars"}
    assert verdicts.field_figures(plain, HEARD) == {}
    assert verdicts.chord_verdicts(plain, HEARD.reading) == []


def test_the_field_s_figures_forgive_a_bin_and_a_relative_key() -> None:
    near = replace(ASKED, bpm=112, key=D_MINOR.relative)
    assert verdicts.field_figures(near, HEARD) == {"TB": False, "TBT": True, "CK": False, "CKD": True}
    assert verdicts.field_figures(ASKED, HEARD) == {"TB": True, "TBT": True, "CK": True, "CKD": True}


def test_a_mood_counts_by_its_signs() -> None:
    only_mood = Asked(index=0, prompt="", style="bossa nova", bars=8, bars_said=False, mood="sad")
    assert verdicts.share_of_asked(only_mood, HEARD, Mood(-0.7, -0.4)) == pytest.approx(3 / 4)
    assert verdicts.share_of_asked(only_mood, HEARD, Mood(-0.7, 0.0)) == 1


def test_a_brief_is_held_against_the_wishes() -> None:
    brief = simple_brief()
    asked = Asked(index=0, prompt="", style="bossa nova", bars=8, bars_said=False, bpm=96, instruments=("flute",))
    assert all(verdicts.understood(asked, brief).values())
    other = verdicts.understood(replace(asked, bpm=100, instruments=("tuba",), drums=False), brief)
    assert [name for name, is_right in other.items() if not is_right] == ["tempo", "instruments", "drums"]
