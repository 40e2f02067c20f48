from __future__ import annotations

import dataclasses
import io

import numpy as np
import pytest
from PIL import Image, ImageColor

from generation import musicology
from generation.musicology import Heard
from generation.musicology.numerals import Function
from generation.render import analysis_picture
from generation.score import Role
from tests.generation.musicology.songs import line, song
from tests.support import scores


def opened(png: bytes) -> Image.Image:
    return Image.open(io.BytesIO(png)).convert("RGB")


def has(image: Image.Image, colour: str) -> bool:
    """Whether a pixel is within a few steps of the colour."""
    return bool((np.abs(np.asarray(image, int) - ImageColor.getrgb(colour)).max(axis=2) <= 12).any())


def heard(names: str = "C F G7 C", **more: object) -> Heard:
    return musicology.analyze(song(names, **more), is_own=True).heard  # type: ignore[arg-type]


@pytest.mark.parametrize(("bars", "rows"), [(1, 1), (8, 1), (32, 4), (33, 3), (160, 10)])
def test_it_grows_with_the_song_and_fits_a_message(bars: int, rows: int) -> None:
    analysis = musicology.analyze(scores.band_score(bars=bars))
    png = analysis_picture.draw(analysis.heard, "Night", analysis.suggestions)
    assert len(png) < 400_000
    image = opened(png)
    assert image.width == analysis_picture.WIDTH
    assert 380 + 130 * rows < image.height < 480 + 220 * rows


def test_a_chord_has_the_colour_of_what_it_does() -> None:
    plain = opened(analysis_picture.draw(heard("C F G7 C"), "x"))
    colours = analysis_picture.FUNCTION_COLOURS
    assert all(has(plain, colours[one]) for one in (Function.TONIC, Function.SUBDOMINANT, Function.DOMINANT))
    assert not has(plain.crop((0, 130, 1280, 210)), colours[Function.BORROWED])
    assert has(opened(analysis_picture.draw(heard("C Fm G7 C"), "x")), colours[Function.BORROWED])


def test_what_an_instrument_cannot_play_is_red() -> None:
    low, fine = (heard(tune=line((0, 1, pitch), (1, 1, 72)), program=73) for pitch in (50, 62))
    assert has(opened(analysis_picture.draw(low, "x")), "#ff5c5c")
    assert not has(opened(analysis_picture.draw(fine, "x")), "#ff5c5c")


def test_marks_over_the_same_bars_share_a_bracket() -> None:
    analysis = musicology.analyze(scores.band_score(bars=8))
    point = musicology.explain(analysis)[0]
    one = dataclasses.replace(point, first=1, last=4)
    heights = [
        opened(analysis_picture.draw(analysis.heard, "x", marks)).height
        for marks in ((), (one,), (one, one), (one, dataclasses.replace(one, last=6)))
    ]
    assert heights[1] == heights[2] == heights[0] + 18
    assert heights[3] == heights[0] + 36


@pytest.mark.parametrize("title", ["", "🎷🎷", "夜の雨", "\0\n", "word " * 500, "\ud83d"])
def test_any_title_can_be_drawn(title: str) -> None:
    assert opened(analysis_picture.draw(heard(), title)).width == analysis_picture.WIDTH


@pytest.mark.parametrize("roles", [(), (Role.DRUMS,), (Role.LEAD,)])
def test_songs_with_little_in_them(roles: tuple[Role, ...]) -> None:
    found = musicology.analyze(scores.band_score(bars=2, roles=roles)).heard
    assert opened(analysis_picture.draw(found, "x")).width == analysis_picture.WIDTH


def test_the_same_song_gives_the_same_bytes() -> None:
    assert analysis_picture.draw(heard(), "x") == analysis_picture.draw(heard(), "x")


def test_in_words() -> None:
    assert analysis_picture.describe(heard(), "Night") == (
        "Analysis of “Night”: C major, 4/4, 4 bars, played by acoustic grand piano, electric bass. "
        "Form: A. Chords: I IV V7 I."
    )
