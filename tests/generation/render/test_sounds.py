"""The table of styles, and what it does to one and the same music."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest
from scipy import signal

from generation import midi
from generation.lexicon.styles import STYLES
from generation.render import levels, production, sounds, synth
from generation.render.lines import Line, Played
from generation.render.sounding import Sounding
from generation.score import Role
from tests.support import scores


def test_every_style_has_an_entry_and_nothing_else_has() -> None:
    assert set(sounds.SOUNDS) == set(STYLES)
    assert sounds.of(None) is sounds.of("no style") is sounds.NEUTRAL


@pytest.mark.parametrize("style", [None, *STYLES])
def test_numbers_are_within_reason(style: str | None) -> None:
    sounding = sounds.of(style)
    assert set(sounding.places) == set(Role)
    for place in sounding.places.values():
        assert -15 <= place.level_db <= 2
        assert -1 <= place.pan <= 1
        assert 0 <= place.width <= 1
        assert 0 <= place.room <= 1
        assert 0 <= place.echo <= 0.5
    if style is None or Role.PAD in STYLES[style].band:
        assert sounding.places[Role.LEAD].level_db >= sounding.places[Role.PAD].level_db + 2, (
            "the tune is above the pad"
        )
    assert abs(sounding.places[Role.BASS].pan) <= 0.3, "lows are near the middle"
    assert 0.2 <= sounding.room.seconds <= 5
    assert 1 <= sounding.glue.ratio <= 2
    assert sounding.glue.most_db <= 4, "gentle"
    assert sounding.echo.feedback < 0.6, "an echo dies away"
    assert sounding.fade_seconds >= 0.5


def test_machines_are_on_the_grid_and_people_are_not() -> None:
    machines = {style for style in STYLES if sounds.of(style).feel.timing_ms == 0}
    assert machines == {"techno", "house", "trance", "drum and bass", "synthwave", "trap", "chiptune"}


def test_only_lo_fi_is_on_tape_and_only_the_chip_is_a_chip() -> None:
    assert [style for style in STYLES if sounds.of(style).tape] == ["lo-fi"]
    assert [style for style in STYLES if sounds.of(style).is_chip] == ["chiptune"]


def test_halls_are_larger_than_clubs_and_clubs_than_booths() -> None:
    hall, club, booth = (sounds.of(style).room.seconds for style in ("cinematic", "swing", "funk"))
    assert hall > 2 * club > 2 * booth


def test_kits_are_in_the_table_of_levels() -> None:
    for style in STYLES:
        assert levels.of_kit_db(sounds.of(style).kit) != levels.of_kit_db(0) or sounds.of(style).kit in (0, 8)


def test_levels_follow_velocity_by_half() -> None:
    def line(velocity: int) -> Line:
        return Line(channel=0, name="", notes=(Played(0.0, 1.0, 60, velocity),), controls=())

    usual, soft = levels.correction_db(line(90)), levels.correction_db(line(60))
    assert usual == levels.of_program_db(0)
    assert soft - usual == pytest.approx(0.5 * 40 * np.log10(90 / 60), abs=0.01)


# --- What it does, measured on the same four bars ---------------------------------------------------------------


@pytest.fixture(scope="module")
def hear(synthesizer: synth.Synthesizer):
    band = midi.write(scores.band_score(bars=4, bpm=120))

    @cache
    def produced(style: str | None) -> synth.Sound:
        return production.produce(synthesizer, band, style=style, seed=1, with_stems=False).sound

    return produced


def _share_db(sound: synth.Sound, low: float, high: float) -> float:
    """How much of the sound's power lies between two frequencies."""
    hertz, power = signal.welch(sound.mean(axis=1), synth.SAMPLE_RATE_HZ, nperseg=8192)
    return float(10 * np.log10(power[(hertz >= low) & (hertz < high)].sum() / power.sum()))


def _centroid_hz(sound: synth.Sound) -> float:
    hertz, power = signal.welch(sound.mean(axis=1), synth.SAMPLE_RATE_HZ, nperseg=8192)
    magnitude = np.sqrt(power)
    return float((hertz * magnitude).sum() / magnitude.sum())


def test_lo_fi_is_dark(hear) -> None:
    assert _centroid_hz(hear("lo-fi")) < 0.7 * _centroid_hz(hear("techno"))
    assert _share_db(hear("lo-fi"), 8000, 20_000) < _share_db(hear("pop"), 8000, 20_000) - 8


def test_clubs_have_more_bottom_than_halls_and_porches(hear) -> None:
    for style in ("techno", "house"):
        for other in ("folk", "country", "classical"):
            assert _share_db(hear(style), 30, 120) > _share_db(hear(other), 30, 120) + 1


def test_no_style_rumbles_or_hisses(hear) -> None:
    for style in ("techno", "reggae", "rock", "bossa nova", "cinematic", "chiptune", None):
        assert _share_db(hear(style), 0, 25) < -25
        assert -45 < _share_db(hear(style), 6000, 20_000) < -8
        assert -20 < _share_db(hear(style), 60, 250) < -1.5


def test_a_hall_rings_longer_than_a_booth(synthesizer: synth.Synthesizer) -> None:
    tune = midi.write(scores.band_score(bars=2, bpm=120, roles=(Role.LEAD,)))

    def tail_seconds(style: str) -> float:
        sound = production.produce(synthesizer, tune, style=style, seed=1, with_stems=False).sound
        level = np.abs(sound).max(axis=1)
        return int(np.flatnonzero(level > 0.01 * level.max())[-1]) / synth.SAMPLE_RATE_HZ

    assert tail_seconds("romantic") > tail_seconds("funk") + 0.3


def test_sound_is_wide_but_the_lows_are_not(hear) -> None:
    for style in ("pop", "techno", "rock"):
        sound = hear(style)
        low = signal.sosfilt(signal.butter(4, 100, fs=synth.SAMPLE_RATE_HZ, output="sos"), sound, axis=0)

        def side_db(samples: np.ndarray) -> float:
            middle, side = samples.sum(axis=1), samples[:, 0] - samples[:, 1]
            return float(10 * np.log10((side**2).mean() / (middle**2).mean()))

        assert -20 < side_db(sound) < -2
        assert side_db(low) < side_db(sound) - 6


def test_harmony_ducks_under_the_bass_drum_in_clubs_only() -> None:
    ducked = {style for style in STYLES if sounds.of(style).duck_db > 0}
    assert ducked == {"techno", "house", "trance", "drum and bass", "synthwave"}
    assert all(isinstance(sounds.of(style), Sounding) for style in ducked)
