"""`analyze` and `explain` as a whole."""

import dataclasses
import json
import time

import pytest

from generation import imports, midi, musicology
from generation.musicology import as_json
from generation.score import Part, Role, Score
from generation.theory import METERS, Meter
from tests.generation.musicology.songs import C_MAJOR, song
from tests.support import scores


def test_two_minutes_take_less_than_a_second() -> None:
    score = scores.band_score(bars=48)
    assert score.seconds == 120
    musicology.analyze(score)
    start = time.process_time()
    musicology.explain(musicology.analyze(score))
    assert time.process_time() - start < 1.0


def test_an_own_song_has_the_chords_that_it_was_composed_on() -> None:
    score = scores.band_score(bars=16)
    heard = musicology.analyze(score, is_own=True).heard
    assert [bar.heard.chord if bar.heard else None for bar in heard.bars] == [bar.chord for bar in score.bars]
    assert heard.tonality.key == score.key


def test_the_same_is_heard_in_its_notes_alone() -> None:
    score = scores.band_score(bars=32)
    heard = musicology.analyze(score).heard
    same = [
        bar.heard is not None and bar.heard.chord == given.chord
        for bar, given in zip(heard.bars, score.bars, strict=True)
    ]
    assert heard.tonality.key == score.key
    assert sum(same) >= 0.9 * len(same)


def test_from_a_file_and_back() -> None:
    read = imports.read(midi.write(scores.band_score(bars=16)))
    assert musicology.analyze(read.score, is_own=read.is_own) == musicology.analyze(
        scores.band_score(bars=16), is_own=True
    )


@pytest.mark.parametrize("meter", METERS, ids=str)
@pytest.mark.parametrize("is_own", [True, False])
def test_any_meter(meter: Meter, is_own: bool) -> None:
    analysis = musicology.analyze(scores.band_score(bars=6, meter=meter), is_own=is_own)
    assert len(analysis.heard.bars) == 6
    assert musicology.explain(analysis)


@pytest.mark.parametrize(
    "parts",
    [
        (),
        (Part(role=Role.LEAD, program=0, notes=()),),
        scores.band_score(bars=2, roles=(Role.DRUMS,)).parts,
        scores.band_score(bars=2, roles=(Role.LEAD,)).parts,
    ],
    ids=["nobody", "a part without notes", "drums", "a tune"],
)
@pytest.mark.parametrize("is_named", [True, False])
def test_songs_with_little_in_them(parts: tuple[Part, ...], is_named: bool) -> None:
    score: Score = dataclasses.replace(song("C C", is_named=is_named), parts=parts)
    for is_own in (True, False):
        analysis = musicology.analyze(score, is_own=is_own)
        assert len(analysis.heard.bars) == 2
        json.dumps(analysis.to_json())
        json.dumps(as_json.lesson(musicology.explain(analysis)))


def test_as_json() -> None:
    data = json.loads(json.dumps(musicology.analyze(song("C F G7 C"), is_own=True).to_json()))
    assert data["key"]["name"] == str(C_MAJOR)
    assert [bar["numeral"] for bar in data["harmony"]] == ["I", "IV", "V7", "I"]
    assert data["cadences"] == [{"kind": "perfect", "bar": 4, "chords": ["V7", "I"]}]
    assert data["form"][0] | {"likeness": 0} == {
        "section": "a", "variant": 0, "first": 1, "last": 4, "returns_to": None, "likeness": 0,
    }  # fmt: skip
    assert data["ranges"][0]["low"] == 36
    assert all(one["kind"] for one in data["suggestions"])
