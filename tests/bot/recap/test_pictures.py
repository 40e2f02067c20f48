"""The pictures of recaps and trends: in every language, for every guild, and in words."""

from __future__ import annotations

import io
import random
from datetime import UTC, date, datetime, timedelta

import numpy as np
import pytest
from PIL import Image

from bot import words
from bot.recap import recap, recap_picture, trends, trends_picture
from bot.recap.canvas import PANEL, Canvas, mixed
from bot.recap.recap import Period, Recap, Top
from bot.recap.trends import Trends
from generation.lexicon.styles import STYLES
from generation.render import lettering as lettering_module
from generation.render.lettering import Lettering
from storage.tallies import Heard, Loved, Made

NOW = datetime(2026, 11, 22, 15, tzinfo=UTC)
NAMES = ["Songbirds", "", "🎶🎶", "ネコの部屋", "x" * 100, "\0\n", "مرحبا"]


def songs(number: int, days: int) -> list[Made]:
    dice = random.Random(4)
    return [
        Made(
            style=dice.choice([*STYLES][:9]),
            valence=dice.uniform(-1, 1),
            arousal=dice.uniform(-1, 1),
            asker=f"discord:{dice.randrange(9)}",
            asked_at=NOW - timedelta(days=dice.random() * (days - 1)),
            seconds=60,
        )
        for _ in range(number)
    ]


def a_recap(number: int, period: Period, *, title: str = "a rainy night") -> Recap:
    made = songs(number, period.days)
    top = [Top(song_id="0", title=title, style="waltz", asker="discord:1", likes=9 - place) for place in range(5)]
    return recap.of(
        period,
        date(2026, 11, 22),
        UTC,
        made=made,
        heard=[Heard(member="discord:2", seconds=30, at=one.asked_at) for one in made],
        likes=number,
        top=top[: min(number, 5)],
        loved=[Loved(member="discord:1", worth=9, songs=2)],
    )


def some_trends(weeks: int, a_week: int = 12) -> Trends:
    return trends.of(songs(weeks * a_week, 7 * weeks), NOW)


def opened(png: bytes) -> Image.Image:
    return Image.open(io.BytesIO(png)).convert("RGB")


@pytest.mark.parametrize("language", words.LANGUAGES)
@pytest.mark.parametrize("period", Period)
def test_a_recap_is_drawn_and_described_in_every_language(language: str, period: Period):
    said, back = words.of(language), a_recap(40, period)
    png = recap_picture.draw(said, back, "Songbirds")
    assert opened(png).size == (recap_picture.WIDTH, recap_picture.HEIGHT)
    assert len(png) < 200_000
    described = recap_picture.describe(said, back, "Songbirds")
    assert "Songbirds" in described
    assert "a rainy night" in described
    assert len(described) <= 1024


@pytest.mark.parametrize("language", words.LANGUAGES)
@pytest.mark.parametrize("weeks", [1, 2, 12])
def test_trends_are_drawn_and_described_in_every_language(language: str, weeks: int):
    said, found = words.of(language), some_trends(weeks)
    image = opened(trends_picture.draw(said, found, "Songbirds"))
    assert image.width == trends_picture.WIDTH
    described = trends_picture.describe(said, found, "Songbirds")
    assert "Songbirds" in described
    assert len(described) <= 1024
    assert all(line in described for line in [trends_picture.styles(said, found)[0][0]])


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_every_letter_of_a_picture_can_be_drawn_on_a_machine_without_fonts(
    language: str, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(lettering_module, "_FOLDERS", lettering_module._FOLDERS[:1])  # Minstrel's own
    said, lettering = words.of(language), Lettering(19)  # a size that nothing else has: fonts are opened once
    texts = [said(f"recap-{key}") for key in ("top", "styles", "moods", "hours", "nothing-liked")]
    counted = ("songs", "minutes", "listeners", "likes")
    texts += [said(f"recap-{key}", count=count) for key in counted for count in (1, 5)]
    texts += [said(f"trends-{key}") for key in ("styles", "moods", "others", "now", "next")]
    texts += [said("recap-title", server="x"), said("trends-title", server="x"), said("trends-weeks", weeks=3)]
    texts += [said.date(date(2026, month, 1)) for month in range(1, 13)]
    texts += [said.weekday(day, is_short=True) for day in range(7)]
    texts += [said(key) for key in _names(language)]
    for text in texts:
        assert lettering.printable(text) == " ".join(text.split()), text


def _names(language: str) -> list[str]:
    """Of all styles and moods."""
    keys = [f"music-style-{name.replace(' ', '-').lower()}" for name in STYLES]
    return [key for key in keys if words.of(language).has(key)] + [f"music-mood-{one}" for one in recap.Feeling]


@pytest.mark.parametrize("name", NAMES)
def test_any_server_and_any_song_can_be_drawn(name: str):
    said = words.of("en")
    assert recap_picture.draw(said, a_recap(9, Period.WEEK, title=name), name)
    assert trends_picture.draw(said, some_trends(3), name)
    assert recap_picture.describe(said, a_recap(9, Period.WEEK, title=name * 50), name)


def test_one_song_is_enough_and_so_is_one_listener():
    said = words.of("en")
    assert recap_picture.draw(said, a_recap(1, Period.MONTH), "x")
    heard = [Heard(member="discord:1", seconds=30, at=NOW)]
    back = recap.of(Period.WEEK, date(2026, 11, 22), UTC, made=[], heard=heard, likes=0, top=[], loved=[])
    assert recap_picture.draw(said, back, "x")
    assert "One member listened" in recap_picture.describe(said, back, "x")


def test_nobody_is_named_in_a_picture_or_its_words():
    said, back = words.of("en"), a_recap(20, Period.WEEK)
    assert "discord:" not in recap_picture.describe(said, back, "x")


def test_a_share_that_grows_is_drawn_higher():
    canvas_of = trends_picture.draw(words.of("en"), some_trends(12), "x")
    pixels = np.asarray(opened(canvas_of), int)
    assert (np.abs(pixels - [0x56, 0xB4, 0xE9]).sum(axis=2) < 40).any()  # the first trend's colour


def test_colours_are_mixed():
    assert mixed("#000000", "#ffffff", 0.5) in {"#808080", "#7f7f7f"}
    assert mixed("#000000", "#ffffff", -1) == "#000000"
    assert mixed("#000000", "#ffffff", 9) == "#ffffff"


def test_what_has_no_extent_is_not_drawn():
    canvas, empty = Canvas(40, 40), Canvas(40, 40).png()
    canvas.box(10, 10, 10, 30, PANEL, radius=5)
    canvas.line([], PANEL)
    canvas.line([(1, 1)], PANEL)
    canvas.area([(1, 1), (9, 9)], PANEL)
    assert canvas.png() == empty
    assert canvas.text((5, 30), "a long text", 10, width=20) <= 20
