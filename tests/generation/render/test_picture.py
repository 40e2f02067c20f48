from __future__ import annotations

import dataclasses
import io
import random

import numpy as np
import pytest
from PIL import Image, ImageColor

from generation.render import picture
from generation.score import Bar, Note, Part, Role, Score, Section
from generation.theory import METERS, Meter
from tests.support import scores


def _open(png: bytes) -> Image.Image:
    return Image.open(io.BytesIO(png)).convert("RGB")


def _has(image: Image.Image, colour: str) -> bool:
    """Whether a pixel is within a few steps of the colour."""
    distance = np.abs(np.asarray(image, int) - ImageColor.getrgb(colour)).max(axis=2)
    return bool((distance <= 12).any())


@pytest.mark.parametrize("bars", [4, 16, 64, 160])
def test_picture_fits_a_message(bars: int) -> None:
    png = picture.draw(scores.band_score(bars=bars), "A rainy night in Tokyo")
    assert len(png) < 200_000
    assert _open(png).size == (picture.WIDTH, picture.HEIGHT)


def test_every_part_is_seen_in_its_colour() -> None:
    image = _open(picture.draw(scores.band_score(), "Night"))
    assert all(_has(image, colour) for colour in picture.COLOURS.values())
    tune = _open(picture.draw(scores.band_score(roles=(Role.LEAD,)), "Night"))
    assert not _has(tune, picture.COLOURS[Role.BASS])


def test_notes_stand_where_they_sound() -> None:
    low_and_high = (Note(0, 48, 96, 100), Note(3 * 96, 84, 96, 100))
    score = dataclasses.replace(scores.band_score(bars=4), parts=(Part(role=Role.LEAD, program=0, notes=low_and_high),))
    roll = _open(picture.draw(score, "x")).crop((66, 150, 1248, 580))  # below the legend
    distance = np.abs(np.asarray(roll, int) - ImageColor.getrgb(picture.COLOURS[Role.LEAD])).sum(axis=2)
    rows, columns = np.nonzero(distance < 90)
    left, right = rows[columns < roll.width / 4], rows[columns > roll.width * 3 / 4]
    assert len(left)
    assert len(right)
    assert len(left) + len(right) == len(rows), "something between the notes"
    assert left.min() > right.max(), "the lower note must be drawn lower"


@pytest.mark.parametrize(
    "title", ["", "🎷🎷", "夜の雨", "\0\n", "word " * 500, "x" * 5000, "\ud83d", "مرحبا", "a\u0301\u0302" * 40]
)
def test_any_title_can_be_drawn(title: str) -> None:
    assert _open(picture.draw(scores.band_score(bars=4), title)).size == (picture.WIDTH, picture.HEIGHT)


@pytest.mark.parametrize("meter", METERS, ids=str)
def test_every_meter_can_be_drawn(meter: Meter) -> None:
    assert picture.draw(scores.band_score(meter=meter), str(meter))


def test_odd_scores_can_be_drawn() -> None:
    song = scores.band_score(bars=4)
    no_harmony = tuple(Bar(None, Section.A) for _ in range(4))
    extremes = (Part(role=Role.LEAD, program=127, notes=(Note(0, 0, 1, 1), Note(380, 127, 9999, 127))),)
    for score in (
        dataclasses.replace(song, parts=()),
        dataclasses.replace(song, bars=no_harmony),
        dataclasses.replace(song, bars=no_harmony[:1]),
        dataclasses.replace(song, bars=()),
        dataclasses.replace(song, parts=extremes),
    ):
        assert picture.draw(score, "x")
        assert picture.describe(score, "x")


def test_notes_of_every_size_at_every_place_can_be_drawn() -> None:
    """By fractions of a pixel."""
    canvas, chance = picture._Picture(scores.band_score(bars=4), "x"), random.Random(1)
    for _ in range(5000):
        left, top, width = chance.uniform(70, 900), chance.uniform(150, 500), chance.uniform(2.5, 12)
        box = picture._Box(left, top, left + width, top + chance.uniform(3, 12))
        canvas._note(box, Role.LEAD, Note(0, 60, 24, 90))


def test_same_song_gives_the_same_picture() -> None:
    assert picture.draw(scores.band_score(), "x") == picture.draw(scores.band_score(), "x")


def test_alternative_text_says_what_the_picture_shows() -> None:
    score: Score = scores.band_score(roles=(Role.BASS, Role.LEAD, Role.DRUMS))
    said = picture.describe(score, "Rain\n夜")
    for part in ("“Rain 夜”", "16 bars", "4/4", "96 bpm", "D minor", "alto saxophone, acoustic bass and drums"):
        assert part in said
    assert "Intro, A, B, A, Outro" in said
    assert "\n" not in said
    assert len(picture.describe(scores.band_score(bars=160), "x" * 9000)) <= 1024, "Discord's limit"
